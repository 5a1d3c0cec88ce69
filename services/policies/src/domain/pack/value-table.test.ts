import { describe, expect, it } from '@jest/globals';
import type { ParameterPath } from '@yibao/schemas/policy/catalogue';
import type { Entry, PackVersion } from '@yibao/schemas/policy/pack';
import { seededVersions } from '../../../packs/index.ts';
import { valueOf } from './value-of-table.ts';
import { tableOf } from './value-table.ts';

const valuesOf = ({ parameters }: PackVersion) =>
  (Object.entries(parameters) as [ParameterPath, readonly Entry[]][]).flatMap(([path, entries]) =>
    entries.flatMap((entry) => ('value' in entry ? [{ path, value: entry.value }] : [])),
  );

describe('values in the graph', () => {
  it.each(seededVersions)('shows every value of $version and reads it back unchanged', (version) => {
    const values = valuesOf(version);
    expect(values.map(({ path, value }) => valueOf(tableOf(path, value)))).toEqual(
      values.map(({ value }) => value),
    );
  });

  it('shows amounts in fen and ratios as text', () => {
    expect(tableOf('outpatient.deductible', { mechanism: 'FLAT_PER_YEAR', amount: '100.00' })).toEqual({
      mechanism: 'FLAT_PER_YEAR',
      rows: [{ amount: 10_000 }],
    });
    expect(tableOf('account.averagePension', '3500.00')).toEqual({ rows: [{ amount: 350_000 }] });
    expect(tableOf('civilServantSubsidy.rate', '0.80')).toEqual({ rows: [{ ratio: '0.80' }] });
    expect(tableOf('filing.late', 'MANUAL')).toEqual({ code: 'MANUAL', rows: [] });
  });

  it.each([
    ['outpatient.cap', { mechanism: 'UNLIMITED' }],
    ['outpatient.cap', { mechanism: 'NOT_APPLICABLE' }],
    ['outpatient.cap', { mechanism: 'CAP', rows: [{ amount: '0.00' }] }],
    ['away.reduction', { mechanism: 'FACTOR', rows: [{ filingType: 'TEMPORARY', factor: '0.9' }] }],
    ['account.ownContribution', { mechanism: 'AS_PAID' }],
    ['filing.longTerm.bothPlaces', false],
    ['filing.late.maxDays', 0],
  ] as const)('keeps %s %j apart from what looks like it', (path, value) => {
    expect(valueOf(tableOf(path, value))).toEqual(value);
  });
});
