import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@yibao/platform/domain';
import { askedFor, somebody } from './fixtures.ts';
import { checkTerms, type Enrolling, type Terms } from './terms.ts';

const answer = (terms: Partial<Terms>, person: Partial<Enrolling> = {}): string => {
  try {
    return checkTerms({ ...askedFor, ...terms }, { ...somebody, ...person });
  } catch (error) {
    if (error instanceof DomainError) return error.reason;
    throw error;
  }
};

describe('checkTerms', () => {
  it.each([
    ['EMPLOYED', 'EMPLOYEE', 'RESIDENCE'],
    ['EMPLOYED', 'RESIDENT', 'EMPLOYEE_REQUIRED'],
    ['FLEXIBLE', 'EMPLOYEE', 'RESIDENCE'],
    ['FLEXIBLE', 'RESIDENT', 'RESIDENCE'],
    ['RETIRED', 'EMPLOYEE', 'RESIDENCE'],
    ['RETIRED', 'RESIDENT', 'RESIDENCE'],
    ['STUDENT', 'EMPLOYEE', 'RESIDENT_REQUIRED'],
    ['STUDENT', 'RESIDENT', 'RESIDENCE'],
    ['CHILD', 'EMPLOYEE', 'RESIDENT_REQUIRED'],
    ['CHILD', 'RESIDENT', 'RESIDENCE'],
    ['NOT_EMPLOYED', 'EMPLOYEE', 'RESIDENT_REQUIRED'],
    ['NOT_EMPLOYED', 'RESIDENT', 'RESIDENCE'],
  ] as const)('%s joining %s: %s [S003-8.1a, S003-8.1b]', (employment, type, expected) => {
    expect(answer({ employment, type, unitId: employment === 'EMPLOYED' ? 'UNIT-1' : undefined })).toBe(
      expected,
    );
  });

  it('lets a courier from Hunan who works in Shantou enrol there, without a household check [S003-8.1b]', () => {
    expect(answer({ employment: 'FLEXIBLE', type: 'EMPLOYEE', area: '440500', basis: 'WORKPLACE' })).toBe(
      'WORKPLACE',
    );
  });

  it.each([
    ['HMT_RESIDENCE', 'FLEXIBLE', 'EMPLOYEE', 'WORKPLACE', 'WORKPLACE'],
    ['HMT_RESIDENCE', 'FLEXIBLE', 'RESIDENT', 'RESIDENCE', 'RESIDENCE'],
    ['HMT_PERMIT', 'FLEXIBLE', 'EMPLOYEE', 'WORKPLACE', 'WORKPLACE'],
    ['HMT_PERMIT', 'NOT_EMPLOYED', 'RESIDENT', 'RESIDENCE', 'RESIDENCE'],
    ['PASSPORT', 'FLEXIBLE', 'EMPLOYEE', 'WORKPLACE', 'ID_TYPE_NOT_ALLOWED'],
    ['PASSPORT', 'NOT_EMPLOYED', 'RESIDENT', 'RESIDENCE', 'ID_TYPE_NOT_ALLOWED'],
    ['PASSPORT', 'EMPLOYED', 'EMPLOYEE', 'WORKPLACE', 'WORKPLACE'],
    [undefined, 'CHILD', 'RESIDENT', 'RESIDENCE', 'RESIDENCE'],
    [undefined, 'EMPLOYED', 'EMPLOYEE', 'WORKPLACE', 'ID_TYPE_NOT_ALLOWED'],
  ] as const)('with %s, %s joining %s by %s: %s [S003-8.1c]', (idType, employment, type, basis, expected) => {
    expect(answer({ employment, type, basis, unitId: 'UNIT-1' }, { idType })).toBe(expected);
  });

  it.each([
    ['430102', undefined, 'NOT_EMPLOYED', 'HOUSEHOLD'],
    ['430105', undefined, 'NOT_EMPLOYED', 'HOUSEHOLD'],
    ['430500', undefined, 'NOT_EMPLOYED', 'BASIS_REQUIRED'],
    ['430500', 'HOUSEHOLD', 'NOT_EMPLOYED', 'BASIS_REQUIRED'],
    ['430500', 'WORKPLACE', 'NOT_EMPLOYED', 'BASIS_REQUIRED'],
    ['430500', 'WORKPLACE', 'FLEXIBLE', 'WORKPLACE'],
    ['430500', 'RESIDENCE', 'NOT_EMPLOYED', 'RESIDENCE'],
  ] as const)('in %s with basis %s, %s: %s [S003-8.2b]', (area, basis, employment, expected) => {
    expect(answer({ area, basis, employment })).toBe(expected);
  });

  it('asks for the employer of an employed person', () => {
    expect(answer({ employment: 'EMPLOYED', type: 'EMPLOYEE' })).toBe('UNIT_REQUIRED');
  });
  it('knows civil servants only among the employed and the retired', () => {
    expect(answer({ civilServant: true, employment: 'FLEXIBLE' })).toBe('CIVIL_SERVANT_NOT_EMPLOYED');
    expect(answer({ civilServant: true, employment: 'RETIRED', type: 'EMPLOYEE' })).toBe('RESIDENCE');
  });
  it('refuses somebody who has died', () => {
    expect(answer({}, { diedOn: '2026-01-01' })).toBe('PERSON_DECEASED');
  });
});
