import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Delivery } from '../delivery.ts';
import { offsetCommits, type OffsetCommits } from './commits.ts';
import { patiently } from './patiently.ts';
import { receivedOf } from './received.ts';

export type ConsumerSettings = {
  readonly groupId: string;
  /** By the name on the broker: the name without prefix. */
  readonly topics: ReadonlyMap<string, string>;
  /** After this long without a sign of life the group gives the partitions to another member. */
  readonly sessionTimeoutMs: number;
  readonly delivery: Delivery;
  /** How many partitions are handled side by side. */
  readonly partitionsAtOnce: number;
  readonly logger: Logger;
};

export type KafkaConsumer = {
  readonly stop: () => Promise<void>;
  readonly lastHeartbeatAt: () => Date;
};

// kafkajs waits for the running fetch when it stops; its default of 5 s makes every stop that long.
const maxWaitTimeInMs = 250;
const beatEveryMs = 1000;
const restartDelayMs = 1000;

/** Runs some work with heartbeats going on. Tells when the membership is lost, and throws it when the work is done. */
const withHeartbeats = async <Result>(
  heartbeat: () => Promise<void>,
  work: (isLost: () => boolean) => Promise<Result>,
): Promise<Result> => {
  let lost: Error | undefined;
  let isFinished = false;
  let beating = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const beatLater = () => {
    if (isFinished) return;
    timer = setTimeout(() => {
      beating = heartbeat().then(beatLater, (error: unknown) => {
        lost = error as Error;
      });
    }, beatEveryMs);
  };
  beatLater();
  const result = await work(() => lost !== undefined).finally(() => {
    isFinished = true;
    clearTimeout(timer);
  });
  await beating;
  if (lost) throw lost;
  return result;
};

/** Handles one batch, and pauses its partition when a message is to be given again later. */
const batchHandler =
  ({ topics, delivery: { deliver } }: ConsumerSettings, commits: OffsetCommits, stopping: AbortSignal) =>
  async (payload: EachBatchPayload): Promise<void> => {
    const { batch } = payload;
    const messages = receivedOf(batch, topics.get(batch.topic) ?? batch.topic);
    const retryInMs = await withHeartbeats(
      async () => payload.heartbeat(),
      async (isLost) =>
        deliver(messages, {
          goesOn: () => payload.isRunning() && !payload.isStale() && !isLost(),
          handled: async ({ offset }) => {
            payload.resolveOffset(offset);
            commits.soon(payload);
          },
        }),
    ).catch(async (error: unknown) => {
      await commits.now();
      throw error;
    });
    if (stopping.aborted) await commits.now();
    // After the pause the next fetch begins at what was not handled.
    if (retryInMs === null) return;
    const resume = payload.pause();
    delay(retryInMs, undefined, { signal: stopping }).then(resume, () => undefined);
  };

type Events = { readonly beat: () => void; readonly crashed: (error: Error) => void };

/** Makes a consumer and has it join the group; on failure nothing is left behind. */
const joined = async (
  kafka: Kafka,
  { groupId, topics, sessionTimeoutMs, delivery, partitionsAtOnce }: ConsumerSettings,
  eachBatch: (payload: EachBatchPayload) => Promise<void>,
  { beat, crashed }: Events,
): Promise<Consumer> => {
  const consumer = kafka.consumer({
    groupId,
    sessionTimeout: sessionTimeoutMs,
    heartbeatInterval: Math.floor(sessionTimeoutMs / 6),
    maxWaitTimeInMs,
    allowAutoTopicCreation: false,
    // One way back after every crash, ours: kafkajs restarts after some of them only.
    retry: { restartOnFailure: async () => false },
  });
  consumer.on(consumer.events.HEARTBEAT, beat);
  consumer.on(consumer.events.GROUP_JOIN, delivery.reassigned);
  consumer.on(consumer.events.CRASH, ({ payload: { error } }) => {
    crashed(error);
  });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics.keys()], fromBeginning: true });
    await consumer.run({
      ...{ eachBatch, eachBatchAutoResolve: false, autoCommit: false },
      partitionsConsumedConcurrently: partitionsAtOnce,
    });
  } catch (error) {
    await consumer.disconnect().catch(() => undefined);
    throw error;
  }
  beat();
  return consumer;
};

/** Reads for a group: every message once handled, in order per partition; a failing partition waits, the others go on. */
export const kafkaConsumer = async (kafka: Kafka, settings: ConsumerSettings): Promise<KafkaConsumer> => {
  const { groupId, logger } = settings;
  const stopping = new AbortController();
  const commits = offsetCommits();
  const eachBatch = batchHandler(settings, commits, stopping.signal);
  let heartbeatAt = new Date();
  let consumer: Consumer | undefined;
  let recovery: Promise<void> = Promise.resolve();

  const events: Events = {
    beat: () => {
      heartbeatAt = new Date();
    },
    crashed: (error) => {
      if (!stopping.signal.aborted) logger.warn({ groupId, error }, 'consumer crashed; it is started again');
      restart();
    },
  };
  const restart = () => {
    recovery = recovery.then(async () => {
      await delay(restartDelayMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      try {
        consumer = await joined(kafka, settings, eachBatch, events);
      } catch (error) {
        logger.warn({ groupId, error }, 'consumer could not start; it is tried again');
        restart();
      }
    });
  };

  const joining = patiently(async () => joined(kafka, settings, eachBatch, events));
  consumer = await joining.catch((error: unknown) => {
    stopping.abort();
    throw error;
  });
  return {
    async stop() {
      stopping.abort();
      await recovery;
      await commits.now();
      await consumer?.disconnect();
    },
    lastHeartbeatAt: () => heartbeatAt,
  };
};
