import type { Slot } from '../domain/appointment/slot.ts';

/** A time as everybody may see it: how many places, not whose. */
export const shownSlot = ({ slotId: id, startsAt, capacity, bookings }: Slot) => ({
  ...{ id, startsAt, capacity },
  free: Math.max(0, capacity - bookings.length),
});
