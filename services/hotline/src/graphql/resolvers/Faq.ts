import { isOwnArea } from '@yibao/platform/access';
import { isShownOn } from '../../domain/faq/faq.ts';
import { hasPost } from '../ticket-access.ts';
import type { FaqResolvers } from '../generated.ts';

export const Faq: FaqResolvers = {
  // A draft, or what is no longer valid, looks like nothing to whoever does not keep the column.
  __resolveReference: async ({ id }, { faqById, viewer, today }) => {
    const faq = await faqById.load(id);
    return faq && ((hasPost(viewer) && isOwnArea(viewer, faq.area ?? undefined)) || isShownOn(faq, today()))
      ? faq
      : null;
  },
  id: ({ faqId }) => faqId,
  event: ({ eventId }) => (eventId === null ? null : { id: eventId }),
  question: ({ private: words }) => words?.question ?? null,
  answer: ({ private: words }) => words?.answer ?? null,
  questions: ({ questionIds }) => questionIds.length,
  satisfaction: ({ ratings }) => {
    const n = ratings.reduce((sum, { count }) => sum + count, 0);
    const total = ratings.reduce((sum, each) => sum + each.sum, 0);
    return { n, average: n === 0 ? null : total / n };
  },
};
