import { z } from 'zod';
import { areaCode, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** What a lecture explains; all of them are due at every college and team (宣讲内容) [S000-11b]. */
export const lectureTopic = z.enum([
  'BASIC_INSURANCE',
  'CATASTROPHIC_ILLNESS',
  'OUTPATIENT_BENEFITS',
  'CHRONIC_DISEASE_BENEFITS',
  'CROSS_REGION_SETTLEMENT',
]);
export type LectureTopic = z.infer<typeof lectureTopic>;

/** Where it is held (宣讲地点). */
export const lecturePlace = z.enum(['COLLEGE', 'TEAM']);
export type LecturePlace = z.infer<typeof lecturePlace>;

/** Who listens (宣讲对象). */
export const lectureAudience = z.enum(['TEACHER', 'STUDENT', 'ATHLETE', 'COACH']);
export type LectureAudience = z.infer<typeof lectureAudience>;

const lectureId = z.string();
const example = { lectureId: '5c7e9a1b-3d2f-8c6d-8e0a-2b4d6f8a0c1e' };

export const LectureScheduled = defineEvent('sports.lecture-scheduled.v1', {
  description: 'A lecture on insurance is to be held at a college or a team (宣讲安排).',
  schema: z.object({
    lectureId,
    place: lecturePlace,
    placeId: z.string().describe('code of the college or team'),
    area: areaCode,
    date: isoDate,
    topics: z.array(lectureTopic).readonly(),
  }),
  example: {
    ...example,
    place: 'TEAM',
    placeId: 'TEAM-0001',
    area: '220100',
    date: '2026-05-10',
    topics: ['BASIC_INSURANCE', 'CROSS_REGION_SETTLEMENT'],
  },
});

export const LectureHeld = defineEvent('sports.lecture-held.v1', {
  description: 'A lecture was held: who came, in numbers (宣讲完成).',
  schema: z.object({
    lectureId,
    attendance: z.array(z.object({ audience: lectureAudience, people: z.int().positive() })).readonly(),
  }),
  example: { ...example, attendance: [{ audience: 'ATHLETE', people: 40 }] },
});

export const LectureClosed = defineEvent('sports.lecture-closed.v1', {
  description: 'A lecture is over; questions asked at it are answered afterwards (宣讲结束).',
  schema: z.object({ lectureId, placeId: z.string(), area: areaCode, closedOn: isoDate }),
  example: { ...example, placeId: 'TEAM-0001', area: '220100', closedOn: '2026-05-10' },
});

export type LectureEvent =
  EventOf<typeof LectureScheduled> | EventOf<typeof LectureHeld> | EventOf<typeof LectureClosed>;
