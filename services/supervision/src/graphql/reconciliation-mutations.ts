import { commandOf } from '@yibao/platform/graphql';
import { explainDifference, reconciliationIdOf, runReconciliation } from '../domain/reconciliation.ts';
import { refuse } from '../domain/refusals.ts';
import { requireOwnArea } from './own-area.ts';
import type { MutationResolvers } from './generated.ts';

export const reconciliationMutations = {
  runReconciliation: async (_parent, { input }, context) => {
    const { area, period, tax = null, finance = null, insurance = null } = input;
    requireOwnArea(context, area);
    const ledgers = { area, period, taxFen: tax, financeFen: finance, insuranceFen: insurance };
    const { state, revision } = await context.reconciliations.change(
      reconciliationIdOf(area, period),
      runReconciliation({ ...ledgers, today: context.today() }),
      commandOf(context, 'runReconciliation', input),
    );
    if (!state) throw refuse('LEDGER_MISSING');
    return { reconciliation: state, revision };
  },
  explainDifference: async (_parent, { input }, context) => {
    const { area, period, pair, explanation } = input;
    requireOwnArea(context, area);
    const { state, revision } = await context.reconciliations.change(
      reconciliationIdOf(area, period),
      explainDifference(pair, explanation, context.today()),
      commandOf(context, 'explainDifference', input),
    );
    if (!state) throw refuse('DIFFERENCE_UNKNOWN');
    return { reconciliation: state, revision };
  },
} satisfies MutationResolvers;
