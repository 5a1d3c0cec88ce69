import { z } from 'zod';
import { instant } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';
import { caseResult, type CaseOwnEvent } from './case.ts';

const key = z.object({ caseId: z.string(), personId: z.string(), taskId: z.string() });
const aKey = {
  caseId: '7b1d3f50-2a4c-8e6f-9a1b-3c5d7e9f0a21',
  personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
  taskId: '0a1b2c3d-4e5f-8061-8273-8495a6b7c8d9',
};

export const TaskReassigned = defineEvent('service-desk.task-reassigned.v1', {
  description: 'Another officer handles the task; the first-asked officer stays the same (转派).',
  schema: key.extend({ handler: z.string().describe('opaque id of the account') }),
  example: { ...aKey, handler: 'officer-8' },
});

export const TaskAnswered = defineEvent('service-desk.task-answered.v1', {
  description: 'The back office gave the result of a task (分办反馈).',
  schema: key.extend({ handler: z.string(), result: caseResult, answeredAt: instant }),
  privateSchema: z.object({ answer: z.string() }),
  example: { ...aKey, handler: 'officer-8', result: 'GRANTED', answeredAt: '2026-03-03T08:30:00+08:00' },
});

export const TaskReviewed = defineEvent('service-desk.task-reviewed.v1', {
  description: 'The outlet gave its first review of a task; an agency decides (初审).',
  schema: key.extend({ reviewer: z.string().describe('opaque id of the account'), reviewedAt: instant }),
  privateSchema: z.object({ finding: z.string() }),
  example: { ...aKey, reviewer: 'officer-9', reviewedAt: '2026-03-02T15:30:00+08:00' },
});

export const TaskClosed = defineEvent('service-desk.task-closed.v1', {
  description: 'The service that owns the matter has done it: the task closes on its event (联办办结).',
  schema: key.extend({
    on: z.object({ event: z.string(), id: z.string() }).describe('the event and what it made'),
    closedAt: instant,
  }),
  example: {
    ...aKey,
    on: { event: 'cross-region-care.filing-registered.v1', id: '6f0c2a4e-8b1d-8c3f-9e5a-7b2d4f6a8c01' },
    closedAt: '2026-03-02T10:10:00+08:00',
  },
});

export const CaseTransferred = defineEvent('service-desk.case-transferred.v1', {
  description: 'A task was passed on to the department that decides it (转办).',
  schema: key.extend({ department: z.string(), transferredAt: instant }),
  example: { ...aKey, department: 'CIVIL_AFFAIRS', transferredAt: '2026-03-02T10:20:00+08:00' },
});

export const CaseDecided = defineEvent('service-desk.case-decided.v1', {
  description: 'The department a task was passed on to has decided (转办结果).',
  schema: key.extend({ department: z.string(), result: caseResult, decidedAt: instant }),
  privateSchema: z.object({ answer: z.string() }),
  example: {
    ...aKey,
    department: 'CIVIL_AFFAIRS',
    result: 'GRANTED',
    decidedAt: '2026-03-04T10:20:00+08:00',
  },
});

export const ApplicantNotified = defineEvent('service-desk.applicant-notified.v1', {
  description: 'The applicant was told the result (结果反馈).',
  schema: key.omit({ taskId: true }).extend({ notifiedAt: instant }),
  example: { caseId: aKey.caseId, personId: aKey.personId, notifiedAt: '2026-03-04T11:00:00+08:00' },
});

export type CaseTaskEvent =
  | EventOf<typeof TaskReassigned>
  | EventOf<typeof TaskAnswered>
  | EventOf<typeof TaskReviewed>
  | EventOf<typeof TaskClosed>
  | EventOf<typeof CaseTransferred>
  | EventOf<typeof CaseDecided>
  | EventOf<typeof ApplicantNotified>;
export type CaseEvent = CaseOwnEvent | CaseTaskEvent;
