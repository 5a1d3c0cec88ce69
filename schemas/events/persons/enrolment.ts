import { z } from 'zod';
import { areaCode, basicInsurance, employment, enrolmentBasis } from '../../facts/persons.ts';
import { isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

const anybody = '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10';
const aRelation = '3c1f0a52-1f43-8e3a-8c55-90a5a83c6f21';
const relationKey = z.object({
  personId: z.string(),
  relationId: z.string(),
  type: basicInsurance,
  area: areaCode,
});
const terms = relationKey.extend({
  basis: enrolmentBasis,
  employment,
  civilServant: z.boolean(),
  unitId: z.string().optional().describe('organisation of the employer'),
  from: isoDate,
  until: isoDate.optional().describe('end of the period registered for; absent: open'),
  begins: z.enum(['AT_ONCE', 'LATER']).describe('LATER: enrolment-started follows on the first day'),
});

/** Why a relation ended (终止原因). LAPSED: the period ended without renewal. */
export const endReason = z.enum([
  'TRANSFERRED',
  'CHANGED',
  'LEFT_UNIT',
  'MOVED_AWAY',
  'JOINED_OTHER_SCHEME',
  'DECEASED',
  'LAPSED',
  'OTHER',
]);
export type EndReason = z.infer<typeof endReason>;

export const EnrolmentRegistered = defineEvent('persons.enrolment-registered.v1', {
  description: 'A relation to basic insurance was registered (参保登记).',
  schema: terms.extend({ transferredFrom: z.string().optional().describe('the relation it replaces') }),
  example: {
    personId: anybody,
    relationId: aRelation,
    type: 'EMPLOYEE',
    area: '220100',
    basis: 'WORKPLACE',
    employment: 'EMPLOYED',
    civilServant: false,
    unitId: 'UNIT-0001',
    from: '2026-01-01',
    begins: 'AT_ONCE',
  },
});

export const EnrolmentStarted = defineEvent('persons.enrolment-started.v1', {
  description: 'The first day of a relation that had been registered ahead has come (参保生效).',
  schema: relationKey.extend({ from: isoDate }),
  example: { personId: anybody, relationId: aRelation, type: 'EMPLOYEE', area: '220100', from: '2026-04-01' },
});

export const EnrolmentDuplicateDetected = defineEvent('persons.enrolment-duplicate-detected.v1', {
  description: 'Somebody asked for a second relation beside one in force; it was refused (重复参保).',
  schema: z.object({
    personId: z.string(),
    type: basicInsurance,
    area: areaCode,
    from: isoDate,
    existing: z.object({ relationId: z.string(), type: basicInsurance, area: areaCode }),
  }),
  example: {
    personId: anybody,
    type: 'RESIDENT',
    area: '440500',
    from: '2026-01-01',
    existing: { relationId: aRelation, type: 'RESIDENT', area: '445200' },
  },
});

export const EnrolmentRenewed = defineEvent('persons.enrolment-renewed.v1', {
  description: 'The period of a relation goes on until this day (续保).',
  schema: relationKey.extend({ until: isoDate }),
  example: {
    personId: anybody,
    relationId: aRelation,
    type: 'RESIDENT',
    area: '220100',
    until: '2027-12-31',
  },
});

export const EnrolmentChanged = defineEvent('persons.enrolment-changed.v1', {
  description: 'From this day on other terms hold: the former relation ends the day before (参保信息变更).',
  schema: terms.extend({ previousRelationId: z.string() }),
  example: {
    personId: anybody,
    relationId: '8d2b5f10-6e74-8a91-b3c4-5d6e7f809102',
    previousRelationId: aRelation,
    type: 'EMPLOYEE',
    area: '220200',
    basis: 'WORKPLACE',
    employment: 'FLEXIBLE',
    civilServant: false,
    from: '2026-07-01',
    begins: 'AT_ONCE',
  },
});

export const EnrolmentEnded = defineEvent('persons.enrolment-ended.v1', {
  description: 'A relation ends with this day (停保).',
  schema: relationKey.extend({ to: isoDate, reason: endReason }),
  example: {
    personId: anybody,
    relationId: aRelation,
    type: 'EMPLOYEE',
    area: '220100',
    to: '2026-06-30',
    reason: 'LEFT_UNIT',
  },
});

export const EnrolmentLapsed = defineEvent('persons.enrolment-lapsed.v1', {
  description: 'The period of a relation ended without renewal; no cover from this day on (断保).',
  schema: relationKey.extend({ lapsedOn: isoDate }),
  example: {
    personId: anybody,
    relationId: aRelation,
    type: 'RESIDENT',
    area: '220100',
    lapsedOn: '2027-01-01',
  },
});

export type EnrolmentEvent =
  | EventOf<typeof EnrolmentRegistered>
  | EventOf<typeof EnrolmentStarted>
  | EventOf<typeof EnrolmentDuplicateDetected>
  | EventOf<typeof EnrolmentRenewed>
  | EventOf<typeof EnrolmentChanged>
  | EventOf<typeof EnrolmentEnded>
  | EventOf<typeof EnrolmentLapsed>;
