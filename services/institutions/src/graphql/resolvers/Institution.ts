import { isOwnArea } from '@yibao/platform/access';
import { isWithin, standingOn } from '@yibao/schemas/facts/institutions';
import type { InstitutionResolvers } from '../generated.ts';

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
  suspensionReason: ({ id, area, private: secret }, _args, { viewer }) =>
    viewer.organisation === id || isOwnArea(viewer, area) ? (secret?.suspensionReason ?? null) : null,
};
