import { describe, expect, it } from '@jest/globals';
import { connection, type Slice } from './connection.ts';

const all = Array.from({ length: 5 }, (_, index) => `item-${index}`);
const look = async ({ limit, after = '' }: Slice) => all.filter((item) => item > after).slice(0, limit);
const page = (args: { first?: number; after?: string }) => connection(args, look, (item) => item);

describe('connection', () => {
  it('walks a list page by page to its end', async () => {
    const first = await page({ first: 3 });
    expect([first.nodes, first.pageInfo.hasNextPage, first.pageInfo.hasPreviousPage]).toEqual([
      ['item-0', 'item-1', 'item-2'],
      true,
      false,
    ]);
    const second = await page({ first: 3, after: first.pageInfo.endCursor ?? '' });
    expect([second.nodes, second.pageInfo.hasNextPage, second.pageInfo.hasPreviousPage]).toEqual([
      ['item-3', 'item-4'],
      false,
      true,
    ]);
  });

  it('says so when nothing is there', async () => {
    const { pageInfo, edges } = await connection({}, async () => [], String);
    expect([edges, pageInfo]).toEqual([
      [],
      { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    ]);
  });

  it.each([0, -1, 101, 1.5])('refuses a page of %d', async (first) =>
    expect(page({ first })).rejects.toMatchObject({ reason: 'PAGE_SIZE' }),
  );

  it.each([1, 100])('takes a page of %d', async (first) =>
    expect(page({ first })).resolves.toMatchObject({ pageInfo: { hasPreviousPage: false } }),
  );

  it('refuses a cursor of its own making', async () =>
    expect(page({ after: 'item-3' })).rejects.toMatchObject({ reason: 'CURSOR_INVALID' }));
});
