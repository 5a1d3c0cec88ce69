import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { specificationOf } from '@yibao/platform/testing';
import {
  ChecklistConfirmed,
  StationClosed,
  StationOpened,
  StationPlanned,
  StationRescheduled,
} from '@yibao/schemas/events/sports';
import {
  activateStation,
  confirmItem,
  followEvent,
  isActiveOn,
  nextTurn,
  stations,
  turnStation,
} from './station.ts';

const given = specificationOf(stations);
const at = '2026-07-30T01:00:00.000Z';
const planned = StationPlanned({ ...StationPlanned.example, from: '2026-08-01', to: '2026-08-05' });
const { stationId, area } = planned.data;
const { eventId: _event, venueId: _venue, from: _from, to: _to, ...place } = planned.data;
const fixed = StationPlanned({ ...place, type: 'FIXED', collegeId: 'C1', leadDepartment: 'SPORTS' });
const confirmed = (item: 'VISUAL_IDENTITY_SIGN' | 'SERVICE_ITEMS_POSTED') =>
  ChecklistConfirmed({ stationId, item, photoRef: 'photo-1', confirmedAt: at });
const both = [confirmed('VISUAL_IDENTITY_SIGN'), confirmed('SERVICE_ITEMS_POSTED')] as const;
const opened = StationOpened({ stationId, type: 'MOBILE', area, from: '2026-08-01', to: '2026-08-05' });

describe('a mobile station', () => {
  it.each([
    ['2026-07-31', []],
    ['2026-08-01', [opened]],
    ['2026-08-05', [opened]],
  ])('opens with its event when the checklist is complete: on %s [S000-10a]', (today, events) =>
    given(planned, ...both)
      .when(turnStation(today))
      .then(...events),
  );

  it('does not open without its sign, and opens with it while the event lasts [S000-R3a]', () => {
    given(planned, both[0]).when(turnStation('2026-08-01')).then();
    given(planned, both[0])
      .when(confirmItem('SERVICE_ITEMS_POSTED', 'photo-1', at, '2026-08-05'))
      .then(both[1], opened);
    given(planned, both[0])
      .when(confirmItem('SERVICE_ITEMS_POSTED', 'photo-1', at, '2026-08-06'))
      .then(both[1]);
    given(planned, both[0])
      .when(confirmItem('SERVICE_ITEMS_POSTED', 'photo-1', at, '2026-07-31'))
      .then(both[1]);
  });

  it.each([
    ['2026-07-31', false],
    ['2026-08-01', true],
    ['2026-08-05', true],
    ['2026-08-06', false],
  ])('receives visitors on %s: %s [S000-10a]', (on, isActive) => {
    const station = replay(stations, [planned, ...both, opened]);
    expect(station && isActiveOn(station, on)).toBe(isActive);
  });

  it('closes the day after the last, opened or not [S000-10a]', () => {
    const closed = StationClosed({ stationId, area, closedOn: '2026-08-06' });
    given(planned, ...both, opened)
      .when(turnStation('2026-08-05'))
      .then();
    given(planned, ...both, opened)
      .when(turnStation('2026-08-06'))
      .then(closed);
    given(planned).when(turnStation('2026-08-07')).then(closed);
    given(planned, closed).when(turnStation('2026-08-08')).then();
  });

  it('turns when it must', () => {
    const turns = [[planned], [planned, ...both], [planned, ...both, opened], [fixed]].map((past) =>
      nextTurn(replay(stations, past)),
    );
    expect(turns).toEqual([
      '2026-08-05T16:00:00.000Z',
      '2026-07-31T16:00:00.000Z',
      '2026-08-05T16:00:00.000Z',
      null,
    ]);
  });

  it('follows its event, and ends with it', () => {
    const longer = { from: '2026-08-01', to: '2026-08-06', takesPlace: true };
    given(planned)
      .when(followEvent(longer, '2026-07-30'))
      .then(StationRescheduled({ stationId, from: '2026-08-01', to: '2026-08-06' }));
    given(planned)
      .when(followEvent({ ...longer, to: '2026-08-05' }, '2026-07-30'))
      .then();
    given(planned)
      .when(followEvent({ ...longer, takesPlace: false }, '2026-07-30'))
      .then(StationClosed({ stationId, area, closedOn: '2026-07-30' }));
    given(fixed).when(followEvent(longer, '2026-07-30')).then();
  });
});

describe('a station of a college', () => {
  it('is active without end once the checklist is complete [S000-09a]', () => {
    const active = StationOpened({ stationId, type: 'FIXED', area, from: '2026-07-30' });
    given(fixed, ...both)
      .when(activateStation('2026-07-30'))
      .then(active);
    given(fixed, ...both, active)
      .when(activateStation('2026-07-31'))
      .then();
    given(fixed, both[0])
      .when(activateStation('2026-07-30'))
      .refused('CHECKLIST_INCOMPLETE', { missing: ['SERVICE_ITEMS_POSTED'] });
    given(planned, ...both)
      .when(activateStation('2026-07-30'))
      .refused('MOBILE_BY_EVENT');
    given().when(activateStation('2026-07-30')).refused('STATION_UNKNOWN');
    const station = replay(stations, [fixed, ...both, active]);
    expect(station && isActiveOn(station, '2099-12-31')).toBe(true);
  });
});
