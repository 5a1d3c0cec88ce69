import { z } from 'zod';
import { areaCode, isoDate } from '../policy/codes.ts';
import { defineFact } from './define-fact.ts';

/** For whom something is meant: the four groups of sport, and everybody insured (服务对象). */
export const hotlineAudience = z.enum(['ATHLETE', 'COACH', 'EVENT_STAFF', 'SPECTATOR', 'INSURED']);
export type HotlineAudience = z.infer<typeof hotlineAudience>;

export const weekday = z.enum(['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN']);
export type Weekday = z.infer<typeof weekday>;

const opening = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const closing = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** Open on these days from `opens` up to, but not at, `closes`; 24:00 is the end of the day. Asia/Shanghai. */
export const openingHours = z.object({
  days: z.array(weekday).min(1).readonly(),
  opens: opening,
  closes: closing,
});
export type OpeningHours = Readonly<z.infer<typeof openingHours>>;

/** Hours as they apply from a day on. */
export const hoursPeriod = z.object({ from: isoDate, hours: z.array(openingHours).min(1).readonly() });
export type HoursPeriod = Readonly<z.infer<typeof hoursPeriod>>;

export const hotlineLine = z.object({
  lineId: z.string().describe('number and code: 12393-SPORTS'),
  number: z.string(),
  code: z.string(),
  audiences: z.array(hotlineAudience).min(1).readonly(),
  area: areaCode,
  hours: z.array(hoursPeriod).min(1).readonly().describe('oldest first; the last one that has begun applies'),
  openedOn: isoDate,
  status: z.literal('OPEN'),
});
export type HotlineLine = Readonly<z.infer<typeof hotlineLine>>;

export const HotlineLineFact = defineFact('hotline.hotline-line.v1', {
  description:
    'A line of the medical-insurance hotline: its number, for whom, and when it is open (医保热线).',
  schema: hotlineLine,
  keyOf: ({ lineId }) => lineId,
  example: {
    lineId: '12393-SPORTS',
    number: '12393',
    code: 'SPORTS',
    audiences: ['ATHLETE', 'COACH', 'EVENT_STAFF', 'SPECTATOR'],
    area: '220000',
    hours: [
      {
        from: '2024-06-28',
        hours: [{ days: ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'], opens: '00:00', closes: '24:00' }],
      },
    ],
    openedOn: '2024-06-28',
    status: 'OPEN',
  },
});

/** Who holds a ticket: the insurance or the sports side of an area (承办部门). */
export const department = z.object({ kind: z.enum(['INSURANCE', 'SPORTS']), area: areaCode });
export type Department = Readonly<z.infer<typeof department>>;

export const ticketState = z.enum(['OPEN', 'IN_PROGRESS', 'RESOLVED', 'CLOSED']);
export type TicketState = z.infer<typeof ticketState>;

/** A ticket as others may know it; a closed one stays known with its state. Nothing of what was asked. */
export const OpenTicketFact = defineFact('hotline.open-ticket.v1', {
  description: 'Where a ticket of the hotline stands, and who holds it (热线工单).',
  schema: z.object({
    ticketId: z.string(),
    personId: z.string().optional().describe('opaque id of the person; absent: the caller is not known'),
    area: areaCode,
    department,
    state: ticketState,
  }),
  keyOf: ({ ticketId }) => ticketId,
  example: {
    ticketId: '8c1d3e5f-2a4b-8c6d-9e7f-0a1b2c3d4e5f',
    personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
    area: '220100',
    department: { kind: 'INSURANCE', area: '220000' },
    state: 'OPEN',
  },
});
