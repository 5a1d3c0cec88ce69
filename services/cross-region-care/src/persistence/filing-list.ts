import type { Slice } from '@yibao/platform/graphql';
import { type ReadModel, type ReadRow, within } from '@yibao/platform/mongo';
import type { Filing } from '../domain/filing.ts';
import type { FilingRow } from './filing-store.ts';

const filingOf = ({ _id, sequence: _sequence, position: _position, ...filing }: ReadRow<FilingRow>): Filing =>
  filing;

const page = async (rows: ReadModel<FilingRow>, filter: object, { limit, after }: Slice) => {
  const found = await rows.query(
    { ...filter, ...(after === undefined ? {} : { position: { $gt: after } }) },
    { sort: { position: 1 }, limit },
  );
  return found.map(filingOf);
};

/** The filings of one person, in the order in which they were made. */
export const filingsOf =
  (rows: ReadModel<FilingRow>) =>
  async (personId: string, slice: Slice): Promise<readonly Filing[]> =>
    page(rows, { personId }, slice);

/** The filings of persons insured in an area or below it. */
export const filingsIn =
  (rows: ReadModel<FilingRow>) =>
  async (area: string, slice: Slice): Promise<readonly Filing[]> =>
    page(rows, { insuredArea: within(area) }, slice);

/** In the order of the ids; null where there is none. */
export const filingsByIds =
  (rows: ReadModel<FilingRow>) =>
  async (ids: readonly string[]): Promise<(Filing | null)[]> => {
    const found = await rows.findMany(ids);
    return ids.map((id) => {
      const row = found.get(id);
      return row ? filingOf(row) : null;
    });
  };
