import { describe, expect, it } from '@jest/globals';
import { MongoClient, type Db } from 'mongodb';
import { setTimeout as delay } from 'node:timers/promises';
import { factFromMessage, fromMessage, heartbeatFromMessage } from '../../infra/platform/src/bus/index.ts';
import type { AggregateDocument, JournalEntry } from '../../infra/platform/src/mongo/document.ts';
import { eventsTopic, factsTopic } from '../../infra/platform/src/service/topics.ts';
import { counterStore, type Counter } from '../../infra/platform/src/testing/counter.ts';
import { kafkaBrokers, rebuilt } from '../../infra/platform/src/testing/index.ts';
import { newSettings, startProcess } from './kernel-process.ts';
import { busOn, type KernelSettings } from './kernel-settings.ts';

const rounds = 3;
const upTo = (ms: number) => Math.random() * ms;

/** Two processes count and relay side by side; each is killed at a moment of its own. What they acknowledged. */
const killedRound = async (settings: KernelSettings, round: number): Promise<readonly string[]> => {
  const killed = ['a', 'b'].map(async (letter) => {
    const running = startProcess('counting-process.ts', {
      ...settings,
      name: `${letter}${round}`,
      drain: false,
    });
    await running.begun;
    await delay(100 + upTo(1400));
    running.kill();
    expect(await running.ended).toBe('SIGKILL');
    return running.lines;
  });
  return (await Promise.all(killed)).flat();
};

/** The events on Kafka, by counter, each where it came first: a killed relay sends some again. */
const published = async (settings: KernelSettings) => {
  const bus = busOn(settings);
  const events = new Map<string, Map<string, number>>();
  await bus.read(eventsTopic('counters').name, async (message) => {
    const { aggregateId, id, sequence } = fromMessage(message);
    const known = events.get(aggregateId) ?? new Map<string, number>();
    events.set(aggregateId, known);
    if (!known.has(id)) known.set(id, sequence);
  });
  const totals = new Map<string, unknown>();
  await bus.read(factsTopic('counters').name, async (message) => {
    if (heartbeatFromMessage(message)) return;
    const { key, value } = factFromMessage(message);
    totals.set(key, value);
  });
  await bus.close();
  return { events, totals };
};

const storedIn = async (db: Db) => {
  const journal = await db.collection<JournalEntry>('journal').find().sort({ _id: 1 }).toArray();
  const documents = await db.collection<AggregateDocument>('counters').find().toArray();
  return { journal, documents };
};

const oneTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

/** Everything that must hold, whatever was killed when. */
const expectNothingLostOrDoubled = async (
  db: Db,
  settings: KernelSettings,
  acknowledged: readonly string[],
) => {
  const { journal, documents } = await storedIn(db);
  expect(journal.map(({ _id }) => _id)).toEqual(oneTo(journal.length));
  const commands = journal.map(({ event }) => event.correlationId);
  expect(new Set(commands).size).toBe(commands.length);
  expect(acknowledged.filter((command) => !commands.includes(command))).toEqual([]);

  const { events, totals } = await published(settings);
  for (const { _id, version, outbox } of documents) {
    const own = journal.filter(({ event }) => event.aggregateId === _id).map(({ event }) => event);
    expect(own.map(({ sequence }) => sequence)).toEqual(oneTo(version));
    expect([...(events.get(_id) ?? [])]).toEqual(own.map(({ id, sequence }) => [id, sequence]));
    expect(totals.get(_id)).toEqual({ id: _id, total: version });
    expect(outbox).toEqual([]);
  }
  const { stored, folded } = await rebuilt({ db, config: settings }, counterStore);
  expect(stored.size).toBe(3);
  expect(folded).toEqual(stored);
  const sum = (states: ReadonlyMap<string, Counter>) =>
    [...states.values()].reduce((all, { total }) => all + total, 0);
  expect(sum(stored)).toBe(journal.length);
};

/** The database of one test, with the index the journal relies on; dropped afterwards. */
const withDatabase = async (settings: KernelSettings, use: (db: Db) => Promise<void>) => {
  const client = await new MongoClient(settings.mongodbUri).connect();
  const db = client.db(settings.database);
  await db.collection('journal').createIndexes([{ key: { 'event.id': 1 }, unique: true }]);
  await use(db).finally(async () => db.dropDatabase());
  await client.close();
};

if (kafkaBrokers) {
  const settings = newSettings(kafkaBrokers);
  describe('processes killed while they change and relay', () => {
    it('lose nothing that was acknowledged, invent nothing, and keep the order of each aggregate', async () => {
      await withDatabase(settings, async (db) => {
        const acknowledged: string[] = [];
        for (const round of oneTo(rounds)) acknowledged.push(...(await killedRound(settings, round)));
        expect(acknowledged.length).toBeGreaterThan(rounds * 2);
        const draining = startProcess('counting-process.ts', { ...settings, name: 'last', drain: true });
        expect(await draining.ended).toBeNull();
        await expectNothingLostOrDoubled(db, settings, acknowledged);
      });
    }, 60_000);
  });
} else {
  process.stderr.write('SKIPPED: processes killed while they relay, because no Kafka could be had\n');
  it.skip('loses nothing that was acknowledged', () => {});
}
