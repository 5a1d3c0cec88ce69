import type { Scope } from '@yibao/platform/access';
import type { Slice } from '@yibao/platform/graphql';
import type { Db } from 'mongodb';

/** One look at a person's data, in whatever service. */
export type LookRow = {
  readonly id: string;
  readonly personId: string;
  readonly at: string;
  readonly service: string;
  readonly viewer: string;
  readonly role: string;
  readonly organisation?: string | undefined;
  readonly scope: Scope;
  readonly operation: string;
  readonly purpose?: string | undefined;
};

type Stored = LookRow & { readonly _id: string; readonly position: string };

/** What all services noted about looks at persons, for the persons themselves. */
export type CollectedLooks = {
  readonly prepare: () => Promise<void>;
  /** Repeatable: a look has the id of the event that told of it. */
  readonly note: (looks: readonly LookRow[]) => Promise<void>;
  /** Latest first. */
  readonly of: (personId: string, slice: Slice) => Promise<readonly LookRow[]>;
};

/** Sorts the looks of a person by time. */
export const positionOf = ({ at, id }: Pick<LookRow, 'at' | 'id'>): string => `${at}|${id}`;

export const collectedLooks = (db: Db): CollectedLooks => {
  const rows = db.collection<Stored>('collectedLooks', { writeConcern: { w: 'majority', journal: true } });
  return {
    async prepare() {
      await rows.createIndex({ personId: 1, position: -1 });
    },
    async note(looks) {
      if (looks.length === 0) return;
      await rows.bulkWrite(
        looks.map((look) => ({
          updateOne: {
            filter: { _id: look.id },
            update: { $setOnInsert: { ...look, position: positionOf(look) } },
            upsert: true,
          },
        })),
      );
    },
    of: async (personId, { limit, after }) =>
      rows
        .find({ personId, ...(after === undefined ? {} : { position: { $lt: after } }) })
        .sort({ position: -1 })
        .limit(limit)
        .toArray(),
  };
};
