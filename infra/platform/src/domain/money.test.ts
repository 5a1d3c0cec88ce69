import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assertFen, fenOf, multiplyFen, signedFenOf, sumFen, yuanOf } from './money.ts';

const anyFen = fc.maxSafeInteger();
const amount = fc.maxSafeNat();
const refused = (reason: string) => expect.objectContaining({ code: 'BAD_USER_INPUT', reason });

describe('fenOf', () => {
  it.each([
    ['0', 0],
    ['0.01', 1],
    ['0.1', 10],
    ['12', 1200],
    ['12.3', 1230],
    ['12.30', 1230],
    ['1250.40', 125_040],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('reads %s as %d fen', (yuan, fen) => expect(fenOf(yuan)).toBe(fen));

  it.each([
    ...[
      '',
      ' ',
      '.',
      '.5',
      '5.',
      '012',
      '00',
      '1e3',
      '0x10',
      '1,000',
      '1 000',
      ' 1',
      '1\n',
      '+1',
      '-1',
      '-0',
    ],
    ...['12.345', '12.300', '12.3.0', 'NaN', 'Infinity', '１２', '12元', 'null'],
  ])('refuses %j', (yuan) => expect(() => fenOf(yuan)).toThrow(refused('INVALID_AMOUNT')));

  it('refuses the first amount that is no longer exact', () =>
    expect(() => fenOf('90071992547409.92')).toThrow(refused('AMOUNT_OUT_OF_RANGE')));

  it('reads back every amount that yuanOf writes', () =>
    fc.assert(fc.property(amount, (fen) => fenOf(yuanOf(fen)) === fen)));
});

describe('signedFenOf', () => {
  it.each([
    ['-0.01', -1],
    ['-12.3', -1230],
    ['12.3', 1230],
    ['-0', 0],
  ])('reads %s as %d fen', (yuan, fen) => expect(signedFenOf(yuan)).toBe(fen));
  it.each(['--1', '-', '+1', '- 1', '-012'])('refuses %j', (yuan) =>
    expect(() => signedFenOf(yuan)).toThrow(refused('INVALID_AMOUNT')),
  );
  it('reads back every amount that yuanOf writes, negative ones too', () =>
    fc.assert(fc.property(anyFen, (fen) => signedFenOf(yuanOf(fen)) === fen)));
});

describe('yuanOf', () => {
  it.each([
    [0, '0.00'],
    [-0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [99, '0.99'],
    [100, '1.00'],
    [1230, '12.30'],
    [-1230, '-12.30'],
    [Number.MIN_SAFE_INTEGER, '-90071992547409.91'],
  ])('writes %d fen as %s', (fen, yuan) => expect(yuanOf(fen)).toBe(yuan));
  it.each([0.5, NaN, Infinity, Number.MAX_SAFE_INTEGER + 1])('does not write %d, which is a bug', (fen) =>
    expect(() => yuanOf(fen)).toThrow(RangeError),
  );
});

describe('sumFen and multiplyFen', () => {
  it('adds exactly, whatever the order', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 })), (amounts) => {
        const exact = amounts.reduce((sum, fen) => sum + BigInt(fen), 0n);
        return sumFen(amounts) === Number(exact) && sumFen(amounts.toReversed()) === Number(exact);
      }),
    ));
  it('passes over a sum that is out of range only in between', () =>
    expect(sumFen([Number.MAX_SAFE_INTEGER, 1, -1])).toBe(Number.MAX_SAFE_INTEGER));
  it('refuses a sum or product that is no longer exact', () => {
    expect(() => sumFen([Number.MAX_SAFE_INTEGER, 1])).toThrow(refused('AMOUNT_OUT_OF_RANGE'));
    expect(() => multiplyFen(Number.MAX_SAFE_INTEGER, 2)).toThrow(refused('AMOUNT_OUT_OF_RANGE'));
  });
  it('multiplies a price by a quantity: 10 x 3.20 is 32.00', () => expect(multiplyFen(320, 10)).toBe(3200));
  it('adds and multiplies only integers', () => {
    expect(() => sumFen([0.1])).toThrow(RangeError);
    expect(() => multiplyFen(320, 1.5)).toThrow(RangeError);
    expect(() => multiplyFen(0, 2 ** 53)).toThrow(RangeError);
    expect(() => assertFen(0.1)).toThrow(RangeError);
  });
  it('never answers minus zero', () => {
    expect(Object.is(assertFen(-0), 0)).toBe(true);
    expect(Object.is(multiplyFen(-1, 0), 0)).toBe(true);
    expect(Object.is(sumFen([]), 0)).toBe(true);
  });
});
