import { isOwnArea } from '@yibao/platform/access';
import { DomainError } from '@yibao/platform/domain';
import { commandOf, type Command } from '@yibao/platform/graphql';
import type { VersionRef } from '@yibao/schemas/policy/pack';
import type { Context } from '../context.ts';
import { approveArticle, draftArticle, withdrawArticle } from '../domain/article/change-article.ts';
import { cite } from '../domain/citations.ts';
import { draftFaq, publishFaq, rateFaq, withdrawFaq } from '../domain/faq/change-faq.ts';
import { answerQuestion, recordQuestion } from '../domain/question/question.ts';
import type { Article } from '../domain/article/article.ts';
import { openQueue } from '../domain/line/event-queue.ts';
import type { Faq } from '../domain/faq/faq.ts';
import { refuse } from '../domain/refusals.ts';
import { requirePost } from './ticket-access.ts';
import { carryOn } from '../carry-on.ts';
import { actingIn, placeIn, present, requirePlace, sidingIn } from './acting.ts';
import type {
  AnswerQuestionInput,
  DraftArticleInput,
  DraftFaqInput,
  MutationResolvers,
  RateAnswerInput,
  RecordQuestionInput,
} from './generated.ts';
import { rateTicketOf } from './ticket-mutations.ts';

const packsOf = (references: readonly VersionRef[]) => [...new Set(references.map(({ pack }) => pack))];

/** The versions as cited. Refuses POLICY_UNKNOWN. */
const citedIn = async (references: readonly VersionRef[], { publishedVersionsOf }: Context) =>
  cite(references, await publishedVersionsOf(packsOf(references)));

const record = async (input: RecordQuestionInput, context: Context) => {
  const { questions, lectures, isArea } = context;
  const area = input.area ?? placeIn(context);
  requirePlace(context, area);
  if (!(await isArea(area))) throw refuse('AREA_UNKNOWN', { area });
  const command = commandOf(context, 'recordQuestion', input);
  const { at, actor } = actingIn(context);
  const { topic, audience = null, source, text, answer, inContextOf } = input;
  const request = {
    ...{ questionId: command.newId, topic, audience, source, area, text, answer, at, recordedBy: actor },
    ...(inContextOf ? { inContextOf } : {}),
  };
  const { state, revision } = await questions.change(command.newId, recordQuestion(request), command);
  const question = present(state);
  const isOfLecture = question.inContextOf?.service === 'sports' && !question.answered;
  const lecture = isOfLecture && inContextOf ? await lectures.find(inContextOf.id) : null;
  if (!lecture) return { question, revision };
  // The lecture is over: nothing else will ask after this question again.
  await carryOn(question, context, { ...command, commandId: `carry-on:${command.commandId}` });
  const carried = await questions.get(question.questionId);
  return { question: carried?.state ?? question, revision: carried?.revision ?? revision };
};

const reply = async (input: AnswerQuestionInput, context: Context) => {
  const { viewer, questions, questionById } = context;
  requirePost(viewer);
  const found = await questionById.load(input.questionId);
  if (!found || !isOwnArea(viewer, found.area)) throw refuse('QUESTION_NOT_FOUND');
  const command = commandOf(context, 'answerQuestion', input);
  const decide = answerQuestion(input.answer, actingIn(context));
  const { state, revision } = await questions.change(input.questionId, decide, command);
  return { question: present(state), revision };
};

/** An entry that the own agency keeps; one kept elsewhere looks like none. Refuses POST_REQUIRED, FAQ_NOT_FOUND. */
const keptFaq = async (faqId: string, { viewer, faqs }: Context): Promise<Faq> => {
  requirePost(viewer);
  const faq = await faqs.find(faqId);
  if (!faq || !isOwnArea(viewer, faq.area ?? undefined)) throw refuse('FAQ_NOT_FOUND');
  return faq;
};

/** As keptFaq, for either department. Refuses ARTICLE_NOT_FOUND. */
const keptArticle = async (articleId: string, { viewer, articles }: Context): Promise<Article> => {
  const article = await articles.find(articleId);
  if (!article || !isOwnArea(viewer, article.area ?? undefined)) throw refuse('ARTICLE_NOT_FOUND');
  return article;
};

const draft = async (input: DraftFaqInput, context: Context) => {
  const { viewer, faqs, questionById, queueById } = context;
  requirePost(viewer);
  const command = commandOf(context, 'draftFaq', input);
  const faqId = input.faqId ?? command.newId;
  if (input.faqId) await keptFaq(faqId, context);
  const questionIds = [...new Set(input.questionIds ?? [])];
  const known = await questionById.loadMany(questionIds);
  // One asked elsewhere looks like one that was never asked.
  if (known.some((each) => each === null || each instanceof Error || !isOwnArea(viewer, each.area)))
    throw refuse('QUESTION_NOT_FOUND');
  const { topic, eventId, question, answer } = input;
  if (eventId && !openQueue(await queueById.load(eventId))) throw refuse('EVENT_QUEUE_CLOSED', { eventId });
  const request = {
    ...{ faqId, area: placeIn(context), topic, question, answer, questionIds },
    cites: await citedIn(input.cites ?? [], context),
    ...(eventId ? { eventId } : {}),
  };
  const { state, revision } = await faqs.change(faqId, draftFaq(request, actingIn(context)), command);
  return { faq: present(state), revision };
};

