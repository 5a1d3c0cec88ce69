import type { Aggregate } from '@yibao/platform/domain';
import {
  AppointmentBooked,
  AppointmentCancelled,
  SlotOpened,
  type AppointmentEvent,
} from '@yibao/schemas/events/service-desk';
import { refuse } from './refusals.ts';

export type Booking = { readonly appointmentId: string; readonly personId: string; readonly item: string };

/** A time at which an outlet takes appointments, and those it has taken. */
export type Slot = {
  readonly slotId: string;
  readonly outletId: string;
  readonly startsAt: string;
  readonly capacity: number;
  readonly bookings: readonly Booking[];
};

/** Null before it is opened. */
export const slots: Aggregate<Slot | null, AppointmentEvent> = {
  initial: null,
  evolve(slot, event) {
    switch (event.type) {
      case SlotOpened.type:
        return { ...event.data, bookings: slot?.bookings ?? [] };
      case AppointmentBooked.type: {
        const { appointmentId, personId, item } = event.data;
        return slot && { ...slot, bookings: [...slot.bookings, { appointmentId, personId, item }] };
      }
      case AppointmentCancelled.type: {
        const { appointmentId } = event.data;
        return (
          slot && {
            ...slot,
            bookings: slot.bookings.filter((booking) => booking.appointmentId !== appointmentId),
          }
        );
      }
    }
  },
};

/** Refuses SLOT_PASSED: what has begun is neither booked nor given up. */
const requireAhead = (startsAt: string, now: string): void => {
  if (Date.parse(startsAt) <= Date.parse(now)) throw refuse('SLOT_PASSED', { startsAt });
};

/** Opens a time for so many appointments, or changes how many. Refuses SLOT_PASSED, CAPACITY_INVALID. */
export const openSlot =
  (opened: Omit<Slot, 'bookings'>, now: string) =>
  (slot: Slot | null): readonly AppointmentEvent[] => {
    requireAhead(opened.startsAt, now);
    const booked = slot?.bookings.length ?? 0;
    const { capacity } = opened;
    if (capacity < 1 || capacity > 500 || capacity < booked) throw refuse('CAPACITY_INVALID', { booked });
    return slot?.capacity === capacity ? [] : [SlotOpened(opened)];
  };

/**
 * Books a place: never more than the capacity [S003-6.4b]. Refuses SLOT_NOT_OPEN, SLOT_PASSED, ALREADY_BOOKED, SLOT_FULL.
 */
export const bookAppointment =
  ({ appointmentId, personId, item }: Booking, now: string) =>
  (slot: Slot | null): readonly AppointmentEvent[] => {
    if (!slot) throw refuse('SLOT_NOT_OPEN');
    const { slotId, outletId, startsAt, capacity, bookings } = slot;
    requireAhead(startsAt, now);
    if (bookings.some((booking) => booking.personId === personId))
      throw refuse('ALREADY_BOOKED', { startsAt });
    if (bookings.length >= capacity) throw refuse('SLOT_FULL', { capacity });
    return [AppointmentBooked({ slotId, outletId, startsAt, appointmentId, personId, item })];
  };

/** Gives up a place before its time. Refuses APPOINTMENT_NOT_FOUND, SLOT_PASSED. */
export const cancelAppointment =
  (personId: string, now: string) =>
  (slot: Slot | null): readonly AppointmentEvent[] => {
    const booking = slot?.bookings.find((each) => each.personId === personId);
    if (!slot || !booking) throw refuse('APPOINTMENT_NOT_FOUND');
    const { slotId, outletId, startsAt } = slot;
    requireAhead(startsAt, now);
    return [
      AppointmentCancelled({ slotId, outletId, startsAt, appointmentId: booking.appointmentId, personId }),
    ];
  };
