import type { IsoDate } from '@yibao/platform/domain';
import {
  assessmentCriterion,
  DesignationAccepted,
  DesignationApplicationEnded,
  DesignationAssessed,
  DesignationRefused,
  type AgreementParty,
  type AssessmentCriterion,
  type InstitutionEvent,
} from '@yibao/schemas/events/institutions';
import type { Institution } from './institution.ts';
import { refuse } from './refusals.ts';
import { isOpen, type ApplicationState, type DesignationApplication } from './designation-application.ts';
import { conditionsFor } from './published-conditions.ts';

/** The open application, in one of these states. Refuses APPLICATION_NOT_FOUND, WRONG_STATE. */
export const applicationIn = (
  { applications }: Institution,
  ...allowed: readonly ApplicationState[]
): DesignationApplication => {
  const application = applications.at(-1);
  if (!application) throw refuse('APPLICATION_NOT_FOUND');
  const { id, state } = application;
  if (!allowed.includes(state)) throw refuse('WRONG_STATE', { id, state, allowed });
  return application;
};

/** What every event of an application names. */
export const namedIn = (
  { id: institutionId }: Institution,
  { id: applicationId }: DesignationApplication,
) => ({
  institutionId,
  applicationId,
});

/** Takes the application up, to be assessed [S001-6e]. Refuses APPLICATION_NOT_FOUND, WRONG_STATE. */
export const acceptApplication = (
  institution: Institution,
  _input: unknown,
  acceptedOn: IsoDate,
): readonly InstitutionEvent[] => [
  DesignationAccepted({ ...namedIn(institution, applicationIn(institution, 'APPLIED')), acceptedOn }),
];

/** Does not accept it, for a published reason only [S001-6c]. Refuses APPLICATION_NOT_FOUND, WRONG_STATE, REASON_NOT_PUBLISHED. */
export const rejectApplication = (
  institution: Institution,
  { reason }: { readonly reason: string },
  refusedOn: IsoDate,
): readonly InstitutionEvent[] => {
  const application = applicationIn(institution, 'APPLIED');
  const published = conditionsFor(institution.kind).nonAcceptanceReasons.map(({ code }) => code);
  if (!published.includes(reason)) throw refuse('REASON_NOT_PUBLISHED', { reason, published });
  return [DesignationRefused({ ...namedIn(institution, application), reason, refusedOn })];
};

export type AssessmentRequest = {
  readonly results: readonly { readonly criterion: AssessmentCriterion; readonly met: boolean }[];
  readonly experts: number;
};

/**
 * Assesses technology, service, price and location; all four must be met, and who owns the institution is no part of it
 * [S003-2.19a, S001-6d]. Refuses APPLICATION_NOT_FOUND, WRONG_STATE, CRITERION_MISSING (or said twice), EXPERTS_REQUIRED.
 */
export const assessApplication = (
  institution: Institution,
  { results, experts }: AssessmentRequest,
  assessedOn: IsoDate,
): readonly InstitutionEvent[] => {
  const application = applicationIn(institution, 'ACCEPTED');
  const saidOnce = (criterion: AssessmentCriterion) =>
    results.filter((each) => each.criterion === criterion).length === 1;
  const missing = assessmentCriterion.options.filter((each) => !saidOnce(each));
  if (missing.length > 0) throw refuse('CRITERION_MISSING', { criteria: missing });
  if (experts < 1) throw refuse('EXPERTS_REQUIRED');
  const notMet = results.filter(({ met }) => !met).map(({ criterion }) => criterion);
  return [DesignationAssessed({ ...namedIn(institution, application), notMet, experts, assessedOn })];
};

/**
 * Ends an application without agreement: the institution whenever it likes; the agency once it negotiates, for before
 * that it needs a published reason [S001-6c, S001-6f]. Refuses APPLICATION_NOT_FOUND, WRONG_STATE.
 */
export const endApplication = (
  institution: Institution,
  by: AgreementParty,
  endedOn: IsoDate,
): readonly InstitutionEvent[] => {
  const newest = institution.applications.at(-1);
  const mayEnd = newest && by === 'INSTITUTION' && isOpen(newest);
  const application = mayEnd ? newest : applicationIn(institution, 'NEGOTIATING');
  return [DesignationApplicationEnded({ ...namedIn(institution, application), by, endedOn })];
};
