import { describe, expect, it } from '@jest/globals';
import { cite, lastDayBefore, replacedBy, validThrough, type PublishedVersion } from './citations.ts';
import { termsOf } from './article/terms.ts';

const version = (
  name: string,
  publishedOn: string,
  more: Partial<PublishedVersion> = {},
): PublishedVersion => ({
  ...{ pack: 'P', version: name, publishedAt: `${publishedOn}T00:00:00+08:00` },
  ...{ effectiveFrom: publishedOn, effectiveTo: null, ...more },
});
const first = version('P-1', '2026-01-01');
const second = version('P-2', '2026-06-01', { effectiveFrom: '2026-09-01' });
const cites = cite([{ pack: 'P', version: 'P-1' }], [first]);

describe('what an answer rests on', () => {
  it('is a published version', () =>
    expect(() => cite([{ pack: 'P', version: 'P-9' }], [first])).toThrow('not published'));

  it('ends it with the version, or the day before another one takes its place [S000-07b]', () => {
    expect(validThrough(cites, [first], '2026-07-06')).toBeNull();
    expect(validThrough(cites, [first, second], '2026-07-06')).toBe('2026-08-31');
    expect(validThrough(cites, [first, second], '2026-08-31')).toBe('2026-08-31');
    expect(() => validThrough(cites, [first, second], '2026-09-01')).toThrow('ended or was replaced');
    const ending = { ...first, effectiveTo: '2026-07-06' };
    expect(validThrough(cites, [ending, second], '2026-07-06')).toBe('2026-07-06');
    expect(() => validThrough(cites, [ending], '2026-07-07')).toThrow('ended or was replaced');
  });

  it('is replaced by a later publication of the same pack only, and never before that was published', () => {
    expect(replacedBy(cites, null, second)).toEqual({
      replaced: { pack: 'P', version: 'P-1' },
      validUntil: '2026-08-31',
    });
    expect(replacedBy(cites, '2026-07-31', second)?.validUntil).toBe('2026-07-31');
    expect(replacedBy(cites, null, first)).toBeNull();
    expect(replacedBy(cites, null, version('P-0', '2025-01-01'))).toBeNull();
    expect(replacedBy(cites, null, { ...second, pack: 'Q' })).toBeNull();
    expect(lastDayBefore(version('P-3', '2026-07-01', { effectiveFrom: '2026-01-01' }))).toBe('2026-06-30');
    expect(lastDayBefore(version('P-3', '2026-07-01', { effectiveFrom: null }))).toBe('2026-06-30');
  });
});

it('finds Chinese by pairs of neighbouring characters, and other words whole', () =>
  expect(termsOf('医保电子 E-Voucher 12393 卡')).toEqual([
    '医保',
    '保电',
    '电子',
    '卡',
    'e',
    'voucher',
    '12393',
  ]));
