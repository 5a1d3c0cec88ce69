import type { Bound, Citation, Entry } from '@yibao/schemas/policy/pack';

type Details = Omit<Entry, 'value' | 'parameter' | 'source'>;

/** Citations of one document: cite('第六条', 'S003-2.6a'). */
export const citing =
  (document: string) =>
  (article: string, row: string): Citation => ({ document, article, row });

/** An open question of the sources, answered by us and said so. */
export const assumed = (question: string): Citation => ({
  document: 'ASSUMPTION',
  article: question,
  row: question,
});

export const given = <const Value>(value: Value, source: Citation, details: Details = {}) => ({
  value,
  source,
  ...details,
});

/** Named by the source without a value. */
export const declared = (source: Citation, details: Details = {}) => ({
  parameter: true as const,
  source,
  ...details,
});

export const bounded = (
  path: Bound['path'],
  rule: Bound['rule'],
  source: Citation,
  details: Partial<Pick<Bound, 'strength' | 'from' | 'demonstration' | 'insuranceTypes'>> = {},
): Bound => ({ path, rule, strength: 'MUST', source, ...details });

/** Parts common to files that are approved and published as written. */
export const nothingMerged = { overrides: [], resolvedFrom: [], flags: [], bounds: [], notes: [] } as const;

export const startOfDay = (date: string): string => `${date}T00:00:00+08:00`;
