import type { WorkingDayLimitResolvers } from '../generated.ts';

export const WorkingDayLimit: WorkingDayLimitResolvers = {
  openBecause: ({ calendarMissing }) => (calendarMissing === null ? null : 'CALENDAR_MISSING'),
  missingYear: ({ calendarMissing }) => calendarMissing,
};
