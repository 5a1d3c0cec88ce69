import { dateIn, type IsoDate } from '@yibao/platform/domain';
import type { OpeningHours, Weekday } from '@yibao/schemas/facts/hotline';
import { refuse } from '../refusals.ts';
import type { Line } from './line.ts';

export const weekdays: readonly Weekday[] = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];

export const roundTheClock: readonly OpeningHours[] = [{ days: weekdays, opens: '00:00', closes: '24:00' }];

const shanghaiOffsetMs = 8 * 3_600_000;

/** Weekday and time of day at an instant, in Asia/Shanghai. */
const momentOf = (at: Date): { readonly day: Weekday | undefined; readonly time: string } => {
  const shanghai = new Date(at.getTime() + shanghaiOffsetMs);
  return { day: weekdays[(shanghai.getUTCDay() + 6) % 7], time: shanghai.toISOString().slice(11, 16) };
};

/** The hours that apply on a day: those of the last period that has begun. */
export const hoursOn = ({ hours }: Pick<Line, 'hours'>, on: IsoDate): readonly OpeningHours[] =>
  hours.filter(({ from }) => from <= on).at(-1)?.hours ?? [];

/** Whether the line takes calls at an instant: the minute it opens yes, the minute it closes no [S000-A02]. */
export const isOpenAt = (line: Line, at: Date): boolean => {
  const on = dateIn(at);
  const { day, time } = momentOf(at);
  if (on < line.openedOn || day === undefined) return false;
  return hoursOn(line, on).some(
    ({ days, opens, closes }) => days.includes(day) && opens <= time && time < closes,
  );
};

const overlaps = (one: OpeningHours, other: OpeningHours) =>
  one.opens < other.closes && other.opens < one.closes;

/** Whether every day is covered from 00:00 to 24:00. */
export const isRoundTheClock = (hours: readonly OpeningHours[]): boolean =>
  weekdays.every((day) => {
    const spans = hours.filter(({ days }) => days.includes(day)).sort((a, b) => (a.opens < b.opens ? -1 : 1));
    const end = spans.reduce((reached, { opens, closes }) => (opens === reached ? closes : reached), '00:00');
    return end === '24:00';
  });

/** Refuses HOURS_INVALID. */
export const checkHours = (hours: readonly OpeningHours[]): void => {
  const spans = weekdays.map((day) => hours.filter(({ days }) => days.includes(day)));
  const isFlawed =
    hours.length === 0 ||
    hours.some(({ days, opens, closes }) => {
      const repeats = new Set(days).size !== days.length;
      return (
        days.length === 0 ||
        repeats ||
        !isTime(opens) ||
        !(isTime(closes) || closes === '24:00') ||
        opens >= closes
      );
    }) ||
    spans.some((ofDay) => ofDay.some((one, at) => ofDay.slice(at + 1).some((other) => overlaps(one, other))));
  if (isFlawed) throw refuse('HOURS_INVALID', { form: 'HH:MM', closesAtMost: '24:00' });
};

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
