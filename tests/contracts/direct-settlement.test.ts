import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  citizen,
  grantFor,
  hospital,
  testService,
  until,
  type Answer,
  type TestService,
} from '../../infra/platform/src/testing/index.ts';
import { EmergencyRegistrationFact, FilingFact } from '../../schemas/facts/cross-region-care.ts';
import { CatalogueEntryFact } from '../../schemas/facts/drugs.ts';
import type { FactDefinition, FactOf } from '../../schemas/facts/define-fact.ts';
import { InstitutionFact } from '../../schemas/facts/institutions.ts';
import { EnrolmentFact, PersonFact } from '../../schemas/facts/persons.ts';
import { PackVersionFact } from '../../schemas/facts/policies.ts';
import { service as coverage } from '../../services/coverage/src/service.ts';
import { given, sampleRules, sampleVersion } from '../../services/coverage/src/testing/claims.ts';
import { service as crossRegionCare } from '../../services/cross-region-care/src/service.ts';

const home = '220100';
const place = (institutionId: string, area: string, more: object = {}) => ({
  ...InstitutionFact.example,
  ...{ institutionId, area, level: 'L2' as const },
  designations: [{ kind: 'BASIC' as const, from: '2020-01-01', to: null }],
  networked: [{ from: '2020-01-01', to: null }],
  ...more,
});
/** At home, elsewhere in the province, and in Haikou: as it should be, off the network, and not designated. */
const places = [
  place('H22010500001', '220105'),
  place('H22020200001', '220202'),
  place('H22020200002', '220202', { networked: [] }),
  place('H46010500001', '460105'),
  place('H46010500002', '460105', { networked: [] }),
  place('H46010500003', '460105', { designations: [] }),
];
const pack = sampleVersion({
  areas: [home],
  parameters: {
    ...sampleRules,
    'filing.types': given(['LONG_TERM', 'REFERRED', 'TEMPORARY']),
    'filing.scopes': given(['INTRA_PROVINCE', 'CROSS_PROVINCE']),
    'filing.temporary.maxDays': given(10),
    'filing.emergency.deemedKinds': given(['RESCUE']),
    'filing.late': given('MANUAL'),
    'filing.longTerm.bothPlaces': given(true),
    'filing.outpatient.notNeededIn': given(['INTRA_PROVINCE']),
    'away.networkedIn': given(['CROSS_PROVINCE']),
    'away.outpatient.notNetworked': given('MANUAL'),
  },
});

/** A filing is made on the first of the month, or once the care is over; from a day of the month on. */
const filing = fc.record({
  type: fc.constantFrom('LONG_TERM', 'REFERRED', 'TEMPORARY'),
  destination: fc.constantFrom('460100', '220200', '460200'),
  from: fc.constantFrom('2026-02-01', '2026-02-08'),
  late: fc.boolean(),
});
const story = fc.record({
  filings: fc.array(filing, { maxLength: 2 }),
  registered: fc.option(fc.constantFrom('RESCUE', 'TREATMENT'), { freq: 2 }),
  stated: fc.option(fc.constantFrom('RESCUE', 'TREATMENT'), { freq: 3 }),
  careType: fc.constantFrom('OUTPATIENT', 'INPATIENT', 'EMERGENCY_RESCUE', 'EMERGENCY_OBSERVATION'),
  days: fc.constantFrom(
    ['2026-02-07', '2026-02-07'],
    ['2026-02-07', '2026-02-08'],
    ['2026-02-10', '2026-02-11'],
    ['2026-02-11', '2026-02-12'],
  ),
  at: fc.constantFrom(...places),
});
type Story = typeof story extends fc.Arbitrary<infer Told> ? Told & { readonly personId: string } : never;

const file = `mutation ($input: FileCrossRegionCareInput!) { fileCrossRegionCare(input: $input) { revision } }`;
const fileLate = `mutation ($input: FileLateInput!) { fileLate(input: $input) { revision } }`;
const register = `mutation ($input: RegisterEmergencyInput!) { registerEmergency(input: $input) { revision } }`;
const check = `query ($input: CheckDirectSettlementInput!) { checkDirectSettlement(input: $input) {
  outcome reason ruleSet deemedFiled filingId source { document article row pack version } } }`;
