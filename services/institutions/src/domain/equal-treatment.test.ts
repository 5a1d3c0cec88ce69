import { expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import {
  AgreementSigned,
  DesignationApplied,
  DesignationAssessed,
  DesignationRefused,
  InstitutionRegistered,
  type InstitutionEvent,
} from '@yibao/schemas/events/institutions';
import type { Ownership } from '@yibao/schemas/facts/institutions';
import { accepted, applied, assessed, confirmed, named, proposed } from '../testing/application-history.ts';
import { institutions, type Institution } from './institution.ts';
import { equalTreatment } from './equal-treatment.ts';

const after = (ownership: Ownership, ...steps: readonly InstitutionEvent[]): Institution => {
  const registered = InstitutionRegistered({
    ...{ institutionId: named.institutionId, name: { zh: '示例', en: null }, kind: 'HOSPITAL' },
    ...{ level: null, area: '220102', ownership },
  });
  const state = replay(institutions, [registered, ...steps]);
  if (!state) throw new Error('not registered');
  return state;
};
const signed = AgreementSigned({ ...named, clauses: [], signedOn: '2026-03-26', from: '2026-04-01' });
const whole = [applied, accepted, assessed, proposed, confirmed('AGENCY'), confirmed('INSTITUTION'), signed];
const refused = DesignationRefused({ ...named, reason: 'HEAD_DISCREDITED', refusedOn: '2026-03-04' });
const failed = DesignationAssessed({
  ...named,
  ...{ notMet: ['PRICE'], experts: 5, assessedOn: '2026-03-21' },
});
const next = DesignationApplied({
  ...{ ...named, applicationId: `${named.institutionId}/2`, conditionsVersion: 'V', materials: [] },
  appliedOn: '2026-04-02',
});

it('counts applications and days to assessment, by who runs the institution [S001-6d] [S001-6e]', () => {
  const all = [
    after('PUBLIC', ...whole),
    after('PUBLIC', applied),
    after('PRIVATE', applied, refused, next),
    after('PRIVATE', applied, accepted, failed),
    after('PRIVATE', ...whole),
  ];
  expect(equalTreatment(all, '2026-03-01', '2026-04-01')).toEqual([
    { ownership: 'PUBLIC', applications: 2, signed: 1, refused: 0, averageDaysToAssessment: 19 },
    { ownership: 'PRIVATE', applications: 3, signed: 1, refused: 2, averageDaysToAssessment: 20 },
  ]);
  expect(equalTreatment(all, '2026-04-02', '2026-04-02')).toEqual([
    { ownership: 'PUBLIC', applications: 0, signed: 0, refused: 0, averageDaysToAssessment: null },
    { ownership: 'PRIVATE', applications: 1, signed: 0, refused: 0, averageDaysToAssessment: null },
  ]);
  expect(equalTreatment(all, '2026-02-01', '2026-02-28')).toMatchObject([
    { applications: 0 },
    { applications: 0 },
  ]);
});
