import type { Admin, Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { randomUUID } from 'node:crypto';
import type { Received } from '../bus.ts';
import { isPassing, patiently } from './patiently.ts';
import { receivedOf } from './received.ts';

type Read = {
  readonly kafka: Kafka;
  readonly admin: Admin;
  /** On the broker. */
  readonly topic: string;
  /** Without prefix. */
  readonly name: string;
  readonly groupId: string;
  readonly onMessage: (message: Received) => Promise<void>;
};

const asError = (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/** Where each partition that holds something ends now. */
const endsOf = async ({ admin, topic }: Read) => {
  const offsets = await admin.fetchTopicOffsets(topic);
  return new Map(
    offsets.filter(({ low, high }) => low !== high).map(({ partition, high }) => [partition, Number(high)]),
  );
};

/** Runs until every partition has come to its end; rejects with what the reader throws, or with the consumer's crash. */
const runToEnds = async (consumer: Consumer, { name, onMessage }: Read, ends: Map<number, number>) =>
  new Promise<void>((resolve, reject) => {
    const readBatch = async (payload: EachBatchPayload) => {
      const { batch } = payload;
      const end = ends.get(batch.partition);
      if (end === undefined) return;
      for (const message of receivedOf(batch, name)) {
        if (!payload.isRunning()) return;
        if (Number(message.offset) >= end) break;
        await onMessage(message);
        await payload.heartbeat();
      }
      if (Number(batch.lastOffset()) + 1 >= end) ends.delete(batch.partition);
      if (ends.size === 0) resolve();
    };
    const eachBatch = async (payload: EachBatchPayload) =>
      readBatch(payload).catch((error: unknown) => {
        ends.clear();
        reject(asError(error));
      });
    consumer.on(consumer.events.CRASH, ({ payload: { error } }) => {
      reject(error);
    });
    consumer.run({ autoCommit: false, eachBatch }).catch(reject);
  });

const readOnce = async (read: Read): Promise<void> => {
  const ends = await endsOf(read);
  if (ends.size === 0) return;
  const consumer = read.kafka.consumer({
    groupId: `${read.groupId}-${randomUUID()}`,
    maxWaitTimeInMs: 100,
    allowAutoTopicCreation: false,
    retry: { restartOnFailure: async () => false },
  });
  await consumer.connect();
  try {
    await consumer.subscribe({ topics: [read.topic], fromBeginning: true });
    await runToEnds(consumer, read, ends);
  } finally {
    await consumer.disconnect();
  }
};

/** Reads a topic from its start to where it ends now; kafkajs reads only as a group, so a group of its own, no commits. */
export const readKafkaTopic = async (read: Read): Promise<void> => {
  let hasBegun = false;
  const onMessage: Read['onMessage'] = async (message) => {
    hasBegun = true;
    await read.onMessage(message);
  };
  await patiently(
    async () => readOnce({ ...read, onMessage }),
    (error) => !hasBegun && isPassing(error),
  );
};
