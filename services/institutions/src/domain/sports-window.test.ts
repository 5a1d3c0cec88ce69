import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { SportsWindowClosed, SportsWindowOpened } from '@yibao/schemas/events/institutions';
import { basic, deciding, designated, given, institutionId } from '../testing/institution-history.ts';
import { institutions } from './institution.ts';
import { closeSportsWindow, openSportsWindow } from './sports-window.ts';

const opening = deciding(openSportsWindow);
const closing = deciding(closeSportsWindow);
const key = [...basic(), designated('KEY_SPORTS_HOSPITAL', '2026-02-01')];
const place = { zh: '门诊楼3号窗口', en: null };
const opened = (from: string) => SportsWindowOpened({ institutionId, place, from });
const closed = SportsWindowClosed({ institutionId, from: '2026-02-01', to: '2026-06-30' });

describe('openSportsWindow', () => {
  it.each([
    ['2026-01-31', false],
    ['2026-02-01', true],
  ])('is for key hospitals, from their first day: on %s, %s [S000-03a]', (from, isKey) => {
    const asked = given(...key).when(opening({ place: { zh: ' 门诊楼3号窗口 ', en: ' ' }, from }));
    if (isKey) asked.then(opened(from));
    else asked.refused('NOT_KEY_INSTITUTION', { on: from });
  });

  it('needs a place', () =>
    given(...key)
      .when(opening({ place: { zh: ' ' }, from: '2026-02-01' }))
      .refused('PLACE_REQUIRED'));

  it.each([
    ['2026-06-30', false],
    ['2026-07-01', true],
  ])('is one at a time: on %s after one until 2026-06-30, %s', (from, isFree) => {
    const asked = given(...key, opened('2026-02-01'), closed).when(opening({ place, from }));
    if (isFree) asked.then(opened(from));
    else asked.refused('WINDOW_OPEN', { from: '2026-02-01', to: '2026-06-30' });
  });
});

describe('closeSportsWindow', () => {
  const lastDay = '2026-06-30';
  it('ends the window after a day', () => {
    given(...key, opened('2026-02-01'))
      .when(closing({ lastDay }))
      .then(closed);
    expect(replay(institutions, [...key, opened('2026-02-01'), closed, opened('2026-08-01')])).toMatchObject({
      sportsWindows: [
        { place, from: '2026-02-01', to: lastDay },
        { place, from: '2026-08-01', to: null },
      ],
    });
  });

  it('is refused where none is open', () => {
    given(...key)
      .when(closing({ lastDay }))
      .refused('WINDOW_NOT_OPEN');
    given(...key, opened('2026-02-01'), closed)
      .when(closing({ lastDay }))
      .refused('WINDOW_NOT_OPEN');
  });

  it('may end on the first day, not before it', () => {
    given(...key, opened('2026-02-01'))
      .when(closing({ lastDay: '2026-02-01' }))
      .then(SportsWindowClosed({ institutionId, from: '2026-02-01', to: '2026-02-01' }));
    given(...key, opened('2026-02-01'))
      .when(closing({ lastDay: '2026-01-31' }))
      .refused('DATE_NOT_ALLOWED', { earliest: '2026-02-01' });
  });
});
