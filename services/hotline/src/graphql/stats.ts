import type { Context } from '../context.ts';
import type { StatsQuery } from '../domain/stats.ts';
import type { HotlineStats } from './generated.ts';

const places = 4;

/** A part of a whole, rounded to four decimals: "0.92". */
const rateOf = (part: number, whole: number): string => String(Number((part / whole).toFixed(places)));

/** The figures of a month, beside what the policy of the area aims at. */
export const statsOf = async (
  query: Omit<StatsQuery, 'answerWithinSeconds'>,
  { rulesOf, ticketFigures, ticketRatings, faqRatings, now }: Context,
): Promise<HotlineStats> => {
  const rules = query.area === undefined ? undefined : await rulesOf(query.area);
  const asked = { ...query, answerWithinSeconds: rules?.answerWithinSeconds };
  const [figures, satisfaction, faqSatisfaction] = await Promise.all([
    ticketFigures(asked),
    ticketRatings(asked),
    faqRatings(asked),
  ]);
  const { n, resolvedAtFirstContact } = figures;
  return {
    ...figures,
    asOf: now().toISOString(),
    answerWithinSeconds: rules?.answerWithinSeconds ?? null,
    answeredWithin: rules?.answerWithinSeconds === undefined ? null : figures.answeredWithin,
    resolutionRate: n === 0 ? null : rateOf(resolvedAtFirstContact, n),
    resolutionRateTarget: rules?.resolutionRateTarget ?? null,
    satisfaction,
    faqSatisfaction,
  };
};
