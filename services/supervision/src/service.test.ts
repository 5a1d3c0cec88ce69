import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  as,
  citizen,
  envelopeOf,
  hospital,
  officer,
  pharmacy,
  rebuilt,
  testService,
  until,
  type TestService,
} from '@yibao/platform/testing';
import type { Envelope } from '@yibao/schemas/events/envelope';
import { MongoClient } from 'mongodb';
import { AccountCredited, AccountDebited, HoldPlaced, StayOpened } from '@yibao/schemas/events/coverage';
import { PrescriptionFlagged } from '@yibao/schemas/events/drugs';
import { CatalogueEntryFact } from '@yibao/schemas/facts/drugs';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { PersonFact } from '@yibao/schemas/facts/persons';
import { WorkingCalendarFact } from '@yibao/schemas/facts/policies';
import { RuleBaseFact } from '@yibao/schemas/facts/supervision';
import { alertStore } from './persistence/alert-store.ts';
import { claimStore, evaluationStore, ruleBaseStore } from './persistence/stores.ts';
import { service } from './service.ts';
import { completed, reversed, type Visit } from './testing/settlements.ts';

let offset = 0;
const begun = Date.now();
/** A morning that goes on; tests that need another day move it. */
const clock = {
  now: () => new Date(Date.parse('2026-03-02T10:00:00+08:00') + Date.now() - begun + offset),
};
const day = 86_400_000;

const jilin = { area: '220000', level: 'PROVINCE' } as const;
const supervisor = as('SUPERVISOR', { ...jilin, subject: 'supervisor' });
const editor = as('SUPERVISOR', { ...jilin, subject: 'editor', posts: ['RULE_EDITOR'] });
const finance = as('FINANCE', { ...jilin, subject: 'finance' });
const jiningSupervisor = as('SUPERVISOR', { area: '370000', level: 'PROVINCE', subject: 'elsewhere' });

const toReverse: Visit = {
  ...{ settlementId: 's5', personId: 'p4', settledAt: '2026-02-20T10:00:00+08:00', fundFen: 500 },
};
const visits: readonly Visit[] = [
  {
    settlementId: 's1',
    personId: 'p1',
    settledAt: '2026-02-10T10:00:00+08:00',
    fundFen: 20001,
    more: { insuranceType: 'ASSISTANCE' },
  },
  { settlementId: 's2', personId: 'p1', settledAt: '2026-02-11T10:00:00+08:00', fundFen: 30000 },
  { settlementId: 's3', personId: 'p2', settledAt: '2026-01-31T23:59:59+08:00', fundFen: 7 },
  {
    settlementId: 's4',
    personId: 'p3',
    settledAt: '2026-01-31T16:00:00Z',
    fundFen: 11,
    more: { insuredArea: '220200' },
  },
  toReverse,
];

const account = { personId: 'p1', amountFen: 5000 };
const from = { source: 'coverage/accounts', aggregateId: 'p1' };
const moves: readonly Envelope[] = [
  envelopeOf(HoldPlaced({ ...account, holdId: 's1', deadline: '2026-02-10T10:10:00+08:00' }), from),
  envelopeOf(AccountDebited({ ...account, holdId: 's1', freedFen: 0, purpose: 'OWN_COPAY' }), {
    ...from,
    sequence: 2,
  }),
  envelopeOf(AccountCredited({ ...account, sourceId: '2026-02' }), { ...from, sequence: 3 }),
  envelopeOf(AccountCredited({ ...account, sourceId: 's5:reversal' }), { ...from, sequence: 4 }),
];

const completedAll = visits.map(completed);
const reversal = reversed(toReverse);
/** As they happened. */
const inOrder: readonly Envelope[] = [...completedAll, reversal, ...moves];
/** The reversal before its settlement, the later visit before the earlier one, everything twice. */
const outOfOrder: readonly Envelope[] = [
  ...[reversal, reversal, ...moves, ...moves],
  ...[...completedAll].reverse(),
  ...completedAll,
];

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
const alertIds = '{ alerts { nodes { id } } }';
const alertList = `query ($state: AlertState, $code: String) { alerts(state: $state, code: $code) { nodes {
  id code subjectKind subjectId sourceId dueOn state outcome note } } }`;

