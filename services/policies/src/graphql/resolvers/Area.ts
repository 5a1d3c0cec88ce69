import type { AreaResolvers } from '../generated.ts';

export const Area: AreaResolvers = {
  __resolveReference: ({ id }, { areaByCode }) => areaByCode.load(id),
  id: ({ code }) => code,
  parent: ({ parent }, _args, { areaByCode }) => (parent === null ? null : areaByCode.load(parent)),
};
