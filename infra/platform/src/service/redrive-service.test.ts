import { describe, expect, it } from '@jest/globals';
import { defineEvent } from '@yibao/schemas/events/define-event';
import { MongoClient } from 'mongodb';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { embeddedBus, toMessage, type Bus } from '../bus/index.ts';
import { logger as loggerFor } from '../logging/index.ts';
import { mongoInbox } from '../mongo/inbox.ts';
import type { Store } from '../mongo/store.ts';
import { count, counterStore, type Counted, type Counter } from '../testing/counter.ts';
import { envelopeOf, testConfig } from '../testing/test-service.ts';
import { until } from '../testing/until.ts';
import { consumeEvents } from './consumers.ts';
import { defineService, type ServiceRequest } from './definition.ts';
import { onEvent } from './event-handler.ts';
import { serviceMetrics } from './metrics.ts';
import { redriveService } from './redrive-service.ts';
import { eventsTopic } from './topics.ts';

const Rang = defineEvent('bells.rang.v1', {
  description: 'A bell rang.',
  schema: z.object({ times: z.number() }),
  example: { times: 1 },
});
type Context = ServiceRequest & { readonly counters: Store<Counter, Counted> };
const onRang = onEvent(Rang, 'count-rings', async ({ data }, { counters }: Context, metadata) => {
  await counters.change('rings', count(data.times), metadata);
});
const service = defineService<Context>('ears', async (kernel) => {
  const counters = kernel.store(counterStore);
  return {
    areasOf: async () => new Map(),
    contextOf: (request) => ({ ...request, counters }),
    handlers: [onRang],
    resolvers: {},
  };
});

/** The service as it was while its reaction was broken: it gives up after one try. */
const giveUp = async (bus: Bus, db: ReturnType<MongoClient['db']>) => {
  const logger = loggerFor({ service: 'test', level: 'silent' });
  const impatient: Bus = {
    ...bus,
    subscribe: async (options) => bus.subscribe({ ...options, retry: { attempts: 1 } }),
  };
  const broken = onEvent(Rang, 'count-rings', async () => {
    throw new TypeError('broken');
  });
  const listening = { bus: impatient, db, inbox: mongoInbox(db), logger, metrics: serviceMetrics('ears') };
  const subscription = await consumeEvents(listening, 'ears', [broken], () => ({}));
  await until('all were given up', async () => (await subscription?.lag()) === 0);
  await subscription?.stop();
};

describe('a service that has given events up', () => {
  it('handles them in order when they are re-driven, and once', async () => {
    const config = await testConfig(`test_${randomBytes(6).toString('hex')}_`);
    const client = await new MongoClient(config.mongodbUri, { ignoreUndefined: true }).connect();
    const busDb = client.db(`${config.databasePrefix}bus`);
    const db = client.db(`${config.databasePrefix}ears`);
    const logger = loggerFor({ service: 'test', level: 'silent' });
    const bus = embeddedBus({ db: busDb, topicPrefix: '', logger });
    const topic = eventsTopic('bells');
    await bus.ensureTopics([topic]);
    const rang = (times: number, sequence: number) =>
      toMessage(envelopeOf(Rang({ times }), { aggregateId: 'tower', sequence }));
    await bus.publish(topic.name, [rang(1, 1), rang(2, 2), rang(4, 3)]);
    await giveUp(bus, db);

    expect(await redriveService(service, config)).toEqual({ released: 1, stillParked: {} });
    const rings = async () => db.collection<{ _id: string }>('counters').findOne({ _id: 'rings' });
    expect(await rings()).toMatchObject({ version: 3, state: { total: 7 } });
    expect(await redriveService(service, config)).toEqual({ released: 0, stillParked: {} });
    expect(await rings()).toMatchObject({ version: 3 });
    await bus.close();
    for (const each of [db, busDb]) await each.dropDatabase();
    await client.close();
  });
});
