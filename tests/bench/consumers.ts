import { randomBytes } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { z } from 'zod';
import { kafkaBus, toMessage } from '../../infra/platform/src/bus/index.ts';
import { logger as loggerFor } from '../../infra/platform/src/logging/index.ts';
import { mongoInbox } from '../../infra/platform/src/mongo/inbox.ts';
import { mongoStore } from '../../infra/platform/src/mongo/mongo-store.ts';
import { mongoSeals } from '../../infra/platform/src/mongo/seals.ts';
import { consumeEvents } from '../../infra/platform/src/service/consumers.ts';
import { onEvent } from '../../infra/platform/src/service/event-handler.ts';
import { serviceMetrics } from '../../infra/platform/src/service/metrics.ts';
import { eventsTopic } from '../../infra/platform/src/service/topics.ts';
import { count, counterStore } from '../../infra/platform/src/testing/counter.ts';
import { envelopeOf, until } from '../../infra/platform/src/testing/index.ts';
import { defineEvent } from '../../schemas/events/define-event.ts';
import type { BenchServers } from './settlements.ts';

const events = 4000;
const sources = 1000;

const Rang = defineEvent('bells.rang.v1', {
  description: 'A bell rang.',
  schema: z.object({ counter: z.string() }),
  example: { counter: 'c1' },
});

export type ConsumerFigures = {
  readonly perSecond: number;
  /** Commands to MongoDB for each event, by what they do. */
  readonly commandsEach: Readonly<Record<string, number>>;
};

/** How fast a service handles waiting events, and what it asks of the database: a reaction that changes an aggregate, or none. */
const consumed = async (servers: BenchServers, effect: boolean): Promise<ConsumerFigures> => {
  const suffix = randomBytes(4).toString('hex');
  const logger = loggerFor({ service: 'bench', level: 'silent' });
  const client = await new MongoClient(servers.mongodbUri, {
    ignoreUndefined: true,
    monitorCommands: true,
  }).connect();
  const db = client.db(`bench_${suffix}`);
  const bus = kafkaBus({
    ...{ brokers: servers.kafkaBrokers, clientId: 'bench', topicPrefix: `bench-${suffix}.`, logger },
  });
  const topic = eventsTopic('bells');
  await bus.ensureTopics([topic]);
  const waiting = Array.from({ length: events }, (_, index) => {
    const source = `tower-${index % sources}`;
    const from = { source: 'bells/towers', aggregateId: source, sequence: Math.floor(index / sources) + 1 };
    return toMessage({ ...envelopeOf(Rang({ counter: source }), from), partitionKey: source });
  });
  await bus.publish(topic.name, waiting);

  const commands: Record<string, number> = {};
  client.on('commandStarted', ({ commandName, command }) => {
    const of = `${commandName} ${String(command[commandName])}`;
    commands[of] = (commands[of] ?? 0) + 1;
  });
  const seals = mongoSeals(db, randomBytes(32).toString('base64'));
  const counters = mongoStore(
    { db, service: 'counters', seals, onChange: () => {} },
    { ...counterStore, projections: [] },
  );
  let handled = 0;
  let startedAt = 0;
  const onRang = onEvent(Rang, 'count-rings', async ({ data }, _context, metadata) => {
    // Joining the group takes a second or so, and is none of what is measured.
    if (handled === 0) startedAt = performance.now();
    if (effect) await counters.change(data.counter, count(1), metadata);
    handled += 1;
  });
  const listening = { bus, db, inbox: mongoInbox(db), logger, metrics: serviceMetrics('counters') };
  await consumeEvents(listening, 'counters', [onRang], () => ({}));
  await until('all events', () => handled >= events, 300_000);
  const seconds = (performance.now() - startedAt) / 1000;
  await bus.close();
  const asked = { ...commands };
  await db.dropDatabase();
  await client.close();
  const each = Object.entries(asked).map(([name, times]) => [name, times / events]);
  return { perSecond: events / seconds, commandsEach: Object.fromEntries(each) as Record<string, number> };
};

export const consumerFigures = async (
  servers: BenchServers,
): Promise<{ readonly withEffect: ConsumerFigures; readonly alone: ConsumerFigures }> => ({
  alone: await consumed(servers, false),
  withEffect: await consumed(servers, true),
});
