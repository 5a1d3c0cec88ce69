import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { citizen, officer, rebuilt, testService, until, type TestService } from '@yibao/platform/testing';
import { MongoClient } from 'mongodb';
import { alertStore } from './persistence/alert-store.ts';
import { claimStore, evaluationStore, ruleBaseStore } from './persistence/stores.ts';
import { service } from './service.ts';
import { asking, clock, finance, jiningSupervisor, supervisor } from './testing/asking.ts';
import { facts, outOfOrder, settledDown, supervisedProvince, visits } from './testing/province.ts';

const monthly = `query ($area: AreaCode!, $year: Int!) { monthlyFundPayments(area: $area, year: $year) {
  area month n settlements reversals fund } }`;
const monitor = `query ($area: AreaCode!, $asOf: DateTime) { fundMonitor(area: $area, asOf: $asOf) {
  n settlements reversals fund account newestAt layers { payer amount } recovered openAlerts } }`;
const trace = `query ($id: ID!) { fundTrace(settlementId: $id) { settlementId insuredArea insuranceType policy { pack version } bill fundNet
  payers { payer amount } evaluation { id stage ruleBase reversed hits { rule { code version } lineIds } }
  accountMovements { kind amount } reversal { fund } recoveries { amount } } }`;
const hits = `query ($input: ReportInput!) { hitReport(input: $input) { n hits tags { tag hits } rules { code hits } } }`;
const coverage = `query ($input: ReportInput!) { evaluationCoverage(input: $input) { type settled evaluated share } }`;
const months = { input: { area: '220000', from: '2026-01', to: '2026-03' } };

const figures = async (running: TestService) => ({
  monthly: (await running.execute(monthly, { area: '220000', year: 2026 }, supervisor)).data,
  monitor: (await running.execute(monitor, { area: '220000' }, supervisor)).data,
  hits: (await running.execute(hits, months, supervisor)).data,
  coverage: (await running.execute(coverage, months, supervisor)).data,
  traces: await Promise.all(
    visits.map(async ({ settlementId: id }) => (await running.execute(trace, { id }, supervisor)).data),
  ),
});

/** Alerts follow their evaluation. */
const sameAlerts = async (one: TestService, two: TestService) =>
  until('both say the same of the alerts', async () => {
    const [first, second] = await Promise.all([figures(one), figures(two)]);
    return JSON.stringify(first.monitor) === JSON.stringify(second.monitor);
  });

