import { describe, it } from '@jest/globals';
import { specificationOf } from '@yibao/platform/testing';
import { FamilyLinked, FamilyLinkEnded, PersonDied } from '@yibao/schemas/events/persons';
import { endFamilyLink, linkFamilyMember, type LinkFamilyMember } from './family-links.ts';
import { registeredPerson } from './fixtures.ts';
import { people, type Person } from './person.ts';

const given = specificationOf(people);
const relativeBorn = (birthDate: string, personId = 'p2') => ({ personId, birthDate });
const linking = (request: Partial<LinkFamilyMember>) => (person: Person | null) =>
  linkFamilyMember(person, {
    linkId: 'l2',
    relative: relativeBorn('1995-01-01'),
    kind: 'CHILD',
    proof: 'BIRTH_CERTIFICATE',
    from: '2026-03-10',
    today: '2026-03-10',
    ...request,
  });
const linked = (kind: 'SPOUSE' | 'PARENT' | 'CHILD', linkId = 'l1', relativeId = 'p2') =>
  FamilyLinked({ personId: 'p1', linkId, relativeId, kind, proof: 'HOUSEHOLD_REGISTER', from: '2026-01-01' });
const ended = FamilyLinkEnded({ personId: 'p1', linkId: 'l1', to: '2026-03-09' });

describe('linkFamilyMember', () => {
  it('links a child with a birth certificate', () =>
    given(registeredPerson())
      .when(linking({}))
      .then(
        FamilyLinked({
          personId: 'p1',
          linkId: 'l2',
          relativeId: 'p2',
          kind: 'CHILD',
          proof: 'BIRTH_CERTIFICATE',
          from: '2026-03-10',
        }),
      ));
  it('finds the link it made before', () =>
    given(registeredPerson(), linked('CHILD', 'l2')).when(linking({})).then());
  it('refuses oneself', () =>
    given(registeredPerson())
      .when(linking({ relative: relativeBorn('1966-03-18', 'p1') }))
      .refused('SELF_LINK'));

  it.each([
    ['SPOUSE', 'BIRTH_CERTIFICATE'],
    ['PARENT', 'MARRIAGE_CERTIFICATE'],
    ['CHILD', 'MARRIAGE_CERTIFICATE'],
    ['CHILD', undefined],
  ] as const)('refuses a %s proven by %s', (kind, proof) =>
    given(registeredPerson()).when(linking({ kind, proof })).refused('PROOF_REQUIRED'),
  );

  it.each([
    ['PARENT', '1966-03-18', 'PARENT_NOT_OLDER'],
    ['CHILD', '1966-03-18', 'CHILD_NOT_YOUNGER'],
  ] as const)('refuses a %s born on the same day', (kind, birthDate, problem) =>
    given(registeredPerson())
      .when(linking({ kind, relative: relativeBorn(birthDate) }))
      .refused('RELATION_NOT_ALLOWED', { problem }),
  );
  it('refuses the same relative twice, until the link has ended', () => {
    given(registeredPerson(), linked('CHILD'))
      .when(linking({}))
      .refused('RELATION_NOT_ALLOWED', { problem: 'ALREADY_LINKED' });
    given(registeredPerson(), linked('CHILD'), ended)
      .when(linking({ from: '2026-03-09' }))
      .refused('RELATION_NOT_ALLOWED');
    given(registeredPerson(), linked('CHILD'), ended)
      .when(linking({ proof: 'DECLARATION' }))
      .then(
        FamilyLinked({
          ...{ personId: 'p1', linkId: 'l2', relativeId: 'p2', kind: 'CHILD' },
          ...{ proof: 'DECLARATION', from: '2026-03-10' },
        }),
      );
  });
  it('refuses a second spouse', () =>
    given(registeredPerson(), linked('SPOUSE', 'l1', 'p3'))
      .when(linking({ kind: 'SPOUSE', proof: 'MARRIAGE_CERTIFICATE' }))
      .refused('RELATION_NOT_ALLOWED', { problem: 'HAS_SPOUSE' }));
  it('refuses a relative who has died', () =>
    given(registeredPerson())
      .when(linking({ relative: { ...relativeBorn('1995-01-01'), diedOn: '2026-01-01' } }))
      .refused('RELATION_NOT_ALLOWED', { problem: 'RELATIVE_DECEASED' }));
  it('refuses a person who has died', () =>
    given(registeredPerson(), PersonDied({ personId: 'p1', diedOn: '2026-03-01' }))
      .when(linking({}))
      .refused('PERSON_DECEASED'));
  it('refuses a day after today', () =>
    given(registeredPerson())
      .when(linking({ from: '2026-03-11' }))
      .refused('DATE_NOT_ALLOWED'));
  it('refuses a person who is not on record', () => given().when(linking({})).refused('PERSON_UNKNOWN'));
});

describe('endFamilyLink', () => {
  const ending =
    (lastDay: string, linkId = 'l1') =>
    (person: Person | null) =>
      endFamilyLink(person, { linkId, lastDay });
  it('ends with a day', () =>
    given(registeredPerson(), linked('CHILD')).when(ending('2026-03-09')).then(ended));
  it('refuses the day before the first, and accepts the first', () => {
    given(registeredPerson(), linked('CHILD')).when(ending('2025-12-31')).refused('DATE_NOT_ALLOWED');
    given(registeredPerson(), linked('CHILD'))
      .when(ending('2026-01-01'))
      .then(FamilyLinkEnded({ personId: 'p1', linkId: 'l1', to: '2026-01-01' }));
  });
  it('refuses a link that has ended, or never was', () => {
    given(registeredPerson(), linked('CHILD'), ended).when(ending('2026-03-08')).refused('LINK_UNKNOWN');
    given(registeredPerson()).when(ending('2026-03-09')).refused('LINK_UNKNOWN');
  });
});
