import { addDays, startOf, type IsoDate } from '@yibao/platform/domain';
import type { Store, StoreDefinition } from '@yibao/platform/mongo';
import type { AppointmentEvent } from '@yibao/schemas/events/service-desk';
import { slots, type Slot } from '../domain/appointment/slot.ts';

export const slotStore: StoreDefinition<Slot | null, AppointmentEvent> = {
  collection: 'slots',
  aggregate: slots,
  indexes: [{ key: { 'state.outletId': 1, 'state.startsAt': 1 } }],
};

/** No outlet opens more times a day. */
const mostSlots = 500;

/** The times of a day at an outlet, earliest first. */
export const slotsOn =
  ({ query }: Store<Slot | null, AppointmentEvent>) =>
  async (outletId: string, on: IsoDate): Promise<readonly Slot[]> => {
    const [from, to] = [on, addDays(on, 1)].map((day) => startOf(day).toISOString());
    const filter = { 'state.outletId': outletId, 'state.startsAt': { $gte: from, $lt: to } };
    const found = await query(filter, { sort: { 'state.startsAt': 1 }, limit: mostSlots });
    return found.flatMap(({ state }) => state ?? []);
  };
