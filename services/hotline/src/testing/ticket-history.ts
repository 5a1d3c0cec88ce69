import {
  TicketAnswered,
  TicketAssigned,
  TicketClosed,
  TicketOpened,
  TicketResolved,
  TicketStarted,
  TicketTransferred,
} from '@yibao/schemas/events/hotline';

const concerned = { ticketId: 't1', at: '2026-07-06T02:00:00.000Z' };

/** What happened to a ticket about something in Changchun, opened on Monday 6 July 2026 at ten. */
export const openedTicket = (more: Partial<Parameters<typeof TicketOpened>[0]> = {}) =>
  TicketOpened(
    {
      ...concerned,
      ...{ lineId: '12393-SPORTS', category: 'CONSULTATION', audience: 'SPECTATOR', area: '220100' },
      ...{ origin: 'CALL', department: { kind: 'INSURANCE', area: '220000' }, respondBy: null },
      ...{ dueOn: '2026-07-13', dueDays: 5, openedBy: 'desk' },
      ...more,
    },
    { question: 'q' },
  );
export const assignedTo = (handlerId: string) =>
  TicketAssigned({ ...concerned, handlerId, assignedBy: 'desk' });
export const startedBy = (account: string) => TicketStarted({ ...concerned, startedBy: account });
export const answeredBy = (account: string) =>
  TicketAnswered({ ...concerned, answeredBy: account, secondsToAnswer: 30 }, { text: 'a' });
export const resolvedBy = (account: string) =>
  TicketResolved({ ...concerned, resolvedBy: account }, { text: 'r' });
export const closedBy = (account: string) =>
  TicketClosed({ ...TicketClosed.example, ...concerned, closedBy: account });
export const transferredTo = (area: string, respondBy: string) =>
  TicketTransferred(
    {
      ...concerned,
      ...{ from: { kind: 'INSURANCE', area: '220000' }, to: { kind: 'INSURANCE', area }, respondBy },
      transferredBy: 'desk',
    },
    { reason: 'r' },
  );