describe('figures of the funds', () => {
  let running: TestService;
  let other: TestService;
  const { answer, reasons } = asking(() => running);

  beforeAll(async () => {
    running = await supervisedProvince();
  });
  afterAll(async () => Promise.all([running, other].map(async (each) => each.stop())));

  it('sums fund payment by insured area and month, a reversal in its own month [S003-8.23c]', async () => {
    const { monthlyFundPayments } = await answer(monthly, { area: '220000', year: 2026 }, finance);
    const row = (area: string, month: string, settlements: number, reversals: number, fund: string) => ({
      ...{ area, month, n: settlements + reversals, settlements, reversals, fund },
    });
    expect(monthlyFundPayments).toEqual([
      row('220100', '2026-01', 1, 0, '0.07'),
      row('220100', '2026-02', 3, 0, '505.01'),
      row('220100', '2026-03', 0, 1, '-5.00'),
      row('220200', '2026-02', 1, 0, '0.11'),
    ]);
    const { fundMonitor } = await answer(monitor, { area: '220000' }, finance);
    expect(fundMonitor).toMatchObject({ n: 6, settlements: 5, reversals: 1, fund: '500.19' });
    expect(fundMonitor.layers).toEqual([{ payer: 'BASIC_POOL', amount: '500.19' }]);
  });

  it('counts rows up to an instant, that instant included [S003-8.23c]', async () => {
    const at = async (asOf: string) => (await answer(monitor, { area: '220100', asOf })).fundMonitor;
    expect(await at('2026-02-28T16:29:59.999Z')).toMatchObject({ n: 4, reversals: 0, fund: '505.08' });
    expect(await at('2026-02-28T16:30:00.000Z')).toMatchObject({
      ...{ n: 5, reversals: 1, fund: '500.08', newestAt: '2026-02-28T16:30:00.000Z' },
    });
    expect(await at('2026-01-01T00:00:00.000Z')).toMatchObject({ n: 0, fund: '0.00', newestAt: null });
  });

  it('gives the same figures from the same events in another order, and twice [S001-10.1b] [S003-2.18a]', async () => {
    other = await testService(service, { clock });
    await facts(other);
    for (const event of outOfOrder) await other.receive(event);
    await settledDown(other);
    await sameAlerts(running, other);
    expect(await figures(other)).toEqual(await figures(running));
    const evaluated = (await running.events()).filter(
      ({ type }) => type === 'supervision.claim-evaluated.v1',
    );
    const ids = evaluated.map(({ aggregateId }) => aggregateId).sort();
    expect(ids).toEqual(['s1', 's2', 's3', 's4', 's5', 's5']);
  });

  it('gives them again from an empty database, by the topics alone [S001-10.1b]', async () => {
    await other.leave();
    const client = await new MongoClient(other.config.mongodbUri).connect();
    const { databasePrefix } = other.config;
    await client.db(`${databasePrefix}supervision`).dropDatabase();
    await client.db(`${databasePrefix}bus`).collection('offsets').deleteMany({});
    await client.close();
    other = await testService(service, { clock, config: other.config });
    await settledDown(other);
    await sameAlerts(running, other);
    expect(await figures(other)).toEqual(await figures(running));
  });

  it('traces a settlement from claim to reversal and shows no person [S001-10.1b] [S003-3.1d]', async () => {
    const { fundTrace } = await answer(trace, { id: 's1' }, officer('220100'));
    expect(fundTrace).toMatchObject({
      ...{
        settlementId: 's1',
        insuredArea: '220100',
        insuranceType: 'ASSISTANCE',
        bill: '300.01',
        fundNet: '200.01',
      },
      policy: { pack: 'CHANGCHUN', version: 'CHANGCHUN-1' },
      payers: [
        { payer: 'BASIC_POOL', amount: '200.01' },
        { payer: 'CASH', amount: '100.00' },
      ],
      evaluation: { id: 's1', stage: 'POST', hits: [], reversed: false },
      reversal: null,
    });
    expect(fundTrace.accountMovements.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'DEBIT',
      'HOLD',
    ]);
    const taken = (await answer(trace, { id: 's5' }, finance)).fundTrace;
    expect(taken).toMatchObject({
      fundNet: '0.00',
      reversal: { fund: '5.00' },
      evaluation: { reversed: true },
    });
    expect(taken.accountMovements).toEqual([{ kind: 'REFUND', amount: '50.00' }]);
    expect(JSON.stringify([fundTrace, taken])).not.toMatch(/"p\d"/);
  });

  it('lets finance look and not act, and nobody outside the area see anything [S003-5.4c]', async () => {
    expect((await answer(trace, { id: 's1' }, jiningSupervisor)).fundTrace).toBeNull();
    expect((await answer(trace, { id: 'none' })).fundTrace).toBeNull();
    expect(await reasons(monitor, { area: '220000' }, jiningSupervisor)).toEqual(['NOT_OWN_AREA']);
    expect(await reasons(monthly, { area: '220200', year: 2026 }, officer('220100'))).toEqual([
      'NOT_OWN_AREA',
    ]);
    expect(await reasons(trace, { id: 's1' }, citizen('p1'))).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await reasons(hits, months, finance)).toEqual(['ROLE_NOT_ALLOWED']);
    const recover = `mutation ($input: RecordRecoveryInput!) { recordRecovery(input: $input) { revision } }`;
    const input = {
      ...{ idempotencyKey: 'finance-01', caseId: 'c', receipt: 'R', amount: '1.00' },
      recoveredOn: '2026-03-02',
    };
    expect(await reasons(recover, { input }, finance)).toEqual(['ROLE_NOT_ALLOWED']);
  });

  it('looks at every settled claim, and says so by kind and tag [S003-2.18a] [S003-2.18h] [S003-1.1e]', async () => {
    const { evaluationCoverage } = await answer(coverage, months);
    expect(evaluationCoverage[0]).toEqual({ type: null, settled: 5, evaluated: 5, share: '1' });
    expect(evaluationCoverage).toContainEqual({ type: 'CROSS_REGION', settled: 1, evaluated: 1, share: '1' });
    expect(evaluationCoverage).toContainEqual({ type: 'PURCHASE', settled: 0, evaluated: 0, share: null });
    const { hitReport } = await answer(hits, months);
    expect(hitReport).toEqual({
      ...{ n: 5, hits: 1, rules: [{ code: 'REPEATED_EXAM', hits: 1 }] },
      tags: [
        { tag: 'SERVICE', hits: 1 },
        { tag: 'TECHNOLOGY', hits: 0 },
        { tag: 'PRICE', hits: 0 },
      ],
    });
    const backwards = { input: { ...months.input, from: '2026-04' } };
    expect(await reasons(hits, backwards)).toEqual(['INVALID_PERIOD']);
    expect(await reasons(coverage, months, jiningSupervisor)).toEqual(['NOT_OWN_AREA']);
  });

  it('keeps what its events say, and publishes no line of a bill', async () => {
    for (const store of [claimStore, evaluationStore, alertStore, ruleBaseStore]) {
      const { stored, folded } = await rebuilt<unknown, never>(running, store as never);
      expect(stored.size).toBeGreaterThan(0);
      expect(folded).toEqual(stored);
    }
    const recorded = (await running.events()).filter(
      ({ type }) => type === 'supervision.settlement-recorded.v1',
    );
    expect(JSON.stringify(recorded)).not.toContain('CT-1');
  });
});
