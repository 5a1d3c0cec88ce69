import { greenEligibility } from '../green-eligibility.ts';
import type { PersonResolvers } from '../generated.ts';

export const Person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  sportsProfile: async ({ id }, _args, { profileById }) => profileById.load(id),
  sportsEvents: async ({ id }, _args, { eventsWith, eventById }) => {
    const found = await eventById.loadMany(await eventsWith(id));
    return found.flatMap((event) => (event === null || event instanceof Error ? [] : [event]));
  },
  greenChannelEligibility: async ({ id }, { on }, context) => greenEligibility(id, on ?? null, context),
};
