import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  as,
  envelopeOf,
  hospital,
  officer,
  testService,
  until,
  type TestService,
} from '@yibao/platform/testing';
import { StayOpened } from '@yibao/schemas/events/coverage';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { PersonFact } from '@yibao/schemas/facts/persons';
import { IndicatorValueFact } from '@yibao/schemas/facts/supervision';
import { service } from './service.ts';
import { completed, reversed } from './testing/settlements.ts';

let offset = 0;
const begun = Date.now();
const clock = {
  now: () => new Date(Date.parse('2026-01-01T10:00:00+08:00') + Date.now() - begun + offset),
};
const day = 86_400_000;
const supervisor = as('SUPERVISOR', { area: '220000', level: 'PROVINCE', subject: 'supervisor' });
const editor = as('SUPERVISOR', {
  area: '220000',
  level: 'PROVINCE',
  subject: 'editor',
  posts: ['RULE_EDITOR'],
});

let made = 0;
/** An inpatient settlement: what it cost, what of it was out of scope, what the funds paid, in yuan. */
const stay = (
  institutionId: string,
  on: string,
  bill: number,
  out: number,
  fund: number,
  personId = 'poor',
) => {
  made += 1;
  const visit = { settlementId: `${institutionId}-${made}`, personId, settledAt: `${on}T10:00:00+08:00` };
  const [billFen, outOfScopeFen, fundFen] = [bill * 100, out * 100, fund * 100];
  const inScopeFen = billFen - outOfScopeFen;
  const amounts = { billFen, outOfScopeFen, overStandardFen: 0, ownFirstFen: 0, inScopeFen };
  const more = { institutionId, careType: 'INPATIENT', amounts, lines: [] } as const;
  return { ...visit, fundFen, more };
};
const H = (number: number) => `H2201020000${number}`;

const stays = [
  ...[stay(H(1), '2020-05-01', 1000, 80, 800), stay(H(1), '2021-05-01', 1000, 85, 800)],
  ...[stay(H(1), '2022-05-01', 600, 54, 500), stay(H(1), '2022-06-01', 400, 36, 300)],
  // Of somebody without an assistance identity: counts for no one.
  stay(H(1), '2022-07-01', 5000, 5000, 0, 'rich'),
  ...[stay(H(2), '2021-05-01', 1000, 120, 800), stay(H(2), '2022-05-01', 1000, 105, 800)],
  ...[stay(H(3), '2021-05-01', 1000, 120, 800), stay(H(3), '2022-05-01', 1000, 100, 800)],
  ...[stay(H(4), '2022-05-01', 32000, 2000, 26400)],
  // A closed month, and the same month a year before.
  ...[stay(H(5), '2024-12-03', 1000, 100, 800), stay(H(5), '2025-12-03', 900, 300, 500)],
  stay(H(5), '2025-12-04', 600, 0, 500),
  // Today: one far above four peers of its level.
  ...[1, 2, 3, 4].map((number) => stay(H(number), '2026-01-01', 100 + number, 0, 50)),
  stay(H(5), '2026-01-01', 9000, 0, 50),
];
const rebilled = stay(H(1), '2022-08-01', 9999, 9999, 0);

const value = `query ($input: IndicatorInput!) { indicator(input: $input) {
  value n baseline limit state excess rule } }`;
const evaluate = `mutation ($input: EvaluateIndicatorInput!) { evaluateIndicator(input: $input) {
  revision indicator { value state } } }`;
const trend = `query ($years: [Int!]!, $id: ID!) {
  indicatorTrend(indicator: HARDSHIP_SELF_PAID_RATIO, institutionId: $id, years: $years) { year value n trend } }`;
const alertList = `query ($code: String) { alerts(code: $code) { nodes { subjectId sourceKind sourceId measured limit } } }`;

