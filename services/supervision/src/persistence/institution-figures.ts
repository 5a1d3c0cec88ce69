import type { Replica } from '@yibao/platform/facts';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import type { PersonFact } from '@yibao/schemas/facts/persons';
import type { IndicatorCode } from '@yibao/schemas/facts/supervision';
import type { Db } from 'mongodb';
import type { Sums } from '../domain/indicator.ts';

type Person = FactOf<typeof PersonFact>;
type Persons = Replica<Person>;

/** Months from and to, both included. */
export type Span = { readonly from: string; readonly to: string };

const standing = (institutionId: string, { from, to }: Span) => ({
  'state.settlement.institutionId': institutionId,
  'state.settlement.month': { $gte: from, $lte: to },
  'state.reversal': null,
});

type Totals = { readonly billFen: number; readonly outFen: number; readonly n: number };

const totalsOf = async (db: Db, institutionId: string, span: Span): Promise<Totals> => {
  const [found] = await db
    .collection('settlements')
    .aggregate<Totals>([
      { $match: standing(institutionId, span) },
      {
        $group: {
          _id: null,
          billFen: { $sum: '$state.settlement.billFen' },
          outFen: { $sum: '$state.settlement.outOfScopeFen' },
          n: { $sum: 1 },
        },
      },
    ])
    .toArray();
  return found ?? { billFen: 0, outFen: 0, n: 0 };
};

type StayRow = {
  readonly personId: string;
  readonly settlement: {
    readonly serviceDate: string;
    readonly billFen: number;
    readonly outOfScopeFen: number;
    readonly inScopeFen: number;
    readonly fundFen: number;
  };
};

const isAssistedOn = ({ assistance }: Person, on: string): boolean =>
  assistance.some(({ from, to }) => from <= on && (to === undefined || on <= to));

const batchSize = 500;

/** Inpatient settlements of persons in difficulty on the day of care, read in batches. */
const assistedSums = async (
  db: Db,
  persons: Persons,
  institutionId: string,
  span: Span,
  read: (row: StayRow) => { readonly part: number; readonly whole: number },
): Promise<Sums> => {
  const match = { ...standing(institutionId, span), 'state.settlement.careType': 'INPATIENT' };
  const rows = db
    .collection<{ state: StayRow }>('settlements')
    .find(match, { projection: { 'state.personId': 1, 'state.settlement': 1 } });
  let sums: Sums = { part: 0, whole: 0, n: 0 };
  const add = async (batch: readonly StayRow[]) => {
    const known = await persons.findMany([...new Set(batch.map(({ personId }) => personId))]);
    for (const row of batch) {
      const person = known.get(row.personId)?.value;
      if (!person || !isAssistedOn(person, row.settlement.serviceDate)) continue;
      const { part, whole } = read(row);
      sums = { part: sums.part + part, whole: sums.whole + whole, n: sums.n + 1 };
    }
  };
  let batch: StayRow[] = [];
  for await (const { state } of rows) {
    batch.push(state);
    if (batch.length < batchSize) continue;
    await add(batch);
    batch = [];
  }
  await add(batch);
  return sums;
};

const yearBefore = (month: string) => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;

/**
 * What an indicator of an institution is computed from: its settlements that stand. Self-paid (自费) is out of scope of
 * the bill; own payment (自付) is what the funds leave of the cost in scope [C9].
 */
export const sumsOf =
  (db: Db, persons: Persons) =>
  async (indicator: IndicatorCode, institutionId: string, span: Span): Promise<Sums> => {
    switch (indicator) {
      case 'HARDSHIP_SELF_PAID_RATIO':
        return assistedSums(db, persons, institutionId, span, ({ settlement }) => ({
          part: settlement.outOfScopeFen,
          whole: settlement.billFen,
        }));
      case 'ASSISTED_OWN_PAY_RATIO':
        return assistedSums(db, persons, institutionId, span, ({ settlement }) => ({
          part: settlement.inScopeFen - settlement.fundFen,
          whole: settlement.inScopeFen,
        }));
      case 'AVG_COST': {
        const { billFen, n } = await totalsOf(db, institutionId, span);
        return { part: billFen, whole: n, n };
      }
      case 'SELF_PAID_RATIO': {
        const { billFen, outFen, n } = await totalsOf(db, institutionId, span);
        return { part: outFen, whole: billFen, n };
      }
      case 'EXAM_SHARE':
        return contentSums(db, institutionId, span, 'examFen', 'billFen');
      case 'OFF_CATALOGUE':
        return contentSums(db, institutionId, span, 'offCatalogue', 'lines');
      case 'GROWTH': {
        const before = { from: yearBefore(span.from), to: yearBefore(span.to) };
        const [now, then] = await Promise.all([
          totalsOf(db, institutionId, span),
          totalsOf(db, institutionId, before),
        ]);
        return { part: now.billFen, whole: then.billFen, n: now.n };
      }
    }
  };

/** What the lines of an institution's settlements that stand add up to, by what the rules saw of them [S003-2.19c]. */
const contentSums = async (
  db: Db,
  institutionId: string,
  { from, to }: Span,
  part: 'examFen' | 'offCatalogue',
  whole: 'billFen' | 'lines',
): Promise<Sums> => {
  const [found] = await db
    .collection('evaluations')
    .aggregate<Sums>([
      {
        $match: {
          ...{ 'state.institutionId': institutionId, 'state.month': { $gte: from, $lte: to } },
          ...{ 'state.stage': 'POST', 'state.reversed': false, 'state.content': { $exists: true } },
        },
      },
      {
        $group: {
          _id: null,
          part: { $sum: `$state.content.${part}` },
          whole: { $sum: `$state.content.${whole}` },
          n: { $sum: 1 },
        },
      },
    ])
    .toArray();
  return found ?? { part: 0, whole: 0, n: 0 };
};

export type InstitutionAverage = {
  readonly institutionId: string;
  readonly billFen: number;
  readonly n: number;
};

/** What each institution billed in a month, in settlements that stand. */
export const billsIn =
  (db: Db) =>
  async (month: string): Promise<readonly InstitutionAverage[]> => {
    const found = await db
      .collection('settlements')
      .aggregate<{ _id: string; billFen: number; n: number }>([
        { $match: { 'state.settlement.month': month, 'state.reversal': null } },
        {
          $group: {
            _id: '$state.settlement.institutionId',
            billFen: { $sum: '$state.settlement.billFen' },
            n: { $sum: 1 },
          },
        },
        { $sort: { _id: 1 } },
      ])
      .toArray();
    return found.map(({ _id, billFen, n }) => ({ institutionId: _id, billFen, n }));
  };

/** Admissions by institution and month, for the months of a year up to one. */
export const admissionsIn =
  (db: Db) =>
  async (month: string): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> => {
    const found = await db
      .collection('admissions')
      .aggregate<{ _id: { institutionId: string; month: string }; n: number }>([
        { $match: { 'state.month': { $gte: `${month.slice(0, 4)}-01`, $lte: month } } },
        {
          $group: {
            _id: { institutionId: '$state.institutionId', month: '$state.month' },
            n: { $sum: 1 },
          },
        },
      ])
      .toArray();
    const counts = new Map<string, Map<string, number>>();
    for (const { _id, n } of found) {
      const months = counts.get(_id.institutionId) ?? new Map<string, number>();
      counts.set(_id.institutionId, months.set(_id.month, n));
    }
    return counts;
  };
