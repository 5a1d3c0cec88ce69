import { within } from '@yibao/platform/mongo';
import type { ClaimType, Evaluation } from '@yibao/schemas/events/supervision';
import type { RuleTag } from '@yibao/schemas/facts/supervision';
import type { Db } from 'mongodb';
import { claimTypeOf } from '../domain/claim.ts';

/** Months of an area, both ends included. */
export type Months = { readonly area: string; readonly from: string; readonly to: string };

export type RuleHits = {
  readonly tag: RuleTag;
  readonly code: string;
  readonly version: number;
  readonly hits: number;
};
export type ReviewFigures = { readonly n: number; readonly rules: readonly RuleHits[] };

const evaluated = ({ area, from, to }: Months) => ({
  'state.insuredArea': within(area),
  'state.stage': 'POST',
  'state.month': { $gte: from, $lte: to },
});

type Counted = {
  readonly claims: readonly { readonly n: number }[];
  readonly hits: readonly { readonly _id: Omit<RuleHits, 'hits'>; readonly hits: number }[];
};

/** Hits on settled claims by rule version, most first [S003-2.18h]. */
export const hitsIn =
  (db: Db) =>
  async (months: Months): Promise<ReviewFigures> => {
    const rule = { tag: '$state.hits.tag', code: '$state.hits.code', version: '$state.hits.version' };
    const [found] = await db
      .collection('evaluations')
      .aggregate<Counted>([
        { $match: evaluated(months) },
        {
          $facet: {
            claims: [{ $group: { _id: null, n: { $sum: 1 } } }],
            hits: [{ $unwind: '$state.hits' }, { $group: { _id: rule, hits: { $sum: 1 } } }],
          },
        },
      ])
      .toArray();
    const rules = (found?.hits ?? []).map(({ _id, hits }) => ({ ..._id, hits }));
    return {
      n: found?.claims[0]?.n ?? 0,
      rules: rules.sort((a, b) => b.hits - a.hits || a.code.localeCompare(b.code)),
    };
  };

export type CoverageCount = {
  readonly type: ClaimType;
  readonly settled: number;
  readonly evaluated: number;
};

type Kind = { readonly insuredArea: string; readonly careArea: string; readonly careType: 'OUTPATIENT' };

const settledByType = async (db: Db, { area, from, to }: Months): Promise<ReadonlyMap<ClaimType, number>> => {
  const kinds = await db
    .collection('settlements')
    .aggregate<{ _id: Kind; n: number }>([
      {
        $match: {
          'state.settlement.insuredArea': within(area),
          'state.settlement.month': { $gte: from, $lte: to },
        },
      },
      {
        $group: {
          _id: {
            insuredArea: '$state.settlement.insuredArea',
            careArea: '$state.settlement.careArea',
            careType: '$state.settlement.careType',
          },
          n: { $sum: 1 },
        },
      },
    ])
    .toArray();
  const counts = new Map<ClaimType, number>();
  for (const { _id, n } of kinds) {
    const type = claimTypeOf(_id);
    counts.set(type, (counts.get(type) ?? 0) + n);
  }
  return counts;
};

const types: readonly ClaimType[] = ['OUTPATIENT', 'INPATIENT', 'PURCHASE', 'CROSS_REGION'];

/** Settled claims, and those among them that the rules looked at: two counts of two collections [S003-2.18a]. */
export const coverageIn =
  (db: Db) =>
  async (months: Months): Promise<readonly CoverageCount[]> => {
    const [settled, found] = await Promise.all([
      settledByType(db, months),
      db
        .collection('evaluations')
        .aggregate<{ _id: Evaluation['type']; n: number }>([
          { $match: evaluated(months) },
          { $group: { _id: '$state.type', n: { $sum: 1 } } },
        ])
        .toArray(),
    ]);
    const looked = new Map(found.map(({ _id, n }) => [_id, n]));
    return types.map((type) => ({
      type,
      settled: settled.get(type) ?? 0,
      evaluated: looked.get(type) ?? 0,
    }));
  };
