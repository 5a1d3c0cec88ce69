import { onEvent } from '@yibao/platform/service';
import { SettlementReversed } from '@yibao/schemas/events/coverage';
import type { Context } from '../context.ts';
import { credit } from '../domain/personal-account.ts';

/** Gives the account part back where the process died before it could; what was given back already is not given again. */
export const onSettlementReversed = onEvent(
  SettlementReversed,
  'refund-reversed-settlement',
  async ({ data: { settlementId, personId, accountFen } }, { accounts }: Context, metadata) => {
    await accounts.change(personId, credit(personId, `${settlementId}:reversal`, accountFen), metadata);
  },
);
