import { describe, expect, it } from '@jest/globals';
import { emergencyDuring, EmergencyRegistrationFact } from './cross-region-care.ts';
import { settlementStanding, type Standing } from './institutions.ts';
import { EnrolmentFact, memberStatusOf, relationOn, type RelationFact } from './persons.ts';

const [relation] = EnrolmentFact.example.relations;
if (!relation) throw new Error('The example has a relation');

describe('relationOn', () => {
  const resident: RelationFact = {
    ...relation,
    relationId: 'r2',
    type: 'RESIDENT',
    from: '2026-01-01',
    to: '2026-12-31',
  };
  const employee: RelationFact = { ...relation, from: '2026-03-01' };

  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 'RESIDENT'],
    ['2026-02-28', 'RESIDENT'],
    ['2026-03-01', 'EMPLOYEE'],
    ['2027-01-01', 'EMPLOYEE'],
  ])('on %s chooses %s', (day, type) => expect(relationOn([resident, employee], day)?.type).toBe(type));

  it('counts the last day, and no later one', () => {
    expect(relationOn([resident], '2026-12-31')).toBe(resident);
    expect(relationOn([resident], '2027-01-01')).toBeUndefined();
  });
});

describe('memberStatusOf', () => {
  it.each([
    ['EMPLOYEE', 'ACTIVE', 'ACTIVE'],
    ['EMPLOYEE', 'RETIRED', 'RETIRED'],
    ['RESIDENT', 'RETIRED', null],
  ] as const)('%s, %s: %s', (type, status, expected) => expect(memberStatusOf(type, status)).toBe(expected));
});

describe('settlementStanding', () => {
  const standing: Standing = {
    status: 'ACTIVE',
    designations: ['BASIC'],
    openedDiseases: [],
    networked: true,
  };
  it.each<[string, Partial<Standing>, boolean]>([
    ['an active, designated institution settles', {}, true],
    ['a suspended one does not', { status: 'SUSPENDED' }, false],
    ['one without BASIC does not', { designations: ['CHRONIC_OUTPATIENT'] }, false],
  ])('%s', (_what, more, designated) =>
    expect(settlementStanding({ ...standing, ...more })).toEqual({
      designated,
      networked: true,
      openedDiseases: [],
    }),
  );
});

describe('emergencyDuring', () => {
  const institutionId = 'H46010000001';
  const at = (admittedAt: string, more: object = {}) => ({
    ...EmergencyRegistrationFact.example,
    institutionId,
    admittedAt,
    ...more,
  });
  const care = { institutionId, from: '2026-03-02', to: '2026-03-05' };

  it.each([
    ['2026-02-28T23:59:59+08:00', undefined],
    ['2026-03-01T00:00:00+08:00', 'RESCUE'],
    ['2026-03-05T23:59:59+08:00', 'RESCUE'],
    ['2026-03-06T00:00:00+08:00', undefined],
  ])('registered at %s: %s', (admittedAt, kind) =>
    expect(emergencyDuring([at(admittedAt)], care)).toBe(kind),
  );

  it('takes the latest, of this institution', () => {
    const first = at('2026-03-02T01:00:00+08:00');
    const second = at('2026-03-02T02:00:00+08:00', { kind: 'TREATMENT' });
    expect(emergencyDuring([second, first], care)).toBe('TREATMENT');
    expect(emergencyDuring([at('2026-03-02T01:00:00+08:00', { institutionId: 'H1' })], care)).toBeUndefined();
  });
});
