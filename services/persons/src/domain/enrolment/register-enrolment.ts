import { addDays, addMonths, yearOf, type IsoDate } from '@yibao/platform/domain';
import {
  EnrolmentDuplicateDetected,
  EnrolmentEnded,
  EnrolmentRegistered,
  type EnrolmentEvent,
} from '@yibao/schemas/events/persons';
import { isOpen, isVoid, lastDayOf, type Enrolment, type Relation } from './enrolment.ts';
import { refuse } from './refusals.ts';
import { checkTerms, type Enrolling, type Terms } from './terms.ts';

export type RegisterEnrolment = Terms & {
  readonly personId: string;
  readonly relationId: string;
  readonly from: IsoDate;
  /** The relation in force that this one replaces. */
  readonly transferFrom: string | undefined;
  readonly person: Enrolling;
  readonly today: IsoDate;
};

type Span = { readonly from: IsoDate; readonly last: IsoDate | undefined };

/** Residents enrol by the calendar year. */
export const periodEnd = ({
  type,
  from,
}: {
  readonly type: string;
  readonly from: IsoDate;
}): IsoDate | undefined => (type === 'RESIDENT' ? `${yearOf(from)}-12-31` : undefined);

/** Relations that count on a day of the span. */
export const relationsWithin = ({ relations }: Enrolment, { from, last }: Span): readonly Relation[] =>
  relations.filter((each) => {
    const ends = lastDayOf(each);
    return !isVoid(each) && (ends === undefined || from <= ends) && (last === undefined || each.from <= last);
  });

/** The relation in force that the request would double, unless it is the one to be replaced [S003-8.2b]. */
export const duplicateOf = (enrolment: Enrolment, request: RegisterEnrolment): Relation | undefined => {
  if (enrolment.relations.some(({ relationId }) => relationId === request.relationId)) return undefined;
  const span = { from: request.from, last: periodEnd(request) };
  const isOther = ({ relationId }: Relation) => relationId !== request.transferFrom;
  return relationsWithin(enrolment, span).find((each) => isOpen(each) && isOther(each));
};

/** Records that a duplicate was asked for; the refusal itself writes nothing. No refusals. */
export const detectDuplicate = (
  enrolment: Enrolment,
  request: RegisterEnrolment,
): readonly EnrolmentEvent[] => {
  const existing = duplicateOf(enrolment, request);
  if (!existing) return [];
  const { relationId, type, area } = existing;
  const asked = { personId: request.personId, type: request.type, area: request.area, from: request.from };
  return [EnrolmentDuplicateDetected({ ...asked, existing: { relationId, type, area } })];
};

const guardDates = (enrolment: Enrolment, { from, person, today, ...request }: RegisterEnrolment) => {
  if (from < person.birthDate) throw refuse('DATE_NOT_ALLOWED', { earliest: person.birthDate });
  const latest = addMonths(today, 12);
  if (from > latest) throw refuse('DATE_NOT_ALLOWED', { latest });
  const ended = relationsWithin(enrolment, { from, last: periodEnd({ ...request, from }) })
    .filter((each) => !isOpen(each))
    .map((each) => lastDayOf(each) ?? from);
  const lastEnd = ended.sort().at(-1);
  if (lastEnd !== undefined) throw refuse('DATE_NOT_ALLOWED', { earliest: addDays(lastEnd, 1) });
};

/** Ends the relation named in `transferFrom` the day before. Refuses NOT_ENROLLED, DATE_NOT_ALLOWED. */
const endReplaced = (enrolment: Enrolment, request: RegisterEnrolment): readonly EnrolmentEvent[] => {
  const { personId, transferFrom, from } = request;
  if (transferFrom === undefined) return [];
  const replaced = enrolment.relations.find((each) => each.relationId === transferFrom && isOpen(each));
  if (!replaced) throw refuse('NOT_ENROLLED', { relationId: transferFrom });
  if (from <= replaced.from) throw refuse('DATE_NOT_ALLOWED', { earliest: addDays(replaced.from, 1) });
  const { relationId, type, area } = replaced;
  const lastDay = lastDayOf(replaced);
  const dayBefore = addDays(from, -1);
  const to = lastDay !== undefined && lastDay < dayBefore ? lastDay : dayBefore;
  return [EnrolmentEnded({ personId, relationId, type, area, to, reason: 'TRANSFERRED' })];
};

/**
 * Opens a relation. One in force elsewhere refuses it, unless the call names it in `transferFrom`: then it ends the day
 * before [S003-8.2b]; an ended one never refuses. Refuses as `checkTerms`, and DATE_NOT_ALLOWED, DUPLICATE_ENROLMENT
 * (with the relation to transfer), NOT_ENROLLED.
 */
export const registerEnrolment = (
  enrolment: Enrolment,
  request: RegisterEnrolment,
): readonly EnrolmentEvent[] => {
  const { personId, relationId, type, area, employment, civilServant, unitId, from, transferFrom } = request;
  if (enrolment.relations.some((each) => each.relationId === relationId)) return [];
  const basis = checkTerms(request, request.person);
  const duplicate = duplicateOf(enrolment, request);
  if (duplicate) {
    const { type: ofType, area: at, from: since } = duplicate;
    const existing = { relationId: duplicate.relationId, type: ofType, area: at, from: since };
    throw refuse('DUPLICATE_ENROLMENT', { existing, transferFrom: duplicate.relationId });
  }
  guardDates(enrolment, request);
  const until = periodEnd(request);
  return [
    ...endReplaced(enrolment, request),
    EnrolmentRegistered({
      personId,
      relationId,
      ...{ type, area, basis, employment, civilServant, from },
      ...(unitId === undefined ? {} : { unitId }),
      ...(until === undefined ? {} : { until }),
      ...(transferFrom === undefined ? {} : { transferredFrom: transferFrom }),
      begins: from > request.today ? 'LATER' : 'AT_ONCE',
    }),
  ];
};
