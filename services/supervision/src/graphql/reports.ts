import { decimalOf, ratioBetween } from '@yibao/platform/domain';
import { ruleTag, type IndicatorCode } from '@yibao/schemas/facts/supervision';
import type { Context } from '../context.ts';
import { trendOf, valueOf } from '../domain/indicator.ts';
import { refuse } from '../domain/refusals.ts';
import { requireOwnArea } from './own-area.ts';
import type { ReportInput } from './generated.ts';

/** Hits by tag, zeros too, and by rule version [S003-2.18h]. */
export const hitReport = async (months: ReportInput, { hitsIn, now }: Context) => {
  const { n, rules } = await hitsIn(months);
  const sum = (rows: typeof rules) => rows.reduce((all, { hits }) => all + hits, 0);
  return {
    n,
    rules,
    hits: sum(rules),
    tags: ruleTag.options.map((tag) => ({ tag, hits: sum(rules.filter((rule) => rule.tag === tag)) })),
    asOf: now().toISOString(),
  };
};

const shareOf = (evaluated: number, settled: number) =>
  settled === 0 ? null : decimalOf(ratioBetween(evaluated, settled), 6);

/** All claims together first, then each kind [S003-2.18a]. */
export const coverageReport = async (months: ReportInput, { coverageIn, now }: Context) => {
  const counts = await coverageIn(months);
  const asOf = now().toISOString();
  const settled = counts.reduce((sum, each) => sum + each.settled, 0);
  const evaluated = counts.reduce((sum, each) => sum + each.evaluated, 0);
  return [{ type: null, settled, evaluated }, ...counts].map((each) => ({
    ...each,
    share: shareOf(each.evaluated, each.settled),
    asOf,
  }));
};

/** Where an institution lies; for an institution's own account its own only. Refuses INSTITUTION_UNKNOWN, NOT_OWN_AREA. */
export const institutionArea = async (institutionId: string, context: Context): Promise<string> => {
  const { viewer, institutionsNamed } = context;
  const isHospital = viewer.roles.includes('HOSPITAL');
  if (isHospital && viewer.organisation !== institutionId) throw refuse('NOT_OWN_AREA', { institutionId });
  const known = (await institutionsNamed([institutionId])).get(institutionId);
  if (!known) throw refuse('INSTITUTION_UNKNOWN', { institutionId });
  if (!isHospital) requireOwnArea(context, known.area);
  return known.area;
};

const mostYears = 10;

/** Values of years and how each stands to the year before it [S003-1.1c]. Refuses INVALID_PERIOD. */
export const trendOver = async (
  indicator: IndicatorCode,
  institutionId: string,
  years: readonly number[],
  { sumsOf }: Context,
) => {
  const [first, last = first] = years;
  if (
    first === undefined ||
    last === undefined ||
    years.length > 2 ||
    last < first ||
    last - first >= mostYears
  )
    throw refuse('INVALID_PERIOD', { years, most: mostYears });
  const asked = Array.from({ length: last - first + 2 }, (_each, index) => first - 1 + index);
  const sums = await Promise.all(
    asked.map(async (year) => sumsOf(indicator, institutionId, { from: `${year}-01`, to: `${year}-12` })),
  );
  return asked.slice(1).flatMap((year, index) => {
    const own = sums[index + 1];
    if (!own) return [];
    return [{ year, value: valueOf(indicator, own), n: own.n, trend: trendOf(sums[index], own) }];
  });
};
