import { replay, type DueDate } from '@yibao/platform/domain';
import { CaseAccepted, type CaseEvent, type ItemDefinition } from '@yibao/schemas/events/service-desk';
import type { Channel, DelegatedStep, OutletLevel } from '@yibao/schemas/facts/service-desk';
import { cases, type ServiceCase } from './case.ts';
import { refuse } from './refusals.ts';

/** An item somebody asks for, in the version of the day; null: it is not offered. */
export type AskedItem = {
  readonly code: string;
  readonly version: (ItemDefinition & { readonly version: number }) | null;
};

/** The outlet of a case as it stands on the day. */
export type DeskOutlet = {
  readonly outletId: string;
  readonly area: string;
  readonly level: OutletLevel;
  readonly open: boolean;
  readonly windowClosed: boolean;
  readonly windows: readonly string[];
  /** What is delegated to it on the day, up to which step. */
  readonly delegated: ReadonlyMap<string, DelegatedStep>;
};

export type Acceptance = {
  readonly caseId: string;
  readonly personId: string;
  /** Where the person is insured: the area of a case without an outlet. */
  readonly insuredArea: string;
  readonly channel: Channel;
  readonly outlet: DeskOutlet | null;
  readonly windowId: string | null;
  readonly number: string | null;
  readonly platform: string | null;
  readonly externalId: string | null;
  readonly items: readonly AskedItem[];
  readonly shown: readonly string[];
  readonly acceptedAt: string;
  /** The last day of a limit of so many working days after acceptance. */
  readonly dueAfter: (days: number) => DueDate;
  readonly firstAsked: string | null;
  readonly priority: 'GREEN' | null;
  readonly onlyBasic: boolean;
  readonly inContextOf?: { readonly service: string; readonly id: string } | undefined;
  readonly note?: string | undefined;
};

/** An e-voucher counts as the card, a resident's card as a valid document: the plastic is never demanded [S000-03c]. */
const countsAs: Readonly<Record<string, string>> = { E_VOUCHER: 'INSURANCE_CARD', RESIDENT_ID: 'VALID_ID' };

type Version = ItemDefinition & { readonly version: number };
type Offered = { readonly code: string; readonly version: Version };

/** Refuses ITEMS_REQUIRED, ITEM_NOT_IN_FORCE, CHANNEL_NOT_OFFERED, ITEM_NOT_BASIC. */
const offered = ({ items, channel, onlyBasic }: Acceptance): readonly [Offered, ...Offered[]] => {
  const [first, ...others] = items.map(({ code, version }): Offered => {
    if (!version) throw refuse('ITEM_NOT_IN_FORCE', { item: code });
    if (!version.channels.includes(channel))
      throw refuse('CHANNEL_NOT_OFFERED', { item: code, channels: version.channels });
    if (onlyBasic && !version.basic) throw refuse('ITEM_NOT_BASIC', { item: code });
    return { code, version };
  });
  if (!first) throw refuse('ITEMS_REQUIRED');
  return [first, ...others];
};

const isGrassroots = (level: OutletLevel) => level === 'TOWNSHIP' || level === 'VILLAGE';

/** Up to which step the outlet runs an item. Refuses LEVEL_NOT_DELEGATED: a township or village runs what it was given. */
const stepAt = (outlet: DeskOutlet | null, item: string): DelegatedStep => {
  if (!outlet || !isGrassroots(outlet.level)) return 'WHOLE';
  const step = outlet.delegated.get(item);
  if (!step)
    throw refuse('LEVEL_NOT_DELEGATED', {
      item,
      level: outlet.level,
      delegated: [...outlet.delegated.keys()],
    });
  return step;
};

/** Refuses OUTLET_REQUIRED, OUTLET_CLOSED, WINDOW_CLOSED, WINDOW_UNKNOWN. */
const requireWindow = ({ channel, outlet, windowId }: Acceptance, items: readonly Offered[]): void => {
  if (outlet && !outlet.open) throw refuse('OUTLET_CLOSED');
  if (channel === 'WINDOW') {
    if (!outlet || windowId === null) throw refuse('OUTLET_REQUIRED');
    if (outlet.windowClosed) {
      const contactless = items.map(({ code, version }) => ({
        item: code,
        channels: version.channels.filter((each) => each !== 'WINDOW'),
      }));
      throw refuse('WINDOW_CLOSED', { contactless });
    }
  }
  // It is published, so whatever the channel it is one of the outlet, and no text of the caller.
  if (windowId !== null && !outlet?.windows.includes(windowId))
    throw refuse('WINDOW_UNKNOWN', { windows: outlet?.windows ?? [] });
};

const materialsOf = (items: readonly Offered[]) => [
  ...new Map(
    items.flatMap(({ version }) =>
      version.materials.map(({ code, suppliedByExchange }) => [code, { code, suppliedByExchange }] as const),
    ),
  ).values(),
];

/**
 * Any items of a person as one case: one task per item and department, the longest time limit of the items
 * [S001-2.1, S002-17, S003-3.1e, S001-9.1a]. Refuses CASE_KNOWN and as the parts above.
 */
export const acceptCase =
  (acceptance: Acceptance) =>
  (current: ServiceCase | null): readonly CaseEvent[] => {
    if (current)
      throw refuse(current.externalId === null ? 'CASE_KNOWN' : 'EXTERNAL_ID_KNOWN', {
        caseId: current.caseId,
      });
    const items = offered(acceptance);
    requireWindow(acceptance, items);
    const { caseId, personId, outlet, channel, windowId, number, platform, externalId, note } = acceptance;
    const days = Math.max(...items.map(({ version }) => version.days));
    const due = acceptance.dueAfter(days);
    const data = {
      ...{ caseId, personId, channel, windowId, number, platform, externalId, days },
      area: outlet?.area ?? acceptance.insuredArea,
      outletId: outlet?.outletId ?? null,
      outletLevel: outlet?.level ?? null,
      items: items.map(({ code, version: { version } }) => ({ code, version })),
      tasks: items.map(({ code, version: { department, closesOn } }) => ({
        ...{ taskId: `${caseId}.${code}`, item: code, department, closesOn },
        step: stepAt(outlet, code),
      })),
      materials: materialsOf(items),
      shown: acceptance.shown.map((code) => countsAs[code] ?? code),
      acceptedAt: acceptance.acceptedAt,
      // Stays open until the calendar of that year is published.
      dueOn: 'dueOn' in due ? due.dueOn : null,
      firstAsked: acceptance.firstAsked,
      priority: acceptance.priority,
      ...(acceptance.inContextOf ? { inContextOf: acceptance.inContextOf } : {}),
    };
    return [note === undefined ? CaseAccepted(data) : CaseAccepted(data, { note })];
  };

/** Accepts a case and decides at once on what was accepted: both, or neither. */
export const acceptThen =
  (acceptance: Acceptance, decide: (accepted: ServiceCase | null) => readonly CaseEvent[]) =>
  (current: ServiceCase | null): readonly CaseEvent[] => {
    const accepted = acceptCase(acceptance)(current);
    return [...accepted, ...decide(replay(cases, accepted))];
  };
