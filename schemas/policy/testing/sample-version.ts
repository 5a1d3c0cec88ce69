import type { Citation, PackVersion } from '../pack.ts';

export const cited: Citation = { document: 'TEST', article: '1', row: 'TEST-1' };

/** An approved, published city version without rules; a test names only what it is about. */
export const sampleVersion = (changes: Partial<PackVersion> = {}): PackVersion => ({
  pack: 'CITY',
  version: 'CITY-1',
  title: { zh: '某市', en: 'A city' },
  authority: 'CITY',
  poolingLevel: 'CITY',
  areas: ['990100'],
  insuranceTypes: ['EMPLOYEE'],
  basis: [],
  issuer: { zh: '某市', en: 'A city' },
  status: 'APPROVED',
  effectiveFrom: '2022-01-01',
  effectiveTo: null,
  publishedAt: '2022-01-01T00:00:00+08:00',
  parameters: {},
  bounds: [],
  flags: [],
  overrides: [],
  resolvedFrom: [],
  notes: [],
  ...changes,
});

export const province = (changes: Partial<PackVersion> = {}): PackVersion =>
  sampleVersion({
    pack: 'PROVINCE',
    version: 'PROVINCE-1',
    authority: 'PROVINCE',
    poolingLevel: null,
    areas: ['990000'],
    ...changes,
  });

export const nation = (changes: Partial<PackVersion> = {}): PackVersion =>
  sampleVersion({
    pack: 'NATION',
    version: 'NATION-1',
    authority: 'NATIONAL',
    poolingLevel: null,
    areas: ['000000'],
    ...changes,
  });

export const ratioFor = (ratio: string) => ({
  'outpatient.rate': [{ value: { mechanism: 'RATE_TABLE' as const, rows: [{ ratio }] }, source: cited }],
});

export const limitOf = (days: number) => ({
  'transfer.crossProvince.maxWorkingDays': [{ value: days, source: cited }],
});
