import { areasAbove } from './areas.ts';
import type { PackVersion } from './pack.ts';

/** 0 for the nation, then province, then city. */
export const rankOf = ({ authority }: Pick<PackVersion, 'authority'>): number =>
  ['NATIONAL', 'PROVINCE', 'CITY'].indexOf(authority);

/** Whether a version's rules reach the places of another one. */
export const reaches = (version: PackVersion, other: PackVersion): boolean =>
  other.areas.some((area) => areasAbove(area).some((above) => version.areas.includes(above)));
