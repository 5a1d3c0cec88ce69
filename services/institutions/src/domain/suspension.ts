import type { IsoDate } from '@yibao/platform/domain';
import {
  InstitutionResumed,
  InstitutionSuspended,
  type InstitutionEvent,
} from '@yibao/schemas/events/institutions';
import { isWithin, standingOn } from '@yibao/schemas/facts/institutions';
import type { Institution } from './institution.ts';
import { refuse } from './refusals.ts';

/** From a day on nothing is settled there [S003-5.25]. Refuses NOT_ACTIVE, REASON_REQUIRED. */
export const suspendInstitution = (
  institution: Institution,
  { from, reason }: { readonly from: IsoDate; readonly reason: string },
): readonly InstitutionEvent[] => {
  const suspension = institution.suspensions.find((each) => isWithin(each, from));
  if (suspension) throw refuse('NOT_ACTIVE', { suspended: suspension });
  if (reason.trim() === '') throw refuse('REASON_REQUIRED');
  return [InstitutionSuspended({ institutionId: institution.id, from }, { reason: reason.trim() })];
};

/** From a day on the institution is active again; whole, if the suspension would begin that day. Refuses NOT_SUSPENDED. */
export const resumeInstitution = (
  institution: Institution,
  { from }: { readonly from: IsoDate },
): readonly InstitutionEvent[] => {
  const { status } = standingOn(institution, from);
  if (status === 'ACTIVE') throw refuse('NOT_SUSPENDED', { on: from });
  return [InstitutionResumed({ institutionId: institution.id, from })];
};
