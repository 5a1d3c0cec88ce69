import { describe, expect, it } from '@jest/globals';
import { parseIdNumber } from '@yibao/platform/domain';
import { chanceFor } from './chance.ts';
import { establishments } from './institutions.ts';
import { inhabitants } from './people.ts';
import { prefectures } from './places.ts';
import { competitionsOf } from './sport.ts';
import { daysOf, yearOf } from './year.ts';

const people = inhabitants(300, 2025);
const days = daysOf('2025-11-24', '2026-11-23');

describe('the province', () => {
  it('is the same whenever it is made', () => {
    expect(inhabitants(300, 2025)).toEqual(people);
    expect(yearOf(people, days)).toEqual(yearOf(people, days));
    expect(competitionsOf(chanceFor(3), days)).toEqual(competitionsOf(chanceFor(3), days));
  });

  it('has people with valid numbers of an area that issues none, each once', () => {
    for (const { idNumber, birthDate } of people)
      expect(parseIdNumber(idNumber)).toMatchObject({ areaCode: '990101', birthDate });
    expect(new Set(people.map(({ idNumber }) => idNumber)).size).toBe(people.length);
  });

  it('has sixty institutions, some in every prefecture', () => {
    expect(establishments).toHaveLength(60);
    expect(new Set(establishments.map(({ code }) => code)).size).toBe(60);
    for (const { area } of prefectures)
      expect(establishments.filter((each) => each.area.startsWith(area.slice(0, 4))).length).toBe(6);
  });

  it('lives through a whole year: something happens in every month, every act under a key of its own', () => {
    const stories = [...yearOf(people, days), ...competitionsOf(chanceFor(3), days)];
    expect(new Set(stories.map(({ day }) => day.slice(0, 7))).size).toBeGreaterThanOrEqual(12);
    expect(stories.every(({ day }) => days.includes(day))).toBe(true);
    const keys = stories.flatMap(({ acts }) => acts.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
