import { compareDecimals } from './decimal.ts';
import type { Rate, ShareByAge } from './values.ts';

type Dated = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly value?: unknown;
};
type Written = {
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly parameters: object;
};

/** What no type can say of a version: its days run forward, each parameter has one value a day, its tables are in order. */
export const flawsOf = ({ effectiveFrom, effectiveTo, parameters }: Written): readonly string[] => [
  ...(runsForward({ from: effectiveFrom ?? undefined, to: effectiveTo ?? undefined })
    ? []
    : ['effectiveTo lies before effectiveFrom']),
  ...(Object.entries(parameters) as [string, readonly Dated[]][]).flatMap(([path, entries]) => [
    ...(entries.every(runsForward) ? [] : [`${path}: a value ends before it begins`]),
    ...(followEachOther(entries) ? [] : [`${path}: two values apply on one day, or out of order`]),
    ...(entries.every(({ value }) => isInOrder(value))
      ? []
      : [`${path}: the rows must rise, the last one open`]),
  ]),
];

const runsForward = ({ from, to }: Dated): boolean => from === undefined || to === undefined || from <= to;

const followEachOther = (entries: readonly Dated[]): boolean =>
  entries.every((entry, index) => {
    const next = entries[index + 1];
    return !next || (entry.to !== undefined && next.from !== undefined && entry.to < next.from);
  });

const isInOrder = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || !('mechanism' in value)) return true;
  const table = value as Rate | ShareByAge;
  switch (table.mechanism) {
    case 'BANDS':
      return rises(table.bands.map(({ upTo }) => upTo));
    case 'SHARE_BY_AGE':
      return rises(table.rows.map(({ throughAge }) => (throughAge === null ? null : String(throughAge))));
    default:
      return true;
  }
};

/** Every limit above the one before, and only the last one open. */
const rises = (limits: readonly (string | null)[]): boolean =>
  limits.every((limit, index) => {
    const before = index === 0 ? '-1' : limits[index - 1];
    if (before === null || before === undefined) return false;
    return limit === null
      ? index === limits.length - 1
      : index < limits.length - 1 && compareDecimals(limit, before) > 0;
  });
