import { addWorkingDays, dateIn, type WorkingCalendar } from '@yibao/platform/domain';
import type { DueOpen } from '@yibao/schemas/events/hotline';
import type { Department } from '@yibao/schemas/facts/hotline';

/** What the policy of an area says of its hotline; what it leaves open is absent. */
export type HotlineRules = {
  readonly responseHours: Partial<Readonly<Record<Department['kind'], number>>>;
  /** Working days in which a ticket is resolved. */
  readonly dueDays?: number;
  readonly answerWithinSeconds?: number;
  /** The part of tickets to be resolved at first contact. */
  readonly resolutionRateTarget?: string;
};

export type Due = { readonly dueOn?: string; readonly dueOpen?: DueOpen; readonly dueDays?: number };

const hourMs = 3_600_000;

/** Until when a department answers what it holds since `at`; null: no limit is set for it [S000-R2c]. */
export const respondByOf = (
  { responseHours }: HotlineRules,
  { kind }: Pick<Department, 'kind'>,
  at: string,
): string | null => {
  const hours = responseHours[kind];
  return hours === undefined ? null : new Date(Date.parse(at) + hours * hourMs).toISOString();
};

/** The last day of a ticket opened at an instant; it stays open when the limit or the calendar is missing [S000-08d]. */
export const dueOf = (
  { dueDays }: Pick<HotlineRules, 'dueDays'>,
  openedAt: string,
  calendars: readonly WorkingCalendar[],
): Due => {
  if (dueDays === undefined) return { dueOpen: 'PARAMETER_MISSING' };
  const due = addWorkingDays(dateIn(new Date(openedAt)), dueDays, calendars);
  return 'dueOn' in due ? { dueOn: due.dueOn, dueDays } : { dueOpen: 'CALENDAR_MISSING', dueDays };
};
