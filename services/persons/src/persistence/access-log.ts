import type { Slice } from '@yibao/platform/graphql';
import type { Db } from 'mongodb';
import { lookPosition, type Look } from '../domain/look.ts';

type Stored = Look & { readonly _id: string; readonly position: string };

/** What all services noted about looks at persons, for the persons themselves. */
export type CollectedLooks = {
  readonly prepare: () => Promise<void>;
  /** Repeatable: a look has the id of the event that told of it. */
  readonly note: (looks: readonly Look[]) => Promise<void>;
  /** Latest first. */
  readonly of: (personId: string, slice: Slice) => Promise<readonly Look[]>;
};

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
            update: { $setOnInsert: { ...look, position: lookPosition(look) } },
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
