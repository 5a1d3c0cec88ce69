import { delegatedOn, gapsOf, standardPoints } from '../../domain/outlet/outlet.ts';
import { resourceGaps } from '../../domain/outlet/records.ts';
import type { OutletResolvers } from '../generated.ts';

export const Outlet: OutletResolvers = {
  __resolveReference: ({ id }, { outletById }) => outletById.load(id),
  open: ({ closedOn }) => closedOn === null,
  delegations: (outlet, { at }, { today }) => delegatedOn(outlet, at ?? today()),
  standardGaps: ({ standard }) => gapsOf(standardPoints, standard),
  resources: ({ resources }) =>
    resources && { ...resources, budget: resources.budgetFen, gaps: resourceGaps(resources) },
};
