import type { Slice } from '@yibao/platform/graphql';
import type { Store, StoreDefinition } from '@yibao/platform/mongo';
import type { KioskEvent } from '@yibao/schemas/events/service-desk';
import { KioskFact, type KioskPlace } from '@yibao/schemas/facts/service-desk';
import { kiosks, type Kiosk } from '../domain/kiosk/kiosk.ts';
import { within } from './within.ts';

const order = { 'state.area': 1, 'state.id': 1 } as const;

const factOf = ({ id, account, place, hostId, area, functions, status }: Kiosk) => ({
  ...{ kioskId: id, account, place, hostId, area, functions, status },
});

export const kioskStore: StoreDefinition<Kiosk | null, KioskEvent> = {
  collection: 'kiosks',
  aggregate: kiosks,
  facts: (kiosk) => (kiosk ? [{ definition: KioskFact, value: factOf(kiosk) }] : []),
  indexes: [{ key: order }, { key: { 'state.place': 1, ...order } }],
};

const afterPosition = (position: string) => {
  const [area, id] = position.split('/');
  return { $or: [{ 'state.area': { $gt: area } }, { 'state.area': area, 'state.id': { $gt: id } }] };
};

/** A slice of the terminals in use. */
export const kiosksAt =
  ({ query }: Store<Kiosk | null, KioskEvent>) =>
  async (
    { place, area }: { readonly place: KioskPlace | null; readonly area: string | null },
    { limit, after }: Slice,
  ): Promise<readonly Kiosk[]> => {
    const filter = {
      'state.status': 'ACTIVE',
      ...(place === null ? {} : { 'state.place': place }),
      ...(area === null ? {} : { 'state.area': within(area) }),
      ...(after === undefined ? {} : afterPosition(after)),
    };
    const found = await query(filter, { sort: order, limit });
    return found.flatMap(({ state }) => state ?? []);
  };
