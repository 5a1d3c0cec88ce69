import { DomainError } from '@yibao/platform/domain';
import type { Context } from '../context.ts';

/** Refusals that rest on what other services said: too old, and they are not given. */
const restOnReplicas = new Set([
  'NOT_ENROLLED',
  'PERSON_DECEASED',
  'INSTITUTION_UNKNOWN',
  'NO_PACK_FOR_AREA',
  'PACK_NOT_IN_FORCE',
  'FILING_REQUIRED',
  'NOT_DIRECTLY_PAYABLE',
]);

/** Runs a decision; a refusal that rests on other services' facts stands only while these are fresh (REPLICA_BEHIND). */
export const refusedOnFreshFactsOnly = async <Result>(
  { requireFresh }: Pick<Context, 'requireFresh'>,
  decide: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await decide();
  } catch (error) {
    if (error instanceof DomainError && restOnReplicas.has(error.reason)) await requireFresh();
    throw error;
  }
};
