import { refuse } from '../../domain/refusals.ts';
import { ruleIdOf } from '../../domain/rule.ts';
import type { RuleHitResolvers } from '../generated.ts';

export const RuleHit: RuleHitResolvers = {
  rule: async (hit, _args, { ruleById }) => {
    const rule = await ruleById.load(ruleIdOf(hit));
    if (!rule) throw refuse('RULE_NOT_FOUND', { code: hit.code });
    return rule;
  },
};
