import type { FamilyLinkResolvers } from '../generated.ts';

export const FamilyLink: FamilyLinkResolvers = {
  id: ({ linkId }) => linkId,
  relative: ({ relativeId: id }) => ({ id }),
};
