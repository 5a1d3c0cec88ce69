import { ageOn, fenOf, firstDayOf, ratioOf, timesRounded, type IsoDate } from '@yibao/platform/domain';
import type { Policy } from '@yibao/schemas/policy/resolve';
import type { ShareByAge } from '@yibao/schemas/policy/values';
import { need } from './adjudication/policy-reading.ts';

/** What a month's credit depends on; amounts in fen. */
export type CreditFacts = {
  /** 'YYYY-MM' */
  readonly month: string;
  readonly birthDate: IsoDate;
  /** The retiree rule starts with the month after this date's. */
  readonly retiredFrom: IsoDate | null;
  readonly contribution: { readonly baseFen: number; readonly individualFen: number };
};

/** The retirement month is still an active one [S003-2.11c, S003-5.11f]. */
const isRetireeMonth = ({ month, retiredFrom }: Pick<CreditFacts, 'month' | 'retiredFrom'>): boolean =>
  retiredFrom !== null && retiredFrom.slice(0, 7) < month;

/** The share for an age; the last row is open. */
const shareFor = ({ rows }: ShareByAge, age: number) =>
  rows.find(({ throughAge }) => throughAge === null || age <= throughAge)?.ratio ?? '0';

/**
 * What a month brings to the account, by the policy on the first of the month: an active member's own contribution and the
 * employer's part by age, or a retiree's share of the average pension [S003-2.11a, S003-2.11b, S003-5.11a to 5.11i]. Age is
 * measured on the first of the month [Q4]. Refuses PARAMETER_MISSING.
 */
export const monthlyCredit = (facts: CreditFacts, policy: Policy): number => {
  const rounding = need(policy, 'rounding').value;
  const age = ageOn(facts.birthDate, firstDayOf(facts.month));
  if (isRetireeMonth(facts)) {
    const share = shareFor(need(policy, 'account.retiredShare').value, age);
    return timesRounded(fenOf(need(policy, 'account.averagePension').value), ratioOf(share), rounding);
  }
  const { baseFen, individualFen } = facts.contribution;
  const own = need(policy, 'account.ownContribution').value;
  const ownFen =
    own.mechanism === 'AS_PAID' ? individualFen : timesRounded(baseFen, ratioOf(own.ratio), rounding);
  const employer = shareFor(need(policy, 'account.employerShare').value, age);
  return ownFen + timesRounded(baseFen, ratioOf(employer), rounding);
};
