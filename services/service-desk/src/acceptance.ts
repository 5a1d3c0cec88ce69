import { addWorkingDays, dateIn, workingDaysBetween, type IsoDate } from '@yibao/platform/domain';
import type { Context } from './context.ts';
import type { Acceptance, AskedItem, DeskOutlet } from './domain/case/accept-case.ts';
import type { WorkingDaysTo } from './domain/case/close-case.ts';
import { refuse } from './domain/case/refusals.ts';
import { inForceOn } from './domain/item/item.ts';
import { delegatedOn, type Outlet } from './domain/outlet/outlet.ts';

/** The items in their versions of the day, each once. */
export const askedItems = async (
  codes: readonly string[],
  on: IsoDate,
  { itemByCode }: Context,
): Promise<readonly AskedItem[]> =>
  Promise.all(
    [...new Set(codes)].map(async (code) => ({ code, version: inForceOn(await itemByCode.load(code), on) })),
  );

/** The outlet as a case depends on it. */
export const deskOutlet = (outlet: Outlet, on: IsoDate): DeskOutlet => ({
  outletId: outlet.id,
  area: outlet.area,
  level: outlet.level,
  open: outlet.closedOn === null,
  windowClosed: outlet.windowClosed,
  windows: outlet.windows,
  delegated: new Map(delegatedOn(outlet, on).map(({ item, step }) => [item, step])),
});

/** Counts by the calendars that are published. */
export const workingDaysTo = async (context: Context): Promise<WorkingDaysTo> => {
  const calendars = await context.calendars();
  return (from, to) => {
    const counted = workingDaysBetween(from, to, calendars);
    return 'workingDays' in counted ? counted.workingDays : null;
  };
};

/** Where the person is insured, or lives. Refuses PERSON_UNKNOWN, REPLICA_BEHIND. */
export const areaOfPerson = async (personId: string, context: Context): Promise<string> => {
  const area = (await context.areasOf([personId])).get(personId);
  if (area !== undefined) return area;
  await context.requireFresh();
  throw refuse('PERSON_UNKNOWN');
};

type Given = Pick<Acceptance, 'caseId' | 'personId' | 'channel'> &
  Partial<Omit<Acceptance, 'items' | 'dueAfter' | 'priority'>> & {
    readonly codes: readonly string[];
  };

/** An acceptance as of now: what is given, and what is known of items, calendars and the person. */
export const acceptanceOf = async (given: Given, context: Context): Promise<Acceptance> => {
  const { codes, personId, ...more } = given;
  const acceptedAt = given.acceptedAt ?? context.now().toISOString();
  const on = dateIn(new Date(acceptedAt));
  const [items, calendars, insuredArea, green] = await Promise.all([
    askedItems(codes, on, context),
    context.calendars(),
    given.insuredArea ?? areaOfPerson(personId, context),
    context.isGreen(personId, on),
  ]);
  return {
    ...{ outlet: null, windowId: null, number: null, platform: null, externalId: null },
    ...{ shown: [], firstAsked: null, onlyBasic: false },
    ...more,
    ...{ personId, insuredArea, items, acceptedAt },
    dueAfter: (days) => addWorkingDays(on, days, calendars),
    priority: green ? 'GREEN' : null,
  };
};
