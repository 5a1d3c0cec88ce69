import { connection, onlyReadable } from '@yibao/platform/graphql';
import type { QueryResolvers } from '../generated.ts';
import { athleteQueries } from './athlete-queries.ts';
import { catalogueQueries } from './catalogue-queries.ts';

export const Query: QueryResolvers = {
  ...catalogueQueries,
  ...athleteQueries,
  prescription: (_parent, { id }, { prescriptionById }) => prescriptionById.load(id),
  prescriptionsAt: async (_parent, { state, ...args }, { viewer, access, prescriptionsAt }) => {
    const page = await connection(
      args,
      async (slice) =>
        viewer.organisation === undefined ? [] : prescriptionsAt(viewer.organisation, state, slice),
      ({ position }) => position,
    );
    // What goes to the pharmacy is shown once the person has: their grant opens it.
    return onlyReadable(page, access, 'CLINICAL');
  },
};
