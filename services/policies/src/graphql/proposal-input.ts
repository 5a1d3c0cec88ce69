import type { Proposer } from '@yibao/schemas/events/policies';
import type { Bound } from '@yibao/schemas/policy/pack';
import type { ProposedValue } from '../domain/pack/change-parameters.ts';
import type { Proposal, ProposedBound } from '../domain/pack/propose.ts';
import { valueOf } from '../domain/pack/value-of-table.ts';
import { refuse } from '../domain/pack/refusals.ts';
import type { ProposedBoundInput, ProposedParameterInput, ProposePackVersionInput } from './generated.ts';

const proposedValueOf = (input: ProposedParameterInput): ProposedValue => ({
  path: input.path,
  value: input.value ? valueOf({ ...input.value, rows: input.value.rows ?? [] }) : undefined,
  source: input.source ?? null,
  from: input.from ?? null,
  to: input.to ?? null,
  demonstration: input.demonstration ?? false,
  note: input.note ?? null,
});

/** The one demand of a bound. Refuses BOUND_INVALID. */
const ruleOf = ({ path, atLeast, atMost, includes }: ProposedBoundInput): Bound['rule'] => {
  const demands: readonly Bound['rule'][] = [
    ...(atLeast ? [{ kind: 'AT_LEAST' as const, value: atLeast }] : []),
    ...(atMost ? [{ kind: 'AT_MOST' as const, value: atMost }] : []),
    ...(includes ? [{ kind: 'INCLUDES' as const, codes: includes }] : []),
  ];
  const [rule, ...more] = demands;
  const isNumber = rule && (rule.kind === 'INCLUDES' || /^\d+(\.\d+)?$/.test(rule.value));
  if (!rule || !isNumber || more.length > 0) throw refuse('BOUND_INVALID', { path });
  return rule;
};

const proposedBoundOf = (input: ProposedBoundInput): ProposedBound => ({
  path: input.path,
  rule: ruleOf(input),
  strength: input.inPrinciple ? 'IN_PRINCIPLE' : 'MUST',
  from: input.from ?? null,
  source: input.source ?? null,
});

export const proposalOf = (input: ProposePackVersionInput, proposer: Proposer): Proposal => ({
  version: input.version,
  basedOn: input.basedOn ?? null,
  title: input.title ?? null,
  basis: input.basis ?? null,
  effectiveFrom: input.effectiveFrom ?? null,
  effectiveTo: input.effectiveTo ?? null,
  parameters: (input.parameters ?? []).map(proposedValueOf),
  removed: input.removed ?? [],
  bounds: input.bounds?.map(proposedBoundOf) ?? null,
  justification: input.justification ?? null,
  proposer,
});