describe('indicators and the screening of institutions', () => {
  let running: TestService;
  const asked = (indicator: string, institutionId: string, period: string, more: object = {}) => ({
    input: { indicator, institutionId, period, ...more },
  });
  const hardship = (number: number, period = '2022', more: object = {}) =>
    asked('HARDSHIP_SELF_PAID_RATIO', H(number), period, more);
  const answer = async (query: string, variables: object, viewer = supervisor) =>
    (await running.execute(query, variables, viewer)).data;
  const reasons = async (query: string, variables: object, viewer = supervisor) =>
    (await running.execute(query, variables, viewer)).errors?.map(({ extensions }) => extensions.reason);
  const alertsOf = async (code: string) => (await answer(alertList, { code })).alerts.nodes;

  beforeAll(async () => {
    running = await testService(service, { clock });
    for (const number of [1, 2, 3, 4, 5])
      await running.receiveFact(InstitutionFact, { ...InstitutionFact.example, institutionId: H(number) });
    const assistance = [
      {
        assistanceId: 'a1',
        category: 'MINIMUM_LIVING',
        payingArea: '220100',
        from: '2020-01-01',
        to: '2022-12-31',
      },
    ] as const;
    await running.receiveFact(PersonFact, { ...PersonFact.example, personId: 'poor', assistance });
    await running.receiveFact(PersonFact, { ...PersonFact.example, personId: 'rich' });
    for (const each of [...stays, rebilled]) await running.receive(completed(each));
    await running.receive(reversed(rebilled, '2022-08-02T10:00:00+08:00'));
    await until('everything was taken up', async () => {
      const [claims, taken, persons] = await Promise.all([
        running.db.collection('evaluations').countDocuments(),
        running.db.collection('evaluations').countDocuments({ 'state.reversed': true }),
        running.db.collection('replica.persons.person.v1').countDocuments(),
      ]);
      return claims === stays.length + 1 && taken === 1 && persons === 2;
    });
  });
  afterAll(async () => running.stop());

  it('hold the self-paid share of persons in difficulty to the base year [S003-1.1a]', async () => {
    expect((await answer(value, hardship(1))).indicator).toEqual({
      ...{ value: '0.09', n: 2, baseline: '0.085', limit: '0.085', state: 'ABOVE_BASELINE', excess: '5.00' },
      rule: 'HARDSHIP_SELF_PAID_LIMIT/1',
    });
  });

  it('and to ten percent, that limit included [S003-1.1b]', async () => {
    expect((await answer(value, hardship(2))).indicator).toMatchObject({
      ...{ value: '0.105', baseline: '0.12', limit: '0.1', state: 'ABOVE_CAP', excess: '5.00' },
    });
    expect((await answer(value, hardship(3))).indicator).toMatchObject({
      value: '0.1',
      state: 'OK',
      excess: null,
    });
  });

  it('need the base year, from rows or declared, and rows of the year [S003-1.1a]', async () => {
    expect(await reasons(value, hardship(4))).toEqual(['BASELINE_MISSING']);
    const declared = hardship(4, '2022', { declaredBaseline: '0.05' });
    expect((await answer(value, declared)).indicator).toMatchObject({
      baseline: '0.05',
      state: 'ABOVE_BASELINE',
    });
    expect(await reasons(value, hardship(1, '2019'))).toEqual(['NO_ROWS']);
    expect(await reasons(value, hardship(1, '2022-05'))).toEqual(['INVALID_PERIOD']);
    expect(await reasons(value, asked('AVG_COST', H(1), '2022'))).toEqual(['INVALID_PERIOD']);
    expect(await reasons(value, hardship(9))).toEqual(['INSTITUTION_UNKNOWN']);
  });

  it('show the trend of years [S003-1.1c]', async () => {
    const { indicatorTrend } = await answer(trend, { id: H(1), years: [2020, 2022] });
    expect(indicatorTrend).toEqual([
      { year: 2020, value: '0.08', n: 1, trend: null },
      { year: 2021, value: '0.085', n: 1, trend: 'UP' },
      { year: 2022, value: '0.09', n: 2, trend: 'UP' },
    ]);
    expect((await answer(trend, { id: H(2), years: [2022] })).indicatorTrend[0].trend).toBe('DOWN');
    expect(await reasons(trend, { id: H(1), years: [2022, 2020] })).toEqual(['INVALID_PERIOD']);
    expect(await reasons(trend, { id: H(1), years: [2010, 2020] })).toEqual(['INVALID_PERIOD']);
  });

  it('measure the own payment of assisted persons within scope, with the excess [S003-3.2m]', async () => {
    const question = asked('ASSISTED_OWN_PAY_RATIO', H(4), '2022');
    expect((await answer(value, question)).indicator).toMatchObject({
      ...{ value: '0.12', n: 1, limit: '0.1', state: 'ABOVE_CAP', excess: '600.00' },
    });
    const input = { ...question.input, idempotencyKey: 'own-pay-0001' };
    const first = (await answer(evaluate, { input })).evaluateIndicator;
    expect(first).toEqual({ revision: 1, indicator: { value: '0.12', state: 'ABOVE_CAP' } });
    const again = { input: { ...input, idempotencyKey: 'own-pay-0002' } };
    expect((await answer(evaluate, again)).evaluateIndicator).toEqual(first);
    expect(await alertsOf('ASSISTED_OWN_PAY_LIMIT')).toEqual([
      {
        ...{ subjectId: H(4), sourceKind: 'INDICATOR', sourceId: `ASSISTED_OWN_PAY_RATIO|${H(4)}|2022` },
        ...{ measured: '0.12', limit: '0.1' },
      },
    ]);
    await until('the fact', async () => (await running.facts(IndicatorValueFact)).size > 0);
  });

  it('raise an alert above their limit, none at it [S003-1.1b]', async () => {
    const kept = async (number: number) => {
      const input = { ...hardship(number).input, idempotencyKey: `hardship-${number}` };
      return (await answer(evaluate, { input })).evaluateIndicator.indicator.state;
    };
    expect([await kept(2), await kept(3)]).toEqual(['ABOVE_CAP', 'OK']);
    expect(await alertsOf('HARDSHIP_SELF_PAID_LIMIT')).toMatchObject([{ subjectId: H(2) }]);
  });

  it('are computed from the rows of a month', async () => {
    const of = async (indicator: string) =>
      (await answer(value, asked(indicator, H(5), '2025-12'))).indicator;
    expect(await of('AVG_COST')).toMatchObject({ value: '750.00', n: 2, state: 'NO_LIMIT', limit: null });
    expect(await of('SELF_PAID_RATIO')).toMatchObject({ value: '0.2', n: 2 });
    expect(await of('GROWTH')).toMatchObject({ value: '0.5', n: 2 });
    expect(await reasons(value, asked('GROWTH', H(1), '2022-06'))).toEqual(['NO_ROWS']);
  });

  it('are shown to the institution itself and to those of its area [S003-1.1c]', async () => {
    expect((await answer(value, hardship(1), hospital(H(1)))).indicator.value).toBe('0.09');
    expect(await reasons(value, hardship(1), hospital(H(2)))).toEqual(['NOT_OWN_AREA']);
    expect(await reasons(value, hardship(1), officer('370800'))).toEqual(['NOT_OWN_AREA']);
    const input = { ...hardship(1).input, idempotencyKey: 'evaluate-none' };
    expect(await reasons(evaluate, { input }, hospital(H(1)))).toEqual(['ROLE_NOT_ALLOWED']);
  });

  it('are followed at night: costs far above peers, admissions that fall, the closed month [S001-1.2b] [S001-10.3b]', async () => {
    const admission = (number: number, month: string, index: number) => {
      const stayId = `${H(number)}/${month}/${index}`;
      const admittedAt = `2025-${month}-15T08:00:00+08:00`;
      const data = { ...StayOpened.example, stayId, institutionId: H(number), admittedAt };
      return envelopeOf(StayOpened(data), { source: 'coverage/benefits', aggregateId: stayId });
    };
    const tenMonths = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'];
    const events = [1, 2].flatMap((number) => [
      ...tenMonths.map((month) => admission(number, month, 1)),
      ...tenMonths.slice(0, number === 1 ? 10 : 0).map((month) => admission(number, month, 2)),
      admission(number, '12', 1),
    ]);
    for (const event of events) await running.receive(event);
    await until(
      'the admissions',
      async () => (await running.db.collection('admissions').countDocuments()) === events.length,
    );
    expect(await alertsOf('COST_FAR_ABOVE_PEERS')).toEqual([]);
    offset = day;
    await until('the night', async () => (await alertsOf('YEAR_END_COST_CONTROL')).length > 0);
    // One of two a month before: -50 percent; the other institution admits as many as before.
    expect(await alertsOf('YEAR_END_COST_CONTROL')).toMatchObject([
      { subjectId: H(1), measured: '-0.5', limit: '-0.30' },
    ]);
    expect(await alertsOf('COST_FAR_ABOVE_PEERS')).toMatchObject([
      { subjectId: H(5), sourceKind: 'SCREENING' },
    ]);
    const values = await until('the closed month', async () => {
      const found = await running.facts(IndicatorValueFact);
      return found.has(`SELF_PAID_RATIO|${H(5)}|2025-12`) && found;
    });
    expect(values.get(`AVG_COST|${H(5)}|2025-12`)).toMatchObject({ value: '75000', n: 2 });
  });

  it('have no limit when the rule that set it is retired [S003-1.1b]', async () => {
    const retire = `mutation ($input: RetireRuleInput!) { retireRule(input: $input) { rule { to } } }`;
    const input = { idempotencyKey: 'retire-0001', code: 'HARDSHIP_SELF_PAID_LIMIT', from: '2026-01-03' };
    await answer(retire, { input }, editor);
    expect((await answer(value, hardship(1))).indicator.limit).toBe('0.085');
    offset = 2 * day;
    expect(await reasons(value, hardship(1))).toEqual(['PARAMETER_MISSING']);
  });
});
