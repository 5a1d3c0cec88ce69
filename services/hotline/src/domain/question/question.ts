import { dateIn, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import {
  hotlineTopic,
  LectureHeard,
  QuestionAnswered,
  QuestionRecorded,
  QuestionReferred,
  type HotlineTopic,
  type LectureEvent,
  type QuestionEvent,
  type QuestionSource,
} from '@yibao/schemas/events/hotline';
import type { HotlineAudience } from '@yibao/schemas/facts/hotline';
import { areasAbove } from '@yibao/schemas/policy/areas';
import type { Acting, WorkContext } from '../acting.ts';
import { refuse } from '../refusals.ts';
import { requiredText, trimmed } from '../texts.ts';

export type Question = {
  readonly questionId: string;
  readonly topic: HotlineTopic;
  readonly audience: HotlineAudience;
  readonly source: QuestionSource;
  readonly area: string;
  /** The area and all above it: lists of any level are found by one of them. */
  readonly areas: readonly string[];
  readonly askedAt: string;
  readonly askedOn: IsoDate;
  /** Orders lists, newest last. */
  readonly position: string;
  readonly answered: boolean;
  readonly inContextOf: WorkContext | null;
  /** What carries it on, where it was left unanswered. */
  readonly ticketId: string | null;
  readonly faqId: string | null;
  readonly private?: { readonly text: string; readonly answer?: string | undefined } | null;
};

export const questions: Aggregate<Question | null, QuestionEvent> = {
  initial: null,
  evolve(question, event) {
    switch (event.type) {
      case QuestionRecorded.type: {
        const { recordedBy: _by, inContextOf = null, ...asked } = event.data;
        const position = `${asked.askedAt}/${asked.questionId}`;
        const secret = event.private ? { private: event.private } : {};
        const areas = areasAbove(asked.area);
        return { ...asked, areas, position, inContextOf, ticketId: null, faqId: null, ...secret };
      }
      case QuestionAnswered.type: {
        const text = question?.private?.text;
        const secret = text === undefined || !event.private ? {} : { private: { text, ...event.private } };
        return question && { ...question, answered: true, ...secret };
      }
      case QuestionReferred.type: {
        const { ticketId, faqId } = event.data;
        return question && { ...question, ticketId, faqId };
      }
    }
  },
};

export type QuestionRequest = {
  readonly questionId: string;
  readonly topic: string;
  readonly audience: HotlineAudience | null;
  readonly source: QuestionSource;
  readonly area: string;
  readonly text: string;
  readonly answer?: string | null | undefined;
  readonly inContextOf?: WorkContext | undefined;
  readonly at: string;
  readonly recordedBy: string;
};

/** The topic by its code. Refuses TOPIC_UNKNOWN. */
export const topicOf = (code: string): HotlineTopic => {
  const topic = hotlineTopic.safeParse(code);
  if (!topic.success) throw refuse('TOPIC_UNKNOWN', { topics: hotlineTopic.options });
  return topic.data;
};

/** One asking is one question [S000-07a]. Refuses TOPIC_UNKNOWN, AUDIENCE_REQUIRED, TEXT_REQUIRED, TEXT_TOO_LONG. */
export const recordQuestion =
  ({ topic, audience, text, answer, at, inContextOf, ...known }: QuestionRequest) =>
  (current: Question | null): readonly QuestionEvent[] => {
    if (current) return [];
    const code = topicOf(topic);
    if (audience === null) throw refuse('AUDIENCE_REQUIRED');
    const words = requiredText(text);
    const reply = trimmed(answer);
    const data = {
      ...known,
      ...{ topic: code, audience, askedAt: at, askedOn: dateIn(new Date(at)), answered: reply !== '' },
      ...(inContextOf ? { inContextOf } : {}),
    };
    return [QuestionRecorded(data, reply === '' ? { text: words } : { text: words, answer: reply })];
  };

/** Refuses QUESTION_NOT_FOUND, ALREADY_ANSWERED, TEXT_REQUIRED, TEXT_TOO_LONG. */
export const answerQuestion =
  (answer: string, { actor, at }: Acting) =>
  (question: Question | null): readonly QuestionEvent[] => {
    if (!question) throw refuse('QUESTION_NOT_FOUND');
    if (question.answered) throw refuse('ALREADY_ANSWERED');
    const { questionId } = question;
    return [
      QuestionAnswered({ questionId, answeredAt: at, answeredBy: actor }, { answer: requiredText(answer) }),
    ];
  };

/** Says what carries an unanswered question on, once [S000-11c]. */
export const referQuestion =
  (ticketId: string, faqId: string) =>
  (question: Question | null): readonly QuestionEvent[] =>
    !question || question.ticketId !== null
      ? []
      : [QuestionReferred({ questionId: question.questionId, ticketId, faqId })];

/** A lecture that is over. */
export type Lecture = { readonly lectureId: string; readonly area: string; readonly closedOn: IsoDate };

export const lectures: Aggregate<Lecture | null, LectureEvent> = {
  initial: null,
  evolve: (_lecture, { data }) => data,
};

export const closeLecture =
  (heard: Lecture) =>
  (lecture: Lecture | null): readonly LectureEvent[] =>
    lecture ? [] : [LectureHeard(heard)];
