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
  'AREA_NOT_ALLOWED',
  'NOT_DESIGNATED_FOR_KIND',
  'INSTITUTION_MAY_NOT_REVIEW',
]);
const restOnPrescriptions = new Set([
  'PRESCRIPTION_UNKNOWN',
  'PRESCRIPTION_NOT_ROUTED_HERE',
  'PRESCRIPTION_EXPIRED',
  'PRESCRIPTION_CANCELLED',
  'PRESCRIPTION_USED',
]);

/** Runs a decision; a refusal that rests on other services' facts stands only while these are fresh (REPLICA_BEHIND). */
export const refusedOnFreshFactsOnly = async <Result>(
  { requireFresh, requireFreshPrescriptions }: Pick<Context, 'requireFresh' | 'requireFreshPrescriptions'>,
  decide: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await decide();
  } catch (error) {
    if (error instanceof DomainError && restOnReplicas.has(error.reason)) await requireFresh();
    if (error instanceof DomainError && restOnPrescriptions.has(error.reason))
      await requireFreshPrescriptions();
    throw error;
  }
};
