import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import {
  DesignationChanged,
  InstitutionResumed,
  InstitutionSuspended,
  NetworkedChanged,
} from '@yibao/schemas/events/institutions';
import { standingOn } from '@yibao/schemas/facts/institutions';
import { basic, designated, institutionId } from '../testing/institution-history.ts';
import { institutions, type Institution } from './institution.ts';

const history = [
  ...basic(),
  designated('CHRONIC_OUTPATIENT', '2026-02-01', 'HYPERTENSION'),
  NetworkedChanged({ institutionId, networked: true, from: '2026-03-01' }),
  InstitutionSuspended({ institutionId, from: '2026-06-01' }, { reason: '待查' }),
  InstitutionResumed({ institutionId, from: '2026-07-01' }),
  NetworkedChanged({ institutionId, networked: false, from: '2026-08-01' }),
];

describe('institutions', () => {
  it('keeps what an institution is, and what it may do when', () => {
    const institution: Institution = {
      id: institutionId,
      name: { zh: '示例机构', en: null },
      kind: 'HOSPITAL',
      level: null,
      area: '220102',
      ownership: 'PUBLIC',
      designations: [
        { kind: 'BASIC', from: '2026-01-01', to: null },
        { kind: 'ASSISTANCE', from: '2026-01-01', to: null },
        { kind: 'CHRONIC_OUTPATIENT', from: '2026-02-01', to: null },
      ],
      openedDiseases: [{ code: 'HYPERTENSION', from: '2026-02-01', to: null }],
      networked: [{ from: '2026-03-01', to: '2026-07-31' }],
      suspensions: [{ from: '2026-06-01', to: '2026-06-30' }],
      sportsWindows: [],
      applications: [],
      private: { suspensionReason: '待查' },
    };
    expect(replay(institutions, history)).toEqual(institution);
  });

  it('lets a later word on the same designation replace the earlier one', () => {
    const terminated = DesignationChanged({
      institutionId,
      kind: 'BASIC',
      from: '2026-01-01',
      to: '2026-12-31',
      diseases: [],
    });
    expect(replay(institutions, [...basic(), terminated])?.designations).toEqual([
      { kind: 'ASSISTANCE', from: '2026-01-01', to: null },
      { kind: 'BASIC', from: '2026-01-01', to: '2026-12-31' },
    ]);
  });

  it('knows nothing of an institution that was never registered', () => {
    expect(replay(institutions, history.slice(1))).toBeNull();
  });
});

describe('standingOn', () => {
  const institution = replay(institutions, history);
  const basicAndAssistance = ['BASIC', 'ASSISTANCE'];
  const chronic = [...basicAndAssistance, 'CHRONIC_OUTPATIENT'];
  it.each([
    ['2025-12-31', 'ACTIVE', [], [], false],
    ['2026-01-01', 'ACTIVE', basicAndAssistance, [], false],
    ['2026-02-01', 'ACTIVE', chronic, ['HYPERTENSION'], false],
    ['2026-03-01', 'ACTIVE', chronic, ['HYPERTENSION'], true],
    ['2026-05-31', 'ACTIVE', chronic, ['HYPERTENSION'], true],
    ['2026-06-01', 'SUSPENDED', chronic, ['HYPERTENSION'], true],
    ['2026-07-01', 'ACTIVE', chronic, ['HYPERTENSION'], true],
    ['2026-08-01', 'ACTIVE', chronic, ['HYPERTENSION'], false],
  ])('answers for %s: %s', (date, status, designations, openedDiseases, networked) => {
    expect(institution && standingOn(institution, date)).toEqual({
      status,
      designations,
      openedDiseases,
      networked,
    });
  });
});
