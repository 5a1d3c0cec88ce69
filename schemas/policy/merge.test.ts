import { describe, expect, it } from '@jest/globals';
import { resolveVersion } from './merge.ts';
import { cited, limitOf, nation, province, ratioFor, sampleVersion } from './testing/sample-version.ts';

const rate = (ratio: string) => ({ mechanism: 'RATE_TABLE', rows: [{ ratio }] });

describe('resolveVersion', () => {
  it('takes what only a higher authority rules, under its own name', () => {
    const city = resolveVersion(sampleVersion(), [province({ parameters: limitOf(20) }), nation()]);
    expect(city.parameters).toEqual({
      'transfer.crossProvince.maxWorkingDays': [
        { value: 20, source: cited, layer: { pack: 'PROVINCE', version: 'PROVINCE-1' } },
      ],
    });
    expect(city.resolvedFrom).toEqual([
      { pack: 'PROVINCE', version: 'PROVINCE-1' },
      { pack: 'NATION', version: 'NATION-1' },
    ]);
  });

  it('lets a newer higher rule replace the lower one from its first day [S003-5.31b]', () => {
    const newer = province({ effectiveFrom: '2024-01-01', parameters: ratioFor('0.80') });
    const city = resolveVersion(sampleVersion({ parameters: ratioFor('0.70') }), [newer]);
    expect(city.parameters['outpatient.rate']).toEqual([
      { value: rate('0.70'), source: cited, to: '2023-12-31' },
      {
        value: rate('0.80'),
        source: cited,
        from: '2024-01-01',
        layer: { pack: 'PROVINCE', version: 'PROVINCE-1' },
      },
    ]);
    expect(city.overrides).toEqual([
      {
        path: 'outpatient.rate',
        reason: 'NEWER_HIGHER_RULE',
        used: { pack: 'PROVINCE', version: 'PROVINCE-1' },
        instead: { pack: 'CITY', version: 'CITY-1' },
        from: '2024-01-01',
      },
    ]);
  });

  it.each(['2021-01-01', '2022-01-01'])(
    'keeps a lower rule that is not older than the higher one, of %s',
    (from) => {
      const older = province({ effectiveFrom: from, parameters: ratioFor('0.80') });
      const city = resolveVersion(sampleVersion({ parameters: ratioFor('0.70') }), [older]);
      expect(city.parameters['outpatient.rate']).toEqual([{ value: rate('0.70'), source: cited }]);
      expect(city.overrides).toMatchObject([{ reason: 'LOCAL_RULE_KEPT', used: { pack: 'CITY' } }]);
    },
  );

  it.each([
    [20, 15, 15, 'NATION'],
    [10, 15, 10, 'PROVINCE'],
  ])(
    'without dates to compare, the stricter of %d and %d working days wins: %d [S004-02]',
    (ours, theirs, won, pack) => {
      const undated = nation({ effectiveFrom: null, parameters: limitOf(theirs) });
      const resolved = resolveVersion(province({ parameters: limitOf(ours) }), [undated]);
      expect(resolved.parameters['transfer.crossProvince.maxWorkingDays']).toMatchObject([{ value: won }]);
      expect(resolved.overrides).toMatchObject([{ reason: 'STRICTER', used: { pack } }]);
    },
  );

  it('an assumed date decides no conflict', () => {
    const assumed = nation({
      effectiveFrom: '2023-01-01',
      datesAssumed: 'not printed',
      parameters: limitOf(30),
    });
    const resolved = resolveVersion(province({ parameters: limitOf(20) }), [assumed]);
    expect(resolved.parameters['transfer.crossProvince.maxWorkingDays']).toMatchObject([{ value: 20 }]);
  });

  it('lets the more specific rule stand where strictness says nothing', () => {
    const kinds = (value: ('RESCUE' | 'TREATMENT')[]) => ({
      'filing.emergency.deemedKinds': [{ value, source: cited }],
    });
    const undated = nation({ effectiveFrom: null, parameters: kinds(['RESCUE']) });
    const resolved = resolveVersion(province({ parameters: kinds(['RESCUE', 'TREATMENT']) }), [undated]);
    expect(resolved.parameters['filing.emergency.deemedKinds']).toMatchObject([
      { value: ['RESCUE', 'TREATMENT'] },
    ]);
    expect(resolved.overrides).toMatchObject([{ reason: 'LOCAL_RULE_KEPT' }]);
  });

  it('lets two higher versions follow each other inside the lower one', () => {
    const first = province({ effectiveTo: '2022-12-31', parameters: limitOf(20) });
    const second = province({ version: 'PROVINCE-2', effectiveFrom: '2023-01-01', parameters: limitOf(15) });
    const city = resolveVersion(sampleVersion(), [second, first]);
    expect(city.parameters['transfer.crossProvince.maxWorkingDays']).toMatchObject([
      { value: 20, to: '2022-12-31' },
      { value: 15, from: '2023-01-01' },
    ]);
  });

  it.each([
    ['another province', province({ areas: ['980000'], parameters: limitOf(5) })],
    ['a draft', province({ status: 'DRAFT', parameters: limitOf(5) })],
    ['another insurance type', province({ insuranceTypes: ['RESIDENT'], parameters: limitOf(5) })],
    ['another time', province({ effectiveTo: '2021-12-31', parameters: limitOf(5) })],
    ['a neighbour of the same rank', sampleVersion({ version: 'CITY-2', parameters: limitOf(5) })],
  ])('takes nothing from %s', (_what, other) =>
    expect(resolveVersion(sampleVersion(), [other])).toEqual(sampleVersion()),
  );

  it('changes nothing when it is done again', () => {
    const above = [province({ parameters: ratioFor('0.80') }), nation({ parameters: limitOf(15) })];
    const once = resolveVersion(sampleVersion({ parameters: ratioFor('0.70') }), above);
    expect(resolveVersion(once, above)).toEqual(once);
  });
});
