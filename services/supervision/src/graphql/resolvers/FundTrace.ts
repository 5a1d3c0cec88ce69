import { fundNetFen } from '../../domain/claim.ts';
import type { FundTraceResolvers } from '../generated.ts';

/** What an account or the person paid, where they did. */
const partOf = (payer: string, amount: number) => (amount === 0 ? [] : [{ payer, amount }]);

export const FundTrace: FundTraceResolvers = {
  institutionId: ({ settlement }) => settlement.institutionId,
  careArea: ({ settlement }) => settlement.careArea,
  insuredArea: ({ settlement }) => settlement.insuredArea,
  insuranceType: ({ settlement }) => settlement.insuranceType,
  careType: ({ settlement }) => settlement.careType,
  serviceDate: ({ settlement }) => settlement.serviceDate,
  settledAt: ({ settlement }) => settlement.settledAt,
  policy: ({ settlement }) => settlement.policy,
  bill: ({ settlement }) => settlement.billFen,
  inScope: ({ settlement }) => settlement.inScopeFen,
  payers: ({ settlement: { funds, accountFen, cashFen } }) => [
    ...funds.flatMap(({ layer, fen }) => partOf(layer, fen)),
    ...partOf('ACCOUNT', accountFen),
    ...partOf('CASH', cashFen),
  ],
  evaluation: ({ settlementId }, _args, { evaluationById }) => evaluationById.load(settlementId),
  accountMovements: async ({ settlementId }, _args, { movementsOf }) => {
    const moved = await movementsOf(settlementId);
    return moved.map(({ kind, amountFen, at }) => ({ kind, amount: amountFen, at }));
  },
  reversal: ({ reversal }) =>
    reversal && {
      reversedAt: reversal.reversedAt,
      fund: reversal.fundFen,
      account: reversal.accountFen,
    },
  recoveries: async ({ settlementId }, _args, { casesOf }) => {
    const cases = await casesOf(settlementId);
    return cases.flatMap(({ caseId, recoveries }) =>
      recoveries.map(({ amountFen, recoveredOn }) => ({ caseId, amount: amountFen, recoveredOn })),
    );
  },
  fundNet: fundNetFen,
};
