import { z } from 'zod';
import { isoDate } from '../policy/codes.ts';
import { ratio } from '../policy/values.ts';
import { defineFact } from './define-fact.ts';

/** When a rule looks: before the care is given, while it is given, after it was settled (事前、事中、事后). */
export const ruleStage = z.enum(['PRE', 'IN_PROCESS', 'POST']);
export type RuleStage = z.infer<typeof ruleStage>;

/** What a rule manages: service, technology or price (管服务、管技术、管价格) [S003-2.18h]. */
export const ruleTag = z.enum(['SERVICE', 'TECHNOLOGY', 'PRICE']);
export type RuleTag = z.infer<typeof ruleTag>;

/** Whom an alert or a case is about (对象) [S003-2.18g]. */
export const subjectKind = z.enum(['INSTITUTION', 'PERSON', 'AGENCY']);
export type SubjectKind = z.infer<typeof subjectKind>;

/** What is measured of an institution (监测指标). */
export const indicatorCode = z.enum([
  'HARDSHIP_SELF_PAID_RATIO',
  'ASSISTED_OWN_PAY_RATIO',
  'GROWTH',
  'AVG_COST',
  'SELF_PAID_RATIO',
  'EXAM_SHARE',
  'OFF_CATALOGUE',
]);
export type IndicatorCode = z.infer<typeof indicatorCode>;

/** How a value stands to its limit; NO_LIMIT: no rule in force sets one. */
export const indicatorState = z.enum(['OK', 'ABOVE_BASELINE', 'ABOVE_CAP', 'NO_LIMIT']);
export type IndicatorState = z.infer<typeof indicatorState>;

/** Which rules applied from a day on: what an evaluation names. */
export const RuleBaseFact = defineFact('supervision.rule-base.v1', {
  description: 'The rules in force, as a numbered state of the rule base (审核规则库).',
  schema: z.object({
    base: z.literal('RULES'),
    version: z.int(),
    rules: z
      .array(
        z.object({
          code: z.string(),
          version: z.int(),
          stages: z.array(ruleStage).readonly(),
          tag: ruleTag,
          from: isoDate,
          to: isoDate.nullable().describe('last day; null: no end'),
        }),
      )
      .readonly(),
  }),
  keyOf: ({ base }) => base,
  example: {
    base: 'RULES',
    version: 1,
    rules: [
      { code: 'REPEATED_EXAM', version: 1, stages: ['POST'], tag: 'SERVICE', from: '2026-01-01', to: null },
    ],
  },
});

export const IndicatorValueFact = defineFact('supervision.indicator-value.v1', {
  description: 'An evaluated indicator of an institution and period (监测指标值).',
  schema: z.object({
    indicator: indicatorCode,
    institutionId: z.string(),
    period: z.string().describe('a year, or a month'),
    value: z.string().describe('a decimal: a ratio, or fen for AVG_COST'),
    n: z.int(),
    limit: z.string().nullable(),
    state: indicatorState,
  }),
  keyOf: ({ indicator, institutionId, period }) => `${indicator}|${institutionId}|${period}`,
  example: {
    indicator: 'HARDSHIP_SELF_PAID_RATIO',
    institutionId: 'H22010200001',
    period: '2022',
    value: '0.09',
    n: 12,
    limit: '0.085',
    state: 'ABOVE_BASELINE',
  },
});

/** From the best on (信用等级). */
export const creditLevel = z.enum(['A', 'B', 'C', 'D']);
export type CreditLevel = z.infer<typeof creditLevel>;

/** How a subject stands with supervision: what bidding and inspections look at. */
export const CreditRatingFact = defineFact('supervision.credit-rating.v1', {
  description: 'The credit level of an institution, a person or an agency (信用等级).',
  schema: z.object({
    subjectKind,
    subjectId: z.string(),
    level: creditLevel,
    from: isoDate.describe('day of the last entry'),
  }),
  keyOf: (fact) => `${fact.subjectKind}|${fact.subjectId}`,
  example: { subjectKind: 'INSTITUTION', subjectId: 'H22010200001', level: 'B', from: '2026-03-02' },
});

/** Which lines of a claim a rule looks at: those of these codes, or with one of these tags in the catalogue. */
const about = {
  codes: z.array(z.string()).readonly().optional(),
  tags: z.array(z.string()).readonly().optional(),
};
/** No rule looks back further: what is fetched of a person's claims is bounded. */
export const mostDaysBack = 92;
const days = z.int().nonnegative().max(mostDaysBack);
const count = z.int().nonnegative();
const amount = z.string().regex(/^(0|[1-9]\d{0,11})(\.\d{1,12})?$/);

/** What another service may tell supervision of; its flags, where it gives any, are that service's codes. */
export const reportKind = z.enum(['PRESCRIPTION_FLAGGED']);
export type ReportKind = z.infer<typeof reportKind>;

/** The closed list of mechanisms; a rule is one of them with values, never code of its own [S001-10.3a]. */
export const ruleLogic = z.discriminatedUnion('mechanism', [
  z.strictObject({ mechanism: z.literal('REPEATED_CODE'), ...about, days }),
  z.strictObject({
    mechanism: z.literal('REFERENCE_MISSING'),
    ...about,
    reference: z.enum(['CONSENT', 'INDICATION']),
  }),
  z.strictObject({ mechanism: z.literal('COURSE_EXCEEDED'), ...about }),
  z.strictObject({ mechanism: z.literal('DAILY_DOSE_EXCEEDED'), ...about }),
  z.strictObject({ mechanism: z.literal('OFF_LABEL'), ...about }),
  z.strictObject({ mechanism: z.literal('COST_SHARE_ABOVE'), ...about, above: ratio }),
  z.strictObject({ mechanism: z.literal('PRICE_ABOVE_CEILING'), ...about }),
  z.strictObject({ mechanism: z.literal('WRONG_SEX'), ...about, sex: z.enum(['MALE', 'FEMALE']) }),
  z.strictObject({ mechanism: z.literal('DAYS_WITHOUT_CARE'), days: count.min(1) }),
  z.strictObject({ mechanism: z.literal('DEBITS_PER_DAY'), most: count }),
  z.strictObject({ mechanism: z.literal('QUANTITY_IN_PERIOD'), ...about, days, above: amount }),
  z.strictObject({ mechanism: z.literal('ABOVE_PEERS'), deviations: count, peers: z.int().min(2) }),
  z.strictObject({
    mechanism: z.literal('BELOW_MEAN'),
    months: z.array(z.int()).min(1).readonly(),
    drop: ratio,
  }),
  z.strictObject({ mechanism: z.literal('INDICATOR_ABOVE'), indicator: indicatorCode, above: amount }),
  z.strictObject({
    mechanism: z.literal('REPORTED'),
    report: reportKind,
    flags: z.array(z.string()).readonly().optional(),
  }),
]);
export type RuleLogic = Readonly<z.infer<typeof ruleLogic>>;
export type Mechanism = RuleLogic['mechanism'];
