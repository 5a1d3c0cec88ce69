import { z } from 'zod';
import { stationClientele, stationType } from '../../facts/sports.ts';
import { areaCode, instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** What must be confirmed with a photo before a station opens (驿站核验项) [S000-R3a, S000-R3b]. */
export const checklistItem = z.enum(['VISUAL_IDENTITY_SIGN', 'SERVICE_ITEMS_POSTED']);
export type ChecklistItem = z.infer<typeof checklistItem>;

/** Advice, or business handled (咨询、办理). */
export const stationService = z.enum(['CONSULT', 'HANDLE']);
export type StationService = z.infer<typeof stationService>;

/** What an issue is about (问题类别). */
export const stationIssueTopic = z.enum([
  'EQUIPMENT',
  'NETWORK',
  'STAFFING',
  'POLICY',
  'SETTLEMENT',
  'OTHER',
]);
export type StationIssueTopic = z.infer<typeof stationIssueTopic>;

const stationId = z.string();
const aStation = '3a5c7e9b-1d2f-8a4b-8c6d-5e7f9a1b3c2d';
const anEvent = '7c1e3a5b-2d4f-8b6a-9c8e-0f1a2b3c4d5e';
const publicText = z.object({ zh: z.string(), en: z.string().nullable() });

export const StationPlanned = defineEvent('sports.station-planned.v1', {
  description: 'A station is to be set up in a college, or at a venue for the days of an event (驿站筹设).',
  schema: z.object({
    stationId,
    type: stationType,
    area: areaCode,
    place: publicText.describe('where the public finds it'),
    hours: publicText,
    leadDepartment: z.enum(['SPORTS', 'MEDICAL_INSURANCE']),
    collegeId: z.string().optional().describe('FIXED'),
    eventId: z.string().optional().describe('MOBILE'),
    venueId: z.string().optional().describe('MOBILE'),
    from: isoDate.optional().describe('MOBILE: first day of the event'),
    to: isoDate.optional().describe('MOBILE: last day of the event'),
    serviceItems: z.array(z.string()).readonly().describe('codes'),
  }),
  example: {
    stationId: aStation,
    type: 'MOBILE',
    area: '220102',
    place: { zh: '示例体育场东门', en: 'Example stadium, east gate' },
    hours: { zh: '比赛日 9:00-21:00', en: 'Days of competition, 9:00 to 21:00' },
    leadDepartment: 'MEDICAL_INSURANCE',
    eventId: anEvent,
    venueId: 'V1',
    from: '2026-08-01',
    to: '2026-08-05',
    serviceItems: ['CROSS_REGION_FILING'],
  },
});

export const ChecklistConfirmed = defineEvent('sports.checklist-confirmed.v1', {
  description: 'A point of the checklist was confirmed with a photo (驿站核验确认).',
  schema: z.object({ stationId, item: checklistItem, photoRef: z.string(), confirmedAt: instant }),
  example: {
    stationId: aStation,
    item: 'VISUAL_IDENTITY_SIGN',
    photoRef: 'photo-0001',
    confirmedAt: '2026-07-30T09:00:00+08:00',
  },
});

export const StationOpened = defineEvent('sports.station-opened.v1', {
  description: 'The station is active from this day on (驿站启用).',
  schema: z.object({ stationId, type: stationType, area: areaCode, from: isoDate, to: isoDate.optional() }),
  example: { stationId: aStation, type: 'MOBILE', area: '220102', from: '2026-08-01', to: '2026-08-05' },
});

export const StationRescheduled = defineEvent('sports.station-rescheduled.v1', {
  description: 'The days of a station follow those of its event (驿站时段变更).',
  schema: z.object({ stationId, from: isoDate, to: isoDate }),
  example: { stationId: aStation, from: '2026-08-01', to: '2026-08-06' },
});

export const StationClosed = defineEvent('sports.station-closed.v1', {
  description: 'The station is active no more (驿站关闭).',
  schema: z.object({ stationId, area: areaCode, closedOn: isoDate.describe('first day without it') }),
  example: { stationId: aStation, area: '220102', closedOn: '2026-08-06' },
});

export type StationEvent =
  | EventOf<typeof StationPlanned>
  | EventOf<typeof ChecklistConfirmed>
  | EventOf<typeof StationOpened>
  | EventOf<typeof StationRescheduled>
  | EventOf<typeof StationClosed>;

const visit = z.object({
  visitId: z.string(),
  stationId,
  area: areaCode,
  eventId: z.string().optional(),
  audience: stationClientele,
  personId: z.string().optional().describe('opaque id; absent: advice without a name'),
  service: stationService,
  visitedAt: instant,
});

export const StationVisited = defineEvent('sports.station-visited.v1', {
  description: 'Somebody was advised at a station, or came to have business handled (驿站来访).',
  schema: visit,
  example: {
    visitId: '4d6f8a0c-2e1b-8f3a-9c5d-7e9b1d3f5a7c',
    stationId: aStation,
    area: '220102',
    eventId: anEvent,
    audience: 'SPECTATOR',
    service: 'CONSULT',
    visitedAt: '2026-08-02T14:00:00+08:00',
  },
});

export const StationVisitHandled = defineEvent('sports.station-visit-handled.v1', {
  description: 'The business of a visit has become a case (驿站来访转办件).',
  schema: z.object({
    visitId: z.string(),
    stationId,
    personId: z.string(),
    caseId: z.string(),
    handledAt: instant,
  }),
  example: {
    visitId: '4d6f8a0c-2e1b-8f3a-9c5d-7e9b1d3f5a7c',
    stationId: aStation,
    personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
    caseId: '8e0a2c4d-6f1b-8d3e-8a5c-9b1d3e5f7a0c',
    handledAt: '2026-08-02T14:10:00+08:00',
  },
});

export type StationVisitEvent = EventOf<typeof StationVisited> | EventOf<typeof StationVisitHandled>;

export const StationIssueReported = defineEvent('sports.station-issue-reported.v1', {
  description: 'A problem met at a station goes to the insurance department (驿站问题反馈).',
  schema: z.object({
    issueId: z.string(),
    stationId,
    area: areaCode,
    topic: stationIssueTopic,
    reportedAt: instant,
  }),
  privateSchema: z.object({ text: z.string() }),
  example: {
    issueId: '6a8c0e2b-4d1f-8b3c-9e5a-0d2f4b6a8c1e',
    stationId: aStation,
    area: '220102',
    topic: 'NETWORK',
    reportedAt: '2026-08-02T15:00:00+08:00',
  },
});
export type StationIssueEvent = EventOf<typeof StationIssueReported>;
