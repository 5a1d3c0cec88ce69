import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { specificationOf } from '@yibao/platform/testing';
import {
  EnrolmentChanged,
  EnrolmentEnded,
  EnrolmentLapsed,
  EnrolmentRenewed,
  EnrolmentStarted,
} from '@yibao/schemas/events/persons';
import { changeEnrolment, type Wanted } from './change-enrolment.ts';
import { endEnrolment, endOnDeath, turn } from './end-enrolment.ts';
import { enrolments, latestRelation, nextTurn, standingOf, type Enrolment } from './enrolment.ts';
import { employedRelation, registeredRelation, somebody } from './fixtures.ts';
import { renewEnrolment } from './renew-enrolment.ts';

const given = specificationOf(enrolments);
const resident = { personId: 'p1', relationId: 'r1', type: 'RESIDENT', area: '445200' } as const;
const employee = { personId: 'p1', relationId: 'r1', type: 'EMPLOYEE', area: '220100' } as const;
const renewed = EnrolmentRenewed({ ...resident, until: '2027-12-31' });
const lapsed = EnrolmentLapsed({ ...resident, lapsedOn: '2027-01-01' });

describe('renewEnrolment', () => {
  const renewing =
    (year: number, today = '2026-10-01', diedOn?: string) =>
    (enrolment: Enrolment) =>
      renewEnrolment(enrolment, { type: 'RESIDENT', year, person: { ...somebody, diedOn }, today });
  it('adds the next year', () => given(registeredRelation()).when(renewing(2027)).then(renewed));
  it('renews on the last day of the period, and not after it', () => {
    given(registeredRelation()).when(renewing(2027, '2026-12-31')).then(renewed);
    given(registeredRelation())
      .when(renewing(2027, '2027-01-01'))
      .refused('NOTHING_TO_RENEW', { lapsedOn: '2027-01-01', instead: 'registerEnrolment' });
  });
  it('renews the next year only', () => {
    given(registeredRelation()).when(renewing(2026)).refused('NOTHING_TO_RENEW', { renewable: 2027 });
    given(registeredRelation()).when(renewing(2028)).refused('NOTHING_TO_RENEW', { renewable: 2027 });
    given(registeredRelation(), renewed)
      .when(renewing(2027))
      .refused('NOTHING_TO_RENEW', { renewable: 2028 });
  });
  it('finds nothing to renew without a period', () => {
    given().when(renewing(2027)).refused('NOTHING_TO_RENEW', { renewable: null });
    given(employedRelation()).when(renewing(2027)).refused('NOTHING_TO_RENEW');
    given(registeredRelation(), lapsed).when(renewing(2027)).refused('NOTHING_TO_RENEW');
  });
  it('refuses a year in which another relation counts', () =>
    given(registeredRelation(), employedRelation({ relationId: 'r2', from: '2027-06-01' }))
      .when(renewing(2027))
      .refused('DUPLICATE_ENROLMENT'));
  it('refuses somebody who has died', () =>
    given(registeredRelation())
      .when(renewing(2027, '2026-10-01', '2026-09-01'))
      .refused('PERSON_DECEASED'));
});

