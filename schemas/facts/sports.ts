import { z } from 'zod';
import { areaCode, isoDate } from '../policy/codes.ts';
import { defineFact } from './define-fact.ts';

/** The four groups the programme serves (服务对象) [S000-G1]. */
export const sportsAudience = z.enum(['ATHLETE', 'COACH', 'EVENT_STAFF', 'SPECTATOR']);
export type SportsAudience = z.infer<typeof sportsAudience>;

/** Who comes to a station: the four groups, and the teachers and students of a college (驿站服务对象). */
export const stationClientele = z.enum([...sportsAudience.options, 'TEACHER', 'STUDENT']);
export type StationClientele = z.infer<typeof stationClientele>;

/** The two cards of excellent athletes and coaches: one is enough (吉享卡、吉健卡). */
export const sportsCardKind = z.enum(['JIXIANG', 'JIJIAN']);
export type SportsCardKind = z.infer<typeof sportsCardKind>;

/** What is missing for the green channel (不符合绿色通道的原因). */
export const greenReason = z.enum([
  'NOT_ATHLETE_OR_COACH',
  'NO_CARD',
  'NOT_ENROLLED_IN_PROVINCE',
  'DECEASED',
]);
export type GreenReason = z.infer<typeof greenReason>;

const personId = z.string().describe('opaque id of the person');
const aPerson = '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10';

/** Whether a person may use the green channel, and between which days that stands as known now. */
export const greenEligibility = z.object({
  personId,
  eligible: z.boolean(),
  reason: greenReason.optional().describe('absent when eligible'),
  validFrom: isoDate.optional().describe('the day since which it is known; absent when not eligible'),
  validTo: isoDate.optional().describe('last day; absent: no end known'),
});
export type GreenEligibility = Readonly<z.infer<typeof greenEligibility>>;

export const GreenEligibilityFact = defineFact('sports.green-eligibility.v1', {
  description:
    'Whether a person may use the green channel: card, capacity and enrolment together (绿色通道资格).',
  schema: greenEligibility,
  keyOf: (fact) => fact.personId,
  example: { personId: aPerson, eligible: true, validFrom: '2026-03-01', validTo: '2026-12-31' },
});

export const capacity = z.object({
  audience: sportsAudience,
  unit: z.string().optional().describe('code of the team or college'),
  from: isoDate,
  to: isoDate.optional().describe('last day; absent: no end known'),
});
export type Capacity = Readonly<z.infer<typeof capacity>>;

export const SportsProfileFact = defineFact('sports.sports-profile.v1', {
  description:
    'In which capacities a person belongs to sports, for which unit, on which days (体育人员身份).',
  schema: z.object({
    personId,
    audiences: z.array(capacity).readonly(),
    cards: z
      .array(z.object({ kind: sportsCardKind, from: isoDate, to: isoDate.describe('last day') }))
      .readonly(),
  }),
  keyOf: (fact) => fact.personId,
  example: {
    personId: aPerson,
    audiences: [{ audience: 'ATHLETE', unit: 'TEAM-0001', from: '2026-01-01' }],
    cards: [{ kind: 'JIXIANG', from: '2026-01-01', to: '2026-12-31' }],
  },
});

export const sportsEventStatus = z.enum(['REGISTERED', 'STARTED', 'CLOSED', 'CANCELLED']);
export type SportsEventStatus = z.infer<typeof sportsEventStatus>;

export const SportsEventFact = defineFact('sports.sports-event.v1', {
  description: 'A sports event: where and when, and how it stands (体育赛事).',
  schema: z.object({
    eventId: z.string(),
    area: areaCode,
    from: isoDate,
    to: isoDate.describe('last day'),
    status: sportsEventStatus,
  }),
  keyOf: ({ eventId }) => eventId,
  example: {
    eventId: '7c1e3a5b-2d4f-8b6a-9c8e-0f1a2b3c4d5e',
    area: '220100',
    from: '2026-08-01',
    to: '2026-08-05',
    status: 'REGISTERED',
  },
});

/** A station of a college, or one that stands at a venue during an event (固定、移动医保驿站). */
export const stationType = z.enum(['FIXED', 'MOBILE']);
export type StationType = z.infer<typeof stationType>;

export const stationStatus = z.enum(['PLANNED', 'ACTIVE', 'CLOSED']);
export type StationStatus = z.infer<typeof stationStatus>;

export const StationFact = defineFact('sports.station.v1', {
  description: 'An insurance station: where, for what, and whether it is active (医保驿站).',
  schema: z.object({
    stationId: z.string(),
    type: stationType,
    area: areaCode,
    eventId: z.string().optional().describe('of a MOBILE station'),
    collegeId: z.string().optional().describe('of a FIXED station'),
    from: isoDate.optional().describe('first day; absent: not active yet'),
    to: isoDate.optional().describe('last day; absent: no end'),
    status: stationStatus,
    serviceItems: z.array(z.string()).readonly().describe('codes'),
  }),
  keyOf: ({ stationId }) => stationId,
  example: {
    stationId: '3a5c7e9b-1d2f-8a4b-8c6d-5e7f9a1b3c2d',
    type: 'MOBILE',
    area: '220102',
    eventId: '7c1e3a5b-2d4f-8b6a-9c8e-0f1a2b3c4d5e',
    from: '2026-08-01',
    to: '2026-08-05',
    status: 'PLANNED',
    serviceItems: ['CROSS_REGION_FILING'],
  },
});
