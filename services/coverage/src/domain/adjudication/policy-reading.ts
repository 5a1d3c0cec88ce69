import type { ParameterPath, ValueAt } from '@yibao/schemas/policy/catalogue';
import { read, type Applied, type Policy } from '@yibao/schemas/policy/resolve';
import { refuse } from './refusals.ts';

/** A parameter that has a value, with where it stands. */
export type Needed<Path extends ParameterPath> = Applied<ValueAt<Path>> & { readonly value: ValueAt<Path> };

/** The parameter, or the refusal PARAMETER_MISSING that names its path: nothing is guessed. */
export const need = <Path extends ParameterPath>(policy: Policy, path: Path): Needed<Path> => {
  const reading = read(policy, path);
  if (!reading.ok) throw refuse('PARAMETER_MISSING', { path, pack: policy.pack, version: policy.version });
  return { ...reading.applied, value: reading.value };
};

/** The parameter where the pack has a value for it; a rule that a pack does not state does not exist there. */
export const find = <Path extends ParameterPath>(policy: Policy, path: Path): Needed<Path> | undefined => {
  const reading = read(policy, path);
  return reading.ok ? { ...reading.applied, value: reading.value } : undefined;
};
