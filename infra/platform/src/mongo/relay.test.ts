import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { replay, type Metadata } from '../domain/index.ts';
import { count, counters, counterStore, type Counted, type Counter } from '../testing/counter.ts';
import { testDatabase, type TestDatabase } from '../testing/test-database.ts';
import type { AggregateDocument, JournalEntry } from './document.ts';
import { openEnvelope } from './envelopes.ts';
import { mongoJournal } from './journal.ts';
import { mongoStore } from './mongo-store.ts';
import { relayOnce, republishJournal, resendFacts, type Deliver, type RelayEnvironment } from './relay.ts';
import { mongoSeals, type Seals } from './seals.ts';

const metadata = (more: Partial<Metadata> = {}): Metadata => ({
  actor: 'clerk',
  correlationId: 'c1',
  causationId: null,
  ...more,
});

describe('the relay of a store', () => {
  let database: TestDatabase;
  let seals: Seals;
  beforeAll(async () => {
    database = await testDatabase();
    seals = mongoSeals(database.db, randomBytes(32).toString('base64'));
    await database.db.collection('journal').createIndexes([{ key: { 'event.id': 1 }, unique: true }]);
  });
  afterAll(async () => database.drop());

  const documentOf = async (id: string) =>
    database.db.collection<AggregateDocument>('counters').findOne({ _id: id });
  const setUp = () => {
    const environment = { db: database.db, service: 'counters', seals, onChange: () => {} };
    return { id: randomUUID(), store: mongoStore<Counter, Counted>(environment, counterStore) };
  };

  const relayOf = (deliver: Partial<Deliver> = {}) => {
    const published: string[] = [];
    const facts: unknown[] = [];
    return {
      published,
      facts,
      relay: {
        db: database.db,
        seals,
        journal: mongoJournal(database.db),
        definitions: [counterStore],
        deliver: {
          events: async (events: readonly { aggregateId: string; sequence: number }[]) => {
            published.push(...events.map(({ aggregateId, sequence }) => `${aggregateId}/${sequence}`));
          },
          facts: async (current: readonly { value: unknown; revision: number }[]) => {
            facts.push(...current.map(({ value, revision }) => ({ value, revision })));
          },
          analytics: async () => {},
          ...deliver,
        },
      },
    };
  };
  const journalOf = async (id: string) =>
    database.db
      .collection<JournalEntry>('journal')
      .find({ 'event.aggregateId': id })
      .sort({ _id: 1 })
      .toArray();
  const drain = async (relay: Parameters<typeof relayOnce>[0]) => {
    while ((await relayOnce(relay)).length > 0) await Promise.resolve();
  };

  it('publishes each event once, in order, with the facts of the present state', async () => {
    const { store, id } = setUp();
    const { relay, published, facts } = relayOf();
    await store.change(id, count(1), metadata());
    await store.change(id, count(2), metadata());
    await drain(relay);
    await drain(relay);
    expect(published.filter((each) => each.startsWith(id))).toEqual([`${id}/1`, `${id}/2`]);
    expect(facts).toContainEqual({ value: { id, total: 3 }, revision: 2 });
    expect((await documentOf(id))?.outbox).toEqual([]);
  });

  it('folds the journal and the outbox to the stored state', async () => {
    const { store, id } = setUp();
    const { relay } = relayOf();
    await store.change(id, count(1, { who: 'Qian' }), metadata());
    await drain(relay);
    await store.change(id, count(6, { who: 'Sun' }), metadata());
    const stored = [
      ...(await journalOf(id)).map(({ event }) => event),
      ...((await documentOf(id))?.outbox ?? []),
    ];
    const events = await Promise.all(stored.map(async (each) => openEnvelope(seals, each)));
    expect(replay(counters, events as Counted[])).toEqual(await store.find(id));
  });

  it('numbers the journal without gaps', async () => {
    const { store, id } = setUp();
    const { relay } = relayOf();
    await Promise.all([1, 2, 3].map((by) => store.change(id, count(by), metadata())));
    await drain(relay);
    const all = await database.db.collection<JournalEntry>('journal').find().sort({ _id: 1 }).toArray();
    expect(all.map(({ _id }) => _id)).toEqual(all.map((_, index) => index + 1));
  });

  it.each(['journal', 'events', 'facts'] as const)(
    'loses and doubles nothing when the process dies after %s',
    async (step) => {
      const { store, id } = setUp();
      const before = relayOf();
      await drain(before.relay);
      await store.change(id, count(1), metadata());
      await store.change(id, count(2), metadata());

      const dead = () => Promise.reject(new Error('killed'));
      const { journal } = before.relay;
      const dying = {
        journal: {
          ...before.relay,
          journal: { ...journal, append: async (events: never[]) => journal.append(events).then(dead) },
        },
        events: {
          ...before.relay,
          deliver: {
            ...before.relay.deliver,
            events: async (events: never[]) => before.relay.deliver.events(events).then(dead),
          },
        },
        facts: {
          ...before.relay,
          deliver: {
            ...before.relay.deliver,
            facts: async (facts: never[]) => before.relay.deliver.facts(facts).then(dead),
          },
        },
      }[step];
      await expect(relayOnce(dying as unknown as RelayEnvironment)).rejects.toThrow('killed');
      await store.change(id, count(3), metadata());

      const after = relayOf();
      await drain(after.relay);
      const published = [...before.published, ...after.published].filter((each) => each.startsWith(id));
      expect([...new Set(published)]).toEqual([`${id}/1`, `${id}/2`, `${id}/3`]);
      expect((await journalOf(id)).map(({ event }) => event.sequence)).toEqual([1, 2, 3]);
      expect((await documentOf(id))?.outbox).toEqual([]);
    },
  );

  it('rebuilds a topic from the journal, and sends every fact again', async () => {
    const { store, id } = setUp();
    await store.change(id, count(8), metadata());
    const { relay } = relayOf();
    await drain(relay);
    const empty = relayOf();
    await republishJournal(empty.relay);
    await resendFacts(empty.relay);
    expect(empty.published).toContain(`${id}/1`);
    expect(empty.facts).toContainEqual({ value: { id, total: 8 }, revision: 1 });
  });

  it('writes the rows of a process that died before it could', async () => {
    const { store, id } = setUp();
    await store.change(id, count(1), metadata());
    await database.db.collection<{ _id: string }>('totals').deleteOne({ _id: id });
    await setUp().store.change(id, count(0), metadata());
    expect(await database.db.collection<{ _id: string }>('totals').findOne({ _id: id })).toMatchObject({
      sequence: 1,
    });
  });
});
