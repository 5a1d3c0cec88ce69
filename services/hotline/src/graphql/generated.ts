import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ShownVersion as ArticleVersionModel, Article as KnowledgeArticleModel } from '../domain/article/article.ts';
import type { Faq as FaqModel } from '../domain/faq/faq.ts';
import type { OpenQueue as HotlineEventQueueModel } from '../domain/line/event-queue.ts';
import type { Line as HotlineLineModel } from '../domain/line/line.ts';
import type { Question as HotlineQuestionModel } from '../domain/question/question.ts';
import type { Ticket as TicketModel, HistoryLine as TicketHistoryEntryModel } from '../domain/ticket/ticket.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** The code of an area: six digits, or a zone below or beside them (行政区划代码). */
  AreaCode: { input: string; output: string; }
  /** A calendar date in Asia/Shanghai: "2026-01-31" (日期). */
  Date: { input: string; output: string; }
  /** An instant in ISO 8601 with zone (时间). */
  DateTime: { input: string; output: string; }
  /** A resident identity number, accepted as input only (身份证号，仅输入). */
  IdNumber: { input: string; output: string; }
  /** An amount in CNY with two decimal places, as a string: "12.30" (金额，元). */
  Money: { input: number; output: number; }
  /** An exact ratio as a decimal string: "0.65" (比例). */
  Ratio: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** An article to answer from (引用知识条目). */
