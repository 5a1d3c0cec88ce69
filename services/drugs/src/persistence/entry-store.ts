import type { StoreDefinition } from '@yibao/platform/mongo';
import type { CatalogueEntryEvent } from '@yibao/schemas/events/drugs';
import { CatalogueEntryFact } from '@yibao/schemas/facts/drugs';
import type { Db } from 'mongodb';
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

/** How many entries have changed without everybody having been told yet; counted no further than asked. */
export const entriesUntold =
  (db: Db) =>
  async (atMost: number): Promise<number> =>
    db.collection(entryStore.collection).countDocuments({ 'outbox.id': { $gt: '' } }, { limit: atMost });
