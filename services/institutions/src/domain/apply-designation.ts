import type { IsoDate } from '@yibao/platform/domain';
import { DesignationApplied, type InstitutionEvent } from '@yibao/schemas/events/institutions';
import { openOf, requireKind } from './designations.ts';
import type { Institution } from './institution.ts';
import { allowedKinds } from './open-designation.ts';
import { refuse } from './refusals.ts';
import { isOpen } from './designation-application.ts';
import { conditionsFor } from './published-conditions.ts';

/** More than anybody makes in earnest: the document of an institution stays small. */
export const mostApplications = 100;

/**
 * An institution applies for BASIC designation with exactly the published materials: none is missing, none beside the
 * list is asked for [S001-6b]. Refuses TYPE_NOT_ALLOWED, ALREADY_DESIGNATED, APPLICATION_OPEN, APPLICATIONS_EXHAUSTED,
 * MATERIAL_NOT_LISTED, MATERIAL_MISSING.
 */
export const applyDesignation = (
  institution: Institution,
  { materials }: { readonly materials: readonly string[] },
  today: IsoDate,
): readonly InstitutionEvent[] => {
  requireKind(institution, allowedKinds.BASIC);
  const designated = openOf(institution, 'BASIC');
  if (designated) throw refuse('ALREADY_DESIGNATED', { since: designated.from });
  const { applications, id: institutionId, kind } = institution;
  const open = applications.find(isOpen);
  if (open) throw refuse('APPLICATION_OPEN', { id: open.id, state: open.state });
  if (applications.length >= mostApplications)
    throw refuse('APPLICATIONS_EXHAUSTED', { most: mostApplications });
  const { version: conditionsVersion, materials: list } = conditionsFor(kind);
  const codes = list.map(({ code }) => code);
  const beside = materials.filter((code) => !codes.includes(code));
  if (beside.length > 0) throw refuse('MATERIAL_NOT_LISTED', { materials: beside, listed: codes });
  const missing = codes.filter((code) => !materials.includes(code));
  if (missing.length > 0) throw refuse('MATERIAL_MISSING', { materials: missing });
  const applicationId = `${institutionId}/${applications.length + 1}`;
  return [
    DesignationApplied({
      institutionId,
      applicationId,
      conditionsVersion,
      materials: codes,
      appliedOn: today,
    }),
  ];
};
