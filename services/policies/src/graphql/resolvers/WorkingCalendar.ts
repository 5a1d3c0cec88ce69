import type { WorkingCalendarResolvers } from '../generated.ts';

export const WorkingCalendar: WorkingCalendarResolvers = {
  __resolveReference: ({ id }, { calendarOf }) => calendarOf.load(id),
  id: ({ year }) => String(year),
};
