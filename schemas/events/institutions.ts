import { z } from 'zod';
import {
  designation,
  institutionKind,
  openedDisease,
  ownership,
  sportsWindow,
} from '../facts/institutions.ts';
import { areaCode, institutionLevel, isoDate } from '../policy/codes.ts';
import { defineEvent, type EventOf } from './define-event.ts';

const institutionId = z.string().describe('the national institution code');

export const InstitutionRegistered = defineEvent('institutions.institution-registered.v1', {
  description: 'An institution was put on the public record (机构登记).',
  schema: z.object({
    institutionId,
    name: z.object({ zh: z.string(), en: z.string().nullable() }),
    kind: institutionKind,
    level: institutionLevel.nullable(),
    area: areaCode,
    ownership,
  }),
  example: {
    institutionId: 'H22010200001',
    name: { zh: '长春市示例医院', en: 'Changchun Example Hospital' },
    kind: 'HOSPITAL',
    level: 'L3',
    area: '220102',
    ownership: 'PUBLIC',
  },
});

export const DesignationChanged = defineEvent('institutions.designation-changed.v1', {
  description:
    'A designation, and diseases opened under it, hold for these days; replaces what was said of the same kind or ' +
    'code with the same first day (定点变更).',
  schema: designation.extend({ institutionId, diseases: z.array(openedDisease).readonly() }),
  example: {
    institutionId: 'H22010200001',
    kind: 'CHRONIC_OUTPATIENT',
    from: '2026-01-01',
    to: null,
    diseases: [{ code: 'HYPERTENSION', from: '2026-01-01', to: null }],
  },
});

export const NetworkedChanged = defineEvent('institutions.networked-changed.v1', {
  description:
    'From this day on the institution is, or is not, connected for cross-province direct settlement (跨省联网).',
  schema: z.object({ institutionId, networked: z.boolean(), from: isoDate }),
  example: { institutionId: 'H22010200001', networked: true, from: '2026-01-01' },
});

export const InstitutionSuspended = defineEvent('institutions.institution-suspended.v1', {
  description: 'From this day on nothing is settled at the institution (暂停).',
  schema: z.object({ institutionId, from: isoDate }),
  privateSchema: z.object({ reason: z.string() }),
  example: { institutionId: 'H22010200001', from: '2026-03-01' },
});

export const InstitutionResumed = defineEvent('institutions.institution-resumed.v1', {
  description: 'From this day on the institution is active again (恢复).',
  schema: z.object({ institutionId, from: isoDate }),
  example: { institutionId: 'H22010200001', from: '2026-04-01' },
});

export const SportsWindowOpened = defineEvent('institutions.sports-window-opened.v1', {
  description: 'From this day on a window settles for the people of sport (开设体育专用结算窗口).',
  schema: sportsWindow.omit({ to: true }).extend({ institutionId }),
  example: {
    institutionId: 'H22010200001',
    place: { zh: '门诊楼一层3号窗口', en: 'Outpatient building, window 3' },
    from: '2026-03-01',
  },
});

export const SportsWindowClosed = defineEvent('institutions.sports-window-closed.v1', {
  description: 'The window that opened on `from` has `to` as its last day (关闭体育专用结算窗口).',
  schema: z.object({ institutionId, from: isoDate, to: isoDate }),
  example: { institutionId: 'H22010200001', from: '2026-03-01', to: '2026-06-30' },
});

const application = z.object({
  institutionId,
  applicationId: z.string().describe('the institution, and the how many-th of its applications'),
});
const applicationExample = { institutionId: 'H22010200001', applicationId: 'H22010200001/1' };

/** What designations are given by (定点评估条件) [S003-2.19a]. */
export const assessmentCriterion = z.enum(['TECHNOLOGY', 'SERVICE', 'PRICE', 'LOCATION']);
export type AssessmentCriterion = z.infer<typeof assessmentCriterion>;

/** The two sides of an agreement (协议双方). */
export const agreementParty = z.enum(['AGENCY', 'INSTITUTION']);
export type AgreementParty = z.infer<typeof agreementParty>;

