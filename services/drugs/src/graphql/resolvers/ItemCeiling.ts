import type { ItemCeilingResolvers } from '../generated.ts';

export const ItemCeiling: ItemCeilingResolvers = {
  feeStandard: ({ feeStandardFen }) => feeStandardFen,
  ceiling: ({ ceilingFen }) => ceilingFen,
};
