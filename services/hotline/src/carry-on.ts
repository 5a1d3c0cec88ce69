import type { Metadata } from '@yibao/platform/domain';
import { deriveId } from '@yibao/platform/graphql';
import type { Context } from './context.ts';
import { draftFromQuestion } from './domain/faq/change-faq.ts';
import { referQuestion, type Question } from './domain/question/question.ts';
import { openOnSportsLine } from './sports-line-ticket.ts';

/**
 * What a lecture left unanswered goes on as one ticket and one draft for the FAQ, whose answer is still empty [S000-11c].
 * The ids follow from the question: repeated half-way, it finds what it made.
 */
export const carryOn = async (question: Question, context: Context, metadata: Metadata): Promise<void> => {
  const { questionId, topic, audience, area, private: secret } = question;
  const ticketId = deriveId('question-ticket', questionId);
  const faqId = deriveId('question-faq', questionId);
  const at = context.now().toISOString();
  const text = secret?.text;
  await openOnSportsLine(
    {
      ...{ ticketId, at, audience, area, category: 'CONSULTATION', origin: 'LECTURE' },
      ...(question.inContextOf ? { inContextOf: question.inContextOf } : {}),
      ...(text === undefined ? {} : { question: text }),
    },
    context,
    metadata,
  );
  if (text !== undefined) {
    const draft = { faqId, area, topic, questionIds: [questionId], question: text, answer: '', cites: [] };
    await context.faqs.change(faqId, draftFromQuestion(draft, { actor: 'system', at }), metadata);
  }
  await context.questions.change(questionId, referQuestion(ticketId, faqId), metadata);
};
