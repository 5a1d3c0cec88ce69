import { addWorkingDays, isWeekend, yearOf, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import { WorkingCalendarPublished, type CalendarEvent } from '@yibao/schemas/events/policies';
import type { z } from 'zod';
import { refuse } from './refusals.ts';

type Published = z.infer<typeof WorkingCalendarPublished.schema>;

/** The dates of a year that differ from the week, with their notice; its id is the year. */
export type Calendar = Readonly<Published>;

/** Null before the calendar of the year is published. */
export const calendars: Aggregate<Calendar | null, CalendarEvent> = {
  initial: null,
  evolve: (_calendar, { data }) => data,
};

const requireConsistent = ({ year, holidays, makeUpDays }: Calendar): void => {
  const dates = [...holidays, ...makeUpDays];
  const elsewhere = dates.filter((date) => yearOf(date) !== year);
  if (elsewhere.length > 0) throw refuse('YEAR_MISMATCH', { year, dates: elsewhere });
  const twice = dates.filter((date, index) => dates.indexOf(date) !== index);
  const weekdays = makeUpDays.filter((date) => !isWeekend(date));
  if (twice.length + weekdays.length > 0) throw refuse('CALENDAR_INCONSISTENT', { twice, weekdays });
};

/**
 * Publishes the calendar of a year, or replaces it as a whole by a newer notice; the very same one again changes nothing.
 * Refuses NOTICE_REQUIRED, YEAR_MISMATCH, CALENDAR_INCONSISTENT, NOT_NEWER.
 */
export const publishCalendar =
  (next: Calendar) =>
  (current: Calendar | null): readonly CalendarEvent[] => {
    if (next.notice.trim() === '') throw refuse('NOTICE_REQUIRED');
    requireConsistent(next);
    if (current && current.noticedOn >= next.noticedOn)
      throw refuse('NOT_NEWER', { notice: current.notice, noticedOn: current.noticedOn });
    const inOrder = (dates: readonly IsoDate[]) => [...dates].sort();
    const { year, holidays, makeUpDays, notice, noticedOn } = next;
    return [
      WorkingCalendarPublished({
        year,
        holidays: inOrder(holidays),
        makeUpDays: inOrder(makeUpDays),
        notice: notice.trim(),
        noticedOn,
      }),
    ];
  };

/** A limit in working days as it stands: its last day, or open until the calendar of a year is published. */
export type DueDate = {
  readonly from: IsoDate;
  readonly workingDays: number;
  readonly dueOn: IsoDate | null;
  /** The year whose calendar is missing; null when the date is known. */
  readonly calendarMissing: number | null;
  /** Those that decided, in the order of years. */
  readonly calendars: readonly Calendar[];
};

const longest = 366;

/** The years a limit can reach into: a working day comes at least every ten days. */
export const yearsOfLimit = (from: IsoDate): readonly number[] =>
  [0, 1, 2].map((years) => yearOf(from) + years);

/** The last day of a limit; day 1 is the next working day (Q2). Refuses DAYS_OUT_OF_RANGE. */
export const dueDate = (from: IsoDate, workingDays: number, known: readonly Calendar[]): DueDate => {
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > longest)
    throw refuse('DAYS_OUT_OF_RANGE', { least: 1, most: longest });
  const due = addWorkingDays(from, workingDays, known);
  const until = 'dueOn' in due ? yearOf(due.dueOn) : due.calendarMissing;
  return {
    from,
    workingDays,
    dueOn: 'dueOn' in due ? due.dueOn : null,
    calendarMissing: 'dueOn' in due ? null : due.calendarMissing,
    calendars: known.filter(({ year }) => year >= yearOf(from) && year <= until),
  };
};
