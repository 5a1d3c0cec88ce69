import type { PolicySourceResolvers } from '../generated.ts';
import { visibleSource } from '../visible.ts';

export const PolicySource: PolicySourceResolvers = {
  __resolveReference: ({ id }, context) => visibleSource(context, id),
};
