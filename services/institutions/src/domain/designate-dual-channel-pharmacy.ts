import type { IsoDate } from '@yibao/platform/domain';
import type { InstitutionEvent } from '@yibao/schemas/events/institutions';
import { designate, requireBasic, requireKind } from './designations.ts';
import type { Institution } from './institution.ts';
import { refuse } from './refusals.ts';

/** What a dual-channel pharmacy is selected by: qualification, management, credit, location, traceability [S003-2.14b]. */
export const dualChannelCriteria = ['QUALIFICATION', 'MANAGEMENT', 'CREDIT', 'LOCATION', 'E_TRACE'] as const;
export type DualChannelCriterion = (typeof dualChannelCriteria)[number];

export type DualChannelRequest = {
  readonly criteriaMet: readonly DualChannelCriterion[];
  readonly from: IsoDate;
};

/**
 * Designates a pharmacy for negotiated drugs when all five criteria are met [S003-2.14b].
 * Refuses CRITERION_NOT_MET, TYPE_NOT_ALLOWED, NOT_BASIC_DESIGNATED, ALREADY_DESIGNATED.
 */
export const designateDualChannelPharmacy = (
  pharmacy: Institution,
  { criteriaMet, from }: DualChannelRequest,
): readonly InstitutionEvent[] => {
  requireKind(pharmacy, ['PHARMACY']);
  requireBasic(pharmacy, from);
  const notMet = dualChannelCriteria.filter((criterion) => !criteriaMet.includes(criterion));
  if (notMet.length > 0) throw refuse('CRITERION_NOT_MET', { criteria: notMet });
  return [designate(pharmacy, 'DUAL_CHANNEL', from)];
};
