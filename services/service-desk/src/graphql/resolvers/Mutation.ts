import type { MutationResolvers } from '../generated.ts';
import { appointmentMutations } from '../mutations/appointments.ts';
import { caseMutations } from '../mutations/cases.ts';
import { itemMutations } from '../mutations/items.ts';
import { kioskMutations } from '../mutations/kiosks.ts';
import { outletMutations } from '../mutations/outlets.ts';
import { queueMutations } from '../mutations/queue.ts';
import { ratingMutations } from '../mutations/ratings.ts';
import { taskMutations } from '../mutations/tasks.ts';

export const Mutation: MutationResolvers = {
  ...itemMutations,
  ...caseMutations,
  ...taskMutations,
  ...outletMutations,
  ...queueMutations,
  ...appointmentMutations,
  ...kioskMutations,
  ...ratingMutations,
};
