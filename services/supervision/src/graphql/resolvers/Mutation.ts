import { caseMutations } from '../case-mutations.ts';
import { alertMutations } from '../alert-mutations.ts';
import { reconciliationMutations } from '../reconciliation-mutations.ts';
import { ruleMutations } from '../rule-mutations.ts';
import { creditMutations } from '../credit-mutations.ts';
import { reviewMutations } from '../review-mutations.ts';
import type { MutationResolvers } from '../generated.ts';

export const Mutation: MutationResolvers = {
  ...ruleMutations,
  ...reviewMutations,
  ...alertMutations,
  ...caseMutations,
  ...creditMutations,
  ...reconciliationMutations,
};
