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

/**
 * How long the partitions of a consumer that was killed wait for another: nothing is consumed meanwhile, also by the one
 * that was started in its place.
 */
const defaultSessionMs = 10_000;

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

const kafkaOf = ({ brokers, clientId, logger }: KafkaBusConfig) =>
  new Kafka({
    clientId,
    brokers: [...brokers],
    logLevel: logLevel.INFO,
    logCreator: kafkaLog(logger),
    retry: { initialRetryTime: 100, maxRetryTime: 5000, retries: 8 },
  });

/** The bus on Kafka. */
export const kafkaBus = (config: KafkaBusConfig): Bus => {
  const { topicPrefix, logger, gzip = false, sessionTimeoutMs = defaultSessionMs } = config;
  const kafka = kafkaOf(config);
  const nameOf = (name: string) => `${topicPrefix}${name}`;
  const admin = lazyAdmin(kafka);
  const producer = kafkaProducer(kafka, gzip);
  const subscriptions = new Set<Subscription>();

  const publish: Bus['publish'] = async (topic, messages) => producer.publish(nameOf(topic), messages);
  const ensureTopics: Bus['ensureTopics'] = async (topics) =>
    ensureKafkaTopics(await admin.get(), topics, nameOf);
  const subscribe: Bus['subscribe'] = async (options) => {
    const { group, topics, parked, atOnce = 1 } = options;
    if (parked) await ensureTopics([deadTopic(group)]);
    const consumer = await kafkaConsumer(kafka, {
      groupId: nameOf(group),
      topics: new Map(topics.map((topic) => [nameOf(topic), topic])),
      sessionTimeoutMs,
      delivery: delivery(options, publish, logger),
      partitionsAtOnce: atOnce,
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
  };

  return {
    ensureTopics,
    publish,
    subscribe,
    isEmpty: async (topic) => isKafkaTopicEmpty(await admin.get(), nameOf(topic)),
    async read(name, onMessage) {
      const place = { topic: nameOf(name), name, groupId: nameOf('reader') };
      await readKafkaTopic({ kafka, admin: await admin.get(), ...place, onMessage });
    },
    async close() {
      await Promise.all([...subscriptions].map(async (subscription) => subscription.stop()));
      await producer.close();
      await admin.close();
    },
  };
};
