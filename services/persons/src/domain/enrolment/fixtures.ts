import { EnrolmentRegistered } from '@yibao/schemas/events/persons';
import type { RegisterEnrolment } from './register-enrolment.ts';
import type { Enrolling } from './terms.ts';

type Registered = ReturnType<typeof EnrolmentRegistered>['data'];

/** A relation in force: of a resident for 2026, unless said otherwise. */
export const registeredRelation = (data: Partial<Registered> = {}) =>
  EnrolmentRegistered({
    personId: 'p1',
    relationId: 'r1',
    type: 'RESIDENT',
    area: '445200',
    basis: 'HOUSEHOLD',
    employment: 'NOT_EMPLOYED',
    civilServant: false,
    from: '2026-01-01',
    until: '2026-12-31',
    begins: 'AT_ONCE',
    ...data,
  });

/** A relation of an employee, open. */
export const employedRelation = (data: Partial<Registered> = {}) => {
  const { until: _open, ...rest } = registeredRelation({
    type: 'EMPLOYEE',
    area: '220100',
    basis: 'WORKPLACE',
    employment: 'EMPLOYED',
    unitId: 'UNIT-1',
    ...data,
  }).data;
  return EnrolmentRegistered(rest);
};

export const somebody: Enrolling = {
  idType: 'RESIDENT_ID',
  birthDate: '1990-05-05',
  householdArea: '430102',
  diedOn: undefined,
};

/** A courier from Hunan who asks to enrol as a resident of Shantou. */
export const askedFor: RegisterEnrolment = {
  personId: 'p1',
  relationId: 'r2',
  type: 'RESIDENT',
  area: '440500',
  employment: 'FLEXIBLE',
  basis: 'RESIDENCE',
  civilServant: false,
  unitId: undefined,
  from: '2026-03-10',
  transferFrom: undefined,
  person: somebody,
  today: '2026-03-10',
};
