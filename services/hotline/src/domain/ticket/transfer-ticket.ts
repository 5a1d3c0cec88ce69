import { dateIn, startOf, addDays } from '@yibao/platform/domain';
import {
  TicketEscalated,
  TicketOverdue,
  TicketTransferred,
  type TicketEvent,
} from '@yibao/schemas/events/hotline';
import type { Department } from '@yibao/schemas/facts/hotline';
import type { Acting } from '../acting.ts';
import { refuse } from '../refusals.ts';
import { trimmed } from '../texts.ts';
import { isSameDepartment, nextHigher } from './department.ts';
import { existing, requirePending } from './handle-ticket.ts';
import { respondByOf, type HotlineRules } from './limits.ts';
import { concernedBy, isOverdueOn, isPending, type Ticket } from './ticket.ts';

export type Transfer = {
  readonly to: Department;
  /** Whether its area exists. */
  readonly isKnown: boolean;
  readonly reason: string;
  /** The rules of the department's area. */
  readonly rules: HotlineRules;
};

/**
 * Another department holds the ticket, and its clock runs from now; the handler is free [S000-R2c]. Refuses TICKET_CLOSED,
 * INVALID_STATE, DEPARTMENT_UNKNOWN, ALREADY_HELD, REASON_REQUIRED, TEXT_TOO_LONG, PARAMETER_MISSING.
 */
export const transferTicket =
  ({ to, isKnown, reason, rules }: Transfer, { actor, at }: Acting) =>
  (current: Ticket | null): readonly TicketEvent[] => {
    const ticket = existing(current);
    if (ticket.state === 'CLOSED') throw refuse('TICKET_CLOSED', { closedAt: ticket.closedAt });
    requirePending(ticket);
    if (!isKnown) throw refuse('DEPARTMENT_UNKNOWN', { department: to });
    if (isSameDepartment(to, ticket.department)) throw refuse('ALREADY_HELD');
    const why = trimmed(reason);
    if (why === '') throw refuse('REASON_REQUIRED');
    const respondBy = respondByOf(rules, to, at);
    if (respondBy === null)
      throw refuse('PARAMETER_MISSING', {
        path: `hotline.response.hours.${to.kind.toLowerCase()}`,
        department: to,
      });
    const data = { ...concernedBy(ticket, at), from: ticket.department, to, respondBy, transferredBy: actor };
    return [TicketTransferred(data, { reason: why })];
  };

/** When the ticket must be looked at again: its department's limit, while a higher level is left, or its last day. */
export const nextTurn = (ticket: Ticket | null): string | null => {
  if (!ticket || !isPending(ticket)) return null;
  const { dueOn, overdueSaid, respondBy, department } = ticket;
  const turns = [
    ...(dueOn !== null && !overdueSaid ? [startOf(addDays(dueOn, 1)).toISOString()] : []),
    ...(respondBy !== null && nextHigher(department) ? [new Date(respondBy).toISOString()] : []),
  ];
  return turns.sort()[0] ?? null;
};

/**
 * Time passed: says that a ticket is overdue, and gives what a department left unanswered to the next higher level, once
 * per level; the handler stays named [S000-R2c, S000-08d]. `rules` are those of the higher department's area.
 */
export const turnTicket =
  (at: string, rules: HotlineRules) =>
  (ticket: Ticket | null): readonly TicketEvent[] => {
    if (!ticket || !isPending(ticket)) return [];
    const { dueOn, overdueSaid, respondBy, department } = ticket;
    const concerned = concernedBy(ticket, at);
    const isLate = dueOn !== null && !overdueSaid && isOverdueOn(ticket, dateIn(new Date(at)));
    const above = nextHigher(department);
    const isUnanswered = respondBy !== null && Date.parse(respondBy) <= Date.parse(at);
    return [
      ...(isLate ? [TicketOverdue({ ...concerned, dueOn })] : []),
      ...(isUnanswered && above
        ? [
            TicketEscalated({
              ...concerned,
              from: department,
              to: above,
              respondBy: respondByOf(rules, above, at),
            }),
          ]
        : []),
    ];
  };
