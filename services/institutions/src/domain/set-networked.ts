import type { IsoDate } from '@yibao/platform/domain';
import { NetworkedChanged, type InstitutionEvent } from '@yibao/schemas/events/institutions';
import { requireBasic } from './designations.ts';
import type { Institution } from './institution.ts';
import { isClosedFrom, isOpenFrom } from './periods.ts';

/**
 * From a day on the institution is, or is not, connected for cross-province direct settlement [S004-09]. Saying what
 * holds already changes nothing. Refuses NOT_BASIC_DESIGNATED.
 */
export const setNetworked = (
  institution: Institution,
  { networked, from }: { readonly networked: boolean; readonly from: IsoDate },
): readonly InstitutionEvent[] => {
  if (networked) requireBasic(institution, from);
  const holds = networked ? isOpenFrom : isClosedFrom;
  if (holds(institution.networked, from)) return [];
  return [NetworkedChanged({ institutionId: institution.id, networked, from })];
};
