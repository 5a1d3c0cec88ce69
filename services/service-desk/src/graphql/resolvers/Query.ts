import { caseQueries } from '../queries/cases.ts';
import { itemQueries } from '../queries/items.ts';
import { kioskQueries } from '../queries/kiosks.ts';
import { outletQueries } from '../queries/outlets.ts';
import { ratingQueries } from '../queries/ratings.ts';
import type { QueryResolvers } from '../generated.ts';

export const Query: QueryResolvers = {
  ...itemQueries,
  ...caseQueries,
  ...outletQueries,
  ...kioskQueries,
  ...ratingQueries,
};
