import { Kafka, logLevel } from 'kafkajs';

/** A record as an outside consumer reads it. */
export type Consumed = {
  readonly topic: string;
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: unknown;
};

/** Reads topics from offset 0 to their present end, as a consumer group that has never been there. */
export const consumeAll = async (
  brokers: readonly string[],
  topics: readonly string[],
  group: string,
): Promise<readonly Consumed[]> => {
  const kafka = new Kafka({ brokers: [...brokers], clientId: 'outside', logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const ends = new Map<string, number>();
  for (const topic of topics)
    for (const { partition, high } of await admin.fetchTopicOffsets(topic))
      if (Number(high) > 0) ends.set(`${topic}/${partition}`, Number(high));
  await admin.disconnect();

  const consumer = kafka.consumer({ groupId: group, maxWaitTimeInMs: 200 });
  const consumed: Consumed[] = [];
  await consumer.connect();
  await consumer.subscribe({ topics: [...topics], fromBeginning: true });
  await new Promise<void>((resolve) => {
    if (ends.size === 0) resolve();
    void consumer.run({
      eachMessage: async ({ topic, partition, message }) => {
        const headers = Object.fromEntries(
          Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]),
        );
        const value: unknown = message.value === null ? null : JSON.parse(message.value.toString());
        consumed.push({ topic, key: message.key?.toString() ?? null, headers, value });
        const end = ends.get(`${topic}/${partition}`);
        if (end !== undefined && Number(message.offset) >= end - 1) ends.delete(`${topic}/${partition}`);
        if (ends.size === 0) resolve();
      },
    });
  });
  await consumer.disconnect();
  return consumed;
};

/** The topics of one graph. */
export const topicsOf = async (brokers: readonly string[], prefix: string): Promise<readonly string[]> => {
  const admin = new Kafka({ brokers: [...brokers], clientId: 'outside', logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix));
  await admin.disconnect();
  return topics.sort();
};
