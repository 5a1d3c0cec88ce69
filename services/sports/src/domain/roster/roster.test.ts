import { describe, it } from '@jest/globals';
import { specificationOf } from '@yibao/platform/testing';
import { RosterEntered, RosterLeft } from '@yibao/schemas/events/sports';
import { enterRoster, leaveRoster, roster } from './roster.ts';

const given = specificationOf(roster);
const key = { entryId: 'n1', eventId: 'e1', personId: 'p1' };
const entry = { ...key, area: '220100', audience: 'ATHLETE', enteredOn: '2026-07-01' } as const;
const entered = RosterEntered(entry);
const left = RosterLeft({ ...key, on: '2026-07-20' });

describe('the roster of an event', () => {
  it('takes a known person, once at a time', () => {
    given().when(enterRoster(entry, true)).then(entered);
    given().when(enterRoster(entry, false)).refused('PERSON_UNKNOWN');
    given(entered).when(enterRoster(entry, true)).refused('ALREADY_ON_ROSTER', { audience: 'ATHLETE' });
    given(entered, left).when(enterRoster(entry, true)).then(entered);
  });

  it('lets go of those who are on it', () => {
    given(entered).when(leaveRoster('2026-07-20')).then(left);
    given(entered, left).when(leaveRoster('2026-07-21')).refused('NOT_ON_ROSTER');
    given().when(leaveRoster('2026-07-20')).refused('NOT_ON_ROSTER');
  });
});
