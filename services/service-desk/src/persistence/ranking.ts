import { decimalOf, ratioBetween, type IsoDate } from '@yibao/platform/domain';
import { within } from '@yibao/platform/mongo';
import type { Db } from 'mongodb';
import { gradeRows, type GradeRow } from './rating-store.ts';

export type OutletGrade = {
  readonly outletId: string;
  readonly count: number;
  readonly bad: number;
  readonly mean: string;
};

type Sum = {
  readonly _id: string;
  readonly count: number;
  readonly bad: number;
  readonly total: number;
  readonly mean: number;
};

/** The outlets of an area by the mean grade of some days, best first; of equal ones, the more rated first [S001-9.2a]. */
export const outletRanking =
  (db: Db) =>
  async (area: string, from: IsoDate, to: IsoDate): Promise<readonly OutletGrade[]> => {
    const rows = db.collection<GradeRow>(gradeRows.collection);
    const sums = await rows
      .aggregate<Sum>([
        { $match: { area: within(area), ratedOn: { $gte: from, $lte: to }, outletId: { $ne: null } } },
        {
          $group: {
            _id: '$outletId',
            count: { $sum: 1 },
            bad: { $sum: { $cond: [{ $lte: ['$grade', 2] }, 1, 0] } },
            total: { $sum: '$grade' },
            mean: { $avg: '$grade' },
          },
        },
        { $sort: { mean: -1, count: -1, _id: 1 } },
        { $limit: 1000 },
      ])
      .toArray();
    return sums.map(({ _id, count, bad, total }) => ({
      ...{ outletId: _id, count, bad },
      mean: decimalOf(ratioBetween(total, count), 2, true),
    }));
  };
