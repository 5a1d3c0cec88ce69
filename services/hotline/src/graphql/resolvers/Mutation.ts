import { answerMutations } from '../answer-mutations.ts';
import type { MutationResolvers } from '../generated.ts';
import { lineMutations } from '../line-mutations.ts';
import { ticketMutations } from '../ticket-mutations.ts';

export const Mutation: MutationResolvers = { ...lineMutations, ...ticketMutations, ...answerMutations };
