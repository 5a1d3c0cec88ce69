import type { StoreDefinition } from '@yibao/platform/mongo';
import type { CatalogueEntryEvent } from '@yibao/schemas/events/drugs';
import { CatalogueEntryFact } from '@yibao/schemas/facts/drugs';
import type { Db } from 'mongodb';
import type { PlacedVersion } from '../domain/catalogue.ts';
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

export type VersionKey = Pick<PlacedVersion, 'area' | 'catalogue' | 'version'>;

/** How many entries a version has changed without everybody having been told yet; counted no further than asked. */
export const entriesUntold =
  (db: Db) =>
  async ({ area, catalogue, version }: VersionKey, atMost: number): Promise<number> => {
    const said = { 'data.period.area': area, 'data.period.version': version };
    // By the outbox alone: its index holds only what waits, while a catalogue has a hundred thousand entries.
    const untold = { id: { $gt: '' }, 'data.entry.catalogue': catalogue, ...said };
    return db
      .collection(entryStore.collection)
      .countDocuments({ outbox: { $elemMatch: untold } }, { limit: atMost });
  };
