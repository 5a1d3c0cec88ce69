import { describe, expect, it } from '@jest/globals';
import { coverageOf, percentOf } from './coverage.ts';
import { latitudesWithin, metresBetween } from './near.ts';

describe('the straight distance', () => {
  it('of one degree of latitude is about 111 km, of longitude less away from the equator', () => {
    const here = { latitude: 60, longitude: 0 };
    expect(metresBetween(here, { latitude: 61, longitude: 0 })).toBeCloseTo(111_194.9, 0);
    expect(metresBetween(here, { latitude: 60, longitude: 1 })).toBeCloseTo(55_596, -2);
    expect(metresBetween(here, here)).toBe(0);
  });

  it('reaches as far north and south as the circle does', () => {
    const [south, north] = latitudesWithin({ latitude: 43, longitude: 125 }, 1200);
    expect(metresBetween({ latitude: north, longitude: 0 }, { latitude: south, longitude: 0 })).toBeCloseTo(
      2400,
      3,
    );
  });
});

describe('coverage', () => {
  it.each([
    [59, 60, '98.33'],
    [97, 100, '97.00'],
    [6, 10, '60.00'],
    [0, 3, '0.00'],
    [0, 0, null],
  ])('%s of %s is %s percent [S001-7.1] [S001-9.3] [S001-2.2a]', (part, whole, percent) =>
    expect(percentOf(part, whole)).toBe(percent),
  );

  it('of nothing is nothing', () =>
    expect(coverageOf([], [])).toEqual({ covered: 0, total: 0, percent: null, missing: [] }));
});
