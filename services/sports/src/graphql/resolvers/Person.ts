import { greenEligibility } from '../green-eligibility.ts';
import type { PersonResolvers } from '../generated.ts';

export const Person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  sportsProfile: async ({ id }, _args, { profileById }) => profileById.load(id),
  greenChannelEligibility: async ({ id }, { on }, context) => greenEligibility(id, on ?? null, context),
};
