import type { Slice } from '@yibao/platform/graphql';
import { dateIn } from '@yibao/platform/domain';
import {
  pageBy,
  type Projection,
  type ReadModel,
  type Store,
  type StoreDefinition,
  within,
} from '@yibao/platform/mongo';
import {
  AssistedServiceCompleted,
  AssistedServiceRequested,
  type AssistedBusiness,
  type AssistedMode,
  type AssistedServiceEvent,
} from '@yibao/schemas/events/sports';
import { sportsAudience, type SportsAudience } from '@yibao/schemas/facts/sports';
import { overdueAt } from '../domain/assisted/carry-out.ts';
import { assistedServices, type AssistedService } from '../domain/assisted/service.ts';

/** What is counted of a request. */
export type AssistedRow = {
  readonly personId: string;
  readonly area: string;
  readonly audience: SportsAudience;
  readonly mode: AssistedMode;
  readonly business: AssistedBusiness;
  readonly requestedOn: string;
  readonly completed: boolean;
  readonly inTime: boolean;
};

/** One row per request, for counting. */
export const assistedRows: Projection<AssistedServiceEvent> = {
  collection: 'assistedRows',
  indexes: [{ key: { audience: 1, requestedOn: 1, area: 1 } }],
  rows: (event) => {
    switch (event.type) {
      case AssistedServiceRequested.type: {
        const { serviceId, personId, area, audience, mode, business, requestedAt } = event.data;
        const requestedOn = dateIn(new Date(requestedAt));
        const begun = { completed: false, inTime: false };
        return [{ id: serviceId, set: { personId, area, audience, mode, business, requestedOn, ...begun } }];
      }
      case AssistedServiceCompleted.type: {
        const { serviceId, inTime = false } = event.data;
        return [{ id: serviceId, set: { completed: true, inTime } }];
      }
      default:
        return [];
    }
  },
};

export const assistedStore: StoreDefinition<AssistedService | null, AssistedServiceEvent> = {
  collection: 'assistedServices',
  aggregate: assistedServices,
  subjectOf: (service, id) => service?.personId ?? id,
  wakeAt: overdueAt,
  indexes: [
    { key: { 'state.personId': 1, 'state.requestedAt': -1 } },
    { key: { 'state.area': 1, 'state.requestedAt': -1 } },
  ],
  projections: [assistedRows],
};

/** Which requests are looked for; null: whatever. */
export type RequestFilter = {
  readonly audience?: SportsAudience | null | undefined;
  readonly mode?: AssistedMode | null | undefined;
  readonly business?: AssistedBusiness | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
};

type Assisted = Pick<Store<AssistedService | null, AssistedServiceEvent>, 'query'>;

const found = async ({ query }: Assisted, filter: object, slice: Slice) => {
  const { filter: after, page } = pageBy('state.requestedAt', -1, slice);
  return (await query({ $and: [filter, after] }, page)).flatMap(({ state }) => state ?? []);
};

/** What one person has asked for, newest first. */
export const servicesOf = (assisted: Assisted) => async (personId: string, slice: Slice) =>
  found(assisted, { 'state.personId': personId }, slice);

const asked = ({ audience, mode, business }: RequestFilter, prefix = '') => ({
  ...(audience ? { [`${prefix}audience`]: audience } : {}),
  ...(mode ? { [`${prefix}mode`]: mode } : {}),
  ...(business ? { [`${prefix}business`]: business } : {}),
});

const days = ({ from, to }: RequestFilter) => ({
  ...(from ? { $gte: from } : {}),
  ...(to ? { $lte: to } : {}),
});

/** Midnight in Asia/Shanghai as instants are written; they sort as text. */
const instants = (
  { from, to }: RequestFilter,
  startOf: (date: string) => Date,
  next: (date: string) => string,
) => ({
  ...(from ? { $gte: startOf(from).toISOString() } : {}),
  ...(to ? { $lt: startOf(next(to)).toISOString() } : {}),
});

/** Requests of an area, newest first. */
export const servicesIn =
  (assisted: Assisted, startOf: (date: string) => Date, next: (date: string) => string) =>
  async (area: string, filter: RequestFilter, slice: Slice) => {
    const at = instants(filter, startOf, next);
    const when = Object.keys(at).length > 0 ? { 'state.requestedAt': at } : {};
    return found(assisted, { 'state.area': within(area), ...when, ...asked(filter, 'state.') }, slice);
  };

export type RequestCount = {
  readonly audience: SportsAudience;
  readonly requests: number;
  readonly remote: number;
  readonly completed: number;
  readonly inTime: number;
};

/** How many asked, for each of the four groups [S000-G1]. */
export const requestCounts =
  ({ count }: Pick<ReadModel<AssistedRow>, 'count'>) =>
  async (area: string, filter: RequestFilter): Promise<readonly RequestCount[]> => {
    const on = days(filter);
    const base = {
      area: within(area),
      ...asked(filter),
      ...(Object.keys(on).length > 0 ? { requestedOn: on } : {}),
    };
    const groups = sportsAudience.options.filter((each) => !filter.audience || each === filter.audience);
    return Promise.all(
      groups.map(async (audience) => {
        const group = { ...base, audience };
        const [requests, onsite, completed, inTime] = await Promise.all([
          count(group),
          count({ $and: [group, { mode: 'ONSITE' }] }),
          count({ ...group, completed: true }),
          count({ ...group, inTime: true }),
        ]);
        return { audience, requests, remote: requests - onsite, completed, inTime };
      }),
    );
  };
