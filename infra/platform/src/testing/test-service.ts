import type { AnalyticsDefinition } from '@yibao/schemas/analytics/define-analytics';
import type { DomainEvent } from '@yibao/schemas/events/define-event';
import type { Envelope } from '@yibao/schemas/events/envelope';
import type { FactDefinition, FactOf } from '@yibao/schemas/facts/define-fact';
import { randomBytes } from 'node:crypto';
import type { JWK } from 'jose';
import { MongoClient, type Db } from 'mongodb';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { anonymous, internalTokenMinter, newSigningKey, type Viewer } from '../access/index.ts';
import {
  type Bus,
  analyticsFromMessage,
  embeddedBus,
  factFromMessage,
  factMessage,
  heartbeatFromMessage,
  heartbeatMessage,
  toMessage,
} from '../bus/index.ts';
import { systemClock, type Clock } from '../domain/index.ts';
import { logger } from '../logging/index.ts';
import type { JournalEntry } from '../mongo/document.ts';
import type { ServiceConfig } from '../service/config.ts';
import { runService, type ServiceDefinition } from '../service/index.ts';
import { analyticsTopic, eventsTopic, factsTopic } from '../service/topics.ts';
import { requireMongodb } from './test-database.ts';

/** What a client receives. */
export type Answer = {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON, as a client sees it
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: {
      readonly code: string;
      readonly reason?: string;
      readonly details?: Readonly<Record<string, unknown>>;
    };
  }[];
};

export type TestService = {
  readonly url: string;
  readonly db: Db;
  readonly config: TestConfig;
  /** Asks as the gateway would for this viewer; without one, as anybody. */
  readonly execute: (query: string, variables?: object, viewer?: Viewer) => Promise<Answer>;
  /** Every event published so far, oldest first. `private` is sealed text. */
  readonly events: () => Promise<readonly JournalEntry['event'][]>;
  /** The newest published fact of each key. */
  readonly facts: <Definition extends FactDefinition>(
    definition: Definition,
  ) => Promise<ReadonlyMap<string, FactOf<Definition>>>;
  /** Every record for analysts published so far, oldest first. */
  readonly analytics: <Definition extends AnalyticsDefinition>(
    definition: Definition,
  ) => Promise<readonly z.infer<Definition['schema']>[]>;
  /** An event of another service arrives. Give the same envelope twice to redeliver it. */
  readonly receive: (event: Envelope) => Promise<void>;
  /** A fact of another service arrives. */
  readonly receiveFact: <Definition extends FactDefinition>(
    definition: Definition,
    value: FactOf<Definition>,
    revision?: number,
  ) => Promise<void>;
  /** Another service says that all it had to send was sent. */
  readonly receiveHeartbeat: (source: string, at?: Date) => Promise<void>;
  /** Stops and removes the database. */
  readonly stop: () => Promise<void>;
  /** Stops and leaves the database to a later process with the same `config`. */
  readonly leave: () => Promise<void>;
};

/** A service's configuration, and the key the gateway signs with. */
export type TestConfig = ServiceConfig & { readonly signingKey: JWK };

/** Keys and settings for a service under test. */
export const testConfig = async (databasePrefix: string): Promise<TestConfig> => {
  const internal = await newSigningKey();
  const grants = await newSigningKey();
  return {
    host: '127.0.0.1',
    port: 0,
    mongodbUri: requireMongodb(),
    databasePrefix,
    kafkaBrokers: null,
    topicPrefix: '',
    logLevel: 'fatal',
    production: false,
    internalKeys: internal.keys,
    grantKeys: grants.keys,
    grantSigningKey: grants.signingKey,
    serviceKey: randomBytes(32).toString('base64'),
    indexKey: randomBytes(32).toString('base64'),
    analyticsKey: randomBytes(32).toString('base64'),
    demo: false,
    signingKey: internal.signingKey,
  };
};

