import { envelopeOf } from '@yibao/platform/testing';
import { SettlementCompleted, SettlementReversed, type Settled } from '@yibao/schemas/events/coverage';

/** What a test says of a settlement; the rest is an ordinary visit in Changchun. */
export type Visit = {
  readonly settlementId: string;
  readonly personId: string;
  readonly settledAt?: string;
  readonly fundFen?: number;
  readonly more?: Partial<Settled>;
};

const line = { lineId: '1', code: 'CT-1', quantity: '1' };

/** A settlement of which the fund pays `fundFen` and the person 100.00. */
export const settled = ({
  settlementId,
  personId,
  settledAt,
  fundFen = 20000,
  more = {},
}: Visit): Settled => {
  const billFen = fundFen + 10000;
  const amounts = { billFen, outOfScopeFen: 0, overStandardFen: 0, ownFirstFen: 0, inScopeFen: billFen };
  const at = settledAt ?? '2026-02-10T10:00:00+08:00';
  return {
    ...SettlementCompleted.example,
    ...{ settlementId, personId, billId: `B-${settlementId}`, institutionId: 'H22010200001' },
    ...{ careArea: '220102', insuredArea: '220100', serviceDate: at.slice(0, 10), settledAt: at, amounts },
    payers: {
      funds: [{ layer: 'BASIC_POOL', fen: fundFen }],
      ...{ fundFen, accountFen: 0, cashFen: 10000, personFen: 10000 },
    },
    policy: { pack: 'CHANGCHUN', version: 'CHANGCHUN-1', knownAt: at },
    lines: [{ ...line, ...amounts }],
    ...more,
  };
};

/** Each settlement a source of its own: events of different sources come in any order. */
export const completed = (visit: Visit) =>
  envelopeOf(SettlementCompleted(settled(visit)), {
    source: 'coverage/benefits',
    aggregateId: visit.settlementId,
  });

export const reversed = (
  { settlementId, personId, fundFen = 20000 }: Visit,
  reversedAt = '2026-03-01T00:30:00+08:00',
) =>
  envelopeOf(
    SettlementReversed({
      ...{ settlementId, personId, institutionId: 'H22010200001', reversedAt },
      ...{ movements: [], fundFen, accountFen: 0 },
    }),
    { source: 'coverage/benefits', aggregateId: settlementId, sequence: 2 },
  );
