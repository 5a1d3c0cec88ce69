import type { Slice } from '@yibao/platform/graphql';
import { pageBy, type Store, type StoreDefinition, within } from '@yibao/platform/mongo';
import type { KioskEvent } from '@yibao/schemas/events/service-desk';
import { KioskFact, type KioskPlace } from '@yibao/schemas/facts/service-desk';
import { kiosks, type Kiosk } from '../domain/kiosk/kiosk.ts';

const factOf = ({ id, account, place, hostId, area, functions, status }: Kiosk) => ({
  ...{ kioskId: id, account, place, hostId, area, functions, status },
});

export const kioskStore: StoreDefinition<Kiosk | null, KioskEvent> = {
  collection: 'kiosks',
  aggregate: kiosks,
  facts: (kiosk) => (kiosk ? [{ definition: KioskFact, value: factOf(kiosk) }] : []),
  indexes: [{ key: { 'state.area': 1, _id: 1 } }, { key: { 'state.place': 1, 'state.area': 1, _id: 1 } }],
};

/** A slice of the terminals in use. */
export const kiosksAt =
  ({ query }: Store<Kiosk | null, KioskEvent>) =>
  async (
    { place, area }: { readonly place: KioskPlace | null; readonly area: string | null },
    slice: Slice,
  ): Promise<readonly Kiosk[]> => {
    const { filter: after, page } = pageBy('state.area', 1, slice);
    const filter = {
      'state.status': 'ACTIVE',
      ...(place === null ? {} : { 'state.place': place }),
      ...(area === null ? {} : { 'state.area': within(area) }),
      ...after,
    };
    const found = await query(filter, page);
    return found.flatMap(({ state }) => state ?? []);
  };
