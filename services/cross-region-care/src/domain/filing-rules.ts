import type { DomainError } from '@yibao/platform/domain';
import { read, type Policy, type PolicyAnswer } from '@yibao/schemas/policy/resolve';
import type { FilingType } from '@yibao/schemas/policy/codes';
import { refuse } from './refusals.ts';

/** What the insured place says of filings: read off its policy pack on the day concerned. */
export type FilingRules = {
  readonly types: readonly FilingType[];
  readonly requiredFields: readonly string[];
  /** How many days a filing of a type is valid; absent: it has no end. */
  readonly maxDays: Partial<Readonly<Record<FilingType, number>>>;
  /** How many days after the stay a late filing is taken; null: no limit is set. */
  readonly lateMaxDays: number | null;
};

/** The policy, or the refusal of the pack as a refusal of this service. */
export const policyOrRefuse = (answer: PolicyAnswer): Policy => {
  if (answer.ok) return answer.policy;
  const { reason, details } = answer.refusal;
  throw refuse(reason, details);
};

const missing = (path: string, { pack, version }: Policy): DomainError =>
  refuse('PARAMETER_MISSING', { path, pack, version });

const optional = (
  policy: Policy,
  path: 'filing.referred.maxDays' | 'filing.temporary.maxDays' | 'filing.late.maxDays',
) => {
  const reading = read(policy, path);
  return reading.ok ? reading.value : undefined;
};

/** Reads the filing rules. Refuses PARAMETER_MISSING; a duration without a value means no end, as the sources leave it. */
export const filingRules = (policy: Policy): FilingRules => {
  const types = read(policy, 'filing.types');
  if (!types.ok) throw missing('filing.types', policy);
  const fields = read(policy, 'filing.requiredFields');
  const referred = optional(policy, 'filing.referred.maxDays');
  const temporary = optional(policy, 'filing.temporary.maxDays');
  return {
    types: types.value,
    requiredFields: fields.ok ? fields.value : [],
    maxDays: {
      ...(referred === undefined ? {} : { REFERRED: referred }),
      ...(temporary === undefined ? {} : { TEMPORARY: temporary }),
    },
    lateMaxDays: optional(policy, 'filing.late.maxDays') ?? null,
  };
};
