import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Metadata } from '../domain/index.ts';
import { count, counterStore, type Counted, type Counter } from '../testing/counter.ts';
import { requireMongodb, testDatabase, type TestDatabase } from '../testing/test-database.ts';
import type { AggregateDocument } from './document.ts';
import { mongoStore } from './mongo-store.ts';
import { mongoSeals } from './seals.ts';
import type { Outcome } from './store.ts';

const metadata = (commandId?: string, inputHash?: string): Metadata => ({
  actor: 'clerk',
  correlationId: 'c1',
  causationId: null,
  ...(commandId === undefined ? {} : { commandId }),
  ...(inputHash === undefined ? {} : { inputHash }),
});
const newIds = (many: number) => Array.from({ length: many }, () => randomUUID());
const totalsOf = (outcomes: readonly Outcome<Counter, Counted>[]) =>
  outcomes.map((each) => ('changed' in each ? each.changed.state.total : each.refused.reason));
const eventsOf = (outcomes: readonly Outcome<Counter, Counted>[]) =>
  outcomes.map((each) => ('changed' in each ? each.changed.events.length : 0));

describe('a change of many', () => {
  const serviceKey = randomBytes(32).toString('base64');
  let database: TestDatabase;
  let watched: MongoClient;
  const commands: string[] = [];
  beforeAll(async () => {
    database = await testDatabase();
    watched = await new MongoClient(requireMongodb(), {
      monitorCommands: true,
      ignoreUndefined: true,
    }).connect();
    watched.on('commandStarted', ({ commandName, command }) => {
      if (['find', 'insert', 'update'].includes(commandName))
        commands.push(`${commandName} ${String(command[commandName])}`);
    });
  });
  afterAll(async () => {
    await watched.close();
    await database.drop();
  });

  /** A store as another process has it, with keys and rows still unknown. */
  const storeOf = (definition = counterStore, db = database.db) =>
    mongoStore<Counter, Counted>(
      { db, service: 'counters', seals: mongoSeals(db, serviceKey), onChange: () => {} },
      definition,
    );
  const rowOf = async (id: string) =>
    database.db.collection<{ _id: string; sequence: number }>('totals').findOne({ _id: id });
  const documentOf = async (id: string) =>
    database.db.collection<AggregateDocument>('counters').findOne({ _id: id });

  it('makes new aggregates and changes those there are, each as change would', async () => {
    const [old = '', fresh = ''] = newIds(2);
    await storeOf().change(old, count(2, { who: 'Zhao' }), metadata());
    const outcomes = await storeOf().changeMany([
      { id: fresh, decide: count(5, { who: 'Qian' }), metadata: metadata() },
      { id: old, decide: count(3, { who: 'Sun' }), metadata: metadata() },
    ]);
    expect(outcomes).toEqual([
      { id: fresh, changed: expect.objectContaining({ id: fresh, revision: 1 }) },
      { id: old, changed: expect.objectContaining({ id: old, revision: 2 }) },
    ]);
    expect(await storeOf().findMany([fresh, old])).toEqual([
      { total: 5, private: { lastBy: 'Qian' } },
      { total: 5, private: { lastBy: 'Sun' } },
    ]);
    expect(JSON.stringify([await documentOf(fresh), await documentOf(old)])).not.toMatch(/Qian|Sun/);
    expect(await documentOf(old)).toMatchObject({ version: 2, outbox: [{ sequence: 1 }, { sequence: 2 }] });
    expect([(await rowOf(fresh))?.sequence, (await rowOf(old))?.sequence]).toEqual([1, 2]);
  });

  it('needs one look-up, one write and one write of rows for all of them', async () => {
    const ids = newIds(50);
    const store = storeOf(counterStore, watched.db(database.db.databaseName));
    const countAll = async () =>
      store.changeMany(ids.map((id) => ({ id, decide: count(1, { who: 'Li' }), metadata: metadata() })));
    commands.length = 0;
    await countAll();
    expect(commands).toEqual([
      'find counters',
      ...['find keys', 'insert keys'],
      'insert counters',
      'update totals',
    ]);
    commands.length = 0;
    await countAll();
    expect(commands).toEqual(['find counters', 'update counters', 'update totals']);
  });

  it('carries the same commands out once when they come again', async () => {
    const ids = newIds(3);
    const changes = ids.map((id) => ({ id, decide: count(4), metadata: metadata('month-1', 'h') }));
    const first = await storeOf().changeMany(changes);
    const again = await storeOf().changeMany(changes);
    expect([totalsOf(first), eventsOf(first)]).toEqual([
      [4, 4, 4],
      [1, 1, 1],
    ]);
    expect([totalsOf(again), eventsOf(again)]).toEqual([
      [4, 4, 4],
      [0, 0, 0],
    ]);
  });

  it('refuses some without stopping the others, and writes nothing of what is refused', async () => {
    const [one = '', other = '', used = ''] = newIds(3);
    await storeOf().change(used, count(1), metadata('month-1', 'before'));
    const outcomes = await storeOf().changeMany([
      { id: one, decide: count(9, { limit: 5 }), metadata: metadata() },
      { id: used, decide: count(2), metadata: metadata('month-1', 'now') },
      { id: other, decide: count(3, { limit: 5 }), metadata: metadata() },
    ]);
    expect(totalsOf(outcomes)).toEqual(['LIMIT_REACHED', 'IDEMPOTENCY_KEY_REUSED', 3]);
    expect(await documentOf(one)).toBeNull();
  });

  it('carries equal ids out one after the other, in the order asked', async () => {
    const [id = '', other = ''] = newIds(2);
    const by = (amount: number, limit?: number) => ({
      id,
      decide: count(amount, limit === undefined ? {} : { limit }),
      metadata: metadata(),
    });
    const outcomes = await storeOf().changeMany([by(1), { ...by(7), id: other }, by(2), by(3, 5), by(4)]);
    expect(totalsOf(outcomes)).toEqual([1, 7, 3, 'LIMIT_REACHED', 7]);
  });

  it('takes more than it writes at once in parts', async () => {
    const store = storeOf(counterStore, watched.db(database.db.databaseName));
    commands.length = 0;
    const outcomes = await store.changeMany(
      newIds(501).map((id) => ({ id, decide: count(1), metadata: metadata() })),
    );
    expect(totalsOf(outcomes)).toEqual(Array.from({ length: 501 }, () => 1));
    expect(commands.filter((each) => each === 'insert counters')).toHaveLength(2);
    expect(await store.changeMany([])).toEqual([]);
  });

  it('decides again where another process was faster, for new aggregates and for old ones', async () => {
    const [old = '', fresh = '', calm = ''] = newIds(3);
    await storeOf().change(old, count(1), metadata());
    const seals = mongoSeals(database.db, serviceKey);
    // Keys are made between the look-up and the write: this is when the other process writes.
    const prepare = async (ids: readonly string[]) => {
      for (const id of [old, fresh]) await storeOf().change(id, count(100), metadata());
      return seals.prepare(ids);
    };
    const slow = mongoStore<Counter, Counted>(
      { db: database.db, service: 'counters', seals: { ...seals, prepare }, onChange: () => {} },
      counterStore,
    );
    const outcomes = await slow.changeMany(
      [old, fresh, calm].map((id) => ({ id, decide: count(10), metadata: metadata('month-1') })),
    );
    expect([totalsOf(outcomes), eventsOf(outcomes)]).toEqual([
      [111, 110, 10],
      [1, 1, 1],
    ]);
    expect((await documentOf(old))?.outbox.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect((await rowOf(old))?.sequence).toBe(3);
  });

  it('loses and doubles nothing when several processes change the same aggregates', async () => {
    const ids = newIds(20);
    const changes = ids.map((id) => ({ id, decide: count(1), metadata: metadata('month-1') }));
    const stores = [storeOf(), storeOf(), storeOf()];
    const all = await Promise.all(stores.map((store) => store.changeMany(changes)));
    expect(all.flatMap(totalsOf)).toEqual(all.flatMap(() => ids.map(() => 1)));
    const [first] = stores;
    await Promise.all(
      stores.map((store) =>
        store.changeMany(ids.map((id) => ({ id, decide: count(1), metadata: metadata() }))),
      ),
    );
    expect(await first?.findMany(ids)).toEqual(ids.map(() => ({ total: 4 })));
  });

  it('writes the rows of a process that died between the write and the rows', async () => {
    const ids = newIds(2);
    const changes = ids.map((id) => ({ id, decide: count(4), metadata: metadata('month-1') }));
    const [projection] = counterStore.projections ?? [];
    if (!projection) throw new Error('The counter has a projection');
    const rows = () => {
      throw new Error('killed');
    };
    const dying = storeOf({ ...counterStore, projections: [{ ...projection, rows }] });
    await expect(dying.changeMany(changes)).rejects.toThrow('killed');
    expect([(await documentOf(ids[0] ?? ''))?.version, await rowOf(ids[0] ?? '')]).toEqual([1, null]);

    expect(eventsOf(await storeOf().changeMany(changes))).toEqual([0, 0]);
    expect(await Promise.all(ids.map(rowOf))).toMatchObject([{ sequence: 1 }, { sequence: 1 }]);
  });

  it('ends with a bug of one decision, and writes nothing beside it', async () => {
    const [id = '', broken = ''] = newIds(2);
    const bug = () => {
      throw new TypeError('no such field');
    };
    await expect(
      storeOf().changeMany([
        { id, decide: count(1), metadata: metadata() },
        { id: broken, decide: bug, metadata: metadata() },
      ]),
    ).rejects.toThrow('no such field');
    expect(await documentOf(id)).toBeNull();
  });

  it('leaves fields of a row alone that an event leaves undefined', async () => {
    const [id = ''] = newIds(1);
    const [projection] = counterStore.projections ?? [];
    if (!projection) throw new Error('The counter has a projection');
    const db = watched.db(database.db.databaseName);
    const store = storeOf(
      {
        ...counterStore,
        projections: [
          {
            ...projection,
            rows: ({ aggregateId, sequence, data }) => [
              { id: aggregateId, set: { by: sequence === 1 ? data.by : undefined } },
            ],
          },
        ],
      },
      db,
    );
    for (const by of [3, 4]) await store.changeMany([{ id, decide: count(by), metadata: metadata() }]);
    expect(await rowOf(id)).toMatchObject({ sequence: 2, by: 3 });
  });
});
