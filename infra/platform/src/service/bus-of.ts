import type { MongoClient } from 'mongodb';
import type { Logger } from 'pino';
import { deadTopic, embeddedBus, kafkaBus, type Bus } from '../bus/index.ts';
import type { ServiceConfig } from './config.ts';
import type { Assembly } from './kernel.ts';
import { analyticsTopic, eventsTopic, factsTopic, serviceOf } from './topics.ts';

/** Kafka where brokers are given, otherwise the embedded bus in a database of its own. */
export const busOf = (name: string, client: MongoClient, config: ServiceConfig, logger: Logger): Bus => {
  const { kafkaBrokers, topicPrefix, databasePrefix } = config;
  return kafkaBrokers
    ? kafkaBus({ brokers: kafkaBrokers, clientId: name, topicPrefix, logger })
    : embeddedBus({ db: client.db(`${databasePrefix}bus`), topicPrefix, logger });
};

/** Creates the topics a service writes, reads and leaves its dead letters in. */
export const prepareTopics = async (
  bus: Bus,
  name: string,
  { replicas, definitions }: Pick<Assembly, 'replicas' | 'definitions'>,
  handlers: readonly { readonly type: string }[] = [],
): Promise<void> => {
  const events = new Set([name, ...handlers.map(({ type }) => serviceOf(type))]);
  const facts = new Set([name, ...replicas.map(({ fact }) => fact.source)]);
  const analyses = definitions.flatMap(({ analytics = [] }) => analytics);
  const domains = new Set(analyses.map(({ to }) => to.domain));
  await bus.ensureTopics([
    ...[...events].map(eventsTopic),
    ...[...facts].map(factsTopic),
    ...[...domains].map(analyticsTopic),
    ...(handlers.length > 0 ? [deadTopic(name)] : []),
  ]);
};
