import { addDays, type IsoDate } from '@yibao/platform/domain';
import { EnrolmentChanged, type EnrolmentEvent } from '@yibao/schemas/events/persons';
import type { Employment, EnrolmentBasis } from '@yibao/schemas/facts/persons';
import { isOpen, lastDayOf, type Enrolment, type Relation } from './enrolment.ts';
import { refuse } from './refusals.ts';
import { checkTerms, type Enrolling } from './terms.ts';

/** Undefined: stays as it is. */
export type Wanted = {
  readonly area: string | undefined;
  readonly employment: Employment | undefined;
  readonly basis: EnrolmentBasis | undefined;
  readonly civilServant: boolean | undefined;
  readonly unitId: string | undefined;
};

export type ChangeEnrolment = {
  readonly newRelationId: string;
  readonly wanted: Wanted;
  readonly from: IsoDate;
  readonly person: Enrolling;
  readonly today: IsoDate;
};

const termsOf = (present: Relation, wanted: Wanted) => {
  const employment = wanted.employment ?? present.employment;
  const keepsUnit = employment === 'EMPLOYED' || employment === 'RETIRED';
  return {
    type: present.type,
    area: wanted.area ?? present.area,
    employment,
    basis: wanted.basis ?? (wanted.area === undefined ? present.basis : undefined),
    civilServant: wanted.civilServant ?? present.civilServant,
    unitId: wanted.unitId ?? (keepsUnit ? present.unitId : undefined),
  };
};

/**
 * Changes area, employment, basis or employer from a day: the former terms stay on record until the day before. The
 * scheme itself changes by a transfer. Refuses NOT_ENROLLED, DATE_NOT_ALLOWED, and as `checkTerms`.
 */
export const changeEnrolment = (
  enrolment: Enrolment,
  request: ChangeEnrolment,
): readonly EnrolmentEvent[] => {
  const { newRelationId, wanted, from, person, today } = request;
  if (enrolment.relations.some(({ relationId }) => relationId === newRelationId)) return [];
  const present = enrolment.relations.find(isOpen);
  if (!present) throw refuse('NOT_ENROLLED');
  const latest = lastDayOf(present);
  if (from <= present.from || (latest !== undefined && from > latest))
    throw refuse('DATE_NOT_ALLOWED', { earliest: addDays(present.from, 1), latest: latest ?? null });
  const terms = termsOf(present, wanted);
  const basis = checkTerms(terms, person);
  const { unitId, ...rest } = terms;
  return [
    EnrolmentChanged({
      personId: enrolment.personId,
      relationId: newRelationId,
      previousRelationId: present.relationId,
      ...rest,
      basis,
      ...(unitId === undefined ? {} : { unitId }),
      ...(present.until === undefined ? {} : { until: present.until }),
      from,
      begins: from > today ? 'LATER' : 'AT_ONCE',
    }),
  ];
};
