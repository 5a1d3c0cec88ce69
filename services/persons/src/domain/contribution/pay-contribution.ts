import { sumFen, type IsoDate } from '@yibao/platform/domain';
import {
  ContributionPaid,
  ContributionPartPaid,
  type ContributionChannel,
  type ContributionEvent,
  type ContributionPart,
} from '@yibao/schemas/events/persons';
import { amountOf, contributionParts, type Contribution } from './contribution.ts';
import { refuse } from './refusals.ts';

export type PayContribution = {
  readonly parts: readonly ContributionPart[];
  /** Of all named parts together, in fen. */
  readonly amountFen: number;
  readonly channel: ContributionChannel;
  readonly paidOn: IsoDate;
  /** The parts this payer may pay. */
  readonly payable: readonly ContributionPart[];
  readonly today: IsoDate;
};

const guardParts = (contribution: Contribution, { parts, payable }: PayContribution) => {
  const forbidden = parts.filter((part) => !payable.includes(part));
  if (forbidden.length > 0) throw refuse('PART_NOT_ALLOWED', { parts: forbidden, allowed: payable });
  const paid = parts.filter((part) => contribution.payments.some((payment) => payment.part === part));
  if (paid.length > 0) throw refuse('ALREADY_PAID', { parts: paid, paidOn: contribution.paidOn ?? null });
  const nothing = parts.filter((part) => amountOf(contribution, part) === 0);
  if (parts.length === 0 || nothing.length > 0) throw refuse('NOTHING_DUE', { parts: nothing });
};

const billOf = (contribution: Contribution) => {
  const { personId, contributionId, type, area, month, months } = contribution;
  const { baseFen, individualFen, employerFen, governmentFen } = contribution;
  return {
    ...{ personId, contributionId, type, area, month, months },
    ...{ baseFen, individualFen, employerFen, governmentFen },
  };
};

/**
 * Pays parts of a contribution, whole; with the last part the month counts [S003-8.3a]. Refuses CONTRIBUTION_UNKNOWN,
 * PART_NOT_ALLOWED, ALREADY_PAID, NOTHING_DUE, AMOUNT_DIFFERS (with what is due), DATE_NOT_ALLOWED.
 */
export const payContribution = (
  contribution: Contribution | null,
  request: PayContribution,
): readonly ContributionEvent[] => {
  if (!contribution) throw refuse('CONTRIBUTION_UNKNOWN');
  const { amountFen, channel, paidOn, today } = request;
  const parts = [...new Set(request.parts)];
  guardParts(contribution, { ...request, parts });
  const dueFen = sumFen(parts.map((part) => amountOf(contribution, part)));
  if (amountFen !== dueFen) throw refuse('AMOUNT_DIFFERS', { dueFen });
  const earliest = `${Number(contribution.month.slice(0, 4)) - 1}-01-01`;
  if (paidOn > today || paidOn < earliest) throw refuse('DATE_NOT_ALLOWED', { earliest, latest: today });

  const { personId, contributionId, payments } = contribution;
  const paid = new Set<ContributionPart>([...payments.map(({ part }) => part), ...parts]);
  const isComplete = contributionParts.every((part) => paid.has(part) || amountOf(contribution, part) === 0);
  const lastDay = [...payments.map((payment) => payment.paidOn), paidOn].sort().at(-1) ?? paidOn;
  return [
    ...parts.map((part) =>
      ContributionPartPaid({
        ...{ personId, contributionId, part, channel, paidOn },
        amountFen: amountOf(contribution, part),
      }),
    ),
    ...(isComplete ? [ContributionPaid({ ...billOf(contribution), paidOn: lastDay })] : []),
  ];
};
