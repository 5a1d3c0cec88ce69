import { describe, expect, it } from '@jest/globals';
import { as, citizen } from '../testing/viewers.ts';
import { requestAccess } from './request-access.ts';

const accessOf = (viewer = as('PARTNER_DEPARTMENT', { area: '220100', level: 'CITY' })) =>
  requestAccess(
    viewer,
    async () => new Map(),
    () => new Date(),
  );

describe('access within one operation', () => {
  it('has on record what a rule of the service allowed, once [S003-8.0d]', () => {
    const access = accessOf();
    access.note('p1', 'IDENTITY');
    access.note('p1', 'IDENTITY');
    access.note('p2', 'ENROLMENT');
    expect(access.looks()).toEqual([
      { personId: 'p1', scope: 'IDENTITY' },
      { personId: 'p2', scope: 'ENROLMENT' },
    ]);
  });

  it('does not put on record what concerns the caller', () => {
    const access = accessOf(citizen('p1'));
    access.note('p1', 'IDENTITY');
    expect(access.looks()).toEqual([]);
  });

  it('notes an act that is allowed, and none that is refused', async () => {
    const access = accessOf();
    await expect(access.requireAct('p1', 'IDENTITY')).rejects.toMatchObject({ reason: 'MAY_NOT_ACT' });
    expect(access.looks()).toEqual([]);
  });
});
