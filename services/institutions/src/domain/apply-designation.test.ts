import { describe, expect, it } from '@jest/globals';
import {
  DesignationApplicationEnded,
  DesignationApplied,
  InstitutionRegistered,
} from '@yibao/schemas/events/institutions';
import { institutionKind } from '@yibao/schemas/facts/institutions';
import { accepted, allMaterials, applied, medical, named } from '../testing/application-history.ts';
import { basic, given, institutionId, registered } from '../testing/institution-history.ts';
import type { Institution } from './institution.ts';
import { applyDesignation } from './apply-designation.ts';
import { conditionsFor, publishedConditions } from './published-conditions.ts';

const applying =
  (materials: readonly string[] = allMaterials, today = '2026-03-01') =>
  (institution: Institution | null) => {
    if (!institution) throw new Error('The institution is not registered');
    return applyDesignation(institution, { materials }, today);
  };

describe('applyDesignation', () => {
  it('takes the six listed materials, and no seventh [S001-6b]', () => {
    expect(allMaterials).toHaveLength(6);
    given(registered()).when(applying()).then(applied);
    given(registered())
      .when(applying([...allMaterials, 'LANDLORD_LETTER']))
      .refused('MATERIAL_NOT_LISTED', { materials: ['LANDLORD_LETTER'], listed: allMaterials });
  });

  it.each(allMaterials)('is refused without %s [S001-6b]', (missing) => {
    given(registered())
      .when(applying(allMaterials.filter((code) => code !== missing)))
      .refused('MATERIAL_MISSING', { materials: [missing] });
  });

  it('asks a pharmacy for its own list', () => {
    given(registered('PHARMACY')).when(applying()).refused('MATERIAL_NOT_LISTED');
  });

  it('asks the same of a privately run institution [S001-6d]', () => {
    const owned = (ownership: 'PUBLIC' | 'PRIVATE') =>
      InstitutionRegistered({
        ...{ institutionId, name: { zh: '示例机构', en: null }, kind: 'HOSPITAL', level: null },
        ...{ area: '220102', ownership },
      });
    for (const ownership of ['PUBLIC', 'PRIVATE'] as const)
      given(owned(ownership)).when(applying()).then(applied);
  });

  it('is made once at a time, and again when the last one has ended', () => {
    given(registered(), applied)
      .when(applying())
      .refused('APPLICATION_OPEN', { id: named.applicationId, state: 'APPLIED' });
    given(registered(), applied, accepted).when(applying()).refused('APPLICATION_OPEN');
    const ended = DesignationApplicationEnded({ ...named, by: 'INSTITUTION', endedOn: '2026-03-05' });
    given(registered(), applied, ended)
      .when(applying(allMaterials, '2026-03-06'))
      .then(
        DesignationApplied({
          ...{ institutionId, applicationId: `${institutionId}/2`, conditionsVersion: medical.version },
          ...{ materials: allMaterials, appliedOn: '2026-03-06' },
        }),
      );
  });

  it('is made a hundred times, and no more', () => {
    const made = Array.from({ length: 100 }, (_, index) => {
      const applicationId = `${institutionId}/${index + 1}`;
      return [
        DesignationApplied({ ...applied.data, applicationId }),
        DesignationApplicationEnded({
          ...{ institutionId, applicationId, by: 'INSTITUTION', endedOn: '2026-03-05' },
        }),
      ];
    });
    given(registered(), ...made.flat())
      .when(applying())
      .refused('APPLICATIONS_EXHAUSTED', { most: 100 });
    const last = given(registered(), ...made.slice(1).flat()).when(applying());
    last.then(DesignationApplied({ ...applied.data, applicationId: `${institutionId}/100` }));
  });

  it('is not for those that are designated, or cannot be', () => {
    given(...basic())
      .when(applying())
      .refused('ALREADY_DESIGNATED', { since: '2026-01-01' });
    given(registered('INTERNET')).when(applying()).refused('TYPE_NOT_ALLOWED');
  });
});

describe('what is published', () => {
  it.each(institutionKind.options)('names conditions, materials and reasons for %s', (kind) => {
    const { conditions, materials, nonAcceptanceReasons } = conditionsFor(kind);
    for (const list of [conditions, materials, nonAcceptanceReasons])
      expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
    expect(conditionsFor(kind)).toBe(publishedConditions[kind === 'PHARMACY' ? 'PHARMACY' : 'MEDICAL']);
  });
});
