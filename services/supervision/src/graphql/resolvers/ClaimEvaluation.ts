import { maySeeEvaluation, visible } from '../own-area.ts';
import type { ClaimEvaluationResolvers } from '../generated.ts';

const seen = visible(maySeeEvaluation);

export const ClaimEvaluation: ClaimEvaluationResolvers = {
  __resolveReference: async ({ id }, context) => seen(context, await context.evaluationById.load(id)),
  id: ({ evaluationId }) => evaluationId,
};
