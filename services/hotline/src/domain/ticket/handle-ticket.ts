import {
  TicketAnswered,
  TicketAssigned,
  TicketClosed,
  TicketResolved,
  TicketStarted,
  type TicketEvent,
} from '@yibao/schemas/events/hotline';
import type { Acting } from '../acting.ts';
import { refuse } from '../refusals.ts';
import { trimmed } from '../texts.ts';
import { concernedBy, isPending, summaryOf, type Ticket } from './ticket.ts';

/** Refuses TICKET_NOT_FOUND. */
export const existing = (ticket: Ticket | null): Ticket => {
  if (!ticket) throw refuse('TICKET_NOT_FOUND');
  return ticket;
};

/** Refuses INVALID_STATE unless work goes on. */
export const requirePending = (ticket: Ticket): void => {
  if (!isPending(ticket))
    throw refuse('INVALID_STATE', { state: ticket.state, allowed: ['OPEN', 'IN_PROGRESS'] });
};

/** Refuses ONE_HANDLER_ONLY to anybody but the handler, once there is one. */
export const requireHandler = ({ handlerId }: Ticket, actor: string): void => {
  if (handlerId !== null && handlerId !== actor) throw refuse('ONE_HANDLER_ONLY', { handlerId });
};

const assigned = (ticket: Ticket, handlerId: string, { actor, at }: Acting): TicketEvent =>
  TicketAssigned({ ...concernedBy(ticket, at), handlerId, assignedBy: actor });

/**
 * Names the one person who handles the ticket; a transfer frees it for another one [S000-08c]. Refuses HANDLER_REQUIRED,
 * ONE_HANDLER_ONLY, INVALID_STATE.
 */
export const assignHandler =
  (handlerId: string, acting: Acting) =>
  (current: Ticket | null): readonly TicketEvent[] => {
    const ticket = existing(current);
    requirePending(ticket);
    if (handlerId.trim() === '') throw refuse('HANDLER_REQUIRED');
    if (ticket.handlerId === handlerId) return [];
    requireHandler(ticket, handlerId);
    return [assigned(ticket, handlerId, acting)];
  };

/**
 * The handler begins. Who begins an ordinary ticket without a handler becomes it; an appeal of a sports event needs one
 * named first [S000-08c]. Refuses HANDLER_REQUIRED, ONE_HANDLER_ONLY, INVALID_STATE.
 */
export const startTicket =
  (acting: Acting) =>
  (current: Ticket | null): readonly TicketEvent[] => {
    const ticket = existing(current);
    if (ticket.state !== 'OPEN') throw refuse('INVALID_STATE', { state: ticket.state, allowed: ['OPEN'] });
    if (ticket.handlerId === null && ticket.category === 'SPORTS_EVENT_APPEAL')
      throw refuse('HANDLER_REQUIRED');
    requireHandler(ticket, acting.actor);
    const started = TicketStarted({ ...concernedBy(ticket, acting.at), startedBy: acting.actor });
    return ticket.handlerId === null ? [assigned(ticket, acting.actor, acting), started] : [started];
  };

export type AnswerRequest = {
  /** A version that was public at that moment. */
  readonly article?: { readonly articleId: string; readonly version: number } | undefined;
  readonly text?: string | null | undefined;
  /** Whether the caller confirms that the problem is solved; null: not asked. */
  readonly confirmed: boolean | null;
};

const secondsBetween = (from: string, until: string) =>
  Math.max(0, Math.floor((Date.parse(until) - Date.parse(from)) / 1000));

/** Until the first answer; null: this is a further one. */
const secondsOf = ({ answers, openedAt }: Ticket, at: string) =>
  answers.length === 0 ? secondsBetween(openedAt, at) : null;

const answered = (ticket: Ticket, { article }: AnswerRequest, text: string, { actor, at }: Acting) => {
  const seconds = secondsOf(ticket, at);
  const data = {
    ...concernedBy(ticket, at),
    answeredBy: actor,
    ...(article ? { articleId: article.articleId, articleVersion: article.version } : {}),
    ...(seconds === null ? {} : { secondsToAnswer: seconds }),
  };
  return text === '' ? TicketAnswered(data) : TicketAnswered(data, { text });
};

/**
 * Answers from an article or in words. A caller who confirms at once has the ticket resolved and closed in the same
 * command; who answers becomes the handler where there is none [S000-08b, S000-08c]. Refuses ANSWER_REQUIRED,
 * INVALID_STATE, ONE_HANDLER_ONLY, TEXT_TOO_LONG.
 */
export const answerTicket =
  (request: AnswerRequest, acting: Acting) =>
  (current: Ticket | null): readonly TicketEvent[] => {
    const ticket = existing(current);
    const { actor, at } = acting;
    requirePending(ticket);
    requireHandler(ticket, actor);
    const text = trimmed(request.text);
    if (!request.article && text === '') throw refuse('ANSWER_REQUIRED');
    const handled = ticket.handlerId === null ? [assigned(ticket, actor, acting)] : [];
    const answer = [...handled, answered(ticket, request, text, acting)];
    if (request.confirmed !== true) return answer;
    const resolved = { ...concernedBy(ticket, at), resolvedBy: actor };
    const summary = summaryOf(
      { ...ticket, secondsToAnswer: secondsOf(ticket, at) ?? ticket.secondsToAnswer },
      at,
    );
    return [
      ...answer,
      text === '' ? TicketResolved(resolved) : TicketResolved(resolved, { text }),
      TicketClosed({ ...concernedBy(ticket, at), closedBy: actor, callerConfirmed: true, summary }),
    ];
  };
