import { z } from 'zod';
import { hotlineAudience } from '../../facts/hotline.ts';
import { areaCode, instant, isoDate } from '../../policy/codes.ts';
import { versionRef } from '../../policy/pack.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** What people ask about (咨询主题). */
export const hotlineTopic = z.enum([
  'ENROLMENT',
  'COVERAGE',
  'CROSS_REGION_CARE',
  'EMERGENCY_CARE',
  'INSTITUTION_INFO',
  'REIMBURSEMENT',
  'DRUGS',
  'E_VOUCHER',
  'SPORTS_SERVICE',
  'OTHER',
]);
export type HotlineTopic = z.infer<typeof hotlineTopic>;

/** The version of a policy pack an answer rests on, and when that was published. */
export const citedVersion = versionRef.extend({ publishedAt: instant });
export type CitedVersion = Readonly<z.infer<typeof citedVersion>>;

/** Where a question was asked (提问渠道). */
export const questionSource = z.enum(['CALL', 'WINDOW', 'STATION', 'LECTURE', 'ONLINE']);
export type QuestionSource = z.infer<typeof questionSource>;

const account = z.string().describe('opaque id of the account');
const questionId = z.string();
const example = { questionId: '6b8d0f2a-4c6e-8b1d-9f3a-5c7e9b1d3f5a' };

export const QuestionRecorded = defineEvent('hotline.question-recorded.v1', {
  description: 'Somebody asked something; counted once per asking. `private` holds the words (登记咨询问题).',
  schema: z.object({
    questionId,
    topic: hotlineTopic,
    audience: hotlineAudience,
    source: questionSource,
    area: areaCode,
    askedAt: instant,
    askedOn: isoDate,
    answered: z.boolean(),
    recordedBy: account,
    inContextOf: z.object({ service: z.string(), id: z.string() }).optional(),
  }),
  privateSchema: z.object({ text: z.string(), answer: z.string().optional() }),
  example: {
    ...example,
    topic: 'EMERGENCY_CARE',
    audience: 'SPECTATOR',
    source: 'LECTURE',
    area: '220100',
    askedAt: '2026-07-02T10:00:00+08:00',
    askedOn: '2026-07-02',
    answered: false,
    recordedBy: 'officer-1',
    inContextOf: { service: 'sports', id: '9f1a3c5e-7b9d-8f2a-8c4e-6a8b0d2f4a6c' },
  },
});

export const QuestionAnswered = defineEvent('hotline.question-answered.v1', {
  description: 'A question got its answer; `private` holds the words (解答咨询问题).',
  schema: z.object({ questionId, answeredAt: instant, answeredBy: account }),
  privateSchema: z.object({ answer: z.string() }),
  example: { ...example, answeredAt: '2026-07-02T11:00:00+08:00', answeredBy: 'officer-1' },
});

export const QuestionReferred = defineEvent('hotline.question-referred.v1', {
  description:
    'A question of a closed lecture had no answer: a ticket and a draft for the FAQ carry it on (转工单).',
  schema: z.object({ questionId, ticketId: z.string(), faqId: z.string() }),
  example: {
    ...example,
    ticketId: '8c1d3e5f-2a4b-8c6d-9e7f-0a1b2c3d4e5f',
    faqId: '4e6a8c0d-2f4b-8d6e-8a8c-0b2d4f6a8c0e',
  },
});

export type QuestionEvent =
  EventOf<typeof QuestionRecorded> | EventOf<typeof QuestionAnswered> | EventOf<typeof QuestionReferred>;

export const LectureHeard = defineEvent('hotline.lecture-heard.v1', {
  description:
    'A lecture is over: a question about it without answer becomes a ticket from now on (宣讲结束).',
  schema: z.object({ lectureId: z.string(), area: areaCode, closedOn: isoDate }),
  example: { lectureId: '9f1a3c5e-7b9d-8f2a-8c4e-6a8b0d2f4a6c', area: '220100', closedOn: '2026-07-02' },
});

export type LectureEvent = EventOf<typeof LectureHeard>;
