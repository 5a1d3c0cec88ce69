import type { PolicyBoundResolvers } from '../generated.ts';

export const PolicyBound: PolicyBoundResolvers = {
  atLeast: ({ rule }) => (rule.kind === 'AT_LEAST' ? rule.value : null),
  atMost: ({ rule }) => (rule.kind === 'AT_MOST' ? rule.value : null),
  includes: ({ rule }) => (rule.kind === 'INCLUDES' ? rule.codes : null),
  inPrinciple: ({ strength }) => strength === 'IN_PRINCIPLE',
  from: ({ from }) => from ?? null,
  demonstration: ({ demonstration }) => demonstration === true,
};
