import type { StationTrainingResolvers } from '../generated.ts';

export const StationTraining: StationTrainingResolvers = {
  station: async ({ stationId }, _args, { stationById }) => stationById.load(stationId),
};
