import type { PolicyCitationResolvers } from '../generated.ts';
import { visibleSource } from '../visible.ts';

export const PolicyCitation: PolicyCitationResolvers = {
  source: ({ document }, _args, context) => visibleSource(context, document),
};
