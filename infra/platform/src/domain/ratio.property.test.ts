import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addRatios,
  compareRatios,
  decimalOf,
  multiplyRatios,
  ratioOf,
  subtractRatios,
  timesHalfUp,
  timesRounded,
} from './ratio.ts';

const scale = 10n ** 12n;
/** A ratio up to 1,000 with twelve decimals, as the integer it would be in units of 10^-12. */
const units = fc.bigInt({ min: 0n, max: 1000n * scale });
const textOf = (value: bigint) => `${value / scale}.${String(value % scale).padStart(12, '0')}`;
const fen = fc.integer({ min: -1e12, max: 1e12 });
const absolute = (value: bigint) => (value < 0n ? -value : value);

describe('ratios against whole numbers', () => {
  it('read back what they write', () =>
    fc.assert(
      fc.property(
        units,
        (a) => compareRatios(ratioOf(decimalOf(ratioOf(textOf(a)))), ratioOf(textOf(a))) === 0,
      ),
    ));

  it('add, subtract, multiply and compare exactly', () =>
    fc.assert(
      fc.property(units, units, (a, b) => {
        const [x, y] = [ratioOf(textOf(a)), ratioOf(textOf(b))];
        const sum = addRatios(x, y);
        const product = multiplyRatios(x, y);
        return (
          sum.numerator * scale === (a + b) * sum.denominator &&
          compareRatios(subtractRatios(sum, y), x) === 0 &&
          product.numerator * scale * scale === a * b * product.denominator &&
          compareRatios(x, y) === (a < b ? -1 : a > b ? 1 : 0)
        );
      }),
    ));

  it('give the nearest fen, and of two equally near ones the one away from zero', () =>
    fc.assert(
      fc.property(fen, units, (amount, a) => {
        const result = BigInt(timesHalfUp(amount, ratioOf(textOf(a))));
        const exact = BigInt(amount) * a;
        const away = absolute(result * scale) - absolute(exact);
        return away * 2n <= scale && away * 2n > -scale && result * exact >= 0n;
      }),
    ));

  it('hit the ties of half a fen', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        (half) => timesHalfUp(2 * half + 1, ratioOf('0.5')) === half + 1,
      ),
    ));

  it('make a reversal the exact negative', () =>
    fc.assert(
      fc.property(
        fen,
        units,
        (amount, a) =>
          timesHalfUp(-amount, ratioOf(textOf(a))) + timesHalfUp(amount, ratioOf(textOf(a))) === 0,
      ),
    ));

  it('round down, half-up and up in that order, at most one fen apart', () =>
    fc.assert(
      fc.property(fc.nat(), units, (amount, a) => {
        const ratio = ratioOf(textOf(a));
        const down = timesRounded(amount, ratio, 'DOWN');
        const halfUp = timesRounded(amount, ratio, 'HALF_UP');
        const up = timesRounded(amount, ratio, 'UP');
        const isWhole = (BigInt(amount) * a) % scale === 0n;
        return down <= halfUp && halfUp <= up && up - down === (isWhole ? 0 : 1);
      }),
    ));
});
