import { dateIn, type IsoDate } from '@yibao/platform/domain';
import {
  AnswerRated,
  FaqDrafted,
  FaqPublished,
  FaqReviewDue,
  FaqWithdrawn,
  type CitedVersion,
  type FaqChannel,
  type FaqEvent,
} from '@yibao/schemas/events/hotline';
import type { HotlineAudience } from '@yibao/schemas/facts/hotline';
import { replacedBy, validThrough, type PublishedVersion } from '../citations.ts';
import { topicOf } from '../question/question.ts';
import { refuse } from '../refusals.ts';
import { requiredText, trimmed } from '../texts.ts';
import { checkScore } from '../ticket/finish-ticket.ts';
import type { Acting } from '../acting.ts';
import { isShownOn, type Faq } from './faq.ts';

export type FaqDraft = {
  readonly faqId: string;
  /** Of the agency that keeps it; an entry written anew stays where it was. */
  readonly area: string;
  readonly topic: string;
  readonly eventId?: string | undefined;
  readonly questionIds: readonly string[];
  readonly question: string;
  /** Empty: still to be written. */
  readonly answer: string;
  readonly cites: readonly CitedVersion[];
};

const existing = (faq: Faq | null): Faq => {
  if (!faq) throw refuse('FAQ_NOT_FOUND');
  return faq;
};

/**
 * Drafts an entry, or writes a draft, or one that is due for review, anew: it is then shown again only when published
 * again. Refuses TOPIC_UNKNOWN, TEXT_REQUIRED, TEXT_TOO_LONG, INVALID_STATE.
 */
export const draftFaq =
  ({ topic, question, answer, area, ...draft }: FaqDraft, { actor, at }: Acting) =>
  (faq: Faq | null): readonly FaqEvent[] => {
    if (faq && faq.status !== 'DRAFT' && faq.status !== 'REVIEW_DUE')
      throw refuse('INVALID_STATE', { status: faq.status, allowed: ['DRAFT', 'REVIEW_DUE'] });
    const words = { question: requiredText(question), answer: trimmed(answer) };
    const about = { area: faq?.area ?? area, topic: topicOf(topic) };
    return [FaqDrafted({ ...draft, ...about, draftedAt: at, draftedBy: actor }, words)];
  };

/** An unanswered question starts an entry, once [S000-11c]. */
export const draftFromQuestion =
  (draft: FaqDraft, acting: Acting) =>
  (faq: Faq | null): readonly FaqEvent[] =>
    faq ? [] : draftFaq(draft, acting)(faq);

export type Publication = {
  readonly channels: readonly FaqChannel[];
  readonly audiences: readonly HotlineAudience[];
  readonly validUntil: IsoDate | null;
  readonly published: readonly PublishedVersion[];
};

const sooner = (one: IsoDate | null, other: IsoDate | null): IsoDate | null =>
  one === null || other === null ? (one ?? other) : one < other ? one : other;

/**
 * Shows an entry in channels, to audiences, until a day at most: it ends with the first cited rule that does [S000-07b].
 * Refuses CHANNEL_REQUIRED, AUDIENCE_REQUIRED, ANSWER_REQUIRED, DATE_NOT_ALLOWED, POLICY_EXPIRED, POLICY_UNKNOWN,
 * INVALID_STATE.
 */
export const publishFaq =
  ({ channels, audiences, validUntil, published }: Publication, { actor, at }: Acting) =>
  (current: Faq | null): readonly FaqEvent[] => {
    const faq = existing(current);
    const today = dateIn(new Date(at));
    if (faq.status !== 'DRAFT') throw refuse('INVALID_STATE', { status: faq.status, allowed: ['DRAFT'] });
    if (channels.length === 0) throw refuse('CHANNEL_REQUIRED');
    if (audiences.length === 0) throw refuse('AUDIENCE_REQUIRED');
    const words = faq.private;
    if (!words || words.answer === '') throw refuse('ANSWER_REQUIRED');
    if (validUntil !== null && validUntil < today) throw refuse('DATE_NOT_ALLOWED', { earliest: today });
    const { faqId, topic } = faq;
    const last = sooner(validUntil, validThrough(faq.cites, published, today));
    const shown = { channels: [...new Set(channels)], audiences: [...new Set(audiences)], validUntil: last };
    return [FaqPublished({ faqId, topic, ...shown, publishedAt: at, publishedBy: actor }, words)];
  };

/** Takes an entry, or a draft, away. Refuses FAQ_NOT_FOUND, INVALID_STATE. */
export const withdrawFaq =
  ({ actor, at }: Acting) =>
  (current: Faq | null): readonly FaqEvent[] => {
    const faq = existing(current);
    if (faq.status === 'WITHDRAWN') throw refuse('INVALID_STATE', { status: faq.status });
    return [FaqWithdrawn({ faqId: faq.faqId, withdrawnAt: at, withdrawnBy: actor })];
  };

/** A version was published: an entry that cites the one it replaces must be looked at. Older news changes nothing. */
export const reviewFaq =
  (later: PublishedVersion) =>
  (faq: Faq | null): readonly FaqEvent[] => {
    if (faq?.status !== 'PUBLISHED') return [];
    const due = replacedBy(faq.cites, faq.validUntil, later);
    return due ? [FaqReviewDue({ faqId: faq.faqId, ...due })] : [];
  };

/** Counts a score for an audience that the entry is for [S000-07c]. Refuses SCORE_OUT_OF_RANGE, FAQ_NOT_FOUND, AUDIENCE_REQUIRED, OWN_ANSWER. */
export const rateFaq =
  (score: number, audience: HotlineAudience | null, { actor, at }: Acting) =>
  (current: Faq | null): readonly FaqEvent[] => {
    checkScore(score);
    const faq = existing(current);
    if (!isShownOn(faq, dateIn(new Date(at)))) throw refuse('FAQ_NOT_FOUND');
    if (audience === null || !faq.audiences.includes(audience))
      throw refuse('AUDIENCE_REQUIRED', { audiences: faq.audiences });
    if (faq.draftedBy === actor) throw refuse('OWN_ANSWER');
    return [AnswerRated({ faqId: faq.faqId, audience, score, at })];
  };
