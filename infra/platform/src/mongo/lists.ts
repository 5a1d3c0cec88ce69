import type { Slice } from '../graphql/connection.ts';

/**
 * An area and all below it: 220000 is the province, 220100 a city, which share the digits before the zeros. Longer codes
 * (townships, zones) have nothing to leave out.
 */
export const within = (area: string): { readonly $gte: string; readonly $lt: string } => {
  const prefix = area.length === 6 ? area.replace(/(00)+$/, '') : area;
  return { $gte: prefix, $lt: `${prefix}\uffff` };
};

/**
 * What follows a position `<value>/<id>` in a list that is sorted by one field and the id; and how the list is sorted.
 * Values hold no slash, ids may. Declare an index on the field and `_id`.
 */
export const pageBy = (field: string, order: 1 | -1, { limit, after }: Slice) => {
  const page = { sort: { [field]: order, _id: order }, limit };
  if (after === undefined) return { filter: {}, page };
  const slash = after.indexOf('/');
  const [value, id] = [after.slice(0, slash), after.slice(slash + 1)];
  const beyond = order === 1 ? '$gt' : '$lt';
  const filter = { $or: [{ [field]: { [beyond]: value } }, { [field]: value, _id: { [beyond]: id } }] };
  return { filter, page };
};
