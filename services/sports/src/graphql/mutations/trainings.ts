import { commandOf } from '@yibao/platform/graphql';
import { read } from '@yibao/schemas/policy/resolve';
import { recordStationTraining } from '../../domain/training/training.ts';
import { refuse } from '../../refusals.ts';
import { requireOwnArea } from '../acting.ts';
import type { MutationResolvers } from '../generated.ts';

export const trainingMutations = {
  recordStationTraining: async (_parent, { input }, context) => {
    const { stationId, kind, date, attendees } = input;
    const station = await context.stations.find(stationId);
    if (!station) throw refuse('STATION_UNKNOWN');
    requireOwnArea(context, station.area);
    const policy = await context.policyFor(station.area, date);
    const interval = read(policy, 'sports.guidance.intervalDays');
    if (!interval.ok) throw refuse('PARAMETER_MISSING', { path: interval.path, pack: policy.pack });
    const training = { stationId, area: station.area, kind, date, attendees, intervalDays: interval.value };
    const command = commandOf(context, 'recordStationTraining', input);
    const decide = recordStationTraining(training, context.today());
    const { state, revision } = await context.trainings.change(stationId, decide, command);
    if (!state) throw refuse('STATION_UNKNOWN');
    return { training: state, revision };
  },
} satisfies Partial<MutationResolvers>;
