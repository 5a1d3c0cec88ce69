import { z } from 'zod';
import { subjectKind } from '../../facts/supervision.ts';
import { areaCode, instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** What a case can be about: the closed list [S001-10.1a, S003-2.18e, S003-4.5c, S003-4.5f, S003-5.4, S003-5.24]. */
export const violationType = z.enum([
  'FAKE_PATIENT',
  'FAKE_ILLNESS',
  'FAKE_RECEIPT',
  'IMPERSONATED_ADMISSION',
  'HANGING_BED',
  'FICTITIOUS_SERVICE',
  'FORGED_DOCUMENT',
  'FALSE_RECORDING',
  'PRICE_ADDED_DURING_SURGERY',
  'EXAGGERATED_ILLNESS',
  'FORCED_CONSUMPTION',
  'OVER_TREATMENT',
  'IRRATIONAL_DRUG',
  'ACCOUNT_CASH_OUT',
  'QUOTA_CASH_OUT',
  'DRUG_RESALE',
  'FUND_MISUSE',
  'PROJECT_FRAUD',
  'MISMANAGEMENT',
]);
export type ViolationType = z.infer<typeof violationType>;

/** Administrative supervision, or the agency's agreement management [S003-8.25a]. */
export const caseTrack = z.enum(['ADMINISTRATIVE', 'AGREEMENT']);
export type CaseTrack = z.infer<typeof caseTrack>;

/** Bodies that a case is shared with (协同部门) [S003-2.18d]. */
export const department = z.enum([
  'PUBLIC_SECURITY',
  'HEALTH',
  'MARKET_REGULATION',
  'DRUG_ADMINISTRATION',
  'AUDIT',
  'FINANCE',
]);
export type Department = z.infer<typeof department>;

export const responsibility = z.enum(['MAIN', 'INDUSTRY', 'SUPERVISION', 'TERRITORIAL']);
export type Responsibility = z.infer<typeof responsibility>;

export const sanctionKind = z.enum([
  'WARNING',
  'SUSPENSION_OF_AGREEMENT',
  'END_OF_AGREEMENT',
  'ACCOUNTABILITY',
  'FUND_REDUCTION',
]);
export const sanction = z.object({ kind: sanctionKind, amountFen: z.int().nonnegative().nullable() });
export type Sanction = Readonly<z.infer<typeof sanction>>;

export const caseSource = z.enum(['ALERT', 'AUDIT', 'INSPECTION', 'DEPARTMENT', 'PUBLIC', 'OTHER']);
export const appealResult = z.enum(['UPHELD', 'CHANGED', 'REVOKED']);

const caseId = z.string();
const area = areaCode.describe('whose case it is');
const opened = z.object({
  caseId,
  subject: z.object({ kind: subjectKind, id: z.string() }),
  type: violationType,
  track: caseTrack,
  source: z.object({ kind: caseSource, id: z.string().nullable() }),
  settlementId: z.string().nullable().describe('the settlement that gave rise to it'),
  area,
  openedAt: instant,
});
export type OpenedCase = Readonly<z.infer<typeof opened>>;

const anId = '1f2e3d4c-5b6a-8798-8a9b-0c1d2e3f4a5b';
const openedExample: OpenedCase = {
  caseId: anId,
  subject: { kind: 'INSTITUTION', id: 'H22010200001' },
  type: 'HANGING_BED',
  track: 'ADMINISTRATIVE',
  source: { kind: 'OTHER', id: null },
  settlementId: null,
  area: '220100',
  openedAt: '2026-02-12T02:00:00.000Z',
};
const of = { caseId: anId, area: '220100' };

export const CaseOpened = defineEvent('supervision.case-opened.v1', {
  description: 'A case of a violation was opened (违规案件立案).',
  schema: opened,
  example: openedExample,
});

export const CaseVerified = defineEvent('supervision.case-verified.v1', {
  description: 'The findings of a case were verified (查实).',
  schema: z.object({ caseId, area, findings: z.int().describe('how many'), verifiedOn: isoDate }),
  privateSchema: z.object({ findings: z.array(z.string()).readonly() }),
  example: { ...of, findings: 1, verifiedOn: '2026-02-20' },
});

export const CaseHeard = defineEvent('supervision.case-heard.v1', {
  description: 'The subject of a case was heard (陈述申辩).',
  schema: z.object({ caseId, area, heardOn: isoDate }),
  privateSchema: z.object({ statement: z.string() }),
  example: { ...of, heardOn: '2026-02-24' },
});

const decision = z.object({
  legalBasis: z.array(z.string()).min(1).readonly().describe('codes of the list of legal bases'),
  recoverFen: z.int().nonnegative(),
  penaltyFen: z.int().nonnegative(),
  sanctions: z.array(sanction).readonly(),
  decidedOn: isoDate,
  appealUntil: isoDate.describe('last day'),
});
export type Decision = Readonly<z.infer<typeof decision>>;

export const CaseDecided = defineEvent('supervision.case-decided.v1', {
  description: 'A case was decided on a legal basis: recovery, penalty, sanctions (案件处理决定).',
  schema: decision.extend({
    caseId,
    area,
    type: violationType,
    track: caseTrack,
    subject: z.object({ kind: subjectKind, id: z.string() }),
    sharedWith: z.array(department).readonly(),
  }),
  example: {
    ...of,
    type: 'HANGING_BED',
    track: 'ADMINISTRATIVE',
    subject: openedExample.subject,
    legalBasis: ['REGULATION'],
    recoverFen: 500000,
    penaltyFen: 0,
    sanctions: [],
    decidedOn: '2026-02-27',
    appealUntil: '2026-04-28',
    sharedWith: ['PUBLIC_SECURITY'],
  },
});

export const CaseShared = defineEvent('supervision.case-shared.v1', {
  description: 'A case was shared with another department (案件共享).',
  schema: z.object({ caseId, area, department }),
  example: { ...of, department: 'PUBLIC_SECURITY' },
});

export const ResponsibilityAssigned = defineEvent('supervision.responsibility-assigned.v1', {
  description: 'A party was named responsible in a case (责任划分).',
  schema: z.object({ caseId, area, party: z.string().describe('code of the body'), responsibility }),
  example: { ...of, party: 'H22010200001', responsibility: 'MAIN' },
});

export const CaseAppealed = defineEvent('supervision.case-appealed.v1', {
  description: 'The subject appealed in time; the decision stays in force meanwhile (申诉).',
  schema: z.object({ caseId, area, appealedOn: isoDate }),
  privateSchema: z.object({ grounds: z.string() }),
  example: { ...of, appealedOn: '2026-03-05' },
});

export const AppealDecided = defineEvent('supervision.appeal-decided.v1', {
  description: 'An appeal was decided: upheld, changed, or revoked (申诉决定).',
  schema: z.object({
    caseId,
    area,
    result: appealResult,
    recoverFen: z.int().nonnegative(),
    penaltyFen: z.int().nonnegative(),
    decidedOn: isoDate,
  }),
  privateSchema: z.object({ reasons: z.string() }),
  example: { ...of, result: 'CHANGED', recoverFen: 400000, penaltyFen: 0, decidedOn: '2026-03-20' },
});

export const FundsRecovered = defineEvent('supervision.funds-recovered.v1', {
  description: 'An amount came back to the fund; a receipt counts once (基金追回).',
  schema: z.object({
    caseId,
    area,
    receipt: z.string(),
    amountFen: z.int().positive(),
    recoveredOn: isoDate,
  }),
  example: { ...of, receipt: 'R-0001', amountFen: 400000, recoveredOn: '2026-03-25' },
});

export const CaseClosed = defineEvent('supervision.case-closed.v1', {
  description: 'A case was closed: carried out, or found without substance (结案).',
  schema: z.object({ caseId, area, closedOn: isoDate, unfounded: z.boolean() }),
  privateSchema: z.object({ reason: z.string() }),
  example: { ...of, closedOn: '2026-03-26', unfounded: false },
});

export type CaseEvent =
  | EventOf<typeof CaseOpened>
  | EventOf<typeof CaseVerified>
  | EventOf<typeof CaseHeard>
  | EventOf<typeof CaseDecided>
  | EventOf<typeof CaseShared>
  | EventOf<typeof ResponsibilityAssigned>
  | EventOf<typeof CaseAppealed>
  | EventOf<typeof AppealDecided>
  | EventOf<typeof FundsRecovered>
  | EventOf<typeof CaseClosed>;
