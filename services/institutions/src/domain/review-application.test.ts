import { describe, it } from '@jest/globals';
import {
  DesignationApplicationEnded,
  DesignationAssessed,
  DesignationRefused,
  type AgreementParty,
  type AssessmentCriterion,
  type InstitutionEvent,
} from '@yibao/schemas/events/institutions';
import { accepted, applied, assessed, named, proposed } from '../testing/application-history.ts';
import { deciding, given, registered } from '../testing/institution-history.ts';
import {
  acceptApplication,
  assessApplication,
  endApplication,
  rejectApplication,
  type AssessmentRequest,
} from './review-application.ts';

const accepting = deciding((institution) => acceptApplication(institution, {}, '2026-03-04'))({});
const rejecting = deciding((institution, reason: string) =>
  rejectApplication(institution, { reason }, '2026-03-04'),
);
const assessing = deciding((institution, request: AssessmentRequest) =>
  assessApplication(institution, request, '2026-03-20'),
);
const ending = deciding((institution, by: AgreementParty) => endApplication(institution, by, '2026-03-24'));

const four = ['TECHNOLOGY', 'SERVICE', 'PRICE', 'LOCATION'] as const;
const found = (...notMet: readonly AssessmentCriterion[]): AssessmentRequest => ({
  results: four.map((criterion) => ({ criterion, met: !notMet.includes(criterion) })),
  experts: 5,
});
const failed = (...notMet: readonly AssessmentCriterion[]): InstitutionEvent =>
  DesignationAssessed({ ...named, notMet, experts: 5, assessedOn: '2026-03-20' });

describe('an application under review', () => {
  it('goes step by step: taken up, then assessed [S001-6e]', () => {
    given(registered(), applied).when(accepting).then(accepted);
    given(registered(), applied, accepted).when(assessing(found())).then(assessed);
    given(registered(), applied).when(assessing(found())).refused('WRONG_STATE');
    given(registered(), applied, accepted).when(accepting).refused('WRONG_STATE');
    given(registered()).when(accepting).refused('APPLICATION_NOT_FOUND');
  });

  it('is turned away for a published reason only [S001-6c]', () => {
    given(registered(), applied)
      .when(rejecting('HEAD_DISCREDITED'))
      .then(DesignationRefused({ ...named, reason: 'HEAD_DISCREDITED', refusedOn: '2026-03-04' }));
    given(registered(), applied).when(rejecting('OTHER')).refused('REASON_NOT_PUBLISHED');
    // Published for pharmacies only.
    given(registered(), applied).when(rejecting('DRUG_PENALTY')).refused('REASON_NOT_PUBLISHED');
    given(registered('PHARMACY'), applied)
      .when(rejecting('DRUG_PENALTY'))
      .then(DesignationRefused({ ...named, reason: 'DRUG_PENALTY', refusedOn: '2026-03-04' }));
    given(registered(), applied, accepted).when(rejecting('HEAD_DISCREDITED')).refused('WRONG_STATE');
  });

  it.each(four)('does not qualify without %s: no agreement follows [S003-2.19a]', (criterion) => {
    given(registered(), applied, accepted)
      .when(assessing(found(criterion)))
      .then(failed(criterion));
    given(registered(), applied, accepted, failed(criterion))
      .when(ending('AGENCY'))
      .refused('WRONG_STATE', {
        ...{ id: named.applicationId, state: 'NOT_QUALIFIED', allowed: ['NEGOTIATING'] },
      });
  });

  it.each(four)('is not assessed without a word on %s, or with two [S003-2.19a]', (criterion) => {
    const { results, experts } = found();
    const without = results.filter((each) => each.criterion !== criterion);
    const twice = [...results, { criterion, met: false }];
    for (const said of [without, twice])
      given(registered(), applied, accepted)
        .when(assessing({ results: said, experts }))
        .refused('CRITERION_MISSING', { criteria: [criterion] });
  });

  it('is assessed by experts', () => {
    given(registered(), applied, accepted)
      .when(assessing({ ...found(), experts: 0 }))
      .refused('EXPERTS_REQUIRED');
  });
});

describe('endApplication', () => {
  const steps = [applied, accepted, assessed, proposed];
  const ended = (by: AgreementParty) => DesignationApplicationEnded({ ...named, by, endedOn: '2026-03-24' });

  it.each([1, 2, 3, 4])('is for the institution after %d steps', (count) => {
    given(registered(), ...steps.slice(0, count))
      .when(ending('INSTITUTION'))
      .then(ended('INSTITUTION'));
  });

  it('is for the agency once it negotiates: before, it needs a published reason [S001-6c]', () => {
    for (const count of [1, 2, 3])
      given(registered(), ...steps.slice(0, count))
        .when(ending('AGENCY'))
        .refused('WRONG_STATE');
    given(registered(), ...steps)
      .when(ending('AGENCY'))
      .then(ended('AGENCY'));
  });

  it('is done once', () => {
    for (const by of ['AGENCY', 'INSTITUTION'] as const)
      given(registered(), ...steps, ended('INSTITUTION'))
        .when(ending(by))
        .refused('WRONG_STATE');
    given(registered()).when(ending('INSTITUTION')).refused('APPLICATION_NOT_FOUND');
  });
});
