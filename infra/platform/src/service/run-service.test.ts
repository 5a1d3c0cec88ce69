import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { defineEvent } from '@yibao/schemas/events/define-event';
import { defineFact } from '@yibao/schemas/facts/define-fact';
import { z } from 'zod';
import { refusals } from '../domain/index.ts';
import { commandOf } from '../graphql/index.ts';
import type { WithAccess } from '../graphql/access-enforcement.ts';
import { mongoAccessLog } from '../mongo/access-log.ts';
import type { Store } from '../mongo/store.ts';
import { count, counterStore, type Counted, type Counter } from '../testing/counter.ts';
import { envelopeOf, testConfig, testService, type TestService } from '../testing/test-service.ts';
import { until } from '../testing/until.ts';
import { citizen, grantFor, hospital } from '../testing/viewers.ts';
import { defineService, type ServiceParts, type ServiceRequest } from './definition.ts';
import { onEvent } from './event-handler.ts';
import { runService } from './run-service.ts';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @access(roles: [Role!]!, scope: Scope) on FIELD_DEFINITION | OBJECT
  enum Role { PUBLIC CITIZEN HOSPITAL }
  enum Scope { COVERAGE }
  type Query {
    broken: Int @access(roles: [PUBLIC])
    person(id: ID!): Person @access(roles: [CITIZEN, HOSPITAL])
    seen(key: ID!): Int @access(roles: [PUBLIC])
    seenFresh: Boolean @access(roles: [PUBLIC])
  }
  type Mutation { count(id: ID!, by: Int!, idempotencyKey: String!): Int! @access(roles: [CITIZEN]) }
  type Person @key(fields: "id") { id: ID! total: Int @access(roles: [CITIZEN, HOSPITAL], scope: COVERAGE) }
