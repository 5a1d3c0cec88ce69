import { maySeeList } from '../athlete-lists.ts';
import type { AthleteDrugListResolvers } from '../generated.ts';

export const AthleteDrugList: AthleteDrugListResolvers = {
  __resolveReference: async ({ id }, context) => {
    const list = await context.athleteListById.load(id);
    return list && maySeeList(context, list) ? list : null;
  },
  id: ({ listId }) => listId,
  comparison: ({ comparisons }) => comparisons.at(-1) ?? null,
  history: ({ comparisons }) => [...comparisons].reverse(),
};
