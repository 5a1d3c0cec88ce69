import { describe, expect, it } from '@jest/globals';
import { ratioOf } from '@yibao/platform/domain';
import type { Cap, Deductible, Rate } from '@yibao/schemas/policy/values';
import { capLeft, costFor, deductibleDue, fundOf, reduceSegments, segmentsOf } from './mechanisms.ts';

const active = (level: 'L1' | 'L2' | 'L3' | null) => ({ status: 'ACTIVE', level }) as const;
const byLevel = { L1: '100.00', L2: '200.00', L3: '300.00' };

describe('deductibleDue', () => {
  const flat: Deductible = { mechanism: 'FLAT_PER_YEAR', amount: '100.00' };
  const topUp: Deductible = { mechanism: 'TOP_UP_BY_LEVEL', byLevel };
  const perStay: Deductible = { mechanism: 'PER_STAY', byLevel };

  it.each([
    [flat, 0, 'L3', 10000],
    [flat, 9999, 'L3', 1],
    [flat, 10000, 'L3', 0],
    [topUp, 0, 'L3', 30000],
    [topUp, 10000, 'L2', 10000],
    [topUp, 30000, 'L1', 0],
    [perStay, 30000, 'L2', 20000],
    [{ mechanism: 'NONE' }, 0, 'L1', 0],
  ] as const)('%j after %d at %s: %d due [S003-5.6c]', (deductible, used, level, due) =>
    expect(deductibleDue(deductible, used, active(level))).toBe(due),
  );

  it('cannot be told without a level where levels decide', () => {
    expect(() => deductibleDue(topUp, 0, active(null))).toThrow(
      expect.objectContaining({ reason: 'LEVEL_UNKNOWN' }),
    );
    expect(deductibleDue(flat, 0, active(null))).toBe(10000);
  });
});

describe('rates', () => {
  const table: Rate = {
    mechanism: 'RATE_TABLE',
    rows: [
      { status: 'RETIRED', level: 'L1', ratio: '0.75' },
      { level: 'L1', ratio: '0.70' },
    ],
  };
  const bands: Rate = {
    mechanism: 'BANDS',
    bands: [
      { upTo: '1000.00', rows: [{ ratio: '0.80' }] },
      { upTo: '5000.00', rows: [{ ratio: '0.85' }] },
      { upTo: null, rows: [{ ratio: '0.90' }] },
    ],
  };
  const fund = (rate: Rate, fen: number) => fundOf(segmentsOf(rate, fen, active('L1')), 'HALF_UP');

  it('uses the first row that fits', () => {
    expect(fund(table, 10000)).toBe(7000);
    expect(fundOf(segmentsOf(table, 10000, { status: 'RETIRED', level: 'L1' }), 'HALF_UP')).toBe(7500);
  });

  it('is refused where no row fits', () => {
    expect(() => segmentsOf(table, 1, active('L2'))).toThrow(
      expect.objectContaining({ reason: 'STATUS_UNKNOWN' }),
    );
    expect(() => segmentsOf(table, 1, active(null))).toThrow(
      expect.objectContaining({ reason: 'LEVEL_UNKNOWN' }),
    );
  });

  it.each([
    [0, 0],
    [100000, 80000],
    [100001, 80001],
    [500000, 420000],
    [500001, 420001],
    [600000, 510000],
  ])('in bands, %d fen give %d', (cost, paid) => expect(fund(bands, cost)).toBe(paid));

  it('adds the bands exactly and rounds once', () => {
    const segments = [
      { fen: 1, ratio: ratioOf('0.3') },
      { fen: 1, ratio: ratioOf('0.3') },
    ];
    expect(fundOf(segments, 'HALF_UP')).toBe(1);
    expect(fundOf(segments, 'DOWN')).toBe(0);
    expect(fundOf(segments, 'UP')).toBe(1);
  });

  it.each([
    ['POINTS', { mechanism: 'POINTS', rows: [{ filingType: 'TEMPORARY', points: '10' }] }, 6000],
    ['FACTOR', { mechanism: 'FACTOR', rows: [{ filingType: 'TEMPORARY', factor: '0.9' }] }, 6300],
  ] as const)(
    'is lowered by %s for the filing kinds named, and for no other',
    (_name, reduction, lowered) => {
      const full = segmentsOf(table, 10000, active('L1'));
      expect(fundOf(reduceSegments(full, reduction, 'TEMPORARY'), 'HALF_UP')).toBe(lowered);
      expect(fundOf(reduceSegments(full, reduction, 'LONG_TERM'), 'HALF_UP')).toBe(7000);
      expect(fundOf(reduceSegments(full, reduction, null), 'HALF_UP')).toBe(7000);
    },
  );

  it.each([
    [table, 10000, 7000, 10000],
    [table, 10000, 3500, 5000],
    [table, 10000, 0, 0],
    [bands, 600000, 510000, 600000],
    [bands, 600000, 420000, 500000],
    [bands, 600000, 40000, 50000],
  ] as const)(
    'of a capped fund amount the cost it stands for is found again [S003-5.6g]',
    (rate, cost, paid, shared) => expect(costFor(segmentsOf(rate, cost, active('L1')), paid)).toBe(shared),
  );
});

describe('capLeft', () => {
  const cap: Cap = {
    mechanism: 'CAP',
    rows: [
      { status: 'ACTIVE', amount: '800.00' },
      { status: 'RETIRED', amount: '0.00' },
    ],
  };

  it.each([
    [cap, 'ACTIVE', 79999, 1],
    [cap, 'ACTIVE', 80000, 0],
    [cap, 'ACTIVE', 80001, 0],
    [cap, 'RETIRED', 0, 0],
    [cap, null, 0, 'NOT_APPLICABLE'],
    [{ mechanism: 'UNLIMITED' }, 'ACTIVE', 80000, 'UNLIMITED'],
    [{ mechanism: 'NOT_APPLICABLE' }, 'ACTIVE', 0, 'NOT_APPLICABLE'],
  ] as const)('%j for %s after %d: %s left', (rule, status, paid, left) =>
    expect(capLeft(rule, paid, { status, level: null })).toBe(left),
  );
});
