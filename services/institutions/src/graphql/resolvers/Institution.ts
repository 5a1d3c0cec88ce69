import { isOwnArea } from '@yibao/platform/access';
import { isWithin, standingOn } from '@yibao/schemas/facts/institutions';
import type { Context } from '../../context.ts';
import type { Institution as InstitutionModel } from '../../domain/institution.ts';
import type { InstitutionResolvers } from '../generated.ts';

/** Its own staff, and the agencies of its area. */
const seesInside = ({ viewer }: Context, { id, area }: InstitutionModel): boolean =>
  viewer.organisation === id || isOwnArea(viewer, area);

export const Institution: InstitutionResolvers = {
  __resolveReference: ({ id }, { institutionById }) => institutionById.load(id),
  status: (institution, { at }, { today }) => standingOn(institution, at ?? today()).status,
  designations: ({ designations }, { at }, { today }) =>
    designations.filter((each) => isWithin(each, at ?? today())),
  openedDiseases: ({ openedDiseases }, { at }, { today }) =>
    openedDiseases.filter((each) => isWithin(each, at ?? today())),
  networked: (institution, { at }, { today }) => standingOn(institution, at ?? today()).networked,
  sportsWindow: ({ sportsWindows }, { at }, { today }) =>
    sportsWindows.find((each) => isWithin(each, at ?? today())) ?? null,
  suspensionReason: (institution, _args, context) =>
    seesInside(context, institution) ? (institution.private?.suspensionReason ?? null) : null,
  designationApplications: (institution, _args, context) =>
    seesInside(context, institution) ? institution.applications.toReversed() : null,
};
