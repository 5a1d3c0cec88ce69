import { afterEach, describe, expect, it } from '@jest/globals';
import type { RequestListener } from 'node:http';
import { refusingUrl, startBrokenServer } from './testing/broken-server.ts';
import { startTestGraph } from './testing/test-graph.ts';

const deadlines = { queryMs: 1000, mutationMs: 2000 };
const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const graphWith = async (listener: RequestListener, config: object = {}) => {
  const server = await startBrokenServer(listener);
  cleanUps.push(server.stop);
  const graph = await startTestGraph({ cardsUrl: server.url, config: { deadlines, ...config } });
  cleanUps.push(graph.stop);
  return { server, graph };
};
const graphAt = async (cardsUrl: string) => {
  const graph = await startTestGraph({ cardsUrl, config: { deadlines } });
  cleanUps.push(graph.stop);
  return graph;
};

const answering =
  (status: number, text: string, type = 'application/json'): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': type }).end(text);

const query = '{ person(id: "1") { name card { number } } }';
const mutation = 'mutation { order(personId: "1") { number } }';
const refusal = (reason: string, zh: string, en: string, path: readonly (string | number)[]) => ({
  message: en,
  path,
  extensions: { code: 'UNAVAILABLE', reason, details: { service: 'cards' }, message: { zh, en } },
});
const unavailable = (...path: (string | number)[]) =>
  refusal(
    'SERVICE_UNAVAILABLE',
    '部分服务暂不可用，请稍后重试',
    'A service is not available; try again later',
    path,
  );
const unknownOutcome = refusal(
  'OUTCOME_UNKNOWN',
  '结果未知，请使用同一幂等键重试',
  'The outcome is not known; repeat with the same idempotency key',
  ['order'],
);
const partial = {
  data: { person: { name: 'Name 1', card: null } },
  errors: [unavailable('person', 'card')],
};

const huge = JSON.stringify({ data: { padding: 'x'.repeat(20_000_000) } });
const failures: readonly (readonly [string, RequestListener])[] = [
  ['never answers', () => undefined],
  ['sends half an answer and stops', (_request, response) => void response.writeHead(200).write('{"data":')],
  [
    'answers 502 with a page that names hosts',
    answering(502, '<h1>bad gateway http://10.0.0.7:4001</h1>', 'text/html'),
  ],
  [
    'answers 500 with JSON that is not GraphQL',
    answering(500, '{"statusCode":500,"error":"mongodb://db:27017"}'),
  ],
  ['answers garbage', answering(200, '{"data": {"_entities": [')],
  ['answers with an array', answering(200, '[]')],
  ['answers with neither data nor errors', answering(200, '{"data":null}')],
  ['answers with errors of another shape', answering(200, '{"errors":[{"text":"x"}]}')],
  ['answers nothing', answering(204, '')],
  ['answers more than the limit', answering(200, huge)],
  ['closes the connection', (request) => void request.socket.destroy()],
];

