import { citedSource } from '../../domain/source.ts';
import type { PolicyCitationResolvers } from '../generated.ts';
import { visibleSource } from '../visible.ts';

export const PolicyCitation: PolicyCitationResolvers = {
  source: (citation, _args, context) => visibleSource(context, citedSource(citation)),
};
