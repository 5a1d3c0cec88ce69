import type { Slice } from '@yibao/platform/graphql';

type Order = 1 | -1;

/** 220000 is the province, 220100 a city: their areas share the digits before the zeros. */
export const within = (area: string) => {
  const prefix = area.replace(/(00)+$/, '');
  return { $gte: prefix, $lt: `${prefix}\uffff` };
};

/**
 * What follows a position `<value>/<id>` in a list that is sorted by one field and the id; and how the list is sorted.
 * Values hold no slash, ids may.
 */
export const pageBy = (field: string, order: Order, { limit, after }: Slice) => {
  const sort = { [field]: order, _id: order };
  if (after === undefined) return { filter: {}, page: { sort, limit } };
  const slash = after.indexOf('/');
  const [value, id] = [after.slice(0, slash), after.slice(slash + 1)];
  const beyond = order === 1 ? '$gt' : '$lt';
  const filter = { $or: [{ [field]: { [beyond]: value } }, { [field]: value, _id: { [beyond]: id } }] };
  return { filter, page: { sort, limit } };
};
