import { dateIn, monthOf } from '@yibao/platform/domain';
import { onEvent } from '@yibao/platform/service';
import { SettlementReversed } from '@yibao/schemas/events/coverage';
import type { Context } from '../context.ts';
import { recordReversal } from '../domain/claim.ts';
import { reviewClaim } from '../review/review-claim.ts';

export const onSettlementReversed = onEvent(
  SettlementReversed,
  'review-reversed-settlement',
  async ({ data }, context: Context, metadata) => {
    const { settlementId, personId, fundFen, accountFen } = data;
    const at = new Date(data.reversedAt);
    const reversal = { reversedAt: at.toISOString(), month: monthOf(dateIn(at)), fundFen, accountFen };
    const decide = recordReversal({ settlementId, personId, ...reversal });
    const { state } = await context.claims.change(settlementId, decide, metadata);
    await reviewClaim(state, context, metadata);
  },
);
