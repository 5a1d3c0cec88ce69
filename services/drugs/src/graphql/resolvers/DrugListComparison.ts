import type { DrugListComparisonResolvers } from '../generated.ts';

export const DrugListComparison: DrugListComparisonResolvers = {
  gap: ({ answers }) => {
    const missing = answers.filter(({ answer }) => answer === 'NOT_IN_CATALOGUE');
    const of = (authority: string | undefined) =>
      missing.filter((each) => each.authority === authority).map(({ code }) => code);
    return { national: of('NATIONAL'), provincial: of('PROVINCIAL'), unknown: of(undefined) };
  },
};
