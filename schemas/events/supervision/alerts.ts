import { z } from 'zod';
import { subjectKind } from '../../facts/supervision.ts';
import { areaCode, instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** What came of an alert: a violation, none, or put right without a case; WITHDRAWN: its source was taken back. */
export const alertOutcome = z.enum(['CONFIRMED', 'DISMISSED', 'CORRECTED', 'CONVERTED', 'WITHDRAWN']);
export type AlertOutcome = z.infer<typeof alertOutcome>;

export const alertSource = z.enum(['SETTLEMENT', 'SCREENING', 'INDICATOR', 'PRESCRIPTION']);

export const alert = z.object({
  alertId: z.string(),
  code: z.string().describe('of the rule'),
  ruleVersion: z.int(),
  subject: z.object({ kind: subjectKind, id: z.string() }),
  source: z.object({ kind: alertSource, id: z.string() }),
  area: areaCode.describe('whose supervision handles it'),
  raisedAt: instant,
  dueOn: isoDate,
  measured: z.string().nullable(),
  limit: z.string().nullable(),
});
export type RaisedAlert = Readonly<z.infer<typeof alert>>;

const alertId = '7c6d5e4f-3a2b-8c1d-8e0f-9a8b7c6d5e4f';
const example: RaisedAlert = {
  alertId,
  code: 'REPEATED_EXAM',
  ruleVersion: 1,
  subject: { kind: 'INSTITUTION', id: 'H22010200001' },
  source: { kind: 'SETTLEMENT', id: '8a1b2c3d-4e5f-8a6b-9c7d-8e9f0a1b2c3d' },
  area: '220102',
  raisedAt: '2026-02-10T02:00:00.000Z',
  dueOn: '2026-03-03',
  measured: '0',
  limit: '1',
};

export const AlertRaised = defineEvent('supervision.alert-raised.v1', {
  description: 'An alert, once per rule, subject and source, with the day by which it is handled (预警).',
  schema: alert,
  example,
});

export const AlertOverdue = defineEvent('supervision.alert-overdue.v1', {
  description: 'The due day of an open alert has passed (预警逾期).',
  schema: z.object({ alertId: z.string(), code: z.string(), area: areaCode, dueOn: isoDate }),
  example: { alertId, code: 'REPEATED_EXAM', area: '220102', dueOn: '2026-03-03' },
});

export const AlertHandled = defineEvent('supervision.alert-handled.v1', {
  description: 'An alert was closed with an outcome (预警处置).',
  schema: z.object({
    alertId: z.string(),
    code: z.string(),
    area: areaCode,
    outcome: alertOutcome,
    caseId: z.string().nullable(),
    handledAt: instant,
  }),
  privateSchema: z.object({ note: z.string() }),
  example: {
    alertId,
    code: 'REPEATED_EXAM',
    area: '220102',
    outcome: 'DISMISSED',
    caseId: null,
    handledAt: '2026-02-12T02:00:00.000Z',
  },
});

export type AlertEvent =
  EventOf<typeof AlertRaised> | EventOf<typeof AlertOverdue> | EventOf<typeof AlertHandled>;
