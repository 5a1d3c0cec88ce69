import { noted } from '../noted-looks.ts';
import { maySeeEvaluation, visible } from '../own-area.ts';
import type { ClaimEvaluationResolvers } from '../generated.ts';

const seen = visible(maySeeEvaluation);

export const ClaimEvaluation: ClaimEvaluationResolvers = {
  __resolveReference: async ({ id }, context) =>
    noted(context, seen(context, await context.evaluationById.load(id)), 'CLINICAL'),
  id: ({ evaluationId }) => evaluationId,
};
