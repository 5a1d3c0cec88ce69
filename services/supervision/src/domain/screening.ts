import { addDays, startOf, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import { ScreeningRun, type ScreeningEvent } from '@yibao/schemas/events/supervision';

/** When institutions were last screened, and when next. */
export type Screening = { readonly on: IsoDate; readonly next: string };

export const screenings: Aggregate<Screening | null, ScreeningEvent> = {
  initial: null,
  evolve: (_screening, { data }) => data,
};

const nightHour = 1;

/** One in the night after a day, in Asia/Shanghai. */
export const nightAfter = (today: IsoDate): string =>
  new Date(startOf(addDays(today, 1)).getTime() + nightHour * 3_600_000).toISOString();

/** Says that the screening of a night was carried out, and when the next is. */
export const recordScreening =
  (on: IsoDate) =>
  (current: Screening | null): readonly ScreeningEvent[] =>
    current && current.on >= on ? [] : [ScreeningRun({ on, next: nightAfter(on) })];
