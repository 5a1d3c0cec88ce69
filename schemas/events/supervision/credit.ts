import { z } from 'zod';
import { creditLevel, CreditRatingFact, subjectKind } from '../../facts/supervision.ts';
import { areaCode, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

const subject = z.object({ kind: subjectKind, id: z.string() });
/** Where the record stands after the event. */
const standing = { subject, area: areaCode, score: z.int(), level: creditLevel };

/** A decided case, or something else that speaks for or against the subject. */
export const creditEntryKind = z.enum(['CASE', 'BREACH', 'MERIT']);

const entryId = '1f2e3d4c-5b6a-8798-8a9b-0c1d2e3f4a5b';
const example = {
  subject: { kind: 'INSTITUTION' as const, id: 'H22010200001' },
  ...{ area: '220102', score: 80, level: CreditRatingFact.example.level, entryId },
};

export const CreditRated = defineEvent('supervision.credit-rated.v1', {
  description: 'An entry was made in a credit record; the level follows from the scores (信用评价).',
  schema: z.object({
    ...standing,
    entryId: z.string().describe('of a decided case: its id; made once'),
    kind: creditEntryKind,
    points: z.int().describe('negative for a breach'),
    ratedOn: isoDate,
    appealUntil: isoDate,
  }),
  privateSchema: z.object({ evidence: z.string() }),
  example: { ...example, kind: 'CASE', points: -20, ratedOn: '2026-03-02', appealUntil: '2026-04-01' },
});

export const CreditAppealed = defineEvent('supervision.credit-appealed.v1', {
  description: 'The subject appealed against an entry in time; it counts on meanwhile (信用申诉).',
  schema: z.object({ subject, area: areaCode, entryId: z.string(), appealedOn: isoDate }),
  privateSchema: z.object({ grounds: z.string() }),
  example: {
    ...{ subject: example.subject, area: example.area, entryId },
    appealedOn: '2026-03-10',
  },
});

export const CreditRestored = defineEvent('supervision.credit-restored.v1', {
  description: 'An entry counts no longer (信用修复).',
  schema: z.object({ ...standing, entryId: z.string(), restoredOn: isoDate }),
  privateSchema: z.object({ reasons: z.string() }),
  example: { ...example, score: 100, level: 'A', restoredOn: '2026-03-20' },
});

export type CreditEvent =
  EventOf<typeof CreditRated> | EventOf<typeof CreditAppealed> | EventOf<typeof CreditRestored>;