`;

const Rang = defineEvent('bells.rang.v1', {
  description: 'A bell rang.',
  schema: z.object({ counter: z.string(), times: z.number() }),
  example: { counter: 'c1', times: 1 },
});
const Bell = defineFact('bells.bell.v1', {
  description: 'A bell.',
  schema: z.object({ id: z.string(), size: z.number() }),
  keyOf: ({ id }) => id,
  example: { id: 'b1', size: 2 },
});
const refuse = refusals({ TOO_LOUD: ['RULE_VIOLATION', '太响', 'Too loud'] });

type Context = ServiceRequest & { readonly counters: Store<Counter, Counted> };

const onRang = onEvent(
  Rang,
  'count-rings',
  async ({ data: { counter, times } }, { counters }: Context, metadata) => {
    if (times > 10) throw refuse('TOO_LOUD');
    await counters.change(counter, count(times), metadata);
  },
  ['TOO_LOUD'],
);

const service = defineService<Context>('counters', async (kernel) => {
  const counters = kernel.store(counterStore);
  const bells = kernel.replica(Bell);
  return {
    sdl,
    areasOf: async () => new Map(),
    contextOf: (request) => ({ ...request, counters }),
    handlers: [onRang],
    resolvers: {
      Query: {
        broken: () => {
          throw new Error('mongodb://user:secret@db');
        },
        person: (_: unknown, { id }: { id: string }) => ({ id }),
        seen: async (_: unknown, { key }: { key: string }) => (await bells.awaited(key))?.value.size,
        seenFresh: async () => bells.requireFresh().then(() => true),
      },
      Mutation: {
        count: async (
          _: unknown,
          input: { id: string; by: number; idempotencyKey: string },
          context: Context,
        ) => {
          await context.access.requireAct(input.id, 'COVERAGE');
          const command = commandOf(context, 'count', input);
          return (await counters.change(input.id, count(input.by), command)).state.total;
        },
      },
      Person: { total: async ({ id }: { id: string }) => (await counters.find(id)).total },
    },
  };
});

const total = 'query Total($id: ID!) { person(id: $id) { total } }';
const increase = `mutation ($id: ID!, $by: Int!, $key: String!) { count(id: $id, by: $by, idempotencyKey: $key) }`;

describe('a running service', () => {
  let running: TestService;
  beforeAll(async () => {
    running = await testService(service);
  });
  afterAll(async () => running.stop());

  it('answers, changes, and publishes what happened', async () => {
    const variables = { id: 'p1', by: 3, key: 'key-00001' };
    expect(await running.execute(increase, variables, citizen('p1'))).toEqual({ data: { count: 3 } });
    expect(await running.execute(increase, variables, citizen('p1'))).toEqual({ data: { count: 3 } });
    const published = await until('publication', async () =>
      (await running.events()).find(({ aggregateId }) => aggregateId === 'p1'),
    );
    expect(published).toMatchObject({ type: 'counters.counted.v1', actor: 'citizen-p1', sequence: 1 });
  });

  it('takes nothing but a token of the gateway', async () => {
    const ask = async (headers: Record<string, string>) => {
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: '{ _service { sdl } }' }),
      });
      return ((await response.json()) as { errors: { extensions: unknown }[] }).errors[0]?.extensions;
    };
    expect(await ask({})).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'INTERNAL_TOKEN_REQUIRED' });
    expect(await ask({ authorization: 'Bearer x.y.z' })).toMatchObject({ reason: 'INTERNAL_TOKEN_INVALID' });
  });

  it('masks a bug', async () => {
    const { errors } = await running.execute('{ broken }');
    expect(errors).toMatchObject([
      { message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  it('notes who looked at whom before it answers, in a chain that shows tampering', async () => {
    const viewer = hospital('H1', grantFor('p7', 'H1', ['COVERAGE']));
    expect(await running.execute(total, { id: 'p7' }, viewer)).toEqual({ data: { person: { total: 0 } } });
    await running.execute(total, { id: 'p8' }, citizen('p8'));
    await until('the look is published', async () =>
      (await running.events()).find(({ type }) => type === 'counters.person-data-read.v1'),
    );
    const looks = (await running.events()).filter(({ type }) => type === 'counters.person-data-read.v1');
    expect(looks).toMatchObject([
      { data: { personId: 'p7', role: 'HOSPITAL', organisation: 'H1', operation: 'Total' } },
    ]);

    const log = mongoAccessLog(running.db, 'counters', () => {});
    expect(await log.firstBrokenLink()).toBeNull();
    await running.db.collection('accessLog').updateOne({}, { $set: { 'state.looks.0.personId': 'p9' } });
    expect(await log.firstBrokenLink()).toBe(1);
  });

  it('refuses the answer that cannot be noted', async () => {
    const hurt = await testService(
      defineService<WithAccess>('counters', async (kernel) => {
        await kernel.db.createCollection('accessLog', { validator: { never: { $exists: true } } });
        return {
          sdl,
          areasOf: async () => new Map(),
          contextOf: (request) => request,
          resolvers: { Query: { person: () => ({ id: 'p1' }) }, Person: { total: () => 1 } },
        };
      }),
    );
    const viewer = hospital('H1', grantFor('p1', 'H1', ['COVERAGE']));
    const answer = await hurt.execute(total, { id: 'p1' }, viewer);
    await hurt.stop();
    expect(answer).toMatchObject({
      data: null,
      errors: [{ extensions: { reason: 'ACCESS_LOG_UNAVAILABLE' } }],
    });
  });

  it('reacts to an event once, however often it comes, and takes an outcome for an end', async () => {
    const from = { source: 'bells/towers', aggregateId: 'tower-1' };
    const first = envelopeOf(Rang({ counter: 'c1', times: 2 }), { ...from, sequence: 1 });
    const loud = envelopeOf(Rang({ counter: 'c1', times: 99 }), { ...from, sequence: 2 });
    const last = envelopeOf(Rang({ counter: 'c1', times: 5 }), { ...from, sequence: 3 });
    for (const event of [first, first, loud, first, last, loud, last]) await running.receive(event);
    await until(
      'the last ring',
      async () =>
        (await running.db.collection<{ _id: string; state: Counter }>('counters').findOne({ _id: 'c1' }))
          ?.state.total === 7,
    );
    const caused = await until('both are published', async () => {
      const events = (await running.events()).filter(({ aggregateId }) => aggregateId === 'c1');
      return events.length === 2 && events;
    });
    expect(caused.map(({ causationId, correlationId }) => [causationId, correlationId])).toEqual(
      [first, last].map(({ id, correlationId }) => [id, correlationId]),
    );
  });

  it('keeps the newest version of a fact, and waits for the one a command names', async () => {
    const ask = async (key: string) => running.execute('query ($key: ID!) { seen(key: $key) }', { key });
    const seen = async (key: string) =>
      until(`${key} is here`, async () => (await ask(key)).data?.seen as number | null | undefined);
    await running.receiveFact(Bell, { id: 'b1', size: 2 }, 2);
    expect(await seen('b1@2')).toBe(2);
    // Late and older; a compacted topic would keep this one only, so the newer one has been read before.
    await running.receiveFact(Bell, { id: 'b1', size: 1 }, 1);
    await running.receiveFact(Bell, { id: 'b2', size: 7 });
    expect([await seen('b2@1'), await seen('b1@2')]).toEqual([7, 2]);
    const waiting = seen('b1@3');
    await running.receiveFact(Bell, { id: 'b1', size: 3 }, 3);
    expect(await waiting).toBe(3);
    expect(await ask('b1')).toEqual({ data: { seen: 3 } });
    expect((await ask('b1@9')).errors).toMatchObject([{ extensions: { reason: 'NOT_YET_VISIBLE' } }]);
  });

  it('does not decide on what it has not heard of for ten seconds', async () => {
    const fresh = async () => running.execute('{ seenFresh }');
    expect((await fresh()).errors).toMatchObject([
      { extensions: { code: 'UNAVAILABLE', reason: 'REPLICA_BEHIND' } },
    ]);
    await running.receiveHeartbeat('bells');
    await until('the heartbeat arrives', async () => (await fresh()).errors === undefined);
  });

  it('leaves nothing open when it cannot start, so that the next start finds its place free', async () => {
    const config = await testConfig(`test_${randomBytes(6).toString('hex')}_`);
    const failing = (part: 'start' | 'seed') =>
      defineService<Context>('counters', async (kernel) => {
        if (part === 'start') throw new Error('no start');
        return {
          ...((await service.start(kernel)) as unknown as ServiceParts<Context>),
          seed: async () => {
            throw new Error('no seed');
          },
        };
      });
    await expect(runService(failing('start'), config)).rejects.toThrow('no start');
    await expect(runService(failing('seed'), config)).rejects.toThrow('no seed');
    // One member of a group at a time reads the embedded bus: the one that failed has left.
    const again = await testService(service, { config });
    await again.receive(envelopeOf(Rang({ counter: 'c1', times: 2 })));
    await until('the ring', async () => (await again.db.collection('counters').countDocuments()) === 1);
    await again.stop();
  });

  it('says that it lives, that it is ready, and how it fares', async () => {
    const get = async (path: string) => {
      const response = await fetch(`${running.url}${path}`);
      return [response.status, await response.text()] as const;
    };
    expect((await get('/health'))[0]).toBe(200);
    expect((await get('/ready'))[0]).toBe(200);
    expect((await get('/metrics'))[1]).toContain('relay_events_total{service="counters"}');
  });
});
