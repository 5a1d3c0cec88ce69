import { addDays, startOf, type IsoDate } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import {
  pageBy,
  type Projection,
  type ReadModel,
  type Store,
  type StoreDefinition,
} from '@yibao/platform/mongo';
import {
  CompanionVisitOpened,
  CompanionVisitResponded,
  VisitResponseOverdue,
  type CompanionVisitEvent,
  type HospitalChannelEvent,
} from '@yibao/schemas/events/sports';
import { hospitalChannels, type HospitalChannels } from '../domain/hospital/channel.ts';
import { companionVisits, responseDue, type CompanionVisit } from '../domain/hospital/visit.ts';

/** What is counted of a visit. */
export type VisitRow = {
  readonly requestedAt: string;
  readonly limited: boolean;
  readonly inTime: boolean;
  readonly late: boolean;
};

/** One row per visit, for counting how fast hospitals answer. */
export const visitRows: Projection<CompanionVisitEvent> = {
  collection: 'visitRows',
  indexes: [{ key: { limited: 1, requestedAt: 1 } }],
  rows: (event) => {
    const id = event.data.visitId;
    switch (event.type) {
      case CompanionVisitOpened.type: {
        const { requestedAt, respondBy } = event.data;
        return [{ id, set: { requestedAt, limited: respondBy !== undefined, inTime: false, late: false } }];
      }
      case CompanionVisitResponded.type: {
        const { inTime } = event.data;
        return [{ id, set: { inTime: inTime === true, late: inTime === false } }];
      }
      case VisitResponseOverdue.type:
        return [{ id, set: { late: true } }];
      default:
        return [];
    }
  },
};

export const companionVisitStore: StoreDefinition<CompanionVisit | null, CompanionVisitEvent> = {
  collection: 'companionVisits',
  aggregate: companionVisits,
  subjectOf: (visit, id) => visit?.personId ?? id,
  wakeAt: responseDue,
  indexes: [{ key: { 'state.hospitalId': 1, 'state.requestedAt': -1, _id: -1 } }],
  projections: [visitRows],
};

/** By hospital. */
export const hospitalChannelStore: StoreDefinition<HospitalChannels, HospitalChannelEvent> = {
  collection: 'hospitalChannels',
  aggregate: hospitalChannels,
};

/** What a hospital accompanies, newest first. */
export const visitsAt =
  ({ query }: Pick<Store<CompanionVisit | null, CompanionVisitEvent>, 'query'>) =>
  async (hospitalId: string, slice: Slice): Promise<readonly CompanionVisit[]> => {
    const { filter: after, page } = pageBy('state.requestedAt', -1, slice);
    const found = await query({ $and: [{ 'state.hospitalId': hospitalId }, after] }, page);
    return found.flatMap(({ state }) => state ?? []);
  };

/** How many visits asked for between two days have a limit, kept it, or did not [S000-G5]. */
export const responseCounts =
  ({ count }: Pick<ReadModel<VisitRow>, 'count'>) =>
  async (from: IsoDate, to: IsoDate) => {
    const requestedAt = { $gte: startOf(from).toISOString(), $lt: startOf(addDays(to, 1)).toISOString() };
    const asked = { limited: true, requestedAt };
    const [n, inTime, overdue] = await Promise.all([
      count(asked),
      count({ ...asked, inTime: true }),
      count({ ...asked, late: true }),
    ]);
    return { n, inTime, overdue };
  };
