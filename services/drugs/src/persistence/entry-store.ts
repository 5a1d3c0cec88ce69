import type { StoreDefinition } from '@yibao/platform/mongo';
import type { CatalogueEntryEvent } from '@yibao/schemas/events/drugs';
import { CatalogueEntryFact } from '@yibao/schemas/facts/drugs';
import { entries, factOf, type CatalogueEntry } from '../domain/entry.ts';

export const entryStore: StoreDefinition<CatalogueEntry | null, CatalogueEntryEvent> = {
  collection: 'catalogueEntries',
  aggregate: entries,
  facts: (entry) => (entry ? [{ definition: CatalogueEntryFact, value: factOf(entry) }] : []),
  indexes: [
    { key: { 'state.catalogue': 1, _id: 1 } },
    { key: { 'state.genericCode': 1, _id: 1 } },
    { key: { 'state.kind': 1, _id: 1 } },
    { key: { 'state.tags': 1, _id: 1 } },
    { key: { 'state.title.zh': 1 } },
    { key: { 'state.changes.terms.labelIndications': 1, _id: 1 } },
  ],
};