export type AnswerArticleInput = {
  /** The article (条目编号). */
  readonly articleId: Scalars['ID']['input'];
  /** Its version; the public one unless said (版本号). */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** An answer to a question (解答). */
export type AnswerQuestionInput = {
  /** The words (解答). */
  readonly answer: Scalars['String']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The question (问题编号). */
  readonly questionId: Scalars['ID']['input'];
};

/** An answer (答复). */
export type AnswerTicketInput = {
  /** The article it is from (引用知识条目). */
  readonly article?: InputMaybe<AnswerArticleInput>;
  /** Whether the caller confirms that this solves it; not asked unless said (来电人确认). */
  readonly confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** In words (答复内容). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The ticket (工单编号). */
  readonly ticketId: Scalars['ID']['input'];
};

/** A version to approve (审核知识条目). */
export type ApproveArticleInput = {
  /** The article (条目编号). */
  readonly articleId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version (版本号). */
  readonly version: Scalars['Int']['input'];
};

/** Part of the knowledge base (知识领域). */
export type ArticleDomain =
  /** Medical insurance in general (医保通用). */
  | 'GENERAL'
  /** Sport (体育). */
  | 'SPORTS';

/** Where a version of an article stands (知识条目状态). */
export type ArticleStatus =
  /** Waits for the other department (待审核). */
  | 'DRAFT'
  /** A rule it rests on has ended (已失效). */
  | 'EXPIRED'
  /** Public (已发布). */
  | 'PUBLISHED'
  /** A rule it rests on was replaced (待复核). */
  | 'REVIEW_DUE'
  /** A later version is public (已被替代). */
  | 'SUPERSEDED'
  /** Taken away (已撤回). */
  | 'WITHDRAWN';

/** A version of an article; never edited once it is public (知识条目版本). */
export type ArticleVersion = {
  readonly __typename?: 'ArticleVersion';
  /** Which department approved it (审核部门). */
  readonly approvedBy?: Maybe<HotlineDepartmentKind>;
  /** For whom (服务对象). */
  readonly audiences: ReadonlyArray<HotlineAudience>;
  /** The policy versions it rests on (政策依据). */
  readonly cites: ReadonlyArray<HotlineCitedPolicy>;
  /** Part of the knowledge base (知识领域). */
  readonly domain: ArticleDomain;
  /** Which department drafted it (起草部门). */
  readonly draftedBy: HotlineDepartmentKind;
  /** When it became public (发布时间). */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands (状态). */
  readonly status: ArticleStatus;
  /** Its text (正文). */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Its title (标题). */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What it is about (主题). */
  readonly topic: HotlineTopic;
  /** Last day; null: no cited rule ends (有效期至). */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** Its number, from 1 (版本号). */
  readonly version: Scalars['Int']['output'];
};

/** Who handles a ticket (指定专办人员). */
export type AssignHandlerInput = {
  /** The account of the officer (专办人员). */
  readonly handlerId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The ticket (工单编号). */
  readonly ticketId: Scalars['ID']['input'];
};

/** What a bill is for (就医类型). */
export type CareType =
  /** Outpatient care of chronic and special diseases (门诊慢特病). */
  | 'CHRONIC_OUTPATIENT'
  /** Day surgery (日间手术). */
  | 'DAY_SURGERY'
  /** Day ward (日间病房). */
  | 'DAY_WARD'
  /** Emergency observation (急诊留观). */
  | 'EMERGENCY_OBSERVATION'
  /** Emergency rescue (急诊抢救). */
  | 'EMERGENCY_RESCUE'
  /** A stay (住院). */
  | 'INPATIENT'
  /** Ordinary outpatient care (普通门诊). */
  | 'OUTPATIENT'
  /** A pharmacy (药店购药). */
  | 'PHARMACY';

/** Other hours of a line (调整服务时间). */
export type ChangeLineHoursInput = {
  /** First day (起始日). */
  readonly from: Scalars['Date']['input'];
  /** When it is open (服务时间). */
  readonly hours: ReadonlyArray<HotlineHoursInput>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The line (热线编号). */
  readonly lineId: Scalars['ID']['input'];
};

/** Why it may be closed (关闭). */
export type CloseTicketInput = {
  /** What the caller says; nobody could be asked unless said (来电人确认). */
  readonly callerConfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why nobody could be asked (原因). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The ticket (工单编号). */
  readonly ticketId: Scalars['ID']['input'];
};

/** An article to draft (起草知识条目). */
export type DraftArticleInput = {
  /** The article a further version is for; a new one unless said (条目编号). */
  readonly articleId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom (服务对象). */
  readonly audiences: ReadonlyArray<HotlineAudience>;
  /** The policy versions it rests on (政策依据). */
  readonly cites?: InputMaybe<ReadonlyArray<HotlineCitedPolicyInput>>;
  /** Part of the knowledge base (知识领域). */
  readonly domain: ArticleDomain;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its text (正文). */
  readonly text: Scalars['String']['input'];
  /** Its title (标题). */
  readonly title: Scalars['String']['input'];
  /** Code of the topic (主题). */
  readonly topic: Scalars['String']['input'];
};

/** An entry to draft (起草问答). */
export type DraftFaqInput = {
  /** The answer (回答). */
  readonly answer: Scalars['String']['input'];
  /** The policy versions it rests on (政策依据). */
  readonly cites?: InputMaybe<ReadonlyArray<HotlineCitedPolicyInput>>;
  /** The one sports event it is about; it is shown with that event only (赛事编号). */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  /** The entry to write anew; a new one unless said (问答编号). */
  readonly faqId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The question (问题). */
  readonly question: Scalars['String']['input'];
  /** The questions it answers (所答问题). */
  readonly questionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Code of the topic (主题). */
  readonly topic: Scalars['String']['input'];
};

/** Kinds of emergency (急诊类型). */
export type EmergencyKind =
  /** Rescue, the narrower kind (急诊抢救). */
  | 'RESCUE'
  /** Treatment, the wider kind (急诊救治). */
  | 'TREATMENT';

/** An entry of the question-and-answer column (问答). */
export type Faq = {
  readonly __typename?: 'Faq';
  /** The answer; empty while it is still to be written (回答). */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** To whom (服务对象). */
  readonly audiences: ReadonlyArray<HotlineAudience>;
  /** Where it is shown (发布渠道). */
  readonly channels: ReadonlyArray<FaqChannel>;
  /** The policy versions it rests on (政策依据). */
  readonly cites: ReadonlyArray<HotlineCitedPolicy>;
  /** The one sports event it is about; null: it serves every event (赛事). */
  readonly event?: Maybe<SportsEvent>;
  /** Id of the entry (问答编号). */
  readonly id: Scalars['ID']['output'];
  /** When it was published (发布时间). */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The question (问题). */
  readonly question?: Maybe<Scalars['String']['output']>;
  /** How many questions it answers (所答问题数). */
  readonly questions: Scalars['Int']['output'];
  /** How it was rated (满意度). */
  readonly satisfaction: HotlineSatisfaction;
  /** Where it stands (状态). */
  readonly status: FaqStatus;
  /** What it is about (主题). */
  readonly topic: HotlineTopic;
  /** Last day; null: no end (有效期至). */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Where answers are published (发布渠道). */
export type FaqChannel =
  /** The hotline (热线). */
  | 'HOTLINE'
  /** The mini-program (小程序). */
  | 'MINI_PROGRAM'
  /** The official account (公众号). */
  | 'OFFICIAL_ACCOUNT'
  /** The stations (医保驿站). */
  | 'STATION'
  /** The web site (网站). */
  | 'WEB';

/** A page of entries (问答列表). */
export type FaqConnection = {
  readonly __typename?: 'FaqConnection';
  /** The entries with their cursors (条目). */
  readonly edges: ReadonlyArray<FaqEdge>;
  /** The entries (问答). */
  readonly nodes: ReadonlyArray<Faq>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** One of a page (条目). */
export type FaqEdge = {
  readonly __typename?: 'FaqEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (问答). */
  readonly node: Faq;
};

/** What a change gave (办理结果). */
export type FaqPayload = {
  readonly __typename?: 'FaqPayload';
  /** As it is now (问答). */
  readonly faq: Faq;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** Where an entry stands (问答状态). */
export type FaqStatus =
  /** Not yet published (草稿). */
  | 'DRAFT'
  /** Published (已发布). */
  | 'PUBLISHED'
  /** A rule it rests on was replaced (待复核). */
  | 'REVIEW_DUE'
  /** Taken away (已撤回). */
  | 'WITHDRAWN';

/** For whom (服务对象). */
export type HotlineAudience =
  /** Athletes (运动员). */
  | 'ATHLETE'
  /** Coaches (教练员). */
  | 'COACH'
  /** Staff of events (赛事工作人员). */
  | 'EVENT_STAFF'
  /** Everybody insured (参保人). */
  | 'INSURED'
  /** Spectators (观众). */
  | 'SPECTATOR';

/** A version of a policy pack that an answer rests on (引用政策版本). */
export type HotlineCitedPolicy = {
  readonly __typename?: 'HotlineCitedPolicy';
  /** The pack (政策包). */
  readonly pack: Scalars['String']['output'];
  /** Its version (版本). */
  readonly version: Scalars['String']['output'];
};

/** A version of a policy pack to cite (引用政策版本). */
export type HotlineCitedPolicyInput = {
  /** The pack (政策包). */
  readonly pack: Scalars['String']['input'];
  /** Its version (版本). */
  readonly version: Scalars['String']['input'];
};

/** Who holds a ticket: one side of an area (承办部门). */
export type HotlineDepartment = {
  readonly __typename?: 'HotlineDepartment';
  /** Its area (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** The side (部门类别). */
  readonly kind: HotlineDepartmentKind;
};

/** A department: one side of an area (部门). */
export type HotlineDepartmentInput = {
  /** Its area (行政区划). */
  readonly area: Scalars['AreaCode']['input'];
  /** The side (部门类别). */
  readonly kind: HotlineDepartmentKind;
};

/** The sides that work together (部门类别). */
export type HotlineDepartmentKind =
  /** Medical insurance (医保部门). */
  | 'INSURANCE'
  /** Sports (体育部门). */
  | 'SPORTS';

/** The queue of a sports event on the sports line (赛事专席队列). */
export type HotlineEventQueue = {
  readonly __typename?: 'HotlineEventQueue';
  /** Where (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** Id of the sports event (赛事编号). */
  readonly eventId: Scalars['ID']['output'];
  /** First day of the event (起始日). */
  readonly from: Scalars['Date']['output'];
  /** The line (热线). */
  readonly line?: Maybe<HotlineLine>;
  /** Last day of the event (截止日). */
  readonly to: Scalars['Date']['output'];
};

/** Open on these days from one time up to another, Asia/Shanghai (服务时段). */
export type HotlineHours = {
  readonly __typename?: 'HotlineHours';
  /** The minute it closes, at most 24:00 (结束). */
  readonly closes: Scalars['String']['output'];
  /** The days (星期). */
  readonly days: ReadonlyArray<HotlineWeekday>;
  /** The first minute, such as 08:30 (开始). */
  readonly opens: Scalars['String']['output'];
};

/** Open on these days from one time up to another (服务时段). */
export type HotlineHoursInput = {
  /** The minute it closes, at most 24:00 (结束). */
  readonly closes: Scalars['String']['input'];
  /** The days (星期). */
  readonly days: ReadonlyArray<HotlineWeekday>;
  /** The first minute, such as 08:30 (开始). */
  readonly opens: Scalars['String']['input'];
};

/** A line of the medical-insurance hotline (医保热线). */
export type HotlineLine = {
  readonly __typename?: 'HotlineLine';
  /** Where (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** For whom it is (服务对象). */
  readonly audiences: ReadonlyArray<HotlineAudience>;
  /** What it takes tickets for (受理类别). */
  readonly categories: ReadonlyArray<TicketCategory>;
  /** The code, unique per number (热线代码). */
  readonly code: Scalars['String']['output'];
  /** The sports events it has an open queue for (赛事专席). */
  readonly eventQueues: ReadonlyArray<HotlineEventQueue>;
  /** When it is open (服务时间). */
  readonly hours: ReadonlyArray<HotlineHours>;
  /** Number and code: 12393-SPORTS (热线编号). */
  readonly id: Scalars['ID']['output'];
  /** The number to call (号码). */
  readonly number: Scalars['String']['output'];
  /** Since when (开通日期). */
  readonly openedOn: Scalars['Date']['output'];
  /** Whether it is open at all hours of all days (是否全天候). */
  readonly roundTheClock: Scalars['Boolean']['output'];
};


/** A line of the medical-insurance hotline (医保热线). */
export type HotlineLineHoursArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A line of the medical-insurance hotline (医保热线). */
export type HotlineLineRoundTheClockArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What a change gave (办理结果). */
export type HotlineLinePayload = {
  readonly __typename?: 'HotlineLinePayload';
  /** As it is now (热线). */
  readonly line: HotlineLine;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** A question somebody asked (咨询问题). */
export type HotlineQuestion = {
  readonly __typename?: 'HotlineQuestion';
  /** The answer (解答). */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Whether it has an answer (是否已解答). */
  readonly answered: Scalars['Boolean']['output'];
  /** Where (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** When (提问时间). */
  readonly askedAt: Scalars['DateTime']['output'];
  /** For whom (服务对象). */
  readonly audience: HotlineAudience;
  /** Id of the question (问题编号). */
  readonly id: Scalars['ID']['output'];
  /** In whose work (关联事项). */
  readonly inContextOf?: Maybe<HotlineWorkContext>;
  /** Where it was asked (提问渠道). */
  readonly source: HotlineQuestionSource;
  /** The words (问题内容). */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The ticket that carries it on (转办工单). */
  readonly ticket?: Maybe<Ticket>;
  /** What it is about (主题). */
  readonly topic: HotlineTopic;
};

/** A page of questions (咨询问题列表). */
export type HotlineQuestionConnection = {
  readonly __typename?: 'HotlineQuestionConnection';
  /** The questions with their cursors (条目). */
  readonly edges: ReadonlyArray<HotlineQuestionEdge>;
  /** The questions (咨询问题). */
  readonly nodes: ReadonlyArray<HotlineQuestion>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** One of a page (条目). */
export type HotlineQuestionEdge = {
  readonly __typename?: 'HotlineQuestionEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (咨询问题). */
  readonly node: HotlineQuestion;
};

/** What a change gave (办理结果). */
export type HotlineQuestionPayload = {
  readonly __typename?: 'HotlineQuestionPayload';
  /** As it is now (咨询问题). */
  readonly question: HotlineQuestion;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** Where a question was asked (提问渠道). */
export type HotlineQuestionSource =
  /** A call (来电). */
  | 'CALL'
  /** A lecture (宣讲). */
  | 'LECTURE'
  /** Online (网上). */
  | 'ONLINE'
  /** A station (医保驿站). */
  | 'STATION'
  /** A window (窗口). */
  | 'WINDOW';

/** How answers were rated (满意度). */
export type HotlineSatisfaction = {
  readonly __typename?: 'HotlineSatisfaction';
  /** The average score, 1 to 5; null without ratings (平均分). */
  readonly average?: Maybe<Scalars['Float']['output']>;
  /** How many ratings (评价数). */
  readonly n: Scalars['Int']['output'];
};

/** Figures of the hotline: n tickets of a month (热线统计). */
export type HotlineStats = {
  readonly __typename?: 'HotlineStats';
  /** The limit in seconds that the policy of the area sets; null: it sets none, or no area was named (应答时限). */
  readonly answerWithinSeconds?: Maybe<Scalars['Int']['output']>;
  /** How many of them were answered (已答复数). */
  readonly answered: Scalars['Int']['output'];
  /** How many were answered within the limit; null without a limit (时限内应答数). */
  readonly answeredWithin?: Maybe<Scalars['Int']['output']>;
  /** When this was counted (统计时间). */
  readonly asOf: Scalars['DateTime']['output'];
  /** Seconds from opening to the first answer, on average; null: none was answered (平均应答秒数). */
  readonly averageSecondsToAnswer?: Maybe<Scalars['Float']['output']>;
  /** Ratings of published answers given in the month; none where a line or an area is named (问答满意度). */
  readonly faqSatisfaction: HotlineSatisfaction;
  /** How many tickets were opened (受理数). */
  readonly n: Scalars['Int']['output'];
  /** The part of n resolved at first contact; null: n is 0 (一次解决率). */
  readonly resolutionRate?: Maybe<Scalars['Ratio']['output']>;
  /** The part the policy of the area aims at (解决率目标). */
  readonly resolutionRateTarget?: Maybe<Scalars['Ratio']['output']>;
  /** Closed without transfer and without being opened again (一次解决数). */
  readonly resolvedAtFirstContact: Scalars['Int']['output'];
  /** Ratings of tickets given in the month (工单满意度). */
  readonly satisfaction: HotlineSatisfaction;
};

/** What people ask about (咨询主题). */
export type HotlineTopic =
  /** Coverage (待遇). */
  | 'COVERAGE'
  /** Care in another city (异地就医). */
  | 'CROSS_REGION_CARE'
  /** Drugs (药品). */
  | 'DRUGS'
  /** Emergencies (急诊就医). */
  | 'EMERGENCY_CARE'
  /** Enrolment (参保). */
  | 'ENROLMENT'
  /** The e-voucher (医保电子凭证). */
  | 'E_VOUCHER'
  /** Designated institutions (定点机构). */
  | 'INSTITUTION_INFO'
  /** Something else (其他). */
  | 'OTHER'
  /** Reimbursement (报销). */
  | 'REIMBURSEMENT'
  /** Services for sport (体育医保服务). */
  | 'SPORTS_SERVICE';

/** How often a topic was asked about (主题计数). */
export type HotlineTopicCount = {
  readonly __typename?: 'HotlineTopicCount';
  /** How often (次数). */
  readonly count: Scalars['Int']['output'];
  /** The day it was asked last (最近提问日). */
  readonly lastAskedOn: Scalars['Date']['output'];
  /** The topic (主题). */
  readonly topic: HotlineTopic;
};

/** Days of the week (星期). */
export type HotlineWeekday =
  /** Friday (星期五). */
  | 'FRI'
  /** Monday (星期一). */
  | 'MON'
  /** Saturday (星期六). */
  | 'SAT'
  /** Sunday (星期日). */
  | 'SUN'
  /** Thursday (星期四). */
  | 'THU'
  /** Tuesday (星期二). */
  | 'TUE'
  /** Wednesday (星期三). */
  | 'WED';

/** The work of another service a thing here belongs to (关联事项). */
export type HotlineWorkContext = {
  readonly __typename?: 'HotlineWorkContext';
  /** Id of the case there (事项编号). */
  readonly id: Scalars['ID']['output'];
  /** The service, such as sports (服务). */
  readonly service: Scalars['String']['output'];
};

/** Insurance types (险种). */
export type InsuranceType =
  /** Medical assistance (医疗救助). */
  | 'ASSISTANCE'
  /** Basic medical insurance of employees (职工基本医疗保险). */
  | 'EMPLOYEE'
  /** Basic medical insurance of residents (居民基本医疗保险). */
  | 'RESIDENT';

/** An article of the knowledge base (知识条目). */
export type KnowledgeArticle = {
  readonly __typename?: 'KnowledgeArticle';
  /** What is public now; null: nothing is (现行版本). */
  readonly current?: Maybe<ArticleVersion>;
  /** Id of the article (条目编号). */
  readonly id: Scalars['ID']['output'];
  /** All versions, oldest first (全部版本). */
  readonly versions: ReadonlyArray<ArticleVersion>;
};

/** A page of articles (知识条目列表). */
export type KnowledgeArticleConnection = {
  readonly __typename?: 'KnowledgeArticleConnection';
  /** The articles with their cursors (条目). */
  readonly edges: ReadonlyArray<KnowledgeArticleEdge>;
  /** The articles (知识条目). */
  readonly nodes: ReadonlyArray<KnowledgeArticle>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** One of a page (条目). */
export type KnowledgeArticleEdge = {
  readonly __typename?: 'KnowledgeArticleEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (知识条目). */
  readonly node: KnowledgeArticle;
};

/** What a change gave (办理结果). */
export type KnowledgeArticlePayload = {
  readonly __typename?: 'KnowledgeArticlePayload';
  /** As it is now (知识条目). */
  readonly article: KnowledgeArticle;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** Changes (办理). */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Gives a question its answer (解答咨询问题).
   * Refuses POST_REQUIRED, QUESTION_NOT_FOUND, ALREADY_ANSWERED, TEXT_REQUIRED, TEXT_TOO_LONG.
   */
  readonly answerQuestion: HotlineQuestionPayload;
  /**
   * Answers from an article or in words; confirmed by the caller, the ticket is resolved and closed at once (答复工单).
   * Refuses POST_REQUIRED, TICKET_NOT_FOUND, ARTICLE_NOT_PUBLISHED, ANSWER_REQUIRED, ONE_HANDLER_ONLY, INVALID_STATE,
   * TEXT_TOO_LONG.
   */
  readonly answerTicket: TicketPayload;
  /**
   * The other department approves, and the version is public (审核发布知识条目).
   * Refuses POST_REQUIRED, ARTICLE_NOT_FOUND, VERSION_NOT_DRAFT, OTHER_DEPARTMENT_MUST_APPROVE, POLICY_EXPIRED, POLICY_UNKNOWN.
   */
  readonly approveArticle: KnowledgeArticlePayload;
  /**
   * Names the one person who handles the ticket (指定专办人员).
   * Refuses POST_REQUIRED, TICKET_NOT_FOUND, HANDLER_REQUIRED, ONE_HANDLER_ONLY, INVALID_STATE.
   */
  readonly assignHandler: TicketPayload;
  /**
   * Other hours from a day on (调整服务时间).
   * Refuses POST_REQUIRED, LINE_NOT_FOUND, NOT_OWN_AREA, HOURS_INVALID, SPORTS_LINE_IS_ROUND_THE_CLOCK, DATE_NOT_ALLOWED.
   */
  readonly changeLineHours: HotlineLinePayload;
  /**
   * Closes what is resolved on the word of the caller, or with a reason; a caller who says no has it worked on again (关闭工单).
   * Refuses POST_REQUIRED, TICKET_NOT_FOUND, RESOLUTION_REQUIRED, CONFIRMATION_OR_REASON_REQUIRED, INVALID_STATE, TEXT_TOO_LONG.
   */
  readonly closeTicket: TicketPayload;
  /**
   * Drafts an article, or a further version of one, for the own department (起草知识条目).
   * Refuses POST_REQUIRED, NOT_OWN_AREA, ARTICLE_NOT_FOUND, TOPIC_UNKNOWN, AUDIENCE_REQUIRED, TEXT_REQUIRED, TEXT_TOO_LONG,
   * POLICY_UNKNOWN.
   */
  readonly draftArticle: KnowledgeArticlePayload;
  /**
   * Drafts an entry of the question-and-answer column, or writes one anew (起草问答).
   * Refuses POST_REQUIRED, NOT_OWN_AREA, FAQ_NOT_FOUND, EVENT_QUEUE_CLOSED, QUESTION_NOT_FOUND, TOPIC_UNKNOWN, TEXT_REQUIRED,
   * TEXT_TOO_LONG, POLICY_UNKNOWN, INVALID_STATE.
   */
  readonly draftFaq: FaqPayload;
  /**
   * Opens a line; opening late is allowed (开通热线).
   * Refuses POST_REQUIRED, NOT_OWN_AREA, LINE_ALREADY_OPEN, LINE_CODE_INVALID, AUDIENCE_REQUIRED, HOURS_INVALID,
   * SPORTS_LINE_IS_ROUND_THE_CLOCK.
   */
  readonly openLine: HotlineLinePayload;
  /**
   * A citizen asks online; an officer takes a call, whoever calls (受理工单).
   * Refuses POST_REQUIRED, LINE_NOT_FOUND, NOT_OWN_AREA, AREA_UNKNOWN, LINE_CLOSED, AUDIENCE_REQUIRED, CATEGORY_NOT_ON_LINE,
   * ITEM_UNKNOWN, EVENT_QUEUE_CLOSED, TEXT_REQUIRED, TEXT_TOO_LONG.
   */
  readonly openTicket: TicketPayload;
  /**
   * Shows an entry in channels, to audiences, so long (发布问答).
   * Refuses POST_REQUIRED, FAQ_NOT_FOUND, CHANNEL_REQUIRED, AUDIENCE_REQUIRED, ANSWER_REQUIRED, DATE_NOT_ALLOWED, POLICY_EXPIRED,
   * POLICY_UNKNOWN, INVALID_STATE.
   */
  readonly publishFaq: FaqPayload;
  /**
   * Rates the answer to a ticket, or a published answer, once; 1 and 2 open the ticket again (评价答复).
   * Refuses ONE_SUBJECT, POST_REQUIRED, TICKET_NOT_FOUND, FAQ_NOT_FOUND, SCORE_OUT_OF_RANGE, ALREADY_RATED, OWN_ANSWER,
   * AUDIENCE_REQUIRED, INVALID_STATE.
   */
  readonly rateAnswer: RateAnswerPayload;
  /**
   * Records a question; without answer at a lecture that is over, it becomes a ticket at once (登记咨询问题).
   * Refuses POST_REQUIRED, NOT_OWN_AREA, AREA_UNKNOWN, AUDIENCE_REQUIRED, TOPIC_UNKNOWN, TEXT_REQUIRED, TEXT_TOO_LONG.
   */
  readonly recordQuestion: HotlineQuestionPayload;
  /**
   * Says how the problem was solved (办结工单).
   * Refuses POST_REQUIRED, TICKET_NOT_FOUND, RESOLUTION_REQUIRED, INVALID_STATE, ONE_HANDLER_ONLY, TEXT_TOO_LONG.
   */
  readonly resolveTicket: TicketPayload;
  /**
   * The handler begins; an appeal of a sports event needs one named first (开始办理).
   * Refuses POST_REQUIRED, TICKET_NOT_FOUND, HANDLER_REQUIRED, ONE_HANDLER_ONLY, INVALID_STATE.
   */
  readonly startTicket: TicketPayload;
  /**
   * Another department holds the ticket, with its own time to answer; the handler is free (转办工单).
   * Refuses POST_REQUIRED, TICKET_NOT_FOUND, TICKET_CLOSED, INVALID_STATE, DEPARTMENT_UNKNOWN, ALREADY_HELD, REASON_REQUIRED,
   * TEXT_TOO_LONG, PARAMETER_MISSING, REPLICA_BEHIND.
   */
  readonly transferTicket: TicketPayload;
  /**
   * Takes an article and its drafts away (撤回知识条目).
   * Refuses POST_REQUIRED, ARTICLE_NOT_FOUND, INVALID_STATE.
   */
  readonly withdrawArticle: KnowledgeArticlePayload;
  /**
   * Takes an entry away (撤回问答).
   * Refuses POST_REQUIRED, FAQ_NOT_FOUND, INVALID_STATE.
   */
  readonly withdrawFaq: FaqPayload;
};


/** Changes (办理). */
export type MutationAnswerQuestionArgs = {
  input: AnswerQuestionInput;
};


/** Changes (办理). */
export type MutationAnswerTicketArgs = {
  input: AnswerTicketInput;
};


/** Changes (办理). */
export type MutationApproveArticleArgs = {
  input: ApproveArticleInput;
};


/** Changes (办理). */
export type MutationAssignHandlerArgs = {
  input: AssignHandlerInput;
};


/** Changes (办理). */
export type MutationChangeLineHoursArgs = {
  input: ChangeLineHoursInput;
};


/** Changes (办理). */
export type MutationCloseTicketArgs = {
  input: CloseTicketInput;
};


/** Changes (办理). */
export type MutationDraftArticleArgs = {
  input: DraftArticleInput;
};


/** Changes (办理). */
export type MutationDraftFaqArgs = {
  input: DraftFaqInput;
};


/** Changes (办理). */
export type MutationOpenLineArgs = {
  input: OpenLineInput;
};


/** Changes (办理). */
export type MutationOpenTicketArgs = {
  input: OpenTicketInput;
};


/** Changes (办理). */
export type MutationPublishFaqArgs = {
  input: PublishFaqInput;
};


/** Changes (办理). */
export type MutationRateAnswerArgs = {
  input: RateAnswerInput;
};


/** Changes (办理). */
export type MutationRecordQuestionArgs = {
  input: RecordQuestionInput;
};


/** Changes (办理). */
export type MutationResolveTicketArgs = {
  input: ResolveTicketInput;
};


/** Changes (办理). */
export type MutationStartTicketArgs = {
  input: StartTicketInput;
};


/** Changes (办理). */
export type MutationTransferTicketArgs = {
  input: TransferTicketInput;
};


/** Changes (办理). */
export type MutationWithdrawArticleArgs = {
  input: WithdrawArticleInput;
};


/** Changes (办理). */
export type MutationWithdrawFaqArgs = {
  input: WithdrawFaqInput;
};

/** A line to open, in the area of the officer (开通热线). */
export type OpenLineInput = {
  /** For whom (服务对象). */
  readonly audiences: ReadonlyArray<HotlineAudience>;
  /** Its code, in capitals (热线代码). */
  readonly code: Scalars['String']['input'];
  /** When it is open (服务时间). */
  readonly hours: ReadonlyArray<HotlineHoursInput>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The number to call (号码). */
  readonly number: Scalars['String']['input'];
  /** First day (开通日期). */
  readonly openedOn: Scalars['Date']['input'];
};

/** A ticket to open (受理工单). */
export type OpenTicketInput = {
  /** Where (行政区划). */
  readonly area: Scalars['AreaCode']['input'];
  /** For whom (服务对象). */
  readonly audience?: InputMaybe<HotlineAudience>;
  /** What it is about (类别). */
  readonly category: TicketCategory;
  /** The sports event it is about (赛事编号). */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The case of another service this is part of (关联事项). */
  readonly inContextOf?: InputMaybe<WorkContextInput>;
  /** The line (热线编号). */
  readonly lineId: Scalars['ID']['input'];
  /** What is asked (诉求内容). */
  readonly question: Scalars['String']['input'];
  /** Code of the service item it is about (经办事项). */
  readonly serviceItem?: InputMaybe<Scalars['String']['input']>;
};

/** Where a page of a list stands (分页信息). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether some come before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A person: one record for life (人员). */
export type Person = {
  readonly __typename?: 'Person';
  /** Opaque id of the person (人员标识). */
  readonly id: Scalars['ID']['output'];
  /** The tickets of the person, oldest first (热线工单). */
  readonly tickets?: Maybe<TicketConnection>;
};


/** A person: one record for life (人员). */
export type PersonTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where an entry is shown (发布问答). */
export type PublishFaqInput = {
  /** To whom (服务对象). */
  readonly audiences: ReadonlyArray<HotlineAudience>;
  /** Where (发布渠道). */
  readonly channels: ReadonlyArray<FaqChannel>;
  /** The entry (问答编号). */
  readonly faqId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Last day at most; no end unless said (有效期至). */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** Questions (查询). */
export type Query = {
  readonly __typename?: 'Query';
  /** Entries in a state that the own agency, or one below it, keeps; oldest first (问答维护列表). Refuses POST_REQUIRED. */
  readonly faqEntries: FaqConnection;
  /** Published answers of a channel for an audience, while they are valid, oldest first; not those about one event (问题集锦). */
  readonly faqs: FaqConnection;
  /** The lines of the hotline: all, or those with a code, for an audience, open at an instant (热线查询). */
  readonly hotlineLines: ReadonlyArray<HotlineLine>;
  /** Questions as they were recorded, oldest first (咨询问题列表). Refuses POST_REQUIRED. */
  readonly hotlineQuestions: HotlineQuestionConnection;
  /**
   * Figures of the tickets opened in a month, and of the ratings given in it; nobody is named (热线统计).
   * Refuses MONTH_INVALID.
   */
  readonly hotlineStats: HotlineStats;
  /**
   * Searches the knowledge base; what fits best comes first. Only what is public now (知识库检索).
   * Refuses LIMIT_OUT_OF_RANGE.
   */
  readonly knowledge: ReadonlyArray<KnowledgeArticle>;
  /** Articles of the own area with a version in a state, for those who draft and approve (知识条目维护列表). Refuses POST_REQUIRED. */
  readonly knowledgeArticles: KnowledgeArticleConnection;
  /** A ticket by its id; null when there is none, or none the caller may see (工单查询). */
  readonly ticket?: Maybe<Ticket>;
  /**
   * The caller's own tickets; an officer's, those of the own area or held by the own department; a sports department's, those
   * of events in its area or held by it. Oldest first (工单列表).
   * Refuses POST_REQUIRED.
   */
  readonly tickets: TicketConnection;
  /**
   * What is asked most: counts only, the most frequent first, of equal ones the one asked last (高频问题).
   * Refuses LIMIT_OUT_OF_RANGE, DATE_NOT_ALLOWED.
   */
  readonly topQuestions: ReadonlyArray<HotlineTopicCount>;
};


/** Questions (查询). */
export type QueryFaqEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status: FaqStatus;
};


/** Questions (查询). */
export type QueryFaqsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  audience: HotlineAudience;
  channel: FaqChannel;
  first?: InputMaybe<Scalars['Int']['input']>;
  topic?: InputMaybe<HotlineTopic>;
};


/** Questions (查询). */
export type QueryHotlineLinesArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  audience?: InputMaybe<HotlineAudience>;
  code?: InputMaybe<Scalars['String']['input']>;
};


/** Questions (查询). */
export type QueryHotlineQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unanswered?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Questions (查询). */
export type QueryHotlineStatsArgs = {
  area?: InputMaybe<Scalars['AreaCode']['input']>;
  audience?: InputMaybe<HotlineAudience>;
  lineId?: InputMaybe<Scalars['ID']['input']>;
  month: Scalars['String']['input'];
};


/** Questions (查询). */
export type QueryKnowledgeArgs = {
  audience?: InputMaybe<HotlineAudience>;
  domain?: InputMaybe<ArticleDomain>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** Questions (查询). */
export type QueryKnowledgeArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status: ArticleStatus;
};


/** Questions (查询). */
export type QueryTicketArgs = {
  id: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions (查询). */
export type QueryTopQuestionsArgs = {
  audience?: InputMaybe<HotlineAudience>;
  from: Scalars['Date']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['Date']['input'];
};

/** A rating of one ticket, or one published answer (评价). */
export type RateAnswerInput = {
  /** For whom, of a published answer (服务对象). */
  readonly audience?: InputMaybe<HotlineAudience>;
  /** The entry (问答编号). */
  readonly faqId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1, bad, to 5, good (评分). */
  readonly score: Scalars['Int']['input'];
  /** The ticket (工单编号). */
  readonly ticketId?: InputMaybe<Scalars['ID']['input']>;
};

/** What was rated (评价结果). */
export type RateAnswerPayload = {
  readonly __typename?: 'RateAnswerPayload';
  /** The entry, when one was rated (问答). */
  readonly faq?: Maybe<Faq>;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
  /** The ticket, when one was rated (工单). */
  readonly ticket?: Maybe<Ticket>;
};

/** A question (咨询问题). */
export type RecordQuestionInput = {
  /** The answer given on the spot (现场解答). */
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  /** Where; the own area unless said (行政区划). */
  readonly area?: InputMaybe<Scalars['AreaCode']['input']>;
  /** For whom (服务对象). */
  readonly audience?: InputMaybe<HotlineAudience>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The work of another service, such as a lecture of sports (关联事项). */
  readonly inContextOf?: InputMaybe<WorkContextInput>;
  /** Where it was asked (提问渠道). */
  readonly source: HotlineQuestionSource;
  /** The words (问题内容). */
  readonly text: Scalars['String']['input'];
  /** Code of the topic (主题). */
  readonly topic: Scalars['String']['input'];
};

/** How it was solved (办结). */
export type ResolveTicketInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How (办结情况). */
  readonly resolution: Scalars['String']['input'];
  /** The ticket (工单编号). */
  readonly ticketId: Scalars['ID']['input'];
};

/** Roles of callers (角色). */
export type Role =
  /** A delegate acting under a mandate (代办人). */
  | 'AGENT'
  /** Reads statistics only (数据分析). */
  | 'ANALYST'
  /** An insured person acting for themselves (参保人). */
  | 'CITIZEN'
  /** A doctor (医师). */
  | 'DOCTOR'
  /** A finance authority (财政部门). */
  | 'FINANCE'
  /** A health authority (卫生健康部门). */
  | 'HEALTH'
  /** A designated hospital (定点医院). */
  | 'HOSPITAL'
  /** A partner insurer (商业保险机构). */
  | 'INSURER'
  /** A self-service terminal (自助终端). */
  | 'KIOSK'
  /** Staff of an insurance agency (经办人员). */
  | 'OFFICER'
  /** A partner department of the data exchange (数据共享部门). */
  | 'PARTNER_DEPARTMENT'
  /** A designated pharmacy (定点药店). */
  | 'PHARMACY'
  /** Keeps the policy packs (政策管理员). */
  | 'POLICY_ADMIN'
  /** Nobody has to sign in (公开). */
  | 'PUBLIC'
  /** A sports department (体育部门). */
  | 'SPORTS_DEPARTMENT'
  /** A fund supervisor (基金监管). */
  | 'SUPERVISOR'
  /** The services themselves; never comes from outside (系统). */
  | 'SYSTEM'
  /** An employer or a team (单位). */
  | 'UNIT';

/** Kinds of personal data (数据范围). */
export type Scope =
  /** Diagnoses, prescriptions and bills (诊疗). */
  | 'CLINICAL'
  /** Coverage and remaining amounts (待遇). */
  | 'COVERAGE'
  /** Enrolment and contributions (参保). */
  | 'ENROLMENT'
  /** Identity (身份). */
  | 'IDENTITY'
  /** Accounts and payments (资金). */
  | 'MONEY'
  /** Cases, tickets and services received (服务). */
  | 'SERVICE';

/** A sports event (体育赛事). */
export type SportsEvent = {
  readonly __typename?: 'SportsEvent';
  /**
   * Published answers for an audience of the event, while its queue is open: those about it, and those that serve every event;
   * oldest first (赛事问题集锦).
   */
  readonly faqs?: Maybe<FaqConnection>;
  /** Its queue on the sports line; null: none is open (赛事专席队列). */
  readonly hotlineQueue?: Maybe<HotlineEventQueue>;
  /** Id of the event (赛事编号). */
  readonly id: Scalars['ID']['output'];
};


/** A sports event (体育赛事). */
export type SportsEventFaqsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  audience: HotlineAudience;
  channel: FaqChannel;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A ticket to begin with (开始办理). */
export type StartTicketInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The ticket (工单编号). */
  readonly ticketId: Scalars['ID']['input'];
};

/** A ticket: worked on by one person until it is resolved (工单). */
export type Ticket = {
  readonly __typename?: 'Ticket';
  /** Where (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** The article it was last answered from (引用知识条目). */
  readonly article?: Maybe<KnowledgeArticle>;
  /** The version of the article (引用版本). */
  readonly articleVersion?: Maybe<Scalars['Int']['output']>;
  /** For whom (服务对象). */
  readonly audience?: Maybe<HotlineAudience>;
  /** Whether the caller confirmed (来电人确认). */
  readonly callerConfirmed?: Maybe<Scalars['Boolean']['output']>;
  /** What it is about (工单类别). */
  readonly category: TicketCategory;
  /** When it was closed (关闭时间). */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who holds it (承办部门). */
  readonly department: HotlineDepartment;
  /** The last day (办结期限). */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Why there is none (期限未定原因). */
  readonly dueOpen?: Maybe<TicketDueOpen>;
  /** Id of the sports event it is about (赛事编号). */
  readonly eventId?: Maybe<Scalars['ID']['output']>;
  /** The account of the one handler (专办人员). */
  readonly handlerId?: Maybe<Scalars['ID']['output']>;
  /** All that happened, in order; only ever added to (办理记录). */
  readonly history: ReadonlyArray<TicketHistoryEntry>;
  /** Id of the ticket (工单编号). */
  readonly id: Scalars['ID']['output'];
  /** The work of another service it belongs to (关联事项). */
  readonly inContextOf?: Maybe<HotlineWorkContext>;
  /** On which line (热线). */
  readonly line?: Maybe<HotlineLine>;
  /** When it was opened (受理时间). */
  readonly openedAt: Scalars['DateTime']['output'];
  /** How it came to be (工单来源). */
  readonly origin: TicketOrigin;
  /** Whether the last day has passed while work goes on (是否超期). */
  readonly overdue: Scalars['Boolean']['output'];
  /** Whose it is; null: the caller is not known (来电人). */
  readonly person?: Maybe<Person>;
  /** What was asked; null where the words stay in the service it comes from (诉求内容). */
  readonly question?: Maybe<Scalars['String']['output']>;
  /** How often it was opened again (重新办理次数). */
  readonly reopenings: Scalars['Int']['output'];
  /** How it was resolved (办结情况). */
  readonly resolution?: Maybe<Scalars['String']['output']>;
  /** When it was resolved (办结时间). */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the department must answer; null: it did, or no limit is set (响应时限). */
  readonly respondBy?: Maybe<Scalars['DateTime']['output']>;
  /** The caller's score, 1 to 5 (评分). */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** Code of the service item it is about (经办事项). */
  readonly serviceItem?: Maybe<Scalars['String']['output']>;
  /** Where it stands (状态). */
  readonly state: TicketState;
};

/** What happened to a ticket (工单动作). */
export type TicketAct =
  /** It was answered (答复). */
  | 'ANSWERED'
  /** Its handler was named (指定专办). */
  | 'ASSIGNED'
  /** It was closed (关闭). */
  | 'CLOSED'
  /** Its last day was set (确定期限). */
  | 'DUE_SET'
  /** It went to the next higher level (升级). */
  | 'ESCALATED'
  /** It was opened (受理). */
  | 'OPENED'
  /** Its last day passed (超期). */
  | 'OVERDUE'
  /** It was rated (评价). */
  | 'RATED'
  /** It is worked on again (重新办理). */
  | 'REOPENED'
  /** It was solved (办结). */
  | 'RESOLVED'
  /** Work began (开始办理). */
  | 'STARTED'
  /** It went to another department (转办). */
  | 'TRANSFERRED';

/** What a ticket is about (工单类别). */
export type TicketCategory =
  /** A problem with an insurance matter (医保业务问题). */
  | 'BUSINESS_PROBLEM'
  /** A complaint (投诉). */
  | 'COMPLAINT'
  /** Advice (咨询). */
  | 'CONSULTATION'
  /** A matter of a sports event, with a dedicated handler (体育赛事诉求). */
  | 'SPORTS_EVENT_APPEAL'
  /** A suggestion (建议). */
  | 'SUGGESTION';

/** A page of tickets (工单列表). */
export type TicketConnection = {
  readonly __typename?: 'TicketConnection';
  /** The tickets with their cursors (条目). */
  readonly edges: ReadonlyArray<TicketEdge>;
  /** The tickets (工单). */
  readonly nodes: ReadonlyArray<Ticket>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** Why no last day is set (期限未定原因). */
export type TicketDueOpen =
  /** The calendar of the year is not published (工作日历未公布). */
  | 'CALENDAR_MISSING'
  /** The policy gives no limit (期限参数未配置). */
  | 'PARAMETER_MISSING';

/** One of a page (条目). */
export type TicketEdge = {
  readonly __typename?: 'TicketEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** What stands there (工单). */
  readonly node: Ticket;
};

/** Which tickets (筛选条件). */
export type TicketFilterInput = {
  /** For whom (服务对象). */
  readonly audience?: InputMaybe<HotlineAudience>;
  /** About what (类别). */
  readonly category?: InputMaybe<TicketCategory>;
  /** Held by whom (承办部门). */
  readonly department?: InputMaybe<HotlineDepartmentInput>;
  /** Of which sports event (赛事编号). */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  /** On which line (热线). */
  readonly lineId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose last day has passed while work goes on (仅超期). */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where they stand (状态). */
  readonly state?: InputMaybe<TicketState>;
};

/** One line of a ticket's history (办理记录). */
export type TicketHistoryEntry = {
  readonly __typename?: 'TicketHistoryEntry';
  /** What (动作). */
  readonly act: TicketAct;
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** By which account; null: the system (经办账号). */
  readonly by?: Maybe<Scalars['ID']['output']>;
  /** The department it went to (部门). */
  readonly department?: Maybe<HotlineDepartment>;
  /** The handler named (专办人员). */
  readonly handlerId?: Maybe<Scalars['ID']['output']>;
  /** The words that go with it (内容). */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** How a ticket came to be (工单来源). */
export type TicketOrigin =
  /** A call (来电). */
  | 'CALL'
  /** Left unanswered at a lecture (宣讲). */
  | 'LECTURE'
  /** Asked online (网上). */
  | 'ONLINE'
  /** Found at a station (医保驿站). */
  | 'STATION';

/** What a change gave (办理结果). */
export type TicketPayload = {
  readonly __typename?: 'TicketPayload';
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
  /** As it is now (工单). */
  readonly ticket: Ticket;
};

/** Where a ticket stands (工单状态). */
export type TicketState =
  /** Is closed (已关闭). */
  | 'CLOSED'
  /** Is worked on (办理中). */
  | 'IN_PROGRESS'
  /** Waits for its handler (待办理). */
  | 'OPEN'
  /** Is solved, not yet confirmed (已办结). */
  | 'RESOLVED';

/** Another department (转办). */
export type TransferTicketInput = {
  /** Who holds it from now on (承办部门). */
  readonly department: HotlineDepartmentInput;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (原因). */
  readonly reason: Scalars['String']['input'];
  /** The ticket (工单编号). */
  readonly ticketId: Scalars['ID']['input'];
};

/** An article to take away (撤回知识条目). */
export type WithdrawArticleInput = {
  /** The article (条目编号). */
  readonly articleId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** An entry to take away (撤回问答). */
export type WithdrawFaqInput = {
  /** The entry (问答编号). */
  readonly faqId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The work of another service during which this is done; its case closes on it (关联事项). */
export type WorkContextInput = {
  /** Id of the case there (事项编号). */
  readonly id: Scalars['ID']['input'];
  /** The service, such as sports (服务). */
  readonly service: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Faq: Faq;
  HotlineLine: HotlineLine;
  HotlineQuestion: HotlineQuestion;
  KnowledgeArticle: KnowledgeArticle;
  Person: Person;
  SportsEvent: SportsEvent;
  Ticket: Ticket;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Faq:
    ( { __typename: 'Faq' }
    & GraphQLRecursivePick<FederationTypes['Faq'], {"id":true}> );
  HotlineLine:
    ( { __typename: 'HotlineLine' }
    & GraphQLRecursivePick<FederationTypes['HotlineLine'], {"id":true}> );
  HotlineQuestion:
    ( { __typename: 'HotlineQuestion' }
    & GraphQLRecursivePick<FederationTypes['HotlineQuestion'], {"id":true}> );
  KnowledgeArticle:
    ( { __typename: 'KnowledgeArticle' }
    & GraphQLRecursivePick<FederationTypes['KnowledgeArticle'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  SportsEvent:
    ( { __typename: 'SportsEvent' }
    & GraphQLRecursivePick<FederationTypes['SportsEvent'], {"id":true}> );
  Ticket:
    ( { __typename: 'Ticket' }
    & GraphQLRecursivePick<FederationTypes['Ticket'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AnswerArticleInput: AnswerArticleInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnswerQuestionInput: AnswerQuestionInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AnswerTicketInput: AnswerTicketInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ApproveArticleInput: ApproveArticleInput;
  AreaCode: ResolverTypeWrapper<Scalars['AreaCode']['output']>;
  ArticleDomain: ArticleDomain;
  ArticleStatus: ArticleStatus;
  ArticleVersion: ResolverTypeWrapper<ArticleVersionModel>;
  AssignHandlerInput: AssignHandlerInput;
  CareType: CareType;
  ChangeLineHoursInput: ChangeLineHoursInput;
  CloseTicketInput: CloseTicketInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DraftArticleInput: DraftArticleInput;
  DraftFaqInput: DraftFaqInput;
  EmergencyKind: EmergencyKind;
  Faq: ResolverTypeWrapper<FaqModel>;
  FaqChannel: FaqChannel;
  FaqConnection: ResolverTypeWrapper<Omit<FaqConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FaqEdge']>, nodes: ReadonlyArray<ResolversTypes['Faq']> }>;
  FaqEdge: ResolverTypeWrapper<Omit<FaqEdge, 'node'> & { node: ResolversTypes['Faq'] }>;
  FaqPayload: ResolverTypeWrapper<Omit<FaqPayload, 'faq'> & { faq: ResolversTypes['Faq'] }>;
  FaqStatus: FaqStatus;
  HotlineAudience: HotlineAudience;
  HotlineCitedPolicy: ResolverTypeWrapper<HotlineCitedPolicy>;
  HotlineCitedPolicyInput: HotlineCitedPolicyInput;
  HotlineDepartment: ResolverTypeWrapper<HotlineDepartment>;
  HotlineDepartmentInput: HotlineDepartmentInput;
  HotlineDepartmentKind: HotlineDepartmentKind;
  HotlineEventQueue: ResolverTypeWrapper<HotlineEventQueueModel>;
  HotlineHours: ResolverTypeWrapper<HotlineHours>;
  HotlineHoursInput: HotlineHoursInput;
  HotlineLine: ResolverTypeWrapper<HotlineLineModel>;
  HotlineLinePayload: ResolverTypeWrapper<Omit<HotlineLinePayload, 'line'> & { line: ResolversTypes['HotlineLine'] }>;
  HotlineQuestion: ResolverTypeWrapper<HotlineQuestionModel>;
  HotlineQuestionConnection: ResolverTypeWrapper<Omit<HotlineQuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HotlineQuestionEdge']>, nodes: ReadonlyArray<ResolversTypes['HotlineQuestion']> }>;
  HotlineQuestionEdge: ResolverTypeWrapper<Omit<HotlineQuestionEdge, 'node'> & { node: ResolversTypes['HotlineQuestion'] }>;
  HotlineQuestionPayload: ResolverTypeWrapper<Omit<HotlineQuestionPayload, 'question'> & { question: ResolversTypes['HotlineQuestion'] }>;
  HotlineQuestionSource: HotlineQuestionSource;
  HotlineSatisfaction: ResolverTypeWrapper<HotlineSatisfaction>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HotlineStats: ResolverTypeWrapper<HotlineStats>;
  HotlineTopic: HotlineTopic;
  HotlineTopicCount: ResolverTypeWrapper<HotlineTopicCount>;
  HotlineWeekday: HotlineWeekday;
  HotlineWorkContext: ResolverTypeWrapper<HotlineWorkContext>;
  IdNumber: ResolverTypeWrapper<Scalars['IdNumber']['output']>;
  InsuranceType: InsuranceType;
  KnowledgeArticle: ResolverTypeWrapper<KnowledgeArticleModel>;
  KnowledgeArticleConnection: ResolverTypeWrapper<Omit<KnowledgeArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['KnowledgeArticleEdge']>, nodes: ReadonlyArray<ResolversTypes['KnowledgeArticle']> }>;
  KnowledgeArticleEdge: ResolverTypeWrapper<Omit<KnowledgeArticleEdge, 'node'> & { node: ResolversTypes['KnowledgeArticle'] }>;
  KnowledgeArticlePayload: ResolverTypeWrapper<Omit<KnowledgeArticlePayload, 'article'> & { article: ResolversTypes['KnowledgeArticle'] }>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenLineInput: OpenLineInput;
  OpenTicketInput: OpenTicketInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<{ readonly id: string }>;
  PublishFaqInput: PublishFaqInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateAnswerInput: RateAnswerInput;
  RateAnswerPayload: ResolverTypeWrapper<Omit<RateAnswerPayload, 'faq' | 'ticket'> & { faq?: Maybe<ResolversTypes['Faq']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  Ratio: ResolverTypeWrapper<Scalars['Ratio']['output']>;
  RecordQuestionInput: RecordQuestionInput;
  ResolveTicketInput: ResolveTicketInput;
  Role: Role;
  Scope: Scope;
  SportsEvent: ResolverTypeWrapper<{ readonly id: string }>;
  StartTicketInput: StartTicketInput;
  Ticket: ResolverTypeWrapper<TicketModel>;
  TicketAct: TicketAct;
  TicketCategory: TicketCategory;
  TicketConnection: ResolverTypeWrapper<Omit<TicketConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TicketEdge']>, nodes: ReadonlyArray<ResolversTypes['Ticket']> }>;
  TicketDueOpen: TicketDueOpen;
  TicketEdge: ResolverTypeWrapper<Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] }>;
  TicketFilterInput: TicketFilterInput;
  TicketHistoryEntry: ResolverTypeWrapper<TicketHistoryEntryModel>;
  TicketOrigin: TicketOrigin;
  TicketPayload: ResolverTypeWrapper<Omit<TicketPayload, 'ticket'> & { ticket: ResolversTypes['Ticket'] }>;
  TicketState: TicketState;
  TransferTicketInput: TransferTicketInput;
  WithdrawArticleInput: WithdrawArticleInput;
  WithdrawFaqInput: WithdrawFaqInput;
  WorkContextInput: WorkContextInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnswerArticleInput: AnswerArticleInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AnswerQuestionInput: AnswerQuestionInput;
  String: Scalars['String']['output'];
  AnswerTicketInput: AnswerTicketInput;
  Boolean: Scalars['Boolean']['output'];
  ApproveArticleInput: ApproveArticleInput;
  AreaCode: Scalars['AreaCode']['output'];
  ArticleVersion: ArticleVersionModel;
  AssignHandlerInput: AssignHandlerInput;
  ChangeLineHoursInput: ChangeLineHoursInput;
  CloseTicketInput: CloseTicketInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DraftArticleInput: DraftArticleInput;
  DraftFaqInput: DraftFaqInput;
  Faq: FaqModel;
  FaqConnection: Omit<FaqConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FaqEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Faq']> };
  FaqEdge: Omit<FaqEdge, 'node'> & { node: ResolversParentTypes['Faq'] };
  FaqPayload: Omit<FaqPayload, 'faq'> & { faq: ResolversParentTypes['Faq'] };
  HotlineCitedPolicy: HotlineCitedPolicy;
  HotlineCitedPolicyInput: HotlineCitedPolicyInput;
  HotlineDepartment: HotlineDepartment;
  HotlineDepartmentInput: HotlineDepartmentInput;
  HotlineEventQueue: HotlineEventQueueModel;
  HotlineHours: HotlineHours;
  HotlineHoursInput: HotlineHoursInput;
  HotlineLine: HotlineLineModel;
  HotlineLinePayload: Omit<HotlineLinePayload, 'line'> & { line: ResolversParentTypes['HotlineLine'] };
  HotlineQuestion: HotlineQuestionModel;
  HotlineQuestionConnection: Omit<HotlineQuestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HotlineQuestionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HotlineQuestion']> };
  HotlineQuestionEdge: Omit<HotlineQuestionEdge, 'node'> & { node: ResolversParentTypes['HotlineQuestion'] };
  HotlineQuestionPayload: Omit<HotlineQuestionPayload, 'question'> & { question: ResolversParentTypes['HotlineQuestion'] };
  HotlineSatisfaction: HotlineSatisfaction;
  Float: Scalars['Float']['output'];
  HotlineStats: HotlineStats;
  HotlineTopicCount: HotlineTopicCount;
  HotlineWorkContext: HotlineWorkContext;
  IdNumber: Scalars['IdNumber']['output'];
  KnowledgeArticle: KnowledgeArticleModel;
  KnowledgeArticleConnection: Omit<KnowledgeArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['KnowledgeArticleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['KnowledgeArticle']> };
  KnowledgeArticleEdge: Omit<KnowledgeArticleEdge, 'node'> & { node: ResolversParentTypes['KnowledgeArticle'] };
  KnowledgeArticlePayload: Omit<KnowledgeArticlePayload, 'article'> & { article: ResolversParentTypes['KnowledgeArticle'] };
  Money: Scalars['Money']['output'];
  Mutation: Record<PropertyKey, never>;
  OpenLineInput: OpenLineInput;
  OpenTicketInput: OpenTicketInput;
  PageInfo: PageInfo;
  Person: { readonly id: string };
  PublishFaqInput: PublishFaqInput;
  Query: Record<PropertyKey, never>;
  RateAnswerInput: RateAnswerInput;
  RateAnswerPayload: Omit<RateAnswerPayload, 'faq' | 'ticket'> & { faq?: Maybe<ResolversParentTypes['Faq']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  Ratio: Scalars['Ratio']['output'];
  RecordQuestionInput: RecordQuestionInput;
  ResolveTicketInput: ResolveTicketInput;
  SportsEvent: { readonly id: string };
  StartTicketInput: StartTicketInput;
  Ticket: TicketModel;
  TicketConnection: Omit<TicketConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TicketEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Ticket']> };
  TicketEdge: Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  TicketFilterInput: TicketFilterInput;
  TicketHistoryEntry: TicketHistoryEntryModel;
  TicketPayload: Omit<TicketPayload, 'ticket'> & { ticket: ResolversParentTypes['Ticket'] };
  TransferTicketInput: TransferTicketInput;
  WithdrawArticleInput: WithdrawArticleInput;
  WithdrawFaqInput: WithdrawFaqInput;
  WorkContextInput: WorkContextInput;
};

export type AccessDirectiveArgs = {
  roles: ReadonlyArray<Role>;
  scope?: Maybe<Scope>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface AreaCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AreaCode'], any> {
  name: 'AreaCode';
}

export type ArticleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleVersion'] = ResolversParentTypes['ArticleVersion']> = {
  approvedBy?: Resolver<Maybe<ResolversTypes['HotlineDepartmentKind']>, ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['HotlineAudience']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['HotlineCitedPolicy']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['ArticleDomain'], ParentType, ContextType>;
  draftedBy?: Resolver<ResolversTypes['HotlineDepartmentKind'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ArticleStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['HotlineTopic'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FaqResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Faq'] = ResolversParentTypes['Faq'], FederationReferenceType extends FederationReferenceTypes['Faq'] = FederationReferenceTypes['Faq']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Faq']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['HotlineAudience']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['FaqChannel']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['HotlineCitedPolicy']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['SportsEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['HotlineSatisfaction'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FaqStatus'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['HotlineTopic'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FaqConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FaqConnection'] = ResolversParentTypes['FaqConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FaqEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Faq']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FaqEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FaqEdge'] = ResolversParentTypes['FaqEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Faq'], ParentType, ContextType>;
};

export type FaqPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FaqPayload'] = ResolversParentTypes['FaqPayload']> = {
  faq?: Resolver<ResolversTypes['Faq'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotlineCitedPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineCitedPolicy'] = ResolversParentTypes['HotlineCitedPolicy']> = {
  pack?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HotlineDepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineDepartment'] = ResolversParentTypes['HotlineDepartment']> = {
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HotlineDepartmentKind'], ParentType, ContextType>;
};

export type HotlineEventQueueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineEventQueue'] = ResolversParentTypes['HotlineEventQueue']> = {
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['HotlineLine']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type HotlineHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineHours'] = ResolversParentTypes['HotlineHours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['HotlineWeekday']>, ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HotlineLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineLine'] = ResolversParentTypes['HotlineLine'], FederationReferenceType extends FederationReferenceTypes['HotlineLine'] = FederationReferenceTypes['HotlineLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HotlineLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['HotlineAudience']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['TicketCategory']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventQueues?: Resolver<ReadonlyArray<ResolversTypes['HotlineEventQueue']>, ParentType, ContextType>;
  hours?: Resolver<ReadonlyArray<ResolversTypes['HotlineHours']>, ParentType, ContextType, Partial<HotlineLineHoursArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  roundTheClock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<HotlineLineRoundTheClockArgs>>;
};

export type HotlineLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineLinePayload'] = ResolversParentTypes['HotlineLinePayload']> = {
  line?: Resolver<ResolversTypes['HotlineLine'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotlineQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineQuestion'] = ResolversParentTypes['HotlineQuestion'], FederationReferenceType extends FederationReferenceTypes['HotlineQuestion'] = FederationReferenceTypes['HotlineQuestion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HotlineQuestion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['HotlineAudience'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inContextOf?: Resolver<Maybe<ResolversTypes['HotlineWorkContext']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['HotlineQuestionSource'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['HotlineTopic'], ParentType, ContextType>;
};

export type HotlineQuestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineQuestionConnection'] = ResolversParentTypes['HotlineQuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HotlineQuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HotlineQuestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HotlineQuestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineQuestionEdge'] = ResolversParentTypes['HotlineQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HotlineQuestion'], ParentType, ContextType>;
};

export type HotlineQuestionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineQuestionPayload'] = ResolversParentTypes['HotlineQuestionPayload']> = {
  question?: Resolver<ResolversTypes['HotlineQuestion'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotlineSatisfactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineSatisfaction'] = ResolversParentTypes['HotlineSatisfaction']> = {
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotlineStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineStats'] = ResolversParentTypes['HotlineStats']> = {
  answerWithinSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answeredWithin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  averageSecondsToAnswer?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  faqSatisfaction?: Resolver<ResolversTypes['HotlineSatisfaction'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolutionRate?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  resolutionRateTarget?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  resolvedAtFirstContact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['HotlineSatisfaction'], ParentType, ContextType>;
};

export type HotlineTopicCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineTopicCount'] = ResolversParentTypes['HotlineTopicCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastAskedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['HotlineTopic'], ParentType, ContextType>;
};

export type HotlineWorkContextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineWorkContext'] = ResolversParentTypes['HotlineWorkContext']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface IdNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IdNumber'], any> {
  name: 'IdNumber';
}

export type KnowledgeArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeArticle'] = ResolversParentTypes['KnowledgeArticle'], FederationReferenceType extends FederationReferenceTypes['KnowledgeArticle'] = FederationReferenceTypes['KnowledgeArticle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['KnowledgeArticle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['ArticleVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ArticleVersion']>, ParentType, ContextType>;
};

export type KnowledgeArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeArticleConnection'] = ResolversParentTypes['KnowledgeArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KnowledgeArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['KnowledgeArticle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type KnowledgeArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeArticleEdge'] = ResolversParentTypes['KnowledgeArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KnowledgeArticle'], ParentType, ContextType>;
};

export type KnowledgeArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeArticlePayload'] = ResolversParentTypes['KnowledgeArticlePayload']> = {
  article?: Resolver<ResolversTypes['KnowledgeArticle'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerQuestion?: Resolver<ResolversTypes['HotlineQuestionPayload'], ParentType, ContextType, RequireFields<MutationAnswerQuestionArgs, 'input'>>;
  answerTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationAnswerTicketArgs, 'input'>>;
  approveArticle?: Resolver<ResolversTypes['KnowledgeArticlePayload'], ParentType, ContextType, RequireFields<MutationApproveArticleArgs, 'input'>>;
  assignHandler?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationAssignHandlerArgs, 'input'>>;
  changeLineHours?: Resolver<ResolversTypes['HotlineLinePayload'], ParentType, ContextType, RequireFields<MutationChangeLineHoursArgs, 'input'>>;
  closeTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationCloseTicketArgs, 'input'>>;
  draftArticle?: Resolver<ResolversTypes['KnowledgeArticlePayload'], ParentType, ContextType, RequireFields<MutationDraftArticleArgs, 'input'>>;
  draftFaq?: Resolver<ResolversTypes['FaqPayload'], ParentType, ContextType, RequireFields<MutationDraftFaqArgs, 'input'>>;
  openLine?: Resolver<ResolversTypes['HotlineLinePayload'], ParentType, ContextType, RequireFields<MutationOpenLineArgs, 'input'>>;
  openTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationOpenTicketArgs, 'input'>>;
  publishFaq?: Resolver<ResolversTypes['FaqPayload'], ParentType, ContextType, RequireFields<MutationPublishFaqArgs, 'input'>>;
  rateAnswer?: Resolver<ResolversTypes['RateAnswerPayload'], ParentType, ContextType, RequireFields<MutationRateAnswerArgs, 'input'>>;
  recordQuestion?: Resolver<ResolversTypes['HotlineQuestionPayload'], ParentType, ContextType, RequireFields<MutationRecordQuestionArgs, 'input'>>;
  resolveTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationResolveTicketArgs, 'input'>>;
  startTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationStartTicketArgs, 'input'>>;
  transferTicket?: Resolver<ResolversTypes['TicketPayload'], ParentType, ContextType, RequireFields<MutationTransferTicketArgs, 'input'>>;
  withdrawArticle?: Resolver<ResolversTypes['KnowledgeArticlePayload'], ParentType, ContextType, RequireFields<MutationWithdrawArticleArgs, 'input'>>;
  withdrawFaq?: Resolver<ResolversTypes['FaqPayload'], ParentType, ContextType, RequireFields<MutationWithdrawFaqArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['TicketConnection']>, ParentType, ContextType, Partial<PersonTicketsArgs>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  faqEntries?: Resolver<ResolversTypes['FaqConnection'], ParentType, ContextType, RequireFields<QueryFaqEntriesArgs, 'status'>>;
  faqs?: Resolver<ResolversTypes['FaqConnection'], ParentType, ContextType, RequireFields<QueryFaqsArgs, 'audience' | 'channel'>>;
  hotlineLines?: Resolver<ReadonlyArray<ResolversTypes['HotlineLine']>, ParentType, ContextType, Partial<QueryHotlineLinesArgs>>;
  hotlineQuestions?: Resolver<ResolversTypes['HotlineQuestionConnection'], ParentType, ContextType, Partial<QueryHotlineQuestionsArgs>>;
  hotlineStats?: Resolver<ResolversTypes['HotlineStats'], ParentType, ContextType, RequireFields<QueryHotlineStatsArgs, 'month'>>;
  knowledge?: Resolver<ReadonlyArray<ResolversTypes['KnowledgeArticle']>, ParentType, ContextType, RequireFields<QueryKnowledgeArgs, 'text'>>;
  knowledgeArticles?: Resolver<ResolversTypes['KnowledgeArticleConnection'], ParentType, ContextType, RequireFields<QueryKnowledgeArticlesArgs, 'status'>>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryTicketArgs, 'id'>>;
  tickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, Partial<QueryTicketsArgs>>;
  topQuestions?: Resolver<ReadonlyArray<ResolversTypes['HotlineTopicCount']>, ParentType, ContextType, RequireFields<QueryTopQuestionsArgs, 'from' | 'to'>>;
};

export type RateAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateAnswerPayload'] = ResolversParentTypes['RateAnswerPayload']> = {
  faq?: Resolver<Maybe<ResolversTypes['Faq']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export type SportsEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsEvent'] = ResolversParentTypes['SportsEvent'], FederationReferenceType extends FederationReferenceTypes['SportsEvent'] = FederationReferenceTypes['SportsEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SportsEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  faqs?: Resolver<Maybe<ResolversTypes['FaqConnection']>, ParentType, ContextType, RequireFields<SportsEventFaqsArgs, 'audience' | 'channel'>>;
  hotlineQueue?: Resolver<Maybe<ResolversTypes['HotlineEventQueue']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket'], FederationReferenceType extends FederationReferenceTypes['Ticket'] = FederationReferenceTypes['Ticket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ticket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['KnowledgeArticle']>, ParentType, ContextType>;
  articleVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['HotlineAudience']>, ParentType, ContextType>;
  callerConfirmed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['TicketCategory'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['HotlineDepartment'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOpen?: Resolver<Maybe<ResolversTypes['TicketDueOpen']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  handlerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['TicketHistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inContextOf?: Resolver<Maybe<ResolversTypes['HotlineWorkContext']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['HotlineLine']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['TicketOrigin'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopenings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  respondBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serviceItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TicketState'], ParentType, ContextType>;
};

export type TicketConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketConnection'] = ResolversParentTypes['TicketConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Ticket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TicketEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketHistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketHistoryEntry'] = ResolversParentTypes['TicketHistoryEntry']> = {
  act?: Resolver<ResolversTypes['TicketAct'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['HotlineDepartment']>, ParentType, ContextType>;
  handlerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketPayload'] = ResolversParentTypes['TicketPayload']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AreaCode?: GraphQLScalarType;
  ArticleVersion?: ArticleVersionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Faq?: FaqResolvers<ContextType>;
  FaqConnection?: FaqConnectionResolvers<ContextType>;
  FaqEdge?: FaqEdgeResolvers<ContextType>;
  FaqPayload?: FaqPayloadResolvers<ContextType>;
  HotlineCitedPolicy?: HotlineCitedPolicyResolvers<ContextType>;
  HotlineDepartment?: HotlineDepartmentResolvers<ContextType>;
  HotlineEventQueue?: HotlineEventQueueResolvers<ContextType>;
  HotlineHours?: HotlineHoursResolvers<ContextType>;
  HotlineLine?: HotlineLineResolvers<ContextType>;
  HotlineLinePayload?: HotlineLinePayloadResolvers<ContextType>;
  HotlineQuestion?: HotlineQuestionResolvers<ContextType>;
  HotlineQuestionConnection?: HotlineQuestionConnectionResolvers<ContextType>;
  HotlineQuestionEdge?: HotlineQuestionEdgeResolvers<ContextType>;
  HotlineQuestionPayload?: HotlineQuestionPayloadResolvers<ContextType>;
  HotlineSatisfaction?: HotlineSatisfactionResolvers<ContextType>;
  HotlineStats?: HotlineStatsResolvers<ContextType>;
  HotlineTopicCount?: HotlineTopicCountResolvers<ContextType>;
  HotlineWorkContext?: HotlineWorkContextResolvers<ContextType>;
  IdNumber?: GraphQLScalarType;
  KnowledgeArticle?: KnowledgeArticleResolvers<ContextType>;
  KnowledgeArticleConnection?: KnowledgeArticleConnectionResolvers<ContextType>;
  KnowledgeArticleEdge?: KnowledgeArticleEdgeResolvers<ContextType>;
  KnowledgeArticlePayload?: KnowledgeArticlePayloadResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateAnswerPayload?: RateAnswerPayloadResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
  SportsEvent?: SportsEventResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketHistoryEntry?: TicketHistoryEntryResolvers<ContextType>;
  TicketPayload?: TicketPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
