import { dateIn, monthOf, type Aggregate } from '@yibao/platform/domain';
import {
  AnswerRated,
  TicketAnswered,
  TicketAssigned,
  TicketClosed,
  TicketDueSet,
  TicketEscalated,
  TicketOpened,
  TicketOverdue,
  TicketReopened,
  TicketResolved,
  TicketStarted,
  TicketTransferred,
  type TicketEvent,
} from '@yibao/schemas/events/hotline';
import type { HistoryEntry, Ticket, TicketAct } from './ticket.ts';
import { viewersOf } from './ticket-viewers.ts';

type Opened = Extract<TicketEvent, { type: typeof TicketOpened.type }>;
type Later = Exclude<TicketEvent, Opened>;

const monthAt = (at: string) => monthOf(dateIn(new Date(at)));

/** The department that holds it decides who sees it. */
const shown = (ticket: Omit<Ticket, 'seenBy'>): Ticket => ({ ...ticket, seenBy: viewersOf(ticket) });

const opened = ({ data, private: secret }: Opened): Ticket => {
  const { ticketId, at, openedBy = null } = data;
  return shown({
    ...{ ticketId, lineId: data.lineId, category: data.category, area: data.area, origin: data.origin },
    ...{ department: data.department, respondBy: data.respondBy },
    personId: data.personId ?? null,
    audience: data.audience ?? null,
    ...{ openedAt: at, openedBy, month: monthAt(at), position: `${at}/${ticketId}` },
    serviceItem: data.serviceItem ?? null,
    eventId: data.eventId ?? null,
    inContextOf: data.inContextOf ?? null,
    ...{ dueOn: data.dueOn ?? null, dueOpen: data.dueOpen ?? null, dueDays: data.dueDays ?? null },
    ...{ state: 'OPEN', overdueSaid: false, handlerId: null, answers: [], secondsToAnswer: null },
    ...{ transfers: 0, reopenings: 0, resolvedAt: null, closedAt: null, callerConfirmed: null },
    ...{ score: null, ratedMonth: null },
    history: [{ at, act: 'OPENED', by: openedBy }],
    ...(secret ? { private: { notes: [{ entry: 0, text: secret.question }] } } : {}),
  });
};

const actOf: Readonly<Record<Later['type'], TicketAct>> = {
  [TicketDueSet.type]: 'DUE_SET',
  [TicketAssigned.type]: 'ASSIGNED',
  [TicketStarted.type]: 'STARTED',
  [TicketAnswered.type]: 'ANSWERED',
  [TicketTransferred.type]: 'TRANSFERRED',
  [TicketEscalated.type]: 'ESCALATED',
  [TicketOverdue.type]: 'OVERDUE',
  [TicketResolved.type]: 'RESOLVED',
  [TicketClosed.type]: 'CLOSED',
  [TicketReopened.type]: 'REOPENED',
  [AnswerRated.type]: 'RATED',
};

/** Who did it, and what else the line tells. */
const details = (event: Later): Pick<HistoryEntry, 'by' | 'handlerId' | 'department'> => {
  switch (event.type) {
    case TicketAssigned.type:
      return { by: event.data.assignedBy, handlerId: event.data.handlerId };
    case TicketStarted.type:
      return { by: event.data.startedBy };
    case TicketAnswered.type:
      return { by: event.data.answeredBy };
    case TicketTransferred.type:
      return { by: event.data.transferredBy, department: event.data.to };
    case TicketEscalated.type:
      return { by: null, department: event.data.to };
    case TicketResolved.type:
      return { by: event.data.resolvedBy };
    case TicketClosed.type:
      return { by: event.data.closedBy };
    default:
      return { by: null };
  }
};

const textIn = ({ private: secret }: Later): string | undefined => {
  if (!secret) return undefined;
  return 'reason' in secret ? secret.reason : secret.text;
};

const changed = (ticket: Ticket, event: Later): Partial<Ticket> => {
  switch (event.type) {
    case TicketDueSet.type:
      return { dueOn: event.data.dueOn, dueOpen: null };
    case TicketAssigned.type:
      return { handlerId: event.data.handlerId };
    case TicketStarted.type:
      return { state: 'IN_PROGRESS' };
    case TicketAnswered.type: {
      const { answeredBy: by, articleId = null, articleVersion = null, secondsToAnswer } = event.data;
      const answers = [...ticket.answers, { by, articleId, articleVersion }];
      const seconds = secondsToAnswer ?? ticket.secondsToAnswer;
      return { state: 'IN_PROGRESS', respondBy: null, answers, secondsToAnswer: seconds };
    }
    case TicketTransferred.type: {
      const { to: department, respondBy } = event.data;
      return { state: 'OPEN', handlerId: null, department, respondBy, transfers: ticket.transfers + 1 };
    }
    case TicketEscalated.type:
      return { department: event.data.to, respondBy: event.data.respondBy };
    case TicketOverdue.type:
      return { overdueSaid: true };
    case TicketResolved.type:
      return { state: 'RESOLVED', respondBy: null, resolvedAt: event.data.at };
    case TicketClosed.type:
      return { state: 'CLOSED', closedAt: event.data.at, callerConfirmed: event.data.callerConfirmed };
    case TicketReopened.type: {
      const none = { resolvedAt: null, closedAt: null, callerConfirmed: null };
      const state = ticket.handlerId === null ? 'OPEN' : 'IN_PROGRESS';
      return { ...none, state, respondBy: event.data.respondBy, reopenings: ticket.reopenings + 1 };
    }
    case AnswerRated.type:
      return { score: event.data.score, ratedMonth: monthAt(event.data.at) };
  }
};

const later = (ticket: Ticket, event: Later): Ticket => {
  const text = textIn(event);
  const notes = ticket.private?.notes ?? [];
  const entry = ticket.history.length;
  return shown({
    ...ticket,
    ...changed(ticket, event),
    history: [...ticket.history, { at: event.data.at, act: actOf[event.type], ...details(event) }],
    ...(text === undefined ? {} : { private: { notes: [...notes, { entry, text }] } }),
  });
};

/** Null before it is opened. */
export const tickets: Aggregate<Ticket | null, TicketEvent> = {
  initial: null,
  evolve(ticket, event) {
    if (event.type === TicketOpened.type) return opened(event);
    return ticket && later(ticket, event);
  },
};
