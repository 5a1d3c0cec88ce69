import { todayOn } from '@yibao/platform/domain';
import { areasOf, calendarsKnown } from '@yibao/platform/facts';
import { defineService, type Kernel } from '@yibao/platform/service';
import { PersonFact } from '@yibao/schemas/facts/persons';
import { AreaFact, PackVersionFact, WorkingCalendarFact } from '@yibao/schemas/facts/policies';
import { ServiceItemFact } from '@yibao/schemas/facts/service-desk';
import DataLoader from 'dataloader';
import type { Context, Stores } from './context.ts';
import { handlers } from './events/index.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import {
  articlesAbout,
  articlesIn,
  articleStore,
  citing,
  faqsIn,
  faqsShown,
  faqStore,
} from './persistence/answer-stores.ts';
import { hotlineRulesOf, publishedVersionsOf } from './persistence/known-facts.ts';
import { eventQueueStore, linesThat, lineStore, openQueuesOf } from './persistence/line-store.ts';
import {
  lectureStore,
  leftUnanswered,
  questionsIn,
  questionStore,
  topTopics,
} from './persistence/question-store.ts';
import { faqRatings, ticketFigures, ticketRatings } from './persistence/stats.ts';
import { ticketsOf, ticketsSeenBy, ticketStore, ticketsWithoutCalendar } from './persistence/ticket-store.ts';
import { seedLines } from './seed-lines.ts';
import { turnArticle, turnTicketOver } from './timers.ts';

const storesOf = ({ store }: Kernel): Stores => ({
  lines: store(lineStore),
  eventQueues: store(eventQueueStore),
  tickets: store(ticketStore),
  questions: store(questionStore),
  lectures: store(lectureStore),
  faqs: store(faqStore),
  articles: store(articleStore),
});

const listsOf = ({ db }: Kernel, { lines, tickets, questions, faqs, articles }: Stores) => ({
  linesThat: linesThat(lines),
  ticketsSeenBy: ticketsSeenBy(tickets),
  ticketsOf: ticketsOf(tickets),
  ticketsWithoutCalendar: ticketsWithoutCalendar(tickets),
  questionsIn: questionsIn(questions),
  leftUnanswered: leftUnanswered(questions),
  topTopics: topTopics(db),
  faqsShown: faqsShown(faqs),
  faqsIn: faqsIn(faqs),
  faqsCiting: citing(faqs, 'state.cites.pack'),
  articlesIn: articlesIn(articles),
  articlesCiting: citing(articles, 'state.shown.cites.pack'),
  articlesAbout: articlesAbout(db),
  ticketFigures: ticketFigures(db),
  ticketRatings: ticketRatings(db),
  faqRatings: faqRatings(db),
});

const knowledgeOf = ({ replica, clock }: Kernel) => {
  const packs = replica(PackVersionFact, [{ key: { 'value.areas': 1 } }, { key: { 'value.pack': 1 } }]);
  const areas = replica(AreaFact);
  const items = replica(ServiceItemFact);
  return {
    rulesOf: hotlineRulesOf(packs, clock.now),
    publishedVersionsOf: publishedVersionsOf(packs),
    calendars: calendarsKnown(replica(WorkingCalendarFact)),
    isArea: async (code: string) => (await areas.find(code)) !== undefined,
    isServiceItem: async (code: string) => (await items.find(code)) !== undefined,
    requireFreshPolicies: packs.requireFresh,
  };
};

export const service = defineService<Context>('hotline', async (kernel) => {
  const { clock, replica, claims, blindIndex } = kernel;
  const stores = storesOf(kernel);
  const { lines, eventQueues, tickets, questions, faqs, articles } = stores;
  const shared = {
    ...stores,
    ...listsOf(kernel, stores),
    ...knowledgeOf(kernel),
    // A score once counted stays with the account that gave it.
    faqRatingClaims: claims('faq-rating', async () => true),
    raterKey: (faqId: string, subject: string) => blindIndex('faq-rating', `${faqId}/${subject}`),
    now: clock.now,
    today: () => todayOn(clock),
  };
  return {
    resolvers,
    areasOf: areasOf(replica(PersonFact)),
    handlers,
    timers: {
      [ticketStore.collection]: turnTicketOver,
      [articleStore.collection]: turnArticle,
    },
    seed: seedLines,
    contextOf: (request) => ({
      ...request,
      ...shared,
      lineById: new DataLoader(lines.findMany),
      queueById: new DataLoader(eventQueues.findMany),
      openQueuesOfLine: new DataLoader(openQueuesOf(eventQueues)),
      ticketById: new DataLoader(tickets.findMany),
      questionById: new DataLoader(questions.findMany),
      faqById: new DataLoader(faqs.findMany),
      articleById: new DataLoader(articles.findMany),
    }),
  };
});
