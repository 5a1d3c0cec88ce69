import { afterAll, describe, expect, it } from '@jest/globals';
import { startTestGraph } from './testing/test-graph.ts';

const graph = await startTestGraph();
afterAll(graph.stop);

describe('gateway', () => {
  it('answers one operation from several services', async () => {
    const { status, body } = await graph.send('{ person(id: "1") { name card { number } } }');
    expect({ status, body }).toEqual({
      status: 200,
      body: { data: { person: { name: 'Name 1', card: { number: 'card-1' } } } },
    });
  });

  it('asks for equal entities once, and gives each place its own', async () => {
    graph.cards.seen.length = 0;
    const { body } = await graph.send('{ everybody { id card { number } } }');
    expect(body.data.everybody.map(({ card }: { card: { number: string } }) => card.number)).toEqual(
      ['1', '2', '1', '2', '3'].map((id) => `card-${id}`),
    );
    expect(graph.cards.seen.map(({ variables }) => variables['representations'])).toEqual([
      ['1', '2', '3'].map((id) => ({ __typename: 'Person', id })),
    ]);
  });

  it('gives every repeated entity its error', async () => {
    const { body } = await graph.send('{ everybody { id cardBroken { number } } }');
    expect(body.errors.map(({ path }: { path: unknown }) => path)).toEqual(
      expect.arrayContaining([0, 1, 2, 3, 4].map((index) => ['everybody', index, 'cardBroken'])),
    );
    expect(body.errors).toHaveLength(5);
  });

  it('sends equal fetches of one operation once', async () => {
    graph.cards.seen.length = 0;
    const { body } = await graph.send('{ a: me { card { number } } b: person(id: "1") { card { number } } }');
    expect(body.data).toEqual({ a: { card: { number: 'card-1' } }, b: { card: { number: 'card-1' } } });
    expect(graph.cards.seen).toHaveLength(1);
  });

  it('shares nothing within a mutation, and nothing between operations', async () => {
    graph.cards.seen.length = 0;
    const rename =
      'mutation { a: rename(id: "1", name: "A") { card { number } } b: rename(id: "1", name: "B") { card { number } } }';
    await graph.send(rename);
    expect(graph.cards.seen).toHaveLength(2);
    const query = '{ me { card { number } } }';
    await Promise.all([graph.send(query), graph.send(query)]);
    expect(graph.cards.seen).toHaveLength(4);
  });

  it('hands on a correlation id that is a UUID, and makes one otherwise', async () => {
    const given = '0190b5ee-1111-7aaa-8bbb-123456789abc';
    const idOf = async (header: Record<string, string>) => {
      const { body, headers } = await graph.send('{ whoAmI }', {}, header);
      return [JSON.parse(body.data.whoAmI).correlationId, headers.get('x-correlation-id')];
    };
    expect(await idOf({ 'x-correlation-id': given })).toEqual([given, given]);
    for (const header of [{}, { 'x-correlation-id': '11010519491231002X' }]) {
      const [seen, answered] = await idOf(header);
      expect(seen).toMatch(/^[0-9a-f-]{36}$/);
      expect(answered).toBe(seen);
    }
  });

  it('offers neither query plans nor batches nor stored queries to those who ask for them', async () => {
    const plan = await graph.send('{ me { id } }', {}, { 'apollo-query-plan-experimental': 'true' });
    expect(plan.body).toEqual({ data: { me: { id: '1' } } });
    const batch = await graph.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ me { id } }' }, { query: '{ me { id } }' }]),
    });
    expect([batch.status, batch.body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});
