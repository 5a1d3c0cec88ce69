import type { Slice } from '@yibao/platform/graphql';
import type { Store } from '@yibao/platform/mongo';
import type { CatalogueEntryEvent } from '@yibao/schemas/events/drugs';
import type { CatalogueKind, DrugKind } from '@yibao/schemas/facts/drugs';
import type { CatalogueEntry } from '../domain/entry.ts';

/** What entries are looked for; what is left out, or null, does not matter. */
export type EntryCriteria = {
  readonly catalogue?: CatalogueKind | null | undefined;
  readonly genericCode?: string | null | undefined;
  readonly kind?: DrugKind | null | undefined;
  readonly tag?: string | null | undefined;
  readonly titleStarts?: string | null | undefined;
};

type EntryStore = Store<CatalogueEntry | null, CatalogueEntryEvent>;

const byCode = { _id: 1 } as const;

const filterOf = ({ catalogue, genericCode, kind, tag, titleStarts }: EntryCriteria) => ({
  ...(catalogue && { 'state.catalogue': catalogue }),
  ...(genericCode && { 'state.genericCode': genericCode }),
  ...(kind && { 'state.kind': kind }),
  ...(tag && { 'state.tags': tag }),
  ...(titleStarts && { 'state.title.zh': { $gte: titleStarts, $lt: `${titleStarts}\uffff` } }),
});

/** A slice of the entries that meet the criteria, in the order of their codes. */
export const entriesThat =
  ({ query }: EntryStore) =>
  async (meet: EntryCriteria, { limit, after }: Slice): Promise<readonly CatalogueEntry[]> => {
    const filter = { ...filterOf(meet), ...(after !== undefined && { _id: { $gt: after } }) };
    const found = await query(filter, { sort: byCode, limit });
    return found.flatMap(({ state }) => state ?? []);
  };

/** No generic name has more products, and no answer names more alternatives. */
const atMost = 500;

/** Every product under a generic name, and the entry of that code itself. */
export const entriesOf =
  ({ query, find }: EntryStore) =>
  async (code: string): Promise<readonly CatalogueEntry[]> => {
    const [found, self] = await Promise.all([
      query({ 'state.genericCode': code }, { sort: byCode, limit: atMost }),
      find(code),
    ]);
    const products = found.flatMap(({ state }) => state ?? []);
    return self && !products.some((each) => each.code === self.code) ? [...products, self] : products;
  };

/** Drugs whose label names a condition. */
export const entriesFor =
  ({ query }: EntryStore) =>
  async (condition: string): Promise<readonly CatalogueEntry[]> => {
    const filter = { 'state.changes.terms.labelIndications': condition };
    return (await query(filter, { sort: byCode, limit: atMost })).flatMap(({ state }) => state ?? []);
  };
