import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isIsoDate, isWeekend, yearOf } from './dates.ts';
import { addWorkingDays, workingDayOn, workingDaysBetween, type WorkingCalendar } from './working-days.ts';

const published = JSON.parse(
  readFileSync(new URL('../../../../services/policies/data/working-calendars.json', import.meta.url), 'utf8'),
) as readonly WorkingCalendar[];

/** What J-1 assumes: weekends, and New Year from 31 December 2022 to 2 January 2023. */
const newYearOnly: readonly WorkingCalendar[] = [
  { year: 2022, holidays: ['2022-12-31'], makeUpDays: [], notice: 'J-1' },
  { year: 2023, holidays: ['2023-01-01', '2023-01-02'], makeUpDays: [], notice: 'J-1' },
];

describe.each([
  ['the published calendars', published],
  ['New Year as the only holiday', newYearOnly],
])('a transfer accepted on Tuesday 2022-11-01, with %s', (_name, calendars) => {
  const dueWithin = (days: number) => addWorkingDays('2022-11-01', days, calendars);
  it('is due on 2022-11-22 within 15 working days', () =>
    expect(dueWithin(15)).toEqual({ dueOn: '2022-11-22' }));
  it('would have been due on 2023-01-04 within the old 45 working days', () =>
    expect(dueWithin(45)).toEqual({ dueOn: '2023-01-04' }));
  it('is due on 2022-11-29 within 20 working days', () =>
    expect(dueWithin(20)).toEqual({ dueOn: '2022-11-29' }));
  it('has its first day on the next working day, not on the day of acceptance', () =>
    expect(dueWithin(1)).toEqual({ dueOn: '2022-11-02' }));
});

describe('addWorkingDays', () => {
  it.each([
    ['2022-11-04', 1, '2022-11-07', 'over a weekend'],
    ['2022-11-05', 1, '2022-11-07', 'from a Saturday'],
    ['2022-09-30', 1, '2022-10-08', 'over the National Day week to a make-up Saturday'],
    ['2022-09-30', 2, '2022-10-09', 'and to the make-up Sunday after it'],
    ['2022-09-30', 3, '2022-10-10', 'and then to the Monday'],
    ['2022-01-28', 3, '2022-02-07', 'with two make-up days before the Spring Festival'],
    ['2025-12-31', 1, '2026-01-04', 'over New Year to a make-up Sunday'],
  ])('from %s, %d on, is due on %s: %s', (from, days, dueOn) =>
    expect(addWorkingDays(from, days, published)).toEqual({ dueOn }),
  );
  it('leaves the date open when it needs a year that is not published', () => {
    expect(addWorkingDays('2026-12-31', 1, published)).toEqual({ calendarMissing: 2027 });
    expect(addWorkingDays('2026-12-30', 1, published)).toEqual({ dueOn: '2026-12-31' });
    expect(addWorkingDays('2026-12-30', 2, published)).toEqual({ calendarMissing: 2027 });
    expect(addWorkingDays('2022-11-01', 15, [])).toEqual({ calendarMissing: 2022 });
  });
  it('needs no calendar for the year it only starts from', () =>
    expect(addWorkingDays('2021-12-31', 1, published)).toEqual({ dueOn: '2022-01-04' }));
  it.each([0, -1, 1.5, NaN])('knows no limit of %d days', (days) =>
    expect(() => addWorkingDays('2022-11-01', days, published)).toThrow(RangeError),
  );
});

describe('workingDayOn', () => {
  it.each([
    ['2022-10-03', false],
    ['2022-10-08', true],
    ['2022-10-10', true],
    ['2022-10-15', false],
  ])('says of %s: %s', (date, isWorkingDay) =>
    expect(workingDayOn(date, published)).toEqual({ isWorkingDay }),
  );
  it('does not know a year without calendar', () =>
    expect(workingDayOn('2027-01-04', published)).toEqual({ calendarMissing: 2027 }));
});

describe('workingDaysBetween', () => {
  it('counts back what addWorkingDays counted on', () =>
    fc.assert(
      fc.property(fc.nat(1400), fc.integer({ min: 1, max: 60 }), (day, days) => {
        const from = addDays('2022-01-01', day);
        const due = addWorkingDays(from, days, published);
        expect(due).toHaveProperty('dueOn');
        if (!('dueOn' in due)) return;
        expect(workingDaysBetween(from, due.dueOn, published)).toEqual({ workingDays: days });
        expect(workingDaysBetween(from, addDays(due.dueOn, -1), published)).toEqual({
          workingDays: days - 1,
        });
      }),
    ));
  it('counts none on the same day or backwards', () => {
    expect(workingDaysBetween('2022-11-01', '2022-11-01', published)).toEqual({ workingDays: 0 });
    expect(workingDaysBetween('2022-11-08', '2022-11-01', published)).toEqual({ workingDays: 0 });
  });
  it('does not count into a year without calendar', () =>
    expect(workingDaysBetween('2026-12-31', '2027-01-05', published)).toEqual({ calendarMissing: 2027 }));
});

/** The notices' own words, as first and last day of every holiday, and the make-up days. */
const noticed: readonly (readonly [number, readonly string[], readonly string[]])[] = [
  [
    2022,
    [
      '01-01/01-03',
      '01-31/02-06',
      '04-03/04-05',
      '04-30/05-04',
      '06-03/06-05',
      '09-10/09-12',
      '10-01/10-07',
      '12-31/12-31',
    ],
    ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'],
  ],
  [
    2023,
    ['01-01/01-02', '01-21/01-27', '04-05/04-05', '04-29/05-03', '06-22/06-24', '09-29/10-06'],
    ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  ],
  [
    2024,
    ['01-01/01-01', '02-10/02-17', '04-04/04-06', '05-01/05-05', '06-10/06-10', '09-15/09-17', '10-01/10-07'],
    ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  ],
  [
    2025,
    ['01-01/01-01', '01-28/02-04', '04-04/04-06', '05-01/05-05', '05-31/06-02', '10-01/10-08'],
    ['01-26', '02-08', '04-27', '09-28', '10-11'],
  ],
  [
    2026,
    ['01-01/01-03', '02-15/02-23', '04-04/04-06', '05-01/05-05', '06-19/06-21', '09-25/09-27', '10-01/10-07'],
    ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  ],
];

const daysOf = (year: number, range: string): readonly string[] => {
  const [first = '', last = ''] = range.split('/').map((day) => `${year}-${day}`);
  const days = [first];
  for (let date = first; date < last;) days.push((date = addDays(date, 1)));
  return days;
};

describe('the published calendars', () => {
  it('are those of 2022 to 2026, without gap', () =>
    expect(published.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, 2026]));

  it.each(noticed)('have the days of the notice for %d', (year, ranges, makeUpDays) => {
    const calendar = published.find((candidate) => candidate.year === year);
    expect(calendar).toEqual({
      year,
      holidays: ranges.flatMap((range) => daysOf(year, range)),
      makeUpDays: makeUpDays.map((day) => `${year}-${day}`),
      notice: expect.stringMatching(
        /国务院办公厅关于\d{4}年部分节假日安排的通知（国办发明电〔\d{4}〕\d+号）/,
      ),
    });
  });

  it.each(published)('hold only dates of $year, and make up work on weekends only', (calendar) => {
    const dates = [...calendar.holidays, ...calendar.makeUpDays];
    expect(dates.every((date) => isIsoDate(date) && yearOf(date) === calendar.year)).toBe(true);
    expect(new Set(dates).size).toBe(dates.length);
    expect(calendar.makeUpDays.every(isWeekend)).toBe(true);
  });
});
