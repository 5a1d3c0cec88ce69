import { ruleIdOf } from '../../domain/rule.ts';
import type { RuleResolvers } from '../generated.ts';

export const Rule: RuleResolvers = {
  __resolveReference: ({ id }, { ruleById }) => ruleById.load(id),
  id: ruleIdOf,
  mechanism: ({ logic }) => logic.mechanism,
  parameters: ({ logic: { mechanism: _mechanism, ...values } }) =>
    Object.entries(values).map(([name, value]) => ({
      name,
      value: Array.isArray(value) ? value.join(',') : String(value),
    })),
  examples: ({ examples }) => examples.length,
};
