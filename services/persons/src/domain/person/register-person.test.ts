import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { specificationOf } from '@yibao/platform/testing';
import { IdentityCompleted, PersonRegistered } from '@yibao/schemas/events/persons';
import { completeIdentity } from './complete-identity.ts';
import { idNumberOf, provisionalPerson, registeredPerson } from './fixtures.ts';
import { people } from './person.ts';
import { registerPerson, type RegisterPerson } from './register-person.ts';

const given = specificationOf(people);
const document = {
  idType: 'RESIDENT_ID',
  number: idNumberOf('1966-03-18'),
  birthDate: '1966-03-18',
  sex: 'MALE',
  searchKey: 'key-1',
} as const;
const request: RegisterPerson = {
  personId: 'p1',
  name: ' 张三 ',
  document,
  provisionalReason: undefined,
  birthDate: undefined,
  sex: undefined,
  area: '220102',
  householdArea: '430102',
  today: '2026-03-10',
};
const registering = (changes: Partial<RegisterPerson>) =>
  given().when((person) => registerPerson(person, { ...request, ...changes }));

describe('registerPerson', () => {
  it('takes birth date and sex from the number, and keeps name and number apart', () =>
    registering({}).then(
      PersonRegistered(
        {
          personId: 'p1',
          birthDate: '1966-03-18',
          sex: 'MALE',
          area: '220102',
          householdArea: '430102',
          idType: 'RESIDENT_ID',
        },
        { name: '张三', document: { number: document.number, searchKey: 'key-1' } },
      ),
    ));
  it('finds a person it registered before', () =>
    given(registeredPerson())
      .when((person) => registerPerson(person, request))
      .then());
  it('registers provisionally with a reason [S003-1.2d]', () =>
    registering({ document: undefined, provisionalReason: 'NEWBORN', birthDate: '2026-03-01' }).then(
      PersonRegistered(
        {
          personId: 'p1',
          birthDate: '2026-03-01',
          area: '220102',
          householdArea: '430102',
          provisionalReason: 'NEWBORN',
        },
        { name: '张三' },
      ),
    ));
  it('asks for a reason where there is no number [S003-1.2d]', () =>
    registering({ document: undefined, birthDate: '2026-03-01' }).refused('PROVISIONAL_REASON_REQUIRED'));
  it('asks for a birth date where nothing tells it', () =>
    registering({ document: undefined, provisionalReason: 'NEWBORN' }).refused('BIRTH_DATE_REQUIRED'));
  it('refuses a birth date other than in the number', () =>
    registering({ birthDate: '1966-03-19' }).refused('BIRTH_DATE_DIFFERS'));
  it('accepts the same birth date again', () => {
    expect(registerPerson(null, { ...request, birthDate: '1966-03-18' })).toHaveLength(1);
  });
  it('refuses a birth after today, and accepts one of today', () => {
    const newborn = { document: undefined, provisionalReason: 'NEWBORN' } as const;
    registering({ ...newborn, birthDate: '2026-03-11' }).refused('DATE_NOT_ALLOWED');
    expect(registerPerson(null, { ...request, ...newborn, birthDate: '2026-03-10' })).toHaveLength(1);
  });
  it('asks for a name', () => registering({ name: '  ' }).refused('NAME_REQUIRED'));
});

describe('completeIdentity', () => {
  const completing = { document, proof: 'ID_CARD', today: '2026-03-10' } as const;

  it('clears the flag, and keeps id and name [S003-1.2d]', () => {
    const completed = completeIdentity(replay(people, [provisionalPerson()]), completing);
    expect(replay(people, [provisionalPerson(), ...completed])).toMatchObject({
      personId: 'p1',
      idType: 'RESIDENT_ID',
      birthDate: '1966-03-18',
      searchKeys: ['key-1'],
      private: { name: '李四', documents: [{ idType: 'RESIDENT_ID', number: document.number }] },
    });
    expect(replay(people, [provisionalPerson(), ...completed])).not.toHaveProperty('provisionalReason');
  });
  it('keeps the stated birth date where the document tells none', () =>
    given(provisionalPerson())
      .when((person) =>
        completeIdentity(person, {
          document: { idType: 'PASSPORT', number: 'E1234567', searchKey: 'key-2' },
          proof: 'PASSPORT',
          today: '2026-03-10',
        }),
      )
      .then(
        IdentityCompleted(
          { personId: 'p1', idType: 'PASSPORT', proof: 'PASSPORT', birthDate: '2010-01-01' },
          { document: { number: 'E1234567', searchKey: 'key-2' } },
        ),
      ));
  it('changes nothing when the number is held already', () =>
    given(registeredPerson())
      .when((person) => completeIdentity(person, completing))
      .then());
  it('refuses where nothing is missing', () =>
    given(registeredPerson())
      .when((person) =>
        completeIdentity(person, { ...completing, document: { ...document, searchKey: 'other' } }),
      )
      .refused('NOTHING_TO_COMPLETE'));
  it('refuses a person who is not on record', () =>
    given()
      .when((person) => completeIdentity(person, completing))
      .refused('PERSON_UNKNOWN'));
});

describe('an erased person', () => {
  it('keeps standing and areas, and no name', () => {
    const { private: _erased, ...event } = registeredPerson();
    expect(replay(people, [event])).toMatchObject({
      personId: 'p1',
      area: '220102',
      searchKeys: [],
      private: null,
    });
  });
});
