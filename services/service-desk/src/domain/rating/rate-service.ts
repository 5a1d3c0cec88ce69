import type { IsoDate } from '@yibao/platform/domain';
import type { EventOf } from '@yibao/schemas/events/define-event';
import {
  ActRecorded,
  FollowUpAnswered,
  FollowUpOverdue,
  RatingRecorded,
  type RatingEvent,
} from '@yibao/schemas/events/service-desk';
import type { Rating } from './rating.ts';
import { refuse } from './refusals.ts';

export type ServedAct = EventOf<typeof ActRecorded>['data'];

/** A service was done: it may be rated once from now on. Known already: nothing. */
export const recordAct =
  (act: ServedAct) =>
  (current: Rating | null): readonly RatingEvent[] =>
    current ? [] : [ActRecorded(act)];

/** The worst grades; each is followed up. */
export const isBad = (grade: number): boolean => grade <= 2;

export type RatingRequest = {
  readonly grade: number;
  readonly comment: string | undefined;
  /** The caller: as a person, and as an account. */
  readonly personId: string | undefined;
  readonly account: string;
  /** The act as this service knows it, where it has not been recorded yet; null: it is not finished. */
  readonly act: ServedAct | null;
  /** Where the person is insured: the area of an act that has none. */
  readonly area: string | null;
  readonly ratedAt: string;
  /** Last day for following up a bad grade; null: no limit or calendar is set. */
  readonly followUpDueOn: IsoDate | null;
};

/** Refuses ACT_NOT_FINISHED, OWN_ACT: only the person served, never who served. */
const requireOwn = (act: ServedAct | null, { personId, account }: RatingRequest): ServedAct => {
  if (!act || act.personId !== personId) throw refuse('ACT_NOT_FINISHED');
  if (act.providers.includes(account)) throw refuse('OWN_ACT');
  return act;
};

/**
 * The person served gives one grade of 1 to 5; a bad one is always followed up [S001-9.2a]. Refuses ACT_NOT_FINISHED,
 * OWN_ACT, ALREADY_RATED, GRADE_INVALID, PERSON_UNKNOWN.
 */
export const rateService =
  (request: RatingRequest) =>
  (current: Rating | null): readonly RatingEvent[] => {
    const { ratingId, act, personId, outletId, ...served } = requireOwn(current ?? request.act, request);
    if (current && current.grade !== null) throw refuse('ALREADY_RATED', { ratedAt: current.ratedAt });
    const { grade, comment, ratedAt } = request;
    if (grade < 1 || grade > 5) throw refuse('GRADE_INVALID', { least: 1, most: 5 });
    const area = served.area ?? request.area;
    if (area === null) throw refuse('PERSON_UNKNOWN');
    const followUp = isBad(grade);
    const recorded = {
      ...{ ratingId, act, personId, area, outletId, grade, ratedAt, followUp },
      followUpDueOn: followUp ? request.followUpDueOn : null,
    };
    return [
      ...recordAct({ ratingId, act, personId, outletId, ...served })(current),
      comment === undefined ? RatingRecorded(recorded) : RatingRecorded(recorded, { comment }),
    ];
  };

const subject = ({ ratingId, act, personId, outletId, area }: Rating) => {
  if (area === null) throw refuse('NO_FOLLOW_UP');
  return { ratingId, act, personId, outletId, area };
};

/** Answers a bad rating; whoever it is about does not. Refuses NO_FOLLOW_UP, FOLLOWED_UP, ANSWER_REQUIRED, OWN_ACT. */
export const answerFollowUp =
  (answer: string, account: string, answeredAt: string) =>
  (rating: Rating): readonly RatingEvent[] => {
    const { followUp, providers } = rating;
    if (!followUp) throw refuse('NO_FOLLOW_UP');
    if (followUp.state === 'FOLLOWED_UP') throw refuse('FOLLOWED_UP', { answeredAt: followUp.answeredAt });
    if (providers.includes(account)) throw refuse('OWN_ACT');
    if (answer.trim() === '') throw refuse('ANSWER_REQUIRED');
    return [FollowUpAnswered({ ...subject(rating), answeredAt }, { answer: answer.trim() })];
  };

/** The last day for following up has passed. */
export const turnFollowUpOverdue =
  (today: IsoDate) =>
  (rating: Rating | null): readonly RatingEvent[] => {
    const dueOn = rating?.followUp?.state === 'OPEN' ? rating.followUp.dueOn : null;
    if (!rating || dueOn === null || today <= dueOn) return [];
    return [FollowUpOverdue({ ...subject(rating), dueOn })];
  };
