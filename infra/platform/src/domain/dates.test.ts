import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  dateIn,
  daysBetween,
  firstDayOf,
  isIsoDate,
  isIsoMonth,
  isoDateOf,
  isWeekend,
  lastDayOf,
  monthOf,
  startOf,
  yearOf,
} from './dates.ts';
import { clockAt, systemClock, todayOn } from './clock.ts';

const anyDate = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays('1900-01-01', days));

describe('isIsoDate', () => {
  it.each(['2023-02-28', '2024-02-29', '2000-02-29', '2022-12-31', '0001-01-01', '9999-12-31'])(
    'takes %s',
    (text) => expect(isIsoDate(text)).toBe(true),
  );
  it.each([
    ...['2023-02-29', '2023-02-30', '1900-02-29', '2023-04-31', '2023-13-01', '2023-00-10', '2023-01-00'],
    ...[
      '0000-01-01',
      '2023-1-1',
      '20230101',
      '2023-01-01T00:00:00Z',
      ' 2023-01-01',
      '2023-01-01\n',
      '',
      '２０２３-01-01',
    ],
  ])('does not take %j', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => isoDateOf(text)).toThrow(expect.objectContaining({ reason: 'INVALID_DATE' }));
  });
  it('tells months that exist', () =>
    expect(['2023-01', '2023-12', '2023-00', '2023-13', '2023-1', '2023-01-01'].map(isIsoMonth)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]));
});

describe('dateIn', () => {
  it('turns the day at 16:00 UTC, midnight in Shanghai', () => {
    expect(dateIn(new Date('2022-12-31T15:59:59.999Z'))).toBe('2022-12-31');
    expect(dateIn(new Date('2022-12-31T16:00:00.000Z'))).toBe('2023-01-01');
  });
  it('agrees with the time-zone database, whatever the zone of the machine', () => {
    const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1992-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (instant) => dateIn(instant) === shanghai.format(instant),
      ),
    );
  });
  it('ends at the start of the next date', () =>
    fc.assert(
      fc.property(anyDate, (date) => {
        const start = startOf(date).getTime();
        return dateIn(new Date(start)) === date && dateIn(new Date(start - 1)) === addDays(date, -1);
      }),
    ));
  it('refuses an invalid instant loudly', () => expect(() => dateIn(new Date(NaN))).toThrow(RangeError));
});

describe('arithmetic with dates', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
    expect(addDays('2022-12-31', 1)).toBe('2023-01-01');
    expect(addDays('2022-03-01', 83)).toBe('2022-05-23');
  });
  it('adds and counts days alike', () =>
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: -40_000, max: 40_000 }),
        (date, days) => daysBetween(date, addDays(date, days)) === days,
      ),
    ));
  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2023-10-31', 1, '2023-11-30'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2022-12-15', 1, '2023-01-15'],
    ['2023-01-15', -12, '2022-01-15'],
    ['2023-05-10', 0, '2023-05-10'],
  ])('%s and %d months is %s', (date, months, expected) => expect(addMonths(date, months)).toBe(expected));
  it('adds years, from a leap day to the last of February', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });
  it('keeps the order of dates as the order of text', () =>
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => Math.sign(daysBetween(a, b)) === (a < b ? 1 : a > b ? -1 : 0)),
    ));
  it('knows year, month, and the ends of a month', () => {
    expect([yearOf('2024-02-10'), monthOf('2024-02-10')]).toEqual([2024, '2024-02']);
    expect([firstDayOf('2024-02'), lastDayOf('2024-02'), lastDayOf('2023-12')]).toEqual([
      '2024-02-01',
      '2024-02-29',
      '2023-12-31',
    ]);
  });
  it('knows the weekend', () =>
    expect(['2022-11-04', '2022-11-05', '2022-11-06', '2022-11-07'].map(isWeekend)).toEqual([
      false,
      true,
      true,
      false,
    ]));
  it.each([
    () => addDays('2023-02-30', 1),
    () => addDays('2023-02-01', 0.5),
    () => addMonths('2023-02-01', NaN),
    () => addMonths('yesterday', 1),
    () => addDays('9999-12-31', 1),
    () => addMonths('9999-12-31', 1),
    () => addDays('0001-01-01', -1),
    () => daysBetween('', '2023-02-01'),
    () => yearOf('2023'),
    () => monthOf('2023-02'),
    () => firstDayOf('2023-13'),
    () => startOf('2023-02-29'),
  ])('takes a wrong argument for a bug: %s', (compute) => expect(compute).toThrow(RangeError));
});

describe('ageOn', () => {
  it.each([
    ['1977-03-10', '2023-03-09', 45],
    ['1977-03-10', '2023-03-10', 46],
    ['1977-03-10', '2023-03-01', 45],
    ['1954-06-15', '2024-06-01', 69],
    ['1954-06-15', '2024-07-01', 70],
    ['2004-02-29', '2022-02-27', 17],
    ['2004-02-29', '2022-02-28', 18],
    ['2004-02-29', '2024-02-28', 19],
    ['2004-02-29', '2024-02-29', 20],
    ['2023-05-01', '2023-05-01', 0],
  ])('of someone born on %s is, on %s, %d', (birthDate, date, age) =>
    expect(ageOn(birthDate, date)).toBe(age),
  );
  it('does not exist before birth', () =>
    expect(() => ageOn('2023-05-02', '2023-05-01')).toThrow(RangeError));
});

describe('clocks', () => {
  it('give today in Shanghai', () => expect(todayOn(clockAt('2026-01-31T16:30:00Z'))).toBe('2026-02-01'));
  it('stand still, and cannot be moved by who reads them', () => {
    const clock = clockAt('2026-01-31T08:00:00+08:00');
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2026-01-31T00:00:00.000Z');
  });
  it('do not stand at a time that is none', () => expect(() => clockAt('soon')).toThrow(RangeError));
  it('go on, for the system', () =>
    expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(5000));
});
