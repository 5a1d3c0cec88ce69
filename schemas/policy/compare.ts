import { compareDecimals } from './decimal.ts';
import type { Cap, Deductible, Rate, ShareByAge } from './values.ts';

/** The decimal numbers inside a value, under comparable keys; null for values that cannot be weighed (lists, names). */
export const numbersIn = (value: unknown): ReadonlyMap<string, string> | null => {
  if (typeof value === 'number') return new Map([['', String(value)]]);
  if (typeof value === 'string') return /^\d+(\.\d+)?$/.test(value) ? new Map([['', value]]) : null;
  if (typeof value !== 'object' || value === null || !('mechanism' in value)) return null;
  return mechanismNumbers(value as Deductible | Rate | Cap | ShareByAge);
};

const mechanismOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'mechanism' in value ? value.mechanism : undefined;
export const isUnlimited = (value: unknown): boolean => mechanismOf(value) === 'UNLIMITED';
export const isNotApplicable = (value: unknown): boolean => mechanismOf(value) === 'NOT_APPLICABLE';

/**
 * How a value stands to another, seen from the insured person: 'WORSE' as soon as one number is worse, 'BETTER' when some
 * are better and none is worse, 'EQUAL', or 'OTHER' when the two cannot be weighed against each other.
 */
export const weigh = (
  next: unknown,
  previous: unknown,
  better: 'LESS' | 'MORE',
): 'BETTER' | 'WORSE' | 'EQUAL' | 'OTHER' => {
  const [top, bottom] = [standingOf(next), standingOf(previous)];
  if (top !== bottom) return top > bottom ? 'BETTER' : 'WORSE';
  if (top !== 0) return 'EQUAL';
  const [after, before] = [numbersIn(next), numbersIn(previous)];
  if (!after || !before || after.size !== before.size) return 'OTHER';
  let improved = false;
  for (const [key, number] of after) {
    const old = before.get(key);
    if (old === undefined) return 'OTHER';
    const gain = compareDecimals(number, old) * (better === 'MORE' ? 1 : -1);
    if (gain < 0) return 'WORSE';
    improved ||= gain > 0;
  }
  return improved ? 'BETTER' : 'EQUAL';
};

/** A cap that is unlimited stands above every amount, one that does not apply below. */
const standingOf = (value: unknown): -1 | 0 | 1 => (isUnlimited(value) ? 1 : isNotApplicable(value) ? -1 : 0);

const rowKey = ({ status, level }: { status?: string | undefined; level?: string | undefined }): string =>
  `${status ?? '*'}/${level ?? '*'}`;

const mechanismNumbers = (
  value: Deductible | Rate | Cap | ShareByAge,
): ReadonlyMap<string, string> | null => {
  switch (value.mechanism) {
    case 'NONE':
      return new Map([['*', '0.00']]);
    case 'FLAT_PER_YEAR':
      return new Map([['*', value.amount]]);
    case 'TOP_UP_BY_LEVEL':
    case 'PER_STAY':
      return new Map(Object.entries(value.byLevel));
    case 'RATE_TABLE':
      return new Map(value.rows.map((row) => [rowKey(row), row.ratio]));
    case 'BANDS':
      return new Map(
        value.bands.flatMap(({ upTo, rows }) =>
          rows.map((row) => [`${upTo ?? ''}:${rowKey(row)}`, row.ratio]),
        ),
      );
    case 'CAP':
      return new Map(value.rows.map(({ status, amount }) => [rowKey({ status }), amount]));
    case 'SHARE_BY_AGE':
      return new Map(value.rows.map(({ throughAge, ratio }) => [`${throughAge ?? ''}`, ratio]));
    default:
      return null;
  }
};
