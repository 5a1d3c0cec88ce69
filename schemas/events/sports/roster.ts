import { z } from 'zod';
import { sportsAudience } from '../../facts/sports.ts';
import { areaCode, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** Who takes part in an event, and does not only watch it (参赛人员). */
export const rosterAudience = sportsAudience.exclude(['SPECTATOR']);
export type RosterAudience = z.infer<typeof rosterAudience>;

const key = z.object({
  entryId: z.string(),
  eventId: z.string(),
  personId: z.string().describe('opaque id of the person'),
});
const example = {
  entryId: '4d6f8b0c-2e5a-8c7d-9f1e-3a5c7e9b1d4f',
  eventId: '7c1e3a5b-2d4f-8b6a-9c8e-0f1a2b3c4d5e',
  personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
};

export const RosterEntered = defineEvent('sports.roster-entered.v1', {
  description: 'Somebody takes part in an event in this capacity (列入参赛名单).',
  schema: key.extend({
    area: areaCode.describe('of the event'),
    audience: rosterAudience,
    unit: z.string().optional().describe('code of the team'),
    enteredOn: isoDate,
  }),
  example: { ...example, area: '220100', audience: 'ATHLETE', unit: 'TEAM-0001', enteredOn: '2026-07-01' },
});

export const RosterLeft = defineEvent('sports.roster-left.v1', {
  description: 'Somebody takes no part in the event any more (退出参赛名单).',
  schema: key.extend({ on: isoDate }),
  example: { ...example, on: '2026-07-20' },
});

export type RosterEvent = EventOf<typeof RosterEntered> | EventOf<typeof RosterLeft>;
