import { firstDayOf } from '@yibao/platform/domain';
import { onEvent } from '@yibao/platform/service';
import { ContributionPaid } from '@yibao/schemas/events/persons';
import type { Context } from '../context.ts';
import { monthlyCredit } from '../domain/monthly-credit.ts';
import { credit } from '../domain/personal-account.ts';
import { refusedOnFreshFactsOnly } from '../settlement/fresh-refusals.ts';
import { policyFor } from '../settlement/policy-for.ts';

/** A paid month of an employee brings its credit, by the policy of that month [S003-2.11a, S003-5.11a]. */
export const onContributionPaid = onEvent(
  ContributionPaid,
  'credit-paid-month',
  async ({ data }, context: Context, metadata) => {
    const { personId, type, area, month, baseFen, individualFen } = data;
    const { birthDate, retiredFrom } = await context.personOn(personId, firstDayOf(month));
    // The person's fact is on its way: tried again.
    if (birthDate === null) throw new Error('The person is not known here yet');
    const insured = { area, insuranceType: type };
    const policy = await refusedOnFreshFactsOnly(context, async () =>
      policyFor(context, insured, firstDayOf(month)),
    );
    const amountFen = monthlyCredit(
      { month, birthDate, retiredFrom, contribution: { baseFen, individualFen } },
      policy,
    );
    await context.accounts.change(personId, credit(personId, month, amountFen, policy), metadata);
  },
  // The policy does not say what such a month brings: nothing is guessed, nothing is credited.
  ['PARAMETER_MISSING', 'NO_PACK_FOR_AREA', 'PACK_NOT_IN_FORCE', 'PACK_EXPIRED'],
  { only: ({ type }) => type === 'EMPLOYEE' },
);
