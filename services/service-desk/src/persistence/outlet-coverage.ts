import type { Replica } from '@yibao/platform/facts';
import { type Store, within } from '@yibao/platform/mongo';
import type { OutletEvent } from '@yibao/schemas/events/service-desk';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import type { AreaFact, AreaLevel } from '@yibao/schemas/facts/policies';
import type { Outlet } from '../domain/outlet/outlet.ts';

/** A province has fewer units of a level, and fewer outlets. */
const mostUnits = 20_000;

/** Codes of the administrative units of some levels within an area. */
export const unitsIn =
  (areas: Replica<FactOf<typeof AreaFact>>) =>
  async (area: string, levels: readonly AreaLevel[]): Promise<readonly string[]> => {
    const found = await areas.query(
      { 'value.level': { $in: [...levels] }, 'value.code': within(area) },
      { sort: { 'value.code': 1 }, limit: mostUnits },
    );
    return found.map(({ value }) => value.code);
  };

/** Every open outlet within an area. */
export const openOutletsIn =
  ({ query }: Store<Outlet | null, OutletEvent>) =>
  async (area: string): Promise<readonly Outlet[]> => {
    const filter = { 'state.closedOn': null, 'state.area': within(area) };
    const found = await query(filter, { sort: { 'state.area': 1 }, limit: mostUnits });
    return found.flatMap(({ state }) => state ?? []);
  };
