import { addDays, isWeekend, yearOf, type IsoDate } from './dates.ts';

/** The dates of one calendar year that differ from the week: as the State Council's notices set them. */
export type WorkingCalendar = {
  readonly year: number;
  readonly holidays: readonly IsoDate[];
  /** Weekend days on which work is made up. */
  readonly makeUpDays: readonly IsoDate[];
  /** The notice that sets them. */
  readonly notice: string;
};

/** The calendar of a year that the answer needs is not published yet; the date stays open until it is. */
export type CalendarMissing = { readonly calendarMissing: number };

export type DueDate = { readonly dueOn: IsoDate } | CalendarMissing;

const isWorkingDay = (date: IsoDate, calendar: WorkingCalendar): boolean =>
  isWeekend(date) ? calendar.makeUpDays.includes(date) : !calendar.holidays.includes(date);

const calendarOf = (date: IsoDate, calendars: readonly WorkingCalendar[]): WorkingCalendar | undefined =>
  calendars.find(({ year }) => year === yearOf(date));

/** Whether work is done on a date: make-up days included, holidays not. */
export const workingDayOn = (
  date: IsoDate,
  calendars: readonly WorkingCalendar[],
): { readonly isWorkingDay: boolean } | CalendarMissing => {
  const calendar = calendarOf(date, calendars);
  return calendar ? { isWorkingDay: isWorkingDay(date, calendar) } : { calendarMissing: yearOf(date) };
};

/**
 * The last day of a limit of `days` working days. The day of acceptance does not count: day 1 is the next working day
 * (open question Q2). What is still open after `dueOn` is overdue from the next calendar day on [S002-02a, S001-4.2b].
 */
export const addWorkingDays = (
  from: IsoDate,
  days: number,
  calendars: readonly WorkingCalendar[],
): DueDate => {
  if (!Number.isSafeInteger(days) || days < 1) throw new RangeError('A limit is at least one working day');
  let date = from;
  for (let counted = 0; counted < days;) {
    date = addDays(date, 1);
    const calendar = calendarOf(date, calendars);
    if (!calendar) return { calendarMissing: yearOf(date) };
    if (isWorkingDay(date, calendar)) counted += 1;
  }
  return { dueOn: date };
};

/** Working days after `from` up to and including `until`: the inverse of `addWorkingDays`, for statistics. */
export const workingDaysBetween = (
  from: IsoDate,
  until: IsoDate,
  calendars: readonly WorkingCalendar[],
): { readonly workingDays: number } | CalendarMissing => {
  let workingDays = 0;
  for (let date = addDays(from, 1); date <= until; date = addDays(date, 1)) {
    const calendar = calendarOf(date, calendars);
    if (!calendar) return { calendarMissing: yearOf(date) };
    if (isWorkingDay(date, calendar)) workingDays += 1;
  }
  return { workingDays };
};
