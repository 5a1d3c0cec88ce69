import type { Db } from 'mongodb';
import type { JournalEntry, StoredEnvelope } from './document.ts';

/** Every event of the service in the order the relay took it up, numbered from 1 without gaps. */
export type Journal = {
  /** Appends what is not there yet; a second appender at the same position fails. */
  readonly append: (events: readonly StoredEnvelope[]) => Promise<void>;
  /** Forget what is known of the end: another process may have appended, or an append failed half-way. */
  readonly distrust: () => void;
  /** A bounded part of the journal from a position on. */
  readonly read: (from: number, limit: number) => Promise<JournalEntry[]>;
};

export const mongoJournal = (db: Db): Journal => {
  const journal = db.collection<JournalEntry>('journal', { writeConcern: { w: 'majority', journal: true } });
  /** The next free position, while this process is known to be the only appender. */
  let next: number | undefined;

  const fresh = async (events: readonly StoredEnvelope[]) => {
    const ids = events.map(({ id }) => id);
    const known = await journal
      .find({ 'event.id': { $in: ids } }, { projection: { 'event.id': 1 } })
      .toArray();
    const kept = new Set(known.map(({ event }) => event.id));
    return events.filter(({ id }) => !kept.has(id));
  };

  return {
    async append(events) {
      let start = next;
      let added = events;
      if (start === undefined) {
        const [last] = await journal.find().sort({ _id: -1 }).limit(1).toArray();
        start = (last?._id ?? 0) + 1;
        // After a crash or a change of leader some may have been appended before.
        added = await fresh(events);
      }
      next = undefined;
      const first = start;
      if (added.length > 0)
        await journal.insertMany(
          added.map((event, index) => ({ _id: first + index, event })),
          { ordered: true },
        );
      next = first + added.length;
    },
    distrust() {
      next = undefined;
    },
    read: async (from, limit) =>
      journal
        .find({ _id: { $gte: from } })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray(),
  };
};
