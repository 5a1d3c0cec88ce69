import type { Admin, Kafka } from 'kafkajs';
import { randomUUID } from 'node:crypto';
import type { Received } from '../bus.ts';
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

/** Reads a topic from its start to where it ends now; kafkajs reads only as a group, so a group of its own, no commits. */
export const readKafkaTopic = async ({
  kafka,
  admin,
  topic,
  name,
  groupId,
  onMessage,
}: Read): Promise<void> => {
  const ends = new Map<number, number>();
  for (const { partition, low, high } of await admin.fetchTopicOffsets(topic))
    if (low !== high) ends.set(partition, Number(high));
  if (ends.size === 0) return;

  const consumer = kafka.consumer({
    groupId: `${groupId}-${randomUUID()}`,
    maxWaitTimeInMs: 100,
    allowAutoTopicCreation: false,
    retry: { restartOnFailure: async () => false },
  });
  await consumer.connect();
  try {
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      consumer.on(consumer.events.CRASH, ({ payload: { error } }) => reject(error));
      const running = consumer.run({
        autoCommit: false,
        eachBatch: async (payload) => {
          const { batch, heartbeat, isRunning } = payload;
          const end = ends.get(batch.partition);
          if (end === undefined) return;
          try {
            for (const message of receivedOf(payload, name)) {
              if (!isRunning()) return;
              if (Number(message.offset) >= end) break;
              await onMessage(message);
              await heartbeat();
            }
          } catch (error) {
            ends.clear();
            reject(error as Error);
            return;
          }
          if (Number(batch.lastOffset()) + 1 >= end) ends.delete(batch.partition);
          if (ends.size === 0) resolve();
        },
      });
      running.catch(reject);
    });
  } finally {
    await consumer.disconnect();
  }
};
