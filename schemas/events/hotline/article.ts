import { z } from 'zod';
import { department, hotlineAudience } from '../../facts/hotline.ts';
import { areaCode, instant, isoDate } from '../../policy/codes.ts';
import { versionRef } from '../../policy/pack.ts';
import { defineEvent, type EventOf } from '../define-event.ts';
import { citedVersion, hotlineTopic } from './question.ts';

/** Which part of the knowledge base an article belongs to (知识领域). */
export const articleDomain = z.enum(['GENERAL', 'SPORTS']);
export type ArticleDomain = z.infer<typeof articleDomain>;

/** The side that drafts, or approves: insurance or sports (部门). */
export const articleSide = department.shape.kind;
export type ArticleSide = z.infer<typeof articleSide>;

const account = z.string().describe('opaque id of the account');
const words = z.object({ title: z.string(), text: z.string() });
const named = { articleId: z.string(), version: z.int().positive() };
const about = {
  domain: articleDomain,
  topic: hotlineTopic,
  audiences: z.array(hotlineAudience).min(1).readonly(),
};
const example = { articleId: '1a2b3c4d-5e6f-8a7b-8c9d-0e1f2a3b4c5d', version: 1 };
const exampleAbout = { domain: 'SPORTS', topic: 'EMERGENCY_CARE', audiences: ['SPECTATOR'] } as const;
const exampleRef = { pack: 'EXAMPLE_CITY_EMPLOYEE', version: 'EXAMPLE_CITY_EMPLOYEE-2026' };

export const ArticleDrafted = defineEvent('hotline.article-drafted.v1', {
  description: 'A version of an article was drafted by one side; `private` holds the text (起草知识条目).',
  schema: z.object({
    ...named,
    ...about,
    area: areaCode.optional().describe('of the agencies that keep the article'),
    cites: z.array(citedVersion).readonly(),
    side: articleSide,
    draftedBy: account,
    draftedAt: instant,
  }),
  privateSchema: words,
  example: {
    ...example,
    ...exampleAbout,
    area: '220000',
    cites: [{ ...exampleRef, publishedAt: '2025-12-20T10:00:00+08:00' }],
    side: 'SPORTS',
    draftedBy: 'sports-1',
    draftedAt: '2026-06-01T09:00:00+08:00',
  },
});

export const ArticlePublished = defineEvent('hotline.article-published.v1', {
  description: 'The other side approved: the version is public and is never edited (发布知识条目).',
  schema: z.object({
    ...named,
    ...about,
    approvedBy: account,
    approvedBySide: articleSide,
    validUntil: isoDate.nullable().describe('last day of the first cited rule to end; null: none ends'),
    publishedAt: instant,
  }),
  privateSchema: words,
  example: {
    ...example,
    ...exampleAbout,
    approvedBy: 'officer-1',
    approvedBySide: 'INSURANCE',
    validUntil: null,
    publishedAt: '2026-06-02T09:00:00+08:00',
  },
});

export const ArticleReviewDue = defineEvent('hotline.article-review-due.v1', {
  description:
    'A rule the version rests on was replaced: it is shown until then, and must be looked at (待复核).',
  schema: z.object({ ...named, replaced: versionRef, validUntil: isoDate }),
  example: { ...example, replaced: exampleRef, validUntil: '2026-12-31' },
});

export const ArticleExpired = defineEvent('hotline.article-expired.v1', {
  description: 'A rule the version rests on has ended: it is no longer shown (知识条目失效).',
  schema: z.object({ ...named, validUntil: isoDate }),
  example: { ...example, validUntil: '2026-12-31' },
});

export const ArticleWithdrawn = defineEvent('hotline.article-withdrawn.v1', {
  description: 'The article is shown nowhere from now on (撤回知识条目).',
  schema: z.object({ articleId: z.string(), withdrawnBy: account, withdrawnAt: instant }),
  example: {
    articleId: example.articleId,
    withdrawnBy: 'officer-1',
    withdrawnAt: '2026-08-01T09:00:00+08:00',
  },
});

export type ArticleEvent =
  | EventOf<typeof ArticleDrafted>
  | EventOf<typeof ArticlePublished>
  | EventOf<typeof ArticleReviewDue>
  | EventOf<typeof ArticleExpired>
  | EventOf<typeof ArticleWithdrawn>;
