import { connection } from '@yibao/platform/graphql';
import { shownGuidances } from '../../domain/guidance.ts';
import type { PersonResolvers } from '../generated.ts';

export const Person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  filings: ({ id }, args, { filingsOf }) =>
    connection(
      args,
      (slice) => filingsOf(id, slice),
      ({ registeredAt, filingId }) => `${registeredAt}/${filingId}`,
    ),
  filingGuidances: async ({ id }, _args, { filingsByPerson }) =>
    shownGuidances(await filingsByPerson.load(id)),
};