const facts = async (running: TestService) => {
  const entry = (code: string, catalogue: 'ITEM' | 'DRUG', tags: readonly string[]) => ({
    ...CatalogueEntryFact.example,
    ...{ code, catalogue, tags, owner: '220000' },
  });
  await running.receiveFact(CatalogueEntryFact, entry('CT-1', 'ITEM', ['EXAM']));
  await running.receiveFact(CatalogueEntryFact, {
    ...entry('DRUG-1', 'DRUG', []),
    periods: CatalogueEntryFact.example.periods.map((period) => ({ ...period, maximumDailyDose: '2' })),
  });
  await running.receiveHeartbeat('drugs', new Date(Date.now() + 3_600_000));
  await running.receiveFact(InstitutionFact, { ...InstitutionFact.example, institutionId: 'H22010200001' });
  for (const personId of ['p1', 'p2', 'p3', 'p4', 'p7', 'p8', 'p9'])
    await running.receiveFact(PersonFact, { ...PersonFact.example, personId });
  await running.receiveFact(WorkingCalendarFact, WorkingCalendarFact.example);
  const expected = {
    'drugs.catalogue-entry': 2,
    'persons.person': 7,
    'institutions.institution': 1,
    'policies.working-calendar': 1,
  };
  await until('the facts have arrived', async () => {
    const arrived = Object.entries(expected).map(
      async ([fact, count]) => (await running.db.collection(`replica.${fact}.v1`).countDocuments()) === count,
    );
    return (await Promise.all(arrived)).every((each) => each);
  });
};

/** Everything heard was taken up when each settlement was evaluated and each movement is there. */
const settledDown = async ({ db }: TestService) =>
  until('everything was taken up', async () => {
    const [claims, evaluated, moved] = await Promise.all([
      db.collection('claims').countDocuments({ 'state.settlement': { $ne: null } }),
      db.collection('evaluations').countDocuments({ 'state.stage': 'POST' }),
      db.collection('accountMovements').countDocuments(),
    ]);
    const taken = await db
      .collection('evaluations')
      .countDocuments({ 'state.reversed': true, 'state.stage': 'POST' });
    return claims === visits.length && evaluated === visits.length && moved === moves.length && taken === 1;
  });

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

