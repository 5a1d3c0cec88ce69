import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIssuer } from '../../../infra/local/issuer/index.ts';
import { refusingUrl, startBrokenServer } from '../testing/broken-server.ts';
import { startTestGraph } from '../testing/test-graph.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'gateway-issuer-'));
const issuer = await startIssuer({ dataDir, port: 0 });
const { url: devIssuerUrl, issuer: name, audience, jwksUri } = issuer;
const identity = { issuer: name, audience, jwksUri, maxAgeSeconds: 43_200 };
const origins = ['https://app.example'];
const open = await startTestGraph({ config: { devIssuerUrl, identity, origins } });
const production = await startTestGraph({ config: { production: true } });
afterAll(async () => {
  await Promise.all([open.stop(), production.stop()]);
  await issuer.stop();
  rmSync(dataDir, { recursive: true });
});

const json = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = json) => ({
  method: 'POST',
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

describe('for operators', () => {
  it('health says that the process lives, whatever the services do', async () => {
    expect((await open.request('/health')).body).toEqual({ status: 'ok' });
  });

  it('readiness names the services it waits for', async () => {
    const graph = await startTestGraph({ cardsUrl: await refusingUrl() });
    const { status, body } = await graph.request('/ready');
    await graph.stop();
    expect([status, body]).toEqual([503, { status: 'not ready', waitingFor: ['cards'] }]);
    const ready = await open.request('/ready');
    expect([ready.status, ready.body]).toEqual([200, { status: 'ready', waitingFor: [] }]);
  });

  it('metrics count operations, subgraph fetches and errors, and hold nothing a caller sent', async () => {
    const sent = '11010519491231002X';
    await open.send(`query q${sent} { person(id: "${sent}") { name card { number } } }`);
    await open.send('{ fail(code: "NOT_FOUND", message: "No") }');
    await open.send('{ me { unheardOf } }');
    const { text } = await open.request('/metrics');
    expect(text).toMatch(/gateway_operation_seconds_count\{kind="query",outcome="ok"\} [1-9]/);
    expect(text).toMatch(/gateway_operation_seconds_count\{kind="query",outcome="partial"\} [1-9]/);
    expect(text).toMatch(/gateway_operation_seconds_count\{kind="none",outcome="refused"\} [1-9]/);
    expect(text).toMatch(/gateway_subgraph_seconds_count\{service="cards",outcome="200"\} [1-9]/);
    expect(text).toMatch(/gateway_errors_total\{code="NOT_FOUND"\} [1-9]/);
    expect(text).not.toMatch(/110105|unheardOf/);
  });
});

describe('stopping', () => {
  it('lets requests finish, and is not ready meanwhile', async () => {
    let release = () => {};
    const slow = await startBrokenServer((_request, response) => {
      release = () => void response.end('{"data":{"order":{"number":"1"}}}');
    });
    const graph = await startTestGraph({ cardsUrl: slow.url });
    const answer = graph.send('mutation { order(personId: "1") { number } }');
    while (slow.requests() === 0) await new Promise((resolve) => setImmediate(resolve));
    const stopping = graph.stopGateway();
    const stoppedAgain = graph.stopGateway();
    release();
    expect((await answer).body).toEqual({ data: { order: { number: '1' } } });
    await Promise.all([stopping, stoppedAgain]);
    await expect(graph.request('/ready')).rejects.toThrow();
    await graph.stop();
    await slow.stop();
  });
});

describe('for people', () => {
  it('the landing page links to what there is', async () => {
    const { text, headers } = await open.request('/');
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const path of ['/graphql', '/explorer', '/health', '/ready', '/metrics'])
      expect(text).toContain(`href="${path}"`);
    expect((await production.request('/')).text).not.toContain('/explorer');
  });

  it('the explorer is one page that loads nothing from elsewhere', async () => {
    const { text, headers } = await open.request('/explorer');
    expect(headers.get('content-security-policy')).toContain("connect-src 'self'");
    expect(text).toContain('YogaGraphiQL.renderYogaGraphiQL');
    expect(text).toContain('<form id="personas">');
    const beforeScripts = text.slice(0, text.indexOf('function prepareBlob'));
    expect(beforeScripts).not.toMatch(/<(script|link|img)[^>]+(src|href)="(https?:)?\/\//);
    expect(beforeScripts).not.toMatch(/url\(['"]?https?:/);
  });

  it('a demo identity is one request away, and works', async () => {
    const { body } = await open.request('/explorer/personas');
    expect(body.personas).toContainEqual(expect.objectContaining({ name: 'wang', roles: ['CITIZEN'] }));
    const { body: token } = await open.request('/explorer/personas', post({ persona: 'wang' }));
    const me = await open.send('{ whoAmI }', {}, { authorization: `Bearer ${token.access_token}` });
    expect(JSON.parse(me.body.data.whoAmI).viewer).toMatchObject({
      subject: 'demo-wang',
      roles: ['CITIZEN', 'PUBLIC'],
    });
    expect((await open.request('/explorer/personas', post({ persona: 'root' }))).status).toBe(404);
  });

  it('neither exists in production, and no personas without a development issuer', async () => {
    for (const path of ['/explorer', '/explorer/personas']) {
      const { status, body } = await production.request(path);
      expect([status, body.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    }
    const plain = await startTestGraph();
    const page = await plain.request('/explorer');
    expect([page.status, page.text.includes('<form id="personas">')]).toEqual([200, false]);
    expect((await plain.request('/explorer/personas')).status).toBe(404);
    await plain.stop();
  });
});

describe('against attacks', () => {
  it('every answer carries security headers', async () => {
    for (const path of ['/', '/health', '/nowhere', '/graphql']) {
      const { headers } = await production.request(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('pages of other sites may read nothing, unless configured', async () => {
    const from = (graph: typeof open, origin: string, method = 'POST') =>
      graph.request('/graphql', {
        method,
        headers: { ...json, origin },
        ...(method === 'POST' && { body: '{"query":"{ __typename }"}' }),
      });
    const allowed = (answer: Awaited<ReturnType<typeof from>>) =>
      answer.headers.get('access-control-allow-origin');
    expect(allowed(await from(production, 'https://app.example'))).toBeNull();
    expect(allowed(await from(open, 'https://evil.example'))).toBeNull();
    const answer = await from(open, 'https://app.example');
    expect([answer.status, allowed(answer)]).toEqual([200, 'https://app.example']);
    const preflight = await from(open, 'https://app.example', 'OPTIONS');
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'authorization, content-type, x-correlation-id, x-grant',
    ]);
    expect((await from(production, 'https://app.example', 'OPTIONS')).status).not.toBe(204);
  });

  it('forms and links of other sites cannot send operations', async () => {
    const query = encodeURIComponent('{ __typename }');
    const attempts = [
      open.request(`/graphql?query=${query}`),
      open.request('/graphql', post('{"query":"{ __typename }"}', { 'content-type': 'text/plain' })),
      open.request('/graphql', post('query=x', { 'content-type': 'application/x-www-form-urlencoded' })),
    ];
    for (const { status, body } of await Promise.all(attempts)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('GET is for queries only', async () => {
    const get = (operation: string) =>
      open.request(`/graphql?query=${encodeURIComponent(operation)}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
    expect((await get('{ me { id } }')).body).toEqual({ data: { me: { id: '1' } } });
    expect((await get('mutation { rename(id: "1", name: "x") { id } }')).status).toBe(405);
  });

  it.each([
    ['introspection', '{ __schema { types { name } } }', 'INTROSPECTION_DISABLED'],
    ['introspection of a type', '{ __type(name: "Person") { name } }', 'INTROSPECTION_DISABLED'],
    ['a hint at a name', '{ me { nam } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['stored queries', '{ _service { sdl } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['entities by key', '{ _entities(representations: []) { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', 'subscription { x }', 'OPERATION_NOT_OFFERED'],
  ])('%s tells nothing in production', async (_name, query, reason) => {
    const { status, body, text } = await production.send(query);
    expect([status, body.errors[0].extensions.reason]).toEqual([400, reason]);
    expect(text).not.toMatch(/Did you mean|"name"|stacktrace/);
  });

  it.each([
    ['no JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['no object', '"x"', 400, 'BAD_REQUEST'],
    ['a batch', '[{"query":"{ __typename }"}]', 400, 'BAD_REQUEST'],
    ['no query', '{"query":""}', 400, 'BAD_REQUEST'],
    [
      'a stored query',
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['a poisoned object', '{"__proto__":{"x":1},"query":"{ __typename }"}', 400, 'BAD_REQUEST'],
    [
      'too much',
      JSON.stringify({ query: '{ __typename }', padding: 'x'.repeat(2_000_000) }),
      413,
      'BODY_TOO_LARGE',
    ],
    [
      'another operation',
      '{"query":"query a { __typename } query b { __typename }"}',
      400,
      'OPERATION_UNKNOWN',
    ],
  ])('a body with %s is refused in the form of every error', async (_name, body, status, reason) => {
    const answer = await open.request('/graphql', post(body));
    expect([answer.status, answer.body.errors[0].extensions]).toEqual([
      status,
      {
        code: 'BAD_USER_INPUT',
        reason,
        details: {},
        message: { zh: expect.any(String), en: expect.any(String) },
      },
    ]);
  });

  it('a variable of the wrong type is refused without repeating it', async () => {
    const query = 'query ($id: ID!) { person(id: $id) { id } }';
    const { status, body, text } = await open.send(query, { id: { idNumber: '11010519491231002X' } });
    expect([status, body.errors[0].extensions]).toMatchObject([
      400,
      { code: 'BAD_USER_INPUT', reason: 'INVALID_VALUE' },
    ]);
    expect(text).not.toContain('11010519491231002X');
  });
});
