import type { Resolvers } from '../generated.ts';
import { ArticleVersion } from './ArticleVersion.ts';
import { Faq } from './Faq.ts';
import { HotlineEventQueue } from './HotlineEventQueue.ts';
import { HotlineLine } from './HotlineLine.ts';
import { HotlineQuestion } from './HotlineQuestion.ts';
import { KnowledgeArticle } from './KnowledgeArticle.ts';
import { Mutation } from './Mutation.ts';
import { Person } from './Person.ts';
import { Query } from './Query.ts';
import { SportsEvent } from './SportsEvent.ts';
import { Ticket } from './Ticket.ts';

export const resolvers = {
  ArticleVersion,
  Faq,
  HotlineEventQueue,
  HotlineLine,
  HotlineQuestion,
  KnowledgeArticle,
  Mutation,
  Person,
  Query,
  SportsEvent,
  Ticket,
} satisfies Resolvers;
