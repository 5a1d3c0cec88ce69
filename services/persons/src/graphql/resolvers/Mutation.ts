import type { MutationResolvers } from '../generated.ts';
import { contributionMutations } from '../mutations/contributions.ts';
import { credentialMutations } from '../mutations/credentials.ts';
import { delegationMutations } from '../mutations/delegations.ts';
import { enrolmentMutations } from '../mutations/enrolments.ts';
import { personMutations } from '../mutations/persons.ts';

export const Mutation: MutationResolvers = {
  ...personMutations,
  ...enrolmentMutations,
  ...contributionMutations,
  ...credentialMutations,
  ...delegationMutations,
};
