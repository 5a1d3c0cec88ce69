import type { Viewer } from '@yibao/platform/access';

/** The areas an agency is responsible for, as `isOwnArea` has it; one without an area, for none. */
export const belowViewer = ({ area, level }: Viewer) => {
  if (area === undefined || level === undefined) return { $in: [] };
  const prefix = level === 'PROVINCE' ? area.slice(0, 2) : level === 'CITY' ? area.slice(0, 4) : area;
  return { $gte: prefix, $lt: `${prefix}\uffff` };
};
