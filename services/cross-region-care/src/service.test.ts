import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  as,
  citizen,
  envelopeOf,
  grantFor,
  hospital,
  officer,
  rebuilt,
  testService,
  until,
  type TestService,
} from '@yibao/platform/testing';
import { FilingAnalytics } from '@yibao/schemas/analytics/filings';
import { SettlementCompleted } from '@yibao/schemas/events/coverage';
import {
  EnrolmentEnded,
  EnrolmentLapsed,
  InsuredAreaChanged,
  PersonDied,
} from '@yibao/schemas/events/persons';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import { examplePackVersion, PackVersionFact } from '@yibao/schemas/facts/policies';
import { emergencyStore } from './persistence/emergency-store.ts';
import { filingStore } from './persistence/filing-store.ts';
import { service } from './service.ts';

const now = '2026-03-02T10:00:00+08:00';
/** That morning goes on as fast as any other: a filing is made before the bill is settled. */
const begun = Date.now();
const clock = { now: () => new Date(Date.parse(now) + Date.now() - begun) };
const source = { document: 'S002', article: '8', row: 'S002-08' };
const value = <Value>(given: Value) => [{ value: given, source }];

const person = (personId: string, insuredArea = '220100') => ({
  ...PersonFact.example,
  personId,
  insuredArea,
});
const enrolment = (personId: string, area = '220100', to?: string) => ({
  personId,
  relations: [{ ...relation, area, ...(to ? { to } : {}) }],
});
const relation = {
  relationId: 'r1',
  type: 'EMPLOYEE',
  area: '220100',
  basis: 'WORKPLACE',
  employment: 'EMPLOYED',
  from: '2024-01-01',
  state: 'ACTIVE',
} as const;
const haikouHospital = {
  ...InstitutionFact.example,
  institutionId: 'H46010000001',
  area: '460105',
  networked: [{ from: '2024-01-01', to: null }],
};

const file = `mutation ($input: FileCrossRegionCareInput!) { fileCrossRegionCare(input: $input) {
  revision filing { id type destination scope from to validity { valid reason } person { id } } } }`;
const filingInput = (personId: string, more: object = {}) => ({
  input: {
    idempotencyKey: `file-${personId}-1`,
    personId,
    type: 'LONG_TERM',
    destination: '460100',
    channel: 'APP',
    credential: 'E_VOUCHER',
    ...more,
  },
});
const check = `query ($input: CheckDirectSettlementInput!) { checkDirectSettlement(input: $input) {
  outcome reason ruleSet deemedFiled filingId source { document article pack version } } }`;
