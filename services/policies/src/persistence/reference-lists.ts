import type { Slice } from '@yibao/platform/graphql';
import type { ReadModel, ReadRow, Store } from '@yibao/platform/mongo';
import type { MeasureEvent, SourceEvent } from '@yibao/schemas/events/policies';
import type { Area } from '@yibao/schemas/facts/policies';
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
};

export const measuresThat =
  ({ query }: Store<Measure | null, MeasureEvent>) =>
  async (criteria: MeasureCriteria, { limit, after }: Slice): Promise<readonly Measure[]> => {
    const rows = await query({ ...asked(criteria), ...from(after) }, { sort: byId, limit });
    return rows.flatMap(({ state }) => state ?? []);
  };

export type AreaRow = Omit<Area, 'code'>;

const areaOf = ({ _id: code, parent, level, name }: ReadRow<AreaRow>): Area => ({
  code,
  parent,
  level,
  name,
});

/** In the order of the codes; null where the list has none. */
export const areasByCode =
  ({ findMany }: ReadModel<AreaRow>) =>
  async (codes: readonly string[]): Promise<(Area | null)[]> => {
    const rows = await findMany(codes);
    return codes.map((code) => {
      const row = rows.get(code);
      return row ? areaOf(row) : null;
    });
  };

export const areasBelow =
  ({ query }: ReadModel<AreaRow>) =>
  async (parent: string, { limit, after = '' }: Slice): Promise<readonly Area[]> => {
    const rows = await query({ parent, _id: { $gt: after } }, { sort: { _id: 1 }, limit });
    return rows.map(areaOf);
  };
