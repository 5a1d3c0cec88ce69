import { InsuredAreaChanged, type PersonEvent } from '@yibao/schemas/events/persons';
import type { Person } from './person.ts';

/** Follows the area in which the enrolment says the person is insured; nothing new changes nothing. No refusals. */
export const followEnrolment = (
  person: Person | null,
  insuredArea: string | undefined,
): readonly PersonEvent[] =>
  !person || insuredArea === undefined || person.insuredArea === insuredArea
    ? []
    : [InsuredAreaChanged({ personId: person.personId, insuredArea })];