const inpatient = (personId: string) => ({
  input: {
    personId,
    institutionId: 'H46010000001',
    careType: 'INPATIENT',
    careFrom: '2026-03-02',
    careTo: '2026-03-05',
  },
});
const listed = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) {
  ... on Person { filings { nodes { id type destination to endReason } } } } }`;

describe('the cross-region-care subgraph', () => {
  let running: TestService;
  const reasons = async (query: string, variables: object, viewer = citizen('p1')) =>
    (await running.execute(query, variables, viewer)).errors?.map(({ extensions }) => extensions.reason);
  const filingsOf = async (personId: string) =>
    (await running.execute(listed, { id: personId }, citizen(personId))).data._entities[0].filings.nodes;

  beforeAll(async () => {
    running = await testService(service, { clock });
    for (const id of ['p1', 'p2', 'p3', 'p4', 'p5']) {
      await running.receiveFact(PersonFact, person(id));
      await running.receiveFact(EnrolmentFact, enrolment(id));
    }
    await running.receiveFact(InstitutionFact, haikouHospital);
    await running.receiveFact(PackVersionFact, {
      ...examplePackVersion,
      pack: 'CHANGCHUN_TEST',
      version: 'CHANGCHUN_TEST-1',
      areas: ['220100'],
      parameters: {
        'filing.types': value(['LONG_TERM', 'RESETTLED', 'REFERRED', 'TEMPORARY'] as const),
        'filing.scopes': value(['INTRA_PROVINCE', 'CROSS_PROVINCE'] as const),
        'filing.emergency.deemedKinds': value(['RESCUE', 'TREATMENT'] as const),
        'filing.late': value('MANUAL' as const),
        'away.networkedIn': value(['CROSS_PROVINCE'] as const),
        'filing.longTerm.end': value('BY_CHANGE_ONLY' as const),
        'filing.outpatient.notNeededIn': value(['INTRA_PROVINCE'] as const),
      },
    });
    await until(
      'the facts have arrived',
      async () =>
        (await running.db.collection('replica.policies.pack-version.v1').countDocuments()) === 1 &&
        (await running.db.collection('replica.persons.enrolment.v1').countDocuments()) === 5 &&
        (await running.db.collection('replica.institutions.institution.v1').countDocuments()) === 1,
    );
  });
  afterAll(async () => running.stop());

  it('takes a filing, answers the retry with the same one, and publishes it once [S001-4.3a] [S004-04]', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => running.execute(file, filingInput('p1'), citizen('p1'))),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.data.fileCrossRegionCare).toMatchObject({
      revision: 1,
      filing: {
        type: 'LONG_TERM',
        scope: 'CROSS_PROVINCE',
        to: null,
        validity: { valid: true },
        person: { id: 'p1' },
      },
    });
    const published = await until('publication', async () => {
      const all = await running.events();
      const registered = all.filter(({ type }) => type === 'cross-region-care.filing-registered.v1');
      return registered.length > 0 && registered;
    });
    expect(published).toHaveLength(1);
  });

  it('lets the person and those who may act for the person file, and nobody else', async () => {
    const mayNot = [
      citizen('p2'),
      officer('220200'),
      hospital('H46010000001'),
      hospital('H1', grantFor('p1', 'H2', ['COVERAGE'])),
    ];
    for (const viewer of mayNot)
      expect(await reasons(file, filingInput('p1'), viewer)).toEqual(['MAY_NOT_ACT']);
    expect(await reasons(file, filingInput('p1'), as('INSURER'))).toEqual(['ROLE_NOT_ALLOWED']);
    const grant = grantFor('p4', 'H46010000001', ['COVERAGE']);
    const filed = await running.execute(file, filingInput('p4'), hospital('H46010000001', grant));
    expect(filed.data.fileCrossRegionCare.filing.type).toBe('LONG_TERM');
  });

  it('tells nobody whether a person exists', async () => {
    expect(await reasons(file, filingInput('nobody'), officer('220100'))).toEqual(['MAY_NOT_ACT']);
    expect(await reasons(check, inpatient('nobody'), officer('220100'))).toEqual(['SCOPE_NOT_GRANTED']);
  });

  it('shows a filing that may not be seen like one that is not there', async () => {
    const [{ id }] = await filingsOf('p1');
    const one = 'query ($id: ID!) { filing(id: $id) { type } }';
    expect((await running.execute(one, { id }, citizen('p1'))).data.filing.type).toBe('LONG_TERM');
    for (const viewer of [citizen('p2'), officer('220200'), hospital('H46010000001')])
      for (const which of [id, 'none'])
        expect(await running.execute(one, { id: which }, viewer)).toEqual({ data: { filing: null } });
  });

  it('settles directly with a filing, and not without [S002-06a] [S002-08] [S004-05b]', async () => {
    const filed = await running.execute(check, inpatient('p1'), citizen('p1'));
    expect(filed.data.checkDirectSettlement).toMatchObject({
      outcome: 'DIRECT',
      reason: 'FILED',
      ruleSet: 'AWAY',
    });
    const unfiled = await running.execute(check, inpatient('p2'), citizen('p2'));
    expect(unfiled.data.checkDirectSettlement).toMatchObject({ outcome: 'NONE', reason: 'FILING_REQUIRED' });
  });

  it('never refuses a registered emergency for a missing filing [S000-06c] [S002-07a] [S004-07]', async () => {
    const grant = grantFor('p3', 'H46010000001', ['CLINICAL', 'COVERAGE']);
    const desk = hospital('H46010000001', grant);
    const register = `mutation ($input: RegisterEmergencyInput!) { registerEmergency(input: $input) {
      registration { id kind context institutionId } revision } }`;
    const input = {
      idempotencyKey: 'emergency-p3',
      personId: 'p3',
      kind: 'RESCUE',
      context: 'COMPETING',
      admittedAt: '2026-03-02T02:00:00+08:00',
    };
    expect(await reasons(register, { input }, hospital('H46010000001'))).toEqual(['MAY_NOT_ACT']);
    expect((await running.execute(register, { input }, desk)).data.registerEmergency.revision).toBe(1);
    const again = { input: { ...input, idempotencyKey: 'emergency-p3-again' } };
    expect(await reasons(register, again, desk)).toEqual(['ALREADY_REGISTERED']);
    const answer = await running.execute(check, inpatient('p3'), desk);
    expect(answer.data.checkDirectSettlement).toMatchObject({
      outcome: 'DIRECT',
      reason: 'EMERGENCY_DEEMED_FILED',
      ruleSet: 'EMERGENCY_AWAY',
      deemedFiled: true,
    });
  });

  it('ends filings with the enrolment, the place of insurance and the person [S002-04a] [S004-05a]', async () => {
    for (const id of ['p2', 'p5']) await running.execute(file, filingInput(id), citizen(id));
    const from = (id: string) => ({ source: 'persons/enrolments', aggregateId: id });
    const key = { relationId: 'r1', type: 'EMPLOYEE', area: '220100' } as const;
    const lapsed = envelopeOf(
      EnrolmentLapsed({ personId: 'p2', ...key, lapsedOn: '2026-03-10' }),
      from('p2'),
    );
    await running.receive(lapsed);
    await running.receive(lapsed);
    await running.receive(envelopeOf(PersonDied({ personId: 'p5', diedOn: '2026-03-02' }), from('p5')));
    await running.receive(
      envelopeOf(InsuredAreaChanged({ personId: 'p4', insuredArea: '220200' }), from('p4')),
    );
    await until('all have ended', async () =>
      (await Promise.all(['p2', 'p4', 'p5'].map(filingsOf))).flat().every(({ endReason }) => endReason),
    );
    expect(await filingsOf('p2')).toMatchObject([{ to: '2026-03-09', endReason: 'ENROLMENT_ENDED' }]);
    expect(await filingsOf('p5')).toMatchObject([{ to: '2026-03-02', endReason: 'DIED' }]);
    expect(await filingsOf('p4')).toMatchObject([{ endReason: 'INSURED_AREA_CHANGED' }]);
  });

  it('ends a filing once, whatever else would end it, twice or late', async () => {
    await running.execute(file, filingInput('p3'), citizen('p3'));
    const ended = async () => Promise.all(['p2', 'p4', 'p5'].map(filingsOf));
    const before = await ended();
    const of = (id: string, sequence: number) => ({ source: 'persons/again', aggregateId: id, sequence });
    const key = { ...EnrolmentEnded.example, area: '220100', to: '2026-03-20', reason: 'LEFT_UNIT' } as const;
    const late = [
      envelopeOf(EnrolmentEnded({ ...key, personId: 'p5' }), of('p5', 1)),
      envelopeOf(PersonDied({ personId: 'p2', diedOn: '2026-03-15' }), of('p2', 2)),
      envelopeOf(InsuredAreaChanged({ personId: 'p4', insuredArea: '220300' }), of('p4', 3)),
      // The older one after the newer: the area that was left since.
      envelopeOf(InsuredAreaChanged({ personId: 'p4', insuredArea: '220100' }), of('p4', 2)),
    ];
    const last = envelopeOf(EnrolmentEnded({ ...key, personId: 'p3' }), of('p3', 1));
    for (const event of [...late, ...late, last]) await running.receive(event);
    // Handled in their order: the last one shows that the others were.
    await until('the end', async () => (await filingsOf('p3'))[0]?.endReason === 'ENROLMENT_ENDED');
    expect(await filingsOf('p3')).toMatchObject([{ to: '2026-03-20' }]);
    expect(await ended()).toEqual(before);
  });

  it('records a filing of a bill that was settled as if filed, once [S002-07a] [S004-07]', async () => {
    const settled = SettlementCompleted({
      ...SettlementCompleted.example,
      ...{
        settlementId: 'deemed-1',
        personId: 'p6',
        insuredArea: '220100',
        careArea: '460105',
        deemedFiled: true,
      },
      ...{ serviceDate: '2026-03-02', settledAt: '2026-03-02T09:00:00+08:00' },
    });
    const event = envelopeOf(settled, { source: 'coverage/benefits', aggregateId: 'p6' });
    await running.receive(event);
    await running.receive(event);
    await until('the filing', async () => (await filingsOf('p6')).length > 0);
    expect(await filingsOf('p6')).toEqual([
      { id: 'deemed-1', type: 'DEEMED', destination: '460100', to: '2026-03-02', endReason: null },
    ]);
  });

  it('changes and ends a filing', async () => {
    const [filing] = await filingsOf('p1');
    const change = `mutation ($input: ChangeFilingInput!) { changeFiling(input: $input) { filing { destination from } } }`;
    const input = {
      idempotencyKey: 'change-p1-1',
      filingId: filing.id,
      destination: '110000',
      channel: 'APP',
      from: '2026-04-01',
    };
    expect((await running.execute(change, { input }, citizen('p1'))).data.changeFiling.filing).toEqual({
      destination: '110000',
      from: '2026-04-01',
    });
    const end = `mutation ($input: EndFilingInput!) { endFiling(input: $input) { filing { to endReason } } }`;
    const ending = { input: { idempotencyKey: 'end-p1-001', filingId: filing.id } };
    expect(await reasons(end, ending, citizen('p2'))).toEqual(['MAY_NOT_ACT']);
    expect(await reasons(end, ending)).toEqual(['FILING_ENDED']);
    expect(await reasons(end, { input: { ...ending.input, filingId: 'f9' } })).toEqual(['MAY_NOT_ACT']);
  });

  it('tells analysts of filings by area and subject, of no person [S001-8.2b]', async () => {
    const records = await until('all kinds of records', async () => {
      const found = await running.analytics(FilingAnalytics);
      return new Set(found.map(({ kind }) => kind)).size === 3 && found;
    });
    const changed = records.find(({ kind }) => kind === 'CHANGED');
    expect(changed).toEqual({
      ...{ subject: expect.stringMatching(/^[0-9a-f]{64}$/), area: '220100', kind: 'CHANGED' },
      ...{ filingType: 'LONG_TERM', destination: '110000', scope: 'CROSS_PROVINCE', channel: 'APP' },
      ...{ registeredAt: expect.any(String), from: '2026-04-01', to: null, retrospective: false },
      endReason: null,
    });
    const ofOne = records.filter(({ subject }) => subject === changed?.subject);
    expect(ofOne.map(({ kind, area }) => [kind, area])).toEqual([
      ['REGISTERED', '220100'],
      ['CHANGED', '220100'],
    ]);
    expect(records.find(({ endReason }) => endReason === 'DIED')).toMatchObject({
      kind: 'ENDED',
      area: '220100',
    });
  });

  it('shows filings of the own area to its officers, row by row', async () => {
    const list = 'query ($area: AreaCode) { filings(area: $area) { nodes { destination insuredArea } } }';
    const own = await running.execute(list, {}, officer('220100'));
    expect(own.data.filings.nodes.length).toBeGreaterThan(2);
    expect((await running.execute(list, { area: '220100' }, officer('370800'))).data.filings.nodes).toEqual(
      [],
    );
    expect(await reasons(list, {}, citizen('p1'))).toEqual(['ROLE_NOT_ALLOWED']);
  });

  it('tells everybody what a place asks for and what its table would answer [S003-5.16b]', async () => {
    const categories = await running.execute(
      '{ filingCategories(area: "220100", insuranceType: EMPLOYEE) { type requiredFields maxDays source { row } } }',
    );
    expect(categories.data.filingCategories[2]).toEqual({
      ...{ type: 'REFERRED', requiredFields: ['referral'], maxDays: null },
      source: { row: 'S002-08' },
    });
    const simulate = `query ($input: SimulateDirectSettlementInput!) { simulateDirectSettlement(input: $input) { outcome reason } }`;
    const base = {
      insuredArea: '220100',
      insuranceType: 'EMPLOYEE',
      careArea: '220200',
      careType: 'OUTPATIENT',
      serviceDate: '2026-03-01',
    };
    const answers = await Promise.all(
      [base, { ...base, careArea: '460100' }, { ...base, careArea: '460100', filing: { late: true } }].map(
        (input) => running.execute(simulate, { input }),
      ),
    );
    expect(answers.map(({ data }) => data.simulateDirectSettlement.reason)).toEqual([
      'NO_FILING_NEEDED',
      'FILING_REQUIRED',
      'LATE_FILING',
    ]);
  });

  it('does not say that somebody is not enrolled when it has not heard for long', async () => {
    await running.receiveFact(PersonFact, person('p9'));
    await until('the person', async () =>
      running.db.collection<{ _id: string }>('replica.persons.person.v1').findOne({ _id: 'p9' }),
    );
    expect(await reasons(file, filingInput('p9'), officer('220100'))).toEqual(['REPLICA_BEHIND']);
    for (const source of ['persons', 'policies']) await running.receiveHeartbeat(source);
    await until(
      'the heartbeats',
      async () =>
        (
          await reasons(file, filingInput('p9', { idempotencyKey: 'file-p9-again' }), officer('220100'))
        )?.[0] === 'NOT_ENROLLED',
    );
  });

  it('keeps what its events say: journal and outbox fold to what is stored', async () => {
    const filings = await rebuilt(running, filingStore);
    const emergencies = await rebuilt(running, emergencyStore);
    expect([filings.stored.size > 2, emergencies.stored.size > 0]).toEqual([true, true]);
    expect(filings.folded).toEqual(filings.stored);
    expect(emergencies.folded).toEqual(emergencies.stored);
  });
});
