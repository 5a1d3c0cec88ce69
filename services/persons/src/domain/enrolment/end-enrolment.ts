import { addDays, type IsoDate } from '@yibao/platform/domain';
import {
  EnrolmentEnded,
  EnrolmentLapsed,
  EnrolmentStarted,
  type EndReason,
  type EnrolmentEvent,
} from '@yibao/schemas/events/persons';
import type { BasicInsurance } from '@yibao/schemas/facts/persons';
import { isOpen, isVoid, lastDayOf, type Enrolment, type Relation } from './enrolment.ts';
import { refuse } from './refusals.ts';

const keyOf = ({ personId }: Enrolment, { relationId, type, area }: Relation) => ({
  personId,
  relationId,
  type,
  area,
});

/**
 * Ends a relation with a day, which may lie ahead. Refuses NOT_ENROLLED (no open relation of the type), DATE_NOT_ALLOWED
 * (before its first day, or after the period registered for).
 */
export const endEnrolment = (
  enrolment: Enrolment,
  request: { readonly type: BasicInsurance; readonly lastDay: IsoDate; readonly reason: EndReason },
): readonly EnrolmentEvent[] => {
  const { type, lastDay, reason } = request;
  const relation = enrolment.relations.find((each) => each.type === type && isOpen(each));
  if (!relation) throw refuse('NOT_ENROLLED', { type });
  const latest = lastDayOf(relation);
  if (lastDay < relation.from || (latest !== undefined && lastDay > latest))
    throw refuse('DATE_NOT_ALLOWED', { earliest: relation.from, latest: latest ?? null });
  return [EnrolmentEnded({ ...keyOf(enrolment, relation), to: lastDay, reason })];
};

/** Ends whatever would count after the day of death. No refusals: nothing to end changes nothing. */
export const endOnDeath = (enrolment: Enrolment, diedOn: IsoDate): readonly EnrolmentEvent[] =>
  enrolment.relations
    .filter((each) => (lastDayOf(each) ?? '9999-12-31') > diedOn)
    .map((each) => EnrolmentEnded({ ...keyOf(enrolment, each), to: diedOn, reason: 'DECEASED' }));

/** What the calendar brings: relations begin, periods end without renewal. No refusals. */
export const turn = (enrolment: Enrolment, today: IsoDate): readonly EnrolmentEvent[] =>
  enrolment.relations.flatMap((each): readonly EnrolmentEvent[] => {
    const key = keyOf(enrolment, each);
    return [
      ...(each.waiting && !isVoid(each) && each.from <= today
        ? [EnrolmentStarted({ ...key, from: each.from })]
        : []),
      ...(isOpen(each) && each.until !== undefined && each.until < today
        ? [EnrolmentLapsed({ ...key, lapsedOn: addDays(each.until, 1) })]
        : []),
    ];
  });
