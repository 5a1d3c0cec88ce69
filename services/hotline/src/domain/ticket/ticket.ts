import { dateIn, type IsoDate } from '@yibao/platform/domain';
import type { DueOpen, TicketCategory, TicketOrigin, TicketSummary } from '@yibao/schemas/events/hotline';
import type { Department, HotlineAudience, TicketState } from '@yibao/schemas/facts/hotline';
import type { WorkContext } from '../acting.ts';

export type TicketAct =
  | 'OPENED'
  | 'DUE_SET'
  | 'ASSIGNED'
  | 'STARTED'
  | 'ANSWERED'
  | 'TRANSFERRED'
  | 'ESCALATED'
  | 'OVERDUE'
  | 'RESOLVED'
  | 'CLOSED'
  | 'REOPENED'
  | 'RATED';

/** One line of the history; it is only ever added to. */
export type HistoryEntry = {
  readonly at: string;
  readonly act: TicketAct;
  /** Opaque id of the account; null: the system. */
  readonly by: string | null;
  readonly handlerId?: string;
  readonly department?: Department;
};

/** Words belong to a line of the history, by its number. */
export type Note = { readonly entry: number; readonly text: string };

export type Answer = {
  readonly by: string;
  readonly articleId: string | null;
  readonly articleVersion: number | null;
};

export type Ticket = {
  readonly ticketId: string;
  /** Null: the caller is not known, and need not be. */
  readonly personId: string | null;
  readonly lineId: string;
  readonly category: TicketCategory;
  readonly audience: HotlineAudience | null;
  readonly area: string;
  readonly origin: TicketOrigin;
  readonly openedAt: string;
  readonly openedBy: string | null;
  /** 'YYYY-MM' of the opening. */
  readonly month: string;
  /** Orders lists, newest last. */
  readonly position: string;
  /** Who may see it, as marks that callers hold too. */
  readonly seenBy: readonly string[];
  readonly serviceItem: string | null;
  readonly eventId: string | null;
  readonly inContextOf: WorkContext | null;
  readonly state: TicketState;
  readonly department: Department;
  /** Until when the department must answer; null: it did, or no limit is set. */
  readonly respondBy: string | null;
  readonly dueOn: IsoDate | null;
  readonly dueOpen: DueOpen | null;
  readonly dueDays: number | null;
  /** Whether it was said that the last day had passed. */
  readonly overdueSaid: boolean;
  readonly handlerId: string | null;
  readonly answers: readonly Answer[];
  readonly secondsToAnswer: number | null;
  readonly transfers: number;
  readonly reopenings: number;
  readonly resolvedAt: string | null;
  readonly closedAt: string | null;
  readonly callerConfirmed: boolean | null;
  readonly score: number | null;
  readonly ratedMonth: string | null;
  readonly history: readonly HistoryEntry[];
  readonly private?: { readonly notes: readonly Note[] } | null;
};

/** The words of a line of the history; null: there are none, or the person was erased. */
export const wordsOf = ({ private: secret }: Ticket, entry: number): string | null =>
  secret?.notes.find((note) => note.entry === entry)?.text ?? null;

/** A line of the history with its words. */
export type HistoryLine = HistoryEntry & { readonly text: string | null };

export const historyOf = (ticket: Ticket): readonly HistoryLine[] =>
  ticket.history.map((entry, at) => ({ ...entry, text: wordsOf(ticket, at) }));

/** What was asked. */
export const questionOf = (ticket: Ticket): string | null => wordsOf(ticket, 0);

/** How it was resolved, in words. */
export const resolutionOf = (ticket: Ticket): string | null =>
  ticket.resolvedAt === null
    ? null
    : wordsOf(
        ticket,
        ticket.history.findLastIndex(({ act }) => act === 'RESOLVED'),
      );

/** What every event of a ticket carries. */
export const concernedBy = ({ ticketId, personId }: Ticket, at: string) =>
  personId === null ? { ticketId, at } : { ticketId, personId, at };

/** Work goes on. */
export const isPending = ({ state }: Pick<Ticket, 'state'>): boolean =>
  state === 'OPEN' || state === 'IN_PROGRESS';

/** Whether the last day has passed while work goes on [S000-08d]. */
export const isOverdueOn = (ticket: Ticket, today: IsoDate): boolean =>
  isPending(ticket) && ticket.dueOn !== null && today > ticket.dueOn;

/** How it went, as it is told when the ticket is closed at an instant. */
export const summaryOf = (ticket: Ticket, at: string): TicketSummary => {
  const { area, lineId, category, audience, origin, openedAt } = ticket;
  const { secondsToAnswer, transfers, reopenings, dueOn } = ticket;
  const overdue = dueOn !== null && dateIn(new Date(at)) > dueOn;
  return {
    ...{ area, lineId, category, audience, origin, openedAt },
    ...{ secondsToAnswer, transfers, reopenings, overdue },
  };
};
