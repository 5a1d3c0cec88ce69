import { describe, expect, it } from '@jest/globals';
import { catalogue, claimOf, factsOf } from '../../testing/claims.ts';
import type { ClaimLine } from './claim.ts';
import { splitLine, splitLines, totalOf } from './lines.ts';

const line = (code: string, amountFen: number, changes: Partial<ClaimLine> = {}): ClaimLine => ({
  lineId: '1',
  code,
  quantity: '1',
  amountFen,
  ...changes,
});
const parts = (out: number, over: number, own: number, scope: number) => ({
  billFen: out + over + own + scope,
  outOfScopeFen: out,
  overStandardFen: over,
  ownFirstFen: own,
  inScopeFen: scope,
});

describe('splitLine', () => {
  it.each([
    ['class A in scope', line('CARE', 1000), 'CARE', parts(0, 0, 0, 1000)],
    ['class B, its own share first', line('SHARED', 1005), 'SHARED', parts(0, 0, 101, 904)],
    ['class C, outside', line('COSMETIC', 1000), 'COSMETIC', parts(1000, 0, 0, 0)],
    ['a code outside the catalogue', line('UNLISTED', 1000), 'UNLISTED', parts(1000, 0, 0, 0)],
    ['a restricted code without its condition', line('LIMITED', 1000), 'LIMITED', parts(1000, 0, 0, 0)],
    [
      'a public-health line, outside all layers [S003-8.15d]',
      line('CARE', 1000, { paidBy: 'PUBLIC_HEALTH' }),
      'CARE',
      parts(1000, 0, 0, 0),
    ],
    [
      'an originator above the winning price [S003-2.9a, S003-2.9b]',
      line('PRICED', 9000, { quantity: '10' }),
      'PRICED',
      parts(0, 5800, 0, 3200),
    ],
    ['a price at the standard', line('PRICED', 320), 'PRICED', parts(0, 0, 0, 320)],
    ['a price below it', line('PRICED', 319), 'PRICED', parts(0, 0, 0, 319)],
    ['half a unit', line('PRICED', 200, { quantity: '0.5' }), 'PRICED', parts(0, 40, 0, 160)],
    ['nothing', line('CARE', 0), 'CARE', parts(0, 0, 0, 0)],
  ] as const)('splits %s', (_what, bill, code, split) =>
    expect(splitLine(bill, catalogue[code], 'HALF_UP')).toEqual(split),
  );

  it('takes the own share of what is left below the standard', () =>
    expect(
      splitLine(
        line('BOTH', 1000, { quantity: '2' }),
        { class: 'B', ownFirstRatio: '0.10', paymentStandardFen: 400 },
        'HALF_UP',
      ),
    ).toEqual(parts(0, 200, 80, 720)));
});

describe('splitLines', () => {
  const split = (...lines: ClaimLine[]) => splitLines(claimOf(0, { lines }), factsOf(), 'HALF_UP');

  it('adds the lines up', () =>
    expect(totalOf(split(line('CARE', 1000), line('COSMETIC', 500, { lineId: '2' })))).toEqual(
      parts(500, 0, 0, 1000),
    ));

  it.each(['NOBODY_KNOWS', 'constructor'])('leaves the unknown code %s to the person [S003-5.18a]', (code) =>
    expect(totalOf(split(line(code, 100)))).toEqual(parts(100, 0, 0, 0)),
  );

  it.each([
    ['EMPTY_CLAIM', []],
    ['DUPLICATE_LINE', [line('CARE', 100), line('CARE', 200)]],
    ['NEGATIVE_AMOUNT', [line('CARE', -1)]],
  ])('refuses %s', (reason, lines) =>
    expect(() => split(...lines)).toThrow(expect.objectContaining({ reason })),
  );
});
