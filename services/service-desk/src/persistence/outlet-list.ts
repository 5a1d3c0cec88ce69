import type { Slice } from '@yibao/platform/graphql';
import { pageBy, type Store, within } from '@yibao/platform/mongo';
import type { OutletEvent } from '@yibao/schemas/events/service-desk';
import type { OutletLevel } from '@yibao/schemas/facts/service-desk';
import type { Outlet } from '../domain/outlet/outlet.ts';

type Outlets = Store<Outlet | null, OutletEvent>;

/** What outlets are looked for; what is left out, or null, does not matter. */
export type OutletCriteria = {
  readonly area?: string | null | undefined;
  readonly level?: OutletLevel | null | undefined;
  readonly standardised?: boolean | null | undefined;
};

const isOpen = { 'state.closedOn': null };

/** A slice of the open outlets that meet the criteria. */
export const outletsThat =
  ({ query }: Outlets) =>
  async ({ area, level, standardised }: OutletCriteria, slice: Slice): Promise<readonly Outlet[]> => {
    const { filter: after, page } = pageBy('state.area', 1, slice);
    const filter = {
      ...isOpen,
      ...(area ? { 'state.area': within(area) } : {}),
      ...(level ? { 'state.level': level } : {}),
      ...(typeof standardised === 'boolean' ? { 'state.standardised': standardised } : {}),
      ...after,
    };
    const found = await query(filter, page);
    return found.flatMap(({ state }) => state ?? []);
  };

/** No two hours' walk holds more. */
const mostNear = 5000;

/** The open outlets between two degrees of latitude. */
export const outletsBetween =
  ({ query }: Outlets) =>
  async ([south, north]: readonly [number, number]): Promise<readonly Outlet[]> => {
    const filter = { ...isOpen, 'state.location.latitude': { $gte: south, $lte: north } };
    const found = await query(filter, { sort: { 'state.location.latitude': 1 }, limit: mostNear });
    return found.flatMap(({ state }) => state ?? []);
  };
