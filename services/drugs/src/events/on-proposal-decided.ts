import { onEvent } from '@yibao/platform/service';
import { ProposalDecided } from '@yibao/schemas/events/drugs';
import type { Context } from '../context.ts';
import { takeIn } from '../domain/change-entry.ts';

/** A decided proposal no longer stands in the way of another; an accepted provincial one enters the catalogue [S000-14e]. */
export const onProposalDecided = onEvent(
  ProposalDecided,
  'take-accepted-drug-into-catalogue',
  async ({ data }, { entries, proposalClaims }: Context, metadata) => {
    const { proposalId, code, area, effectiveFrom: from, terms, document } = data;
    if (from !== undefined && terms)
      await entries.change(code, takeIn({ area, from, terms, document }), metadata);
    await proposalClaims.release(`${area}/${code}`, proposalId);
  },
);
