import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { InstitutionSuspended } from '@yibao/schemas/events/institutions';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { institutions } from '../domain/institution.ts';
import { basic, designated, institutionId } from '../testing/institution-history.ts';
import { institutionStore } from './institution-store.ts';

describe('institutionStore', () => {
  it('tells other services what an institution is and may do, and nothing else', () => {
    const state = replay(institutions, [
      ...basic(),
      designated('CHRONIC_OUTPATIENT', '2026-02-01', 'DIALYSIS'),
      InstitutionSuspended({ institutionId, from: '2026-03-01' }, { reason: '待查' }),
    ]);
    const [fact, ...more] = institutionStore.facts?.(state, institutionId) ?? [];
    expect(more).toEqual([]);
    expect(fact).toEqual({
      definition: InstitutionFact,
      value: {
        institutionId,
        kind: 'HOSPITAL',
        level: null,
        area: '220102',
        ownership: 'PUBLIC',
        designations: [
          { kind: 'BASIC', from: '2026-01-01', to: null },
          { kind: 'ASSISTANCE', from: '2026-01-01', to: null },
          { kind: 'CHRONIC_OUTPATIENT', from: '2026-02-01', to: null },
        ],
        openedDiseases: [{ code: 'DIALYSIS', from: '2026-02-01', to: null }],
        networked: [],
        suspensions: [{ from: '2026-03-01', to: null }],
      },
    });
    expect(InstitutionFact.schema.parse(fact?.value)).toEqual(fact?.value);
  });

  it('tells nothing before an institution is registered', () => {
    expect(institutionStore.facts?.(null, institutionId)).toEqual([]);
  });

  it.each([
    [1, 'sportsWindows'],
    [2, 'applications'],
  ] as const)('reads what was stored in shape %d, before there were %s', (shape, added) => {
    const upcast = institutionStore.upcasters?.[shape];
    const { [added]: _none, ...before } = { ...replay(institutions, basic()) };
    expect(upcast?.(before)).toEqual({ ...before, [added]: [] });
  });
});
