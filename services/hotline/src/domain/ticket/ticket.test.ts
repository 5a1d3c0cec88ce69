import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { specificationOf } from '@yibao/platform/testing';
import {
  AnswerRated,
  TicketAssigned,
  TicketDueSet,
  TicketEscalated,
  TicketOverdue,
  TicketReopened,
  TicketStarted,
} from '@yibao/schemas/events/hotline';
import {
  answeredBy,
  assignedTo,
  closedBy,
  openedTicket,
  resolvedBy,
  startedBy,
  transferredTo,
} from '../../testing/ticket-history.ts';
import { nextHigher } from './department.ts';
import { closeTicket, rateTicket, resolveTicket } from './finish-ticket.ts';
import { answerTicket, assignHandler, startTicket } from './handle-ticket.ts';
import { dueOf, respondByOf } from './limits.ts';
import { setDueDate } from './open-ticket.ts';
import { isOverdueOn } from './ticket.ts';
import { tickets } from './tickets.ts';
import { nextTurn, transferTicket, turnTicket } from './transfer-ticket.ts';

const given = specificationOf(tickets);
const at = '2026-07-06T03:00:00.000Z';
const acting = (actor: string) => ({ actor, at });
const rules = { responseHours: { INSURANCE: 24 } };
const none = { responseHours: {} };
const t1 = { ticketId: 't1', at };
const year = { year: 2026, holidays: ['2026-01-01'], makeUpDays: [], notice: 'n' };
const toChangchun = { to: { kind: 'INSURANCE', area: '220100' }, isKnown: true, reason: 'r', rules } as const;

describe('the one handler of a ticket', () => {
  it('is named before an appeal of a sports event begins; another ticket is taken by who begins it [S000-08c]', () => {
    const appeal = openedTicket({ category: 'SPORTS_EVENT_APPEAL' });
    given(appeal)
      .when(startTicket(acting('a')))
      .refused('HANDLER_REQUIRED');
    given(appeal, assignedTo('a'))
      .when(startTicket(acting('a')))
      .then(TicketStarted({ ...t1, startedBy: 'a' }));
    given(openedTicket())
      .when(startTicket(acting('a')))
      .then(
        TicketAssigned({ ...t1, handlerId: 'a', assignedBy: 'a' }),
        TicketStarted({ ...t1, startedBy: 'a' }),
      );
  });

  it('is one only, and naming the same again changes nothing [S000-08c]', () => {
    given(openedTicket())
      .when(assignHandler(' ', acting('desk')))
      .refused('HANDLER_REQUIRED');
    const past = [openedTicket(), assignedTo('a')];
    given(...past)
      .when(assignHandler('a', acting('desk')))
      .then();
    given(...past)
      .when(assignHandler('b', acting('desk')))
      .refused('ONE_HANDLER_ONLY');
    given(...past)
      .when(startTicket(acting('b')))
      .refused('ONE_HANDLER_ONLY');
    given(...past)
      .when(answerTicket({ text: 'x', confirmed: null }, acting('b')))
      .refused('ONE_HANDLER_ONLY');
    given(...past, startedBy('a'))
      .when(resolveTicket('x', acting('b')))
      .refused('ONE_HANDLER_ONLY');
    given(...past, startedBy('a'), resolvedBy('a'))
      .when(assignHandler('b', acting('desk')))
      .refused('INVALID_STATE');
  });
});

describe('finishing a ticket', () => {
  it.each([
    ['OPEN', [openedTicket()], 'RESOLUTION_REQUIRED'],
    ['IN_PROGRESS', [openedTicket(), assignedTo('a'), startedBy('a')], 'RESOLUTION_REQUIRED'],
    ['CLOSED', [openedTicket(), answeredBy('a'), resolvedBy('a'), closedBy('a')], 'INVALID_STATE'],
  ])('is refused in state %s [S000-08d]', (_state, past, reason) =>
    given(...past)
      .when(closeTicket({ callerConfirmed: true }, acting('a'), none))
      .refused(reason),
  );

  it('is not done by an answer alone [S000-08d]', () =>
    given(openedTicket(), answeredBy('a'))
      .when(closeTicket({ callerConfirmed: true }, acting('a'), none))
      .refused('RESOLUTION_REQUIRED', { state: 'IN_PROGRESS' }));

  it('is undone by what is on record only: a caller who says no, or a score of 1 or 2', () => {
    const resolved = [openedTicket(), answeredBy('a'), resolvedBy('a')];
    const closed = [...resolved, closedBy('a')];
    const clock = { respondBy: '2026-07-07T03:00:00.000Z' };
    const rated = (score: number) => AnswerRated({ ...t1, audience: 'SPECTATOR', score });
    given(...resolved)
      .when(closeTicket({ callerConfirmed: false }, acting('a'), rules))
      .then(TicketReopened({ ...t1, ...clock, cause: 'NEGATIVE_CONFIRMATION' }));
    given(...closed)
      .when(rateTicket(2, acting('p'), rules))
      .then(rated(2), TicketReopened({ ...t1, ...clock, cause: 'BAD_RATING' }));
    given(...closed)
      .when(rateTicket(3, acting('p'), rules))
      .then(rated(3));
    given(openedTicket(), answeredBy('a'))
      .when(rateTicket(1, acting('p'), rules))
      .then(rated(1));
    given(openedTicket())
      .when(rateTicket(5, acting('p'), none))
      .refused('INVALID_STATE');
  });
});

