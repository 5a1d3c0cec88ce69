import type { IsoDate, WorkingCalendar } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import type { Claims, Store } from '@yibao/platform/mongo';
import type { ServiceRequest } from '@yibao/platform/service';
import type {
  ArticleEvent,
  EventQueueEvent,
  FaqEvent,
  LectureEvent,
  LineEvent,
  QuestionEvent,
  TicketEvent,
} from '@yibao/schemas/events/hotline';
import type DataLoader from 'dataloader';
import type { Article, ArticleStatus } from './domain/article/article.ts';
import type { PublishedVersion } from './domain/citations.ts';
import type { Faq, FaqStatus } from './domain/faq/faq.ts';
import type { EventQueue } from './domain/line/event-queue.ts';
import type { Line } from './domain/line/line.ts';
import type { Lecture, Question } from './domain/question/question.ts';
import type { HotlineRules } from './domain/ticket/limits.ts';
import type { Ticket } from './domain/ticket/ticket.ts';
import type { Column, Search } from './persistence/answer-stores.ts';
import type { Asked, TopicCount } from './persistence/question-store.ts';
import type { Figures, Ratings, StatsQuery } from './domain/stats.ts';
import type { TicketFilter } from './persistence/ticket-store.ts';

export type Stores = {
  readonly lines: Store<Line | null, LineEvent>;
  readonly eventQueues: Store<EventQueue | null, EventQueueEvent>;
  readonly tickets: Store<Ticket | null, TicketEvent>;
  readonly questions: Store<Question | null, QuestionEvent>;
  readonly lectures: Store<Lecture | null, LectureEvent>;
  readonly faqs: Store<Faq | null, FaqEvent>;
  readonly articles: Store<Article | null, ArticleEvent>;
};

type Loaders = {
  readonly lineById: DataLoader<string, Line | null>;
  readonly queueById: DataLoader<string, EventQueue | null>;
  readonly openQueuesOfLine: DataLoader<string, readonly EventQueue[]>;
  readonly ticketById: DataLoader<string, Ticket | null>;
  readonly questionById: DataLoader<string, Question | null>;
  readonly faqById: DataLoader<string, Faq | null>;
  readonly articleById: DataLoader<string, Article | null>;
};

type Lists = {
  readonly linesThat: (code: string | undefined) => Promise<readonly Line[]>;
  readonly ticketsSeenBy: (
    marks: readonly string[],
    filter: TicketFilter,
    slice: Slice,
  ) => Promise<readonly Ticket[]>;
  readonly ticketsOf: (personId: string, slice: Slice) => Promise<readonly Ticket[]>;
  readonly ticketsWithoutCalendar: (slice: Slice) => Promise<readonly Ticket[]>;
  readonly questionsIn: (area: string, unanswered: boolean, slice: Slice) => Promise<readonly Question[]>;
  readonly leftUnanswered: (lectureId: string, slice: Slice) => Promise<readonly Question[]>;
  readonly topTopics: (asked: Asked) => Promise<readonly TopicCount[]>;
  readonly faqsShown: (column: Column, today: IsoDate, slice: Slice) => Promise<readonly Faq[]>;
  readonly faqsIn: (area: string, status: FaqStatus, slice: Slice) => Promise<readonly Faq[]>;
  readonly faqsCiting: (pack: string, slice: Slice) => Promise<readonly string[]>;
  readonly articlesIn: (area: string, status: ArticleStatus, slice: Slice) => Promise<readonly Article[]>;
  readonly articlesCiting: (pack: string, slice: Slice) => Promise<readonly string[]>;
  readonly articlesAbout: (search: Search, today: IsoDate) => Promise<readonly string[]>;
  readonly ticketFigures: (query: StatsQuery) => Promise<Figures>;
  readonly ticketRatings: (query: StatsQuery) => Promise<Ratings>;
  readonly faqRatings: (query: StatsQuery) => Promise<Ratings>;
};

/** What is known of other services. */
type Knowledge = {
  /** The hotline rules of an area now. */
  readonly rulesOf: (area: string) => Promise<HotlineRules>;
  readonly publishedVersionsOf: (packs: readonly string[]) => Promise<readonly PublishedVersion[]>;
  readonly calendars: () => Promise<readonly WorkingCalendar[]>;
  readonly isArea: (code: string) => Promise<boolean>;
  readonly isServiceItem: (code: string) => Promise<boolean>;
  /** Refuses REPLICA_BEHIND when what is known of policies is too old to refuse on. */
  readonly requireFreshPolicies: () => Promise<void>;
};

/** All that a resolver or a handler can reach. */
export type Context = ServiceRequest &
  Stores &
  Loaders &
  Lists &
  Knowledge & {
    /** One score per account and entry; the key tells nothing of the account. */
    readonly faqRatingClaims: Claims;
    readonly raterKey: (faqId: string, subject: string) => string;
    readonly now: () => Date;
    readonly today: () => IsoDate;
  };