describe('changeEnrolment', () => {
  const same: Wanted = {
    area: undefined,
    employment: undefined,
    basis: undefined,
    civilServant: undefined,
    unitId: undefined,
  };
  const changing =
    (wanted: Partial<Wanted>, from = '2026-03-01') =>
    (enrolment: Enrolment) =>
      changeEnrolment(enrolment, {
        newRelationId: 'r2',
        wanted: { ...same, ...wanted },
        from,
        person: somebody,
        today: '2026-03-10',
      });
  const terms = {
    ...employee,
    relationId: 'r2',
    previousRelationId: 'r1',
    basis: 'WORKPLACE',
    civilServant: false,
  } as const;

  it('keeps the former terms on record until the day before', () => {
    const past = [employedRelation()];
    const changed = changing({ unitId: 'UNIT-2' })(replay(enrolments, past));
    expect(replay(enrolments, [...past, ...changed]).relations).toMatchObject([
      { relationId: 'r1', unitId: 'UNIT-1', to: '2026-02-28', endReason: 'CHANGED' },
      { relationId: 'r2', unitId: 'UNIT-2', from: '2026-03-01' },
    ]);
  });
  it('drops the employer of somebody who works for themselves now', () =>
    given(employedRelation())
      .when(changing({ employment: 'FLEXIBLE' }))
      .then(EnrolmentChanged({ ...terms, employment: 'FLEXIBLE', from: '2026-03-01', begins: 'AT_ONCE' })));
  it('finds the change it made before', () =>
    given(
      employedRelation(),
      EnrolmentChanged({ ...terms, employment: 'FLEXIBLE', from: '2026-03-01', begins: 'AT_ONCE' }),
    )
      .when(changing({ employment: 'FLEXIBLE' }))
      .then());
  it('asks for the basis at a new place', () =>
    given(registeredRelation({ basis: 'RESIDENCE' }))
      .when(changing({ area: '440500' }))
      .refused('BASIS_REQUIRED'));
  it('refuses employment among residents', () =>
    given(registeredRelation({ basis: 'RESIDENCE' }))
      .when(changing({ employment: 'EMPLOYED', unitId: 'UNIT-1' }))
      .refused('EMPLOYEE_REQUIRED'));
  it('changes after the first day and within the period', () => {
    given(employedRelation())
      .when(changing({ unitId: 'UNIT-2' }, '2026-01-01'))
      .refused('DATE_NOT_ALLOWED');
    expect(
      changing({ unitId: 'UNIT-2' }, '2026-01-02')(replay(enrolments, [employedRelation()])),
    ).toHaveLength(1);
    given(registeredRelation({ basis: 'RESIDENCE' }))
      .when(changing({ employment: 'STUDENT' }, '2027-01-01'))
      .refused('DATE_NOT_ALLOWED', { earliest: '2026-01-02', latest: '2026-12-31' });
  });
  it('refuses without a relation in force', () => given().when(changing({})).refused('NOT_ENROLLED'));
});

describe('endEnrolment', () => {
  const ending =
    (lastDay: string, type: 'EMPLOYEE' | 'RESIDENT' = 'RESIDENT') =>
    (enrolment: Enrolment) =>
      endEnrolment(enrolment, { type, lastDay, reason: 'MOVED_AWAY' });
  const ended = (to: string) => EnrolmentEnded({ ...resident, to, reason: 'MOVED_AWAY' });
  it.each(['2026-01-01', '2026-12-31'])('ends with %s', (day) =>
    given(registeredRelation()).when(ending(day)).then(ended(day)),
  );
  it.each(['2025-12-31', '2027-01-01'])('does not end with %s', (day) =>
    given(registeredRelation())
      .when(ending(day))
      .refused('DATE_NOT_ALLOWED', { earliest: '2026-01-01', latest: '2026-12-31' }),
  );
  it('refuses what is not in force', () => {
    given(registeredRelation()).when(ending('2026-06-30', 'EMPLOYEE')).refused('NOT_ENROLLED');
    given(registeredRelation(), ended('2026-06-30')).when(ending('2026-05-31')).refused('NOT_ENROLLED');
  });
});

describe('endOnDeath', () => {
  const died = (diedOn: string) => (enrolment: Enrolment) => endOnDeath(enrolment, diedOn);
  const ended = EnrolmentEnded({ ...resident, to: '2026-05-02', reason: 'DECEASED' });
  it('ends what would count after the day of death', () =>
    given(registeredRelation()).when(died('2026-05-02')).then(ended));
  it('shortens an end that was recorded ahead', () =>
    given(registeredRelation(), EnrolmentEnded({ ...resident, to: '2026-06-30', reason: 'MOVED_AWAY' }))
      .when(died('2026-05-02'))
      .then(ended));
  it('changes nothing where nothing counts any more', () => {
    given(registeredRelation(), ended).when(died('2026-05-02')).then();
    given().when(died('2026-05-02')).then();
  });
});

