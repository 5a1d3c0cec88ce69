import { connection } from '@yibao/platform/graphql';
import type { QueryResolvers } from '../generated.ts';
import { athleteQueries } from './athlete-queries.ts';
import { catalogueQueries } from './catalogue-queries.ts';

export const Query: QueryResolvers = {
  ...catalogueQueries,
  ...athleteQueries,
  prescription: async (_parent, { id }, { prescriptionById, access }) => {
    const found = await prescriptionById.load(id);
    // A prescription that may not be seen looks like one that is not there.
    return found && (await access.mayRead(found.personId, 'CLINICAL')) ? found : null;
  },
  prescriptionsAt: async (_parent, { state, ...args }, { viewer, access, prescriptionsAt }) => {
    const page = await connection(
      args,
      async (slice) =>
        viewer.organisation === undefined ? [] : prescriptionsAt(viewer.organisation, state, slice),
      ({ position }) => position,
    );
    // What goes to the pharmacy is shown once the person has: their grant opens it.
    const allowed = await Promise.all(page.nodes.map(({ personId }) => access.mayRead(personId, 'CLINICAL')));
    const isAllowed = (_each: unknown, index: number) => allowed[index] === true;
    return { ...page, edges: page.edges.filter(isAllowed), nodes: page.nodes.filter(isAllowed) };
  },
};
