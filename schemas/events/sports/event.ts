import { z } from 'zod';
import { stationClientele } from '../../facts/sports.ts';
import { areaCode, instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** A competition, or the training trip of a team (赛事、集训). */
export const sportsEventKind = z.enum(['COMPETITION', 'TRAINING_TRIP']);
export type SportsEventKind = z.infer<typeof sportsEventKind>;

const publicName = z.object({ zh: z.string(), en: z.string().nullable() });

export const venue = z.object({ venueId: z.string(), area: areaCode, name: publicName });
export type Venue = Readonly<z.infer<typeof venue>>;

const eventId = z.string();
const details = z.object({
  eventId,
  kind: sportsEventKind,
  area: areaCode.describe('of the city that holds it'),
  name: publicName,
  venues: z.array(venue).readonly(),
  from: isoDate,
  to: isoDate.describe('last day'),
  expectedSpectators: z.int().nonnegative(),
  unit: z.string().optional().describe('code of the team, of a training trip'),
});
const anEvent = '7c1e3a5b-2d4f-8b6a-9c8e-0f1a2b3c4d5e';
const example = {
  eventId: anEvent,
  kind: 'COMPETITION' as const,
  area: '220100',
  name: { zh: '示例邀请赛', en: 'Example invitational' },
  venues: [{ venueId: 'V1', area: '220102', name: { zh: '示例体育场', en: 'Example stadium' } }],
  from: '2026-08-01',
  to: '2026-08-05',
  expectedSpectators: 25_000,
};

export const SportsEventRegistered = defineEvent('sports.event-registered.v1', {
  description:
    'A sports event was registered; what is opened for it follows from period, venues, scale (赛事登记).',
  schema: details,
  example,
});

export const SportsEventChanged = defineEvent('sports.event-changed.v1', {
  description:
    'Period, venues or scale of an event are these now; what was opened for it follows (赛事变更).',
  schema: details,
  example: { ...example, to: '2026-08-06' },
});

export const SportsEventCancelled = defineEvent('sports.event-cancelled.v1', {
  description: 'An event does not take place; what was opened for it ends (赛事取消).',
  schema: z.object({ eventId, area: areaCode, on: isoDate }),
  privateSchema: z.object({ reason: z.string() }),
  example: { eventId: anEvent, area: '220100', on: '2026-07-20' },
});

export const SportsEventStarted = defineEvent('sports.event-started.v1', {
  description: 'The first day of an event has come (赛事开始).',
  schema: z.object({ eventId, area: areaCode, startedOn: isoDate }),
  example: { eventId: anEvent, area: '220100', startedOn: '2026-08-01' },
});

/** What was done at the stations of an event, in numbers. */
export const closingReport = z.object({
  stations: z.int().nonnegative(),
  consultations: z.int().nonnegative(),
  handled: z.int().nonnegative(),
  issues: z.int().nonnegative(),
  visitsByAudience: z
    .array(z.object({ audience: stationClientele, visits: z.int().positive() }))
    .readonly()
    .describe('only groups that came'),
});
export type ClosingReport = Readonly<z.infer<typeof closingReport>>;

export const SportsEventClosed = defineEvent('sports.event-closed.v1', {
  description:
    'The last day of an event has passed: what was opened for it ends; its report in numbers (赛事结束).',
  schema: z.object({ eventId, area: areaCode, closedAt: instant, report: closingReport }),
  example: {
    eventId: anEvent,
    area: '220100',
    closedAt: '2026-08-06T00:00:00+08:00',
    report: {
      stations: 3,
      consultations: 120,
      handled: 30,
      issues: 1,
      visitsByAudience: [{ audience: 'SPECTATOR', visits: 150 }],
    },
  },
});

export type SportsEventEvent =
  | EventOf<typeof SportsEventRegistered>
  | EventOf<typeof SportsEventChanged>
  | EventOf<typeof SportsEventCancelled>
  | EventOf<typeof SportsEventStarted>
  | EventOf<typeof SportsEventClosed>;
