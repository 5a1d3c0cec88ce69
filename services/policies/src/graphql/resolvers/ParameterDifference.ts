import type { ParameterDifferenceResolvers } from '../generated.ts';
import { nameOf } from '../shown.ts';

export const ParameterDifference: ParameterDifferenceResolvers = {
  name: nameOf,
  before: ({ path, before }) => before.map((entry) => ({ path, entry })),
  after: ({ path, after }) => after.map((entry) => ({ path, entry })),
};
