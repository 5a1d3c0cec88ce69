import { analysed, type Analysis } from '@yibao/platform/mongo';
import { SettlementAnalytics } from '@yibao/schemas/analytics/settlements';
import { SettlementCompleted, SettlementReversed } from '@yibao/schemas/events/coverage';
import { settledParts, type SettledParts } from '../domain/settled-parts.ts';

/** What counts of a settlement; REVERSED takes it back. No ids: neither of the person, nor of bill or institution. */
const measured = (kind: 'COMPLETED' | 'REVERSED', at: string, settled: SettledParts) => {
  const { insuredArea: area, careArea, institutionLevel = null, insuranceType, careType } = settled;
  const { amounts, payers, policy, serviceDate, demonstration } = settled;
  const counted = (fen: number) => (kind === 'REVERSED' && fen !== 0 ? -fen : fen);
  return {
    ...{ kind, at, serviceDate, area, careArea, institutionLevel, insuranceType, careType },
    billFen: counted(amounts.billFen),
    inScopeFen: counted(amounts.inScopeFen),
    funds: payers.funds.map(({ layer, fen }) => ({ layer, fen: counted(fen) })),
    fundFen: counted(payers.fundFen),
    accountFen: counted(payers.accountFen),
    cashFen: counted(payers.cashFen),
    policyVersion: policy.version,
    demonstration,
  };
};

/** What analysts may read of settlements: sums of all records are what was paid [S001-7.3c]. */
export const settlementAnalytics: readonly Analysis[] = [
  analysed(SettlementCompleted, SettlementAnalytics, ({ data }) =>
    measured('COMPLETED', data.settledAt, settledParts(data)),
  ),
  analysed(SettlementReversed, SettlementAnalytics, ({ data: { reversedAt, settled } }) =>
    settled ? measured('REVERSED', reversedAt, settled) : null,
  ),
];
