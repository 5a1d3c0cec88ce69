import { describe, expect, it } from '@jest/globals';
import { closedFrom, isClosedFrom, isOpenFrom, openFrom } from './periods.ts';

const ended = { from: '2025-01-01', to: '2025-06-30' };
const open = { from: '2026-01-01', to: null };

describe('periods', () => {
  it('ends the day before it is closed, also at the end of February', () => {
    expect(closedFrom([ended, open], '2028-03-01')).toEqual([
      ended,
      { from: '2026-01-01', to: '2028-02-29' },
    ]);
  });

  it('forgets a period that is closed on its first day, and any later one', () => {
    expect(closedFrom([ended, open], '2026-01-01')).toEqual([ended]);
    expect(closedFrom([ended, open], '2025-01-01')).toEqual([]);
  });

  it('leaves what has ended as it was', () => {
    expect(closedFrom([ended], '2025-07-01')).toEqual([ended]);
    expect(closedFrom([ended], '2025-06-30')).toEqual([{ from: '2025-01-01', to: '2025-06-29' }]);
  });

  it('opens without end, in place of what was said of later days', () => {
    expect(openFrom([ended], '2025-06-01')).toEqual([
      { from: '2025-01-01', to: '2025-05-31' },
      { from: '2025-06-01', to: null },
    ]);
    expect(openFrom([open], '2025-12-31')).toEqual([{ from: '2025-12-31', to: null }]);
  });

  it('goes on where it is open', () => {
    expect(openFrom([open], '2026-01-01')).toEqual([open]);
    expect(openFrom([open], '2026-01-02')).toEqual([open]);
  });

  it.each([
    ['2025-06-30', false, false],
    ['2025-07-01', false, true],
  ])('knows on %s whether an ended one is open or closed for good', (day, isOpen, isClosed) => {
    expect([isOpenFrom([ended], day), isClosedFrom([ended], day)]).toEqual([isOpen, isClosed]);
  });

  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
  ])('knows on %s whether one without end is open', (day, isOpen) => {
    expect([isOpenFrom([open], day), isClosedFrom([open], day)]).toEqual([isOpen, false]);
  });
});
