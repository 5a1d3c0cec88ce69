/** 220000 is the province, 220100 a city: their areas share the digits before the zeros. */
export const within = (area: string): { readonly $gte: string; readonly $lt: string } => {
  const prefix = area.replace(/(00)+$/, '');
  return { $gte: prefix, $lt: `${prefix}\uffff` };
};
