import type { Slice } from '@yibao/platform/graphql';
import { type Store, type StoreDefinition, within } from '@yibao/platform/mongo';
import type { ReconciliationEvent } from '@yibao/schemas/events/supervision';
import { reconciliations, type Reconciliation } from '../domain/reconciliation.ts';

/** The id is area and month: it is the position of a list, too. */
export const reconciliationStore: StoreDefinition<Reconciliation | null, ReconciliationEvent> = {
  collection: 'reconciliations',
  aggregate: reconciliations,
  indexes: [{ key: { 'state.area': 1, _id: 1 } }],
};

export const reconciliationsIn =
  ({ query }: Store<Reconciliation | null, ReconciliationEvent>) =>
  async (area: string, { limit, after }: Slice): Promise<readonly Reconciliation[]> => {
    const filter = { 'state.area': within(area), ...(after === undefined ? {} : { _id: { $gt: after } }) };
    const found = await query(filter, { sort: { _id: 1 }, limit });
    return found.flatMap(({ state }) => state ?? []);
  };
