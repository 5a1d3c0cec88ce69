import { decimalOf, ratioBetween } from '@yibao/platform/domain';
import type { OutletLevel } from '@yibao/schemas/facts/service-desk';
import type { Outlet } from './outlet.ts';
import { refuse } from './refusals.ts';

/** A part of a whole in percent with two decimals: 59 of 60 is 98.33; null where there is none. */
export const percentOf = (part: number, whole: number): string | null =>
  whole === 0 ? null : decimalOf(ratioBetween(part * 100, whole), 2, true);

/** A level of which the units are listed. Refuses LEVEL_NOT_COUNTED: of villages no list is kept. */
export const countedLevel = (level: OutletLevel): Exclude<OutletLevel, 'VILLAGE'> => {
  if (level === 'VILLAGE') throw refuse('LEVEL_NOT_COUNTED');
  return level;
};

/** How many units have an outlet of their own, and which have none [S001-7.1, S001-9.3]. */
export const coverageOf = (units: readonly string[], outlets: readonly Outlet[]) => {
  const served = new Set(outlets.map(({ area }) => area));
  const missing = units.filter((unit) => !served.has(unit));
  const covered = units.length - missing.length;
  return { covered, total: units.length, percent: percentOf(covered, units.length), missing };
};
