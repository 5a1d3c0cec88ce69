import { connection } from '@yibao/platform/graphql';
import type { PersonResolvers } from '../generated.ts';

export const Person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  prescriptions: ({ id }, args, { prescriptionsOf }) =>
    connection(
      args,
      (slice) => prescriptionsOf(id, slice),
      ({ position }) => position,
    ),
};
