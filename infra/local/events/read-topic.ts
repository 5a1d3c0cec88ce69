import { patiently } from '@yibao/platform/bus';
import { randomUUID } from 'node:crypto';
import { Kafka, logLevel, type IHeaders } from 'kafkajs';
import { asEvent } from './as-event.ts';

export type Reading = {
  readonly brokers: readonly string[];
  readonly topic: string;
  /** The first offset of every partition that is wanted. */
  readonly from: number;
  /** Goes on with what comes, until the process ends. */
  readonly follow: boolean;
  /** Ends the reading early. */
  readonly until?: AbortSignal;
  readonly print: (line: string) => void;
};

const kafkaAt = (brokers: readonly string[]) =>
  new Kafka({ brokers: [...brokers], clientId: 'events', logLevel: logLevel.NOTHING, retry: { retries: 2 } });

/** The topics an outside consumer may find, without Kafka's own. */
export const topicsAt = async (brokers: readonly string[]): Promise<readonly string[]> => {
  const admin = kafkaAt(brokers).admin();
  await admin.connect();
  try {
    return (await admin.listTopics()).filter((name) => !name.startsWith('__')).sort();
  } finally {
    await admin.disconnect();
  }
};

const textOf = (headers: IHeaders = {}) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]));

/** Reads a topic with a consumer group of its own, which is removed afterwards. */
export const readTopic = async ({ brokers, topic, from, follow, until, print }: Reading): Promise<void> => {
  const kafka = kafkaAt(brokers);
  const admin = kafka.admin();
  await admin.connect();
  const groupId = `events-${randomUUID()}`;
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 200 });
  try {
    // A topic made a moment ago has a leader that does not know of it yet.
    const offsets = await patiently(async () => admin.fetchTopicOffsets(topic));
    const last = new Map(
      offsets
        .filter(({ low, high }) => Number(high) > Math.max(Number(low), from))
        .map(({ partition, high }) => [partition, Number(high) - 1]),
    );
    if (last.size === 0 && !follow) return;
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await new Promise<void>((finished, failed) => {
      consumer.on('consumer.crash', ({ payload }) => failed(payload.error));
      until?.addEventListener('abort', () => finished());
      const running = consumer.run({
        autoCommit: false,
        async eachMessage({ partition, message: { offset, key, value, headers } }) {
          if (Number(offset) < from || until?.aborted) return;
          // Without --follow the topic's end is where it was when reading began.
          const end = last.get(partition);
          if (follow || (end !== undefined && Number(offset) <= end))
            print(
              JSON.stringify(
                asEvent({
                  partition,
                  offset,
                  key: key?.toString() ?? null,
                  headers: textOf(headers),
                  value: value?.toString() ?? null,
                }),
              ),
            );
          if (end !== undefined && Number(offset) >= end) last.delete(partition);
          if (!follow && last.size === 0) finished();
        },
      });
      running.catch(failed);
    });
  } finally {
    await consumer.disconnect();
    await admin.deleteGroups([groupId]).catch(() => {});
    await admin.disconnect();
  }
};
