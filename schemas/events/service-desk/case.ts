import { z } from 'zod';
import { channel, closesOn, delegatedStep, outletLevel } from '../../facts/service-desk.ts';
import { areaCode, instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** The work of another service during which a case was opened. */
const inContextOf = z.object({ service: z.string(), id: z.string() });
const key = z.object({ caseId: z.string(), personId: z.string() });
const aKey = {
  caseId: '7b1d3f50-2a4c-8e6f-9a1b-3c5d7e9f0a21',
  personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
};

/** How a case ends (办结结果). */
export const caseResult = z.enum(['GRANTED', 'PARTLY_GRANTED', 'REFUSED', 'ANSWERED']);
export type CaseResult = z.infer<typeof caseResult>;

const itemOfCase = z.object({ code: z.string(), version: z.int().positive() });
const materialOfCase = z.object({ code: z.string(), suppliedByExchange: z.boolean() });
const task = z.object({
  taskId: z.string(),
  item: z.string(),
  department: z.string(),
  step: delegatedStep.describe('FIRST_REVIEW: the outlet reviews, an agency decides'),
  closesOn: closesOn.nullable(),
});
export type CaseTask = Readonly<z.infer<typeof task>>;
export type CaseMaterial = Readonly<z.infer<typeof materialOfCase>>;

export const CaseAccepted = defineEvent('service-desk.case-accepted.v1', {
  description: 'One case for all items of a visit: one task per item and department (一窗受理).',
  schema: key.extend({
    area: areaCode.describe('of the outlet, or where the person is insured'),
    outletId: z.string().nullable(),
    outletLevel: outletLevel.nullable(),
    windowId: z.string().nullable(),
    number: z.string().nullable().describe('the queue number: outlet/date/number'),
    channel,
    platform: z.string().nullable(),
    externalId: z.string().nullable().describe('id on the platform that handed the case over'),
    items: z.array(itemOfCase).min(1).readonly(),
    tasks: z.array(task).min(1).readonly(),
    materials: z.array(materialOfCase).readonly().describe('all that may ever be asked for'),
    shown: z.array(z.string()).readonly().describe('codes of materials that were shown'),
    acceptedAt: instant,
    days: z.int().positive().describe('time limit in working days: the longest of the items'),
    dueOn: isoDate.nullable().describe('null: the working calendar is not published yet'),
    firstAsked: z.string().nullable().describe('opaque id of the first-asked officer; null: made online'),
    priority: z.literal('GREEN').nullable(),
    inContextOf: inContextOf.optional(),
  }),
  privateSchema: z.object({ note: z.string() }),
  example: {
    ...aKey,
    area: '220100',
    outletId: 'CHANGCHUN-HALL',
    outletLevel: 'CITY',
    windowId: '5',
    number: null,
    channel: 'WINDOW',
    platform: null,
    externalId: null,
    items: [{ code: 'CROSS_REGION_FILING', version: 1 }],
    tasks: [
      {
        taskId: '0a1b2c3d-4e5f-8061-8273-8495a6b7c8d9',
        item: 'CROSS_REGION_FILING',
        department: 'MEDICAL_INSURANCE',
        step: 'WHOLE',
        closesOn: 'FILING_REGISTERED',
      },
    ],
    materials: [{ code: 'VALID_ID', suppliedByExchange: false }],
    shown: ['VALID_ID'],
    acceptedAt: '2026-03-02T10:00:00+08:00',
    days: 1,
    dueOn: '2026-03-03',
    firstAsked: 'officer-7',
    priority: null,
  },
});

export const CaseDueSet = defineEvent('service-desk.case-due-set.v1', {
  description: 'The working calendar came, and with it the last day of the time limit (确定办结期限).',
  schema: key.extend({ dueOn: isoDate }),
  example: { ...aKey, dueOn: '2026-03-03' },
});

export const NoticeIssued = defineEvent('service-desk.notice-issued.v1', {
  description: 'The one notice that tells all materials; nothing else is asked later (一次性告知).',
  schema: key.extend({
    materials: z.array(z.string()).readonly(),
    factsRevision: z.string().describe('of the facts about the person the notice rests on'),
    issuedAt: instant,
  }),
  privateSchema: z.object({ text: z.string() }),
  example: {
    ...aKey,
    materials: ['VALID_ID'],
    factsRevision: '3.2',
    issuedAt: '2026-03-02T10:05:00+08:00',
  },
});

export const MaterialRequested = defineEvent('service-desk.material-requested.v1', {
  description: 'The person was asked for one material of the list (通知提交材料).',
  schema: key.extend({ material: z.string(), requestedAt: instant }),
  example: { ...aKey, material: 'VALID_ID', requestedAt: '2026-03-02T10:06:00+08:00' },
});

export const CaseMoved = defineEvent('service-desk.case-moved.v1', {
  description: 'The desk passed the case to another window; the person did not move (内部流转窗口).',
  schema: key.extend({ windowId: z.string() }),
  example: { ...aKey, windowId: '7' },
});

export const CaseFinished = defineEvent('service-desk.case-finished.v1', {
  description: 'Every task has its result; the case is finished (办结).',
  schema: key.extend({
    area: areaCode,
    outletId: z.string().nullable(),
    outletLevel: outletLevel.nullable(),
    channel,
    overdue: z.boolean(),
    items: z.array(z.string()).readonly(),
    result: caseResult,
    finishedAt: instant,
    workingDays: z.int().nonnegative().nullable().describe('null: a calendar is not published'),
    officers: z.array(z.string()).readonly(),
  }),
  example: {
    ...aKey,
    area: '220100',
    outletId: 'CHANGCHUN-HALL',
    outletLevel: 'CITY',
    channel: 'WINDOW',
    overdue: false,
    items: ['CROSS_REGION_FILING'],
    result: 'GRANTED',
    finishedAt: '2026-03-03T09:00:00+08:00',
    workingDays: 1,
    officers: ['officer-7'],
  },
});

export const CaseCancelled = defineEvent('service-desk.case-cancelled.v1', {
  description: 'The case was withdrawn before it had a result (撤销).',
  schema: key.extend({ cancelledAt: instant }),
  privateSchema: z.object({ reason: z.string() }),
  example: { ...aKey, cancelledAt: '2026-03-02T11:00:00+08:00' },
});

export const CaseOverdue = defineEvent('service-desk.case-overdue.v1', {
  description: 'The last day of the time limit passed without a result (逾期).',
  schema: key.extend({ area: areaCode, items: z.array(z.string()).readonly(), dueOn: isoDate }),
  example: { ...aKey, area: '220100', items: ['CROSS_REGION_FILING'], dueOn: '2026-03-03' },
});

export type CaseOwnEvent =
  | EventOf<typeof CaseAccepted>
  | EventOf<typeof CaseDueSet>
  | EventOf<typeof NoticeIssued>
  | EventOf<typeof MaterialRequested>
  | EventOf<typeof CaseMoved>
  | EventOf<typeof CaseFinished>
  | EventOf<typeof CaseCancelled>
  | EventOf<typeof CaseOverdue>;
