import type { Department } from '@yibao/schemas/facts/hotline';
import { areasAbove } from '@yibao/schemas/policy/areas';

const nation = '000000';

export const isSameDepartment = (one: Department, other: Department): boolean =>
  one.kind === other.kind && one.area === other.area;

/** The same side one level up: county, city, province; none above the province [S000-R2c]. */
export const nextHigher = ({ kind, area }: Department): Department | null => {
  const [, above] = areasAbove(area);
  return above === undefined || above === nation ? null : { kind, area: above };
};
