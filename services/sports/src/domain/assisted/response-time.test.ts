import { describe, expect, it } from '@jest/globals';
import { medianMinutes } from './response-time.ts';

const times = (...pairs: readonly (readonly [minutes: number, requests: number])[]) =>
  pairs.map(([minutes, requests]) => ({ minutes, requests }));

describe('the median of response times [S000-G2]', () => {
  it.each([
    [times(), null],
    [times([7, 1]), 7],
    [times([10, 1], [20, 1], [45, 1]), 20],
    [times([10, 1], [21, 1]), 15],
    [times([10, 2], [21, 2]), 15],
    [times([10, 2], [21, 1]), 10],
    [times([0, 1], [1, 1]), 0],
  ])('of %j is %j', (given, median) => {
    expect(medianMinutes(given)).toBe(median);
  });

  it('counts every one, however many there are', () => {
    expect(medianMinutes(times([1, 400_000], [90, 400_001]))).toBe(90);
  });
});
