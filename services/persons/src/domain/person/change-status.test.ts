import { describe, expect, it } from '@jest/globals';
import { specificationOf } from '@yibao/platform/testing';
import { PersonDied, PersonStatusChanged } from '@yibao/schemas/events/persons';
import { standingOn } from '@yibao/schemas/facts/persons';
import { changeStatus } from './change-status.ts';
import { registeredPerson } from './fixtures.ts';
import { people, type Person } from './person.ts';

const given = specificationOf(people);
const today = '2026-03-10';
const to = (status: 'ACTIVE' | 'RETIRED' | 'DECEASED', from: string) => (person: Person | null) =>
  changeStatus(person, { status, from, today });
const retired = PersonStatusChanged({ personId: 'p1', status: 'RETIRED', from: '2026-04-01' });
const deceased = PersonStatusChanged({ personId: 'p1', status: 'DECEASED', from: today });
const died = PersonDied({ personId: 'p1', diedOn: today });

describe('changeStatus', () => {
  it('retires from a day ahead', () =>
    given(registeredPerson()).when(to('RETIRED', '2026-04-01')).then(retired));
  it('records a death of today', () =>
    given(registeredPerson()).when(to('DECEASED', today)).then(deceased, died));
  it('refuses a death of tomorrow', () =>
    given(registeredPerson())
      .when(to('DECEASED', '2026-03-11'))
      .refused('DATE_NOT_ALLOWED', { latest: today }));
  it('refuses a day before birth', () => {
    given(registeredPerson()).when(to('RETIRED', '1966-03-17')).refused('DATE_NOT_ALLOWED');
    given(registeredPerson()).when(to('DECEASED', '1966-03-17')).refused('DATE_NOT_ALLOWED');
  });
  it('refuses a person who is not on record', () =>
    given().when(to('RETIRED', today)).refused('PERSON_UNKNOWN'));

  const past = { ACTIVE: [], RETIRED: [retired], DECEASED: [deceased, died] };
  it.each([
    ['ACTIVE', 'ACTIVE', false],
    ['ACTIVE', 'RETIRED', true],
    ['ACTIVE', 'DECEASED', true],
    ['RETIRED', 'ACTIVE', false],
    ['RETIRED', 'RETIRED', false],
    ['RETIRED', 'DECEASED', true],
    ['DECEASED', 'ACTIVE', false],
    ['DECEASED', 'RETIRED', false],
    ['DECEASED', 'DECEASED', false],
  ] as const)('from %s to %s: %s', (present, next, reachable) => {
    const deciding = given(registeredPerson(), ...past[present]).when(to(next, today));
    const changed = PersonStatusChanged({ personId: 'p1', status: next, from: today });
    if (!reachable) deciding.refused('STATUS_NOT_REACHABLE');
    else if (next === 'DECEASED') deciding.then(changed, died);
    else deciding.then(changed);
  });
});

describe('standingOn', () => {
  it('counts retirement from its day on, and a death from the day after', () => {
    const both = { status: 'DECEASED', statusFrom: '2026-05-02', retiredFrom: '2026-04-01' } as const;
    expect(
      ['2026-03-31', '2026-04-01', '2026-05-02', '2026-05-03'].map((day) => standingOn(both, day)),
    ).toEqual(['ACTIVE', 'RETIRED', 'RETIRED', 'DECEASED']);
    expect(standingOn({ status: 'ACTIVE' }, '2026-03-31')).toBe('ACTIVE');
  });
});
