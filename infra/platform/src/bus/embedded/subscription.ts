import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Db } from 'mongodb';
import type { Logger } from 'pino';
import type { Subscription } from '../bus.ts';
import type { Delivery } from '../delivery.ts';
import { takeGroup } from './process-log.ts';
import type { TopicLog } from './topic-log.ts';

type OffsetDocument = { readonly _id: string; readonly next: number };

export type EmbeddedSettings = {
  readonly db: Db;
  /** Where groups keep how far they have come. */
  readonly offsets: string;
  readonly group: string;
  readonly logs: readonly TopicLog[];
  readonly deliver: Delivery['deliver'];
  readonly logger: Logger;
};

const commitEveryMs = 1000;
const repairDelayMs = 1000;

/** Wakes a reader; a ring while it is busy is not lost. */
const bell = () => {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring: () => {
      rung = true;
      wake?.();
    },
    heard: async () => {
      if (!rung)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      rung = false;
    },
  };
};

const offsetsOf = ({ db, offsets, group }: EmbeddedSettings, { topic }: TopicLog, partition: number) => {
  const rows = db.collection<OffsetDocument>(offsets);
  const _id = `${group}/${topic.name}/${partition}`;
  return {
    committed: async () => (await rows.findOne({ _id }))?.next ?? 1,
    commit: async (next: number) => {
      await rows.updateOne({ _id }, { $set: { next } }, { upsert: true });
    },
  };
};

/** Reads one partition for a group until `signal`. Waits to be told of changes, asks for them never. */
const readPartition = async (
  settings: EmbeddedSettings,
  log: TopicLog,
  partition: number,
  signal: AbortSignal,
) => {
  const { deliver, logger, group } = settings;
  const { committed, commit } = offsetsOf(settings, log, partition);
  const { ring, heard } = bell();
  const forget = log.listen(partition, ring);
  signal.addEventListener('abort', ring);
  const pause = async (ms: number) => delay(ms, undefined, { signal }).catch(() => undefined);

  const readOn = async () => {
    const messages = await log.page(partition, await committed());
    if (messages.length === 0) return heard();
    let next: number | undefined;
    let committedAt = Date.now();
    const retryInMs = await deliver(messages, {
      goesOn: () => !signal.aborted,
      handled: async ({ offset }) => {
        next = Number(offset) + 1;
        if (Date.now() - committedAt < commitEveryMs) return;
        await commit(next);
        committedAt = Date.now();
      },
    });
    if (next !== undefined) await commit(next);
    return retryInMs === null ? undefined : pause(retryInMs);
  };

  while (!signal.aborted)
    try {
      await readOn();
    } catch (error) {
      logger.warn(
        { group, topic: log.topic.name, partition, error },
        'reading the bus failed; it is repeated',
      );
      await pause(repairDelayMs);
    }
  forget();
};

export const embeddedSubscription = (settings: EmbeddedSettings): Subscription => {
  const { db, offsets, group, logs } = settings;
  const leaveGroup = takeGroup(db, `${offsets}/${group}`);
  const stopping = new AbortController();
  // Every partition listens.
  setMaxListeners(0, stopping.signal);
  const partitions = logs.flatMap((log) =>
    Array.from({ length: log.topic.partitions }, (_, partition) => ({ log, partition })),
  );
  const reading = partitions.map(async ({ log, partition }) =>
    readPartition(settings, log, partition, stopping.signal),
  );

  return {
    async stop() {
      stopping.abort();
      await Promise.all(reading);
      leaveGroup();
    },
    async lag() {
      const open = partitions.map(async ({ log, partition }) =>
        log.count(partition, await offsetsOf(settings, log, partition).committed()),
      );
      return (await Promise.all(open)).reduce((sum, count) => sum + count, 0);
    },
    lastHeartbeatAt: () => new Date(),
  };
};
