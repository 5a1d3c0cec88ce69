import { onEvent } from '@yibao/platform/service';
import { WorkingCalendarPublished } from '@yibao/schemas/events/policies';
import type { Context } from '../context.ts';
import { setDueDate } from '../domain/ticket/open-ticket.ts';

const atATime = 100;

/** Tickets that waited for this calendar get their last day; fact and event travel apart, so the event's own is used. */
export const onWorkingCalendarPublished = onEvent(
  WorkingCalendarPublished,
  'set-due-dates-by-calendar',
  async ({ data: { noticedOn: _on, ...published } }, context: Context, metadata) => {
    const at = context.now().toISOString();
    const known = await context.calendars();
    const calendars = [published, ...known.filter(({ year }) => year !== published.year)];
    let after: string | undefined;
    for (;;) {
      const waiting = await context.ticketsWithoutCalendar({ limit: atATime, after });
      for (const { ticketId } of waiting)
        await context.tickets.change(ticketId, setDueDate(calendars, at), metadata);
      if (waiting.length < atATime) return;
      after = waiting.at(-1)?.position;
    }
  },
);
