import type { Db } from 'mongodb';
import { insertMissing } from './insert-missing.ts';

/** A reaction and the source aggregate it follows. */
export type Followed = { readonly handler: string; readonly source: string };

/**
 * The last event of each source aggregate that a handler has dealt with; redelivery changes nothing. Looked up with one
 * query for many events that come together, and written with one bulk.
 */
export type Inbox = {
  readonly open: (followed: readonly Followed[]) => Promise<OpenInbox>;
};

/** An inbox for events that come together: knows what was handled of the sources it was opened for. */
export type OpenInbox = {
  readonly isHandled: (followed: Followed, sequence: number) => boolean;
  readonly note: (followed: Followed, sequence: number) => void;
  /**
   * Writes what was noted: after the effects, and before any of the events counts as handled. A crash before it repeats
   * them, and their changes are recognised by the documents they changed.
   */
  readonly record: () => Promise<void>;
};

type InboxRow = { readonly _id: string; readonly sequence: number };

const idOf = ({ handler, source }: Followed) => `${handler}|${source}`;

export const mongoInbox = (db: Db): Inbox => {
  const rows = db.collection<InboxRow>('inbox');
  return {
    async open(followed) {
      const ids = [...new Set(followed.map(idOf))];
      const rowsFound = ids.length === 0 ? [] : await rows.find({ _id: { $in: ids } }).toArray();
      const known = new Map(rowsFound.map(({ _id, sequence }) => [_id, sequence]));
      const stored = new Set(known.keys());
      const unwritten = new Map<string, number>();
      return {
        isHandled: (one, sequence) => (known.get(idOf(one)) ?? 0) >= sequence,
        note(one, sequence) {
          known.set(idOf(one), sequence);
          unwritten.set(idOf(one), sequence);
        },
        async record() {
          if (unwritten.size === 0) return;
          const noted = [...unwritten].map(([_id, sequence]) => ({ _id, sequence }));
          const taken = await insertMissing(
            rows,
            noted.filter(({ _id }) => !stored.has(_id)),
          );
          const writes = noted
            .filter(({ _id }) => stored.has(_id) || taken.has(_id))
            .map(({ _id, sequence }) => ({ updateOne: { filter: { _id }, update: { $max: { sequence } } } }));
          if (writes.length > 0) await rows.bulkWrite(writes, { ordered: false });
          for (const { _id } of noted) stored.add(_id);
          unwritten.clear();
        },
      };
    },
  };
};
