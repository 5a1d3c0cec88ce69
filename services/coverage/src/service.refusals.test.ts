import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hospital, officer, until } from '@yibao/platform/testing';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { examplePackVersion, PackVersionFact } from '@yibao/schemas/facts/policies';
import {
  bill,
  coverageUnderTest,
  desk,
  reasonsOf,
  xxHospital,
  type CoverageUnderTest,
} from './testing/coverage-under-test.ts';

const undesignated = 'H99010000009';

describe('a bill is refused', () => {
  let subgraph: CoverageUnderTest;
  let bills = 0;
  const refusedFor = async (personId: string, claim: object, viewer = officer('990100')) => {
    const name = `B${(bills += 1)}`;
    const { errors } = await subgraph.settleAs(
      personId,
      `${personId}-${name}`,
      bill(name, 300, { institutionId: xxHospital, ...claim }),
      viewer,
    );
    return errors?.[0]?.extensions;
  };
  /** Refusals rest on fresh facts: asked again until everybody has been heard of. */
  const refused = async (...asked: Parameters<typeof refusedFor>) => {
    await subgraph.hearFromAll();
    return until('a refusal on fresh facts', async () => {
      const extensions = await refusedFor(...asked);
      return extensions?.reason !== 'REPLICA_BEHIND' && extensions;
    });
  };

  beforeAll(async () => {
    subgraph = await coverageUnderTest();
    await subgraph.running.receiveFact(InstitutionFact, {
      ...InstitutionFact.example,
      ...{ institutionId: undesignated, area: '990100', level: 'L2', designations: [] },
    });
    await subgraph.running.receiveFact(PackVersionFact, {
      ...examplePackVersion,
      ...{ pack: 'GONE', version: 'GONE-1', areas: ['990200'] },
      ...{ effectiveFrom: '2021-01-01', effectiveTo: '2021-12-31', publishedAt: '2021-01-01T00:00:00+08:00' },
    });
    for (const [personId, area] of [
      ['w1', '990100'],
      ['w2', '990200'],
      ['w3', '990300'],
    ] as const)
      await subgraph.enrol(personId, area);
    await subgraph.enrol('w4', '990100', { status: 'DECEASED', statusFrom: '2022-02-01' });
  });
  afterAll(async () => subgraph.running.stop());

  it.each([
    ['NOT_ENROLLED', 'w1', { serviceDate: '2020-12-31' }, '990100'],
    ['INSTITUTION_UNKNOWN', 'w1', { institutionId: 'H00000000000' }, '990100'],
    ['INSTITUTION_REQUIRED', 'w1', { institutionId: undefined }, '990100'],
    ['PACK_EXPIRED', 'w2', {}, '990200'],
    ['NO_PACK_FOR_AREA', 'w3', {}, '990300'],
    ['PERSON_DECEASED', 'w4', {}, '990100'],
    ['STAY_NOT_OPEN', 'w1', { careType: 'INPATIENT', stayId: 'none' }, '990100'],
    ['STAY_MISSING', 'w1', { careType: 'INPATIENT' }, '990100'],
    ['DISEASE_REQUIRED', 'w1', { careType: 'CHRONIC_OUTPATIENT' }, '990100'],
    ['NOT_DIRECTLY_PAYABLE', 'w1', { careType: 'CHRONIC_OUTPATIENT', disease: 'HYPERTENSION' }, '990100'],
  ])('%s', async (reason, personId, claim, area) =>
    expect(await refused(personId, claim, officer(area))).toMatchObject({ reason }),
  );

  it('NOT_DIRECTLY_PAYABLE at an institution that is not designated, and says so', async () =>
    expect(await refused('w1', { institutionId: undesignated })).toMatchObject({
      ...{ reason: 'NOT_DIRECTLY_PAYABLE', details: { reason: 'NOT_DESIGNATED' } },
    }));

  it('OTHER_INSTITUTION where a hospital bills for another', async () =>
    expect(await refused('w1', { institutionId: undesignated }, desk('w1'))).toMatchObject({
      reason: 'OTHER_INSTITUTION',
    }));

  it('and its reversal too, without a reason or without a right', async () => {
    const { data } = await subgraph.settleAs('w1', 'w1-settled', bill('settled', 300));
    const settlementId = data.settleClaim.settlement.id;
    const reverse = `mutation ($input: ReverseSettlementInput!) { reverseSettlement(input: $input) { revision } }`;
    const reversed = async (key: string, reason: string, viewer = desk('w1')) => {
      const input = { idempotencyKey: `reverse-w1-${key}`, settlementId, reason };
      return reasonsOf(await subgraph.running.execute(reverse, { input }, viewer));
    };
    expect(await reversed('blank', ' ')).toEqual(['REASON_REQUIRED']);
    expect(await reversed('ungranted', 'mistyped', hospital(xxHospital))).toEqual(['MAY_NOT_ACT']);
  });
});
