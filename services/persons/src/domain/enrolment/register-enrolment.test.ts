import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { specificationOf } from '@yibao/platform/testing';
import {
  EnrolmentDuplicateDetected,
  EnrolmentEnded,
  EnrolmentRegistered,
} from '@yibao/schemas/events/persons';
import { enrolments, type Enrolment } from './enrolment.ts';
import { askedFor, employedRelation, registeredRelation, somebody } from './fixtures.ts';
import { detectDuplicate, registerEnrolment, type RegisterEnrolment } from './register-enrolment.ts';

const given = specificationOf(enrolments);
const registering =
  (changes: Partial<RegisterEnrolment> = {}) =>
  (enrolment: Enrolment) =>
    registerEnrolment(enrolment, { ...askedFor, ...changes });
const opened = (changes: Partial<Parameters<typeof EnrolmentRegistered>[0]> = {}) =>
  EnrolmentRegistered({
    personId: 'p1',
    relationId: 'r2',
    type: 'RESIDENT',
    area: '440500',
    basis: 'RESIDENCE',
    employment: 'FLEXIBLE',
    civilServant: false,
    from: '2026-03-10',
    until: '2026-12-31',
    begins: 'AT_ONCE',
    ...changes,
  });
const end = (to: string, reason: 'MOVED_AWAY' | 'TRANSFERRED' = 'MOVED_AWAY') =>
  EnrolmentEnded({ personId: 'p1', relationId: 'r1', type: 'RESIDENT', area: '445200', to, reason });

describe('registerEnrolment', () => {
  it('enrols a resident until the end of the calendar year', () =>
    given().when(registering()).then(opened()));
  it('enrols an employee without an end', () => {
    const { until: _none, ...data } = opened({
      type: 'EMPLOYEE',
      basis: 'WORKPLACE',
      employment: 'EMPLOYED',
      unitId: 'UNIT-1',
    }).data;
    given()
      .when(registering({ type: 'EMPLOYEE', basis: 'WORKPLACE', employment: 'EMPLOYED', unitId: 'UNIT-1' }))
      .then(EnrolmentRegistered(data));
  });
  it('finds what it registered before', () => given(opened()).when(registering()).then());
  it('registers ahead, and says that the relation begins later', () => {
    given()
      .when(registering({ from: '2026-03-11' }))
      .then(opened({ from: '2026-03-11', begins: 'LATER' }));
  });

  it('refuses beside a relation in force elsewhere, and offers the transfer [S003-8.2b]', () =>
    given(registeredRelation())
      .when(registering())
      .refused('DUPLICATE_ENROLMENT', {
        existing: { relationId: 'r1', type: 'RESIDENT', area: '445200', from: '2026-01-01' },
        transferFrom: 'r1',
      }));
  it('refuses beside the other scheme too [S003-8.2b]', () =>
    given(employedRelation()).when(registering()).refused('DUPLICATE_ENROLMENT'));
  it('refuses before a relation that begins within the period [S003-8.2b]', () =>
    given(registeredRelation({ from: '2026-12-31' }))
      .when(registering())
      .refused('DUPLICATE_ENROLMENT'));
  it('ends the named relation the day before, and opens the new one [S003-8.2b]', () =>
    given(registeredRelation())
      .when(registering({ transferFrom: 'r1' }))
      .then(end('2026-03-09', 'TRANSFERRED'), opened({ transferredFrom: 'r1' })));
  it('still refuses when another relation is named [S003-8.2b]', () =>
    given(registeredRelation())
      .when(registering({ transferFrom: 'r9' }))
      .refused('DUPLICATE_ENROLMENT'));
  it('refuses to transfer from what is not in force', () => {
    given(registeredRelation(), end('2026-02-28'))
      .when(registering({ transferFrom: 'r1' }))
      .refused('NOT_ENROLLED');
    given()
      .when(registering({ transferFrom: 'r1' }))
      .refused('NOT_ENROLLED');
  });
  it('transfers at the earliest the day after the former relation began', () => {
    given(registeredRelation({ from: '2026-03-10' }))
      .when(registering({ transferFrom: 'r1' }))
      .refused('DATE_NOT_ALLOWED', { earliest: '2026-03-11' });
    given(registeredRelation({ from: '2026-03-09' }))
      .when(registering({ transferFrom: 'r1' }))
      .then(end('2026-03-09', 'TRANSFERRED'), opened({ transferredFrom: 'r1' }));
  });

  it('never refuses because of an ended relation, from the day after its end [S003-8.2b]', () => {
    given(registeredRelation(), end('2026-03-09')).when(registering()).then(opened());
    given(registeredRelation(), end('2026-03-10'))
      .when(registering())
      .refused('DATE_NOT_ALLOWED', { earliest: '2026-03-11' });
  });
  it('does not count a period that ran out', () =>
    given(registeredRelation({ from: '2025-01-01', until: '2025-12-31' }))
      .when(registering())
      .then(opened()));
  it('lets next year be registered elsewhere while this one runs', () =>
    given(registeredRelation())
      .when(registering({ from: '2027-01-01' }))
      .then(opened({ from: '2027-01-01', until: '2027-12-31', begins: 'LATER' })));

  it('begins between birth and a year ahead', () => {
    given()
      .when(registering({ from: '1990-05-04' }))
      .refused('DATE_NOT_ALLOWED', { earliest: '1990-05-05' });
    given()
      .when(registering({ from: '1990-05-05' }))
      .then(opened({ from: '1990-05-05', until: '1990-12-31' }));
    given()
      .when(registering({ from: '2027-03-11' }))
      .refused('DATE_NOT_ALLOWED', { latest: '2027-03-10' });
    expect(registering({ from: '2027-03-10' })(replay(enrolments, []))).toHaveLength(1);
  });
  it('refuses an employed person among residents [S003-8.1a]', () =>
    given()
      .when(registering({ employment: 'EMPLOYED' }))
      .refused('EMPLOYEE_REQUIRED', { employment: 'EMPLOYED' }));
  it('refuses somebody who has died', () =>
    given()
      .when(registering({ person: { ...somebody, diedOn: '2026-01-01' } }))
      .refused('PERSON_DECEASED'));
});

describe('detectDuplicate', () => {
  const detecting =
    (changes: Partial<RegisterEnrolment> = {}) =>
    (enrolment: Enrolment) =>
      detectDuplicate(enrolment, { ...askedFor, ...changes });
  it('records what was asked for, and what stands against it [S003-8.2b]', () =>
    given(registeredRelation())
      .when(detecting())
      .then(
        EnrolmentDuplicateDetected({
          ...{ personId: 'p1', type: 'RESIDENT', area: '440500', from: '2026-03-10' },
          existing: { relationId: 'r1', type: 'RESIDENT', area: '445200' },
        }),
      ));
  it('records nothing for a transfer, a retry, or a first enrolment', () => {
    given(registeredRelation())
      .when(detecting({ transferFrom: 'r1' }))
      .then();
    given(opened()).when(detecting()).then();
    given().when(detecting()).then();
  });
});
