import { dateIn, monthOf } from '@yibao/platform/domain';
import { onEvent } from '@yibao/platform/service';
import { SettlementReversed } from '@yibao/schemas/events/coverage';
import type { Context } from '../context.ts';
import { recordReversal } from '../domain/claim.ts';
import { reviewSettlement } from '../review/review-settlement.ts';

export const recordOnSettlementReversed = onEvent(
  SettlementReversed,
  'record-reversal',
  async ({ data }, { claims }: Context, metadata) => {
    const { settlementId, personId, fundFen, accountFen } = data;
    const at = new Date(data.reversedAt);
    const reversal = { reversedAt: at.toISOString(), month: monthOf(dateIn(at)), fundFen, accountFen };
    await claims.change(settlementId, recordReversal({ settlementId, personId, ...reversal }), metadata);
  },
);

export const reviewOnSettlementReversed = onEvent(
  SettlementReversed,
  'review-reversed-settlement',
  async ({ data }, context: Context, metadata) => reviewSettlement(data.settlementId, context, metadata),
);
