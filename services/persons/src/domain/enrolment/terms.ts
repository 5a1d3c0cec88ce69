import type { IsoDate } from '@yibao/platform/domain';
import type { BasicInsurance, Employment, EnrolmentBasis, IdType } from '@yibao/schemas/facts/persons';
import { refuse } from './refusals.ts';

/** What is known of the person when terms are checked. */
export type Enrolling = {
  /** Undefined: provisional, without proof of identity. */
  readonly idType: IdType | undefined;
  readonly birthDate: IsoDate;
  readonly householdArea: string;
  readonly diedOn: IsoDate | undefined;
};

/** The terms of a relation as asked for. */
export type Terms = {
  readonly type: BasicInsurance;
  readonly area: string;
  readonly employment: Employment;
  readonly basis: EnrolmentBasis | undefined;
  readonly civilServant: boolean;
  readonly unitId: string | undefined;
};

/** Which employment leads to which scheme; flexible workers and the retired choose [S003-8.1a, S003-8.1b]. */
const schemes: Readonly<Record<Employment, readonly BasicInsurance[]>> = {
  EMPLOYED: ['EMPLOYEE'],
  FLEXIBLE: ['EMPLOYEE', 'RESIDENT'],
  RETIRED: ['EMPLOYEE', 'RESIDENT'],
  STUDENT: ['RESIDENT'],
  CHILD: ['RESIDENT'],
  NOT_EMPLOYED: ['RESIDENT'],
};

const guardScheme = ({ type, employment, civilServant, unitId }: Terms) => {
  if (!schemes[employment].includes(type))
    throw refuse(type === 'RESIDENT' ? 'EMPLOYEE_REQUIRED' : 'RESIDENT_REQUIRED', { employment });
  if (employment === 'EMPLOYED' && unitId === undefined) throw refuse('UNIT_REQUIRED');
  if (civilServant && employment !== 'EMPLOYED' && employment !== 'RETIRED')
    throw refuse('CIVIL_SERVANT_NOT_EMPLOYED', { employment });
};

/**
 * Residents of Hong Kong, Macao and Taiwan enrol as everybody does [S003-8.1c]; a passport serves for employment only,
 * and somebody without proof of identity for the insurance of residents only.
 */
const guardIdType = ({ type, employment }: Terms, { idType }: Enrolling) => {
  const allowed =
    idType === undefined ? type === 'RESIDENT' : idType !== 'PASSPORT' || employment === 'EMPLOYED';
  if (!allowed) throw refuse('ID_TYPE_NOT_ALLOWED', { idType: idType ?? null, type, employment });
};

/** Household registration needs no proof of presence; elsewhere work or residence is the basis [S003-8.2b]. */
const basisOf = ({ area, basis, employment }: Terms, { householdArea }: Enrolling): EnrolmentBasis => {
  const isHome = area.slice(0, 4) === householdArea.slice(0, 4);
  const chosen = basis ?? (isHome ? 'HOUSEHOLD' : undefined);
  const works = employment === 'EMPLOYED' || employment === 'FLEXIBLE';
  const fits =
    chosen === 'RESIDENCE' || (chosen === 'HOUSEHOLD' && isHome) || (chosen === 'WORKPLACE' && works);
  if (!chosen || !fits)
    throw refuse('BASIS_REQUIRED', { allowed: ['RESIDENCE', ...(works ? ['WORKPLACE'] : [])] });
  return chosen;
};

/**
 * Checks terms for a person; answers the basis. Nowhere is household registration a condition [S003-8.1b]. Refuses
 * PERSON_DECEASED, EMPLOYEE_REQUIRED, RESIDENT_REQUIRED, UNIT_REQUIRED, CIVIL_SERVANT_NOT_EMPLOYED, ID_TYPE_NOT_ALLOWED,
 * BASIS_REQUIRED.
 */
export const checkTerms = (terms: Terms, person: Enrolling): EnrolmentBasis => {
  if (person.diedOn !== undefined) throw refuse('PERSON_DECEASED', { diedOn: person.diedOn });
  guardScheme(terms);
  guardIdType(terms, person);
  return basisOf(terms, person);
};
