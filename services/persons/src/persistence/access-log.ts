import type { Slice } from '@yibao/platform/graphql';
import { batching, insertMissing } from '@yibao/platform/mongo';
import type { Db } from 'mongodb';
import { lookPosition, type Look } from '../domain/look.ts';

type Stored = Look & { readonly _id: string; readonly position: string };

/** What all services noted about looks at persons, for the persons themselves. */
export type CollectedLooks = {
  readonly prepare: () => Promise<void>;
  /** Repeatable: a look has the id of the event that told of it. What comes at once is written together. */
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
    note: batching<readonly Look[]>(async (noted) => {
      const looks = noted.flat().map((look) => ({ ...look, _id: look.id, position: lookPosition(look) }));
      await insertMissing(rows, looks);
    }),
    of: async (personId, { limit, after }) =>
      rows
        .find({ personId, ...(after === undefined ? {} : { position: { $lt: after } }) })
        .sort({ position: -1 })
        .limit(limit)
        .toArray(),
  };
};
