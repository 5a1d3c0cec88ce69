import { connection, onlyWhere } from '@yibao/platform/graphql';
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
    return onlyWhere(page, (ticket) => maySee(viewer, ticket));
  },
};
