import { addDays, isReference, startOf, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import {
  ChecklistConfirmed,
  StationClosed,
  StationOpened,
  StationPlanned,
  StationRescheduled,
  checklistItem,
  type ChecklistItem,
  type StationEvent,
} from '@yibao/schemas/events/sports';
import type { StationStatus } from '@yibao/schemas/facts/sports';
import { refuse } from './refusals.ts';

type Planned = ReturnType<typeof StationPlanned>['data'];

/** A station in a college, or one at a venue for the days of an event. */
export type Station = Planned & {
  readonly status: StationStatus;
  readonly confirmed: readonly ChecklistItem[];
};

export const stations: Aggregate<Station | null, StationEvent> = {
  initial: null,
  evolve(current, event) {
    if (event.type === StationPlanned.type) return { ...event.data, status: 'PLANNED', confirmed: [] };
    if (!current) return null;
    switch (event.type) {
      case ChecklistConfirmed.type:
        return { ...current, confirmed: [...current.confirmed, event.data.item] };
      case StationOpened.type:
        return { ...current, status: 'ACTIVE', from: event.data.from };
      case StationRescheduled.type:
        return { ...current, from: event.data.from, to: event.data.to };
      case StationClosed.type:
        return { ...current, status: 'CLOSED', to: addDays(event.data.closedOn, -1) };
    }
  },
};

type Decision = (current: Station | null) => readonly StationEvent[];

/** What of the checklist is not confirmed yet [S000-R3a, S000-R3b]. */
export const openItems = ({ confirmed }: Station): readonly ChecklistItem[] =>
  checklistItem.options.filter((item) => !confirmed.includes(item));

/** Whether visitors are received on a day. */
export const isActiveOn = ({ status, from, to }: Station, on: IsoDate): boolean =>
  status === 'ACTIVE' && from !== undefined && from <= on && (to === undefined || on <= to);

/** Plans a station. Refuses SERVICE_ITEMS_REQUIRED. */
export const planStation =
  (planned: Planned): Decision =>
  (current) => {
    if (current) return [];
    const codes = planned.serviceItems;
    if (codes.length === 0 || !codes.every((code) => /^[A-Z][A-Z0-9_]*$/.test(code)))
      throw refuse('SERVICE_ITEMS_REQUIRED');
    return [StationPlanned({ ...planned, serviceItems: [...new Set(codes)] })];
  };

const standing = (current: Station | null): Station => {
  if (!current) throw refuse('STATION_UNKNOWN');
  if (current.status === 'CLOSED') throw refuse('STATION_CLOSED', { since: current.to });
  return current;
};

const opened = ({ stationId, type, area, to }: Station, from: IsoDate): StationEvent =>
  StationOpened({ stationId, type, area, from, ...(to === undefined ? {} : { to }) });

/** A mobile station whose checklist is complete is open on the days of its event. */
const mayOpen = (station: Station, today: IsoDate): station is Station & { from: string } =>
  station.type === 'MOBILE' &&
  station.status === 'PLANNED' &&
  openItems(station).length === 0 &&
  station.from !== undefined &&
  station.from <= today;

/**
 * Confirms a point with a photo; a mobile station opens with the last one when its event is on [S000-R3a].
 * Refuses STATION_UNKNOWN, STATION_CLOSED, PHOTO_REQUIRED.
 */
export const confirmItem =
  (item: ChecklistItem, photoRef: string, at: string, today: IsoDate): Decision =>
  (current) => {
    const station = standing(current);
    if (!isReference(photoRef)) throw refuse('PHOTO_REQUIRED', { item });
    if (station.confirmed.includes(item)) return [];
    const { stationId } = station;
    const confirmed = ChecklistConfirmed({ stationId, item, photoRef, confirmedAt: at });
    const next = { ...station, confirmed: [...station.confirmed, item] };
    return mayOpen(next, today) && isWithin(next, today) ? [confirmed, opened(next, next.from)] : [confirmed];
  };

const isWithin = ({ to }: Station, today: IsoDate) => to === undefined || today <= to;

/** Makes the station of a college active, without end [S000-09a]. Refuses STATION_UNKNOWN, STATION_CLOSED, MOBILE_BY_EVENT, CHECKLIST_INCOMPLETE. */
export const activateStation =
  (today: IsoDate): Decision =>
  (current) => {
    const station = standing(current);
    if (station.type === 'MOBILE') throw refuse('MOBILE_BY_EVENT', { from: station.from });
    const missing = openItems(station);
    if (missing.length > 0) throw refuse('CHECKLIST_INCOMPLETE', { missing });
    return station.status === 'ACTIVE' ? [] : [opened(station, today)];
  };

/** When a mobile station next turns. */
export const nextTurn = (current: Station | null): string | null => {
  if (!current || current.type === 'FIXED' || current.status === 'CLOSED') return null;
  const { from, to, status } = current;
  if (from === undefined || to === undefined) return null;
  const waits = status === 'PLANNED' && openItems(current).length === 0;
  return startOf(waits ? from : addDays(to, 1)).toISOString();
};

const closed = ({ stationId, area }: Station, closedOn: IsoDate): StationEvent =>
  StationClosed({ stationId, area, closedOn });

/** Opens a mobile station on the first day of its event, and closes it the day after the last [S000-10a]. */
export const turnStation =
  (today: IsoDate): Decision =>
  (current) => {
    if (!current || current.type === 'FIXED' || current.status === 'CLOSED') return [];
    if (!isWithin(current, today)) return [closed(current, addDays(current.to ?? today, 1))];
    return mayOpen(current, today) ? [opened(current, current.from)] : [];
  };

/** What its event says now of a mobile station: its days, or that there is nothing to stand at any more. */
export type EventStanding = { readonly from: IsoDate; readonly to: IsoDate; readonly takesPlace: boolean };

/** Follows the event: the same days, and none when it is cancelled or the venue is given up [S000-10a]. */
export const followEvent =
  ({ from, to, takesPlace }: EventStanding, today: IsoDate): Decision =>
  (current) => {
    if (!current || current.type === 'FIXED' || current.status === 'CLOSED') return [];
    if (!takesPlace) return [closed(current, today)];
    return from === current.from && to === current.to
      ? []
      : [StationRescheduled({ stationId: current.stationId, from, to })];
  };
