import { addDays, type IsoDate } from '@yibao/platform/domain';
import type { Period } from '@yibao/schemas/facts/institutions';

/** What was said of the days before; of that day and later ones nothing is left. */
export const closedFrom = (periods: readonly Period[], day: IsoDate): readonly Period[] => {
  const last = addDays(day, -1);
  return periods
    .filter(({ from }) => from < day)
    .map(({ from, to }) => ({ from, to: to !== null && to < last ? to : last }));
};

/** Open from that day on, without end; adjoining an earlier period, it goes on. */
export const openFrom = (periods: readonly Period[], day: IsoDate): readonly Period[] =>
  isOpenFrom(periods, day) ? periods : [...closedFrom(periods, day), { from: day, to: null }];

/** Whether that day and all later ones are covered. */
export const isOpenFrom = (periods: readonly Period[], day: IsoDate): boolean =>
  periods.some(({ from, to }) => from <= day && to === null);

/** Whether neither that day nor any later one is covered. */
export const isClosedFrom = (periods: readonly Period[], day: IsoDate): boolean =>
  periods.every(({ to }) => to !== null && to < day);
