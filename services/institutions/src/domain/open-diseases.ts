import type { IsoDate } from '@yibao/platform/domain';
import { DesignationChanged, type InstitutionEvent } from '@yibao/schemas/events/institutions';
import { diseaseCode } from '@yibao/schemas/facts/institutions';
import { openOf } from './designations.ts';
import type { Institution } from './institution.ts';
import { refuse } from './refusals.ts';

/**
 * Opens diseases under CHRONIC_OUTPATIENT, each from that day on; with the first ones the designation itself begins.
 * Refuses DISEASES_REQUIRED, DISEASE_CODE_INVALID, and ALREADY_DESIGNATED when all of them are open.
 */
export const openDiseases = (
  institution: Institution,
  codes: readonly string[],
  from: IsoDate,
): InstitutionEvent => {
  if (codes.length === 0) throw refuse('DISEASES_REQUIRED');
  const invalid = codes.filter((code) => !diseaseCode.safeParse(code).success);
  if (invalid.length > 0) throw refuse('DISEASE_CODE_INVALID', { codes: invalid });

  const chronic = openOf(institution, 'CHRONIC_OUTPATIENT');
  const open = new Set(institution.openedDiseases.filter(({ to }) => to === null).map(({ code }) => code));
  const added = [...new Set(codes)].filter((code) => !open.has(code));
  if (added.length === 0) throw refuse('ALREADY_DESIGNATED', { since: chronic?.from, diseases: [...open] });
  return DesignationChanged({
    institutionId: institution.id,
    kind: 'CHRONIC_OUTPATIENT',
    from: chronic?.from ?? from,
    to: null,
    diseases: added.map((code) => ({ code, from, to: null })),
  });
};
