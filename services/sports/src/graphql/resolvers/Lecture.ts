import { missingTopics } from '../../domain/publicity/lecture.ts';
import type { LectureResolvers } from '../generated.ts';

export const Lecture: LectureResolvers = {
  id: ({ lectureId }) => lectureId,
  missingTopics: (lecture) => missingTopics([lecture]),
};
