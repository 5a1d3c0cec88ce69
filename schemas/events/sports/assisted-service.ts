import { z } from 'zod';
import { sportsAudience } from '../../facts/sports.ts';
import { areaCode, instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** How help comes: at home, online, by video (上门、线上办、视频办). */
export const assistedMode = z.enum(['ONSITE', 'ONLINE', 'VIDEO']);
export type AssistedMode = z.infer<typeof assistedMode>;

/** What help is asked for; on site only the first three (帮办代办业务) [S000-01b]. */
export const assistedBusiness = z.enum([
  'CROSS_REGION_FILING',
  'ROSTER_CHANGE',
  'TRANSFER',
  'CARE_GUIDANCE',
  'OTHER_FORMALITY',
]);
export type AssistedBusiness = z.infer<typeof assistedBusiness>;

/** A disease that asks for the policy to be explained in depth as well (特殊疾病) [S000-01d]. */
export const assistedCondition = z.enum(['SPORTS_INJURY', 'OCCUPATIONAL_DISEASE', 'OTHER_SPECIAL']);
export type AssistedCondition = z.infer<typeof assistedCondition>;

/** Where a step takes place; a window never [S000-01e]. */
export const stepLocation = z.enum(['HOME', 'REMOTE']);
export type StepLocation = z.infer<typeof stepLocation>;

/** What an interpretation explained (政策解读内容). */
export const interpretationTopic = z.enum([
  'BASIC_INSURANCE',
  'CATASTROPHIC_ILLNESS',
  'OUTPATIENT_BENEFITS',
  'CHRONIC_DISEASE_BENEFITS',
  'CROSS_REGION_SETTLEMENT',
  'WORK_INJURY',
]);
export type InterpretationTopic = z.infer<typeof interpretationTopic>;

const serviceId = z.string();
const personId = z.string().describe('opaque id of the person');
const key = z.object({ serviceId, personId });
const example = {
  serviceId: '9b1d3f5a-7c2e-8b4d-8f6a-0c2e4a6b8d1f',
  personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
};
/** An id or a code under which the result is found elsewhere. */
const resultRef = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,79}$/);

export const AssistedServiceRequested = defineEvent('sports.service-requested.v1', {
  description: 'Help with an insurance formality was asked for (帮办代办申请).',
  schema: key.extend({
    audience: sportsAudience,
    mode: assistedMode,
    business: assistedBusiness,
    condition: assistedCondition.optional(),
    area: areaCode.describe('whose agency helps'),
    agreedAt: instant.optional().describe('of remote help'),
    requestedAt: instant,
    dueOn: isoDate.optional().describe('target of the business; absent: no target is set'),
  }),
  privateSchema: z.object({ place: z.string() }),
  example: {
    ...example,
    audience: 'ATHLETE',
    mode: 'VIDEO',
    business: 'CROSS_REGION_FILING',
    area: '220100',
    agreedAt: '2026-03-02T10:00:00+08:00',
    requestedAt: '2026-03-01T09:00:00+08:00',
    dueOn: '2026-03-02',
  },
});

export const AssistedServiceAccepted = defineEvent('sports.service-accepted.v1', {
  description: 'An officer took the request over (帮办代办受理).',
  schema: key.extend({
    officerId: z.string(),
    acceptedAt: instant,
    responseMinutes: z.int().nonnegative().optional().describe('whole minutes since it was asked for'),
  }),
  example: {
    ...example,
    officerId: 'officer-7',
    acceptedAt: '2026-03-01T09:20:00+08:00',
    responseMinutes: 20,
  },
});

export const AssistedServiceCancelled = defineEvent('sports.service-cancelled.v1', {
  description: 'The request was withdrawn (帮办代办取消).',
  schema: key.extend({ cancelledAt: instant }),
  privateSchema: z.object({ reason: z.string() }),
  example: { ...example, cancelledAt: '2026-03-01T10:00:00+08:00' },
});

export const StepAdded = defineEvent('sports.step-added.v1', {
  description: 'A step of the help was planned, at home or remotely (帮办步骤新增).',
  schema: key.extend({ step: z.string(), location: stepLocation }),
  example: { ...example, step: 'COLLECT_MATERIALS', location: 'HOME' },
});

export const StepRecorded = defineEvent('sports.step-recorded.v1', {
  description: 'A step, or a whole task, of the help is done (帮办步骤完成).',
  schema: key.extend({
    step: z.string().describe('a planned step, or the task AGENCY or POLICY_INTERPRETATION'),
    resultRef: resultRef.optional(),
    topics: z.array(interpretationTopic).readonly().optional(),
    recordedAt: instant,
  }),
  example: { ...example, step: 'AGENCY', resultRef: 'CRF-1', recordedAt: '2026-03-01T11:00:00+08:00' },
});

export const AssistedServiceCompleted = defineEvent('sports.service-completed.v1', {
  description: 'Every task of the help is done (帮办代办完成).',
  schema: key.extend({ completedAt: instant, inTime: z.boolean().optional().describe('absent: no target') }),
  example: { ...example, completedAt: '2026-03-01T11:00:00+08:00', inTime: true },
});

export const AssistedServiceOverdue = defineEvent('sports.service-overdue.v1', {
  description: 'The target of the business has passed (帮办代办超时).',
  schema: key.extend({ dueOn: isoDate }),
  example: { ...example, dueOn: '2026-03-02' },
});

export const VideoStarted = defineEvent('sports.video-started.v1', {
  description: 'The video session of a request has begun: both sides may join it (视频办开始).',
  schema: key.extend({ startedAt: instant }),
  example: { ...example, startedAt: '2026-03-02T10:00:00+08:00' },
});

export const VideoEnded = defineEvent('sports.video-ended.v1', {
  description: 'The video session of a request is over (视频办结束).',
  schema: key.extend({ endedAt: instant }),
  example: { ...example, endedAt: '2026-03-02T10:20:00+08:00' },
});

export type AssistedServiceEvent =
  | EventOf<typeof AssistedServiceRequested>
  | EventOf<typeof AssistedServiceAccepted>
  | EventOf<typeof AssistedServiceCancelled>
  | EventOf<typeof StepAdded>
  | EventOf<typeof StepRecorded>
  | EventOf<typeof AssistedServiceCompleted>
  | EventOf<typeof AssistedServiceOverdue>
  | EventOf<typeof VideoStarted>
  | EventOf<typeof VideoEnded>;
