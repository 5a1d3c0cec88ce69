import type { Aggregate, IsoDate } from '@yibao/platform/domain';
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
  type HotlineTopic,
} from '@yibao/schemas/events/hotline';
import type { HotlineAudience } from '@yibao/schemas/facts/hotline';
import { areasAbove } from '@yibao/schemas/policy/areas';
import { termsOf } from './terms.ts';

export type ArticleStatus = 'DRAFT' | 'PUBLISHED' | 'REVIEW_DUE' | 'EXPIRED' | 'SUPERSEDED' | 'WITHDRAWN';

export type ArticleVersion = {
  readonly version: number;
  readonly status: ArticleStatus;
  readonly domain: ArticleDomain;
  readonly topic: HotlineTopic;
  readonly audiences: readonly HotlineAudience[];
  readonly cites: readonly CitedVersion[];
  readonly side: ArticleSide;
  readonly draftedBy: string;
  readonly draftedAt: string;
  readonly approvedBy: string | null;
  readonly approvedBySide: ArticleSide | null;
  readonly publishedAt: string | null;
  /** Last day; null: no cited rule ends. */
  readonly validUntil: IsoDate | null;
};

type Words = { readonly version: number; readonly title: string; readonly text: string };

export type Article = {
  readonly articleId: string;
  /** Of the agencies that keep it; null: of none. */
  readonly area: string | null;
  /** The area and all above it, for lists. */
  readonly areas: readonly string[];
  readonly versions: readonly ArticleVersion[];
  /** What is, or was last, public, with what it can be found by; null: nothing is. */
  readonly shown: (ArticleVersion & { readonly terms: readonly string[] }) | null;
  readonly private?: { readonly words: readonly Words[] } | null;
};

export const wordsOf = ({ private: secret }: Article, version: number): Words | null =>
  secret?.words.find((each) => each.version === version) ?? null;

/** A version with its words. */
export type ShownVersion = ArticleVersion & { readonly title: string | null; readonly text: string | null };

export const shownVersion = (article: Article, version: ArticleVersion): ShownVersion => {
  const { title = null, text = null } = wordsOf(article, version.version) ?? {};
  return { ...version, title, text };
};

export const versionOf = ({ versions }: Article, version: number): ArticleVersion | undefined =>
  versions.find((each) => each.version === version);

const changedTo = (article: Article, version: number, change: Partial<ArticleVersion>): Article => ({
  ...article,
  versions: article.versions.map((each) => (each.version === version ? { ...each, ...change } : each)),
  shown: article.shown?.version === version ? { ...article.shown, ...change } : article.shown,
});

const drafted = (
  article: Article | null,
  event: Extract<ArticleEvent, { type: typeof ArticleDrafted.type }>,
): Article => {
  const { articleId, area: given = null, ...draft } = event.data;
  const area = article?.area ?? given;
  const unapproved = { approvedBy: null, approvedBySide: null, publishedAt: null, validUntil: null };
  const words = article?.private?.words ?? [];
  return {
    ...{ articleId, area, areas: area === null ? [] : areasAbove(area), shown: article?.shown ?? null },
    versions: [...(article?.versions ?? []), { ...draft, ...unapproved, status: 'DRAFT' }],
    ...(event.private
      ? { private: { words: [...words, { version: draft.version, ...event.private }] } }
      : {}),
  };
};

const published = (
  article: Article,
  event: Extract<ArticleEvent, { type: typeof ArticlePublished.type }>,
): Article => {
  const { version, approvedBy, approvedBySide, publishedAt, validUntil } = event.data;
  const approved = { status: 'PUBLISHED', approvedBy, approvedBySide, publishedAt, validUntil } as const;
  const before = article.shown
    ? changedTo(article, article.shown.version, { status: 'SUPERSEDED' })
    : article;
  const now = changedTo(before, version, approved);
  const shown = versionOf(now, version);
  const { title = '', text = '' } = event.private ?? {};
  return { ...now, shown: shown ? { ...shown, terms: termsOf(`${title} ${text}`) } : null };
};

const withdrawn = (article: Article): Article => ({
  ...article,
  versions: article.versions.map((each) =>
    each.status === 'SUPERSEDED' || each.status === 'EXPIRED' ? each : { ...each, status: 'WITHDRAWN' },
  ),
  shown: null,
});

/** Null before its first draft. */
export const articles: Aggregate<Article | null, ArticleEvent> = {
  initial: null,
  evolve(article, event) {
    if (event.type === ArticleDrafted.type) return drafted(article, event);
    if (!article) return article;
    switch (event.type) {
      case ArticlePublished.type:
        return published(article, event);
      case ArticleReviewDue.type: {
        const { version, validUntil } = event.data;
        return changedTo(article, version, { status: 'REVIEW_DUE', validUntil });
      }
      case ArticleExpired.type:
        return changedTo(article, event.data.version, { status: 'EXPIRED' });
      case ArticleWithdrawn.type:
        return withdrawn(article);
    }
  },
};
