import { dateIn } from '@yibao/platform/domain';
import type { Projection } from '@yibao/platform/mongo';
import {
  AssistedServiceAccepted,
  AssistedServiceCompleted,
  AssistedServiceRequested,
  type AssistedBusiness,
  type AssistedMode,
  type AssistedServiceEvent,
} from '@yibao/schemas/events/sports';
import { sportsAudience, type SportsAudience } from '@yibao/schemas/facts/sports';
import { areasAbove } from '@yibao/schemas/policy/areas';
import type { Db } from 'mongodb';
import type { ResponseTime } from '../domain/assisted/response-time.ts';

/** One row per request, for counting. */
export const assistedRows: Projection<AssistedServiceEvent> = {
  collection: 'assistedRows',
  indexes: [{ key: { areas: 1, requestedOn: 1 } }],
  rows: (event) => {
    switch (event.type) {
      case AssistedServiceRequested.type: {
        const { serviceId, area, audience, mode, business, requestedAt } = event.data;
        const requestedOn = dateIn(new Date(requestedAt));
        const asked = { areas: areasAbove(area), audience, mode, business, requestedOn };
        return [{ id: serviceId, set: { ...asked, completed: false, inTime: false } }];
      }
      case AssistedServiceAccepted.type: {
        const { serviceId, responseMinutes } = event.data;
        return [{ id: serviceId, set: { responseMinutes } }];
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

/** Which requests are looked for; null: whatever. */
export type RequestFilter = {
  readonly audience?: SportsAudience | null | undefined;
  readonly mode?: AssistedMode | null | undefined;
  readonly business?: AssistedBusiness | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
};

const matching = (area: string, { audience, mode, business, from, to }: RequestFilter) => {
  const requestedOn = { ...(from ? { $gte: from } : {}), ...(to ? { $lte: to } : {}) };
  return {
    areas: area,
    ...(Object.keys(requestedOn).length > 0 ? { requestedOn } : {}),
    ...(audience ? { audience } : {}),
    ...(mode ? { mode } : {}),
    ...(business ? { business } : {}),
  };
};

export type RequestCount = {
  readonly audience: SportsAudience;
  readonly requests: number;
  readonly remote: number;
  readonly completed: number;
  readonly inTime: number;
};

const one = (condition: unknown) => ({ $sum: { $cond: [condition, 1, 0] } });

/** How many asked, for each of the four groups [S000-G1]. */
export const requestCounts =
  (db: Db) =>
  async (area: string, filter: RequestFilter): Promise<readonly RequestCount[]> => {
    const found = await db
      .collection(assistedRows.collection)
      .aggregate<RequestCount & { readonly _id: SportsAudience }>([
        { $match: matching(area, filter) },
        {
          $group: {
            _id: '$audience',
            requests: { $sum: 1 },
            remote: one({ $ne: ['$mode', 'ONSITE'] }),
            completed: one('$completed'),
            inTime: one('$inTime'),
          },
        },
      ])
      .toArray();
    return sportsAudience.options
      .filter((each) => !filter.audience || each === filter.audience)
      .map((audience) => {
        const counted = found.find(({ _id }) => _id === audience);
        const { requests = 0, remote = 0, completed = 0, inTime = 0 } = counted ?? {};
        return { audience, requests, remote, completed, inTime };
      });
  };

/** Of all requests, however many: as long as there are different numbers of minutes; the shortest first [S000-G2]. */
export const responseTimes =
  (db: Db) =>
  async (area: string, filter: RequestFilter): Promise<readonly ResponseTime[]> =>
    db
      .collection(assistedRows.collection)
      .aggregate<ResponseTime>([
        { $match: { ...matching(area, filter), responseMinutes: { $gte: 0 } } },
        { $group: { _id: '$responseMinutes', requests: { $sum: 1 } } },
        { $sort: { _id: 1 } },
        { $project: { _id: 0, minutes: '$_id', requests: 1 } },
      ])
      .toArray();
