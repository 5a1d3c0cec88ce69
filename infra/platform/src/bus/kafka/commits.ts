import type { EachBatchPayload } from 'kafkajs';

const commitAfterMs = 500;

/**
 * Commits the offsets of a consumer a while after they were handled, where kafkajs would after every batch: most batches
 * are small, and a commit costs as much as a fetch. What a crash leaves uncommitted is given again, and recognised.
 */
export const offsetCommits = () => {
  // The payload of any batch knows the offsets of all partitions of its consumer.
  let latest: EachBatchPayload | undefined;
  let timer: NodeJS.Timeout | undefined;

  /** Commits now what is handled. A commit that fails is made up for by a later one, or the group has moved on. */
  const now = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    await latest?.commitOffsetsIfNecessary(latest.uncommittedOffsets()).catch(() => undefined);
  };
  return {
    now,
    soon: (payload: EachBatchPayload): void => {
      latest = payload;
      timer ??= setTimeout(() => void now(), commitAfterMs);
    },
  };
};

export type OffsetCommits = ReturnType<typeof offsetCommits>;
