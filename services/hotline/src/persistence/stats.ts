import { within } from '@yibao/platform/mongo';
import type { Db } from 'mongodb';
import type { Figures, Ratings, StatsQuery } from '../domain/stats.ts';
import { faqStore } from './answer-stores.ts';
import { ticketStore } from './ticket-store.ts';

const nothing: Figures = {
  n: 0,
  answered: 0,
  averageSecondsToAnswer: null,
  answeredWithin: 0,
  resolvedAtFirstContact: 0,
};

const concerned = ({ lineId, audience, area }: StatsQuery) => ({
  ...(lineId === undefined ? {} : { 'state.lineId': lineId }),
  ...(audience === undefined ? {} : { 'state.audience': audience }),
  ...(area === undefined ? {} : { 'state.area': within(area) }),
});

const one = (condition: object) => ({ $sum: { $cond: [condition, 1, 0] } });
const wasAnswered = { $ne: ['$state.secondsToAnswer', null] };

/** Closed at the first contact: neither transferred nor opened again [S001-3.5a]. */
const atFirstContact = {
  $and: [
    { $eq: ['$state.state', 'CLOSED'] },
    { $eq: ['$state.transfers', 0] },
    { $eq: ['$state.reopenings', 0] },
  ],
};

/** The tickets opened in a month, counted. */
export const ticketFigures =
  (db: Db) =>
  async (query: StatsQuery): Promise<Figures> => {
    const inTime = { $lte: ['$state.secondsToAnswer', query.answerWithinSeconds ?? -1] };
    const [figures] = await db
      .collection(ticketStore.collection)
      .aggregate<Figures>([
        { $match: { 'state.month': query.month, ...concerned(query) } },
        {
          $group: {
            _id: null,
            n: { $sum: 1 },
            answered: one(wasAnswered),
            averageSecondsToAnswer: { $avg: '$state.secondsToAnswer' },
            answeredWithin: one({ $and: [wasAnswered, inTime] }),
            resolvedAtFirstContact: one(atFirstContact),
          },
        },
        { $project: { _id: 0 } },
      ])
      .toArray();
    return figures ?? nothing;
  };

const unrated: Ratings = { n: 0, average: null };

/** Scores of tickets given in a month [S000-07c]. */
export const ticketRatings =
  (db: Db) =>
  async (query: StatsQuery): Promise<Ratings> => {
    const [ratings] = await db
      .collection(ticketStore.collection)
      .aggregate<Ratings>([
        { $match: { 'state.ratedMonth': query.month, ...concerned(query) } },
        { $group: { _id: null, n: { $sum: 1 }, average: { $avg: '$state.score' } } },
        { $project: { _id: 0 } },
      ])
      .toArray();
    return ratings ?? unrated;
  };

/** Scores of published answers given in a month; they have neither line nor area. */
export const faqRatings =
  (db: Db) =>
  async ({ month, audience, lineId, area }: StatsQuery): Promise<Ratings> => {
    if (lineId !== undefined || area !== undefined) return unrated;
    const [ratings] = await db
      .collection(faqStore.collection)
      .aggregate<Ratings>([
        { $match: { 'state.ratings.month': month } },
        { $unwind: '$state.ratings' },
        {
          $match: {
            'state.ratings.month': month,
            ...(audience === undefined ? {} : { 'state.ratings.audience': audience }),
          },
        },
        { $group: { _id: null, n: { $sum: '$state.ratings.count' }, sum: { $sum: '$state.ratings.sum' } } },
        { $project: { _id: 0, n: 1, average: { $divide: ['$sum', '$n'] } } },
      ])
      .toArray();
    return ratings ?? unrated;
  };
