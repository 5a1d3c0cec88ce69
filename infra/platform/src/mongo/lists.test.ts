import { describe, expect, it } from '@jest/globals';
import { pageBy, within } from './lists.ts';

describe('within', () => {
  it.each([
    ['the nation', '000000', ['220102', '469001']],
    ['a province', '220000', ['220000', '220102', '220203-HIGH-TECH']],
    ['a city', '370800', ['370800', '370811', '370800-HIGH-TECH']],
    ['a county', '220102', ['220102', '220102001']],
    ['a township whose code ends in zeros', '220102000', ['220102000', '220102000001']],
  ])('takes %s and all below it', (_name, area, inside) => {
    const { $gte, $lt } = within(area);
    expect(inside.filter((code) => code < $gte || code >= $lt)).toEqual([]);
  });

  it.each([
    ['a province', '220000', ['210000', '219999', '230000']],
    ['a city', '220100', ['220000', '220200', '220000-ZONE']],
    ['a county', '220102', ['220100', '220103']],
    ['a township whose code ends in zeros', '220102000', ['220102', '220102001']],
  ])('leaves out what is above and beside %s', (_name, area, outside) => {
    const { $gte, $lt } = within(area);
    expect(outside.filter((code) => code >= $gte && code < $lt)).toEqual([]);
  });
});

describe('pageBy', () => {
  it('begins at the start', () =>
    expect(pageBy('state.dueOn', 1, { limit: 21, after: undefined })).toEqual({
      filter: {},
      page: { sort: { 'state.dueOn': 1, _id: 1 }, limit: 21 },
    }));

  it('goes on behind a position, ids with slashes included', () =>
    expect(pageBy('state.dueOn', 1, { limit: 21, after: '2026-03-02/s1/R-01' })).toEqual({
      filter: {
        $or: [
          { 'state.dueOn': { $gt: '2026-03-02' } },
          { 'state.dueOn': '2026-03-02', _id: { $gt: 's1/R-01' } },
        ],
      },
      page: { sort: { 'state.dueOn': 1, _id: 1 }, limit: 21 },
    }));

  it('goes backwards', () =>
    expect(pageBy('state.requestedAt', -1, { limit: 3, after: '2026-03-02T10:00:00.000Z/a' })).toEqual({
      filter: {
        $or: [
          { 'state.requestedAt': { $lt: '2026-03-02T10:00:00.000Z' } },
          { 'state.requestedAt': '2026-03-02T10:00:00.000Z', _id: { $lt: 'a' } },
        ],
      },
      page: { sort: { 'state.requestedAt': -1, _id: -1 }, limit: 3 },
    }));
});
