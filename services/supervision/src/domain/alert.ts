import {
  addDays,
  addWorkingDays,
  startOf,
  type Aggregate,
  type IsoDate,
  type WorkingCalendar,
} from '@yibao/platform/domain';
import {
  AlertHandled,
  AlertOverdue,
  AlertRaised,
  type AlertEvent,
  type AlertOutcome,
  type RaisedAlert,
} from '@yibao/schemas/events/supervision';
import { refuse } from './refusals.ts';

/** An alert and what came of it. */
export type Alert = RaisedAlert & {
  readonly state: 'OPEN' | 'OVERDUE' | 'HANDLED';
  readonly outcome: AlertOutcome | null;
  readonly caseId: string | null;
  /** Sealed. */
  readonly private?: { readonly note: string } | null;
};

/** By due day, then id. */
export const alertPosition = ({ dueOn, alertId }: Alert): string => `${dueOn}/${alertId}`;

export const alerts: Aggregate<Alert | null, AlertEvent> = {
  initial: null,
  evolve(alert, event) {
    switch (event.type) {
      case AlertRaised.type:
        return { ...event.data, state: 'OPEN', outcome: null, caseId: null };
      case AlertOverdue.type:
        return alert && { ...alert, state: 'OVERDUE' };
      case AlertHandled.type: {
        const { outcome, caseId } = event.data;
        return (
          alert && {
            ...alert,
            ...({ state: 'HANDLED', outcome, caseId } as const),
            ...(event.private === undefined ? {} : { private: event.private }),
          }
        );
      }
    }
  },
};

/** Raises an alert once; its id names rule, subject and source. */
export const raiseAlert =
  (alert: RaisedAlert) =>
  (current: Alert | null): readonly AlertEvent[] =>
    current ? [] : [AlertRaised(alert)];

/**
 * The day by which an alert is handled: working days after the day it was raised. Where a calendar is not published yet,
 * weekends alone are left out, since an alert always has a due day.
 */
export const dueDayOf = (
  on: IsoDate,
  workingDays: number,
  calendars: readonly WorkingCalendar[],
): IsoDate => {
  const due = addWorkingDays(on, workingDays, calendars);
  if ('dueOn' in due) return due.dueOn;
  const plain = { year: due.calendarMissing, holidays: [], makeUpDays: [], notice: '' };
  return dueDayOf(on, workingDays, [...calendars, plain]);
};

const waiting = (alert: Alert | null): Alert => {
  if (!alert) throw refuse('ALERT_NOT_FOUND');
  if (alert.state === 'HANDLED')
    throw refuse('ALREADY_HANDLED', { outcome: alert.outcome, caseId: alert.caseId });
  return alert;
};

export type Handling = {
  readonly outcome: Exclude<AlertOutcome, 'WITHDRAWN' | 'CONVERTED'> | null;
  readonly note: string;
  readonly now: string;
};

/** Closes an alert with an outcome and a note. Refuses ALERT_NOT_FOUND, ALREADY_HANDLED, OUTCOME_REQUIRED. */
export const handleAlert =
  ({ outcome, note, now: handledAt }: Handling) =>
  (current: Alert | null): readonly AlertEvent[] => {
    const { alertId, code, area } = waiting(current);
    if (outcome === null || note.trim() === '') throw refuse('OUTCOME_REQUIRED');
    return [AlertHandled({ alertId, code, area, outcome, caseId: null, handledAt }, { note })];
  };

/**
 * Closes an alert with the case that it becomes; again with the same changes nothing, as after a crash before the case was
 * opened. Refuses ALERT_NOT_FOUND, ALREADY_HANDLED.
 */
export const convertAlert =
  (caseId: string, handledAt: string) =>
  (current: Alert | null): readonly AlertEvent[] => {
    if (current?.caseId === caseId) return [];
    const { alertId, code, area } = waiting(current);
    return [AlertHandled({ alertId, code, area, outcome: 'CONVERTED', caseId, handledAt })];
  };

/** Closes an alert that still waits when what it was seen in has been taken back. */
export const withdrawAlert =
  (handledAt: string) =>
  (current: Alert | null): readonly AlertEvent[] => {
    if (!current || current.state === 'HANDLED') return [];
    const { alertId, code, area } = current;
    return [AlertHandled({ alertId, code, area, outcome: 'WITHDRAWN', caseId: null, handledAt })];
  };

/** Says that the due day has passed, once; the alert waits on [S001-10.3b]. */
export const markOverdue =
  (today: IsoDate) =>
  (current: Alert | null): readonly AlertEvent[] => {
    if (current?.state !== 'OPEN' || current.dueOn >= today) return [];
    const { alertId, code, area, dueOn } = current;
    return [AlertOverdue({ alertId, code, area, dueOn })];
  };

/** When an open alert becomes overdue: when its due day has ended. */
export const overdueFrom = (alert: Alert | null): string | null =>
  alert?.state === 'OPEN' ? startOf(addDays(alert.dueOn, 1)).toISOString() : null;
