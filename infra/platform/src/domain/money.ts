import { refusals } from './errors.ts';

const refuse = refusals({
  INVALID_AMOUNT: [
    'BAD_USER_INPUT',
    '金额应为不超过两位小数的数字，例如 12.30',
    'An amount is a number with at most two decimal places, such as 12.30',
  ],
  AMOUNT_OUT_OF_RANGE: ['BAD_USER_INPUT', '金额超出可处理的范围', 'The amount is larger than can be handled'],
});

const unsigned = /^(0|[1-9]\d*)(?:\.(\d{1,2}))?$/;

/** Guards fen between calculations: an integer that is exact. Throws RangeError, because anything else is a bug. */
export const assertFen = (fen: number): number => {
  if (!Number.isSafeInteger(fen)) throw new RangeError('An amount in fen must be a safe integer');
  return fen === 0 ? 0 : fen;
};

/** Exact fen from exact arithmetic. Refuses AMOUNT_OUT_OF_RANGE. */
export const fenOfBigInt = (fen: bigint): number => {
  const amount = Number(fen);
  if (!Number.isSafeInteger(amount)) throw refuse('AMOUNT_OUT_OF_RANGE');
  return amount;
};

/**
 * Yuan as written ('12', '12.3', '12.30') to fen. No sign, exponent, blanks, separators or leading zeros.
 * Refuses INVALID_AMOUNT, AMOUNT_OUT_OF_RANGE.
 */
export const fenOf = (yuan: string): number => {
  const [, whole, decimals = ''] = unsigned.exec(yuan) ?? [];
  if (whole === undefined) throw refuse('INVALID_AMOUNT');
  return fenOfBigInt(BigInt(whole + decimals.padEnd(2, '0')));
};

/** As `fenOf`, with a leading minus allowed: reversals, adjustments, net differences. */
export const signedFenOf = (yuan: string): number =>
  yuan.startsWith('-') ? assertFen(-fenOf(yuan.slice(1))) : fenOf(yuan);

/** Fen to yuan with two decimals, as the graph's Money: 1230 -> '12.30'. */
export const yuanOf = (fen: number): string => {
  const digits = String(Math.abs(assertFen(fen))).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** The exact sum of amounts in fen. Refuses AMOUNT_OUT_OF_RANGE. */
export const sumFen = (amounts: Iterable<number>): number => {
  let sum = 0n;
  for (const amount of amounts) sum += BigInt(assertFen(amount));
  return fenOfBigInt(sum);
};

/** A price in fen times a whole quantity. Refuses AMOUNT_OUT_OF_RANGE. */
export const multiplyFen = (fen: number, quantity: number): number => {
  if (!Number.isSafeInteger(quantity)) throw new RangeError('A quantity must be a safe integer');
  return fenOfBigInt(BigInt(assertFen(fen)) * BigInt(quantity));
};
