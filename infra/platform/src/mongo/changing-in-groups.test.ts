import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Metadata } from '../domain/index.ts';
import { count, counterStore, type Counted, type Counter } from '../testing/counter.ts';
import { requireMongodb, testDatabase, type TestDatabase } from '../testing/test-database.ts';
import { mongoStore } from './mongo-store.ts';
import { mongoSeals } from './seals.ts';

const metadata: Metadata = { actor: 'clerk', correlationId: 'c1', causationId: null };

describe('changes that come together', () => {
  const serviceKey = randomBytes(32).toString('base64');
  let database: TestDatabase;
  let watched: MongoClient;
  let roundTrips = 0;
  beforeAll(async () => {
    database = await testDatabase();
    watched = await new MongoClient(requireMongodb(), {
      monitorCommands: true,
      ignoreUndefined: true,
    }).connect();
    watched.on('commandStarted', ({ commandName }) => {
      if (['find', 'insert', 'update'].includes(commandName)) roundTrips += 1;
    });
  });
  afterAll(async () => {
    await watched.close();
    await database.drop();
  });
  const storeOf = () => {
    const db = watched.db(database.db.databaseName);
    const environment = { db, service: 'counters', seals: mongoSeals(db, serviceKey), onChange: () => {} };
    return mongoStore<Counter, Counted>(environment, counterStore);
  };
  const newIds = (many: number) => Array.from({ length: many }, () => randomUUID());

  it('share their round trips: a crowd of two hundred costs hardly more than two callers', async () => {
    const store = storeOf();
    const ids = newIds(200);
    roundTrips = 0;
    const changed = await Promise.all(
      ids.map(async (id) => store.change(id, count(2, { who: 'Li' }), metadata)),
    );
    expect(changed.every(({ state, revision }) => state.total === 2 && revision === 1)).toBe(true);
    expect(roundTrips).toBeLessThanOrEqual(12);
    expect(await store.findMany(ids)).toEqual(ids.map(() => expect.objectContaining({ total: 2 })));
  });

  it('keep their own outcomes: a refusal or a bug is the failure of its caller alone', async () => {
    const store = storeOf();
    const [first = '', refused = '', broken = '', last = ''] = newIds(4);
    const bug = () => {
      throw new TypeError('no such field');
    };
    const outcomes = await Promise.allSettled([
      store.change(first, count(1), metadata),
      store.change(refused, count(9, { limit: 5 }), metadata),
      store.change(broken, bug, metadata),
      store.change(last, count(3), metadata),
    ]);
    expect(outcomes).toMatchObject([
      { status: 'fulfilled', value: { state: { total: 1 } } },
      { status: 'rejected', reason: { reason: 'LIMIT_REACHED' } },
      { status: 'rejected', reason: { message: 'no such field' } },
      { status: 'fulfilled', value: { state: { total: 3 } } },
    ]);
  });

  it('of one aggregate go one after the other', async () => {
    const store = storeOf();
    const [id = ''] = newIds(1);
    await Promise.all([1, 2, 3, 4].map(async (each) => store.change(id, count(each), metadata)));
    expect(await store.get(id)).toMatchObject({ revision: 4, state: { total: 10 } });
  });
});
