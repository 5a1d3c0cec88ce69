import { describe, expect, it } from '@jest/globals';
import { WorkingCalendarPublished } from '@yibao/schemas/events/policies';
import { specificationOf } from '@yibao/platform/testing';
import { calendarFiles } from '../seeds/calendars.ts';
import { calendars, dueDate, publishCalendar, type Calendar } from './calendar.ts';

const given = specificationOf(calendars);
const calendar = (more: Partial<Calendar> = {}): Calendar => ({
  year: 2027,
  holidays: ['2027-01-02', '2027-01-01'],
  makeUpDays: ['2027-01-09'],
  notice: '国办发明电〔2026〕9号',
  noticedOn: '2026-11-05',
  ...more,
});
const published = WorkingCalendarPublished({ ...calendar(), holidays: ['2027-01-01', '2027-01-02'] });

describe('publishCalendar', () => {
  it('publishes the calendar of a year, its days in order', () =>
    given().when(publishCalendar(calendar())).then(published));

  it.each([
    ['no notice', { notice: ' ' }, 'NOTICE_REQUIRED'],
    ['a holiday of another year', { holidays: ['2026-12-31'] }, 'YEAR_MISMATCH'],
    ['a make-up day of another year', { makeUpDays: ['2028-01-01'] }, 'YEAR_MISMATCH'],
    ['a day twice', { holidays: ['2027-01-01', '2027-01-01'] }, 'CALENDAR_INCONSISTENT'],
    ['a day that is holiday and make-up day', { holidays: ['2027-01-09'] }, 'CALENDAR_INCONSISTENT'],
    ['a make-up day that is no weekend', { makeUpDays: ['2027-01-04'] }, 'CALENDAR_INCONSISTENT'],
  ] as const)('refuses %s', (_what, more, reason) =>
    given()
      .when(publishCalendar(calendar(more)))
      .refused(reason),
  );

  it.each(['2026-11-05', '2026-11-04'])('refuses a notice of %s, which is not newer', (noticedOn) =>
    given(published)
      .when(publishCalendar(calendar({ noticedOn })))
      .refused('NOT_NEWER'),
  );

  it('is replaced as a whole by a newer notice', () => {
    const next = calendar({ holidays: ['2027-01-01'], makeUpDays: [], noticedOn: '2026-11-06' });
    given(published).when(publishCalendar(next)).then(WorkingCalendarPublished(next));
  });
});

describe('dueDate', () => {
  it.each([
    [15, '2022-11-22'],
    [20, '2022-11-29'],
    [45, '2023-01-04'],
  ])('is the last of %i working days after 2022-11-01: %s', (days, dueOn) => {
    expect(dueDate('2022-11-01', days, calendarFiles)).toMatchObject({ dueOn, calendarMissing: null });
  });

  it('names the calendars that decided, with their notices', () => {
    const { calendars: decided } = dueDate('2022-12-20', 20, calendarFiles);
    expect(decided.map(({ year, notice }) => [year, notice.length > 0])).toEqual([
      [2022, true],
      [2023, true],
    ]);
  });

  it('stays open where the calendar of a year is not published', () => {
    const open = dueDate('2026-12-20', 15, calendarFiles);
    expect(open).toMatchObject({ dueOn: null, calendarMissing: 2027 });
    expect(open.calendars.map(({ year }) => year)).toEqual([2026]);
  });

  it.each([0, -1, 367, 1.5])('refuses %d working days', (days) => {
    expect(() => dueDate('2022-11-01', days, calendarFiles)).toThrow(
      expect.objectContaining({ reason: 'DAYS_OUT_OF_RANGE' }),
    );
  });

  it.each([1, 366])('accepts %d working days', (days) => {
    expect(dueDate('2022-11-01', days, calendarFiles).dueOn).not.toBeNull();
  });
});

describe('the calendars of the release', () => {
  it.each(calendarFiles)('$year can be published', (file) => {
    expect(publishCalendar(file)(null)).toHaveLength(1);
  });
});
