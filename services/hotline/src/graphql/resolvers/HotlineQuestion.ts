import { keepsWithin, maySee } from '../ticket-access.ts';
import type { HotlineQuestionResolvers } from '../generated.ts';

export const HotlineQuestion: HotlineQuestionResolvers = {
  __resolveReference: async ({ id }, { questionById, viewer }) => {
    const question = await questionById.load(id);
    return question && keepsWithin(viewer, question.area) ? question : null;
  },
  id: ({ questionId }) => questionId,
  text: ({ private: secret }) => secret?.text ?? null,
  answer: ({ private: secret }) => secret?.answer ?? null,
  ticket: async ({ ticketId }, _args, { ticketById, viewer }) => {
    const ticket = ticketId === null ? null : await ticketById.load(ticketId);
    return ticket && maySee(viewer, ticket) ? ticket : null;
  },
};
