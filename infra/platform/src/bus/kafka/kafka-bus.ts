import { Kafka, logLevel, type Admin } from 'kafkajs';
import type { Logger } from 'pino';
import { deadTopic, type Bus, type Subscription } from '../bus.ts';
import { delivery } from '../delivery.ts';
import { kafkaConsumer } from './consumer.ts';
import { kafkaLog } from './logging.ts';
import { kafkaProducer } from './producer.ts';
import { readKafkaTopic } from './read.ts';
import { ensureKafkaTopics, isKafkaTopicEmpty, kafkaLag } from './topics.ts';

export type KafkaBusConfig = {
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** Before every topic and group; keeps test runs apart on one broker. */
  readonly topicPrefix: string;
  readonly logger: Logger;
  readonly gzip?: boolean;
  readonly sessionTimeoutMs?: number;
};

/** One administrative connection, opened on first use. */
const lazyAdmin = (kafka: Kafka) => {
  let connected: Promise<Admin> | undefined;
  const connect = async () => {
    const admin = kafka.admin();
    await admin.connect();
    return admin;
  };
  return {
    get: async () => {
      connected ??= connect();
      // A connection that failed is not kept.
      return connected.catch((error: unknown) => {
        connected = undefined;
        throw error;
      });
    },
    close: async () => (await connected)?.disconnect(),
  };
};

/** The bus on Kafka. */
export const kafkaBus = (config: KafkaBusConfig): Bus => {
  const { brokers, clientId, topicPrefix, logger, gzip = false, sessionTimeoutMs = 30_000 } = config;
  const kafka = new Kafka({
    clientId,
    brokers: [...brokers],
    logLevel: logLevel.INFO,
    logCreator: kafkaLog(logger),
    retry: { initialRetryTime: 100, maxRetryTime: 5000, retries: 8 },
  });
  const nameOf = (name: string) => `${topicPrefix}${name}`;
  const admin = lazyAdmin(kafka);
  const producer = kafkaProducer(kafka, gzip);
  const subscriptions = new Set<Subscription>();

  const bus: Bus = {
    ensureTopics: async (topics) => ensureKafkaTopics(await admin.get(), topics, nameOf),
    isEmpty: async (topic) => isKafkaTopicEmpty(await admin.get(), nameOf(topic)),
    publish: async (topic, messages) => producer.publish(nameOf(topic), messages),
    async subscribe(options) {
      const { group, topics, parked } = options;
      if (parked) await bus.ensureTopics([deadTopic(group)]);
      const consumer = await kafkaConsumer(kafka, {
        groupId: nameOf(group),
        topics: new Map(topics.map((topic) => [nameOf(topic), topic])),
        sessionTimeoutMs,
        deliver: delivery(options, bus.publish, logger),
        logger,
      });
      const subscription: Subscription = {
        lag: async () => kafkaLag(await admin.get(), nameOf(group), topics.map(nameOf)),
        lastHeartbeatAt: consumer.lastHeartbeatAt,
        async stop() {
          subscriptions.delete(subscription);
          await consumer.stop();
        },
      };
      subscriptions.add(subscription);
      return subscription;
    },
    read: async (topic, onMessage) =>
      readKafkaTopic({
        kafka,
        admin: await admin.get(),
        topic: nameOf(topic),
        name: topic,
        groupId: nameOf('reader'),
        onMessage,
      }),
    async close() {
      await Promise.all([...subscriptions].map(async (subscription) => subscription.stop()));
      await producer.close();
      await admin.close();
    },
  };
  return bus;
};
