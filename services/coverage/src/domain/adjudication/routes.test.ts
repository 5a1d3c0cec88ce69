import { describe, expect, it } from '@jest/globals';
import type { DirectSettlement } from '@yibao/schemas/policy/direct-settlement';
import type { Parameters } from '@yibao/schemas/policy/pack';
import { adjudicated, atHome, cited, given } from '../../testing/claims.ts';

const stay = { stayId: 's1', admittedOn: '2023-05-01', dischargedOn: '2023-05-10' };
const emergency: DirectSettlement = {
  ...atHome,
  reason: 'EMERGENCY_DEEMED_FILED',
  ruleSet: 'EMERGENCY_AWAY',
  scope: 'CROSS_PROVINCE',
  deemedFiled: true,
};

describe('the route of a bill', () => {
  it.each([
    ['OUTPATIENT', 'ORDINARY_OUTPATIENT', 'ORDINARY'],
    ['INPATIENT', 'INPATIENT', 'INPATIENT'],
    ['EMERGENCY_OBSERVATION', 'INPATIENT', 'INPATIENT'],
    ['EMERGENCY_RESCUE', 'INPATIENT', 'INPATIENT'],
    ['DAY_SURGERY', 'INPATIENT', 'INPATIENT'],
  ] as const)('%s is settled as %s and counts in %s [S002-07c, S003-5.7c]', (careType, route, set) => {
    const answer = adjudicated(200000, { claim: { careType, stay } });
    expect(answer.route).toBe(route);
    expect(answer.movements.map((movement) => movement.set)).toEqual([set]);
  });

  it('an emergency ward is outpatient care where the pack says nothing; a day ward is refused', () => {
    const policy = { 'inpatient.careTypes': given([]) };
    expect(adjudicated(200000, { policy, claim: { careType: 'EMERGENCY_OBSERVATION' } }).route).toBe(
      'ORDINARY_OUTPATIENT',
    );
    expect(() => adjudicated(200000, { policy, claim: { careType: 'DAY_WARD' } })).toThrow(
      expect.objectContaining({ reason: 'CARE_TYPE_NOT_OFFERED' }),
    );
  });

  it.each([
    ['CHRONIC_OUTPATIENT', 'NOT_ENTITLED'],
    ['PHARMACY', 'PRESCRIPTION_MISSING'],
    ['INPATIENT', 'STAY_MISSING'],
  ] as const)('%s as it stands is refused: %s', (careType, reason) =>
    expect(() => adjudicated(200000, { claim: { careType } })).toThrow(expect.objectContaining({ reason })),
  );

  it('an unfiled emergency takes the emergency rules of the insured place [S002-07b]', () => {
    const away = adjudicated(100000, { facts: { direct: emergency } });
    expect(away).toMatchObject({ route: 'EMERGENCY_AWAY_OUTPATIENT', payers: { fundFen: 80000 } });
    expect(away.movements).toMatchObject([{ set: 'INPATIENT' }]);
    const lowered = { ...emergency, filingType: 'TEMPORARY' } as const;
    expect(adjudicated(100000, { facts: { direct: lowered } }).payers.fundFen).toBe(80000);
    const inWard = adjudicated(160000, {
      facts: { direct: emergency },
      claim: { careType: 'INPATIENT', stay },
    });
    expect(inWard).toMatchObject({ route: 'EMERGENCY_AWAY_INPATIENT', payers: { fundFen: 75000 } });
  });

  it('a temporary filing lowers the rate by points, before the cap', () => {
    const filed: DirectSettlement = { ...atHome, reason: 'FILED', ruleSet: 'AWAY', scope: 'CROSS_PROVINCE' };
    const fund = (filingType: 'TEMPORARY' | 'LONG_TERM') =>
      adjudicated(50000, { facts: { direct: { ...filed, filingId: 'f', filingType } } }).payers.fundFen;
    expect([fund('TEMPORARY'), fund('LONG_TERM')]).toEqual([16000, 20000]);
  });

  it('at a pharmacy the level of the prescribing institution counts, together with institutions [S003-5.8]', () => {
    const policy: Parameters = {
      'outpatient.deductible': given({
        mechanism: 'TOP_UP_BY_LEVEL',
        byLevel: { L1: '100.00', L2: '200.00', L3: '300.00' },
      }),
    };
    const claim = { careType: 'PHARMACY', prescription: { prescriptionId: 'rx', level: 'L3' } } as const;
    const answer = adjudicated(50000, {
      policy,
      claim,
      facts: { institution: { institutionId: 'P', area: '990100', level: null } },
    });
    expect(answer).toMatchObject({ layers: [{ deductibleFen: 30000 }], movements: [{ set: 'ORDINARY' }] });
  });
});

describe('a stay', () => {
  it('bears the deductible of its level each time, and is paid in bands', () => {
    const counters = { '2023:INPATIENT': { deductibleFen: 60000, fundPaidFen: 0, inScopeFen: 60000 } };
    const answer = adjudicated(260000, { claim: { careType: 'INPATIENT', stay }, standing: { counters } });
    expect(answer.layers).toMatchObject([{ deductibleFen: 60000, paidFen: 165000 }]);
  });

  const overNewYear = { stayId: 's1', admittedOn: '2022-12-30', dischargedOn: '2023-05-10' };

  it.each([
    ['DISCHARGE', 2023],
    ['ADMISSION', 2022],
  ] as const)('over New Year counts by %s in %d', (value, year) =>
    expect(
      adjudicated(200000, {
        claim: { careType: 'INPATIENT', stay: overNewYear },
        policy: { 'inpatient.yearOfStay': given(value) },
      }).movements,
    ).toMatchObject([{ year }]),
  );

  it('over New Year is refused where the pack is silent', () =>
    expect(() =>
      adjudicated(200000, {
        claim: { careType: 'INPATIENT', stay: overNewYear },
        policy: { 'inpatient.yearOfStay': [{ parameter: true, source: cited }] },
      }),
    ).toThrow(expect.objectContaining({ reason: 'PARAMETER_MISSING' })));
});
