import { z } from 'zod';
import { areaCode, instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** What may be rated (评价对象). */
export const actKind = z.enum(['CASE', 'SETTLEMENT', 'SPORTS_SERVICE', 'STATION_VISIT']);
export type ActKind = z.infer<typeof actKind>;

export const act = z.object({ kind: actKind, id: z.string() });
export type Act = Readonly<z.infer<typeof act>>;

const key = z.object({ ratingId: z.string(), act, personId: z.string() });
const aKey = {
  ratingId: '9d0e1f2a-3b4c-8d5e-8f60-718293a4b5c6',
  act: { kind: 'CASE', id: '7b1d3f50-2a4c-8e6f-9a1b-3c5d7e9f0a21' },
  personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
} as const;

/** Who did it and where, as far as a rating depends on it. */
const served = z.object({
  area: areaCode.nullable().describe('null: not known yet; the rating has it'),
  outletId: z.string().nullable(),
  providers: z.array(z.string()).readonly().describe('opaque ids of accounts and organisations that served'),
});

export const ActRecorded = defineEvent('service-desk.act-recorded.v1', {
  description: 'A service was done for the person, who may rate it once (可评价服务).',
  schema: key.extend(served.shape).extend({ finishedAt: instant }),
  example: {
    ...aKey,
    area: '220100',
    outletId: 'CHANGCHUN-HALL',
    providers: ['officer-7'],
    finishedAt: '2026-03-03T09:00:00+08:00',
  },
});
export const RatingRecorded = defineEvent('service-desk.rating-recorded.v1', {
  description: 'The person served gave a grade; 1 and 2 are bad and are followed up (好差评).',
  schema: key.extend({
    area: areaCode,
    outletId: z.string().nullable(),
    grade: z.int().min(1).max(5),
    ratedAt: instant,
    followUp: z.boolean(),
    followUpDueOn: isoDate.nullable().describe('null: none needed, or no limit or calendar is set'),
  }),
  privateSchema: z.object({ comment: z.string() }),
  example: {
    ...aKey,
    area: '220100',
    outletId: 'CHANGCHUN-HALL',
    grade: 2,
    ratedAt: '2026-03-03T12:00:00+08:00',
    followUp: true,
    followUpDueOn: '2026-03-10',
  },
});
export const FollowUpAnswered = defineEvent('service-desk.follow-up-answered.v1', {
  description: 'A bad rating was followed up (差评回访整改).',
  schema: key.extend({ area: areaCode, outletId: z.string().nullable(), answeredAt: instant }),
  privateSchema: z.object({ answer: z.string() }),
  example: {
    ...aKey,
    area: '220100',
    outletId: 'CHANGCHUN-HALL',
    answeredAt: '2026-03-05T09:00:00+08:00',
  },
});
export const FollowUpOverdue = defineEvent('service-desk.follow-up-overdue.v1', {
  description: 'The last day for following up a bad rating passed (差评整改逾期).',
  schema: key.extend({ area: areaCode, outletId: z.string().nullable(), dueOn: isoDate }),
  example: { ...aKey, area: '220100', outletId: 'CHANGCHUN-HALL', dueOn: '2026-03-10' },
});

export type RatingEvent =
  | EventOf<typeof ActRecorded>
  | EventOf<typeof RatingRecorded>
  | EventOf<typeof FollowUpAnswered>
  | EventOf<typeof FollowUpOverdue>;
