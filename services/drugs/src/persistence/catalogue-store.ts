import type { Store, StoreDefinition } from '@yibao/platform/mongo';
import type { CatalogueEvent, CataloguePartEvent } from '@yibao/schemas/events/drugs';
import type { CatalogueKind } from '@yibao/schemas/facts/drugs';
import { catalogues, type Catalogue } from '../domain/catalogue.ts';
import { catalogueParts, type CataloguePart } from '../domain/import-update.ts';
import type { Counts } from '../domain/entry.ts';

/** A version being written is woken until it is whole. */
const since = '2000-01-01T00:00:00Z';

export const catalogueStore: StoreDefinition<Catalogue | null, CatalogueEvent> = {
  collection: 'catalogues',
  aggregate: catalogues,
  wakeAt: (catalogue) => (catalogue?.underWay ? since : null),
  indexes: [{ key: { 'state.area': 1 } }, { key: { 'state.underWay': 1 } }],
};

export const cataloguePartStore: StoreDefinition<CataloguePart | null, CataloguePartEvent> = {
  collection: 'catalogueParts',
  aggregate: catalogueParts,
};

type CatalogueStore = Store<Catalogue | null, CatalogueEvent>;

/** There are four kinds in each of 34 provinces. */
const atMost = 200;

/** The catalogues of a province. */
export const cataloguesOf =
  ({ query }: CatalogueStore) =>
  async (area: string): Promise<readonly Catalogue[]> =>
    (await query({ 'state.area': area }, { limit: atMost })).flatMap(({ state }) => state ?? []);

/** For each kind, what counts of it: everything but the versions that are being written. */
export const countsOf =
  ({ query }: CatalogueStore) =>
  async (kinds: readonly CatalogueKind[]): Promise<Counts[]> => {
    const found = await query({ 'state.underWay': { $gt: '' } }, { limit: atMost });
    const open = new Set(
      found.flatMap(({ state }) => (state ? `${state.catalogue}|${state.area}|${state.underWay}` : [])),
    );
    return kinds.map(
      (kind) =>
        ({ area, version }) =>
          !open.has(`${kind}|${area}|${version}`),
    );
  };
