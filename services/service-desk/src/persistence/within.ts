/** Areas below one: 220000 is the province, 220100 a city; a township has nine digits of its own. */
export const within = (area: string): { readonly $gte: string; readonly $lt: string } => {
  const prefix = area.length === 6 ? area.replace(/(00)+$/, '') : area;
  return { $gte: prefix, $lt: `${prefix}\uffff` };
};
