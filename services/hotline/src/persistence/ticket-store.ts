import type { IsoDate } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import { analysed, type Store, type StoreDefinition } from '@yibao/platform/mongo';
import { TicketAnalytics } from '@yibao/schemas/analytics/tickets';
import { TicketClosed, type TicketCategory, type TicketEvent } from '@yibao/schemas/events/hotline';
import {
  OpenTicketFact,
  type Department,
  type HotlineAudience,
  type TicketState,
} from '@yibao/schemas/facts/hotline';
import { tickets } from '../domain/ticket/tickets.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import { personMark } from '../domain/ticket/ticket-viewers.ts';
import { nextTurn } from '../domain/ticket/transfer-ticket.ts';

const factOf = ({ ticketId, personId, area, department, state }: Ticket) => ({
  definition: OpenTicketFact,
  value: { ticketId, ...(personId === null ? {} : { personId }), area, department, state },
});

/** What analysts may read of a closed ticket: no words, no account, no ticket. */
const closedTickets = analysed(
  TicketClosed,
  TicketAnalytics,
  ({ data: { summary, at, callerConfirmed } }) => ({
    ...summary,
    closedAt: at,
    callerConfirmed,
  }),
);

export const ticketStore: StoreDefinition<Ticket | null, TicketEvent> = {
  collection: 'tickets',
  aggregate: tickets,
  // Of a caller nobody knows, the ticket has a key of its own.
  subjectOf: (ticket, id) => ticket?.personId ?? id,
  wakeAt: nextTurn,
  analytics: [closedTickets],
  facts: (ticket) => (ticket ? [factOf(ticket)] : []),
  indexes: [
    // Line, category and audience have few values: what they leave out of a list is read and passed over.
    { key: { 'state.seenBy': 1, 'state.position': 1 } },
    { key: { 'state.seenBy': 1, 'state.state': 1, 'state.position': 1 } },
    { key: { 'state.department.area': 1, 'state.position': 1 } },
    { key: { 'state.eventId': 1, 'state.position': 1 } },
    { key: { 'state.dueOpen': 1, 'state.position': 1 } },
    { key: { 'state.month': 1, 'state.lineId': 1, 'state.audience': 1 } },
    { key: { 'state.ratedMonth': 1 }, sparse: true },
  ],
};

export type TicketFilter = {
  readonly lineId?: string | undefined;
  readonly category?: TicketCategory | undefined;
  readonly audience?: HotlineAudience | undefined;
  readonly department?: Department | undefined;
  readonly state?: TicketState | undefined;
  readonly eventId?: string | undefined;
  /** Only those whose last day lies before this one while work goes on. */
  readonly overdueOn?: IsoDate | undefined;
};

const matching = ({ lineId, category, audience, department, state, eventId, overdueOn }: TicketFilter) => [
  ...(lineId === undefined ? [] : [{ 'state.lineId': lineId }]),
  ...(category === undefined ? [] : [{ 'state.category': category }]),
  ...(audience === undefined ? [] : [{ 'state.audience': audience }]),
  ...(department === undefined
    ? []
    : [{ 'state.department.kind': department.kind, 'state.department.area': department.area }]),
  ...(state === undefined ? [] : [{ 'state.state': state }]),
  ...(eventId === undefined ? [] : [{ 'state.eventId': eventId }]),
  ...(overdueOn === undefined
    ? []
    : [{ 'state.state': { $in: ['OPEN', 'IN_PROGRESS'] }, 'state.dueOn': { $ne: null, $lt: overdueOn } }]),
];

type Tickets = Store<Ticket | null, TicketEvent>;

const page = async ({ query }: Tickets, conditions: readonly object[], { limit, after }: Slice) => {
  const following = after === undefined ? [] : [{ 'state.position': { $gt: after } }];
  const filter = { $and: [...conditions, ...following] };
  const found = await query(filter, { sort: { 'state.position': 1 }, limit });
  return found.flatMap(({ state }) => state ?? []);
};

/** What carries one of the marks, oldest first. */
export const ticketsSeenBy =
  (store: Tickets) =>
  async (marks: readonly string[], filter: TicketFilter, slice: Slice): Promise<readonly Ticket[]> =>
    page(store, [{ 'state.seenBy': { $in: [...marks] } }, ...matching(filter)], slice);

export const ticketsOf =
  (store: Tickets) =>
  async (personId: string, slice: Slice): Promise<readonly Ticket[]> =>
    page(store, [{ 'state.seenBy': personMark(personId) }], slice);

/** Tickets that wait for a calendar, a page after a position. */
export const ticketsWithoutCalendar = (store: Tickets) => async (slice: Slice) =>
  page(store, [{ 'state.dueOpen': 'CALENDAR_MISSING' }], slice);
