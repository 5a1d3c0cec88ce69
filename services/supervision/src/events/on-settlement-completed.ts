import { dateIn, monthOf } from '@yibao/platform/domain';
import { onEvent } from '@yibao/platform/service';
import { SettlementCompleted, type Settled } from '@yibao/schemas/events/coverage';
import type { SupervisedSettlement } from '@yibao/schemas/events/supervision';
import type { Context } from '../context.ts';
import { recordSettlement } from '../domain/claim.ts';
import { reviewClaim } from '../review/review-claim.ts';

/** What supervision keeps of a settlement; the instant in UTC, so that it sorts as text. */
const supervised = (data: Settled): SupervisedSettlement => {
  const { settlementId, personId, institutionId, careArea, insuredArea, insuranceType, careType } = data;
  const { serviceDate, stayId, amounts, payers, policy } = data;
  const { funds, fundFen, accountFen, cashFen, personFen } = payers;
  const settledAt = new Date(data.settledAt);
  const settledOn = dateIn(settledAt);
  return {
    ...{ settlementId, personId, institutionId, careArea, insuredArea, insuranceType, careType, serviceDate },
    ...{ settledAt: settledAt.toISOString(), settledOn, month: monthOf(settledOn), stayId: stayId ?? null },
    billFen: amounts.billFen,
    outOfScopeFen: amounts.outOfScopeFen,
    inScopeFen: amounts.inScopeFen,
    ...{ funds, fundFen, accountFen, cashFen, personFen },
    policy: { pack: policy.pack, version: policy.version },
  };
};

const linesOf = ({ lines }: Settled) =>
  lines.map(({ lineId, code, quantity, billFen, servedOn }) => ({
    ...{ lineId, code, quantity, billFen },
    ...(servedOn === undefined ? {} : { servedOn }),
  }));

/** Takes the settlement up, and lets the rules look at it: again from the start where they have to wait for facts. */
export const onSettlementCompleted = onEvent(
  SettlementCompleted,
  'review-settlement',
  async ({ data }, context: Context, metadata) => {
    const decide = recordSettlement(supervised(data), linesOf(data));
    const { state } = await context.claims.change(data.settlementId, decide, metadata);
    await reviewClaim(state, context, metadata);
  },
);
