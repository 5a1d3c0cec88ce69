import type { MutationResolvers } from '../generated.ts';
import { assistedMutations } from '../mutations/assisted.ts';
import { eventMutations } from '../mutations/events.ts';
import { greenMutations } from '../mutations/green.ts';
import { hospitalMutations } from '../mutations/hospitals.ts';
import { peopleMutations } from '../mutations/people.ts';
import { profileMutations } from '../mutations/profiles.ts';
import { publicityMutations } from '../mutations/publicity.ts';
import { rosterMutations } from '../mutations/roster.ts';
import { stationMutations } from '../mutations/stations.ts';
import { trainingMutations } from '../mutations/trainings.ts';

export const Mutation: MutationResolvers = {
  ...profileMutations,
  ...assistedMutations,
  ...greenMutations,
  ...hospitalMutations,
  ...eventMutations,
  ...rosterMutations,
  ...stationMutations,
  ...trainingMutations,
  ...publicityMutations,
  ...peopleMutations,
};
