import {
  AnswerRated,
  TicketClosed,
  TicketReopened,
  TicketResolved,
  type TicketEvent,
} from '@yibao/schemas/events/hotline';
import { refuse } from './refusals.ts';
import { trimmed } from './texts.ts';
import { concernedBy, existing, requireHandler, type Acting } from './handle-ticket.ts';
import { respondByOf, type HotlineRules } from './limits.ts';
import { summaryOf, type Ticket } from './ticket.ts';

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

/** What shows that a problem is not solved. */
export type ReopenEvidence =
  | { readonly cause: 'NEGATIVE_CONFIRMATION'; readonly confirmed: boolean }
  | { readonly cause: 'BAD_RATING'; readonly score: number };

const bad = 2;
const isJustified = (evidence: ReopenEvidence) =>
  evidence.cause === 'BAD_RATING' ? evidence.score <= bad : !evidence.confirmed;

/**
 * Opens a resolved or closed ticket again, on what the server itself has on record; nobody can ask for it. The clock of the
 * department runs anew. Refuses REOPEN_NOT_JUSTIFIED.
 */
export const reopenTicket =
  (evidence: ReopenEvidence, at: string, rules: HotlineRules) =>
  (current: Ticket | null): readonly TicketEvent[] => {
    const ticket = existing(current);
    const isFinished = ticket.state === 'RESOLVED' || ticket.state === 'CLOSED';
    if (!isFinished || !isJustified(evidence))
      throw refuse('REOPEN_NOT_JUSTIFIED', { state: ticket.state, ...evidence });
    const respondBy = respondByOf(rules, ticket.department, at);
    return [TicketReopened({ ...concernedBy(ticket, at), cause: evidence.cause, respondBy })];
  };

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
    if (callerConfirmed === false)
      return reopenTicket({ cause: 'NEGATIVE_CONFIRMATION', confirmed: false }, at, rules)(ticket);
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
    const isFinished = state === 'RESOLVED' || state === 'CLOSED';
    if (answers.length === 0 && !isFinished) throw refuse('INVALID_STATE', { state });
    const rated = AnswerRated({
      ...concernedBy(ticket, at),
      score,
      ...(audience === null ? {} : { audience }),
    });
    const reopened =
      isFinished && score <= bad ? reopenTicket({ cause: 'BAD_RATING', score }, at, rules)(ticket) : [];
    return [rated, ...reopened];
  };
