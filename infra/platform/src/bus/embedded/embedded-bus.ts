import type { Db } from 'mongodb';
import type { Logger } from 'pino';
import { deadTopic, type Bus, type Subscription, type Topic } from '../bus.ts';
import { isDuplicateKey } from '../../mongo/document.ts';
import { delivery } from '../delivery.ts';
import { embeddedSubscription } from './subscription.ts';
import { logIndexes, topicLog, type TopicLog } from './topic-log.ts';

export type EmbeddedBusConfig = {
  /** A database for the bus alone, the same for all services of the process. */
  readonly db: Db;
  readonly topicPrefix: string;
  readonly logger: Logger;
};

type TopicDocument = { readonly _id: string; readonly partitions: number; readonly compacted: boolean };

/** The topics that exist, in a collection of their own. */
const topicRegistry = (db: Db, topicPrefix: string) => {
  const topics = db.collection<TopicDocument>(`${topicPrefix}topics`);
  const collectionOf = (name: string) => `${topicPrefix}log.${name}`;
  const logs = new Map<string, TopicLog>();

  const find = async (name: string): Promise<TopicLog | undefined> => {
    const known = logs.get(name);
    if (known) return known;
    const found = await topics.findOne({ _id: name });
    if (!found) return undefined;
    const log = topicLog(db, collectionOf(name), { ...found, name });
    logs.set(name, log);
    return log;
  };

  return {
    find,
    open: async (name: string) => {
      const log = await find(name);
      if (!log) throw new Error(`The topic ${name} does not exist`);
      return log;
    },
    ensure: async (topic: Topic) => {
      const { name, partitions, compacted = false } = topic;
      const existing = (await find(name))?.topic;
      if (existing && existing.partitions !== partitions)
        throw new Error(
          `Topic ${name} has ${existing.partitions} partitions instead of ${partitions}; the count never changes`,
        );
      if (existing) return;
      await logIndexes(db, collectionOf(name), topic);
      await topics
        .updateOne({ _id: name }, { $setOnInsert: { partitions, compacted } }, { upsert: true })
        .catch((error: unknown) => {
          // Another service of the process was faster.
          if (!isDuplicateKey(error)) throw error;
        });
    },
  };
};

/**
 * The bus on MongoDB, for one process: where no Kafka can be had. All services of the process may open it, each for
 * itself; another process must not.
 */
export const embeddedBus = ({ db, topicPrefix, logger }: EmbeddedBusConfig): Bus => {
  const registry = topicRegistry(db, topicPrefix);
  const subscriptions = new Set<Subscription>();

  const bus: Bus = {
    async ensureTopics(topics) {
      for (const topic of topics) await registry.ensure(topic);
    },
    isEmpty: async (topic) => (await registry.find(topic))?.isEmpty() ?? true,
    publish: async (topic, messages) => (await registry.open(topic)).append(messages),
    async subscribe(options) {
      const { group, topics, parked } = options;
      if (parked) await bus.ensureTopics([deadTopic(group)]);
      const { stop, ...running } = embeddedSubscription({
        db,
        offsets: `${topicPrefix}offsets`,
        group,
        logs: await Promise.all(topics.map(registry.open)),
        deliver: delivery(options, bus.publish, logger).deliver,
        logger,
      });
      const subscription: Subscription = {
        ...running,
        async stop() {
          subscriptions.delete(subscription);
          await stop();
        },
      };
      subscriptions.add(subscription);
      return subscription;
    },
    async read(topic, onMessage) {
      for await (const message of (await registry.open(topic)).all()) await onMessage(message);
    },
    async close() {
      await Promise.all([...subscriptions].map(async (subscription) => subscription.stop()));
    },
  };
  return bus;
};
