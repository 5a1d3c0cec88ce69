import { refusals } from './errors.ts';

/** A calendar date in Asia/Shanghai, 'YYYY-MM-DD': sorts as text and carries no time zone. */
export type IsoDate = string;
/** A calendar month, 'YYYY-MM'. */
export type IsoMonth = string;

const refuse = refusals({
  INVALID_DATE: [
    'BAD_USER_INPUT',
    '日期应为真实存在的日期，格式为 YYYY-MM-DD',
    'A date must exist and be written YYYY-MM-DD',
  ],
});

const dayMs = 86_400_000;
/** China has kept UTC+8 without summer time since 1991; the system's instants are all later. */
const shanghaiOffsetMs = 8 * 3_600_000;

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const isoMonth = /^\d{4}-(0[1-9]|1[0-2])$/;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

type Parts = { readonly year: number; readonly month: number; readonly day: number };

const partsIn = (text: string): Parts | null => {
  const match = isoDate.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : null;
};

/** Arithmetic on something that is no date is a bug: dates are checked at the door. */
const partsOf = (date: IsoDate): Parts => {
  const parts = partsIn(date);
  if (!parts) throw new RangeError('Not a calendar date');
  return parts;
};

const written = ({ year, month, day }: Parts): IsoDate => {
  if (!(year >= 1 && year <= 9999)) throw new RangeError('The date lies outside the years 1 to 9999');
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
};

const epochDayOf = (date: IsoDate): number => {
  partsOf(date);
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
};

const dateOfEpochDay = (epochDay: number): IsoDate => {
  const date = new Date(epochDay * dayMs);
  return written({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
};

const whole = (count: number): number => {
  if (!Number.isSafeInteger(count)) throw new RangeError('A number of days or months must be an integer');
  return count;
};

/** Whether the text is a date that exists: '2024-02-29' yes, '2023-02-30' no. */
export const isIsoDate = (text: string): boolean => partsIn(text) !== null;

/** Whether the text is a month that exists: '2024-02'. */
export const isIsoMonth = (text: string): boolean => isoMonth.test(text);

/** The text as a date. Refuses INVALID_DATE. */
export const isoDateOf = (text: string): IsoDate => {
  if (!isIsoDate(text)) throw refuse('INVALID_DATE');
  return text;
};

/** The Asia/Shanghai date at an instant, whatever the machine's time zone. */
export const dateIn = (instant: Date): IsoDate =>
  dateOfEpochDay(Math.floor((instant.getTime() + shanghaiOffsetMs) / dayMs));

/** The instant at which a date begins in Asia/Shanghai; a date ends when the next one begins. */
export const startOf = (date: IsoDate): Date => new Date(epochDayOf(date) * dayMs - shanghaiOffsetMs);

export const addDays = (date: IsoDate, days: number): IsoDate =>
  dateOfEpochDay(epochDayOf(date) + whole(days));

/** The same day some months on, or the last day of that month: 31 January + 1 is 28 or 29 February. */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + (month - 1) + whole(months);
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return written({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
};

export const addYears = (date: IsoDate, years: number): IsoDate => addMonths(date, whole(years) * 12);

/** Calendar days from one date to another; negative when `until` is earlier. */
export const daysBetween = (from: IsoDate, until: IsoDate): number => epochDayOf(until) - epochDayOf(from);

export const yearOf = (date: IsoDate): number => partsOf(date).year;

/** 'YYYY-MM' of a date. */
export const monthOf = (date: IsoDate): IsoMonth => {
  partsOf(date);
  return date.slice(0, 7);
};

export const firstDayOf = (month: IsoMonth): IsoDate => {
  if (!isIsoMonth(month)) throw new RangeError('Not a calendar month');
  return `${month}-01`;
};

export const lastDayOf = (month: IsoMonth): IsoDate => addDays(addMonths(firstDayOf(month), 1), -1);

/** Whether the date is a Saturday or a Sunday. */
export const isWeekend = (date: IsoDate): boolean => {
  const day = new Date(epochDayOf(date) * dayMs).getUTCDay();
  return day === 0 || day === 6;
};

/**
 * Age in completed years. A year completes on the birthday; where the day is missing (29 February), on the last day of
 * that month (Civil Code, article 202). Throws RangeError before birth.
 */
export const ageOn = (birthDate: IsoDate, date: IsoDate): number => {
  if (date < birthDate) throw new RangeError('No age before birth');
  const years = yearOf(date) - yearOf(birthDate);
  return addYears(birthDate, years) <= date ? years : years - 1;
};
