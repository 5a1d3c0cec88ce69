import { z } from 'zod';
import { ticketCategory, ticketOrigin } from '../events/hotline/ticket.ts';
import { hotlineAudience } from '../facts/hotline.ts';
import { areaCode, instant } from '../policy/codes.ts';
import { concerned, defineAnalytics } from './define-analytics.ts';

export const TicketAnalytics = defineAnalytics('hotline.ticket-record.v1', {
  domain: 'tickets',
  description: 'A ticket of the hotline was closed; opened again, it is closed once more (热线工单统计).',
  schema: z.strictObject({
    ...concerned,
    area: areaCode.describe('where the problem is'),
    lineId: z.string(),
    category: ticketCategory,
    audience: hotlineAudience.nullable().describe('null: nobody said for whom'),
    origin: ticketOrigin,
    openedAt: instant,
    closedAt: instant,
    secondsToAnswer: z.int().nonnegative().nullable().describe('null: resolved without an answer'),
    transfers: z.int().nonnegative(),
    reopenings: z.int().nonnegative(),
    overdue: z.boolean().describe('closed after its last day'),
    callerConfirmed: z.boolean(),
  }),
  example: {
    subject: 'a3f1c2d4e5b60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
    area: '220100',
    lineId: '12393-SPORTS',
    category: 'CONSULTATION',
    audience: 'SPECTATOR',
    origin: 'CALL',
    openedAt: '2026-07-02T03:00:00+08:00',
    closedAt: '2026-07-02T03:05:00+08:00',
    secondsToAnswer: 40,
    transfers: 0,
    reopenings: 0,
    overdue: false,
    callerConfirmed: true,
  },
});
