import { describe, expect, it } from '@jest/globals';
import { packVersion } from './pack.ts';
import { cited, ratioFor, sampleVersion } from './testing/sample-version.ts';

const written = (parameters: object, changes: object = {}) => ({
  ...sampleVersion(),
  parameters,
  ...changes,
});
const isAccepted = (version: object) => packVersion.safeParse(version).success;

describe('packVersion', () => {
  it('accepts values with their source, and parameters that the source names without a value', () =>
    expect(
      isAccepted(written({ ...ratioFor('0.50'), 'chronic.rate': [{ parameter: true, source: cited }] })),
    ).toBe(true));

  it.each([
    ['a parameter nobody knows', { 'outpatient.rates': [{ parameter: true, source: cited }] }],
    ['a value without source', { 'outpatient.preAdmissionDays': [{ value: 3 }] }],
    [
      'a source without article',
      { rounding: [{ value: 'HALF_UP', source: { document: 'S003', row: 'Q1' } }] },
    ],
    ['neither value nor mark', { 'outpatient.preAdmissionDays': [{ source: cited }] }],
    [
      'both value and mark',
      { 'outpatient.preAdmissionDays': [{ value: 3, parameter: true, source: cited }] },
    ],
    ['a ratio above one', ratioFor('1.01')],
    ['a ratio that is no decimal text', ratioFor('50%')],
    ['an amount with three decimals', { 'account.averagePension': [{ value: '1.000', source: cited }] }],
    ['a mechanism nobody knows', { 'outpatient.cap': [{ value: { mechanism: 'MAYBE' }, source: cited }] }],
  ])('refuses %s', (_what, parameters) => expect(isAccepted(written(parameters))).toBe(false));

  const pension = (...windows: { from?: string; to?: string }[]) => ({
    'account.averagePension': windows.map((window) => ({ value: '1.00', source: cited, ...window })),
  });

  it.each([
    [true, [{ to: '2022-06-30' }, { from: '2022-07-01' }]],
    [false, [{ to: '2022-06-30' }, { from: '2022-06-30' }]],
    [false, [{}, { from: '2022-07-01' }]],
    [false, [{ from: '2022-07-01' }, { to: '2022-06-30' }]],
    [false, [{ from: '2022-07-01', to: '2022-06-30' }]],
  ])('one value a day, in order: %s for %j', (accepted, windows) =>
    expect(isAccepted(written(pension(...windows)))).toBe(accepted),
  );

  it.each([
    [true, ['20000.00', '50000.00', null]],
    [false, ['50000.00', '20000.00', null]],
    [false, ['20000.00', '50000.00']],
    [false, [null, '50000.00']],
  ])('bands rise and the last is open: %s for %j', (accepted, limits) => {
    const bands = limits.map((upTo) => ({ upTo, rows: [{ ratio: '0.80' }] }));
    expect(
      isAccepted(written({ 'inpatient.rate': [{ value: { mechanism: 'BANDS', bands }, source: cited }] })),
    ).toBe(accepted);
  });

  it('refuses ages out of order, and a version that ends before it begins', () => {
    const rows = [
      { throughAge: null, ratio: '0.02' },
      { throughAge: 69, ratio: '0.025' },
    ];
    const share = { 'account.retiredShare': [{ value: { mechanism: 'SHARE_BY_AGE', rows }, source: cited }] };
    expect(isAccepted(written(share))).toBe(false);
    expect(isAccepted(written({}, { effectiveFrom: '2022-01-02', effectiveTo: '2022-01-01' }))).toBe(false);
    expect(isAccepted(written({}, { effectiveFrom: '2022-01-01', effectiveTo: '2022-01-01' }))).toBe(true);
  });
});
