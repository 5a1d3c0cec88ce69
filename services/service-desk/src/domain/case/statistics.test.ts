import { describe, expect, it } from '@jest/globals';
import { onlineShareOf, sharesOf } from './statistics.ts';

describe('cases by channel', () => {
  it('names the part of each channel [S002-18a]', () =>
    expect(
      sharesOf([
        { channel: 'WINDOW', count: 60 },
        { channel: 'APP', count: 40 },
      ]),
    ).toEqual([
      { channel: 'WINDOW', count: 60, percent: '60.00' },
      { channel: 'APP', count: 40, percent: '40.00' },
    ]));

  it('counts what came in online [S004-13b]', () => {
    const counts = [
      { channel: 'APP', count: 50 },
      { channel: 'WEB_HALL', count: 30 },
      { channel: 'WINDOW', count: 15 },
      { channel: 'PHONE', count: 3 },
      { channel: 'MAIL', count: 2 },
    ] as const;
    expect(onlineShareOf(counts)).toEqual({ part: 80, total: 100, percent: '80.00' });
  });

  it('has no rate where there is no case', () =>
    expect(onlineShareOf([])).toEqual({ part: 0, total: 0, percent: null }));
});
