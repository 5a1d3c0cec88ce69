import { connection } from '@yibao/platform/graphql';
import { coverageOf } from '../coverage-of.ts';
import type { PersonResolvers } from '../generated.ts';

export const Person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  coverage: ({ id }, { on }, context) => coverageOf(id, on ?? context.today(), context),
  settlements: ({ id }, args, { settlementsOf }) =>
    connection(
      args,
      (slice) => settlementsOf(id, slice),
      ({ position }) => position,
    ),
  entitlements: ({ id }, args, { entitlementsOf }) =>
    connection(
      args,
      (slice) => entitlementsOf(id, slice),
      ({ position }) => position,
    ),
  account: async ({ id }, _args, { accountOf }) => {
    const account = await accountOf.load(id);
    // An account begins with its first credit.
    return account.credited.length === 0 ? null : account;
  },
};
