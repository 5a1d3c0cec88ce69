import type { IsoDate } from '@yibao/platform/domain';
import type { InsuranceType } from '@yibao/schemas/policy/codes';
import { resolvePolicy, type Policy } from '@yibao/schemas/policy/resolve';
import type { Context } from '../context.ts';
import { refuse } from '../domain/refusals.ts';

/** The benefit rules of an insured place on a day, as known now. Refuses NO_PACK_FOR_AREA, PACK_NOT_IN_FORCE, PACK_EXPIRED. */
export const policyFor = async (
  { packsFor, now }: Pick<Context, 'packsFor' | 'now'>,
  { area, insuranceType }: { readonly area: string; readonly insuranceType: InsuranceType },
  serviceDate: IsoDate,
  simulate = false,
): Promise<Policy> => {
  const query = { area, insuranceType, serviceDate, knownAt: now().toISOString() };
  const answer = resolvePolicy(await packsFor(area), simulate ? { ...query, simulate: true } : query);
  if (answer.ok) return answer.policy;
  throw refuse(answer.refusal.reason, answer.refusal.details);
};
