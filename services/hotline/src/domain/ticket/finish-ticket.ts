import {
  AnswerRated,
  TicketClosed,
  TicketReopened,
  TicketResolved,
  type TicketEvent,
} from '@yibao/schemas/events/hotline';
import type { Acting } from '../acting.ts';
import { refuse } from '../refusals.ts';
import { trimmed } from '../texts.ts';
import { existing, requireHandler } from './handle-ticket.ts';
import { respondByOf, type HotlineRules } from './limits.ts';
import { concernedBy, isPending, summaryOf, type Ticket } from './ticket.ts';

/** Says how the problem was solved; an answer alone is not enough [S000-08d]. Refuses RESOLUTION_REQUIRED, INVALID_STATE, ONE_HANDLER_ONLY. */
export const resolveTicket =
  (resolution: string, { actor, at }: Acting) =>
  (current: Ticket | null): readonly TicketEvent[] => {
    const ticket = existing(current);
    const text = trimmed(resolution);
    if (text === '') throw refuse('RESOLUTION_REQUIRED');
    if (ticket.state !== 'IN_PROGRESS')
      throw refuse('INVALID_STATE', { state: ticket.state, allowed: ['IN_PROGRESS'] });
    requireHandler(ticket, actor);
    return [TicketResolved({ ...concernedBy(ticket, at), resolvedBy: actor }, { text })];
  };

/**
 * A finished ticket is worked on again, on what is on record here: nobody can ask for it. The clock of the department runs
 * anew.
 */
const reopened = (
  ticket: Ticket,
  cause: 'NEGATIVE_CONFIRMATION' | 'BAD_RATING',
  at: string,
  rules: HotlineRules,
): TicketEvent =>
  TicketReopened({ ...concernedBy(ticket, at), cause, respondBy: respondByOf(rules, ticket.department, at) });

export type Closing = {
  /** Null: nobody could be asked; the reason says why. */
  readonly callerConfirmed: boolean | null;
  readonly reason?: string | null | undefined;
};

/**
 * Closes what is resolved, on the caller's word or with a reason; a caller who says no has the ticket worked on again
 * [S000-08d]. Refuses RESOLUTION_REQUIRED, CONFIRMATION_OR_REASON_REQUIRED, INVALID_STATE.
 */
export const closeTicket =
  ({ callerConfirmed, reason }: Closing, { actor, at }: Acting, rules: HotlineRules) =>
  (current: Ticket | null): readonly TicketEvent[] => {
    const ticket = existing(current);
    if (ticket.state === 'CLOSED')
      throw refuse('INVALID_STATE', { state: ticket.state, allowed: ['RESOLVED'] });
    if (ticket.state !== 'RESOLVED') throw refuse('RESOLUTION_REQUIRED', { state: ticket.state });
    if (callerConfirmed === false) return [reopened(ticket, 'NEGATIVE_CONFIRMATION', at, rules)];
    const why = trimmed(reason);
    if (callerConfirmed === null && why === '') throw refuse('CONFIRMATION_OR_REASON_REQUIRED');
    const data = {
      ...concernedBy(ticket, at),
      closedBy: actor,
      callerConfirmed: callerConfirmed === true,
      summary: summaryOf(ticket, at),
    };
    return [why === '' ? TicketClosed(data) : TicketClosed(data, { reason: why })];
  };

/** Scores up to this one say that the problem is not solved. */
const bad = 2;

/** Refuses SCORE_OUT_OF_RANGE. */
export const checkScore = (score: number): void => {
  if (!Number.isInteger(score) || score < 1 || score > 5)
    throw refuse('SCORE_OUT_OF_RANGE', { least: 1, most: 5 });
};

/**
 * The caller's satisfaction with a ticket, once; 1 and 2 on what counts as solved open it again [S000-07c]. Refuses
 * SCORE_OUT_OF_RANGE, ALREADY_RATED, OWN_ANSWER, INVALID_STATE (nobody has answered yet).
 */
export const rateTicket =
  (score: number, { actor, at }: Acting, rules: HotlineRules) =>
  (current: Ticket | null): readonly TicketEvent[] => {
    const ticket = existing(current);
    checkScore(score);
    if (ticket.score !== null) throw refuse('ALREADY_RATED');
    const { handlerId, answers, audience, state } = ticket;
    if (handlerId === actor || answers.some(({ by }) => by === actor)) throw refuse('OWN_ANSWER');
    const isFinished = !isPending(ticket);
    if (answers.length === 0 && !isFinished) throw refuse('INVALID_STATE', { state });
    const rated = AnswerRated({
      ...concernedBy(ticket, at),
      score,
      ...(audience === null ? {} : { audience }),
    });
    return isFinished && score <= bad ? [rated, reopened(ticket, 'BAD_RATING', at, rules)] : [rated];
  };
