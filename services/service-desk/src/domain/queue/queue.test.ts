import { describe, it } from '@jest/globals';
import { specificationOf } from '@yibao/platform/testing';
import { NumberCalled, NumberTaken, NumberUsed } from '@yibao/schemas/events/service-desk';
import { mostNumbers, queues, takeNumber, type QueueEntry } from './queue.ts';

const given = specificationOf(queues);
const day = { outletId: 'outlet-1', on: '2026-03-02' };
const takenAt = '2026-03-02T01:00:00.000Z';
const taken = (number: string, heldBy?: string) =>
  NumberTaken({
    ...{ ...day, ticketId: `ticket-${number}`, number, group: 'ORDINARY', takenAt },
    ...(heldBy === undefined ? {} : { heldBy }),
  });
const numbers = (count: number) =>
  Array.from({ length: count }, (_each, index) => taken(`A${String(index + 1).padStart(3, '0')}`));
const take = (more: Partial<QueueEntry> = {}) =>
  takeNumber(day, {
    ...{ ticketId: 'next', group: 'ORDINARY', takenAt, heldBy: null, isGreen: false },
    ...more,
  });
const next = (number: string, more: object = {}) =>
  NumberTaken({ ...day, ticketId: 'next', number, group: 'ORDINARY', takenAt, ...more });

describe('takeNumber', () => {
  it('gives the last number of the day, and none after it', () => {
    given(...numbers(mostNumbers - 1))
      .when(take())
      .then(next('A999'));
    given(...numbers(mostNumbers))
      .when(take())
      .refused('QUEUE_FULL');
  });

  it('counts the day over all groups', () =>
    given(...numbers(mostNumbers))
      .when(take({ group: 'PRIORITY' }))
      .refused('QUEUE_FULL'));

  it('gives an account one number to wait with', () => {
    given(taken('A001', 'account-1'))
      .when(take({ heldBy: 'account-1' }))
      .refused('NUMBER_HELD');
    given(taken('A001', 'account-2'))
      .when(take({ heldBy: 'account-1' }))
      .then(next('A002', { heldBy: 'account-1' }));
  });

  it.each([
    ['called', NumberCalled({ ...day, number: 'A001', windowId: '1', calledAt: takenAt })],
    ['used', NumberUsed({ ...day, number: 'A001', caseId: 'case-1' })],
  ])('gives another one once the first was %s', (_what, event) =>
    given(taken('A001', 'account-1'), event)
      .when(take({ heldBy: 'account-1' }))
      .then(next('A002', { heldBy: 'account-1' })),
  );

  it('gives a desk and a terminal as many as people stand there', () =>
    given(taken('A001'), taken('A002')).when(take()).then(next('A003')));
});