describe('a subgraph that', () => {
  it.each(failures)(
    '%s leaves the rest of a query, and an unknown outcome of a mutation',
    async (_name, listener) => {
      const { graph } = await graphWith(listener);
      const answer = await graph.send(query);
      expect([answer.status, answer.body]).toEqual([200, partial]);
      expect((await graph.send(mutation)).body).toEqual({ data: { order: null }, errors: [unknownOutcome] });
    },
  );

  it('refuses connections is unavailable: a mutation has certainly not happened', async () => {
    const graph = await graphAt(await refusingUrl());
    expect((await graph.send(query)).body).toEqual(partial);
    expect((await graph.send(mutation)).body).toEqual({
      data: { order: null },
      errors: [unavailable('order')],
    });
  });

  it('has no address is unavailable', async () => {
    const graph = await graphAt('http://nowhere.invalid:4001/graphql');
    expect((await graph.send(query)).body).toEqual(partial);
  });

  it('hangs holds a query for its deadline only, and a mutation for the longer one', async () => {
    const { graph } = await graphWith(() => undefined);
    const timed = async (operation: string) => {
      const startedAt = performance.now();
      await graph.send(operation);
      return performance.now() - startedAt;
    };
    const [ofQuery, ofMutation] = await Promise.all([timed(query), timed(mutation)]);
    // Timers may be a little early.
    expect(ofQuery).toBeGreaterThanOrEqual(deadlines.queryMs - 10);
    expect(ofQuery).toBeLessThan(deadlines.mutationMs - 20);
    expect(ofMutation).toBeGreaterThanOrEqual(deadlines.mutationMs - 10);
  });

  it('hangs leaves mutations that waited behind it undone, and says so', async () => {
    const { graph } = await graphWith(() => undefined);
    const { body } = await graph.send(
      'mutation { order(personId: "1") { number } rename(id: "1", name: "A") { id } }',
    );
    expect(body.errors).toEqual([
      unknownOutcome,
      {
        ...unavailable('rename'),
        extensions: { ...unavailable().extensions, details: { service: 'people' } },
      },
    ]);
    expect(graph.people.seen).toEqual([]);
  });

  it('drops a connection once is asked once more for a query, never for a mutation', async () => {
    let dropped = false;
    const answerSecond: RequestListener = (request, response) => {
      if (dropped) answering(200, '{"data":{"_entities":[{"card":{"number":"7"}}]}}')(request, response);
      else request.socket.destroy();
      dropped = !dropped;
    };
    const { graph, server } = await graphWith(answerSecond);
    expect((await graph.send(query)).body).toEqual({
      data: { person: { name: 'Name 1', card: { number: '7' } } },
    });
    expect(server.requests()).toBe(2);
    expect((await graph.send(mutation)).body.errors).toEqual([unknownOutcome]);
    expect(server.requests()).toBe(3);
  });

  it('is down tells at most 20 places, and never an address', async () => {
    const graph = await graphAt(await refusingUrl());
    const { body, text } = await graph.send('{ people(first: 50) { nodes { name card { number } } } }');
    expect(body.data.people.nodes).toHaveLength(50);
    expect(body.errors).toHaveLength(20);
    expect(body.errors[7]).toEqual(unavailable('people', 'nodes', 7, 'card'));
    expect(text).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|http:/);
  });

  it('recovers is used again at once', async () => {
    let broken = true;
    const healing: RequestListener = (request, response) =>
      broken
        ? answering(503, '')(request, response)
        : answering(200, '{"data":{"_entities":[{"card":{"number":"7"}}]}}')(request, response);
    const { graph } = await graphWith(healing);
    expect((await graph.send(query)).body).toEqual(partial);
    broken = false;
    expect((await graph.send(query)).body.errors).toBeUndefined();
  });
});

describe('an error of a subgraph', () => {
  const withErrors = (error: object, status = 200) =>
    graphWith(answering(status, JSON.stringify({ data: { _entities: [null] }, errors: [error] })));

  it('that is a refusal arrives whole, without what else it carried', async () => {
    const { graph } = await graphWith(answering(500, '{}'));
    const { body } = await graph.send('{ fail(code: "RULE_VIOLATION", message: "No") }');
    expect(body).toEqual({
      data: { fail: null },
      errors: [
        {
          message: 'No',
          path: ['fail'],
          extensions: {
            code: 'RULE_VIOLATION',
            reason: 'TOLD',
            details: { until: '2026-01-01' },
            message: { zh: '拒绝', en: 'No' },
          },
        },
      ],
    });
  });

  it('comes through whatever the HTTP status', async () => {
    const { graph } = await withErrors(
      { message: 'No', extensions: { code: 'NOT_FOUND', reason: 'GONE' } },
      500,
    );
    expect((await graph.send(query)).body.errors[0].extensions).toMatchObject({
      code: 'NOT_FOUND',
      reason: 'GONE',
    });
  });

  it.each([
    ['has no code', { message: 'connect ECONNREFUSED 10.0.0.7' }],
    ['has a code nobody knows', { message: 'x', extensions: { code: 'SECRET', reason: 'X' } }],
    ['has a code without a reason', { message: 'db', extensions: { code: 'CONFLICT' } }],
    [
      'finds fault with the gateway',
      { message: 'Cannot query field', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ],
    [
      'refuses the gateway',
      { message: 'x', extensions: { code: 'UNAUTHENTICATED', reason: 'INTERNAL_TOKEN_INVALID' } },
    ],
  ])('that %s is masked, with a correlation id to find it by', async (_name, error) => {
    const { graph } = await withErrors({ ...error, path: ['_entities', 0, 'card'] });
    const { body, headers } = await graph.send(query);
    expect(body).toEqual({
      data: { person: { name: 'Name 1', card: null } },
      errors: [
        {
          message: 'Internal server error',
          path: ['person', 'card'],
          extensions: {
            code: 'INTERNAL_SERVER_ERROR',
            correlationId: headers.get('x-correlation-id'),
            message: { zh: '系统内部错误', en: 'Internal server error' },
          },
        },
      ],
    });
  });

  it('about a value never repeats the value', async () => {
    const message =
      'Variable "$input" got invalid value { idNumber: "11010519491231002X" } at "input.x"; Money must be an amount';
    const { graph } = await withErrors({ message, extensions: { code: 'BAD_USER_INPUT' } });
    const { body } = await graph.send(query);
    expect(body.errors[0]).toMatchObject({
      message: 'Variable "$input" got invalid value at "input.x"; Money must be an amount',
      extensions: { code: 'BAD_USER_INPUT', reason: 'INVALID_VALUE' },
    });
  });
});
