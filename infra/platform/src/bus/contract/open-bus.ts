import { MongoClient } from 'mongodb';
import { pino } from 'pino';
import type { Bus } from '../bus.ts';
import { embeddedBus } from '../embedded/embedded-bus.ts';
import { kafkaBus } from '../kafka/kafka-bus.ts';
import { testServers } from './config.ts';

/** A bus as a service would open it, on the servers of the test run. */
export const openBus = async (adapter: string, topicPrefix: string): Promise<Bus> => {
  const logger = pino({ level: 'silent' });
  const { kafkaBrokers, mongodbUri } = testServers;
  if (adapter === 'kafka')
    return kafkaBus({
      brokers: kafkaBrokers ?? [],
      clientId: 'bus-contract',
      topicPrefix,
      logger,
      // The shortest a broker allows: how long the contract waits for a consumer that was killed.
      sessionTimeoutMs: 6000,
    });

  const client = await new MongoClient(mongodbUri).connect();
  const bus = embeddedBus({ db: client.db('bus-contract'), topicPrefix, logger });
  return {
    ...bus,
    async close() {
      await bus.close();
      await client.close();
    },
  };
};
