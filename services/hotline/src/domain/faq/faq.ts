import { dateIn, monthOf, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import {
  AnswerRated,
  FaqDrafted,
  FaqPublished,
  FaqReviewDue,
  FaqWithdrawn,
  type CitedVersion,
  type FaqChannel,
  type FaqEvent,
  type HotlineTopic,
} from '@yibao/schemas/events/hotline';
import type { HotlineAudience } from '@yibao/schemas/facts/hotline';
import { areasAbove } from '@yibao/schemas/policy/areas';

export type FaqStatus = 'DRAFT' | 'PUBLISHED' | 'REVIEW_DUE' | 'WITHDRAWN';

/** Scores of one month and audience: nobody is named. */
export type FaqRatings = {
  readonly month: string;
  readonly audience: HotlineAudience;
  readonly count: number;
  readonly sum: number;
};

export type Faq = {
  readonly faqId: string;
  /** Of the agency that keeps it; null: of none. */
  readonly area: string | null;
  /** The area and all above it, for lists. */
  readonly areas: readonly string[];
  readonly topic: HotlineTopic;
  /** The one sports event it is about; null: it serves every event. */
  readonly eventId: string | null;
  readonly questionIds: readonly string[];
  readonly cites: readonly CitedVersion[];
  readonly status: FaqStatus;
  readonly draftedBy: string;
  readonly draftedAt: string;
  /** Orders lists, newest last. */
  readonly position: string;
  readonly channels: readonly FaqChannel[];
  readonly audiences: readonly HotlineAudience[];
  /** Last day; null: no end. */
  readonly validUntil: IsoDate | null;
  readonly publishedAt: string | null;
  readonly ratings: readonly FaqRatings[];
  readonly private?: { readonly question: string; readonly answer: string } | null;
};

type Rated = Extract<FaqEvent, { type: typeof AnswerRated.type }>;

const counted = (ratings: readonly FaqRatings[], { data }: Rated): readonly FaqRatings[] => {
  const { audience, score } = data;
  if (audience === undefined) return ratings;
  const month = monthOf(dateIn(new Date(data.at)));
  const isSame = (each: FaqRatings) => each.month === month && each.audience === audience;
  const before = ratings.find(isSame) ?? { month, audience, count: 0, sum: 0 };
  const now = { ...before, count: before.count + 1, sum: before.sum + score };
  return [...ratings.filter((each) => !isSame(each)), now];
};

const draftOf = (faq: Faq | null, event: Extract<FaqEvent, { type: typeof FaqDrafted.type }>): Faq => {
  const { faqId, draftedAt, area = null, eventId = null } = event.data;
  return {
    ...{ channels: [], audiences: [], validUntil: null, publishedAt: null, ratings: [] },
    ...faq,
    ...event.data,
    ...{ eventId, area, areas: area === null ? [] : areasAbove(area) },
    status: 'DRAFT',
    position: faq?.position ?? `${draftedAt}/${faqId}`,
    ...(event.private ? { private: event.private } : {}),
  };
};

/** Null before it is drafted. */
export const faqs: Aggregate<Faq | null, FaqEvent> = {
  initial: null,
  evolve(faq, event) {
    if (event.type === FaqDrafted.type) return draftOf(faq, event);
    if (!faq) return faq;
    switch (event.type) {
      case FaqPublished.type: {
        const { channels, audiences, validUntil, publishedAt } = event.data;
        return { ...faq, status: 'PUBLISHED', channels, audiences, validUntil, publishedAt };
      }
      case FaqReviewDue.type:
        return { ...faq, status: 'REVIEW_DUE', validUntil: event.data.validUntil };
      case FaqWithdrawn.type:
        return { ...faq, status: 'WITHDRAWN' };
      case AnswerRated.type:
        return { ...faq, ratings: counted(faq.ratings, event) };
    }
  },
};

/** Whether it is shown on a day: published, and what it rests on still holds [S000-07b]. */
export const isShownOn = (
  { status, validUntil }: { readonly status: string; readonly validUntil: IsoDate | null },
  on: IsoDate,
): boolean =>
  (status === 'PUBLISHED' || status === 'REVIEW_DUE') && (validUntil === null || on <= validUntil);
