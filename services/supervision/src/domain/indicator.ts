import {
  compareRatios,
  decimalOf,
  ratioBetween,
  ratioOf,
  timesRounded,
  type Aggregate,
  type Ratio,
} from '@yibao/platform/domain';
import {
  IndicatorEvaluated,
  type IndicatorEvent,
  type IndicatorValue,
} from '@yibao/schemas/events/supervision';
import type { IndicatorCode } from '@yibao/schemas/facts/supervision';
import { refuse } from './refusals.ts';
import type { PublishedRule } from './rule.ts';

export const indicators: Aggregate<IndicatorValue | null, IndicatorEvent> = {
  initial: null,
  evolve: (_indicator, { data }) => data,
};

/** What the rows of a period add up to: a part of a whole, and how many settlements. */
export type Sums = { readonly part: number; readonly whole: number; readonly n: number };

/** The two ratios of persons in difficulty are of a year, the others of a month. */
export const isYearly = (indicator: IndicatorCode): boolean =>
  indicator === 'HARDSHIP_SELF_PAID_RATIO' || indicator === 'ASSISTED_OWN_PAY_RATIO';

/** Places of a ratio as it is shown; compared are the exact ratios. */
const places = 6;
const shown = (ratio: Ratio) => decimalOf(ratio, places);

const ratioOfSums = ({ part, whole }: Sums): Ratio | null => (whole > 0 ? ratioBetween(part, whole) : null);

/** The value of an indicator; null where no row counts. GROWTH is a ratio to the base period, less one. */
export const valueOf = (indicator: IndicatorCode, sums: Sums): string | null => {
  const ratio = ratioOfSums(sums);
  if (!ratio) return null;
  if (indicator !== 'GROWTH') return shown(ratio);
  const change = ratioBetween(sums.part - sums.whole, sums.whole);
  return shown(change);
};

export type Measured = {
  readonly indicator: IndicatorCode;
  readonly institutionId: string;
  readonly area: string;
  readonly period: string;
  readonly sums: Sums;
  /** Of the base year: its rows, or a declared share; only for HARDSHIP_SELF_PAID_RATIO. */
  readonly baseline: Ratio | null;
  /** The rule in force that sets the cap. */
  readonly rule: PublishedRule | null;
  readonly asOf: string;
};

const capOf = ({ indicator, rule, period }: Measured): Ratio | null => {
  if (rule?.logic.mechanism === 'INDICATOR_ABOVE') return ratioOf(rule.logic.above);
  if (isYearly(indicator)) throw refuse('PARAMETER_MISSING', { indicator, period });
  return null;
};

/**
 * How a value stands to its limits, the base year and the cap, of which the lower one is the effective limit; the limit
 * itself is within it [S003-1.1a, S003-1.1b, S003-3.2m].
 */
const standing = (value: Ratio, baseline: Ratio | null, cap: Ratio | null) => {
  const limit = baseline && cap && compareRatios(baseline, cap) < 0 ? baseline : cap;
  const state = !limit
    ? 'NO_LIMIT'
    : cap && compareRatios(value, cap) > 0
      ? 'ABOVE_CAP'
      : baseline && compareRatios(value, baseline) > 0
        ? 'ABOVE_BASELINE'
        : 'OK';
  return { limit, state } as const;
};

const isAbove = (state: IndicatorValue['state']) => state === 'ABOVE_CAP' || state === 'ABOVE_BASELINE';

/** What lies above the limit, in fen. */
const excessOf = ({ part, whole }: Sums, limit: Ratio | null): number | null =>
  limit ? part - timesRounded(whole, limit, 'DOWN') : null;

/** Puts a value to its limits. Refuses NO_ROWS, BASELINE_MISSING, PARAMETER_MISSING. */
export const measure = (measured: Measured): IndicatorValue => {
  const { indicator, institutionId, area, period, sums, baseline, rule, asOf } = measured;
  const { part, whole, n } = sums;
  const value = valueOf(indicator, sums);
  if (value === null) throw refuse('NO_ROWS', { period });
  const cap = capOf(measured);
  if (indicator === 'HARDSHIP_SELF_PAID_RATIO' && !baseline) throw refuse('BASELINE_MISSING', { period });
  // A fall is below every limit, and a ratio is never negative.
  const compared =
    indicator === 'GROWTH' ? ratioBetween(Math.max(part - whole, 0), whole) : ratioBetween(part, whole);
  const { limit, state } = standing(compared, baseline, cap);
  return {
    ...{ indicator, institutionId, area, period, value, n, state, asOf },
    ...{ numeratorFen: part, denominator: whole },
    baseline: baseline && shown(baseline),
    limit: limit && shown(limit),
    excessFen: isAbove(state) && isYearly(indicator) ? excessOf(sums, limit) : null,
    rule: rule && { code: rule.code, version: rule.version },
  };
};

/** Keeps a value; the same rows give the same one, which changes nothing. */
export const keepIndicator =
  (value: IndicatorValue) =>
  (current: IndicatorValue | null): readonly IndicatorEvent[] => {
    const { asOf: _now, ...rows } = value;
    const { asOf: _then, ...kept } = current ?? { asOf: '' };
    return JSON.stringify(rows) === JSON.stringify(kept) ? [] : [IndicatorEvaluated(value)];
  };

export const isAlarming = ({ state }: IndicatorValue): boolean => isAbove(state);

/** Against the year before, exactly: UP, DOWN or FLAT [S003-1.1c]. */
export const trendOf = (before: Sums | undefined, sums: Sums): 'UP' | 'DOWN' | 'FLAT' | null => {
  const [earlier, later] = [before && ratioOfSums(before), ratioOfSums(sums)];
  if (!earlier || !later) return null;
  const difference = compareRatios(later, earlier);
  return difference > 0 ? 'UP' : difference < 0 ? 'DOWN' : 'FLAT';
};