/** An event as another service would publish it. */
export const envelopeOf = <Event extends DomainEvent>(
  event: Event,
  from: Partial<Pick<Envelope, 'source' | 'aggregateId' | 'sequence' | 'actor' | 'area'>> = {},
): Envelope<Event> => ({
  ...event,
  id: newId(),
  source: `${event.type.slice(0, event.type.indexOf('.'))}/elsewhere`,
  aggregateId: 'elsewhere',
  partitionKey: 'elsewhere',
  sequence: 1,
  time: new Date().toISOString(),
  correlationId: newId(),
  causationId: null,
  actor: 'somebody',
  ...from,
});

/** The newest value of each key on a facts topic. */
const factsOn =
  (bus: Bus): TestService['facts'] =>
  async (definition) => {
    const newest = new Map<string, FactOf<typeof definition>>();
    await bus.read(factsTopic(definition.source).name, async (message) => {
      if (heartbeatFromMessage(message)) return;
      const { type, key, value } = factFromMessage(message);
      if (type !== definition.type) return;
      newest.set(key, definition.schema.parse(value) as FactOf<typeof definition>);
    });
    return newest;
  };

/** The records of one kind on a topic for analysts. */
const recordsOn =
  (bus: Bus) =>
  async <Definition extends AnalyticsDefinition>({ domain, type, schema }: Definition) => {
    const records: z.infer<Definition['schema']>[] = [];
    await bus.read(analyticsTopic(domain).name, async (message) => {
      const received = analyticsFromMessage(message);
      // What a schema has parsed is of its type; TypeScript does not see it through the generic.
      if (received.type === type) records.push(schema.parse(received.record) as (typeof records)[number]);
    });
    return records;
  };

/** Asks a service as the gateway would. */
export const askService = (
  name: string,
  url: string,
  signingKey: JWK,
  clock: Clock = systemClock,
): TestService['execute'] => {
  const mint = internalTokenMinter({ signingKey, clock });
  return async (query, variables = {}, viewer = anonymous) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await mint(viewer, name)}`,
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
};

/**
 * Runs a service by itself, over a database of its own and the embedded bus. With the `config` of an earlier process it
 * goes on where that one stopped.
 */
export const testService = async (
  service: ServiceDefinition,
  options: { readonly clock?: Clock; readonly config?: TestConfig } = {},
): Promise<TestService> => {
  const { clock = systemClock } = options;
  const config = options.config ?? (await testConfig(`test_${randomBytes(6).toString('hex')}_`));
  const running = await runService(service, config, { clock });
  const client = await new MongoClient(config.mongodbUri).connect();
  const db = client.db(`${config.databasePrefix}${service.name}`);
  const busDb = client.db(`${config.databasePrefix}bus`);
  const bus = embeddedBus({
    db: busDb,
    topicPrefix: '',
    logger: logger({ service: 'test', level: 'fatal' }),
  });

  return {
    url: running.url,
    db,
    config,
    execute: askService(service.name, running.url, config.signingKey, clock),
    events: async () => {
      const entries = await db.collection<JournalEntry>('journal').find().sort({ _id: 1 }).toArray();
      return entries.map(({ event }) => event);
    },
    facts: factsOn(bus),
    analytics: recordsOn(bus),
    receive: async (event) =>
      bus.publish(eventsTopic(event.type.slice(0, event.type.indexOf('.'))).name, [toMessage(event)]),
    receiveFact: async (definition, value, revision = 1) =>
      bus.publish(factsTopic(definition.source).name, [
        factMessage(definition, value, { epoch: 0, revision }),
      ]),
    receiveHeartbeat: async (source, at = new Date()) =>
      bus.publish(factsTopic(source).name, [heartbeatMessage(source, at)]),
    async stop() {
      await running.stop();
      await bus.close();
      await db.dropDatabase();
      await busDb.dropDatabase();
      await client.close();
    },
    async leave() {
      await running.stop();
      await bus.close();
      await client.close();
    },
  };
};
