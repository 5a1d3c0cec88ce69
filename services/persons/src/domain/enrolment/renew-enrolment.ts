import { addDays, yearOf, type IsoDate } from '@yibao/platform/domain';
import { EnrolmentRenewed, type EnrolmentEvent } from '@yibao/schemas/events/persons';
import type { BasicInsurance } from '@yibao/schemas/facts/persons';
import { isOpen, type Enrolment } from './enrolment.ts';
import { refuse } from './refusals.ts';
import { relationsWithin } from './register-enrolment.ts';
import type { Enrolling } from './terms.ts';

export type RenewEnrolment = {
  readonly type: BasicInsurance;
  /** The calendar year to add. */
  readonly year: number;
  readonly person: Enrolling;
  readonly today: IsoDate;
};

/**
 * Adds the next calendar year to a relation that has a period. A lapsed one is registered anew instead. Refuses
 * NOTHING_TO_RENEW (with the year that could be renewed), DUPLICATE_ENROLMENT, PERSON_DECEASED.
 */
export const renewEnrolment = (enrolment: Enrolment, request: RenewEnrolment): readonly EnrolmentEvent[] => {
  const { type, year, person, today } = request;
  if (person.diedOn !== undefined) throw refuse('PERSON_DECEASED', { diedOn: person.diedOn });
  const open = enrolment.relations.find(
    (each) => each.type === type && isOpen(each) && each.until !== undefined,
  );
  const until = open?.until;
  if (!open || until === undefined) throw refuse('NOTHING_TO_RENEW', { renewable: null });
  if (until < today)
    throw refuse('NOTHING_TO_RENEW', { lapsedOn: addDays(until, 1), instead: 'registerEnrolment' });
  const next = yearOf(until) + 1;
  if (year !== next) throw refuse('NOTHING_TO_RENEW', { renewable: next });
  const span = { from: `${year}-01-01`, last: `${year}-12-31` };
  const other = relationsWithin(enrolment, span).find(({ relationId }) => relationId !== open.relationId);
  if (other)
    throw refuse('DUPLICATE_ENROLMENT', {
      existing: { relationId: other.relationId, type: other.type, area: other.area, from: other.from },
    });
  const { relationId, area } = open;
  return [EnrolmentRenewed({ personId: enrolment.personId, relationId, type, area, until: span.last })];
};
