import { z } from 'zod';
import {
  emergency,
  emergencyContext,
  filing,
  filingEndReason,
  EmergencyRegistrationFact,
  FilingFact,
} from '../facts/cross-region-care.ts';
import { areaCode, emergencyKind, instant, isoDate } from '../policy/codes.ts';
import { defineEvent, type EventOf } from './define-event.ts';

/** The work of another service during which this was done: its case closes on the event. */
const inContextOf = z.object({ service: z.string(), id: z.string() });

const example = FilingFact.example;

export const FilingRegistered = defineEvent('cross-region-care.filing-registered.v1', {
  description:
    'A filing for care in another city was made, late or in time; DEEMED ones are recorded (异地就医备案).',
  schema: filing.extend({ inContextOf: inContextOf.optional() }),
  example,
});

export const FilingChanged = defineEvent('cross-region-care.filing-changed.v1', {
  description:
    'Another city, or another type, from a day on: the former filing ends the day before (备案变更).',
  schema: z.object({
    personId: z.string(),
    filingId: z.string().describe('the former filing'),
    to: isoDate.describe('its last day'),
    next: filing,
    inContextOf: inContextOf.optional(),
  }),
  example: {
    personId: example.personId,
    filingId: '5e9b1d3c-7a0f-8b2e-8d4c-6a1c3e5f7b90',
    to: '2026-02-28',
    next: example,
  },
});

export const FilingEnded = defineEvent('cross-region-care.filing-ended.v1', {
  description: 'A filing ends with this day (备案终止).',
  schema: z.object({
    personId: z.string(),
    filingId: z.string(),
    to: isoDate,
    reason: filingEndReason,
    filing: filing.optional().describe('as it stands from now on'),
    inContextOf: inContextOf.optional(),
  }),
  example: { personId: example.personId, filingId: example.filingId, to: '2026-05-31', reason: 'REQUESTED' },
});

export const FilingGuided = defineEvent('cross-region-care.filing-guided.v1', {
  description:
    'The treating institution guided a patient without a filing to file before discharge (备案指引).',
  schema: z.object({
    personId: z.string(),
    stayId: z.string().describe('once for each stay'),
    institutionId: z.string(),
    destination: areaCode.describe('the city to file for'),
    guidedAt: instant,
  }),
  example: {
    personId: example.personId,
    stayId: '4b5c6d7e-8f90-8a1b-8c2d-3e4f5a6b7c8d',
    institutionId: 'H46010000001',
    destination: '460100',
    guidedAt: '2026-03-02T08:00:00+08:00',
  },
});

export type FilingEvent =
  | EventOf<typeof FilingRegistered>
  | EventOf<typeof FilingChanged>
  | EventOf<typeof FilingEnded>
  | EventOf<typeof FilingGuided>;

export const EmergencyRegistered = defineEvent('cross-region-care.emergency-registered.v1', {
  description: 'The treating institution registered an emergency (急诊登记).',
  schema: emergency,
  example: EmergencyRegistrationFact.example,
});

export const EmergencyCorrected = defineEvent('cross-region-care.emergency-corrected.v1', {
  description: 'Kind or context of a registered emergency was corrected (急诊登记更正).',
  schema: z.object({
    registrationId: z.string(),
    personId: z.string(),
    kind: emergencyKind,
    context: emergencyContext,
  }),
  privateSchema: z.object({ reason: z.string() }),
  example: {
    registrationId: EmergencyRegistrationFact.example.registrationId,
    personId: example.personId,
    kind: 'TREATMENT',
    context: 'OTHER',
  },
});

export type EmergencyEvent = EventOf<typeof EmergencyRegistered> | EventOf<typeof EmergencyCorrected>;
