import { addDays, startOf } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import { pageBy, type Store, type StoreDefinition } from '@yibao/platform/mongo';
import type { AssistedServiceEvent } from '@yibao/schemas/events/sports';
import { overdueAt } from '../domain/assisted/carry-out.ts';
import { assistedServices, type AssistedService } from '../domain/assisted/service.ts';
import { assistedRows, type RequestFilter } from './assisted-figures.ts';

export const assistedStore: StoreDefinition<AssistedService | null, AssistedServiceEvent> = {
  collection: 'assistedServices',
  aggregate: assistedServices,
  subjectOf: (service, id) => service?.personId ?? id,
  wakeAt: overdueAt,
  indexes: [
    { key: { 'state.personId': 1, 'state.requestedAt': -1, _id: -1 } },
    { key: { 'state.areas': 1, 'state.requestedAt': -1, _id: -1 } },
  ],
  projections: [assistedRows],
};

type Assisted = Pick<Store<AssistedService | null, AssistedServiceEvent>, 'query'>;

const found = async ({ query }: Assisted, filter: object, slice: Slice) => {
  const { filter: after, page } = pageBy('state.requestedAt', -1, slice);
  return (await query({ $and: [filter, after] }, page)).flatMap(({ state }) => state ?? []);
};

/** What one person has asked for, newest first. */
export const servicesOf = (assisted: Assisted) => async (personId: string, slice: Slice) =>
  found(assisted, { 'state.personId': personId }, slice);

/** Instants sort as they are written. */
const asked = ({ audience, mode, business, from, to }: RequestFilter) => {
  const requestedAt = {
    ...(from ? { $gte: startOf(from).toISOString() } : {}),
    ...(to ? { $lt: startOf(addDays(to, 1)).toISOString() } : {}),
  };
  return {
    ...(Object.keys(requestedAt).length > 0 ? { 'state.requestedAt': requestedAt } : {}),
    ...(audience ? { 'state.audience': audience } : {}),
    ...(mode ? { 'state.mode': mode } : {}),
    ...(business ? { 'state.business': business } : {}),
  };
};

/** Requests of an area and below it, newest first. */
export const servicesIn =
  (assisted: Assisted) =>
  async (area: string, filter: RequestFilter, slice: Slice): Promise<readonly AssistedService[]> =>
    found(assisted, { 'state.areas': area, ...asked(filter) }, slice);
