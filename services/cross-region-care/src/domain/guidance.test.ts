import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { specificationOf } from '@yibao/platform/testing';
import { FilingGuided, FilingRegistered } from '@yibao/schemas/events/cross-region-care';
import { FilingFact } from '@yibao/schemas/facts/cross-region-care';
import { personFilings, type Filing } from './filing.ts';
import { guideFiling, guideOf, requireTreating, shownGuidances, type Stay } from './guidance.ts';

const given = specificationOf(personFilings);
const guidance = {
  ...{ stayId: 's1', institutionId: 'H46010000001', destination: '460100' },
  guidedAt: '2026-03-02T08:00:00+08:00',
};
const guided = FilingGuided({ personId: 'p1', ...guidance });
const guide = (insuredArea = '220100') => guideFiling('p1', guidance, insuredArea, '2026-03-02');
const filing = (more: Partial<Filing> = {}) =>
  FilingRegistered({
    ...FilingFact.example,
    ...{ personId: 'p1', registeredAt: '2026-03-02T09:00:00+08:00', from: '2026-03-02' },
    ...more,
  });

describe('guideFiling', () => {
  it('notices a patient once for each stay [S004-06a]', () => {
    given().when(guide()).then(guided);
    given(guided).when(guide()).then();
    given(guided)
      .when(guideFiling('p1', { ...guidance, stayId: 's2' }, '220100', '2026-03-02'))
      .then(FilingGuided({ personId: 'p1', ...guidance, stayId: 's2' }));
  });

  it('has nothing to say at home, or where a filing serves', () => {
    given().when(guide('460105')).refused('DESTINATION_IS_INSURED_AREA', { insuredArea: '460105' });
    given(filing()).when(guide()).refused('ALREADY_FILED');
  });

  it.each<[string, Partial<Filing>]>([
    ['for another city', { destination: '110000' }],
    ['that has run out', { to: '2026-03-01' }],
    ['that has not begun', { from: '2026-03-03' }],
    ['that supports a manual claim only', { retrospective: true }],
  ])('is not kept back by a filing %s', (_which, more) => given(filing(more)).when(guide()).then(guided));
});

describe('what came of a guidance', () => {
  it.each<[string, Partial<Filing>, boolean]>([
    ['made after it', {}, true],
    ['made before it', { registeredAt: '2026-03-02T07:59:59+08:00' }, false],
    ['for another city', { destination: '110000' }, false],
    ['made to be late', { retrospective: true }, false],
  ])('is the filing %s: %j %s', (_which, more, isShown) => {
    const [shown] = shownGuidances(replay(personFilings, [guided, filing(more)]));
    expect(shown).toMatchObject({ stayId: 's1', filing: isShown ? { destination: '460100' } : null });
  });

  it.each([
    ['460100', ['s1'], 'H46010000001'],
    ['460100', ['s2'], undefined],
    ['460100', [], undefined],
    ['110000', ['s1'], undefined],
  ])('keeps who guided to %s while in %j: %s', (destination, stays, guide) =>
    expect(guideOf(replay(personFilings, [guided]), destination, stays)).toBe(guide),
  );
});

describe('requireTreating', () => {
  const stay: Stay = {
    ...{ stayId: 's1', personId: 'p1', institutionId: 'H1', status: 'OPEN' },
    ...{ admittedAt: '2026-03-01T08:00:00+08:00', dischargedAt: null },
  };
  const refused = (reason: string, found: Stay | undefined) =>
    expect(() => requireTreating(found, 'p1', 'H1')).toThrow(expect.objectContaining({ reason }));

  it('lets only the institution whose patient is in its ward guide', () => {
    expect(requireTreating(stay, 'p1', 'H1')).toBe(stay);
    refused('NOT_TREATING_INSTITUTION', undefined);
    refused('NOT_TREATING_INSTITUTION', { ...stay, institutionId: 'H2' });
    refused('NOT_TREATING_INSTITUTION', { ...stay, personId: 'p2' });
    refused('STAY_DISCHARGED', { ...stay, status: 'CLOSED', dischargedAt: '2026-03-02T08:00:00+08:00' });
  });
});
