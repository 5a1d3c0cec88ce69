import { z } from 'zod';
import { filingType, institutionLevel, memberStatus } from './codes.ts';

/** An amount in yuan with two decimals: '800.00'. */
export const money = z.string().regex(/^(0|[1-9]\d*)\.\d{2}$/);
/** A part of a whole as exact decimal text: '0.65'. */
export const ratio = z.string().regex(/^(0(\.\d{1,12})?|1(\.0{1,12})?)$/);
/** Percentage points as decimal text: '10' takes 0.80 to 0.70. */
export const points = z.string().regex(/^\d{1,2}(\.\d{1,4})?$|^100$/);

export const flag = z.boolean();
export const count = z.int().nonnegative();
export const codes = z.array(z.string()).readonly();

/** The first row that fits is used; a row without status or level fits every one. */
const rateRow = z.object({ status: memberStatus.optional(), level: institutionLevel.optional(), ratio });
const rateRows = z.array(rateRow).min(1).readonly();
export type RateRow = z.infer<typeof rateRow>;

const amountByLevel = z.object({ L1: money, L2: money, L3: money });

/**
 * What the person bears before the fund pays (起付标准).
 * FLAT_PER_YEAR: one amount a natural year, whatever the institution.
 * TOP_UP_BY_LEVEL: what was borne counts; at a higher level only the difference is added (累计补差).
 * PER_STAY: the whole amount of the level at every stay.
 */
export const deductible = z.discriminatedUnion('mechanism', [
  z.object({ mechanism: z.literal('NONE') }),
  z.object({ mechanism: z.literal('FLAT_PER_YEAR'), amount: money }),
  z.object({ mechanism: z.literal('TOP_UP_BY_LEVEL'), byLevel: amountByLevel }),
  z.object({ mechanism: z.literal('PER_STAY'), byLevel: amountByLevel }),
]);
export type Deductible = z.infer<typeof deductible>;

/**
 * The fund's share of the cost above the deductible (支付比例).
 * RATE_TABLE: one ratio by status and level. BANDS: the ratio grows or falls with the cost of one bill; the bounds are
 * costs above the deductible, and the last band is open.
 */
export const rate = z.discriminatedUnion('mechanism', [
  z.object({ mechanism: z.literal('RATE_TABLE'), rows: rateRows }),
  z.object({
    mechanism: z.literal('BANDS'),
    bands: z
      .array(z.object({ upTo: money.nullable(), rows: rateRows }))
      .min(2)
      .readonly(),
  }),
]);
export type Rate = z.infer<typeof rate>;

/** What the fund pays at most in a natural year (年度支付限额). Unlimited, not applicable and zero are three values. */
export const cap = z.discriminatedUnion('mechanism', [
  z.object({ mechanism: z.literal('UNLIMITED') }),
  z.object({ mechanism: z.literal('NOT_APPLICABLE') }),
  z.object({
    mechanism: z.literal('CAP'),
    rows: z
      .array(z.object({ status: memberStatus.optional(), amount: money }))
      .min(1)
      .readonly(),
  }),
]);
export type Cap = z.infer<typeof cap>;

/** A lower rate for some kinds of filing (降低比例): in points or by a factor, on the rate, before the cap [Q12]. */
export const reduction = z.discriminatedUnion('mechanism', [
  z.object({
    mechanism: z.literal('POINTS'),
    rows: z.array(z.object({ filingType, points })).readonly(),
  }),
  z.object({
    mechanism: z.literal('FACTOR'),
    rows: z.array(z.object({ filingType, factor: ratio })).readonly(),
  }),
]);
export type Reduction = z.infer<typeof reduction>;

/** The person's own contribution that goes to the account: as paid, or a share of the base. */
export const ownContribution = z.discriminatedUnion('mechanism', [
  z.object({ mechanism: z.literal('AS_PAID') }),
  z.object({ mechanism: z.literal('SHARE_OF_BASE'), ratio }),
]);
export type OwnContribution = z.infer<typeof ownContribution>;

/** Shares by age in completed years; the first row whose `throughAge` is not passed is used, the last is open. */
export const shareByAge = z.object({
  mechanism: z.literal('SHARE_BY_AGE'),
  rows: z
    .array(z.object({ throughAge: count.nullable(), ratio }))
    .min(1)
    .readonly(),
});
export type ShareByAge = z.infer<typeof shareByAge>;

/** How a fraction of a fen is rounded; applied to every fund line. */
export const rounding = z.enum(['HALF_UP', 'DOWN', 'UP']);
