import type { Aggregate, IsoDate } from '@yibao/platform/domain';
import {
  LectureClosed,
  LectureHeld,
  LectureScheduled,
  lectureTopic,
  type LectureAudience,
  type LectureEvent,
  type LectureTopic,
} from '@yibao/schemas/events/sports';
import { refuse } from './refusals.ts';

type Scheduled = ReturnType<typeof LectureScheduled>['data'];
export type Attendance = { readonly audience: LectureAudience; readonly people: number };

/** A lecture at a college or a team: held once. */
export type Lecture = Scheduled & {
  readonly status: 'SCHEDULED' | 'HELD' | 'CLOSED';
  readonly attendance: readonly Attendance[];
  /** How many people came. */
  readonly reach: number;
};

export const lectures: Aggregate<Lecture | null, LectureEvent> = {
  initial: null,
  evolve(current, event) {
    if (event.type === LectureScheduled.type)
      return { ...event.data, status: 'SCHEDULED', attendance: [], reach: 0 };
    if (!current) return null;
    switch (event.type) {
      case LectureHeld.type: {
        const { attendance } = event.data;
        const reach = attendance.reduce((sum, { people }) => sum + people, 0);
        return { ...current, status: 'HELD', attendance, reach };
      }
      case LectureClosed.type:
        return { ...current, status: 'CLOSED' };
    }
  },
};

type Decision = (current: Lecture | null) => readonly LectureEvent[];

/** Plans a lecture with its topics [S000-11a]. Refuses TOPICS_REQUIRED, DATE_IN_PAST. */
export const scheduleLecture =
  (lecture: Scheduled, today: IsoDate): Decision =>
  (current) => {
    if (current) return [];
    if (lecture.topics.length === 0) throw refuse('TOPICS_REQUIRED', { topics: lectureTopic.options });
    if (lecture.date < today) throw refuse('DATE_IN_PAST', { earliest: today });
    return [LectureScheduled({ ...lecture, topics: [...new Set(lecture.topics)] })];
  };

const known = (current: Lecture | null): Lecture => {
  if (!current) throw refuse('LECTURE_UNKNOWN');
  return current;
};

const isSound = (attendance: readonly Attendance[]) =>
  attendance.length > 0 &&
  attendance.every(({ people }) => people > 0) &&
  new Set(attendance.map(({ audience }) => audience)).size === attendance.length;

/** Who came, in numbers, from its day on [S000-11a]. Refuses LECTURE_UNKNOWN, ALREADY_HELD, LECTURE_NOT_HELD, ATTENDANCE_REQUIRED. */
export const recordLecture =
  (attendance: readonly Attendance[], today: IsoDate): Decision =>
  (current) => {
    const { lectureId, status, date } = known(current);
    if (status !== 'SCHEDULED') throw refuse('ALREADY_HELD', { status });
    if (today < date) throw refuse('LECTURE_NOT_HELD', { date });
    if (!isSound(attendance)) throw refuse('ATTENDANCE_REQUIRED');
    return [LectureHeld({ lectureId, attendance })];
  };

/** Ends a lecture that was held: what was asked at it is answered now. Refuses LECTURE_UNKNOWN, LECTURE_NOT_HELD, ALREADY_CLOSED. */
export const closeLecture =
  (closedOn: IsoDate): Decision =>
  (current) => {
    const { lectureId, placeId, area, status } = known(current);
    if (status === 'SCHEDULED') throw refuse('LECTURE_NOT_HELD');
    if (status === 'CLOSED') throw refuse('ALREADY_CLOSED');
    return [LectureClosed({ lectureId, placeId, area, closedOn })];
  };

/** What of the topics none of these lectures covers [S000-11b]. */
export const missingTopics = (held: readonly Pick<Lecture, 'topics'>[]): readonly LectureTopic[] =>
  lectureTopic.options.filter((topic) => !held.some(({ topics }) => topics.includes(topic)));
