import type { Slice } from '@yibao/platform/graphql';
import type { Store, StoreDefinition } from '@yibao/platform/mongo';
import type { AthleteListEvent } from '@yibao/schemas/events/drugs';
import { athleteLists, type AthleteList } from '../domain/athlete-list.ts';

export const athleteListStore: StoreDefinition<AthleteList | null, AthleteListEvent> = {
  collection: 'athleteLists',
  aggregate: athleteLists,
  indexes: [{ key: { 'state.area': 1, _id: 1 } }, { key: { 'state.teamId': 1, _id: 1 } }],
};

/** The lists of a province, or of a team, by id. */
export const athleteListsOf =
  ({ query }: Store<AthleteList | null, AthleteListEvent>) =>
  async (
    of: { readonly area: string } | { readonly teamId: string },
    { limit, after }: Slice,
  ): Promise<readonly AthleteList[]> => {
    const whose = 'area' in of ? { 'state.area': of.area } : { 'state.teamId': of.teamId };
    const filter = { ...whose, ...(after !== undefined && { _id: { $gt: after } }) };
    return (await query(filter, { sort: { _id: 1 }, limit })).flatMap(({ state }) => state ?? []);
  };