describe('the department that holds a ticket', () => {
  it('answers within its hours; the next higher level takes over at that very instant, once [S000-R2c]', () => {
    const past = [openedTicket({ dueOn: undefined }), transferredTo('220100', '2026-07-07T02:00:00.000Z')];
    const up = TicketEscalated({
      ...{ ticketId: 't1', at: '2026-07-07T02:00:00.000Z' },
      ...{
        from: { kind: 'INSURANCE', area: '220100' },
        to: { kind: 'INSURANCE', area: '220000' },
        respondBy: null,
      },
    });
    given(...past)
      .when(turnTicket('2026-07-07T01:59:59.999Z', none))
      .then();
    given(...past)
      .when(turnTicket('2026-07-07T02:00:00.000Z', none))
      .then(up);
    given(...past, up)
      .when(turnTicket('2026-07-09T02:00:00.000Z', none))
      .then();
    given(...past, answeredBy('a'))
      .when(turnTicket('2026-07-09T02:00:00.000Z', none))
      .then();
    expect(nextTurn(replay(tickets, past))).toBe('2026-07-07T02:00:00.000Z');
    expect(nextTurn(replay(tickets, [...past, up]))).toBeNull();
  });

  it('is refused when unknown, the same, without a reason or a limit, and for what is finished [S000-R2c]', () => {
    const closed = [openedTicket(), answeredBy('a'), resolvedBy('a'), closedBy('a')];
    const transfer = (more: object) => transferTicket({ ...toChangchun, ...more }, acting('a'));
    given(openedTicket())
      .when(transfer({ isKnown: false }))
      .refused('DEPARTMENT_UNKNOWN');
    given(openedTicket())
      .when(transfer({ to: { kind: 'INSURANCE', area: '220000' } }))
      .refused('ALREADY_HELD');
    given(openedTicket())
      .when(transfer({ reason: ' ' }))
      .refused('REASON_REQUIRED');
    given(openedTicket())
      .when(transfer({ to: { kind: 'SPORTS', area: '220100' } }))
      .refused('PARAMETER_MISSING');
    given(openedTicket())
      .when(transfer({ rules: none }))
      .refused('PARAMETER_MISSING');
    given(...closed.slice(0, 3))
      .when(transfer({}))
      .refused('INVALID_STATE');
    given(...closed)
      .when(transfer({}))
      .refused('TICKET_CLOSED');
  });

  it.each([
    ['220102', '220100'],
    ['220100', '220000'],
    ['370800-HIGH-TECH', '370800'],
    ['220000', undefined],
    ['110105', '110000'],
    ['110000', undefined],
  ])('of %s has %s above it', (area, above) =>
    expect(nextHigher({ kind: 'SPORTS', area })?.area).toBe(above),
  );
});

describe('the last day of a ticket', () => {
  it('is counted in working days, and stays open where limit or calendar is missing [S000-08d]', () => {
    expect(dueOf({ dueDays: 5 }, '2026-07-03T02:00:00Z', [year])).toEqual({
      dueOn: '2026-07-10',
      dueDays: 5,
    });
    expect(dueOf({ dueDays: 5 }, '2026-12-29T02:00:00Z', [year])).toEqual({
      dueOpen: 'CALENDAR_MISSING',
      dueDays: 5,
    });
    expect(dueOf({}, '2026-07-03T02:00:00Z', [year])).toEqual({ dueOpen: 'PARAMETER_MISSING' });
    expect(respondByOf(rules, { kind: 'SPORTS' }, at)).toBeNull();
  });

  it('passes at midnight, is said to have passed once, and not of what is resolved [S000-08d]', () => {
    const past = [openedTicket()];
    const said = TicketOverdue({ ticketId: 't1', at: '2026-07-13T16:00:00.000Z', dueOn: '2026-07-13' });
    given(...past)
      .when(turnTicket('2026-07-13T15:59:59.999Z', none))
      .then();
    given(...past)
      .when(turnTicket('2026-07-13T16:00:00.000Z', none))
      .then(said);
    given(...past, said)
      .when(turnTicket('2026-07-14T16:00:00.000Z', none))
      .then();
    given(...past, answeredBy('a'), resolvedBy('a'))
      .when(turnTicket('2026-07-14T16:00:00.000Z', none))
      .then();
    expect(nextTurn(replay(tickets, past))).toBe('2026-07-13T16:00:00.000Z');
    const ticket = replay(tickets, past);
    expect(ticket && [isOverdueOn(ticket, '2026-07-13'), isOverdueOn(ticket, '2026-07-14')]).toEqual([
      false,
      true,
    ]);
  });

  it('is set when the calendar comes, of a ticket that waits for it only', () => {
    const waiting = openedTicket({ dueOn: undefined, dueOpen: 'CALENDAR_MISSING' });
    given(waiting)
      .when(setDueDate([year], at))
      .then(TicketDueSet({ ...t1, dueOn: '2026-07-13' }));
    given(waiting).when(setDueDate([], at)).then();
    given(openedTicket())
      .when(setDueDate([year], at))
      .then();
  });
});
