import type { Admin, ITopicMetadata } from 'kafkajs';
import type { Topic } from '../bus.ts';
import { patiently } from './patiently.ts';

const configOf = ({ compacted = false }: Topic) =>
  compacted
    ? [{ name: 'cleanup.policy', value: 'compact' }]
    : [
        { name: 'cleanup.policy', value: 'delete' },
        { name: 'retention.ms', value: '-1' },
        { name: 'retention.bytes', value: '-1' },
      ];

/** The topics, if every partition has a leader that serves it already. */
const servedTopics = async (admin: Admin, topics: string[]): Promise<readonly ITopicMetadata[]> => {
  const { topics: found } = await admin.fetchTopicMetadata({ topics });
  if (found.some(({ partitions }) => partitions.some(({ leader }) => leader < 0)))
    throw new Error(`Not every partition has a leader: ${topics.join(', ')}`);
  // The metadata names a leader a moment before that broker knows of it: the leaders themselves are asked.
  await Promise.all(topics.map(async (topic) => admin.fetchTopicOffsets(topic)));
  return found;
};

/** Waits for topics that this or another service has just created, whatever the broker says of them meanwhile. */
const awaitTopics = async (admin: Admin, topics: string[]): Promise<readonly ITopicMetadata[]> =>
  patiently(
    async () => servedTopics(admin, topics),
    () => true,
  );

/** Creates what is missing, and refuses what exists with another partition count. */
export const ensureKafkaTopics = async (
  admin: Admin,
  topics: readonly Topic[],
  nameOf: (topic: string) => string,
): Promise<void> => {
  const wanted = new Map(topics.map((topic) => [nameOf(topic.name), topic]));
  const existing = new Set(await admin.listTopics());
  const missing = [...wanted].filter(([name]) => !existing.has(name));
  // Answers false, not an error, when another service was faster.
  if (missing.length > 0)
    await admin.createTopics({
      // Waited for below, with patience: kafkajs gives up when a broker does not know a new topic yet.
      waitForLeaders: false,
      topics: missing.map(([name, topic]) => ({
        topic: name,
        numPartitions: topic.partitions,
        configEntries: configOf(topic),
      })),
    });

  for (const { name, partitions } of await awaitTopics(admin, [...wanted.keys()])) {
    const count = wanted.get(name)?.partitions;
    if (partitions.length !== count)
      throw new Error(
        `Topic ${name} has ${partitions.length} partitions instead of ${count ?? '?'}; the count never changes`,
      );
  }
};

/** Whether a topic has never held a message. */
export const isKafkaTopicEmpty = async (admin: Admin, topic: string): Promise<boolean> => {
  if (!(await admin.listTopics()).includes(topic)) return true;
  return (await admin.fetchTopicOffsets(topic)).every(({ high }) => high === '0');
};

/** How many messages a group has still to commit. */
export const kafkaLag = async (admin: Admin, groupId: string, topics: readonly string[]): Promise<number> => {
  const committed = await admin.fetchOffsets({ groupId, topics: [...topics] });
  let lag = 0;
  for (const { topic, partitions } of committed) {
    const next = new Map(partitions.map(({ partition, offset }) => [partition, Number(offset)]));
    for (const { partition, low, high } of await admin.fetchTopicOffsets(topic))
      lag += Number(high) - Math.max(Number(low), next.get(partition) ?? 0);
  }
  return lag;
};
