import { MongoBulkWriteError, type Collection, type OptionalUnlessRequiredId } from 'mongodb';
import { isDuplicateKey } from './document.ts';

/**
 * Inserts rows and answers the ids that were taken: those rows are left as they are. Many inserts are one write, while
 * each update of a bulk is one of its own: where most rows are new, this is several times cheaper than to upsert them.
 */
export const insertMissing = async <Row extends { readonly _id: string }>(
  collection: Collection<Row>,
  rows: readonly Row[],
): Promise<ReadonlySet<string>> => {
  if (rows.length === 0) return new Set();
  try {
    // Rows bring their ids.
    await collection.insertMany(rows as readonly OptionalUnlessRequiredId<Row>[], { ordered: false });
    return new Set();
  } catch (error) {
    const failures = error instanceof MongoBulkWriteError ? [error.writeErrors].flat() : [];
    if (failures.length === 0 || !failures.every(isDuplicateKey)) throw error;
    return new Set(failures.flatMap(({ index }) => rows[index]?._id ?? []));
  }
};
