import type { IsoDate } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import type { Store, StoreDefinition } from '@yibao/platform/mongo';
import type { HotlineTopic, LectureEvent, QuestionEvent } from '@yibao/schemas/events/hotline';
import type { HotlineAudience } from '@yibao/schemas/facts/hotline';
import type { Db } from 'mongodb';
import { lectures, questions, type Lecture, type Question } from '../domain/question/question.ts';

export const questionStore: StoreDefinition<Question | null, QuestionEvent> = {
  collection: 'questions',
  aggregate: questions,
  indexes: [
    { key: { 'state.areas': 1, 'state.position': 1 } },
    { key: { 'state.areas': 1, 'state.answered': 1, 'state.position': 1 } },
    { key: { 'state.inContextOf.id': 1, 'state.answered': 1, 'state.position': 1 } },
    { key: { 'state.askedOn': 1, 'state.audience': 1, 'state.topic': 1 } },
  ],
};

export const lectureStore: StoreDefinition<Lecture | null, LectureEvent> = {
  collection: 'lectures',
  aggregate: lectures,
};

type Questions = Store<Question | null, QuestionEvent>;

const page = async ({ query }: Questions, filter: object, { limit, after }: Slice) => {
  const following = after === undefined ? {} : { 'state.position': { $gt: after } };
  const found = await query({ ...filter, ...following }, { sort: { 'state.position': 1 }, limit });
  return found.flatMap(({ state }) => state ?? []);
};

/** Questions asked in an area and below it, oldest first. */
export const questionsIn =
  (store: Questions) =>
  async (area: string, unanswered: boolean, slice: Slice): Promise<readonly Question[]> =>
    page(store, { 'state.areas': area, ...(unanswered ? { 'state.answered': false } : {}) }, slice);

/** Questions of a lecture that nobody answered and nothing carries on yet, a page after a position. */
export const leftUnanswered =
  (store: Questions) =>
  async (lectureId: string, slice: Slice): Promise<readonly Question[]> => {
    const lecture = { 'state.inContextOf.id': lectureId, 'state.inContextOf.service': 'sports' };
    return page(store, { ...lecture, 'state.answered': false, 'state.ticketId': null }, slice);
  };

export type TopicCount = {
  readonly topic: HotlineTopic;
  readonly count: number;
  readonly lastAskedOn: IsoDate;
};

export type Asked = {
  readonly audience: HotlineAudience | undefined;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly limit: number;
};

/** Topics by how often they were asked about, of equal ones the one asked last [S000-07a]. */
export const topTopics =
  (db: Db) =>
  async ({ audience, from, to, limit }: Asked): Promise<readonly TopicCount[]> =>
    db
      .collection(questionStore.collection)
      .aggregate<TopicCount>([
        {
          $match: {
            'state.askedOn': { $gte: from, $lte: to },
            ...(audience === undefined ? {} : { 'state.audience': audience }),
          },
        },
        {
          $group: {
            _id: '$state.topic',
            count: { $sum: 1 },
            lastAskedOn: { $max: '$state.askedOn' },
            lastAskedAt: { $max: '$state.askedAt' },
          },
        },
        { $sort: { count: -1, lastAskedAt: -1, _id: 1 } },
        { $limit: limit },
        { $project: { _id: 0, topic: '$_id', count: 1, lastAskedOn: 1 } },
      ])
      .toArray();