export const DesignationApplied = defineEvent('institutions.designation-applied.v1', {
  description: 'An institution applied for designation with every listed material (定点申请).',
  schema: application.extend({
    conditionsVersion: z.string(),
    materials: z.array(z.string()).readonly().describe('codes of the published list'),
    appliedOn: isoDate,
  }),
  example: {
    ...applicationExample,
    conditionsVersion: 'DEMO-MEDICAL-1',
    materials: ['APPLICATION_FORM', 'PRACTICE_LICENCE'],
    appliedOn: '2026-03-01',
  },
});

export const DesignationRefused = defineEvent('institutions.designation-refused.v1', {
  description: 'An application was not accepted, for a published reason (不予受理).',
  schema: application.extend({ reason: z.string(), refusedOn: isoDate }),
  example: { ...applicationExample, reason: 'HEAD_DISCREDITED', refusedOn: '2026-03-04' },
});

export const DesignationAccepted = defineEvent('institutions.designation-accepted.v1', {
  description: 'The agency took an application up (受理).',
  schema: application.extend({ acceptedOn: isoDate }),
  example: { ...applicationExample, acceptedOn: '2026-03-04' },
});

export const DesignationAssessed = defineEvent('institutions.designation-assessed.v1', {
  description: 'An application was assessed; one criterion that is not met ends it (评估).',
  schema: application.extend({
    notMet: z.array(assessmentCriterion).readonly(),
    experts: z.int().positive(),
    assessedOn: isoDate,
  }),
  example: { ...applicationExample, notMet: [], experts: 5, assessedOn: '2026-03-20' },
});

export const AgreementProposed = defineEvent('institutions.agreement-proposed.v1', {
  description:
    'The agency put the clauses of an agreement up; what was confirmed before counts no more (协商).',
  schema: application.extend({ clauses: z.array(z.string()).readonly(), proposedOn: isoDate }),
  example: { ...applicationExample, clauses: ['PREFER_CATALOGUE'], proposedOn: '2026-03-23' },
});

export const AgreementConfirmed = defineEvent('institutions.agreement-confirmed.v1', {
  description: 'One side agreed to the clauses as they are (确认协议).',
  schema: application.extend({ by: agreementParty, confirmedOn: isoDate }),
  example: { ...applicationExample, by: 'INSTITUTION', confirmedOn: '2026-03-25' },
});

export const AgreementSigned = defineEvent('institutions.agreement-signed.v1', {
  description:
    'An agreement that both sides confirmed was signed; the designation begins with it (签订协议).',
  schema: application.extend({
    clauses: z.array(z.string()).readonly(),
    signedOn: isoDate,
    from: isoDate.describe('first day of agreement and designation'),
  }),
  example: {
    ...applicationExample,
    clauses: ['PREFER_CATALOGUE'],
    ...{ signedOn: '2026-03-26', from: '2026-04-01' },
  },
});

export const DesignationApplicationEnded = defineEvent('institutions.designation-application-ended.v1', {
  description: 'An application ended without agreement, by one of the two sides (终止申请).',
  schema: application.extend({ by: agreementParty, endedOn: isoDate }),
  example: { ...applicationExample, by: 'INSTITUTION', endedOn: '2026-03-24' },
});

export type ApplicationEvent =
  | EventOf<typeof DesignationApplied>
  | EventOf<typeof DesignationRefused>
  | EventOf<typeof DesignationAccepted>
  | EventOf<typeof DesignationAssessed>
  | EventOf<typeof AgreementProposed>
  | EventOf<typeof AgreementConfirmed>
  | EventOf<typeof AgreementSigned>
  | EventOf<typeof DesignationApplicationEnded>;

export type InstitutionEvent =
  | ApplicationEvent
  | EventOf<typeof InstitutionRegistered>
  | EventOf<typeof DesignationChanged>
  | EventOf<typeof NetworkedChanged>
  | EventOf<typeof InstitutionSuspended>
  | EventOf<typeof InstitutionResumed>
  | EventOf<typeof SportsWindowOpened>
  | EventOf<typeof SportsWindowClosed>;
