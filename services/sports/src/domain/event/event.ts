import { addDays, startOf, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import {
  SportsEventCancelled,
  SportsEventChanged,
  SportsEventClosed,
  SportsEventRegistered,
  SportsEventStarted,
  type ClosingReport,
  type SportsEventEvent,
} from '@yibao/schemas/events/sports';
import type { SportsEventStatus } from '@yibao/schemas/facts/sports';
import { areasAbove } from '@yibao/schemas/policy/areas';
import { refuse } from './refusals.ts';

type Registered = ReturnType<typeof SportsEventRegistered>['data'];

/** A sports event: period, venues and scale decide what is opened for it. */
export type SportsEvent = Registered & {
  /** The area and all above it: lists of any level are found by one of them. */
  readonly areas: readonly string[];
  readonly status: SportsEventStatus;
  readonly report: ClosingReport | null;
  readonly private?: { readonly reason: string };
};

export const sportsEvents: Aggregate<SportsEvent | null, SportsEventEvent> = {
  initial: null,
  evolve(current, event) {
    if (event.type === SportsEventRegistered.type)
      return { ...event.data, areas: areasAbove(event.data.area), status: 'REGISTERED', report: null };
    if (!current) return null;
    switch (event.type) {
      case SportsEventChanged.type:
        return { ...current, ...event.data };
      case SportsEventCancelled.type:
        return { ...current, status: 'CANCELLED', ...(event.private ? { private: event.private } : {}) };
      case SportsEventStarted.type:
        return { ...current, status: 'STARTED' };
      case SportsEventClosed.type:
        return { ...current, status: 'CLOSED', report: event.data.report };
    }
  },
};

type Decision = (current: SportsEvent | null) => readonly SportsEventEvent[];

const requireSound = ({ kind, venues, from, to, unit, expectedSpectators }: Registered) => {
  if (to < from) throw refuse('PERIOD_INVALID', { from, to });
  if (venues.length === 0) throw refuse('VENUE_REQUIRED');
  if (new Set(venues.map(({ venueId }) => venueId)).size < venues.length) throw refuse('VENUE_TWICE');
  if (kind === 'TRAINING_TRIP' && unit === undefined) throw refuse('UNIT_REQUIRED');
  if (expectedSpectators < 0) throw refuse('SPECTATORS_INVALID', { expectedSpectators });
};

/** Registers an event that lies ahead. Refuses PERIOD_INVALID, VENUE_REQUIRED, VENUE_TWICE, UNIT_REQUIRED, SPECTATORS_INVALID. */
export const registerEvent =
  (event: Registered, today: IsoDate): Decision =>
  (current) => {
    if (current) return [];
    requireSound(event);
    if (event.from < today) throw refuse('PERIOD_INVALID', { earliest: today });
    return [SportsEventRegistered(event)];
  };

const running = (current: SportsEvent | null): SportsEvent => {
  if (!current) throw refuse('EVENT_UNKNOWN');
  if (current.status === 'CLOSED' || current.status === 'CANCELLED')
    throw refuse('INVALID_STATE', { status: current.status });
  return current;
};

export type EventChange = Partial<Pick<Registered, 'venues' | 'from' | 'to' | 'expectedSpectators'>>;

/**
 * Other days, venues or another scale; what was opened follows. Days that have passed stay as they were.
 * Refuses EVENT_UNKNOWN, INVALID_STATE, PERIOD_INVALID, VENUE_REQUIRED, VENUE_TWICE, SPECTATORS_INVALID.
 */
export const changeEvent =
  (change: EventChange, today: IsoDate): Decision =>
  (current) => {
    const { status, areas: _areas, report: _report, private: _secret, ...before } = running(current);
    const next = { ...before, ...change };
    requireSound(next);
    const earliest = status === 'STARTED' ? before.from : today;
    const isMoved = next.from !== before.from && (status === 'STARTED' || next.from < today);
    if (isMoved || next.to < today) throw refuse('PERIOD_INVALID', { earliest });
    return JSON.stringify(next) === JSON.stringify(before) ? [] : [SportsEventChanged(next)];
  };

/** The event does not take place, or not to its end. Refuses EVENT_UNKNOWN, INVALID_STATE, REASON_REQUIRED. */
export const cancelEvent =
  (reason: string, on: IsoDate): Decision =>
  (current) => {
    const { eventId, area } = running(current);
    if (reason.trim() === '') throw refuse('REASON_REQUIRED');
    return [SportsEventCancelled({ eventId, area, on }, { reason })];
  };

/** When an event next turns: on its first day, and the day after its last. */
export const nextTurn = (current: SportsEvent | null): string | null => {
  if (current?.status === 'REGISTERED') return startOf(current.from).toISOString();
  return current?.status === 'STARTED' ? startOf(addDays(current.to, 1)).toISOString() : null;
};

/** Starts an event on its first day, and closes it with its report the day after its last. */
export const turnEvent =
  (now: Date, today: IsoDate, report: ClosingReport): Decision =>
  (current) => {
    if (!current || (current.status !== 'REGISTERED' && current.status !== 'STARTED')) return [];
    const { eventId, area, from, to, status } = current;
    const started =
      status === 'REGISTERED' && from <= today
        ? [SportsEventStarted({ eventId, area, startedOn: from })]
        : [];
    if (today <= to) return started;
    return [...started, SportsEventClosed({ eventId, area, closedAt: now.toISOString(), report })];
  };

/**
 * How many mobile stations an event needs: one for each venue, and enough for its spectators [S000-10b]:
 * max(venues, ceil(spectators / per station)).
 */
export const stationPlan = (
  { venues, expectedSpectators }: Pick<SportsEvent, 'venues' | 'expectedSpectators'>,
  spectatorsPerStation: number,
) => {
  const forSpectators = Math.ceil(expectedSpectators / spectatorsPerStation);
  const forVenues = venues.length;
  return { stations: Math.max(forVenues, forSpectators), forVenues, forSpectators, spectatorsPerStation };
};
