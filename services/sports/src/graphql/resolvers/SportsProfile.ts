import { greenEligibility } from '../green-eligibility.ts';
import type { SportsProfileResolvers } from '../generated.ts';

export const SportsProfile: SportsProfileResolvers = {
  id: ({ personId }) => personId,
  cards: ({ cards }) =>
    cards.map(({ cardId, kind, from, to, revokedOn = null }) => ({ id: cardId, kind, from, to, revokedOn })),
  eligibility: async ({ personId }, _args, context) => greenEligibility(personId, null, context),
};