describe('the supervision subgraph', () => {
  let running: TestService;
  let other: TestService;
  const reasons = async (query: string, variables: object, viewer = supervisor) =>
    (await running.execute(query, variables, viewer)).errors?.map(({ extensions }) => extensions.reason);
  const answer = async (query: string, variables: object, viewer = supervisor) =>
    (await running.execute(query, variables, viewer)).data;

  beforeAll(async () => {
    running = await testService(service, { clock });
    await facts(running);
    for (const event of inOrder) await running.receive(event);
    await settledDown(running);
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

  it('raises one alert per rule, subject and source, due in working days [S001-10.3b]', async () => {
    const { nodes } = (await answer(alertList, {})).alerts;
    expect(nodes).toMatchObject([
      {
        ...{ code: 'REPEATED_EXAM', subjectKind: 'INSTITUTION', subjectId: 'H22010200001', sourceId: 's2' },
        ...{ dueOn: '2026-03-16', state: 'OPEN' },
      },
    ]);
    expect((await answer(alertIds, {}, hospital('H22010200001'))).alerts.nodes).toHaveLength(1);
    expect((await answer(alertIds, {}, hospital('H9'))).alerts.nodes).toEqual([]);
    expect((await answer(alertList, {}, jiningSupervisor)).alerts.nodes).toEqual([]);
    const { data } = await running.execute(
      `query ($id: ID!) { _entities(representations: [{ __typename: "Alert", id: $id }]) { ... on Alert { code } } }`,
      { id: nodes[0].id },
      hospital('H9'),
    );
    expect(data._entities).toEqual([null]);
  });

  it('withdraws an alert when what it was seen in is taken back [S001-10.3b]', async () => {
    const pair: readonly Visit[] = [
      { settlementId: 'w1', personId: 'p9', settledAt: '2025-05-10T10:00:00+08:00' },
      { settlementId: 'w2', personId: 'p9', settledAt: '2025-05-10T11:00:00+08:00' },
    ];
    const [first, second] = pair as [Visit, Visit];
    await running.receive(completed(second));
    await running.receive(completed(first));
    const found = async () =>
      (await answer(alertList, {})).alerts.nodes.find(
        ({ sourceId }: { sourceId: string }) => sourceId === 'w2',
      );
    await until('the alert', found);
    await running.receive(reversed(first, '2025-05-11T10:00:00+08:00'));
    await until('the withdrawal', async () => (await found())?.outcome === 'WITHDRAWN');
  });

  describe('rules', () => {
    const ruleInput = (more: object = {}) => ({
      ...{ idempotencyKey: 'rule-many-1', code: 'MANY_CT', version: 1, stages: ['PRE'], tag: 'TECHNOLOGY' },
      ...{
        title: { zh: '多次CT', en: 'Many CT' },
        guidance: { zh: '核实', en: 'Check' },
        subject: 'INSTITUTION',
      },
      ...{ dueWorkingDays: 5, from: '2026-03-02', source: 'LOCAL' },
      logic: { mechanism: 'REPEATED_CODE', codes: ['CT-1'], days: 3 },
      examples: [example(true, '2026-03-04'), example(false, '2026-03-05')],
      ...more,
    });
    const sample = (on: string) => ({
      on,
      lines: [{ code: 'CT-1', quantity: '1', amount: '10.00', servedOn: on }],
    });
    const example = (hitting: boolean, on: string) => ({
      claim: sample(on),
      history: [sample('2026-03-01')],
      hits: hitting,
    });
    const add = `mutation ($input: RuleInput!) { addRule(input: $input) { rule { id code version mechanism parameters { name value } to } } }`;
    const update = `mutation ($input: RuleInput!) { updateRule(input: $input) { rule { id from } } }`;
    const test = `mutation ($input: RuleInput!) { testRule(input: $input) { passed examples { expected actual } } }`;
    const retire = `mutation ($input: RetireRuleInput!) { retireRule(input: $input) { rule { id to } } }`;
    const list = `query ($stage: RuleStage, $tag: RuleTag, $at: Date) { rules(stage: $stage, tag: $tag, at: $at) { code version } }`;

    it('are seeded with their examples, by stage and tag [S001-10.3a] [S003-2.18h]', async () => {
      const { rules } = await answer(list, { stage: 'PRE' }, hospital('H22010200001'));
      const codes = rules.map(({ code }: { code: string }) => code);
      expect(codes).toEqual(
        expect.arrayContaining(['NO_BASIS_EXAM', 'REPEATED_EXAM', 'NO_CONSENT', 'OVER_DOSE']),
      );
      expect(codes).not.toContain('ACCOUNT_MISUSE');
      expect((await answer(list, { at: '2021-04-30' })).rules).toEqual([]);
      const price = (await answer(list, { tag: 'PRICE' })).rules.map(({ code }: { code: string }) => code);
      expect(price).toContain('ABOVE_PRICE_CEILING');
      expect((await running.facts(RuleBaseFact)).get('RULES')?.version).toBe(16);
    });

    it('are tried and published after their examples have passed, versioned, and retired [S001-10.3a]', async () => {
      const wrong = ruleInput({ examples: [example(true, '2026-03-05'), example(false, '2026-03-05')] });
      expect((await answer(test, { input: wrong })).testRule).toEqual({
        passed: false,
        examples: [
          { expected: true, actual: false },
          { expected: false, actual: false },
        ],
      });
      expect(await reasons(add, { input: ruleInput() })).toEqual(['POST_REQUIRED']);
      const refused = async (input: object, query = add) => reasons(query, { input }, editor);
      expect(await refused(wrong)).toEqual(['EXAMPLE_FAILS']);
      expect(await refused(ruleInput({ examples: [] }))).toEqual(['EXAMPLE_REQUIRED']);
      expect(await refused(ruleInput({ guidance: { zh: ' ', en: 'x' } }))).toEqual(['GUIDANCE_REQUIRED']);
      expect(await refused(ruleInput({ from: '2026-03-01' }))).toEqual(['DATE_NOT_ALLOWED']);
      expect(await refused(ruleInput({ logic: { mechanism: 'REPEATED_CODE', days: 93 } }))).toEqual([
        'PARAMETER_INVALID',
      ]);
      expect(await refused(ruleInput({ logic: { mechanism: 'OFF_LABEL', days: 3 } }))).toEqual([
        'PARAMETER_INVALID',
      ]);
      expect(await refused(ruleInput({ code: 'UNHEARD_OF' }), update)).toEqual(['RULE_NOT_FOUND']);

      const added = await answer(add, { input: ruleInput() }, editor);
      expect(added.addRule.rule).toMatchObject({ id: 'MANY_CT/1', mechanism: 'REPEATED_CODE', to: null });
      expect(await answer(add, { input: ruleInput() }, editor)).toEqual(added);
      expect(await refused(ruleInput({ idempotencyKey: 'rule-many-2' }))).toEqual(['VERSION_EXISTS']);
      const next = { idempotencyKey: 'rule-many-3', version: 2, from: '2026-03-10' };
      expect(await refused(ruleInput({ ...next, version: 3 }), update)).toEqual(['VERSION_EXISTS']);
      expect(await refused(ruleInput({ ...next, from: '2026-03-02' }), update)).toEqual(['DATE_NOT_ALLOWED']);
      await answer(update, { input: ruleInput(next) }, editor);
      const inForce = async (at: string) =>
        (await answer(list, { at })).rules.filter(({ code }: { code: string }) => code === 'MANY_CT');
      expect(await inForce('2026-03-09')).toEqual([{ code: 'MANY_CT', version: 1 }]);
      expect(await inForce('2026-03-10')).toEqual([{ code: 'MANY_CT', version: 2 }]);
      const end = { idempotencyKey: 'retire-many', code: 'MANY_CT', from: '2026-03-11' };
      expect(await reasons(retire, { input: end })).toEqual(['POST_REQUIRED']);
      expect(await refused({ ...end, from: '2026-03-10' }, retire)).toEqual(['DATE_NOT_ALLOWED']);
      expect(await refused({ ...end, code: 'NONE' }, retire)).toEqual(['RULE_NOT_FOUND']);
      expect((await answer(retire, { input: end }, editor)).retireRule.rule).toEqual({
        id: 'MANY_CT/2',
        to: '2026-03-10',
      });
      expect(await inForce('2026-03-11')).toEqual([]);
    });
  });

  describe('a claim before it is settled', () => {
    const evaluate = `mutation ($input: EvaluateClaimInput!) { evaluateClaim(input: $input) { revision
      evaluation { id stage hits { rule { code guidance { zh } version } lineIds measured limit } } } }`;
    const line = { lineId: 'l1', code: 'DRUG-1', quantity: '10', amount: '30.00', dailyDose: '4' };
    const input = (more: object = {}) => ({
      input: { idempotencyKey: 'check-0001', stage: 'PRE', careType: 'OUTPATIENT', lines: [line], ...more },
    });
    const desk = hospital('H22010200001');

    it('is answered with guidance and rule version; hits are kept, lines are not [S001-10.3b] [S003-2.18f]', async () => {
      const given = (await answer(evaluate, input(), desk)).evaluateClaim;
      expect(given.evaluation.hits).toEqual([
        {
          rule: { code: 'OVER_DOSE', guidance: { zh: '请核对日剂量' }, version: 1 },
          ...{ lineIds: ['l1'], measured: '4', limit: '2' },
        },
      ]);
      expect((await answer(evaluate, input(), desk)).evaluateClaim).toEqual(given);
      const stored = await running.db.collection('evaluations').findOne({ 'state.stage': 'PRE' });
      expect(JSON.stringify(stored)).not.toContain('DRUG-1');
      const fine = input({ idempotencyKey: 'check-0002', lines: [{ ...line, dailyDose: '2' }] });
      expect((await answer(evaluate, fine, desk)).evaluateClaim.evaluation.hits).toEqual([]);
    });

    it('is refused with what is missing', async () => {
      const unknown = input({ lines: [{ ...line, code: 'NOWHERE' }] });
      expect(await reasons(evaluate, unknown, desk)).toEqual(['UNKNOWN_CODE']);
      expect(await reasons(evaluate, input({ lines: [] }), desk)).toEqual(['LINES_REQUIRED']);
      expect(await reasons(evaluate, input(), hospital('H9'))).toEqual(['INSTITUTION_UNKNOWN']);
      expect(await reasons(evaluate, input(), officer('220100'))).toEqual(['INSTITUTION_REQUIRED']);
      const named = input({ institutionId: 'H22010200001' });
      expect(await reasons(evaluate, named, officer('370800'))).toEqual(['NOT_OWN_AREA']);
      expect(await reasons(evaluate, input({ personId: 'p1' }), desk)).toEqual(['MAY_NOT_ACT']);
      expect(await reasons(evaluate, input(), supervisor)).toEqual(['ROLE_NOT_ALLOWED']);
    });

    it('counts earlier care of a person whom the caller may treat [S003-1.1e]', async () => {
      const lines = [
        { ...line, code: 'CT-1', dailyDose: undefined, servedOn: '2026-02-12', indications: ['X'] },
      ];
      const asked = input({
        idempotencyKey: 'check-0003',
        personId: 'p1',
        institutionId: 'H22010200001',
        lines,
      });
      const { evaluation } = (await answer(evaluate, asked, officer('220100'))).evaluateClaim;
      expect(evaluation.hits.map(({ rule }: { rule: { code: string } }) => rule.code)).toContain(
        'REPEATED_EXAM',
      );
      const look = `query ($id: ID!) { claimEvaluation(id: $id) { stage } }`;
      expect((await answer(look, { id: evaluation.id }, desk)).claimEvaluation).toEqual({ stage: 'PRE' });
      expect((await answer(look, { id: evaluation.id }, pharmacy('P9'))).claimEvaluation).toBeNull();
    });
  });

  describe('an alert', () => {
    const handle = `mutation ($input: HandleAlertInput!) { handleAlert(input: $input) { alert { state outcome note } } }`;
    const convert = `mutation ($input: ConvertAlertInput!) { convertAlertToCase(input: $input) { case { id source subjectId state } } }`;
    const theAlert = async () =>
      (await answer(alertList, { code: 'REPEATED_EXAM' })).alerts.nodes.find(
        ({ sourceId }: { sourceId: string }) => sourceId === 's2',
      );

    it('becomes overdue when its day has passed, not before [S001-10.3b]', async () => {
      const { id } = await theAlert();
      offset = 14 * day;
      expect((await theAlert()).state).toBe('OPEN');
      offset = 15 * day;
      await until('overdue', async () => (await theAlert()).state === 'OVERDUE');
      offset = 0;
      const said = await until('the event', async () => {
        const all = await running.events();
        const overdue = all.filter(({ type }) => type === 'supervision.alert-overdue.v1');
        return overdue.length > 0 && overdue;
      });
      expect(said).toMatchObject([{ data: { alertId: id, dueOn: '2026-03-16' } }]);
    });

    it('is closed with an outcome, or becomes one case [S001-10.3b]', async () => {
      const { id: alertId } = await theAlert();
      const input = { idempotencyKey: 'handle-0001', alertId, outcome: 'DISMISSED', note: 'checked' };
      expect(await reasons(handle, { input: { ...input, outcome: null } })).toEqual(['OUTCOME_REQUIRED']);
      expect(await reasons(handle, { input: { ...input, note: ' ' } })).toEqual(['OUTCOME_REQUIRED']);
      expect(await reasons(handle, { input }, jiningSupervisor)).toEqual(['ALERT_NOT_FOUND']);
      expect(await reasons(handle, { input }, hospital('H22010200001'))).toEqual(['ROLE_NOT_ALLOWED']);
      const asCase = {
        idempotencyKey: 'convert-001',
        alertId,
        type: 'OVER_TREATMENT',
        track: 'ADMINISTRATIVE',
      };
      expect(await reasons(convert, { input: asCase }, officer('220100'))).toEqual(['WRONG_TRACK']);
      const opened = await answer(convert, { input: asCase });
      expect(opened.convertAlertToCase.case).toMatchObject({
        source: 'ALERT',
        subjectId: 'H22010200001',
        state: 'OPENED',
      });
      expect(await answer(convert, { input: asCase })).toEqual(opened);
      expect(await reasons(handle, { input })).toEqual(['ALREADY_HANDLED']);
      expect(await theAlert()).toMatchObject({ state: 'HANDLED', outcome: 'CONVERTED' });
    });
  });

  it('raises alerts about persons: debits of a day, quantities of a month [S003-5.24b] [S003-5.4]', async () => {
    const at = (minute: number) => `2025-08-10T10:0${minute}:00+08:00`;
    const debit = (index: number) => ({
      ...{ settlementId: `d${index}`, personId: 'p7', settledAt: at(index), fundFen: 0 },
      more: {
        payers: { funds: [], fundFen: 0, accountFen: 10000, cashFen: 0, personFen: 10000 },
        ...{ institutionId: 'P22010200001', careType: 'PHARMACY' as const },
      },
    });
    const amounts = { billFen: 1, outOfScopeFen: 0, overStandardFen: 0, ownFirstFen: 0, inScopeFen: 1 };
    const tablets = (index: number, quantity: string) => ({
      ...{ settlementId: `t${index}`, personId: 'p8', settledAt: at(index) },
      more: { lines: [{ lineId: '1', code: 'DRUG-1', quantity, ...amounts }] },
    });
    const all = [1, 2, 3, 4, 5, 6].map(debit);
    for (const visit of [...all, tablets(1, '30'), tablets(2, '1')]) await running.receive(completed(visit));
    const raised = async (code: string) => (await answer(alertList, { code })).alerts.nodes;
    await until('both alerts', async () =>
      (await Promise.all(['ACCOUNT_MISUSE', 'DRUG_RESALE_SUSPECTED'].map(raised))).every(
        (found) => found.length > 0,
      ),
    );
    // The sixth of the day, five being allowed; the first thirty are allowed too.
    expect(await raised('ACCOUNT_MISUSE')).toMatchObject([
      { subjectKind: 'PERSON', subjectId: 'p7', sourceId: 'd6' },
    ]);
    expect(await raised('DRUG_RESALE_SUSPECTED')).toMatchObject([{ subjectKind: 'PERSON', sourceId: 't2' }]);
  });

  it('raises an alert of a flagged prescription, once per line and flag', async () => {
    const flagged = (flag: 'OFF_LABEL' | 'IN_CATALOGUE_AVAILABLE', prescriptionId: string) =>
      envelopeOf(PrescriptionFlagged({ ...PrescriptionFlagged.example, prescriptionId, flag }), {
        ...{ source: 'drugs/prescriptions', aggregateId: prescriptionId },
      });
    const offLabel = flagged('OFF_LABEL', 'rx-1');
    for (const event of [flagged('IN_CATALOGUE_AVAILABLE', 'rx-0'), offLabel, offLabel])
      await running.receive(event);
    const raised = async () => (await answer(alertList, { code: 'PRESCRIPTION_FLAGGED' })).alerts.nodes;
    await until('the alert', async () => (await raised()).length > 0);
    expect(await raised()).toMatchObject([
      { subjectId: 'H22010200001', sourceId: 'rx-1/OFF_LABEL/XC07AB90', state: 'OPEN' },
    ]);
  });

  it('counts admissions once, whatever is redelivered [S001-1.2b]', async () => {
    const admitted = envelopeOf(StayOpened({ ...StayOpened.example, stayId: 'stay-1' }), {
      source: 'coverage/benefits',
      aggregateId: 'stay-1',
    });
    for (const event of [admitted, admitted]) await running.receive(event);
    await until(
      'the admission',
      async () => (await running.db.collection('admissions').countDocuments()) > 0,
    );
    expect(await running.db.collection('admissions').countDocuments()).toBe(1);
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
