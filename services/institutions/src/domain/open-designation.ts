import type { IsoDate } from '@yibao/platform/domain';
import type { InstitutionEvent } from '@yibao/schemas/events/institutions';
import type { DesignationKind, InstitutionKind } from '@yibao/schemas/facts/institutions';
import { designate, requireBasic, requireKind } from './designations.ts';
import type { Institution } from './institution.ts';
import { openDiseases } from './open-diseases.ts';
import { refuse } from './refusals.ts';

export type DesignationRequest = {
  readonly kind: DesignationKind;
  /** Codes of the diseases CHRONIC_OUTPATIENT is opened for. */
  readonly diseases?: readonly string[];
  readonly from: IsoDate;
};

/**
 * To which institutions a designation is open; village clinics may get CHRONIC_OUTPATIENT [S002-14]. An Internet
 * hospital works under a supplement to another institution's agreement, and a pharmacy becomes DUAL_CHANNEL by the five
 * criteria only.
 */
export const allowedKinds: Readonly<Record<DesignationKind, readonly InstitutionKind[]>> = {
  BASIC: ['HOSPITAL', 'PRIMARY', 'VILLAGE_CLINIC', 'PHARMACY'],
  ASSISTANCE: [],
  OUTPATIENT_POOL: ['PHARMACY'],
  CHRONIC_OUTPATIENT: ['HOSPITAL', 'PRIMARY', 'VILLAGE_CLINIC', 'PHARMACY'],
  DUAL_CHANNEL: ['HOSPITAL', 'PRIMARY'],
  // Key hospitals of the sports programme carry its services in their agreement [S000-05a].
  KEY_SPORTS_HOSPITAL: ['HOSPITAL'],
};

/**
 * Designates an institution from a day on; CHRONIC_OUTPATIENT again opens further diseases. BASIC brings ASSISTANCE
 * with it [S003-3.1c]; the others stand on BASIC. Key sports hospitals are selected by an agency of the level PROVINCE
 * [S000-R2a]. Refuses PROVINCIAL_AGENCY_REQUIRED, IMPLIED_BY_BASIC, TYPE_NOT_ALLOWED, NOT_BASIC_DESIGNATED,
 * ALREADY_DESIGNATED, DISEASES_REQUIRED, DISEASES_NOT_ALLOWED, DISEASE_CODE_INVALID.
 */
export const openDesignation = (
  institution: Institution,
  { kind, diseases = [], from }: DesignationRequest,
  level?: string,
): readonly InstitutionEvent[] => {
  if (kind === 'KEY_SPORTS_HOSPITAL' && level !== 'PROVINCE')
    throw refuse('PROVINCIAL_AGENCY_REQUIRED', { level: level ?? null });
  if (kind === 'ASSISTANCE') throw refuse('IMPLIED_BY_BASIC');
  requireKind(institution, allowedKinds[kind]);
  if (kind !== 'CHRONIC_OUTPATIENT' && diseases.length > 0) throw refuse('DISEASES_NOT_ALLOWED');
  if (kind === 'BASIC')
    return [designate(institution, 'BASIC', from), designate(institution, 'ASSISTANCE', from)];

  requireBasic(institution, from);
  if (kind === 'CHRONIC_OUTPATIENT') return [openDiseases(institution, diseases, from)];
  return [designate(institution, kind, from)];
};
