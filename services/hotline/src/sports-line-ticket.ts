import type { Metadata } from '@yibao/platform/domain';
import type { Context } from './context.ts';
import { sportsLineId } from './domain/line/line.ts';
import { refuse } from './domain/refusals.ts';
import { openTicketOfEvent, type TicketRequest } from './domain/ticket/open-ticket.ts';

/** Opens a ticket on the sports line on behalf of nobody, once per id. */
export const openOnSportsLine = async (
  request: TicketRequest,
  { lines, tickets, rulesOf, calendars }: Context,
  metadata: Metadata,
): Promise<void> => {
  const line = await lines.find(sportsLineId);
  // Reference data of this service: at the very first start it may be a moment late, and the event comes again.
  if (!line) throw refuse('LINE_NOT_FOUND', { lineId: sportsLineId });
  const terms = { rules: await rulesOf(request.area), calendars: await calendars() };
  await tickets.change(request.ticketId, openTicketOfEvent(request, line, terms), metadata);
};
