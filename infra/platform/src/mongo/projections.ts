import type { DomainEvent } from '@yibao/schemas/events/define-event';
import type { Envelope } from '@yibao/schemas/events/envelope';
import type { Db, IndexDescription } from 'mongodb';
import { areDuplicates } from './document.ts';

/** One row of a read model as an event leaves it; `undefined` fields stay as they are. */
export type Row = { readonly id: string; readonly set: Readonly<Record<string, unknown>> };

/**
 * A read model kept up to date by the write path and again by the relay. Each row follows one aggregate and is
 * guarded by the event's sequence, so that running twice, or late, changes nothing.
 */
export type Projection<Event extends DomainEvent> = {
  readonly collection: string;
  readonly indexes: readonly IndexDescription[];
  /** Pure: the rows an event writes. `private` of the event is readable here. */
  readonly rows: (event: Envelope<Event>) => readonly Row[];
  /** Fields of a row that are stored sealed under the person's key (the row's `personId`). */
  readonly sealed?: readonly string[];
};

/** Seals the fields that the projection declares. */
export type SealRow = (row: Row) => Promise<Row>;

type NumberedRow = Row & { readonly sequence: number };

/** Rows of different ids have no order among themselves: the first of each id, then the second of each, and so on. */
const roundsOf = (rows: readonly NumberedRow[]): NumberedRow[][] => {
  const rounds: NumberedRow[][] = [];
  const times = new Map<string, number>();
  for (const row of rows) {
    const round = times.get(row.id) ?? 0;
    (rounds[round] ??= []).push(row);
    times.set(row.id, round + 1);
  }
  return rounds;
};

/**
 * Writes the rows of some events, in order. A row that has an event, or a later one, already is left alone; the
 * caller sees to it that no earlier event of the aggregate is still unwritten.
 */
export const applyProjection = async <Event extends DomainEvent>(
  db: Db,
  projection: Projection<Event>,
  events: readonly Envelope<Event>[],
  sealRow: SealRow,
): Promise<void> => {
  const collection = db.collection<{ _id: string; sequence: number }>(projection.collection);
  const rows = events.flatMap((event) =>
    projection.rows(event).map(async (row) => ({ ...(await sealRow(row)), sequence: event.sequence })),
  );
  for (const round of roundsOf(await Promise.all(rows)))
    await collection
      .bulkWrite(
        round.map(({ id, set, sequence }) => ({
          updateOne: {
            filter: { _id: id, sequence: { $lt: sequence } },
            update: { $set: { ...set, sequence } },
            upsert: true,
          },
        })),
        { ordered: false },
      )
      .catch((error: unknown) => {
        // The guard missed, and the upsert met the row's id: written before.
        if (!areDuplicates(error)) throw error;
      });
};
