import { describe, expect, it } from '@jest/globals';
import { specificationOf } from '@yibao/platform/testing';
import { LineHoursChanged, LineOpened } from '@yibao/schemas/events/hotline';
import type { HotlineAudience, OpeningHours } from '@yibao/schemas/facts/hotline';
import { checkHours, hoursOn, isOpenAt, isRoundTheClock, roundTheClock } from './hours.ts';
import { lines, type Line } from './line.ts';
import { changeLineHours, openLine } from './open-line.ts';

const weekdaysOnly: readonly OpeningHours[] = [
  { days: ['MON', 'TUE', 'WED', 'THU', 'FRI'], opens: '08:30', closes: '17:00' },
];
const groups: readonly HotlineAudience[] = ['ATHLETE', 'COACH', 'EVENT_STAFF', 'SPECTATOR'];
const opening = {
  ...{ number: '12393', code: 'GENERAL', audiences: groups, hours: weekdaysOnly },
  ...{ openedOn: '2026-07-06', area: '220000' },
};
const opened = LineOpened({
  ...{ lineId: '12393-GENERAL', number: '12393', code: 'GENERAL', audiences: groups, area: '220000' },
  ...{ hours: [{ from: '2026-07-06', hours: weekdaysOnly }], openedOn: '2026-07-06' },
});
const line = { ...opened.data, status: 'OPEN' } satisfies Line;
const given = specificationOf(lines);

describe('the hours of a line', () => {
  it.each([
    ['2026-07-06T08:29:59+08:00', false],
    ['2026-07-06T08:30:00+08:00', true],
    ['2026-07-06T16:59:59+08:00', true],
    ['2026-07-06T17:00:00+08:00', false],
    ['2026-07-11T10:00:00+08:00', false],
    ['2026-07-03T10:00:00+08:00', false],
    ['2026-07-06T01:00:00Z', true],
  ])('at %s the line is open: %s', (at, isOpen) => expect(isOpenAt(line, new Date(at))).toBe(isOpen));

  it('are those of the last period that has begun', () => {
    const changed = { ...line, hours: [...line.hours, { from: '2026-08-01', hours: roundTheClock }] };
    expect(hoursOn(changed, '2026-07-31')).toEqual(weekdaysOnly);
    expect(hoursOn(changed, '2026-08-01')).toEqual(roundTheClock);
    expect(isOpenAt(changed, new Date('2026-08-02T03:00:00+08:00'))).toBe(true);
  });

  it('cover every day to be round the clock, in one span or in several [S000-A02]', () => {
    expect(isRoundTheClock(roundTheClock)).toBe(true);
    const [every] = roundTheClock;
    const days = every?.days ?? [];
    expect(
      isRoundTheClock([
        { days, opens: '12:00', closes: '24:00' },
        { days, opens: '00:00', closes: '12:00' },
      ]),
    ).toBe(true);
    expect(isRoundTheClock([{ days, opens: '00:00', closes: '23:59' }])).toBe(false);
    expect(isRoundTheClock(weekdaysOnly)).toBe(false);
  });

  it.each<[string, readonly OpeningHours[]]>([
    ['none', []],
    ['no day', [{ days: [], opens: '08:00', closes: '09:00' }]],
    ['the same day twice', [{ days: ['MON', 'MON'], opens: '08:00', closes: '09:00' }]],
    ['an end before the beginning', [{ days: ['MON'], opens: '09:00', closes: '08:00' }]],
    ['no time', [{ days: ['MON'], opens: '9:00', closes: '10:00' }]],
    ['25 hours', [{ days: ['MON'], opens: '09:00', closes: '25:00' }]],
    [
      'overlapping spans',
      [
        { days: ['MON'], opens: '08:00', closes: '12:00' },
        { days: ['MON'], opens: '11:59', closes: '13:00' },
      ],
    ],
  ])('are refused with %s', (_what, hours) => expect(() => checkHours(hours)).toThrow('Hours begin'));
});

describe('opening a line', () => {
  it('opens it, and not twice', () => {
    given().when(openLine(opening)).then(opened);
    given(opened).when(openLine(opening)).refused('LINE_ALREADY_OPEN');
  });

  it('refuses what names no line, or nobody', () => {
    given()
      .when(openLine({ ...opening, number: '12' }))
      .refused('LINE_CODE_INVALID');
    given()
      .when(openLine({ ...opening, code: 'general' }))
      .refused('LINE_CODE_INVALID');
    given()
      .when(openLine({ ...opening, audiences: [] }))
      .refused('AUDIENCE_REQUIRED');
    given()
      .when(openLine({ ...opening, hours: [] }))
      .refused('HOURS_INVALID');
  });

  it('has the sports line open at all hours, to all four groups [S000-A02] [S000-08b]', () => {
    const express = { ...opening, code: 'SPORTS' };
    given().when(openLine(express)).refused('SPORTS_LINE_IS_ROUND_THE_CLOCK');
    given()
      .when(openLine({ ...express, hours: roundTheClock, audiences: ['ATHLETE'] }))
      .refused('SPORTS_LINE_IS_ROUND_THE_CLOCK', { audiences: groups });
  });

  it('changes hours from today on, and replaces what was said of later days', () => {
    const change = { hours: roundTheClock, today: '2026-07-10' };
    given(opened)
      .when(changeLineHours({ ...change, from: '2026-07-09' }))
      .refused('DATE_NOT_ALLOWED');
    const changed = LineHoursChanged({ lineId: '12393-GENERAL', from: '2026-07-10', hours: roundTheClock });
    given(opened)
      .when(changeLineHours({ ...change, from: '2026-07-10' }))
      .then(changed);
    given()
      .when(changeLineHours({ ...change, from: '2026-07-10' }))
      .refused('LINE_NOT_FOUND');
    const state = [opened, LineHoursChanged({ ...changed.data, from: '2026-09-01' }), changed].reduce(
      lines.evolve,
      lines.initial,
    );
    expect(state?.hours.map(({ from }) => from)).toEqual(['2026-07-06', '2026-07-10']);
  });
});
