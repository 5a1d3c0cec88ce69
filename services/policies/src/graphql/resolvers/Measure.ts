import type { MeasureResolvers } from '../generated.ts';
import { visibleSource } from '../visible.ts';

export const Measure: MeasureResolvers = {
  __resolveReference: ({ id }, { measureById }) => measureById.load(id),
  responsibleUnits: ({ responsibleUnits = [] }) => responsibleUnits,
  source: ({ source }, _args, context) => visibleSource(context, source),
};
