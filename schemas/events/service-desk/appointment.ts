import { z } from 'zod';
import { instant } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

const slot = z.object({
  slotId: z.string().describe('outlet/start'),
  outletId: z.string(),
  startsAt: instant,
});
const aSlot = {
  slotId: '3e5f7a90-1b2c-8d3e-8f40-516273849506/2026-03-03T01:00:00.000Z',
  outletId: '3e5f7a90-1b2c-8d3e-8f40-516273849506',
  startsAt: '2026-03-03T01:00:00.000Z',
};
const booking = slot.extend({ appointmentId: z.string(), personId: z.string() });
const aBooking = {
  ...aSlot,
  appointmentId: '6b7c8d9e-0f1a-8b2c-8d3e-4f5a6b7c8d9e',
  personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
};

export const SlotOpened = defineEvent('service-desk.slot-opened.v1', {
  description: 'An outlet takes so many appointments at this time; replaces what was said before (开放预约).',
  schema: slot.extend({ capacity: z.int().positive() }),
  example: { ...aSlot, capacity: 5 },
});
export const AppointmentBooked = defineEvent('service-desk.appointment-booked.v1', {
  description: 'A person booked an appointment for an item (预约办理).',
  schema: booking.extend({ item: z.string() }),
  example: { ...aBooking, item: 'MANUAL_REIMBURSEMENT' },
});
export const AppointmentCancelled = defineEvent('service-desk.appointment-cancelled.v1', {
  description: 'An appointment was given up before its time (取消预约).',
  schema: booking,
  example: aBooking,
});

export type AppointmentEvent =
  EventOf<typeof SlotOpened> | EventOf<typeof AppointmentBooked> | EventOf<typeof AppointmentCancelled>;
