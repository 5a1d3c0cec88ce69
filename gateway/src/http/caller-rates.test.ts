import { afterAll, describe, expect, it } from '@jest/globals';
import { anonymous, type Viewer } from '@yibao/platform/access';
import { until } from '@yibao/platform/testing';
import { startTestGraph, type TestGraph } from '../testing/test-graph.ts';
import { admission, networkOf, requestsBy } from './caller-rates.ts';

const viewer = (subject: string): Viewer => ({ ...anonymous, subject, roles: ['CITIZEN', 'PUBLIC'] });

describe('how often one caller may ask', () => {
  it('is so many times at once, and then as time passes', () => {
    let now = 1000;
    const wait = requestsBy({ perSecond: 10, burst: 3 }, 100, () => now);
    expect([wait('a'), wait('a'), wait('a')]).toEqual([0, 0, 0]);
    expect(wait('a')).toBeCloseTo(100);
    now += 99;
    expect(wait('a')).toBeCloseTo(1);
    now += 1;
    expect([wait('a'), wait('a') > 0]).toEqual([0, true]);
    now += 100_000;
    expect([wait('a'), wait('a'), wait('a'), wait('a') > 0]).toEqual([0, 0, 0, true]);
  });

  it('is counted for each caller, and asking in vain costs nothing', () => {
    let now = 0;
    const wait = requestsBy({ perSecond: 1, burst: 1 }, 100, () => now);
    expect([wait('a'), wait('b'), wait('a') > 0, wait('a') > 0]).toEqual([0, 0, true, true]);
    now += 1000;
    expect(wait('a')).toBe(0);
  });

  it('is remembered for the latest callers only: memory has an end', () => {
    const wait = requestsBy({ perSecond: 1, burst: 1 }, 2, () => 0);
    expect([wait('a'), wait('b'), wait('a') > 0]).toEqual([0, 0, true]);
    wait('c');
    expect([wait('a') > 0, wait('b')]).toEqual([true, 0]);
  });

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('is counted for %s as %s', (address, network) => expect(networkOf(address)).toBe(network));

  it('is counted by account where there is one, wherever it asks from, and by address otherwise', () => {
    const once = { perSecond: 0.1, burst: 1 };
    const refused: string[] = [];
    const admit = admission(
      { signedIn: once, anonymous: once },
      (caller) => refused.push(caller),
      () => 0,
    );
    const told = (who: Viewer, address: string) => {
      try {
        admit(who, address);
        return undefined;
      } catch (error) {
        return error;
      }
    };
    const wait = { code: 'UNAVAILABLE', reason: 'RATE_LIMITED', details: { retryAfterSeconds: 10 } };
    expect([told(viewer('a'), '192.0.2.1'), told(viewer('b'), '192.0.2.1')]).toEqual([undefined, undefined]);
    expect(told(viewer('a'), '192.0.2.2')).toMatchObject(wait);
    expect([told(anonymous, '192.0.2.1'), told(anonymous, '192.0.2.2')]).toEqual([undefined, undefined]);
    expect(told(anonymous, '192.0.2.1')).toMatchObject(wait);
    expect(refused).toEqual(['signed-in', 'anonymous']);
  });
});

describe('a caller that asks too often', () => {
  const graphs: TestGraph[] = [];
  // So slowly that none is let in again while a test runs, however busy the machine is.
  const started = async (trustedProxies: readonly string[] = [], perSecond = 0.01) => {
    const rates = { signedIn: { perSecond, burst: 4 }, anonymous: { perSecond, burst: 2 } };
    const graph = await startTestGraph({ config: { rates, trustedProxies } });
    graphs.push(graph);
    return graph;
  };
  afterAll(async () => {
    await Promise.all(graphs.map(async ({ stop }) => stop()));
  });
  const statuses = async (graph: TestGraph, count: number, headers: Record<string, string> = {}) => {
    const answers = await Promise.all(
      Array.from({ length: count }, async () => graph.send('{ me { id } }', {}, headers)),
    );
    return answers.map(({ status }) => status).sort((a, b) => a - b);
  };

  it('is told to wait, before any service is asked; others are answered', async () => {
    const graph = await started();
    const authorization = `Bearer ${await graph.identity.token()}`;
    const other = `Bearer ${await graph.identity.token({ sub: 'account-2' })}`;
    expect(await statuses(graph, 6, { authorization })).toEqual([200, 200, 200, 200, 429, 429]);
    expect(graph.people.seen).toHaveLength(4);
    const { status, headers, body } = await graph.send('{ me { id } }', {}, { authorization });
    expect([status, body.data]).toEqual([429, undefined]);
    expect(body.errors[0].extensions).toEqual({
      code: 'UNAVAILABLE',
      reason: 'RATE_LIMITED',
      details: { retryAfterSeconds: Number(headers.get('retry-after')) },
      message: { zh: expect.any(String), en: expect.any(String) },
    });
    expect(await statuses(graph, 1, { authorization: other })).toEqual([200]);
    expect(await statuses(graph, 3)).toEqual([200, 200, 429]);
    const { text } = await graph.request('/metrics');
    expect(text).toMatch(/gateway_rate_limited_total\{caller="signed-in"\} 3/);
    expect(text).toMatch(/gateway_rate_limited_total\{caller="anonymous"\} 1/);
  });

  it('is answered again after a while', async () => {
    const graph = await started([], 5);
    expect(await statuses(graph, 3)).toEqual([200, 200, 429]);
    await until('the caller is answered', async () => (await graph.send('{ me { id } }')).status === 200);
  });

  it('does not get further by trying out tokens', async () => {
    const graph = await started();
    expect(await statuses(graph, 4, { authorization: 'Bearer x.y.z' })).toEqual([401, 401, 429, 429]);
    expect(await statuses(graph, 1)).toEqual([429]);
  });

  it('is who its connection says, unless a proxy that is trusted says otherwise', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const open = await started();
    expect(await statuses(open, 2, from('192.0.2.1'))).toEqual([200, 200]);
    expect(await statuses(open, 1, from('192.0.2.2'))).toEqual([429]);
    const behindProxy = await started(['127.0.0.0/8']);
    expect(await statuses(behindProxy, 3, from('192.0.2.1'))).toEqual([200, 200, 429]);
    expect(await statuses(behindProxy, 1, from('192.0.2.2'))).toEqual([200]);
  });

  it('may always ask whether the gateway lives', async () => {
    const graph = await started();
    await statuses(graph, 3);
    expect((await graph.request('/health')).status).toBe(200);
  });
});
