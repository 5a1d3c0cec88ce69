import { z } from 'zod';
import { reportKind, ruleLogic, ruleStage, ruleTag } from '../../facts/supervision.ts';
import { isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

const text = z.object({ zh: z.string(), en: z.string() });
const decimal = z.string();

/** A line of an example: codes, and what the catalogue says of them. */
export const sampleLine = z.object({
  code: z.string(),
  quantity: decimal,
  billFen: z.int(),
  servedOn: isoDate.optional(),
  dailyDose: decimal.optional(),
  days: z.int().optional(),
  indications: z.array(z.string()).readonly().optional(),
  consentReference: z.string().optional(),
  tags: z.array(z.string()).readonly().optional(),
  labelIndications: z.array(z.string()).readonly().optional(),
  maximumDailyDose: decimal.optional(),
  courseDays: z.int().optional(),
  ceilingFen: z.int().optional(),
});
export type SampleLine = Readonly<z.infer<typeof sampleLine>>;

export const sampleClaim = z.object({
  on: isoDate,
  sex: z.enum(['MALE', 'FEMALE']).optional(),
  institutionId: z.string().optional(),
  inpatient: z.boolean().optional(),
  accountFen: z.int().optional(),
  lines: z.array(sampleLine).readonly(),
});
export type SampleClaim = Readonly<z.infer<typeof sampleClaim>>;

/** Numbers of an institution: its own, and what it is compared with. */
export const sampleNumbers = z.object({ value: decimal, others: z.array(decimal).readonly() });

/** What another service tells of, with its flag. */
export const sampleReport = z.object({ kind: reportKind, flag: z.string() });

/** A case that the rule must, or must not, hit: run before publication. */
export const ruleExample = z.object({
  claim: sampleClaim.optional(),
  history: z.array(sampleClaim).readonly().optional(),
  numbers: sampleNumbers.optional(),
  report: sampleReport.optional(),
  hits: z.boolean(),
});
export type RuleExample = Readonly<z.infer<typeof ruleExample>>;

export const ruleVersion = z.object({
  code: z.string(),
  version: z.int().min(1),
  title: text,
  guidance: text.describe('what the caller should do'),
  stages: z.array(ruleStage).min(1).readonly(),
  tag: ruleTag,
  subject: z.enum(['INSTITUTION', 'PERSON']).describe('whom an alert is about'),
  dueWorkingDays: z.int().min(1).describe('within which an alert is handled'),
  logic: ruleLogic,
  examples: z.array(ruleExample).readonly(),
  from: isoDate,
  source: z.string().describe('requirement row or document'),
});
export type RuleVersion = Readonly<z.infer<typeof ruleVersion>>;

export const RulePublished = defineEvent('supervision.rule-published.v1', {
  description: 'A version of a rule was published; it never changes (审核规则发布).',
  schema: ruleVersion,
  example: {
    code: 'ACCOUNT_MISUSE',
    version: 1,
    title: { zh: '个人账户违规使用', en: 'Misuse of the personal account' },
    guidance: { zh: '核实同日多次刷卡', en: 'Check the debits of that day' },
    stages: ['POST'],
    tag: 'SERVICE',
    subject: 'PERSON',
    dueWorkingDays: 10,
    logic: { mechanism: 'DEBITS_PER_DAY', most: 5 },
    examples: [],
    from: '2026-01-01',
    source: 'S003-5.24b',
  },
});

export const RuleRetired = defineEvent('supervision.rule-retired.v1', {
  description: 'A rule is no longer applied after this day (审核规则停用).',
  schema: z.object({ code: z.string(), version: z.int(), to: isoDate.describe('last day') }),
  example: { code: 'ACCOUNT_MISUSE', version: 1, to: '2026-12-31' },
});

export type RuleEvent = EventOf<typeof RulePublished> | EventOf<typeof RuleRetired>;
