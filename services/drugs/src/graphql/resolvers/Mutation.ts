import type { MutationResolvers } from '../generated.ts';
import { athleteMutations } from './athlete-mutations.ts';
import { catalogueMutations } from './catalogue-mutations.ts';
import { prescriptionMutations } from './prescription-mutations.ts';

export const Mutation: MutationResolvers = {
  ...catalogueMutations,
  ...prescriptionMutations,
  ...athleteMutations,
};
