import type { IsoDate } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import { pageBy, type Store, type StoreDefinition, within } from '@yibao/platform/mongo';
import type { StationEvent, StationIssueEvent, StationVisitEvent } from '@yibao/schemas/events/sports';
import { StationFact, type StationType } from '@yibao/schemas/facts/sports';
import { nextTurn, stations, type Station } from '../domain/station/station.ts';
import {
  stationIssues,
  stationVisits,
  type StationIssue,
  type StationVisit,
} from '../domain/station/visit.ts';

const factOf = (station: Station) => {
  const { stationId, type, area, eventId, collegeId, from, to, status, serviceItems } = station;
  return {
    definition: StationFact,
    value: { stationId, type, area, eventId, collegeId, from, to, status, serviceItems },
  };
};

export const stationStore: StoreDefinition<Station | null, StationEvent> = {
  collection: 'stations',
  aggregate: stations,
  facts: (station) => (station ? [factOf(station)] : []),
  wakeAt: nextTurn,
  indexes: [{ key: { 'state.area': 1, _id: 1 } }, { key: { 'state.eventId': 1, _id: 1 } }],
};

export const stationVisitStore: StoreDefinition<StationVisit | null, StationVisitEvent> = {
  collection: 'stationVisits',
  aggregate: stationVisits,
  subjectOf: (visit, id) => visit?.personId ?? id,
  indexes: [{ key: { 'state.stationId': 1, 'state.audience': 1, 'state.service': 1 } }],
};

export const stationIssueStore: StoreDefinition<StationIssue | null, StationIssueEvent> = {
  collection: 'stationIssues',
  aggregate: stationIssues,
  indexes: [{ key: { 'state.stationId': 1 } }],
};

/** Which stations are looked for; null: whatever. */
export type StationCriteria = {
  readonly type?: StationType | null | undefined;
  readonly area?: string | null | undefined;
  /** Only those active on this day. */
  readonly on?: IsoDate | null | undefined;
};

type Stations = Pick<Store<Station | null, StationEvent>, 'query'>;

const filterOf = ({ type, area, on }: StationCriteria) => ({
  ...(type ? { 'state.type': type } : {}),
  ...(area ? { 'state.area': within(area) } : {}),
  ...(on
    ? {
        'state.status': 'ACTIVE',
        'state.from': { $lte: on },
        $or: [{ 'state.to': { $exists: false } }, { 'state.to': null }, { 'state.to': { $gte: on } }],
      }
    : {}),
});

/** Stations in the order of their areas. */
export const stationsThat =
  ({ query }: Stations) =>
  async (meet: StationCriteria, slice: Slice): Promise<readonly Station[]> => {
    const { filter: after, page } = pageBy('state.area', 1, slice);
    return (await query({ $and: [filterOf(meet), after] }, page)).flatMap(({ state }) => state ?? []);
  };

/** No event has more stations than this. */
const mostOfEvent = 500;

/** The stations of each event, one query for all. */
export const stationsOfEvents =
  ({ query }: Stations) =>
  async (eventIds: readonly string[]): Promise<(readonly Station[])[]> => {
    const found = await query(
      { 'state.eventId': { $in: [...eventIds] } },
      { sort: { _id: 1 }, limit: mostOfEvent * eventIds.length },
    );
    const all = found.flatMap(({ state }) => state ?? []);
    return eventIds.map((id) => all.filter(({ eventId }) => eventId === id));
  };
