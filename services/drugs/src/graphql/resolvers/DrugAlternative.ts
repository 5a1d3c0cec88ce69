import type { DrugAlternativeResolvers } from '../generated.ts';

export const DrugAlternative: DrugAlternativeResolvers = {
  price: ({ priceFen }) => priceFen,
};
