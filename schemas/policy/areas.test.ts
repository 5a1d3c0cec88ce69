import { describe, expect, it } from '@jest/globals';
import { areasAbove, cityOf, isCity, provinceOf, scopeOf } from './areas.ts';

describe('areas', () => {
  it.each([
    ['220102', '220100'],
    ['220100', '220100'],
    ['220581', '220500'],
    ['110105', '110000'],
    ['110100', '110000'],
    ['469001', '469001'],
    ['370800-TAIBAI-LAKE', '370800'],
    ['220102001', '220100'],
  ])('puts %s into the city %s', (area, city) => expect(cityOf(area)).toBe(city));

  it.each(['220100', '110000', '110100', '469001'])('takes %s for a city', (area) =>
    expect(isCity(area)).toBe(true),
  );

  it.each(['000000', '220000', '220102', '110105', '370800-HIGH-TECH', '22'])(
    'does not take %s for a city',
    (area) => expect(isCity(area)).toBe(false),
  );

  it('lists what stands above an area, nearest first', () => {
    expect(areasAbove('370800-HIGH-TECH')).toEqual(['370800-HIGH-TECH', '370800', '370000', '000000']);
    expect(areasAbove('110105')).toEqual(['110105', '110000', '000000']);
    expect(provinceOf('220102')).toBe('220000');
  });

  it.each([
    ['220102', '220104', 'LOCAL'],
    ['220100', '220200', 'INTRA_PROVINCE'],
    ['220100', '110105', 'CROSS_PROVINCE'],
    ['110105', '110108', 'LOCAL'],
  ] as const)('from %s to %s care is %s', (insured, care, scope) =>
    expect(scopeOf(insured, care)).toBe(scope),
  );
});