const open = `mutation ($input: OpenStayInput!) { openStay(input: $input) { stay { id } } }`;
const settle = `mutation ($input: SettleClaimInput!) { settleClaim(input: $input) { settlement { deemedFiled
  trace { mechanism source { document article row pack version } input { name value } output { name value } } } } }`;

const dataOf = ({ data, errors }: Answer) => {
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
/** Heartbeats go by the machine's own time: none grows old while this runs. */
const tomorrow = new Date(Date.now() + 86_400_000);
const [filedAt, settledAt] = ['2026-02-01T09:00:00+08:00', '2026-02-20T09:00:00+08:00'].map(Date.parse);

describe('the advice of cross-region-care and the settlement of coverage', () => {
  let now = filedAt ?? 0;
  const begun = Date.now();
  const clock = { now: () => new Date(now + Date.now() - begun) };
  let advising: TestService;
  let settling: TestService;
  const stories: readonly Story[] = fc
    .sample(story, { numRuns: 60, seed: 20_260_201 })
    .map((told, number) => ({ ...told, personId: `person-${number}` }));

  const desk = ({ personId, at }: Story) =>
    hospital(at.institutionId, grantFor(personId, at.institutionId, ['COVERAGE', 'CLINICAL'], grantDays));
  const grantDays = { expiresAt: new Date((settledAt ?? 0) + 86_400_000).toISOString() };

  const bothHear = async <Definition extends FactDefinition>(
    definition: Definition,
    value: FactOf<Definition>,
  ) => Promise.all([advising, settling].map(async (each) => each.receiveFact(definition, value)));
  const kept = async (each: TestService, type: string, count: number) =>
    until(type, async () => (await each.db.collection(`replica.${type}`).countDocuments()) === count);

  const makeFilings = async ({ personId, filings, days: [admitted, discharged] }: Story, late: boolean) => {
    for (const [index, each] of filings.entries()) {
      if (each.late !== late) continue;
      const input = {
        ...{ idempotencyKey: `file-${personId}-${index}`, personId, type: each.type },
        ...{ destination: each.destination, channel: 'APP', credential: 'E_VOUCHER', referral: 'R-1' },
        ...(late ? { from: admitted, dischargedOn: discharged } : { from: each.from }),
      };
      // A second filing may be refused beside the first: then there is one.
      await advising.execute(late ? fileLate : file, { input }, citizen(personId));
    }
  };
  const registerEmergency = async (told: Story) => {
    if (told.registered === null) return;
    const { personId, registered: kind, days } = told;
    const input = {
      ...{ idempotencyKey: `emergency-${personId}`, personId, kind, context: 'OTHER' },
      admittedAt: `${days[0]}T10:00:00+08:00`,
    };
    dataOf(await advising.execute(register, { input }, desk(told)));
  };

  /** What was published on one side arrives on the other. */
  const carryOver = async (definition: typeof FilingFact | typeof EmergencyRegistrationFact) => {
    const { source, type } = definition;
    const collection = type.includes('filing') ? 'personFilings' : 'emergencies';
    await until('publication', async () => {
      const waiting = { 'outbox.0': { $exists: true } };
      return (await advising.db.collection(collection).countDocuments(waiting)) === 0;
    });
    const published = await advising.facts(definition as typeof FilingFact);
    for (const value of published.values())
      await settling.receiveFact(definition as typeof FilingFact, value);
    await settling.receiveHeartbeat(source, tomorrow);
    await kept(settling, type, published.size);
    return published.size;
  };

  beforeAll(async () => {
    [advising, settling] = await Promise.all([
      testService(crossRegionCare, { clock }),
      testService(coverage, { clock }),
    ]);
    await bothHear(PackVersionFact, pack);
    for (const each of places) await bothHear(InstitutionFact, each);
    for (const { personId } of stories) {
      await bothHear(PersonFact, { ...PersonFact.example, personId, insuredArea: home });
      const relation = {
        ...{ relationId: 'r1', type: 'EMPLOYEE' as const, area: home, basis: 'WORKPLACE' as const },
        ...{ employment: 'EMPLOYED' as const, from: '2024-01-01', state: 'ACTIVE' as const },
      };
      await bothHear(EnrolmentFact, { personId, relations: [relation] });
    }
    for (const each of [advising, settling]) {
      await kept(each, 'policies.pack-version.v1', 1);
      await kept(each, 'institutions.institution.v1', places.length);
      await kept(each, 'persons.enrolment.v1', stories.length);
      for (const source of ['persons', 'policies', 'institutions'])
        await each.receiveHeartbeat(source, tomorrow);
    }
    await settling.receiveFact(CatalogueEntryFact, { ...CatalogueEntryFact.example, code: 'X0001' });
    await kept(settling, 'drugs.catalogue-entry.v1', 1);
    for (const told of stories) await makeFilings(told, false);
    now = settledAt ?? 0;
    for (const told of stories) {
      await makeFilings(told, true);
      await registerEmergency(told);
    }
    expect(await carryOver(FilingFact)).toBeGreaterThan(20);
    expect(await carryOver(EmergencyRegistrationFact)).toBeGreaterThan(10);
  }, 120_000);
  afterAll(async () => {
    await Promise.all([advising.stop(), settling.stop()]);
  });

  const advice = async ({ personId, at, careType, days, stated }: Story) => {
    const [from, to] = days;
    const careFrom = careType === 'INPATIENT' ? from : to;
    const input = {
      personId,
      institutionId: at.institutionId,
      careType,
      careFrom,
      careTo: to,
      emergency: stated,
    };
    return dataOf(await advising.execute(check, { input }, citizen(personId))).checkDirectSettlement;
  };

  const stayOf = async (told: Story) => {
    if (told.careType !== 'INPATIENT') return {};
    const { personId, days } = told;
    const input = { idempotencyKey: `stay-${personId}`, personId, admittedAt: `${days[0]}T10:00:00+08:00` };
    return { stayId: dataOf(await settling.execute(open, { input }, desk(told))).openStay.stay.id };
  };
  const settlement = async (told: Story): Promise<Answer> => {
    const { personId, careType, days, stated } = told;
    const claim = {
      ...{ billId: 'B1', careType, serviceDate: days[1], emergency: stated, useAccount: false },
      lines: [{ lineId: '1', code: 'X0001', amount: '100.00' }],
      ...(await stayOf(told)),
    };
    const input = { idempotencyKey: `settle-${personId}`, personId, claim };
    return settling.execute(settle, { input }, desk(told));
  };

  /** What coverage decided, in the words of the advice. */
  const decisionOf = ({ data, errors }: Answer) => {
    const [error] = errors ?? [];
    if (error) {
      const { reason, details } = error.extensions;
      return {
        refused: reason,
        outcome: details?.['outcome'],
        reason: details?.['reason'],
        source: details?.['source'],
      };
    }
    const { trace, deemedFiled } = data.settleClaim.settlement;
    const [{ mechanism, source, input, output }] = trace;
    const values = Object.fromEntries(
      [...input, ...output].map(({ name, value }: { name: string; value: string | null }) => [name, value]),
    );
    const { outcome, reason, ruleSet, filingId } = values;
    return { mechanism, outcome, reason, ruleSet, deemedFiled, filingId, source };
  };

  const seen = new Set<string>();
  it.each(stories.map((told) => [told.careType, told.at.institutionId, told] as const))(
    'agree on %s at %s [S000-06c]',
    async (_careType, _institutionId, told) => {
      const advised = await advice(told);
      const decided = decisionOf(await settlement(told));
      seen.add(`${advised.outcome}/${advised.reason}`);
      const { outcome, reason, source, ...rest } = advised;
      if (outcome === 'DIRECT')
        expect(decided).toEqual({ mechanism: 'DIRECT_SETTLEMENT', outcome, reason, source, ...rest });
      else
        expect(decided).toEqual({
          refused: reason === 'FILING_REQUIRED' ? 'FILING_REQUIRED' : 'NOT_DIRECTLY_PAYABLE',
          ...{ outcome, reason, source },
        });
    },
  );

  it('met every kind of answer', () =>
    expect([...seen].sort()).toEqual([
      'DIRECT/AT_HOME',
      'DIRECT/EMERGENCY_DEEMED_FILED',
      'DIRECT/FILED',
      'DIRECT/NO_FILING_NEEDED',
      'MANUAL/LATE_FILING',
      'MANUAL/NOT_NETWORKED',
      'NONE/FILING_MISMATCH',
      'NONE/FILING_REQUIRED',
      'NONE/NOT_DESIGNATED',
    ]));
});
