import { describe, expect, it } from '@jest/globals';
import { as, citizen, grantFor, hospital, insurer, officer, system } from '../testing/viewers.ts';
import { isOwnArea, mayAct, mayRead } from './may-read.ts';
import { anonymous, scopes, type Scope, type Viewer } from './viewer.ts';

const person = { personId: 'p1', area: '220102' };
const now = new Date('2026-03-02T08:00:00Z');
const all = [...scopes];
const consent = grantFor('p1', 'I1', ['COVERAGE'], { kind: 'CONSENT', expiresAt: '2026-03-02T08:00:01Z' });
const check = grantFor('p1', 'H1', ['IDENTITY', 'COVERAGE'], { expiresAt: '2026-03-03T00:00:00Z' });

describe('mayRead', () => {
  it.each<[string, Viewer, Scope[]]>([
    ['a person sees everything of their own', citizen('p1'), all],
    ['another citizen sees nothing', citizen('p2'), []],
    ['nobody sees anything without sign-in', anonymous, []],
    ['an officer of the city sees its persons', officer('220100'), all],
    ['an officer of the province sees its persons', officer('220000', 'PROVINCE'), all],
    ['an officer of another city does not', officer('220200'), []],
    ['an officer of another county of the city does not', officer('220103', 'COUNTY'), []],
    [
      'a supervisor of the area sees no identity',
      as('SUPERVISOR', { area: '220100', level: 'CITY' }),
      ['ENROLMENT', 'COVERAGE', 'CLINICAL', 'MONEY'],
    ],
    ['a hospital without a grant sees nothing', hospital('H1'), []],
    ['a hospital sees what the grant names', hospital('H1', check), ['IDENTITY', 'COVERAGE']],
    ['a grant of another hospital is worth nothing', hospital('H2', check), []],
    ['an insurer sees what the consent names', insurer('I1', consent), ['COVERAGE']],
    ['an analyst sees nobody', as('ANALYST'), []],
    ['the services themselves see everything', system, all],
  ])('%s', (_what, viewer, expected) => {
    expect([...mayRead(viewer, person, now)].sort()).toEqual([...expected].sort());
  });

  it('ends with the grant, to the second', () => {
    const at = (instant: string) => mayRead(insurer('I1', consent), person, new Date(instant)).size;
    expect([at('2026-03-02T08:00:00.999Z'), at('2026-03-02T08:00:01Z')]).toEqual([1, 0]);
  });

  it('knows no area, and so shows nobody to an officer', () => {
    expect(mayRead(officer('220100'), { personId: 'p1', area: undefined }, now).size).toBe(0);
  });
});

describe('mayAct', () => {
  it.each<[string, Viewer, boolean]>([
    ['the person', citizen('p1'), true],
    ['an officer of the area', officer('220100'), true],
    ['an officer of another area', officer('220200'), false],
    ['a hospital that checked the identity', hospital('H1', check), true],
    ['a hospital that did not', hospital('H1'), false],
    ['an insurer with a consent, which lets look only', insurer('I1', consent), false],
    ['a supervisor', as('SUPERVISOR', { area: '220100', level: 'CITY' }), false],
    [
      'a delegate with a mandate',
      as('AGENT', { subject: 'a1', grants: [grantFor('p1', 'a1', ['COVERAGE'], { kind: 'MANDATE' })] }),
      true,
    ],
  ])('%s', (_who, viewer, expected) => expect(mayAct(viewer, person, now).has('COVERAGE')).toBe(expected));
});

describe('isOwnArea', () => {
  it('needs a level, an area and another area', () => {
    expect(isOwnArea({ area: '220100', level: 'CITY' }, '220199')).toBe(true);
    expect(isOwnArea({ area: '370800-HIGH-TECH', level: 'COUNTY' }, '370800-HIGH-TECH')).toBe(true);
    expect(isOwnArea({ area: '370800-HIGH-TECH', level: 'COUNTY' }, '370802')).toBe(false);
    expect(isOwnArea({ area: '220102001', level: 'TOWNSHIP' }, '220102001005')).toBe(true);
    expect(isOwnArea({ area: '220100' }, '220100')).toBe(false);
    expect(isOwnArea({ area: '220100', level: 'CITY' }, undefined)).toBe(false);
  });
});
