import { describe, expect, it } from '@jest/globals';
import {
  addRatios,
  compareRatios,
  decimalOf,
  inverseOf,
  isShare,
  multiplyRatios,
  ratioBetween,
  ratioOf,
  reduceByPoints,
  shareOf,
  subtractRatios,
  timesHalfUp,
  timesRounded,
} from './ratio.ts';

const refused = (reason: string) => expect.objectContaining({ code: 'BAD_USER_INPUT', reason });

describe('ratioOf', () => {
  it('reads decimals exactly and in lowest terms', () => {
    expect(ratioOf('0.65')).toEqual({ numerator: 13n, denominator: 20n });
    expect(ratioOf('0.650')).toEqual(ratioOf('0.65'));
    expect(ratioOf('0')).toEqual({ numerator: 0n, denominator: 1n });
    expect(ratioOf('1.5')).toEqual({ numerator: 3n, denominator: 2n });
  });
  it.each([
    '',
    '.5',
    '5.',
    '-0.1',
    '+1',
    '01',
    '1e-1',
    '65%',
    '1/3',
    ' 1',
    '0.1234567890123',
    '1234567890123',
  ])('refuses %j', (text) => expect(() => ratioOf(text)).toThrow(refused('INVALID_RATIO')));
});

describe('shareOf', () => {
  it.each(['0', '1', '1.000', '0.999999999999'])('takes %s', (text) =>
    expect(shareOf(text)).toEqual(ratioOf(text)),
  );
  it.each(['1.000000000001', '2'])('refuses %s', (text) =>
    expect(() => shareOf(text)).toThrow(refused('RATIO_OUT_OF_BOUNDS')),
  );
  it('does not take a negative ratio for a share', () =>
    expect(isShare(subtractRatios(ratioOf('0.1'), ratioOf('0.2')))).toBe(false));
});

describe('arithmetic', () => {
  it('adds a tenth and two tenths to three tenths', () =>
    expect(addRatios(ratioOf('0.1'), ratioOf('0.2'))).toEqual(ratioOf('0.3')));
  it('takes 20 points off a rate, not 20 per cent of it', () => {
    expect(reduceByPoints(ratioOf('0.70'), '20')).toEqual(ratioOf('0.50'));
    expect(reduceByPoints(ratioOf('0.80'), '20')).toEqual(ratioOf('0.60'));
    expect(reduceByPoints(ratioOf('1'), '20')).toEqual(ratioOf('0.80'));
  });
  it('never takes a rate below zero', () => {
    expect(reduceByPoints(ratioOf('0.10'), '10')).toEqual(ratioOf('0'));
    expect(reduceByPoints(ratioOf('0.10'), '10.5')).toEqual(ratioOf('0'));
  });
  it('reduces by a factor', () =>
    expect(multiplyRatios(ratioOf('0.60'), ratioOf('0.9'))).toEqual(ratioOf('0.54')));
  it('keeps what no decimal can hold', () => {
    expect(timesHalfUp(100, ratioBetween(1, 3))).toBe(33);
    expect(multiplyRatios(ratioBetween(1, 3), ratioOf('3'))).toEqual(ratioOf('1'));
    expect(ratioBetween(-1, -3)).toEqual(ratioBetween(1, 3));
  });
  it('has no ratio to nothing', () => {
    expect(() => ratioBetween(1, 0)).toThrow(RangeError);
    expect(() => inverseOf(ratioOf('0'))).toThrow(RangeError);
  });
  it('compares exactly on both sides of a limit [S003-1.1b]', () => {
    const limit = ratioOf('0.10');
    expect(compareRatios(ratioBetween(100_000, 1_000_000), limit)).toBe(0);
    expect(compareRatios(ratioBetween(100_001, 1_000_000), limit)).toBe(1);
    expect(compareRatios(ratioBetween(99_999, 1_000_000), limit)).toBe(-1);
  });
});

describe('timesHalfUp', () => {
  it.each([
    [10_000, '0.65', 6500],
    [1, '0.5', 1],
    [1, '0.49', 0],
    [3, '0.5', 2],
    [-1, '0.5', -1],
    [-3, '0.5', -2],
    [-1, '0.49', 0],
    [115, '0.7', 81], // 80.5: floating point has 80.49999999999999
    [0, '0.65', 0],
  ])('takes %d fen at %s for %d fen', (fen, ratio, expected) =>
    expect(timesHalfUp(fen, ratioOf(ratio))).toBe(expected),
  );
  it('finds the cost at which a cap is reached: 100 + 1,000 / 0.6 is 1,766.67 [S003-2.6c]', () =>
    expect(10_000 + timesHalfUp(100_000, inverseOf(ratioOf('0.6')))).toBe(176_667));
  it('refuses a product out of range', () =>
    expect(() => timesHalfUp(Number.MAX_SAFE_INTEGER, ratioOf('1.1'))).toThrow(
      refused('AMOUNT_OUT_OF_RANGE'),
    ));
  it('multiplies only whole fen', () => expect(() => timesHalfUp(0.5, ratioOf('1'))).toThrow(RangeError));
});

describe('timesRounded', () => {
  it.each([
    [1, '0.5', 'HALF_UP', 1],
    [1, '0.5', 'DOWN', 0],
    [1, '0.999', 'DOWN', 0],
    [1, '0.001', 'UP', 1],
    [-1, '0.001', 'UP', -1],
    [-1, '0.999', 'DOWN', 0],
    [2, '0.5', 'UP', 1],
  ] as const)('takes %d fen at %s, rounded %s, for %d fen', (fen, ratio, rounding, expected) =>
    expect(timesRounded(fen, ratioOf(ratio), rounding)).toBe(expected),
  );
});

describe('decimalOf', () => {
  it.each([
    ['0.650', '0.65'],
    ['1', '1'],
    ['0', '0'],
    ['100', '100'],
    ['0.000000000001', '0.000000000001'],
  ])('writes %s as %s', (text, written) => expect(decimalOf(ratioOf(text))).toBe(written));
  it('rounds half-up to the places asked for', () => {
    expect(decimalOf(ratioBetween(5_200_000, 5_500_000), 4)).toBe('0.9455');
    expect(decimalOf(ratioOf('0.125'), 2)).toBe('0.13');
    expect(decimalOf(ratioOf('0.5'), 0)).toBe('1');
    expect(decimalOf(ratioOf('0.5'), 2, true)).toBe('0.50');
  });
  it('writes negative ratios with their sign, and no minus zero', () => {
    expect(decimalOf(subtractRatios(ratioOf('0.1'), ratioOf('0.3')))).toBe('-0.2');
    expect(decimalOf(ratioBetween(-1, 1000), 2)).toBe('0');
  });
});
