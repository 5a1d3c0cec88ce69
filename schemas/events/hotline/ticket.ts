import { z } from 'zod';
import { department, hotlineAudience } from '../../facts/hotline.ts';
import { areaCode, instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** What a ticket is about (工单类别). */
export const ticketCategory = z.enum([
  'CONSULTATION',
  'BUSINESS_PROBLEM',
  'COMPLAINT',
  'SUGGESTION',
  'SPORTS_EVENT_APPEAL',
]);
export type TicketCategory = z.infer<typeof ticketCategory>;

/** How a ticket came to be (工单来源). */
export const ticketOrigin = z.enum(['CALL', 'ONLINE', 'STATION', 'LECTURE']);
export type TicketOrigin = z.infer<typeof ticketOrigin>;

/** Why no day is set by which a ticket must be done (办结期限未定原因). */
export const dueOpen = z.enum(['PARAMETER_MISSING', 'CALENDAR_MISSING']);
export type DueOpen = z.infer<typeof dueOpen>;

export const reopenCause = z.enum(['NEGATIVE_CONFIRMATION', 'BAD_RATING']);
export type ReopenCause = z.infer<typeof reopenCause>;

const workContext = z.object({ service: z.string(), id: z.string() });
const concerned = {
  ticketId: z.string(),
  personId: z.string().optional().describe('absent: the caller is not known'),
  at: instant,
};
const account = z.string().describe('opaque id of the account');
const respondBy = instant.nullable().describe('until when the department must answer; null: no limit is set');

const example = {
  ticketId: '8c1d3e5f-2a4b-8c6d-9e7f-0a1b2c3d4e5f',
  at: '2026-07-02T03:00:00+08:00',
};

export const TicketOpened = defineEvent('hotline.ticket-opened.v1', {
  description: 'A ticket was opened; `private` holds what was asked (受理工单).',
  schema: z.object({
    ...concerned,
    lineId: z.string(),
    category: ticketCategory,
    audience: hotlineAudience.optional().describe('absent: nobody said for whom'),
    area: areaCode,
    origin: ticketOrigin,
    department,
    respondBy,
    dueOn: isoDate.optional().describe('the last day; absent: none is set'),
    dueOpen: dueOpen.optional(),
    dueDays: z.int().positive().optional().describe('working days allowed'),
    openedBy: account.optional(),
    serviceItem: z.string().optional().describe('code of the service item it is about'),
    eventId: z.string().optional().describe('the sports event it is about'),
    inContextOf: workContext.optional(),
  }),
  privateSchema: z.object({ question: z.string() }),
  example: {
    ...example,
    lineId: '12393-SPORTS',
    category: 'SPORTS_EVENT_APPEAL',
    audience: 'SPECTATOR',
    area: '220100',
    origin: 'CALL',
    department: { kind: 'INSURANCE', area: '220000' },
    respondBy: null,
    dueOn: '2026-07-09',
    dueDays: 5,
    openedBy: 'officer-1',
  },
});

export const TicketDueSet = defineEvent('hotline.ticket-due-set.v1', {
  description: 'The calendar came: the day by which a ticket must be done is set (确定办结期限).',
  schema: z.object({ ...concerned, dueOn: isoDate }),
  example: { ...example, dueOn: '2027-01-05' },
});

export const TicketAssigned = defineEvent('hotline.ticket-assigned.v1', {
  description: 'One person handles the ticket from now on (专人专办).',
  schema: z.object({ ...concerned, handlerId: account, assignedBy: account }),
  example: { ...example, handlerId: 'officer-2', assignedBy: 'officer-1' },
});

export const TicketStarted = defineEvent('hotline.ticket-started.v1', {
  description: 'The handler works on the ticket (开始办理).',
  schema: z.object({ ...concerned, startedBy: account }),
  example: { ...example, startedBy: 'officer-2' },
});

export const TicketAnswered = defineEvent('hotline.ticket-answered.v1', {
  description: 'The caller got an answer, from an article or in words; `private` holds the words (答复工单).',
  schema: z.object({
    ...concerned,
    answeredBy: account,
    articleId: z.string().optional(),
    articleVersion: z.int().positive().optional(),
    secondsToAnswer: z.int().nonnegative().optional().describe('first answer only: since the opening'),
  }),
  privateSchema: z.object({ text: z.string() }),
  example: {
    ...example,
    answeredBy: 'officer-2',
    articleId: '1a2b3c4d-5e6f-8a7b-8c9d-0e1f2a3b4c5d',
    articleVersion: 1,
    secondsToAnswer: 40,
  },
});

export const TicketTransferred = defineEvent('hotline.ticket-transferred.v1', {
  description: 'Another department holds the ticket; `private` holds the reason (转办工单).',
  schema: z.object({
    ...concerned,
    from: department,
    to: department,
    respondBy: instant,
    transferredBy: account,
  }),
  privateSchema: z.object({ reason: z.string() }),
  example: {
    ...example,
    from: { kind: 'INSURANCE', area: '220000' },
    to: { kind: 'INSURANCE', area: '220100' },
    respondBy: '2026-07-03T03:00:00+08:00',
    transferredBy: 'officer-1',
  },
});

export const TicketEscalated = defineEvent('hotline.ticket-escalated.v1', {
  description: 'The department did not answer in time: the next higher level holds the ticket (升级督办).',
  schema: z.object({ ...concerned, from: department, to: department, respondBy }),
  example: {
    ...example,
    from: { kind: 'INSURANCE', area: '220100' },
    to: { kind: 'INSURANCE', area: '220000' },
    respondBy: null,
  },
});

export const TicketOverdue = defineEvent('hotline.ticket-overdue.v1', {
  description: 'The last day passed and the ticket is not resolved (工单超期).',
  schema: z.object({ ...concerned, dueOn: isoDate }),
  example: { ...example, dueOn: '2026-07-09' },
});

export const TicketResolved = defineEvent('hotline.ticket-resolved.v1', {
  description: 'The problem is solved; `private` holds how (办结工单).',
  schema: z.object({ ...concerned, resolvedBy: account }),
  privateSchema: z.object({ text: z.string() }),
  example: { ...example, resolvedBy: 'officer-2' },
});

const ticketSummary = z.object({
  area: areaCode,
  lineId: z.string(),
  category: ticketCategory,
  audience: hotlineAudience.nullable(),
  origin: ticketOrigin,
  openedAt: instant,
  secondsToAnswer: z.int().nonnegative().nullable(),
  transfers: z.int().nonnegative(),
  reopenings: z.int().nonnegative(),
  overdue: z.boolean().describe('its last day had passed'),
});
export type TicketSummary = Readonly<z.infer<typeof ticketSummary>>;

export const TicketClosed = defineEvent('hotline.ticket-closed.v1', {
  description: 'The caller confirmed, or the reason says why nobody could be asked (关闭工单).',
  schema: z.object({
    ...concerned,
    closedBy: account,
    callerConfirmed: z.boolean(),
    summary: ticketSummary.describe('how it went until then'),
  }),
  privateSchema: z.object({ reason: z.string() }),
  example: {
    ...example,
    closedBy: 'officer-2',
    callerConfirmed: true,
    summary: {
      area: '220100',
      lineId: '12393-SPORTS',
      category: 'CONSULTATION',
      audience: 'SPECTATOR',
      origin: 'CALL',
      openedAt: '2026-07-02T02:59:00+08:00',
      secondsToAnswer: 40,
      transfers: 0,
      reopenings: 0,
      overdue: false,
    },
  },
});

export const TicketReopened = defineEvent('hotline.ticket-reopened.v1', {
  description: 'What the caller said afterwards shows that the problem is not solved (重新办理).',
  schema: z.object({ ...concerned, cause: reopenCause, respondBy }),
  example: { ...example, cause: 'BAD_RATING', respondBy: null },
});

export const score = z.int().min(1).max(5);

export const AnswerRated = defineEvent('hotline.answer-rated.v1', {
  description:
    'The answer to a ticket, or a published answer, was rated; of the latter only the audience is known (评价答复).',
  schema: z.object({
    ticketId: z.string().optional(),
    faqId: z.string().optional(),
    personId: z.string().optional(),
    at: instant,
    score,
    audience: hotlineAudience.optional(),
  }),
  example: { ...example, score: 5, audience: 'SPECTATOR' },
});

export type TicketEvent =
  | EventOf<typeof TicketOpened>
  | EventOf<typeof TicketDueSet>
  | EventOf<typeof TicketAssigned>
  | EventOf<typeof TicketStarted>
  | EventOf<typeof TicketAnswered>
  | EventOf<typeof TicketTransferred>
  | EventOf<typeof TicketEscalated>
  | EventOf<typeof TicketOverdue>
  | EventOf<typeof TicketResolved>
  | EventOf<typeof TicketClosed>
  | EventOf<typeof TicketReopened>
  | EventOf<typeof AnswerRated>;
