import type { Viewer } from '@yibao/platform/access';

/** 220000 is the province, 220100 a city: their areas share the digits before the zeros. */
export const below = (area: string): { readonly $gte: string; readonly $lt: string } => {
  const prefix = area.replace(/(00)+$/, '');
  return { $gte: prefix, $lt: `${prefix}\uffff` };
};

/** The areas an agency is responsible for; one without an area, for none. */
export const belowViewer = ({ area, level }: Viewer) => {
  if (area === undefined || level === undefined) return { $in: [] };
  const prefix = level === 'PROVINCE' ? area.slice(0, 2) : level === 'CITY' ? area.slice(0, 4) : area;
  return { $gte: prefix, $lt: `${prefix}\uffff` };
};
