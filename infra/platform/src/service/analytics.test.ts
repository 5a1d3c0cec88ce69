import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { concerned, defineAnalytics } from '@yibao/schemas/analytics/define-analytics';
import { defineEvent, type EventOf } from '@yibao/schemas/events/define-event';
import { areaCode } from '@yibao/schemas/policy/codes';
import { z } from 'zod';
import { embeddedBus, type BusMessage } from '../bus/index.ts';
import type { Metadata } from '../domain/index.ts';
import { logger } from '../logging/index.ts';
import { analysed } from '../mongo/analytics.ts';
import type { Store, StoreDefinition } from '../mongo/store.ts';
import { testService, type TestService } from '../testing/test-service.ts';
import { until } from '../testing/until.ts';
import { defineService, type ServiceRequest } from './definition.ts';
import { analyticsTopic } from './topics.ts';

const Visited = defineEvent('visits.visited.v1', {
  description: 'Somebody came.',
  schema: z.object({ personId: z.string().optional(), area: areaCode, minutes: z.int() }),
  privateSchema: z.object({ name: z.string() }),
  example: { personId: 'p1', area: '220100', minutes: 5 },
});
type Visited = EventOf<typeof Visited>;

const visit = z.strictObject({ ...concerned, minutes: z.int() });
const example = { area: '220100', minutes: 5 };
const VisitRecord = defineAnalytics('visits.visit-record.v1', {
  ...{ domain: 'visits', description: 'A visit.', schema: visit, example },
});
const LongVisitRecord = defineAnalytics('visits.long-visit-record.v1', {
  ...{ domain: 'long-visits', description: 'A visit of an hour and more.', schema: visit, example },
});

const visitStore: StoreDefinition<{ readonly visits: number }, Visited> = {
  collection: 'visits',
  aggregate: { initial: { visits: 0 }, evolve: ({ visits }) => ({ visits: visits + 1 }) },
  analytics: [
    analysed(Visited, VisitRecord, ({ data: { area, minutes } }) => ({ area, minutes })),
    analysed(Visited, LongVisitRecord, ({ data: { area, minutes } }) =>
      minutes < 60 ? null : { area, minutes },
    ),
  ],
};
type Context = ServiceRequest & { readonly visits: Store<{ readonly visits: number }, Visited> };

const metadata: Metadata = { actor: 'account-of-p1', correlationId: 'request-7', causationId: null };
const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @access(roles: [Role!]!) on FIELD_DEFINITION
  enum Role { PUBLIC }
  type Query { nothing: Int @access(roles: [PUBLIC]) }
`;

describe('records for analysts', () => {
  let visits: Context['visits'];
  const service = defineService<Context>('visits', async (kernel) => {
    visits = kernel.store(visitStore);
    return {
      sdl,
      areasOf: async () => new Map(),
      contextOf: (request) => ({ ...request, visits }),
      resolvers: { Query: { nothing: () => null } },
    };
  });
  let running: TestService;
  beforeAll(async () => {
    running = await testService(service);
    const came = (personId: string | undefined, area: string, minutes: number) =>
      Visited({ ...(personId === undefined ? {} : { personId }), area, minutes }, { name: 'Zhao' });
    await visits.change('p1', () => [came('p1', '220100', 5), came('p1', '220200', 90)], metadata);
    await visits.change('p2', () => [came('p2', '220100', 6)], metadata);
    await visits.change('stranger', () => [came(undefined, '220100', 7)], metadata);
    await until('all four', async () => (await running.analytics(VisitRecord)).length === 4);
  });
  afterAll(async () => running.stop());

  const messagesOf = async (domain: string, topicPrefix = '') => {
    const db = running.db.client.db(`${running.config.databasePrefix}bus`);
    const bus = embeddedBus({ db, topicPrefix, logger: logger({ service: 'test', level: 'silent' }) });
    const messages: BusMessage[] = [];
    await bus.read(analyticsTopic(domain).name, async (message) => void messages.push(message));
    return messages;
  };

  it('have the same subject for the same person in every topic, and another one for another [S001-8.2b]', async () => {
    const [first, second, other, nobody] = await running.analytics(VisitRecord);
    const [long] = await running.analytics(LongVisitRecord);
    expect(first).toEqual({ subject: expect.stringMatching(/^[0-9a-f]{64}$/), area: '220100', minutes: 5 });
    expect(second?.subject).toBe(first?.subject);
    expect(long).toEqual({ subject: first?.subject, area: '220200', minutes: 90 });
    expect(other?.subject).not.toBe(first?.subject);
    expect(nobody).toEqual({ area: '220100', minutes: 7 });
  });

  it('tell of the event nothing but its id, its time and its area', async () => {
    const [first] = await messagesOf('visits');
    const { subject } = JSON.parse(String(first?.value)) as { subject: string };
    const { id, time } = (await running.events())[0] ?? {};
    expect(first?.key).toBe(subject);
    expect(first?.headers).toEqual({
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_id: id,
      ce_source: '/yibao/visits',
      ce_type: 'visits.visit-record.v1',
      ce_subject: subject,
      ce_time: time,
      ce_dataschema: 'yibao:/schemas/analytics/visits.visit-record.v1.json',
      ce_partitionkey: subject,
      ce_area: '220100',
    });
    const all = JSON.stringify([...(await messagesOf('visits')), ...(await messagesOf('long-visits'))]);
    const values = (await messagesOf('visits')).map(({ value }) => String(value)).join();
    for (const secret of ['"p1"', '"p2"', 'stranger', 'account-of', 'request-7', 'Zhao'])
      expect([secret, all.includes(secret), values.includes(secret)]).toEqual([secret, false, false]);
  });

  it('keep what is not listed from being written at all: it would hold up the relay', async () => {
    const tooMuch = { ...Visited({ area: '220100', minutes: 1 }) };
    const wrong = { ...tooMuch, data: { ...tooMuch.data, area: 'somewhere' } };
    await expect(visits.change('p9', () => [wrong], metadata)).rejects.toThrow();
    const loose = analysed(Visited, VisitRecord, ({ data }) => data);
    expect(() =>
      VisitRecord.schema.parse(loose.of({ ...wrong, data: { ...tooMuch.data, personId: 'p1' } } as never)),
    ).toThrow(/personId/);
    expect(await visits.get('p9')).toBeUndefined();
  });

  it('are made again of the whole journal where a topic is empty', async () => {
    const recorded = async (prefix = '') =>
      (await messagesOf('visits', prefix)).map(({ headers, value }) => [headers['ce_id'], String(value)]);
    const before = await recorded();
    await running.leave();
    // Another prefix: the journal is where it was, the bus is an empty one.
    const { config } = running;
    running = await testService(service, { config: { ...config, topicPrefix: 'other.' } });
    await until('the records are there again', async () => (await recorded('other.')).length === 4);
    expect(await recorded('other.')).toEqual(before);
  });
});
