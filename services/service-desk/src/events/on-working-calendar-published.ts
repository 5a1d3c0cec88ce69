import { addWorkingDays, dateIn, type WorkingCalendar } from '@yibao/platform/domain';
import { onEvent } from '@yibao/platform/service';
import { WorkingCalendarPublished } from '@yibao/schemas/events/policies';
import type { Context } from '../context.ts';
import type { ServiceCase } from '../domain/case/case.ts';
import { setDue } from '../domain/case/close-case.ts';

const atOnce = 200;

const dueOf = ({ acceptedAt, days }: ServiceCase, calendars: readonly WorkingCalendar[]) => {
  const due = addWorkingDays(dateIn(new Date(acceptedAt)), days, calendars);
  return 'dueOn' in due ? due.dueOn : null;
};

/** Time limits that waited for the calendar of a year have their last day now; those that are set stay. */
export const onWorkingCalendarPublished = onEvent(
  WorkingCalendarPublished,
  'set-due-dates-of-open-cases',
  async ({ data: { noticedOn: _on, ...published } }, context: Context, metadata) => {
    const { commandId: _whole, ...each } = metadata;
    const known = await context.calendars();
    const calendars = [published, ...known.filter(({ year }) => year !== published.year)];
    let after = '';
    for (;;) {
      const found = await context.casesWithoutDue(after, atOnce);
      for (const open of found) await context.cases.change(open.caseId, setDue(dueOf(open, calendars)), each);
      const last = found.at(-1);
      if (!last || found.length < atOnce) return;
      after = last.caseId;
    }
  },
);
