import type { ParkedSources } from './bus.ts';

/**
 * The parked sources of a group as one member sees them. That none is parked, the normal state, is asked once: others
 * park sources of their own partitions only, until partitions move.
 */
export const knownParked = (sources: ParkedSources | undefined) => {
  let isAny: Promise<boolean> | undefined;
  const forget = () => {
    isAny = undefined;
  };
  const askAny = async ({ isAny: ask }: ParkedSources) => {
    isAny ??= ask();
    const answer = isAny;
    // Only "none" is kept; a failed question is not kept either.
    const keep = await answer.then((any) => !any).catch(() => false);
    if (!keep && isAny === answer) forget();
    return answer;
  };

  return {
    forget,
    among: async (asked: readonly string[]): Promise<Set<string>> => {
      if (!sources || !(await askAny(sources))) return new Set();
      return new Set(await sources.among([...new Set(asked)]));
    },
    park: async (source: string, at: string): Promise<void> => {
      // Also when it fails: it may be written all the same.
      await sources?.park(source, at).finally(forget);
    },
  };
};

export type KnownParked = ReturnType<typeof knownParked>;
