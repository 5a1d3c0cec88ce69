import { z } from 'zod';
import { areaCode, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** Staff are trained, or guided in their business (培训、业务指导) [S000-R1c]. */
export const trainingKind = z.enum(['TRAINING', 'GUIDANCE']);
export type TrainingKind = z.infer<typeof trainingKind>;

const stationId = z.string();
const aStation = '3a5c7e9b-1d2f-8a4b-8c6d-5e7f9a1b3c2d';

export const TrainingRecorded = defineEvent('sports.training-recorded.v1', {
  description: 'The staff of a station were trained, or guided; the next guidance falls due (驿站培训指导).',
  schema: z.object({
    stationId,
    area: areaCode,
    kind: trainingKind,
    date: isoDate,
    attendees: z.int().positive(),
    dueOn: isoDate.optional().describe('of the next guidance; absent: training'),
  }),
  example: {
    stationId: aStation,
    area: '220104',
    kind: 'GUIDANCE',
    date: '2026-03-01',
    attendees: 6,
    dueOn: '2026-05-30',
  },
});

export const GuidanceOverdue = defineEvent('sports.guidance-overdue.v1', {
  description: 'The next guidance of a station was due and did not take place (业务指导超期).',
  schema: z.object({ stationId, area: areaCode, dueOn: isoDate }),
  example: { stationId: aStation, area: '220104', dueOn: '2026-05-30' },
});

export type TrainingEvent = EventOf<typeof TrainingRecorded> | EventOf<typeof GuidanceOverdue>;
