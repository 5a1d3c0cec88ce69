import type { IsoDate } from '@yibao/platform/domain';
import { DesignationChanged, type InstitutionEvent } from '@yibao/schemas/events/institutions';
import {
  standingOn,
  type Designation,
  type DesignationKind,
  type InstitutionKind,
} from '@yibao/schemas/facts/institutions';
import type { Institution } from './institution.ts';
import { refuse } from './refusals.ts';

/** Refuses TYPE_NOT_ALLOWED. */
export const requireKind = ({ kind }: Institution, allowed: readonly InstitutionKind[]): void => {
  if (!allowed.includes(kind)) throw refuse('TYPE_NOT_ALLOWED', { kind, allowed });
};

/** Refuses NOT_BASIC_DESIGNATED. */
export const requireBasic = (institution: Institution, on: IsoDate): void => {
  if (!standingOn(institution, on).designations.includes('BASIC'))
    throw refuse('NOT_BASIC_DESIGNATED', { on });
};

/** The designation of a kind that has no end, if there is one. */
export const openOf = ({ designations }: Institution, kind: DesignationKind): Designation | undefined =>
  designations.find((each) => each.kind === kind && each.to === null);

/** A designation from a day on, without end. Refuses ALREADY_DESIGNATED. */
export const designate = (
  institution: Institution,
  kind: DesignationKind,
  from: IsoDate,
): InstitutionEvent => {
  const open = openOf(institution, kind);
  if (open) throw refuse('ALREADY_DESIGNATED', { since: open.from });
  return DesignationChanged({ institutionId: institution.id, kind, from, to: null, diseases: [] });
};
