import type { SportsRosterEntryResolvers } from '../generated.ts';

export const SportsRosterEntry: SportsRosterEntryResolvers = {
  id: ({ entryId }) => entryId,
  person: ({ personId }) => ({ id: personId }),
};
