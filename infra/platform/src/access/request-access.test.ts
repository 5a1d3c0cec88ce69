import { describe, expect, it } from '@jest/globals';
import { as, citizen, officer } from '../testing/viewers.ts';
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

  it('judges by the area it was told, without asking for it', async () => {
    const asked: string[] = [];
    const areasOf = async (personIds: readonly string[]) => {
      asked.push(...personIds);
      return new Map(personIds.map((id) => [id, '220100']));
    };
    const access = requestAccess(officer('220100'), areasOf, () => new Date());
    access.learn('p1', '220100');
    access.learn('p2', '220200');
    access.learn('p3', undefined);
    await access.requireAct('p1', 'SERVICE');
    for (const elsewhere of ['p2', 'p3'])
      await expect(access.requireAct(elsewhere, 'SERVICE')).rejects.toMatchObject({ reason: 'MAY_NOT_ACT' });
    expect(asked).toEqual([]);
    await access.requireAct('p4', 'SERVICE');
    expect(asked).toEqual(['p4']);
  });

  it('notes an act that is allowed, and none that is refused', async () => {
    const access = accessOf();
    await expect(access.requireAct('p1', 'IDENTITY')).rejects.toMatchObject({ reason: 'MAY_NOT_ACT' });
    expect(access.looks()).toEqual([]);
  });
});
