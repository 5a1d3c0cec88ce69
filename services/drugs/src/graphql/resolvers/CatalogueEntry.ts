import { ceilingOn } from '@yibao/schemas/facts/drugs';
import { entryTerms } from '../../domain/entry.ts';
import type { CatalogueEntryResolvers } from '../generated.ts';

export const CatalogueEntry: CatalogueEntryResolvers = {
  __resolveReference: ({ id }, { entryByCode }) => entryByCode.load(id),
  id: ({ code }) => code,
  terms: async (entry, { area, on }, { countsOf, today }) =>
    entryTerms(entry, { area, on: on ?? today(), counts: await countsOf.load(entry.catalogue) }),
  ceiling: ({ ceilings }, { area, on }, { today }) =>
    ceilingOn({ periods: [], ceilings }, area, on ?? today()),
};
