import { sumFen } from '@yibao/platform/domain';
import { amountOf, contributionParts } from '../../domain/contribution/contribution.ts';
import type { ContributionResolvers } from '../generated.ts';

export const Contribution: ContributionResolvers = {
  id: ({ contributionId }) => contributionId,
  base: ({ baseFen }) => baseFen,
  total: (contribution) => sumFen(contributionParts.map((part) => amountOf(contribution, part))),
  paid: ({ paidOn }) => paidOn !== undefined,
  parts: (contribution) =>
    contributionParts
      .filter((kind) => amountOf(contribution, kind) > 0)
      .map((kind) => {
        const payment = contribution.payments.find(({ part }) => part === kind);
        const paid = { paidOn: payment?.paidOn ?? null, channel: payment?.channel ?? null };
        return { kind, amount: amountOf(contribution, kind), ...paid };
      }),
};
