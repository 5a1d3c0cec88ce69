import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@yibao/platform/testing';
import { entriesUntold, entryStore, type VersionKey } from './entry-store.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.drop());

const own = { area: '220000', catalogue: 'DRUG', version: 'V1' } as const;
/** An entry whose change by a version waits in its outbox. */
const waiting = ({ area, catalogue, version }: VersionKey, id: string) => ({
  outbox: [{ id, data: { entry: { catalogue }, period: { area, version } } }],
});

it('counts what waits of one version, whatever waits of others, and no further than asked', async () => {
  await database.db
    .collection<object>(entryStore.collection)
    .insertMany([
      waiting(own, 'e1'),
      waiting(own, 'e2'),
      waiting(own, 'e3'),
      waiting({ ...own, area: '370000' }, 'e4'),
      waiting({ ...own, catalogue: 'ITEM' }, 'e5'),
      waiting({ ...own, version: 'V2' }, 'e6'),
      { outbox: [] },
    ]);
  const untold = entriesUntold(database.db);
  expect(await untold(own, 2000)).toBe(3);
  expect(await untold(own, 2)).toBe(2);
  expect(await untold({ ...own, version: 'V3' }, 2000)).toBe(0);
});
