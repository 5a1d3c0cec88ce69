import type { Slice } from '@yibao/platform/graphql';
import type { ReadModel, ReadRow } from '@yibao/platform/mongo';
import type { Settled, SettlementCompleted } from '@yibao/schemas/events/coverage';
import type { EventOf } from '@yibao/schemas/events/define-event';
import type { Ranked } from '../domain/adjudication/adjudicate.ts';
import type { TraceStep } from '../domain/adjudication/trace.ts';

/** A route as it was ranked; routes of earlier releases are known by their names only. */
export type RankedRow = Omit<Ranked, 'route'> & { readonly route: string };

/** What a settlement keeps to itself. */
export type SettlementSecret = {
  readonly texts: Readonly<Record<string, string>>;
  readonly trace: readonly TraceStep[];
  readonly ranking: readonly RankedRow[];
};

export type SettlementRow = {
  readonly personId: string;
  readonly position: string;
  readonly status: 'COMPLETED' | 'REVERSED';
  readonly record: Settled;
  /** Null once the person was erased. */
  readonly secret: SettlementSecret | null;
};

/** A settlement as it stands. */
export type SettlementRecord = Settled & Pick<SettlementRow, 'status' | 'secret' | 'position'>;

const recordOf = ({ record, status, secret, position }: ReadRow<SettlementRow>): SettlementRecord => ({
  ...record,
  status,
  secret,
  position,
});

/** Orders the settlements of a person by time; ends in the id. */
export const positionOf = ({ settledAt, settlementId }: Settled): string =>
  `${new Date(settledAt).toISOString()}/${settlementId}`;

/** A settlement as its row will say it, without reading the row. */
export const recordOfEvent = ({
  data,
  private: secret,
}: EventOf<typeof SettlementCompleted>): SettlementRecord => ({
  ...data,
  status: 'COMPLETED',
  secret: secret ?? null,
  position: positionOf(data),
});

/** The settlements of a person, newest first. */
export const settlementsOf =
  (rows: ReadModel<SettlementRow>) =>
  async (personId: string, { limit, after }: Slice): Promise<readonly SettlementRecord[]> => {
    const filter = { personId, ...(after === undefined ? {} : { position: { $lt: after } }) };
    return (await rows.query(filter, { sort: { position: -1 }, limit })).map(recordOf);
  };

/** In the order of the ids; null where there is none. */
export const settlementsByIds =
  (rows: ReadModel<SettlementRow>) =>
  async (ids: readonly string[]): Promise<(SettlementRecord | null)[]> => {
    const found = await rows.findMany(ids);
    return ids.map((id) => {
      const row = found.get(id);
      return row ? recordOf(row) : null;
    });
  };
