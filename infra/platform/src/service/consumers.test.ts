import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { defineEvent } from '@yibao/schemas/events/define-event';
import { MongoClient } from 'mongodb';
import { z } from 'zod';
import { deadTopic, embeddedBus, toMessage, type Bus } from '../bus/index.ts';
import { logger as loggerFor } from '../logging/index.ts';
import { mongoInbox } from '../mongo/inbox.ts';
import { requireMongodb, testDatabase, type TestDatabase } from '../testing/test-database.ts';
import { envelopeOf } from '../testing/test-service.ts';
import { until } from '../testing/until.ts';
import { consumeEvents } from './consumers.ts';
import { onEvent } from './event-handler.ts';
import { serviceMetrics } from './metrics.ts';
import { eventsTopic } from './topics.ts';

const Rang = defineEvent('bells.rang.v1', {
  description: 'A bell rang.',
  schema: z.object({ times: z.number() }),
  example: { times: 1 },
});
const onRang = onEvent(Rang, 'listen', async ({ data: { times } }) => {
  if (times === 13) throw new TypeError('unlucky');
});

/** Gives up after one try instead of a minute. */
const impatient = (bus: Bus): Bus => ({
  ...bus,
  subscribe: async (options) => bus.subscribe({ ...options, retry: { attempts: 1 } }),
});

describe('a consumer of events', () => {
  const logger = loggerFor({ service: 'test', level: 'silent' });
  const topic = eventsTopic('bells');
  let database: TestDatabase;
  let bus: Bus;
  beforeEach(async () => {
    database = await testDatabase();
    bus = embeddedBus({ db: database.db, topicPrefix: '', logger });
    await bus.ensureTopics([topic, deadTopic('ears')]);
  });
  afterEach(async () => {
    await bus.close();
    await database.drop();
  });

  it('shows how many messages it has still to handle, and counts those it gave up', async () => {
    const { db } = database;
    const metrics = serviceMetrics('ears');
    const rang = (times: number, sequence: number) =>
      toMessage(envelopeOf(Rang({ times }), { aggregateId: 'tower', sequence }));
    await bus.publish(topic.name, [rang(1, 1), rang(13, 2), rang(1, 3)]);
    const listening = { bus: impatient(bus), db, inbox: mongoInbox(db), logger, metrics };
    await consumeEvents(listening, 'ears', [onRang], () => ({}));

    const figures = async () => metrics.registry.metrics();
    await until('all is handled', async () =>
      (await figures()).includes('consumer_lag_messages{group="ears",service="ears"} 0'),
    );
    expect(await figures()).toContain(
      'consumer_dead_letters_total{group="ears",error="TypeError",service="ears"} 1',
    );
    expect(await figures()).toContain(
      'consumer_dead_letters_total{group="ears",error="PARKED",service="ears"} 1',
    );
  });

  it('looks once and writes once for events that come together, and keeps nothing of repeatable reactions', async () => {
    const { db } = database;
    const watched = await new MongoClient(requireMongodb(), { monitorCommands: true }).connect();
    const asked: string[] = [];
    watched.on('commandStarted', ({ commandName, command }) => {
      if (command[commandName] === 'inbox') asked.push(commandName);
    });
    const heard: string[] = [];
    const hear = (name: string, repeatable: boolean) =>
      onEvent(Rang, name, async ({ aggregateId }) => void heard.push(`${name} ${aggregateId}`), [], {
        repeatable,
      });
    const events = Array.from({ length: 20 }, (_, index) =>
      toMessage(envelopeOf(Rang({ times: 1 }), { aggregateId: `tower-${index}`, sequence: 1 })),
    ).map((event) => ({ ...event, partition: 0 }));
    await bus.publish(topic.name, events);
    const inbox = mongoInbox(watched.db(db.databaseName));
    const listening = { bus, db, inbox, logger, metrics: serviceMetrics('ears') };
    const handlers = [hear('once', false), hear('again', true)];
    const subscription = await consumeEvents(listening, 'ears', handlers, () => ({}));
    await until('all is heard', async () => (await subscription?.lag()) === 0);
    expect(heard).toHaveLength(40);
    expect(asked).toEqual(['find', 'insert']);
    const rows = await db.collection<{ _id: string }>('inbox').find().toArray();
    expect(rows.map(({ _id }) => _id).every((id) => id.startsWith('once|'))).toBe(true);

    await bus.publish(topic.name, events);
    await until('all is heard again', async () => (await subscription?.lag()) === 0);
    expect([heard.length, heard.filter((each) => each.startsWith('once')).length]).toEqual([60, 20]);
    await watched.close();
  });

  it('keeps nothing of events that are none of a reaction’s business; unreadable data is', async () => {
    const { db } = database;
    const heard: number[] = [];
    const loud = onEvent(Rang, 'loud', async ({ data }) => void heard.push(data.times), [], {
      only: ({ times }) => times > 5,
    });
    const rang = (times: unknown, aggregateId: string) =>
      toMessage(envelopeOf({ ...Rang({ times: 1 }), data: { times } }, { aggregateId }));
    await bus.publish(topic.name, [rang(5, 'a'), rang(6, 'b'), rang('often', 'c')]);
    const metrics = serviceMetrics('ears');
    const listening = { bus: impatient(bus), db, inbox: mongoInbox(db), logger, metrics };
    const subscription = await consumeEvents(listening, 'ears', [loud], () => ({}));
    await until('all is heard', async () => (await subscription?.lag()) === 0);
    expect(heard).toEqual([6]);
    const rows = await db.collection<{ _id: string }>('inbox').find().toArray();
    expect(rows.map(({ _id }) => _id)).toEqual([expect.stringMatching(/^loud\|.*\/b$/)]);
    const parked = await db.collection('parked').find().toArray();
    expect(parked.map(({ source }) => source)).toEqual([expect.stringContaining('c')]);
  });

  it('does not hold up a scrape when the bus cannot tell', async () => {
    const metrics = serviceMetrics('ears');
    metrics.followLag('ears', async () => Promise.reject(new Error('no broker')));
    expect(await metrics.registry.metrics()).toContain(
      'consumer_lag_messages{group="ears",service="ears"} Nan',
    );
  });
});
