import { readFileSync } from 'node:fs';
import { workingCalendar } from '@yibao/schemas/facts/policies';
import { z } from 'zod';
import type { Calendar } from '../domain/calendar.ts';

/**
 * When the notices were issued that set the dates of a year; for 2022 the later one, which added its last day. Days, dates
 * and numbers of the notices were compared with published copies of them: the project's own documents have none.
 */
const noticedOn: Readonly<Record<number, string>> = {
  2022: '2022-12-08',
  2023: '2022-12-08',
  2024: '2023-10-25',
  2025: '2024-11-12',
  2026: '2025-11-04',
};

const noticeDateOf = (year: number): string => {
  const date = noticedOn[year];
  if (date === undefined) throw new Error(`The working calendar of ${year} needs the date of its notice`);
  return date;
};

const file = new URL('../../data/working-calendars.json', import.meta.url);

/** The working calendars that come with the release. */
export const calendarFiles: readonly Calendar[] = z
  .array(workingCalendar)
  .parse(JSON.parse(readFileSync(file, 'utf8')))
  .map((calendar) => ({ ...calendar, noticedOn: noticeDateOf(calendar.year) }));
