import { dateIn } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import { type Projection, type Store, type StoreDefinition, within } from '@yibao/platform/mongo';
import { RatingRecorded, type RatingEvent } from '@yibao/schemas/events/service-desk';
import { followUpAt, ratings, type FollowUp, type Rating } from '../domain/rating/rating.ts';

/** A grade as a row: no person. */
export type GradeRow = {
  readonly outletId: string | null;
  readonly area: string;
  readonly grade: number;
  readonly ratedOn: string;
};

export const gradeRows: Projection<RatingEvent> = {
  collection: 'grades',
  indexes: [{ key: { area: 1, ratedOn: 1 } }],
  rows: (event) => {
    if (event.type !== RatingRecorded.type) return [];
    const { ratingId: id, outletId, area, grade, ratedAt } = event.data;
    return [{ id, set: { outletId, area, grade, ratedOn: dateIn(new Date(ratedAt)) } }];
  },
};

export const ratingStore: StoreDefinition<Rating | null, RatingEvent> = {
  collection: 'ratings',
  aggregate: ratings,
  subjectOf: (rating, id) => rating?.personId ?? id,
  wakeAt: followUpAt,
  projections: [gradeRows],
  indexes: [
    { key: { 'state.personId': 1, 'state.position': 1 } },
    { key: { 'state.followUp.state': 1, 'state.area': 1, 'state.position': 1 } },
  ],
};

type Ratings = Store<Rating | null, RatingEvent>;

const page = async ({ query }: Ratings, filter: object, { limit, after }: Slice) => {
  const found = await query(
    { ...filter, ...(after === undefined ? {} : { 'state.position': { $gt: after } }) },
    { sort: { 'state.position': 1 }, limit },
  );
  return found.flatMap(({ state }) => state ?? []);
};

/** What was done for a person and how it was rated, oldest first. */
export const ratingsOf =
  (store: Ratings) =>
  async (personId: string, slice: Slice): Promise<readonly Rating[]> =>
    page(store, { 'state.personId': personId }, slice);

/** Bad ratings of an area, oldest first. */
export const followUpsIn =
  (store: Ratings) =>
  async (area: string, state: FollowUp['state'], slice: Slice): Promise<readonly Rating[]> =>
    page(store, { 'state.followUp.state': state, 'state.area': within(area) }, slice);
