import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Metadata } from '../domain/index.ts';
import { count, CounterFact, counterStore, type Counted, type Counter } from '../testing/counter.ts';
import { requireMongodb, testDatabase, type TestDatabase } from '../testing/test-database.ts';
import { until } from '../testing/until.ts';
import { outboxLimit, type AggregateDocument } from './document.ts';
import { mongoStore } from './mongo-store.ts';
import { mongoReadModel } from './read-model.ts';
import { mongoSeals, type Seals } from './seals.ts';
import type { StoreDefinition } from './store.ts';

const metadata = (more: Partial<Metadata> = {}): Metadata => ({
  actor: 'clerk',
  correlationId: 'c1',
  causationId: null,
  ...more,
});

describe('the store', () => {
  const serviceKey = randomBytes(32).toString('base64');
  let database: TestDatabase;
  let seals: Seals;
  beforeAll(async () => {
    database = await testDatabase();
    seals = mongoSeals(database.db, serviceKey);
    await database.db.collection('journal').createIndexes([{ key: { 'event.id': 1 }, unique: true }]);
  });
  afterAll(async () => database.drop());

  const storeOf = <State, Event extends Counted>(definition: StoreDefinition<State, Event>) =>
    mongoStore({ db: database.db, service: 'counters', seals, onChange: () => {} }, definition);
  const documentOf = async (id: string) =>
    database.db.collection<AggregateDocument>('counters').findOne({ _id: id });
  const setUp = () => ({ id: randomUUID(), store: storeOf<Counter, Counted>(counterStore) });

  it('finds the initial state where nothing happened, and knows that nothing did', async () => {
    const { store, id } = setUp();
    expect([await store.find(id), await store.get(id)]).toEqual([{ total: 0 }, undefined]);
  });

  it('saves state and events in one document and counts its events', async () => {
    const { store, id } = setUp();
    await store.change(id, count(2), metadata());
    const changed = await store.change(id, count(3), metadata());
    expect([changed.state, changed.revision]).toEqual([{ total: 5 }, 2]);
    expect(await documentOf(id)).toMatchObject({
      version: 2,
      state: { total: 5 },
      outbox: [
        { type: 'counters.counted.v1', sequence: 1, source: 'counters/counters', aggregateId: id },
        { sequence: 2, actor: 'clerk', correlationId: 'c1', causationId: null },
      ],
    });
  });

  it('finds many in the order of their ids', async () => {
    const { store, id } = setUp();
    await store.change(id, count(2), metadata());
    expect(await store.findMany(['nobody', id])).toEqual([{ total: 0 }, { total: 2 }]);
  });

  it('writes nothing when the decision refuses', async () => {
    const { store, id } = setUp();
    await expect(store.change(id, count(3, { limit: 2 }), metadata())).rejects.toMatchObject({
      reason: 'LIMIT_REACHED',
      details: { total: 0, limit: 2 },
    });
    expect(await documentOf(id)).toBeNull();
  });

  it('writes nothing whose fact does not fit its own schema: it would hold up the relay', async () => {
    const { id } = setUp();
    const broken = storeOf<Counter, Counted>({
      ...counterStore,
      facts: () => [{ definition: CounterFact, value: { id, total: 'many' } }],
    });
    await expect(broken.change(id, count(1), metadata())).rejects.toThrow();
    expect(await documentOf(id)).toBeNull();
  });

  it('carries a command out once, also when it comes twenty times at once', async () => {
    const { store, id } = setUp();
    const command = metadata({ commandId: 'k1', inputHash: 'h1' });
    const all = await Promise.all(Array.from({ length: 20 }, () => store.change(id, count(1), command)));
    expect(all.map(({ state }) => state)).toEqual(all.map(() => ({ total: 1 })));
    expect(all.filter(({ events }) => events.length > 0)).toHaveLength(1);
  });

  it('carries a command out once when two processes race for it', async () => {
    const { store, id } = setUp();
    const other = storeOf<Counter, Counted>(counterStore);
    const command = metadata({ commandId: 'k1' });
    await Promise.all([store, other, store, other].map((each) => each.change(id, count(1), command)));
    expect(await store.find(id)).toEqual({ total: 1 });
  });

  it('refuses the same key with another input', async () => {
    const { store, id } = setUp();
    await store.change(id, count(1), metadata({ commandId: 'k1', inputHash: 'h1' }));
    await expect(
      store.change(id, count(2), metadata({ commandId: 'k1', inputHash: 'h2' })),
    ).rejects.toMatchObject({ reason: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('remembers a command that changed nothing', async () => {
    const { store, id } = setUp();
    await store.change(id, count(1), metadata());
    await store.change(id, count(0), metadata({ commandId: 'k1' }));
    await store.change(id, count(5), metadata({ commandId: 'k1' }));
    expect(await store.find(id)).toEqual({ total: 1 });
  });

  it('loses no change of many writers in several processes', async () => {
    const { store, id } = setUp();
    const stores = [store, storeOf<Counter, Counted>(counterStore), storeOf<Counter, Counted>(counterStore)];
    const changes = Array.from({ length: 60 }, (_, index) =>
      (stores[index % 3] ?? store).change(id, count(1), metadata()),
    );
    await Promise.all(changes);
    expect(await store.find(id)).toEqual({ total: 60 });
    expect((await documentOf(id))?.outbox.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 60 }, (_, index) => index + 1),
    );
  });

  it('takes no change while too many events wait', async () => {
    const { store, id } = setUp();
    const many = () =>
      Array.from({ length: outboxLimit }, (): Counted => ({ type: 'counters.counted.v1', data: { by: 1 } }));
    await store.change(id, many, metadata());
    await expect(store.change(id, count(1), metadata())).rejects.toMatchObject({ reason: 'BACKLOG' });
  });

  it('fetches the keys of many persons with one query', async () => {
    const { store } = setUp();
    const ids = Array.from({ length: 5 }, () => randomUUID());
    for (const id of ids) await store.change(id, count(1, { who: 'Zhao' }), metadata());
    const client = await new MongoClient(requireMongodb(), { monitorCommands: true }).connect();
    const asked: string[] = [];
    client.on('commandStarted', ({ commandName, command }) => {
      if (commandName === 'find') asked.push(String(command['find']));
    });
    const db = client.db(database.db.databaseName);
    const coldSeals = () => mongoSeals(db, serviceKey);
    const cold = () =>
      mongoStore({ db, service: 'counters', seals: coldSeals(), onChange: () => {} }, counterStore);
    const opened = ids.map(() => ({ total: 1, private: { lastBy: 'Zhao' } }));
    expect(await cold().findMany(ids)).toEqual(opened);
    const found = await cold().query({ _id: { $in: ids } }, { limit: 5 });
    expect(found.map(({ state }) => state)).toEqual(opened);
    const [projection] = counterStore.projections ?? [];
    if (!projection) throw new Error('The counter has a projection');
    const rows = mongoReadModel<{ personId: string; who: string }>(db, coldSeals(), projection);
    expect([...(await rows.findMany(ids)).values()].map(({ who }) => who)).toEqual(ids.map(() => 'Zhao'));
    await client.close();
    expect(asked).toEqual(['counters', 'keys', 'counters', 'keys', 'totals', 'keys']);
  });

  it('stores what is private sealed, and blanks it once the person is erased', async () => {
    const { store, id } = setUp();
    await store.change(id, count(1, { who: 'Zhao' }), metadata());
    expect(JSON.stringify(await documentOf(id))).not.toContain('Zhao');
    expect(await store.find(id)).toEqual({ total: 1, private: { lastBy: 'Zhao' } });
    const [projection] = counterStore.projections ?? [];
    if (!projection) throw new Error('The counter has a projection');
    const totals = mongoReadModel<{ who: string | null }>(database.db, seals, projection);
    expect(await totals.find(id)).toMatchObject({ who: 'Zhao', by: 1, sequence: 1 });

    await seals.erase(id);
    expect(await store.find(id)).toEqual({ total: 1, private: null });
    expect(await totals.find(id)).toMatchObject({ who: null });
  });

  it('notices the erasure by another process once it holds the key no longer', async () => {
    const { store, id } = setUp();
    await store.change(id, count(1, { who: 'Zhao' }), metadata());
    const elsewhere = mongoSeals(database.db, serviceKey, 50);
    const reader = mongoStore<Counter, Counted>(
      { db: database.db, service: 'counters', seals: elsewhere, onChange: () => {} },
      counterStore,
    );
    expect(await reader.find(id)).toEqual({ total: 1, private: { lastBy: 'Zhao' } });
    await seals.erase(id);
    const erased = async () => JSON.stringify(await reader.find(id)).includes('null');
    expect(await until('the other process has noticed', erased)).toBe(true);
  });

  it('brings an older shape to the present one, and refuses a newer one', async () => {
    const { store, id } = setUp();
    await store.change(id, count(4), metadata());
    const renamed = storeOf<{ total: number; since: number }, Counted>({
      collection: 'counters',
      shape: 2,
      upcasters: { 1: (state) => ({ ...(state as Counter), since: 0 }) },
      aggregate: {
        initial: { total: 0, since: 1 },
        evolve: (state, { data }) => ({ ...state, total: state.total + data.by }),
      },
    });
    expect(await renamed.find(id)).toEqual({ total: 4, since: 0 });
    await renamed.change(id, () => [{ type: 'counters.counted.v1', data: { by: 1 } }], metadata());
    await expect(store.find(id)).rejects.toMatchObject({ reason: 'NEWER_SHAPE' });
  });
});
