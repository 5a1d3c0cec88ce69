import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '../testing/test-database.ts';
import { until } from '../testing/until.ts';
import { batching } from './batching.ts';
import { mongoClaims } from './claims.ts';
import { mongoInbox } from './inbox.ts';
import { mongoLease } from './lease.ts';
import { serially } from './serially.ts';

describe('what processes share', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(async () => database.drop());

  describe('a claim', () => {
    const claimsOf = (exists = true) => mongoClaims(database.db, 'receipt', async () => exists);
    const age = async (key: string, minutes: number) =>
      database.db
        .collection<{ _id: string }>('claims')
        .updateOne({ _id: `receipt:${key}` }, { $set: { takenAt: new Date(Date.now() - minutes * 60_000) } });

    it('belongs to one owner, who may take it again', async () => {
      const key = randomUUID();
      await claimsOf().take(key, 'a');
      await claimsOf().take(key, 'a');
      await expect(claimsOf().take(key, 'b')).rejects.toMatchObject({ reason: 'ALREADY_TAKEN' });
      expect(await claimsOf().ownerOf(key)).toBe('a');
    });

    it('goes to one of twenty who come at once', async () => {
      const key = randomUUID();
      const all = await Promise.allSettled(
        Array.from({ length: 20 }, (_, who) => claimsOf().take(key, `o${who}`)),
      );
      expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it.each([
      ['is taken over after ten minutes when its owner never came to be', 10.1, false, true],
      ['is not taken over before', 9.9, false, false],
      ['is never taken from an owner who is there', 60, true, false],
    ])('%s', async (_what, minutes, exists, taken) => {
      const key = randomUUID();
      await claimsOf().take(key, 'a');
      await age(key, minutes);
      await claimsOf(exists)
        .take(key, 'b')
        .catch(() => undefined);
      expect(await claimsOf().ownerOf(key)).toBe(taken ? 'b' : 'a');
    });

    it('can be given back by its owner only', async () => {
      const key = randomUUID();
      await claimsOf().take(key, 'a');
      await claimsOf().release(key, 'b');
      expect(await claimsOf().ownerOf(key)).toBe('a');
      await claimsOf().release(key, 'a');
      expect(await claimsOf().ownerOf(key)).toBeUndefined();
    });
  });

  describe('a lease', () => {
    it('is held by one process, until it lets go', async () => {
      const name = randomUUID();
      const [a, b] = [mongoLease(database.db, name, 'a'), mongoLease(database.db, name, 'b')];
      expect([await a.hold(), await b.hold(), await a.hold()]).toEqual([true, false, true]);
      await a.release();
      expect([await b.hold(), await a.hold()]).toEqual([true, false]);
    });

    it('passes on when its holder dies', async () => {
      const name = randomUUID();
      expect(await mongoLease(database.db, name, 'a', 50).hold()).toBe(true);
      const b = mongoLease(database.db, name, 'b', 50);
      await until('the lease runs out', async () => b.hold());
    });
  });

  it.each([
    ['the later last', [2, 3]],
    ['the later first', [3, 2]],
  ])('two inboxes opened before either recorded keep the later event, %s', async (_name, sequences) => {
    const inbox = mongoInbox(database.db);
    const followed = { handler: 'h', source: randomUUID() };
    const opened = await Promise.all(sequences.map(async () => inbox.open([followed])));
    for (const [index, sequence] of sequences.entries()) {
      opened[index]?.note(followed, sequence);
      await opened[index]?.record();
    }
    const after = await inbox.open([followed]);
    expect([3, 4].map((each) => after.isHandled(followed, each))).toEqual([true, false]);
  });

  it('an inbox never goes back', async () => {
    const inbox = mongoInbox(database.db);
    const source = randomUUID();
    const [mine, others] = [
      { handler: 'h', source },
      { handler: 'other', source },
    ];
    const handledBy = async (...sequences: number[]) => {
      const opened = await inbox.open([mine]);
      for (const each of sequences) opened.note(mine, each);
      await opened.record();
    };
    await handledBy(2, 3);
    await handledBy(2);
    const opened = await inbox.open([mine, others, mine]);
    expect([2, 3, 4].map((each) => opened.isHandled(mine, each))).toEqual([true, true, false]);
    expect(opened.isHandled(others, 1)).toBe(false);
    opened.note(mine, 4);
    expect(opened.isHandled(mine, 4)).toBe(true);
    expect((await inbox.open([mine])).isHandled(mine, 4)).toBe(false);
  });
});

describe('serially', () => {
  it('runs tasks of a key one after the other, also after one failed', async () => {
    const inTurn = serially();
    const order: string[] = [];
    const task =
      (name: string, fails = false) =>
      async () => {
        order.push(`${name} begins`);
        await Promise.resolve();
        order.push(`${name} ends`);
        if (fails) throw new Error(name);
      };
    await Promise.allSettled([inTurn(['k'], task('a', true)), inTurn(['j', 'k'], task('b'))]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });
});

describe('batching', () => {
  it('writes together what came while a write was under way, and fails each with its own write', async () => {
    const written: (readonly number[])[] = [];
    const append = batching<number>(async (items) => {
      await Promise.resolve();
      if (items.includes(3)) throw new Error('full');
      written.push(items);
    });
    const outcomes = await Promise.allSettled([append(1), append(2), append(4), append(5)]);
    expect(outcomes.every(({ status }) => status === 'fulfilled')).toBe(true);
    expect(written).toEqual([[1], [2, 4, 5]]);
    await expect(append(3)).rejects.toThrow('full');
    await append(6);
    expect(written.at(-1)).toEqual([6]);
  });
});
