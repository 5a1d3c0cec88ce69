import {
  addRatios,
  fenOf,
  inverseOf,
  multiplyRatios,
  ratioOf,
  reduceByPoints,
  sumFen,
  timesRounded,
  zeroRatio,
  type Ratio,
  type Rounding,
} from '@yibao/platform/domain';
import type { FilingType, InstitutionLevel, MemberStatus } from '@yibao/schemas/policy/codes';
import type { Cap, Deductible, Rate, RateRow, Reduction } from '@yibao/schemas/policy/values';
import { refuse } from './refusals.ts';
import type { Segment } from './claim.ts';

/** Whose table row applies: status on the service date [Q10], level of the institution. */
export type Standing = { readonly status: MemberStatus | null; readonly level: InstitutionLevel | null };

/**
 * The deductible a person owes now, before it is limited by the cost: the whole of it at every stay, otherwise what is left
 * of the year's amount. With TOP_UP_BY_LEVEL what was borne at any level counts [S003-5.6c]. Refuses LEVEL_UNKNOWN.
 */
export const deductibleDue = (deductible: Deductible, usedFen: number, { level }: Standing): number => {
  switch (deductible.mechanism) {
    case 'NONE':
      return 0;
    case 'FLAT_PER_YEAR':
      return Math.max(0, fenOf(deductible.amount) - usedFen);
    case 'TOP_UP_BY_LEVEL':
      return Math.max(0, fenOf(deductible.byLevel[known(level)]) - usedFen);
    case 'PER_STAY':
      return fenOf(deductible.byLevel[known(level)]);
  }
};

/** The cost above the deductible, cut into the parts to which one ratio applies each. */
export const segmentsOf = (rate: Rate, costFen: number, standing: Standing): readonly Segment[] => {
  switch (rate.mechanism) {
    case 'RATE_TABLE':
      return [{ fen: costFen, ratio: ratioOf(rowFor(rate.rows, standing).ratio) }];
    case 'BANDS':
      return bandSegments(rate.bands, costFen, standing);
  }
};

/** The ratios lowered for a kind of filing, in points or by a factor, before the cap [Q12]. */
export const reduceSegments = (
  segments: readonly Segment[],
  reduction: Reduction,
  filingType: FilingType | null,
): readonly Segment[] => {
  const lower = lowering(reduction, filingType);
  return lower ? segments.map(({ fen, ratio }) => ({ fen, ratio: lower(ratio) })) : segments;
};

/** What the fund would pay without a cap: the parts are added exactly and rounded once. */
export const fundOf = (segments: readonly Segment[], rounding: Rounding): number =>
  timesRounded(1, segments.map(worthOf).reduce(addRatios, zeroRatio), rounding);

/** The cost that a capped fund amount stands for: the inverse of `fundOf`, half-up to the fen [S003-5.6g]. */
export const costFor = (segments: readonly Segment[], fundFen: number): number => {
  let left: Ratio = { numerator: BigInt(fundFen), denominator: 1n };
  const costs = segments.map((segment) => {
    const worth = worthOf(segment);
    const whole = worth.numerator * left.denominator <= left.numerator * worth.denominator;
    const cost = whole
      ? segment.fen
      : timesRounded(1, multiplyRatios(left, inverseOf(segment.ratio)), 'HALF_UP');
    left = whole ? addRatios(left, { ...worth, numerator: -worth.numerator }) : zeroRatio;
    return cost;
  });
  return sumFen(costs);
};

/** What the fund may still pay this year. Unlimited, not applicable and zero are three different answers. */
export const capLeft = (
  cap: Cap,
  paidFen: number,
  { status }: Standing,
): number | 'UNLIMITED' | 'NOT_APPLICABLE' => {
  if (cap.mechanism !== 'CAP') return cap.mechanism;
  const row = cap.rows.find((candidate) => candidate.status === undefined || candidate.status === status);
  return row ? Math.max(0, fenOf(row.amount) - paidFen) : 'NOT_APPLICABLE';
};

const known = (level: InstitutionLevel | null): InstitutionLevel => {
  if (level === null) throw refuse('LEVEL_UNKNOWN');
  return level;
};

const rowFor = (rows: readonly RateRow[], { status, level }: Standing): RateRow => {
  const row = rows.find(
    (candidate) =>
      (candidate.status === undefined || candidate.status === status) &&
      (candidate.level === undefined || candidate.level === level),
  );
  if (row) return row;
  throw refuse(
    level === null && rows.some((candidate) => candidate.level) ? 'LEVEL_UNKNOWN' : 'STATUS_UNKNOWN',
  );
};

type Bands = Extract<Rate, { mechanism: 'BANDS' }>['bands'];

const bandSegments = (bands: Bands, costFen: number, standing: Standing): readonly Segment[] => {
  let from = 0;
  return bands
    .map(({ upTo, rows }) => {
      const until = upTo === null ? costFen : Math.min(costFen, fenOf(upTo));
      const fen = Math.max(0, until - from);
      from += fen;
      return { fen, rows };
    })
    .filter(({ fen }, index) => fen > 0 || index === 0)
    .map(({ fen, rows }) => ({ fen, ratio: ratioOf(rowFor(rows, standing).ratio) }));
};

const worthOf = ({ fen, ratio }: Segment): Ratio =>
  multiplyRatios({ numerator: BigInt(fen), denominator: 1n }, ratio);

const lowering = (
  reduction: Reduction,
  filingType: FilingType | null,
): ((ratio: Ratio) => Ratio) | undefined => {
  if (reduction.mechanism === 'POINTS') {
    const row = reduction.rows.find((candidate) => candidate.filingType === filingType);
    return row && ((ratio) => reduceByPoints(ratio, row.points));
  }
  const row = reduction.rows.find((candidate) => candidate.filingType === filingType);
  return row && ((ratio) => multiplyRatios(ratio, ratioOf(row.factor)));
};