describe('turn', () => {
  const ahead = registeredRelation({ from: '2026-04-01', begins: 'LATER' });
  it('starts a relation on its first day', () => {
    given(ahead)
      .when((enrolment) => turn(enrolment, '2026-03-31'))
      .then();
    given(ahead)
      .when((enrolment) => turn(enrolment, '2026-04-01'))
      .then(EnrolmentStarted({ ...resident, from: '2026-04-01' }));
  });
  it('lets a period lapse the day after its end', () => {
    given(registeredRelation())
      .when((enrolment) => turn(enrolment, '2026-12-31'))
      .then();
    given(registeredRelation())
      .when((enrolment) => turn(enrolment, '2027-01-01'))
      .then(lapsed);
    given(registeredRelation(), renewed)
      .when((enrolment) => turn(enrolment, '2027-01-01'))
      .then();
  });
  it('asks to be woken at the beginning of the day in Shanghai', () => {
    expect(nextTurn(replay(enrolments, [ahead]))).toBe('2026-03-31T16:00:00.000Z');
    expect(nextTurn(replay(enrolments, [registeredRelation()]))).toBe('2026-12-31T16:00:00.000Z');
    expect(nextTurn(replay(enrolments, [registeredRelation(), lapsed]))).toBeNull();
    expect(nextTurn(replay(enrolments, [employedRelation()]))).toBeNull();
  });
  it('starts a relation whose end was recorded ahead, and none that ends before its first day', () => {
    const endsOn = (to: string) => [ahead, EnrolmentEnded({ ...resident, to, reason: 'MOVED_AWAY' })];
    const [begins, never] = [endsOn('2026-04-01'), endsOn('2026-03-31')];
    expect(latestRelation(replay(enrolments, begins))).toBeUndefined();
    expect([begins, never].map((events) => nextTurn(replay(enrolments, events)))).toEqual([
      '2026-03-31T16:00:00.000Z',
      null,
    ]);
    given(...begins)
      .when((enrolment) => turn(enrolment, '2026-04-01'))
      .then(EnrolmentStarted({ ...resident, from: '2026-04-01' }));
    given(...never)
      .when((enrolment) => turn(enrolment, '2026-04-01'))
      .then();
  });
});

describe('a relation', () => {
  const ahead = registeredRelation({
    relationId: 'r2',
    area: '440500',
    from: '2027-01-01',
    until: '2027-12-31',
    begins: 'LATER',
  });
  it('is the latest once it has begun', () => {
    const past = [registeredRelation(), ahead];
    expect(latestRelation(replay(enrolments, past))).toMatchObject({ area: '445200' });
    const started = EnrolmentStarted({ ...resident, relationId: 'r2', area: '440500', from: '2027-01-01' });
    expect(latestRelation(replay(enrolments, [...past, started]))).toMatchObject({ area: '440500' });
    expect(latestRelation(replay(enrolments, []))).toBeUndefined();
  });

  const standings = (
    event: ReturnType<typeof registeredRelation>,
    ...more: Parameters<typeof enrolments.evolve>[1][]
  ) => {
    const [relation] = replay(enrolments, [event, ...more]).relations;
    return ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01', '2027-01-01'].map(
      (day) => relation && standingOf(relation, day),
    );
  };
  it('stands as its days say', () => {
    expect(standings(registeredRelation())).toEqual(['WAITING', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'LAPSED']);
    expect(standings(registeredRelation(), lapsed)).toEqual([
      'WAITING',
      'ACTIVE',
      'ACTIVE',
      'ACTIVE',
      'LAPSED',
    ]);
    expect(
      standings(
        registeredRelation(),
        EnrolmentEnded({ ...resident, to: '2026-06-30', reason: 'MOVED_AWAY' }),
      ),
    ).toEqual(['WAITING', 'ACTIVE', 'ACTIVE', 'ENDED', 'ENDED']);
    expect(
      standings(registeredRelation(), EnrolmentEnded({ ...resident, to: '2025-12-01', reason: 'DECEASED' })),
    ).toEqual(['ENDED', 'ENDED', 'ENDED', 'ENDED', 'ENDED']);
  });
});
