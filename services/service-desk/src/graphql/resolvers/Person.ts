import { connection } from '@yibao/platform/graphql';
import type { PersonResolvers } from '../generated.ts';

export const Person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  serviceCases: ({ id }, args, { casesOf }) =>
    connection(
      args,
      (slice) => casesOf(id, slice),
      ({ position }) => position,
    ),
  ratings: ({ id }, args, { ratingsOf }) =>
    connection(
      args,
      (slice) => ratingsOf(id, slice),
      ({ position }) => position,
    ),
};
