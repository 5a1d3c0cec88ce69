import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Deliver } from '../delivery.ts';
import { receivedOf } from './received.ts';

export type ConsumerSettings = {
  readonly groupId: string;
  /** By the name on the broker: the name without prefix. */
  readonly topics: ReadonlyMap<string, string>;
  /** After this long without a sign of life the group gives the partitions to another member. */
  readonly sessionTimeoutMs: number;
  readonly deliver: Deliver;
  readonly logger: Logger;
};

export type KafkaConsumer = {
  readonly stop: () => Promise<void>;
  readonly lastHeartbeatAt: () => Date;
};

// kafkajs waits for the running fetch when it stops; its default of 5 s makes every stop that long.
const maxWaitTimeInMs = 250;
const commitEveryMs = 1000;
const beatEveryMs = 1000;
const restartDelayMs = 1000;

/** Runs some work with heartbeats going on. Tells when the membership is lost, and throws it when the work is done. */
const withHeartbeats = async <Result>(
  heartbeat: () => Promise<void>,
  work: (isLost: () => boolean) => Promise<Result>,
): Promise<Result> => {
  const finished = new AbortController();
  let lost: Error | undefined;
  const beat = async () => {
    for await (const _ of beats(finished.signal)) await heartbeat();
  };
  const beating = beat().catch((error: unknown) => {
    if (!finished.signal.aborted) lost = error as Error;
  });
  const result = await work(() => lost !== undefined).finally(() => finished.abort());
  await beating;
  if (lost) throw lost;
  return result;
};

const beats = async function* (signal: AbortSignal) {
  while (!signal.aborted) {
    await delay(beatEveryMs, undefined, { signal });
    yield;
  }
};

/** Reads for a group: every message once handled, in order per partition; a failing partition waits, the others go on. */
export const kafkaConsumer = async (kafka: Kafka, settings: ConsumerSettings): Promise<KafkaConsumer> => {
  const { groupId, topics, sessionTimeoutMs, deliver, logger } = settings;
  const stopping = new AbortController();
  let consumer: Consumer | undefined;
  let recovery: Promise<void> = Promise.resolve();
  let heartbeatAt = new Date();

  const resumeLater = (resume: () => void, ms: number) => {
    delay(ms, undefined, { signal: stopping.signal }).then(resume, () => undefined);
  };

  const eachBatch = async (payload: EachBatchPayload) => {
    const { batch, heartbeat, isRunning, isStale, resolveOffset, commitOffsetsIfNecessary, pause } = payload;
    const messages = receivedOf(payload, topics.get(batch.topic) ?? batch.topic);
    const retryInMs = await withHeartbeats(heartbeat, async (isLost) =>
      deliver(messages, {
        goesOn: () => isRunning() && !isStale() && !isLost(),
        handled: async ({ offset }) => {
          resolveOffset(offset);
          await commitOffsetsIfNecessary();
        },
      }),
    );
    // What was handled is committed when this returns; after the pause the next fetch begins at what was not.
    if (retryInMs !== null) resumeLater(pause(), retryInMs);
  };

  const start = async () => {
    const starting = kafka.consumer({
      groupId,
      sessionTimeout: sessionTimeoutMs,
      heartbeatInterval: Math.floor(sessionTimeoutMs / 6),
      maxWaitTimeInMs,
      allowAutoTopicCreation: false,
      // One way back after every crash, ours: kafkajs restarts after some of them only.
      retry: { restartOnFailure: async () => false },
    });
    consumer = starting;
    starting.on(starting.events.HEARTBEAT, () => {
      heartbeatAt = new Date();
    });
    starting.on(starting.events.CRASH, ({ payload: { error } }) => {
      logger.warn({ groupId, error }, 'consumer crashed; it is started again');
      restart();
    });
    await starting.connect();
    await starting.subscribe({ topics: [...topics.keys()], fromBeginning: true });
    await starting.run({ eachBatch, eachBatchAutoResolve: false, autoCommitInterval: commitEveryMs });
    heartbeatAt = new Date();
  };

  const restart = () => {
    recovery = recovery.then(async () => {
      await delay(restartDelayMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      try {
        await start();
      } catch (error) {
        logger.warn({ groupId, error }, 'consumer could not start; it is tried again');
        await consumer?.disconnect().catch(() => undefined);
        restart();
      }
    });
  };

  await start().catch(async (error: unknown) => {
    stopping.abort();
    await consumer?.disconnect();
    throw error;
  });
  return {
    async stop() {
      stopping.abort();
      await recovery;
      await consumer?.disconnect();
    },
    lastHeartbeatAt: () => heartbeatAt,
  };
};
