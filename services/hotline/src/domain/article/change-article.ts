import { addDays, dateIn, startOf, type IsoDate } from '@yibao/platform/domain';
import {
  ArticleDrafted,
  ArticleExpired,
  ArticlePublished,
  ArticleReviewDue,
  ArticleWithdrawn,
  type ArticleDomain,
  type ArticleEvent,
  type ArticleSide,
  type CitedVersion,
} from '@yibao/schemas/events/hotline';
import type { HotlineAudience } from '@yibao/schemas/facts/hotline';
import { replacedBy, validThrough, type PublishedVersion } from '../citations.ts';
import { isShownOn } from '../faq/faq.ts';
import { topicOf } from '../question/question.ts';
import { refuse } from '../refusals.ts';
import { requiredText } from '../texts.ts';
import type { Acting } from '../acting.ts';
import { versionOf, wordsOf, type Article } from './article.ts';

export type ArticleDraft = {
  readonly articleId: string;
  readonly area: string;
  readonly domain: ArticleDomain;
  readonly topic: string;
  readonly audiences: readonly HotlineAudience[];
  readonly title: string;
  readonly text: string;
  readonly cites: readonly CitedVersion[];
};

/** Who acts, and for which department. */
export type Siding = Acting & { readonly side: ArticleSide };

const existing = (article: Article | null): Article => {
  if (!article) throw refuse('ARTICLE_NOT_FOUND');
  return article;
};

/**
 * A new version is written beside what is public; a version is never edited [S000-R2b]. Refuses TOPIC_UNKNOWN,
 * AUDIENCE_REQUIRED, TEXT_REQUIRED, TEXT_TOO_LONG.
 */
export const draftArticle =
  ({ articleId, area, domain, audiences, cites, ...draft }: ArticleDraft, { actor, at, side }: Siding) =>
  (article: Article | null): readonly ArticleEvent[] => {
    const topic = topicOf(draft.topic);
    if (audiences.length === 0) throw refuse('AUDIENCE_REQUIRED');
    const words = { title: requiredText(draft.title), text: requiredText(draft.text) };
    const version = (article?.versions.length ?? 0) + 1;
    const about = { domain, topic, audiences: [...new Set(audiences)] };
    return [
      ArticleDrafted(
        { articleId, version, area, ...about, cites, side, draftedBy: actor, draftedAt: at },
        words,
      ),
    ];
  };

/**
 * The other department approves, and the version is public until the first cited rule ends [S000-R2b]. Refuses
 * ARTICLE_NOT_FOUND, VERSION_NOT_DRAFT, OTHER_DEPARTMENT_MUST_APPROVE, POLICY_EXPIRED, POLICY_UNKNOWN.
 */
export const approveArticle =
  (version: number, published: readonly PublishedVersion[], { actor, at, side }: Siding) =>
  (current: Article | null): readonly ArticleEvent[] => {
    const article = existing(current);
    const draft = versionOf(article, version);
    if (draft?.status !== 'DRAFT') throw refuse('VERSION_NOT_DRAFT', { status: draft?.status ?? null });
    if (draft.side === side) throw refuse('OTHER_DEPARTMENT_MUST_APPROVE', { draftedBy: draft.side });
    const validUntil = validThrough(draft.cites, published, dateIn(new Date(at)));
    const { domain, topic, audiences } = draft;
    const { title = '', text = '' } = wordsOf(article, version) ?? {};
    const named = { articleId: article.articleId, version, domain, topic, audiences, validUntil };
    return [
      ArticlePublished(
        { ...named, approvedBy: actor, approvedBySide: side, publishedAt: at },
        { title, text },
      ),
    ];
  };

/** Takes an article and its drafts away. Refuses ARTICLE_NOT_FOUND, INVALID_STATE. */
export const withdrawArticle =
  ({ actor, at }: Acting) =>
  (current: Article | null): readonly ArticleEvent[] => {
    const article = existing(current);
    const isLeft = article.shown !== null || article.versions.some(({ status }) => status === 'DRAFT');
    if (!isLeft) throw refuse('INVALID_STATE');
    return [ArticleWithdrawn({ articleId: article.articleId, withdrawnBy: actor, withdrawnAt: at })];
  };

/** A version of a pack was published: what cites the one it replaces must be looked at. Older news changes nothing. */
export const reviewArticle =
  (later: PublishedVersion) =>
  (article: Article | null): readonly ArticleEvent[] => {
    if (article?.shown?.status !== 'PUBLISHED') return [];
    const { version, cites, validUntil } = article.shown;
    const due = replacedBy(cites, validUntil, later);
    return due ? [ArticleReviewDue({ articleId: article.articleId, version, ...due })] : [];
  };

/** When what is public runs out, if it does. */
export const nextExpiry = (article: Article | null): string | null => {
  const shown = article?.shown;
  if (!shown || shown.status === 'EXPIRED' || shown.validUntil === null) return null;
  return startOf(addDays(shown.validUntil, 1)).toISOString();
};

/** A cited rule has ended: the version is no longer shown. */
export const expireArticle =
  (today: IsoDate) =>
  (article: Article | null): readonly ArticleEvent[] => {
    const shown = article?.shown;
    if (!article || !shown || shown.status === 'EXPIRED' || shown.validUntil === null) return [];
    const { version, validUntil } = shown;
    return validUntil < today ? [ArticleExpired({ articleId: article.articleId, version, validUntil })] : [];
  };

/** The version that may be answered from: the public one. Refuses ARTICLE_NOT_PUBLISHED. */
export const answerableVersion = (
  article: Article | null,
  version: number | null,
  today: IsoDate,
): { readonly articleId: string; readonly version: number } => {
  const shown = article?.shown;
  if (!article || !shown || !isShownOn(shown, today) || (version !== null && version !== shown.version))
    throw refuse('ARTICLE_NOT_PUBLISHED', { version: shown?.version ?? null });
  return { articleId: article.articleId, version: shown.version };
};
