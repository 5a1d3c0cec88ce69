import { addWorkingDays, dateIn, type WorkingCalendar } from '@yibao/platform/domain';
import {
  TicketDueSet,
  TicketOpened,
  type TicketCategory,
  type TicketEvent,
  type TicketOrigin,
} from '@yibao/schemas/events/hotline';
import type { HotlineAudience } from '@yibao/schemas/facts/hotline';
import type { WorkContext } from '../acting.ts';
import type { EventQueue } from '../line/event-queue.ts';
import { isOpenAt } from '../line/hours.ts';
import { categoriesOf, type Line } from '../line/line.ts';
import { refuse } from '../refusals.ts';
import { requiredText } from '../texts.ts';
import { dueOf, respondByOf, type HotlineRules } from './limits.ts';
import { concernedBy, type Ticket } from './ticket.ts';

export type TicketRequest = {
  readonly ticketId: string;
  readonly at: string;
  readonly category: TicketCategory;
  readonly audience: HotlineAudience | null;
  readonly area: string;
  readonly origin: TicketOrigin;
  readonly personId?: string | undefined;
  readonly openedBy?: string | undefined;
  readonly serviceItem?: string | undefined;
  readonly eventId?: string | undefined;
  readonly inContextOf?: WorkContext | undefined;
  /** Absent: the words stay where the ticket comes from. */
  readonly question?: string | undefined;
};

/** What a ticket is opened by: the rules of the desk's area, and calendars. */
export type OpeningTerms = { readonly rules: HotlineRules; readonly calendars: readonly WorkingCalendar[] };

/** The ticket, held by the desk of the line; a limit that nobody has set stays open and refuses nothing. */
const opening = (request: TicketRequest, line: Line, { rules, calendars }: OpeningTerms): TicketEvent => {
  const { question, audience, ...known } = request;
  const department = { kind: 'INSURANCE', area: line.area } as const;
  const data = {
    ...known,
    lineId: line.lineId,
    ...(audience === null ? {} : { audience }),
    department,
    respondBy: respondByOf(rules, department, request.at),
    ...dueOf(rules, request.at, calendars),
  };
  return question === undefined ? TicketOpened(data) : TicketOpened(data, { question });
};

const requireQueue = (queue: EventQueue | null, line: Line, eventId: string) => {
  if (queue?.status !== 'OPEN' || queue.lineId !== line.lineId)
    throw refuse('EVENT_QUEUE_CLOSED', { eventId });
};

/**
 * A call, or a question sent online, becomes a ticket [S000-08b]. No enrolment and no home area is asked for [S000-A02].
 * Refuses LINE_CLOSED, AUDIENCE_REQUIRED, CATEGORY_NOT_ON_LINE, EVENT_QUEUE_CLOSED, TEXT_REQUIRED, TEXT_TOO_LONG.
 */
export const openTicket =
  (request: TicketRequest, line: Line, terms: OpeningTerms, queue: EventQueue | null) =>
  (current: Ticket | null): readonly TicketEvent[] => {
    if (current) return [];
    const { audience, category, eventId } = request;
    if (!isOpenAt(line, new Date(request.at)))
      throw refuse('LINE_CLOSED', { hours: line.hours.at(-1)?.hours });
    if (audience === null || !line.audiences.includes(audience))
      throw refuse('AUDIENCE_REQUIRED', { audiences: line.audiences });
    const categories = categoriesOf(line);
    if (!categories.includes(category)) throw refuse('CATEGORY_NOT_ON_LINE', { categories });
    if (eventId !== undefined) requireQueue(queue, line, eventId);
    return [opening({ ...request, question: requiredText(request.question) }, line, terms)];
  };

/** What was found at a station, or left unanswered at a lecture, becomes a ticket, once [S000-R3c, S000-11c]. */
export const openTicketOfEvent =
  (request: TicketRequest, line: Line, terms: OpeningTerms) =>
  (current: Ticket | null): readonly TicketEvent[] =>
    current ? [] : [opening(request, line, terms)];

/** The calendar came: the last day of a ticket that waited for it; nothing while a later year is still missing. */
export const setDueDate =
  (calendars: readonly WorkingCalendar[], at: string) =>
  (ticket: Ticket | null): readonly TicketEvent[] => {
    if (ticket?.dueOpen !== 'CALENDAR_MISSING' || ticket.dueDays === null) return [];
    const due = addWorkingDays(dateIn(new Date(ticket.openedAt)), ticket.dueDays, calendars);
    return 'dueOn' in due ? [TicketDueSet({ ...concernedBy(ticket, at), dueOn: due.dueOn })] : [];
  };