const draftOfArticle = async (input: DraftArticleInput, context: Context) => {
  const siding = sidingIn(context);
  const command = commandOf(context, 'draftArticle', input);
  const articleId = input.articleId ?? command.newId;
  const { domain, topic, audiences, title, text } = input;
  if (input.articleId) await keptArticle(articleId, context);
  const cites = await citedIn(input.cites ?? [], context);
  const request = { articleId, area: placeIn(context), domain, topic, audiences, title, text, cites };
  const { state, revision } = await context.articles.change(
    articleId,
    draftArticle(request, siding),
    command,
  );
  return { article: present(state), revision };
};

/** One score per account and entry: the claim is taken before the score is counted. */
const rateFaqOf = async (faqId: string, input: RateAnswerInput, command: Command, context: Context) => {
  const { faqs, faqRatingClaims, raterKey, viewer } = context;
  const decide = rateFaq(input.score, input.audience ?? null, actingIn(context));
  const key = raterKey(faqId, viewer.subject);
  const owner = await faqRatingClaims.ownerOf(key);
  if (owner !== undefined && owner !== command.commandId) throw refuse('ALREADY_RATED');
  // Asked first without the claim: what would be refused anyway must not use it up.
  if (owner === undefined) decide(await faqs.find(faqId));
  try {
    await faqRatingClaims.take(key, command.commandId);
  } catch (error) {
    if (error instanceof DomainError && error.reason === 'ALREADY_TAKEN') throw refuse('ALREADY_RATED');
    throw error;
  }
  const { state, revision } = await faqs.change(faqId, decide, command);
  return { faq: present(state), revision };
};

const rate = async (input: RateAnswerInput, context: Context) => {
  const { ticketId, faqId, score } = input;
  const command = commandOf(context, 'rateAnswer', input);
  if (ticketId && !faqId) return { faq: null, ...(await rateTicketOf(ticketId, score, command, context)) };
  if (faqId && !ticketId) return { ticket: null, ...(await rateFaqOf(faqId, input, command, context)) };
  throw refuse('ONE_SUBJECT');
};

export const answerMutations = {
  rateAnswer: (_parent, { input }, context) => rate(input, context),
  recordQuestion: (_parent, { input }, context) => record(input, context),
  answerQuestion: (_parent, { input }, context) => reply(input, context),
  draftFaq: (_parent, { input }, context) => draft(input, context),
  publishFaq: async (_parent, { input }, context) => {
    const { faqs, publishedVersionsOf } = context;
    const { cites } = await keptFaq(input.faqId, context);
    const { faqId, channels, audiences, validUntil = null } = input;
    const command = commandOf(context, 'publishFaq', input);
    const published = await publishedVersionsOf(packsOf(cites));
    const decide = publishFaq({ channels, audiences, validUntil, published }, actingIn(context));
    const { state, revision } = await faqs.change(faqId, decide, command);
    return { faq: present(state), revision };
  },
  withdrawFaq: async (_parent, { input }, context) => {
    await keptFaq(input.faqId, context);
    const command = commandOf(context, 'withdrawFaq', input);
    const { state, revision } = await context.faqs.change(
      input.faqId,
      withdrawFaq(actingIn(context)),
      command,
    );
    return { faq: present(state), revision };
  },
  draftArticle: (_parent, { input }, context) => draftOfArticle(input, context),
  approveArticle: async (_parent, { input }, context) => {
    const siding = sidingIn(context);
    const { articleId, version } = input;
    const command = commandOf(context, 'approveArticle', input);
    const { versions } = await keptArticle(articleId, context);
    const packs = packsOf(versions.flatMap(({ cites }) => cites));
    const decide = approveArticle(version, await context.publishedVersionsOf(packs), siding);
    const { state, revision } = await context.articles.change(articleId, decide, command);
    return { article: present(state), revision };
  },
  withdrawArticle: async (_parent, { input }, context) => {
    const siding = sidingIn(context);
    await keptArticle(input.articleId, context);
    const command = commandOf(context, 'withdrawArticle', input);
    const { state, revision } = await context.articles.change(
      input.articleId,
      withdrawArticle(siding),
      command,
    );
    return { article: present(state), revision };
  },
} satisfies Partial<MutationResolvers>;
