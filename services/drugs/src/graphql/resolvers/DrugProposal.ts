import { isOwnArea } from '@yibao/platform/access';
import type { DrugProposalResolvers } from '../generated.ts';

export const DrugProposal: DrugProposalResolvers = {
  __resolveReference: async ({ id }, { proposalById, viewer }) => {
    const proposal = await proposalById.load(id);
    return proposal && isOwnArea(viewer, proposal.area) ? proposal : null;
  },
  id: ({ proposalId }) => proposalId,
  entry: ({ code }, _args, { entryByCode }) => entryByCode.load(code),
  justification: ({ private: secret }) => secret?.justification ?? null,
};
