import type { Slice } from '@yibao/platform/graphql';
import type { Store } from '@yibao/platform/mongo';
import type { AreaEvent, MeasureEvent, SourceEvent } from '@yibao/schemas/events/policies';
import type { Area } from '@yibao/schemas/facts/policies';
import { provinceOf } from '@yibao/schemas/policy/areas';
import { nation, type AreaBook } from '../domain/areas.ts';
import type { Measure } from '../domain/measure.ts';
import type { PolicySource } from '../domain/source.ts';

type Wanted<Value> = Value | null | undefined;

/** What is asked for, as a filter on the state; what is left out does not matter. */
const asked = (criteria: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(criteria)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([field, value]) => [`state.${field}`, value]),
  );

const byId = { 'state.id': 1 } as const;
const from = (after: string | undefined): object =>
  after === undefined ? {} : { 'state.id': { $gt: after } };

export type SourceCriteria = {
  readonly number?: Wanted<string>;
  /** One of the issuers. */
  readonly issuers?: Wanted<string>;
  readonly publicity?: Wanted<PolicySource['publicity']>;
};

export const sourcesThat =
  ({ query }: Store<PolicySource | null, SourceEvent>) =>
  async (criteria: SourceCriteria, { limit, after }: Slice): Promise<readonly PolicySource[]> => {
    const rows = await query({ ...asked(criteria), ...from(after) }, { sort: byId, limit });
    return rows.flatMap(({ state }) => state ?? []);
  };

export type MeasureCriteria = {
  readonly source?: Wanted<string>;
  readonly category?: Wanted<number>;
  readonly problemArea?: Wanted<Measure['problemArea']>;
  /** One of them. */
  readonly responsibleUnits?: Wanted<string>;
};

export const measuresThat =
  ({ query }: Store<Measure | null, MeasureEvent>) =>
  async (criteria: MeasureCriteria, { limit, after }: Slice): Promise<readonly Measure[]> => {
    const rows = await query({ ...asked(criteria), ...from(after) }, { sort: byId, limit });
    return rows.flatMap(({ state }) => state ?? []);
  };

type AreaBooks = Store<AreaBook | null, AreaEvent>;

/** The nation and its provinces: each has a book of its own. */
const most = 100;

/** In the order of the codes; null where the list has none. One query, whatever the provinces. */
export const areasByCode =
  ({ findMany }: AreaBooks) =>
  async (codes: readonly string[]): Promise<(Area | null)[]> => {
    const provinces = [...new Set(codes.map(provinceOf))];
    const areas = (await findMany(provinces)).flatMap((book) => book?.areas ?? []);
    const byCode = new Map(areas.map((area) => [area.code, area]));
    return codes.map((code) => byCode.get(code) ?? null);
  };

export const areasBelow = ({ query, find }: AreaBooks) => {
  const booksFor = async (parent: string) =>
    parent === nation
      ? (await query({}, { limit: most })).map(({ state }) => state)
      : [await find(provinceOf(parent))];

  return async (parent: string, { limit, after = '' }: Slice): Promise<readonly Area[]> =>
    (await booksFor(parent))
      .flatMap((book) => book?.areas ?? [])
      .filter((area) => area.parent === parent && area.code > after)
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .slice(0, limit);
};
