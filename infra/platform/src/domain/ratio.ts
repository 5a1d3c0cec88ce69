import { refusals } from './errors.ts';
import { assertFen, fenOfBigInt } from './money.ts';

/** An exact rational number in lowest terms, the denominator positive. Stored and sent as its decimal text. */
export type Ratio = { readonly numerator: bigint; readonly denominator: bigint };

/** How a fraction of a fen is rounded; a pack parameter. HALF_UP: half away from zero, so a reversal is the exact negative. */
export type Rounding = 'HALF_UP' | 'DOWN' | 'UP';

const refuse = refusals({
  INVALID_RATIO: [
    'BAD_USER_INPUT',
    '比例应为十进制小数，例如 0.65',
    'A ratio is a plain decimal number, such as 0.65',
  ],
  RATIO_OUT_OF_BOUNDS: ['BAD_USER_INPUT', '比例应在 0 与 1 之间', 'The ratio must lie between 0 and 1'],
});

const decimal = /^(0|[1-9]\d{0,11})(?:\.(\d{1,12}))?$/;

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);
const greatestDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? absolute(a) : greatestDivisor(b, a % b);

const rational = (numerator: bigint, denominator: bigint): Ratio => {
  if (denominator === 0n) throw new RangeError('A ratio cannot have the denominator zero');
  const divisor = greatestDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
};

/** The quotient as a whole number; the sign is kept apart so that every mode treats both signs alike. */
const quotient = (numerator: bigint, denominator: bigint, rounding: Rounding): bigint => {
  const size = absolute(numerator);
  const whole = size / denominator;
  const rest = size % denominator;
  const away = rounding === 'UP' ? rest > 0n : rounding === 'HALF_UP' && rest * 2n >= denominator;
  const rounded = away ? whole + 1n : whole;
  return numerator < 0n ? -rounded : rounded;
};

export const zeroRatio: Ratio = { numerator: 0n, denominator: 1n };
export const oneRatio: Ratio = { numerator: 1n, denominator: 1n };

/** A plain decimal text ('0.65', '1', '1.5'), not negative, at most 12 decimals. Refuses INVALID_RATIO. */
export const ratioOf = (text: string): Ratio => {
  const [, whole, decimals = ''] = decimal.exec(text) ?? [];
  if (whole === undefined) throw refuse('INVALID_RATIO');
  return rational(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
};

/** Whether 0 <= ratio <= 1. */
export const isShare = ({ numerator, denominator }: Ratio): boolean =>
  numerator >= 0n && numerator <= denominator;

/** As `ratioOf`, for a part of a whole. Refuses INVALID_RATIO, RATIO_OUT_OF_BOUNDS. */
export const shareOf = (text: string): Ratio => {
  const ratio = ratioOf(text);
  if (!isShare(ratio)) throw refuse('RATIO_OUT_OF_BOUNDS', { ratio: text });
  return ratio;
};

/** The exact ratio of two amounts or counts: 90000 of 1000000. Throws RangeError when the whole is zero. */
export const ratioBetween = (part: number, whole: number): Ratio =>
  rational(BigInt(assertFen(part)), BigInt(assertFen(whole)));

/** Below zero when a < b, zero when equal, above zero when a > b: exact, for sorting and limits. */
export const compareRatios = (a: Ratio, b: Ratio): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const addRatios = (a: Ratio, b: Ratio): Ratio =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

/** May be negative; see `reduceByPoints` for rates. */
export const subtractRatios = (a: Ratio, b: Ratio): Ratio =>
  addRatios(a, { numerator: -b.numerator, denominator: b.denominator });

/** Also a reduction by factor: 0.60 x 0.9. */
export const multiplyRatios = (a: Ratio, b: Ratio): Ratio =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator);

/** 1 / ratio, exact. Throws RangeError for zero. */
export const inverseOf = ({ numerator, denominator }: Ratio): Ratio => rational(denominator, numerator);

/** A rate less percentage points ('20' takes 0.80 to 0.60), before any cap, never below zero [S003-3.1m, Q12]. */
export const reduceByPoints = (ratio: Ratio, points: string): Ratio => {
  const reduced = subtractRatios(
    ratio,
    multiplyRatios(ratioOf(points), { numerator: 1n, denominator: 100n }),
  );
  return reduced.numerator < 0n ? zeroRatio : reduced;
};

/** Fen times ratio, rounded to the fen on exact arithmetic. Refuses AMOUNT_OUT_OF_RANGE. */
export const timesRounded = (fen: number, ratio: Ratio, rounding: Rounding): number =>
  fenOfBigInt(quotient(BigInt(assertFen(fen)) * ratio.numerator, ratio.denominator, rounding));

/** Fen times ratio, half-up to the fen (open question Q1). Refuses AMOUNT_OUT_OF_RANGE. */
export const timesHalfUp = (fen: number, ratio: Ratio): number => timesRounded(fen, ratio, 'HALF_UP');

/** The ratio as decimal text, half-up to `places`; trailing zeros are cut unless `fixed`. */
export const decimalOf = (ratio: Ratio, places = 12, fixed = false): string => {
  const scaled = quotient(ratio.numerator * 10n ** BigInt(places), ratio.denominator, 'HALF_UP');
  const digits = absolute(scaled)
    .toString()
    .padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const decimals = digits.slice(digits.length - places);
  const kept = fixed ? decimals : decimals.replace(/0+$/, '');
  return `${scaled < 0n ? '-' : ''}${whole}${kept === '' ? '' : `.${kept}`}`;
};
