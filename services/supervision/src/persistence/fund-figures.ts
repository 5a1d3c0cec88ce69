import { dateIn } from '@yibao/platform/domain';
import { within } from '@yibao/platform/mongo';
import type { Db } from 'mongodb';

/** What the funds of an area have paid up to an instant, in fen. */
export type FundFigures = {
  readonly area: string;
  readonly asOf: string;
  readonly newestAt: string | null;
  readonly settlements: number;
  readonly reversals: number;
  readonly fundFen: number;
  readonly accountFen: number;
  readonly layers: readonly { readonly payer: string; readonly fen: number }[];
  readonly recoveredFen: number;
  readonly openAlerts: number;
};

/** Fund payment of an insured area in a month, in fen. */
export type MonthlyPayment = {
  readonly area: string;
  readonly month: string;
  readonly settlements: number;
  readonly reversals: number;
  readonly fundFen: number;
  readonly asOf: string;
};

type Sum = {
  readonly n: number;
  readonly fundFen: number;
  readonly accountFen: number;
  readonly newest: string;
};
const nothing: Sum = { n: 0, fundFen: 0, accountFen: 0, newest: '' };

type Part = 'settlement' | 'reversal';

const sumOf = (part: Part, at: string) => ({
  $group: {
    _id: null,
    n: { $sum: 1 },
    fundFen: { $sum: `$state.${part}.fundFen` },
    accountFen: { $sum: `$state.${part}.accountFen` },
    newest: { $max: `$state.${part}.${at}` },
  },
});

type Sums = {
  readonly settled: readonly Sum[];
  readonly reversed: readonly Sum[];
  readonly layers: readonly { readonly _id: string; readonly fen: number }[];
};

/** What was settled and what of it was taken back up to an instant, and the layers of what stood then: with one query. */
const sumsIn = async (db: Db, area: string, asOf: string) => {
  const reversed = { 'state.reversal.reversedAt': { $lte: asOf } };
  const standing = { $or: [{ 'state.reversal': null }, { 'state.reversal.reversedAt': { $gt: asOf } }] };
  const [found] = await db
    .collection('settlements')
    .aggregate<Sums>([
      {
        $match: {
          'state.settlement.insuredArea': within(area),
          'state.settlement.settledAt': { $lte: asOf },
        },
      },
      {
        $facet: {
          settled: [sumOf('settlement', 'settledAt')],
          reversed: [{ $match: reversed }, sumOf('reversal', 'reversedAt')],
          layers: [
            { $match: standing },
            { $unwind: '$state.settlement.funds' },
            {
              $group: { _id: '$state.settlement.funds.layer', fen: { $sum: '$state.settlement.funds.fen' } },
            },
            { $sort: { _id: 1 } },
          ],
        },
      },
    ])
    .toArray();
  return {
    paid: found?.settled[0] ?? nothing,
    back: found?.reversed[0] ?? nothing,
    layers: found?.layers ?? [],
  };
};

const recoveredIn = async (db: Db, area: string, until: string): Promise<number> => {
  const [found] = await db
    .collection('violationCases')
    .aggregate<{ fen: number }>([
      { $match: { 'state.area': within(area) } },
      { $unwind: '$state.recoveries' },
      { $match: { 'state.recoveries.recoveredOn': { $lte: until } } },
      { $group: { _id: null, fen: { $sum: '$state.recoveries.amountFen' } } },
    ])
    .toArray();
  return found?.fen ?? 0;
};

/** The sum of the rows of an area up to an instant; every number is read off the rows each time [S003-8.23c]. */
export const fundFigures =
  (db: Db) =>
  async (area: string, asOf: string): Promise<FundFigures> => {
    const [{ paid, back, layers }, recoveredFen, openAlerts] = await Promise.all([
      sumsIn(db, area, asOf),
      recoveredIn(db, area, dateIn(new Date(asOf))),
      db
        .collection('alerts')
        .countDocuments({ 'state.area': within(area), 'state.state': { $in: ['OPEN', 'OVERDUE'] } }),
    ]);
    const newest = paid.newest > back.newest ? paid.newest : back.newest;
    return {
      ...{ area, asOf, recoveredFen, openAlerts },
      newestAt: newest === '' ? null : newest,
      settlements: paid.n,
      reversals: back.n,
      fundFen: paid.fundFen - back.fundFen,
      accountFen: paid.accountFen - back.accountFen,
      layers: layers.map(({ _id: payer, fen }) => ({ payer, fen })),
    };
  };

type MonthSum = {
  readonly _id: { area: string; month: string };
  readonly n: number;
  readonly fundFen: number;
};

const byMonth = async (db: Db, area: string, year: number, part: Part) =>
  db
    .collection('settlements')
    .aggregate<MonthSum>([
      {
        $match: {
          'state.settlement.insuredArea': within(area),
          [`state.${part}.month`]: { $gte: `${year}-01`, $lte: `${year}-12` },
        },
      },
      {
        $group: {
          _id: { area: '$state.settlement.insuredArea', month: `$state.${part}.month` },
          n: { $sum: 1 },
          fundFen: { $sum: `$state.${part}.fundFen` },
        },
      },
    ])
    .toArray();

const keyOf = ({ _id: { area, month } }: MonthSum) => `${area}/${month}`;

/** Fund payment by insured area and month; a reversal counts, negatively, in its own month. */
export const monthlyPayments =
  (db: Db) =>
  async (area: string, year: number, asOf: string): Promise<readonly MonthlyPayment[]> => {
    const [settled, reversed] = await Promise.all([
      byMonth(db, area, year, 'settlement'),
      byMonth(db, area, year, 'reversal'),
    ]);
    const [paid, back] = [settled, reversed].map((rows) => new Map(rows.map((row) => [keyOf(row), row])));
    const keys = [...new Set([...settled, ...reversed].map(keyOf))].sort();
    return keys.map((key) => {
      const [of = '', month = ''] = key.split('/');
      const [plus, minus] = [paid?.get(key), back?.get(key)];
      return {
        ...{ area: of, month, asOf },
        settlements: plus?.n ?? 0,
        reversals: minus?.n ?? 0,
        fundFen: (plus?.fundFen ?? 0) - (minus?.fundFen ?? 0),
      };
    });
  };
