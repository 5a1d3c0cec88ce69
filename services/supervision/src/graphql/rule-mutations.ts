import { commandOf } from '@yibao/platform/graphql';
import type { Context } from '../context.ts';
import { refuse } from '../domain/refusals.ts';
import { examplesOf } from '../domain/rule-examples.ts';
import { addRule, retireRule, ruleBaseId, updateRule, type RuleBase } from '../domain/rule.ts';
import { ruleOf } from './rule-input.ts';
import type { MutationResolvers } from './generated.ts';

const editor = 'RULE_EDITOR';

/** Refuses POST_REQUIRED. */
const requireEditor = ({ viewer }: Context): void => {
  if (!viewer.posts.includes(editor)) throw refuse('POST_REQUIRED', { post: editor });
};

const payload = ({ rules }: RuleBase, code: string, revision: number) => {
  const rule = rules.findLast((each) => each.code === code);
  if (!rule) throw refuse('RULE_NOT_FOUND', { code });
  return { rule, revision };
};

export const ruleMutations = {
  addRule: async (_parent, { input }, context) => {
    requireEditor(context);
    const command = commandOf(context, 'addRule', input);
    const decide = addRule(ruleOf(input), context.today());
    const { state, revision } = await context.ruleBases.change(ruleBaseId, decide, command);
    return payload(state, input.code, revision);
  },
  updateRule: async (_parent, { input }, context) => {
    requireEditor(context);
    const command = commandOf(context, 'updateRule', input);
    const decide = updateRule(ruleOf(input), context.today());
    const { state, revision } = await context.ruleBases.change(ruleBaseId, decide, command);
    return payload(state, input.code, revision);
  },
  testRule: (_parent, { input }) => {
    const examples = examplesOf(ruleOf(input));
    return { examples, passed: examples.every(({ expected, actual }) => expected === actual) };
  },
  retireRule: async (_parent, { input }, context) => {
    requireEditor(context);
    const command = commandOf(context, 'retireRule', input);
    const decide = retireRule(input.code, input.from, context.today());
    const { state, revision } = await context.ruleBases.change(ruleBaseId, decide, command);
    return payload(state, input.code, revision);
  },
} satisfies MutationResolvers;
