import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { specificationOf } from '@yibao/platform/testing';
import {
  SportsEventCancelled,
  SportsEventChanged,
  SportsEventClosed,
  SportsEventRegistered,
  SportsEventStarted,
} from '@yibao/schemas/events/sports';
import {
  cancelEvent,
  changeEvent,
  nextTurn,
  registerEvent,
  sportsEvents,
  stationPlan,
  turnEvent,
} from './event.ts';

const given = specificationOf(sportsEvents);
const details = SportsEventRegistered.example;
const registered = SportsEventRegistered(details);
const { eventId, area, venues } = details;
const [venue] = venues;
const started = SportsEventStarted({ eventId, area, startedOn: '2026-08-01' });
const { report } = SportsEventClosed.example;

describe('stationPlan', () => {
  it.each([
    [2, 25_000, 3],
    [2, 20_000, 2],
    [2, 20_001, 3],
    [4, 25_000, 4],
    [1, 0, 1],
  ])(
    'of %i venues and %i spectators, 10000 a station, is %i [S000-10b]',
    (count, expectedSpectators, stations) =>
      expect(stationPlan({ venues: Array(count).fill(venue), expectedSpectators }, 10_000).stations).toBe(
        stations,
      ),
  );
});

describe('a sports event', () => {
  it('lies ahead, and has its venues once', () => {
    given().when(registerEvent(details, '2026-08-01')).then(registered);
    given().when(registerEvent(details, '2026-08-02')).refused('PERIOD_INVALID');
    given()
      .when(registerEvent({ ...details, venues: [...venues, ...venues] }, '2026-07-01'))
      .refused('VENUE_TWICE');
    given()
      .when(registerEvent({ ...details, kind: 'TRAINING_TRIP' }, '2026-07-01'))
      .refused('UNIT_REQUIRED');
    given()
      .when(registerEvent({ ...details, expectedSpectators: -1 }, '2026-07-01'))
      .refused('SPECTATORS_INVALID');
  });

  it('starts on its first day, and closes with its report the day after its last', () => {
    const turn = (day: string) => turnEvent(new Date(`${day}T00:00:00+08:00`), day, report);
    const closed = (day: string) =>
      SportsEventClosed({ eventId, area, closedAt: new Date(`${day}T00:00:00+08:00`).toISOString(), report });
    given(registered).when(turn('2026-07-31')).then();
    given(registered).when(turn('2026-08-01')).then(started);
    given(registered, started).when(turn('2026-08-05')).then();
    given(registered, started).when(turn('2026-08-06')).then(closed('2026-08-06'));
    given(registered).when(turn('2026-08-07')).then(started, closed('2026-08-07'));
    const turns = [[registered], [registered, started], [registered, started, closed('2026-08-06')]].map(
      (past) => nextTurn(replay(sportsEvents, past)),
    );
    expect(turns).toEqual(['2026-07-31T16:00:00.000Z', '2026-08-05T16:00:00.000Z', null]);
  });

  it('changes, but not the days that have passed', () => {
    given(registered)
      .when(changeEvent({ to: '2026-08-06' }, '2026-07-01'))
      .then(SportsEventChanged({ ...details, to: '2026-08-06' }));
    given(registered)
      .when(changeEvent({ to: details.to }, '2026-07-01'))
      .then();
    given(registered)
      .when(changeEvent({ from: '2026-06-30' }, '2026-07-01'))
      .refused('PERIOD_INVALID');
    given(registered, started)
      .when(changeEvent({ from: '2026-08-02' }, '2026-08-01'))
      .refused('PERIOD_INVALID');
    given(registered, started)
      .when(changeEvent({ to: '2026-08-01' }, '2026-08-02'))
      .refused('PERIOD_INVALID');
    given().when(changeEvent({}, '2026-07-01')).refused('EVENT_UNKNOWN');
  });

  it('is cancelled with a reason, once', () => {
    const cancelled = SportsEventCancelled({ eventId, area, on: '2026-07-01' }, { reason: 'flood' });
    given(registered).when(cancelEvent('flood', '2026-07-01')).then(cancelled);
    given(registered, cancelled).when(cancelEvent('flood', '2026-07-02')).refused('INVALID_STATE');
    given(registered).when(cancelEvent(' ', '2026-07-01')).refused('REASON_REQUIRED');
  });
});
