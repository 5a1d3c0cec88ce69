import { z } from 'zod';
import { ruleStage, ruleTag } from '../../facts/supervision.ts';
import { areaCode, careType, insuranceType, instant, isoDate, layer } from '../../policy/codes.ts';
import { versionRef } from '../../policy/pack.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

const fen = z.int().describe('fen');
const month = z
  .string()
  .regex(/^\d{4}-\d\d$/)
  .describe('in Asia/Shanghai');
const personId = z.string().describe('opaque id of the person');

/** A settlement as supervision keeps it: amounts and codes of what was paid, by whom and by which policy. */
export const supervisedSettlement = z.object({
  settlementId: z.string(),
  personId,
  institutionId: z.string(),
  careArea: areaCode,
  insuredArea: areaCode,
  insuranceType,
  careType,
  serviceDate: isoDate,
  settledAt: instant.describe('in UTC'),
  settledOn: isoDate.describe('in Asia/Shanghai'),
  month,
  stayId: z.string().nullable(),
  billFen: fen,
  outOfScopeFen: fen,
  inScopeFen: fen,
  funds: z.array(z.object({ layer, fen })).readonly(),
  fundFen: fen,
  accountFen: fen,
  cashFen: fen,
  personFen: fen,
  policy: versionRef,
});
export type SupervisedSettlement = Readonly<z.infer<typeof supervisedSettlement>>;

/** A line of a claim as codes; kept sealed here, and never published again. */
export const supervisedLine = z.object({
  lineId: z.string(),
  code: z.string(),
  quantity: z.string(),
  billFen: fen,
  servedOn: isoDate.optional(),
});
export type SupervisedLine = Readonly<z.infer<typeof supervisedLine>>;

const somebody = '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10';
const aSettlement = '8a1b2c3d-4e5f-8a6b-9c7d-8e9f0a1b2c3d';

export const SettlementRecorded = defineEvent('supervision.settlement-recorded.v1', {
  description: 'Supervision took up a settlement: its amounts, payers and policy version (结算纳入监管).',
  schema: supervisedSettlement,
  privateSchema: z.object({ lines: z.array(supervisedLine).readonly() }),
  example: {
    settlementId: aSettlement,
    personId: somebody,
    institutionId: 'H22010200001',
    careArea: '220102',
    insuredArea: '220100',
    insuranceType: 'EMPLOYEE',
    careType: 'OUTPATIENT',
    serviceDate: '2026-02-10',
    settledAt: '2026-02-10T02:00:00.000Z',
    settledOn: '2026-02-10',
    month: '2026-02',
    stayId: null,
    billFen: 30000,
    outOfScopeFen: 0,
    inScopeFen: 30000,
    funds: [{ layer: 'BASIC_POOL', fen: 10000 }],
    fundFen: 10000,
    accountFen: 5000,
    cashFen: 15000,
    personFen: 20000,
    policy: { pack: 'EXAMPLE_CITY_EMPLOYEE', version: 'EXAMPLE_CITY_EMPLOYEE-2026' },
  },
});

export const ReversalRecorded = defineEvent('supervision.reversal-recorded.v1', {
  description:
    'Supervision took up the reversal of a settlement, whichever of the two came first (结算撤销纳入监管).',
  schema: z.object({
    settlementId: z.string(),
    personId,
    reversedAt: instant.describe('in UTC'),
    month: month.describe('of the reversal, in Asia/Shanghai'),
    fundFen: fen.describe('given back by the funds'),
    accountFen: fen.describe('given back to the account'),
  }),
  example: {
    settlementId: aSettlement,
    personId: somebody,
    reversedAt: '2026-02-11T02:00:00.000Z',
    month: '2026-02',
    fundFen: 10000,
    accountFen: 5000,
  },
});

export type ClaimEvent = EventOf<typeof SettlementRecorded> | EventOf<typeof ReversalRecorded>;

export const movementKind = z.enum(['CREDIT', 'HOLD', 'DEBIT', 'RELEASE', 'REFUND']);

export const AccountMovementRecorded = defineEvent('supervision.account-movement-recorded.v1', {
  description: 'Supervision took up a movement of a personal account, one row per source (账户变动纳入监管).',
  schema: z.object({
    movementId: z.string(),
    personId,
    kind: movementKind.describe('REFUND: what a reversal gives back'),
    amountFen: fen,
    settlementId: z.string().nullable(),
    at: instant,
  }),
  example: {
    movementId: `DEBIT:${aSettlement}`,
    personId: somebody,
    kind: 'DEBIT',
    amountFen: 5000,
    settlementId: aSettlement,
    at: '2026-02-10T02:00:01.000Z',
  },
});
export type MovementEvent = EventOf<typeof AccountMovementRecorded>;

export const AdmissionRecorded = defineEvent('supervision.admission-recorded.v1', {
  description: 'Supervision took up an admission, for the monthly numbers of the institution (入院纳入监管).',
  schema: z.object({ stayId: z.string(), personId, institutionId: z.string(), month }),
  example: { stayId: aSettlement, personId: somebody, institutionId: 'H22010200001', month: '2026-02' },
});
export type AdmissionEvent = EventOf<typeof AdmissionRecorded>;

/** Kinds of claims that smart review covers [S003-8.23a]. */
export const claimType = z.enum(['OUTPATIENT', 'INPATIENT', 'PURCHASE', 'CROSS_REGION']);
export type ClaimType = z.infer<typeof claimType>;

/** A rule that a claim meets: what was measured, against what. */
export const hit = z.object({
  code: z.string(),
  version: z.int(),
  tag: ruleTag,
  lineIds: z.array(z.string()).readonly(),
  measured: z.string().nullable(),
  limit: z.string().nullable(),
});
export type Hit = Readonly<z.infer<typeof hit>>;

export const evaluation = z.object({
  evaluationId: z.string().describe('of a settled claim: the id of the settlement'),
  stage: ruleStage,
  personId: personId.optional(),
  institutionId: z.string(),
  area: areaCode.describe('of the institution'),
  insuredArea: areaCode.optional(),
  type: claimType,
  on: isoDate.describe('the day whose rules apply'),
  month,
  ruleBase: z.string(),
  hits: z.array(hit).readonly(),
  unknownCodes: z.array(z.string()).readonly().describe('codes the catalogue did not know'),
  reversed: z.boolean().describe('taken back since: no hits count'),
  content: z
    .object({
      billFen: fen,
      examFen: fen.describe('of examinations'),
      lines: z.int(),
      offCatalogue: z.int().describe('lines that no catalogue of the insured area pays for'),
    })
    .optional()
    .describe('what its lines add up to; absent: looked at before it was counted'),
});
export type Evaluation = Readonly<z.infer<typeof evaluation>>;

export const ClaimEvaluated = defineEvent('supervision.claim-evaluated.v1', {
  description: 'A claim was looked at by the rules in force; the hits, never the lines (规则审核).',
  schema: evaluation,
  example: {
    evaluationId: aSettlement,
    stage: 'POST',
    personId: somebody,
    institutionId: 'H22010200001',
    area: '220102',
    insuredArea: '220100',
    type: 'OUTPATIENT',
    on: '2026-02-10',
    month: '2026-02',
    ruleBase: 'RB-12',
    hits: [{ code: 'REPEATED_EXAM', version: 1, tag: 'SERVICE', lineIds: ['2'], measured: '0', limit: '1' }],
    unknownCodes: [],
    reversed: false,
  },
});
export type EvaluationEvent = EventOf<typeof ClaimEvaluated>;
