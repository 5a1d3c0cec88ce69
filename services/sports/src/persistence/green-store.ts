import type { Slice } from '@yibao/platform/graphql';
import { pageBy, type Store, type StoreDefinition } from '@yibao/platform/mongo';
import type { GreenCaseEvent } from '@yibao/schemas/events/sports';
import { assignmentDue, greenCases, type GreenCase } from '../domain/green/case.ts';

export const greenCaseStore: StoreDefinition<GreenCase | null, GreenCaseEvent> = {
  collection: 'greenCases',
  aggregate: greenCases,
  subjectOf: (found, id) => found?.personId ?? id,
  wakeAt: assignmentDue,
  indexes: [
    { key: { 'state.personId': 1, 'state.openedAt': 1, _id: 1 } },
    { key: { 'state.areas': 1, 'state.openedAt': 1, _id: 1 } },
    { key: { 'state.areas': 1, 'state.status': 1, 'state.openedAt': 1, _id: 1 } },
  ],
};

type Cases = Pick<Store<GreenCase | null, GreenCaseEvent>, 'query'>;
const mostOpen = 50;

/** The cases of a person that have not ended, oldest first. */
export const openCasesOf =
  ({ query }: Cases) =>
  async (personId: string): Promise<readonly GreenCase[]> => {
    const filter = { 'state.personId': personId, 'state.status': { $in: ['ACCEPTED', 'STARTED'] } };
    const found = await query(filter, { sort: { 'state.openedAt': 1, _id: 1 }, limit: mostOpen });
    return found.flatMap(({ state }) => state ?? []);
  };

/** Cases of an area, oldest first. */
export const greenCasesIn =
  ({ query }: Cases) =>
  async (area: string, status: GreenCase['status'] | null, slice: Slice): Promise<readonly GreenCase[]> => {
    const { filter: after, page } = pageBy('state.openedAt', 1, slice);
    const filter = { 'state.areas': area, ...(status ? { 'state.status': status } : {}) };
    return (await query({ $and: [filter, after] }, page)).flatMap(({ state }) => state ?? []);
  };
