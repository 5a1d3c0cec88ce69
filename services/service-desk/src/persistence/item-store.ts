import type { Store, StoreDefinition } from '@yibao/platform/mongo';
import type { ItemEvent } from '@yibao/schemas/events/service-desk';
import { ServiceItemFact } from '@yibao/schemas/facts/service-desk';
import { items, type Item, type ItemVersion } from '../domain/item/item.ts';

const factOfVersion = (item: ItemVersion) => {
  const { version, from, channels, materials, days, delegable, department, closesOn } = item;
  const codes = materials.map(({ code }) => code);
  return { version, from, channels, materials: codes, days, delegable, department, closesOn };
};

export const itemStore: StoreDefinition<Item | null, ItemEvent> = {
  collection: 'items',
  aggregate: items,
  facts: (item) =>
    item
      ? [
          {
            definition: ServiceItemFact,
            value: {
              code: item.code,
              versions: item.versions.map(factOfVersion),
              retiredFrom: item.retiredFrom,
            },
          },
        ]
      : [],
  indexes: [{ key: { 'state.code': 1 } }],
};

/** The list of a province has far fewer. */
const atMost = 2000;

/** Every item, by code: one list for the whole province. */
export const everyItem =
  ({ query }: Store<Item | null, ItemEvent>) =>
  async (): Promise<readonly Item[]> => {
    const found = await query({ 'state.code': { $gt: '' } }, { sort: { 'state.code': 1 }, limit: atMost });
    return found.flatMap(({ state }) => state ?? []);
  };
