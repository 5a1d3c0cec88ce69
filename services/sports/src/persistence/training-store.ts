import type { IsoDate } from '@yibao/platform/domain';
import type { Store, StoreDefinition } from '@yibao/platform/mongo';
import type { TrainingEvent } from '@yibao/schemas/events/sports';
import { guidanceOverdueAt, stationTrainings, type StationTraining } from '../domain/training/training.ts';

/** By station. */
export const trainingStore: StoreDefinition<StationTraining | null, TrainingEvent> = {
  collection: 'stationTrainings',
  aggregate: stationTrainings,
  wakeAt: guidanceOverdueAt,
  indexes: [{ key: { 'state.areas': 1, 'state.dueOn': 1, _id: 1 } }],
};

const mostDue = 200;

/** Stations of an area whose next guidance was due before a day, longest first. */
export const guidanceDue =
  ({ query }: Pick<Store<StationTraining | null, TrainingEvent>, 'query'>) =>
  async (area: string, on: IsoDate): Promise<readonly StationTraining[]> => {
    const filter = { 'state.areas': area, 'state.dueOn': { $ne: null, $lt: on } };
    const found = await query(filter, { sort: { 'state.dueOn': 1, _id: 1 }, limit: mostDue });
    return found.flatMap(({ state }) => state ?? []);
  };
