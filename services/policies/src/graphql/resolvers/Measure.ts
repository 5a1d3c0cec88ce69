import type { MeasureResolvers } from '../generated.ts';
import { visibleSource } from '../visible.ts';

export const Measure: MeasureResolvers = {
  __resolveReference: ({ id }, { measureById }) => measureById.load(id),
  source: ({ source }, _args, context) => visibleSource(context, source),
};
