import type { Db, Filter, Sort } from 'mongodb';
import { lookingUp } from './looking-up.ts';
import type { Row, SealRow } from './projections.ts';
import type { Seals } from './seals.ts';

/** A row of a read model: what its projection set, under its id. */
export type ReadRow<Fields> = Fields & { readonly _id: string; readonly sequence: number };

/** What of a projection a reader needs. */
export type ReadFrom = { readonly collection: string; readonly sealed?: readonly string[] };

export type ReadModel<Fields> = {
  readonly find: (id: string) => Promise<ReadRow<Fields> | undefined>;
  readonly findMany: (ids: readonly string[]) => Promise<ReadonlyMap<string, ReadRow<Fields>>>;
  /** A bounded query by a declared index. */
  readonly query: (
    filter: Filter<ReadRow<Fields>>,
    page: { readonly sort: Sort; readonly limit: number },
  ) => Promise<ReadRow<Fields>[]>;
  readonly count: (filter: Filter<ReadRow<Fields>>) => Promise<number>;
};

/** Seals the fields named by a projection; every row with sealed fields carries its `personId`. */
export const rowSealer =
  (seals: Seals) =>
  ({ collection, sealed = [] }: ReadFrom): SealRow =>
  async ({ id, set }) => {
    const personId = set['personId'];
    const fields = await Promise.all(
      Object.entries(set).map(async ([name, value]) =>
        sealed.includes(name) && value !== undefined && typeof personId === 'string'
          ? [name, await seals.seal(personId, `${collection}.${name}`, value)]
          : [name, value],
      ),
    );
    return { id, set: Object.fromEntries(fields) as Row['set'] };
  };

/** Reads what a projection wrote; sealed fields are null once the person was erased. */
export const mongoReadModel = <Fields extends object>(
  db: Db,
  seals: Seals,
  { collection, sealed = [] }: ReadFrom,
): ReadModel<Fields> => {
  const rows = db.collection<ReadRow<Fields>>(collection);

  const opened = async (row: ReadRow<Fields>): Promise<ReadRow<Fields>> => {
    const fields = await Promise.all(
      Object.entries(row).map(async ([name, value]: [string, unknown]) =>
        sealed.includes(name) && typeof value === 'string' && 'personId' in row
          ? [name, await seals.open(String(row.personId), `${collection}.${name}`, value)]
          : [name, value],
      ),
    );
    return Object.fromEntries(fields) as ReadRow<Fields>;
  };
  const all = async (filter: Filter<ReadRow<Fields>>, page: { sort?: Sort; limit: number }) => {
    const found = (await rows.find(filter, page).toArray()) as unknown as ReadRow<Fields>[];
    if (sealed.length > 0)
      await seals.warm(found.flatMap((row) => ('personId' in row ? String(row.personId) : [])));
    return Promise.all(found.map(opened));
  };

  const findMany = lookingUp(async (ids) => {
    const found = await all({ _id: { $in: [...ids] } } as Filter<ReadRow<Fields>>, { limit: ids.length });
    return new Map(found.map((row) => [row._id, row]));
  });

  return {
    find: async (id) => (await findMany([id])).get(id),
    findMany,
    query: all,
    count: async (filter) => rows.countDocuments(filter),
  };
};
