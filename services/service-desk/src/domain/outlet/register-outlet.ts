import type { IsoDate } from '@yibao/platform/domain';
import {
  OutletClosed,
  OutletRegistered,
  TrainingRecorded,
  type OutletEvent,
  type OutletHost,
} from '@yibao/schemas/events/service-desk';
import type { OutletLevel } from '@yibao/schemas/facts/service-desk';
import type { Outlet } from './outlet.ts';
import { refuse } from './refusals.ts';

/** Under whose roof outlets of a level work: townships rely on their service stations [S001-7.2, S001-2.2a]. */
const hostsOf: Readonly<Record<OutletLevel, readonly OutletHost[]>> = {
  PROVINCE: ['AGENCY', 'GOVERNMENT_HALL'],
  CITY: ['AGENCY', 'GOVERNMENT_HALL'],
  COUNTY: ['AGENCY', 'GOVERNMENT_HALL'],
  TOWNSHIP: ['GOVERNMENT_HALL', 'TOWNSHIP_SERVICE_STATION', 'PRIMARY_CARE'],
  VILLAGE: ['VILLAGE_COMMITTEE', 'PRIMARY_CARE'],
};

/** What the digits of an area must look like at a level; townships and villages lie below a county. */
const areaOf: Readonly<Record<OutletLevel, RegExp>> = {
  PROVINCE: /^\d{2}0000$/,
  CITY: /^\d{4}00$/,
  COUNTY: /^\d{6}(-[A-Z]+)*$/,
  TOWNSHIP: /^\d{9}$/,
  VILLAGE: /^\d{12}$/,
};

export type Registration = Omit<
  Outlet,
  | 'closedOn'
  | 'trained'
  | 'delegations'
  | 'standard'
  | 'equipment'
  | 'standardised'
  | 'resources'
  | 'emergencyPlan'
  | 'windowClosed'
>;

const isOnTheMap = ({ latitude, longitude }: Outlet['location']) =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

/**
 * Registers an outlet. Refuses LEVEL_HOST_MISMATCH, LEVEL_AREA_MISMATCH, NAME_REQUIRED, WINDOWS_REQUIRED,
 * LOCATION_INVALID.
 */
export const registerOutlet =
  ({ id, name, windows, ...record }: Registration) =>
  (): readonly OutletEvent[] => {
    const { level, host, area, address } = record;
    if (!hostsOf[level].includes(host)) throw refuse('LEVEL_HOST_MISMATCH', { hosts: hostsOf[level] });
    if (!areaOf[level].test(area)) throw refuse('LEVEL_AREA_MISMATCH', { level });
    if (name.zh.trim() === '' || address.trim() === '') throw refuse('NAME_REQUIRED');
    const named = windows.map((window) => window.trim());
    const isListed = named.length > 0 && new Set(named).size === named.length && !named.includes('');
    if (!isListed) throw refuse('WINDOWS_REQUIRED');
    if (!isOnTheMap(record.location)) throw refuse('LOCATION_INVALID');
    return [OutletRegistered({ outletId: id, name, windows: named, ...record })];
  };

/** Refuses OUTLET_CLOSED. */
export const requireOpen = ({ closedOn }: Outlet): void => {
  if (closedOn !== null) throw refuse('OUTLET_CLOSED', { on: closedOn });
};

/** Closes an outlet for good. Refuses OUTLET_CLOSED, OPEN_CASES. */
export const closeOutlet = (outlet: Outlet, on: IsoDate, hasOpenCases: boolean): readonly OutletEvent[] => {
  requireOpen(outlet);
  if (hasOpenCases) throw refuse('OPEN_CASES');
  return [OutletClosed({ outletId: outlet.id, on })];
};

/** The staff was trained for items [S001-11.2b]. Refuses OUTLET_CLOSED, ITEMS_REQUIRED, DATE_NOT_ALLOWED. */
export const recordTraining = (
  outlet: Outlet,
  items: readonly string[],
  on: IsoDate,
  today: IsoDate,
): readonly OutletEvent[] => {
  requireOpen(outlet);
  if (items.length === 0) throw refuse('ITEMS_REQUIRED');
  if (on > today) throw refuse('DATE_NOT_ALLOWED', { latest: today });
  return [TrainingRecorded({ outletId: outlet.id, items: [...new Set(items)], on })];
};
