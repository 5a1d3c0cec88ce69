import { z } from 'zod';
import { hotlineAudience } from '../../facts/hotline.ts';
import { areaCode, instant, isoDate } from '../../policy/codes.ts';
import { versionRef } from '../../policy/pack.ts';
import { defineEvent, type EventOf } from '../define-event.ts';
import { citedVersion, hotlineTopic } from './question.ts';
import type { AnswerRated } from './ticket.ts';

/** Where answers are published (发布渠道). */
export const faqChannel = z.enum(['OFFICIAL_ACCOUNT', 'MINI_PROGRAM', 'WEB', 'HOTLINE', 'STATION']);
export type FaqChannel = z.infer<typeof faqChannel>;

const account = z.string().describe('opaque id of the account');
const words = z.object({ question: z.string(), answer: z.string() });
const example = { faqId: '4e6a8c0d-2f4b-8d6e-8a8c-0b2d4f6a8c0e' };

export const FaqDrafted = defineEvent('hotline.faq-drafted.v1', {
  description: 'A question and its answer were drafted; from a lecture the answer is still empty (起草问答).',
  schema: z.object({
    faqId: z.string(),
    area: areaCode.optional().describe('of the agency that keeps the entry'),
    topic: hotlineTopic,
    eventId: z.string().optional().describe('the one sports event it is about'),
    questionIds: z.array(z.string()).readonly(),
    cites: z.array(citedVersion).readonly().describe('versions of policy packs the answer rests on'),
    draftedAt: instant,
    draftedBy: account,
  }),
  privateSchema: words,
  example: {
    ...example,
    area: '220000',
    topic: 'EMERGENCY_CARE',
    questionIds: ['6b8d0f2a-4c6e-8b1d-9f3a-5c7e9b1d3f5a'],
    cites: [
      {
        pack: 'EXAMPLE_CITY_EMPLOYEE',
        version: 'EXAMPLE_CITY_EMPLOYEE-2026',
        publishedAt: '2025-12-20T10:00:00+08:00',
      },
    ],
    draftedAt: '2026-07-02T12:00:00+08:00',
    draftedBy: 'officer-1',
  },
});

export const FaqPublished = defineEvent('hotline.faq-published.v1', {
  description:
    'A question and its answer are shown in these channels, to these audiences, so long (发布问答).',
  schema: z.object({
    faqId: z.string(),
    topic: hotlineTopic,
    channels: z.array(faqChannel).min(1).readonly(),
    audiences: z.array(hotlineAudience).min(1).readonly(),
    validUntil: isoDate.nullable().describe('last day; null: no end'),
    publishedAt: instant,
    publishedBy: account,
  }),
  privateSchema: words,
  example: {
    ...example,
    topic: 'EMERGENCY_CARE',
    channels: ['MINI_PROGRAM'],
    audiences: ['SPECTATOR'],
    validUntil: '2026-12-31',
    publishedAt: '2026-07-03T09:00:00+08:00',
    publishedBy: 'officer-1',
  },
});

export const FaqReviewDue = defineEvent('hotline.faq-review-due.v1', {
  description:
    'A rule the answer rests on was replaced: it is shown until then, and must be looked at (待复核).',
  schema: z.object({
    faqId: z.string(),
    replaced: versionRef,
    validUntil: isoDate.describe('last day of the replaced rule'),
  }),
  example: {
    ...example,
    replaced: { pack: 'EXAMPLE_CITY_EMPLOYEE', version: 'EXAMPLE_CITY_EMPLOYEE-2026' },
    validUntil: '2026-12-31',
  },
});

export const FaqWithdrawn = defineEvent('hotline.faq-withdrawn.v1', {
  description: 'The question and its answer are shown nowhere from now on (撤回问答).',
  schema: z.object({ faqId: z.string(), withdrawnAt: instant, withdrawnBy: account }),
  example: { ...example, withdrawnAt: '2026-08-01T09:00:00+08:00', withdrawnBy: 'officer-1' },
});

export type FaqEvent =
  | EventOf<typeof FaqDrafted>
  | EventOf<typeof FaqPublished>
  | EventOf<typeof FaqReviewDue>
  | EventOf<typeof FaqWithdrawn>
  | EventOf<typeof AnswerRated>;
