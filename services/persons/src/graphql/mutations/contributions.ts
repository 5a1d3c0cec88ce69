import { firstDayOf, lastDayOf } from '@yibao/platform/domain';
import type { ContributionPart } from '@yibao/schemas/events/persons';
import type { BasicInsurance } from '@yibao/schemas/facts/persons';
import type { Context } from '../../context.ts';
import { billContribution, monthIn } from '../../domain/contribution/bill-contribution.ts';
import { contributionIdOf, type Contribution } from '../../domain/contribution/contribution.ts';
import { payContribution } from '../../domain/contribution/pay-contribution.ts';
import { refuse } from '../../domain/contribution/refusals.ts';
import type { Enrolment } from '../../domain/enrolment/enrolment.ts';
import { relationsWithin } from '../../domain/enrolment/register-enrolment.ts';
import { commandFor, requireAct } from '../acting.ts';
import type { MutationResolvers } from '../generated.ts';

/** The relation that owes for a month; the later one where two share it. */
const owing = (enrolment: Enrolment, type: BasicInsurance, month: string) => {
  const span = { from: firstDayOf(month), last: lastDayOf(month) };
  const relation = relationsWithin(enrolment, span).findLast((each) => each.type === type);
  return relation && { area: relation.area, unitId: relation.unitId };
};

const answered = (contribution: Contribution | null, revision: number) => {
  if (!contribution) throw refuse('CONTRIBUTION_UNKNOWN');
  return { contribution, revision };
};

const everything: readonly ContributionPart[] = ['INDIVIDUAL', 'EMPLOYER', 'GOVERNMENT'];

/** The parts a caller may pay: a person the own one, a unit also what it withholds, agencies and tax every part. */
const payableBy = async (
  context: Context,
  contribution: Contribution,
): Promise<readonly ContributionPart[]> => {
  const { roles, organisation } = context.viewer;
  if (roles.includes('UNIT') && organisation !== undefined && organisation === contribution.unitId)
    return ['INDIVIDUAL', 'EMPLOYER'];
  await requireAct(context, contribution.personId, 'ENROLMENT');
  return roles.includes('OFFICER') || roles.includes('PARTNER_DEPARTMENT') ? everything : ['INDIVIDUAL'];
};

/** Someone else's contribution looks like none: the id begins with the person's. */
const contributionFor = async (context: Context, contributionId: string): Promise<Contribution> => {
  const contribution = await context.contributions.find(contributionId);
  if (contribution) return contribution;
  await requireAct(context, contributionId.split('.')[0] ?? '', 'ENROLMENT');
  throw refuse('CONTRIBUTION_UNKNOWN');
};

export const contributionMutations = {
  billContribution: async (_parent, { input }, context) => {
    const { personId, type } = input;
    await requireAct(context, personId, 'ENROLMENT');
    const month = monthIn(input.month);
    const relation = owing(await context.enrolments.find(personId), type, month);
    const { base: baseFen, individual: individualFen } = input;
    const { employer: employerFen = 0, government: governmentFen = 0 } = input;
    const amounts = { baseFen, individualFen, employerFen, governmentFen };
    const { state, revision } = await context.contributions.change(
      contributionIdOf(personId, type, month),
      (contribution) => billContribution(contribution, { personId, type, month, ...amounts, relation }),
      commandFor(context, 'billContribution', input),
    );
    return answered(state, revision);
  },

  payContribution: async (_parent, { input }, context) => {
    const { contributionId, parts, amount: amountFen, channel, paidOn } = input;
    const payable = await payableBy(context, await contributionFor(context, contributionId));
    const today = context.today();
    const request = { parts, amountFen, channel, paidOn: paidOn ?? today, payable, today };
    const { state, revision } = await context.contributions.change(
      contributionId,
      (contribution) => payContribution(contribution, request),
      commandFor(context, 'payContribution', input),
    );
    return answered(state, revision);
  },
} satisfies MutationResolvers;
