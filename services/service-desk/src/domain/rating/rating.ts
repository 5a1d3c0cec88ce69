import { addDays, startOf, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import type { EventOf } from '@yibao/schemas/events/define-event';
import type { ActRecorded, RatingEvent } from '@yibao/schemas/events/service-desk';

export type FollowUp = {
  readonly state: 'OPEN' | 'OVERDUE' | 'FOLLOWED_UP';
  /** Last day; null: no limit or calendar is set. */
  readonly dueOn: IsoDate | null;
  readonly answeredAt: string | null;
};

/** A service that was done for a person, and what the person thought of it. One per act [S001-9.2a]. */
export type Rating = EventOf<typeof ActRecorded>['data'] & {
  readonly grade: number | null;
  readonly ratedAt: string | null;
  readonly followUp: FollowUp | null;
  /** Orders lists: when the service was finished, then the id. */
  readonly position: string;
  readonly private?:
    { readonly comment?: string | undefined; readonly answer?: string | undefined } | undefined;
};

const changed = (rating: Rating, event: Exclude<RatingEvent, EventOf<typeof ActRecorded>>): Rating => {
  switch (event.type) {
    case 'service-desk.rating-recorded.v1': {
      const { grade, ratedAt, area, followUp, followUpDueOn } = event.data;
      return {
        ...rating,
        ...{ grade, ratedAt, area },
        followUp: followUp ? { state: 'OPEN', dueOn: followUpDueOn, answeredAt: null } : null,
        ...(event.private ? { private: { comment: event.private.comment } } : {}),
      };
    }
    case 'service-desk.follow-up-answered.v1':
      return {
        ...rating,
        followUp: rating.followUp && {
          ...rating.followUp,
          state: 'FOLLOWED_UP',
          answeredAt: event.data.answeredAt,
        },
        ...(event.private ? { private: { ...rating.private, answer: event.private.answer } } : {}),
      };
    case 'service-desk.follow-up-overdue.v1':
      return { ...rating, followUp: rating.followUp && { ...rating.followUp, state: 'OVERDUE' } };
  }
};

/** Null before the act is known. */
export const ratings: Aggregate<Rating | null, RatingEvent> = {
  initial: null,
  evolve(rating, event) {
    if (event.type === 'service-desk.act-recorded.v1') {
      const { finishedAt, ratingId } = event.data;
      const unrated = { grade: null, ratedAt: null, followUp: null };
      return { ...event.data, ...unrated, position: `${finishedAt}/${ratingId}` };
    }
    return rating && changed(rating, event);
  },
};

/** When a follow-up must look at its last day: the start of the day after. */
export const followUpAt = (rating: Rating | null): string | null =>
  rating?.followUp?.state === 'OPEN' && rating.followUp.dueOn !== null
    ? startOf(addDays(rating.followUp.dueOn, 1)).toISOString()
    : null;
