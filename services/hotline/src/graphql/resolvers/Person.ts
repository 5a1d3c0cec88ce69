import { connection } from '@yibao/platform/graphql';
import { maySee } from '../ticket-access.ts';
import type { PersonResolvers } from '../generated.ts';

export const Person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  tickets: async ({ id }, args, { ticketsOf, viewer }) => {
    const page = await connection(
      args,
      (slice) => ticketsOf(id, slice),
      ({ position }) => position,
    );
    // The person's area lets an officer look; the ticket's place and the post decide on each row.
    const allowed = page.nodes.map((ticket) => maySee(viewer, ticket));
    const isAllowed = (_each: unknown, at: number) => allowed[at] === true;
    return { ...page, edges: page.edges.filter(isAllowed), nodes: page.nodes.filter(isAllowed) };
  },
};
