import { yearOf, type IsoDate } from '@yibao/platform/domain';
import { memberStatusOf } from '@yibao/schemas/facts/persons';
import { read, type Policy } from '@yibao/schemas/policy/resolve';
import type { Context } from '../context.ts';
import { capLeft } from '../domain/adjudication/mechanisms.ts';
import { counterOf, type Counters } from '../domain/adjudication/counters.ts';
import { policyFor } from '../settlement/policy-for.ts';

const sets = [
  { set: 'ORDINARY', cap: 'outpatient.cap' },
  { set: 'INPATIENT', cap: 'inpatient.cap' },
  { set: 'CHRONIC', cap: 'chronic.cap' },
  { set: 'DUAL_CHANNEL', cap: 'dualChannel.cap' },
] as const;

type Status = Parameters<typeof capLeft>[2]['status'];

const remainingOf = (policy: Policy, cap: (typeof sets)[number]['cap'], paidFen: number, status: Status) => {
  const reading = read(policy, cap);
  if (!reading.ok) return { kind: 'NOT_SET' as const, amount: null };
  const left = capLeft(reading.value, paidFen, { status, level: null });
  return typeof left === 'number' ? { kind: 'AMOUNT' as const, amount: left } : { kind: left, amount: null };
};

const countersOf = (counters: Counters, year: number, policy: Policy, status: Status) =>
  sets.map(({ set, cap }) => {
    const { deductibleFen, fundPaidFen, inScopeFen } = counterOf(counters, year, set);
    return {
      set,
      deductibleUsed: deductibleFen,
      fundPaid: fundPaidFen,
      inScope: inScopeFen,
      remaining: remainingOf(policy, cap, fundPaidFen, status),
    };
  });

/** What the benefits of a person give on a day; null for somebody who is not enrolled then. */
export const coverageOf = async (personId: string, on: IsoDate, context: Context) => {
  const { relation, status: standing } = await context.personOn(personId, on);
  if (!relation) return null;
  const { type: insuranceType, area } = relation;
  const policy = await policyFor(context, { area, insuranceType }, on);
  const status = memberStatusOf(insuranceType, standing);
  const { counters } = await context.benefitsOf.load(personId);
  const year = yearOf(on);
  return {
    ...{ insuranceType, area, year },
    policy: { pack: policy.pack, version: policy.version },
    benefits: countersOf(counters, year, policy, status),
  };
};
