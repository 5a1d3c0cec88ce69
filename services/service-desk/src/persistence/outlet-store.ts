import type { StoreDefinition } from '@yibao/platform/mongo';
import type { OutletEvent } from '@yibao/schemas/events/service-desk';
import { OutletFact } from '@yibao/schemas/facts/service-desk';
import { outlets, type Outlet } from '../domain/outlet/outlet.ts';

const factOf = ({ id, level, area, closedOn, windowClosed, delegations }: Outlet) => ({
  ...{ outletId: id, level, area, windowClosed },
  open: closedOn === null,
  delegated: delegations,
});

export const outletStore: StoreDefinition<Outlet | null, OutletEvent> = {
  collection: 'outlets',
  aggregate: outlets,
  facts: (outlet) => (outlet ? [{ definition: OutletFact, value: factOf(outlet) }] : []),
  indexes: [
    { key: { 'state.area': 1, _id: 1 } },
    { key: { 'state.level': 1, 'state.area': 1, _id: 1 } },
    { key: { 'state.location.latitude': 1 } },
  ],
};
