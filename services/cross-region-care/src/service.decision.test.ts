import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { citizen, grantFor, hospital, rebuilt, until } from '@yibao/platform/testing';
import { EntitlementFact } from '@yibao/schemas/facts/coverage';
import { examplePackVersion, PackVersionFact } from '@yibao/schemas/facts/policies';
import { emergencyStore } from './persistence/emergency-store.ts';
import {
  careUnderTest,
  check,
  file,
  filingInput,
  haikouHospital,
  inpatient,
  type CareUnderTest,
} from './testing/care-under-test.ts';

describe('emergencies, and what is settled directly', () => {
  let subgraph: CareUnderTest;

  beforeAll(async () => {
    subgraph = await careUnderTest(['p1', 'p2', 'p3', 'p4', 'p5']);
  });
  afterAll(async () => subgraph.running.stop());

  it('settles directly with a filing, and not without [S002-06a] [S002-08] [S004-05b]', async () => {
    await subgraph.running.execute(file, filingInput('p1'), citizen('p1'));
    const filed = await subgraph.running.execute(check, inpatient('p1'), citizen('p1'));
    expect(filed.data.checkDirectSettlement).toMatchObject({
      outcome: 'DIRECT',
      reason: 'FILED',
      ruleSet: 'AWAY',
    });
    const unfiled = await subgraph.running.execute(check, inpatient('p2'), citizen('p2'));
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
    expect(await subgraph.reasons(register, { input }, hospital('H46010000001'))).toEqual(['MAY_NOT_ACT']);
    expect((await subgraph.running.execute(register, { input }, desk)).data.registerEmergency.revision).toBe(
      1,
    );
    const again = { input: { ...input, idempotencyKey: 'emergency-p3-again' } };
    expect(await subgraph.reasons(register, again, desk)).toEqual(['ALREADY_REGISTERED']);
    const answer = await subgraph.running.execute(check, inpatient('p3'), desk);
    expect(answer.data.checkDirectSettlement).toMatchObject({
      outcome: 'DIRECT',
      reason: 'EMERGENCY_DEEMED_FILED',
      ruleSet: 'EMERGENCY_AWAY',
      deemedFiled: true,
    });
  });

  it('asks for the entitlement to chronic care, on the day of the care, as coverage knows it', async () => {
    const adviseOn = async (careFrom: string, disease = 'HYPERTENSION') => {
      const chronic = { personId: 'p5', institutionId: haikouHospital, careType: 'CHRONIC_OUTPATIENT' };
      const input = { ...chronic, careFrom, disease };
      return (await subgraph.running.execute(check, { input }, citizen('p5'))).data.checkDirectSettlement
        .reason;
    };
    expect(await adviseOn('2026-03-02')).toBe('ENTITLEMENT_REQUIRED');
    const entitlement = {
      ...EntitlementFact.example,
      personId: 'p5',
      grantedAt: '2026-03-01T10:00:00+08:00',
    };
    const revoked = { ...entitlement, revokedAt: '2026-03-04T10:00:00+08:00', status: 'REVOKED' } as const;
    await subgraph.running.receiveFact(EntitlementFact, entitlement);
    // The table goes on to its next question: the pack names no disease.
    await until('it is known', async () => (await adviseOn('2026-03-02')) === 'NOT_IN_FIVE');
    expect(await adviseOn('2026-02-28')).toBe('ENTITLEMENT_REQUIRED');
    expect(await adviseOn('2026-03-02', 'DIABETES')).toBe('ENTITLEMENT_REQUIRED');
    await subgraph.running.receiveFact(EntitlementFact, revoked, 2);
    await until('its end is known', async () => (await adviseOn('2026-03-04')) === 'ENTITLEMENT_REQUIRED');
    expect(await adviseOn('2026-03-03')).toBe('NOT_IN_FIVE');
  });

  it('corrects an emergency with a reason, at the institution that treats', async () => {
    const register = `mutation ($input: RegisterEmergencyInput!) { registerEmergency(input: $input) { registration { id } } }`;
    const desk = hospital(haikouHospital, grantFor('p4', haikouHospital, ['CLINICAL', 'COVERAGE']));
    const admission = {
      ...{ idempotencyKey: 'emergency-p4', personId: 'p4', kind: 'RESCUE', context: 'WORKING' },
      admittedAt: '2026-03-02T03:00:00+08:00',
    };
    const registered = await subgraph.running.execute(register, { input: admission }, desk);
    const registrationId = registered.data.registerEmergency.registration.id;
    const correct = `mutation ($input: CorrectEmergencyInput!) { correctEmergency(input: $input) {
      registration { kind context } revision } }`;
    const correction = (key: string, more: object = {}) => ({
      input: {
        ...{ idempotencyKey: `correct-p4-${key}`, registrationId, kind: 'TREATMENT', context: 'OTHER' },
        ...{ reason: 'mistyped', ...more },
      },
    });
    const elsewhere = hospital('H1', grantFor('p4', 'H1', ['CLINICAL']));
    expect(await subgraph.reasons(correct, correction('h1'), elsewhere)).toEqual([
      'NOT_TREATING_INSTITUTION',
    ]);
    expect(await subgraph.reasons(correct, correction('ungranted'), hospital(haikouHospital))).toEqual([
      'MAY_NOT_ACT',
    ]);
    expect(await subgraph.reasons(correct, correction('silent', { reason: ' ' }), desk)).toEqual([
      'REASON_REQUIRED',
    ]);
    for (const _again of [1, 2])
      expect(
        (await subgraph.running.execute(correct, correction('kind'), desk)).data.correctEmergency,
      ).toEqual({
        ...{ registration: { kind: 'TREATMENT', context: 'OTHER' }, revision: 2 },
      });
  });

  it('tells everybody what a place asks for and what its table would answer [S003-5.16b]', async () => {
    const categories = await subgraph.running.execute(
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
        (input) => subgraph.running.execute(simulate, { input }),
      ),
    );
    expect(answers.map(({ data }) => data.simulateDirectSettlement.reason)).toEqual([
      'NO_FILING_NEEDED',
      'FILING_REQUIRED',
      'LATE_FILING',
    ]);
  });

  it('says which policy is missing, not in force or over, and which parameter has no value', async () => {
    const packs = [
      { pack: 'SILENT', area: '110000', effectiveFrom: '2026-01-01', effectiveTo: null },
      { pack: 'LATER', area: '120000', effectiveFrom: '2027-01-01', effectiveTo: null },
      { pack: 'OVER', area: '310000', effectiveFrom: '2025-01-01', effectiveTo: '2025-12-31' },
    ];
    for (const { pack, area, ...dates } of packs)
      await subgraph.running.receiveFact(PackVersionFact, {
        ...examplePackVersion,
        ...{ pack, version: `${pack}-1`, areas: [area], ...dates },
      });
    const categories = async (area: string) =>
      (
        await subgraph.reasons(`{ filingCategories(area: "${area}", insuranceType: EMPLOYEE) { type } }`, {})
      )?.[0];
    await until('the packs', async () => (await categories('310000')) === 'PACK_EXPIRED');
    expect(await Promise.all(['110000', '120000', '210200'].map(categories))).toEqual([
      'PARAMETER_MISSING',
      'PACK_NOT_IN_FORCE',
      'NO_PACK_FOR_AREA',
    ]);
    const { input } = inpatient('p1');
    const nowhere = { input: { ...input, institutionId: 'H00000000000' } };
    expect(await subgraph.reasons(check, nowhere, citizen('p1'))).toEqual(['INSTITUTION_UNKNOWN']);
  });

  it('keeps what the events of emergencies say', async () => {
    const emergencies = await rebuilt(subgraph.running, emergencyStore);
    expect(emergencies.stored.size).toBe(2);
    expect(emergencies.folded).toEqual(emergencies.stored);
  });
});
