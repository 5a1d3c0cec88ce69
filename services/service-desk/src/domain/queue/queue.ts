import type { Aggregate, IsoDate } from '@yibao/platform/domain';
import {
  NumberCalled,
  NumberTaken,
  NumberUsed,
  type PriorityGroup,
  type QueueEvent,
} from '@yibao/schemas/events/service-desk';
import { refuse } from './refusals.ts';

export type QueueEntry = {
  readonly ticketId: string;
  readonly number: string;
  readonly group: PriorityGroup;
  readonly takenAt: string;
  /** The account of who took it; null: taken at the desk or a terminal. */
  readonly heldBy: string | null;
  readonly windowId: string | null;
  readonly calledAt: string | null;
  /** The case accepted under it; null: not used yet. */
  readonly caseId: string | null;
};

/** The numbers of one day at one outlet, in the order in which they were taken. */
export type Queue = { readonly entries: readonly QueueEntry[] };

/** A day at an outlet. */
export type QueueDay = { readonly outletId: string; readonly on: IsoDate };

const withEntry = (entries: Queue['entries'], number: string, change: Partial<QueueEntry>) =>
  entries.map((entry) => (entry.number === number ? { ...entry, ...change } : entry));

export const queues: Aggregate<Queue, QueueEvent> = {
  initial: { entries: [] },
  evolve({ entries }, event) {
    switch (event.type) {
      case NumberTaken.type: {
        const { ticketId, number, group, takenAt, heldBy = null } = event.data;
        const taken = { ticketId, number, group, takenAt, heldBy };
        return { entries: [...entries, { ...taken, windowId: null, calledAt: null, caseId: null }] };
      }
      case NumberCalled.type: {
        const { number, windowId, calledAt } = event.data;
        return { entries: withEntry(entries, number, { windowId, calledAt }) };
      }
      case NumberUsed.type:
        return { entries: withEntry(entries, event.data.number, { caseId: event.data.caseId }) };
    }
  },
};

const prefixes: Readonly<Record<PriorityGroup, string>> = { GREEN: 'G', PRIORITY: 'P', ORDINARY: 'A' };
/** GREEN before PRIORITY before everybody else, each in the order of their numbers. */
const order: readonly PriorityGroup[] = ['GREEN', 'PRIORITY', 'ORDINARY'];

/** As many as three digits print: no outlet serves more people a day, and the document of a day stays small. */
export const mostNumbers = 999;

const isWaiting = ({ windowId, caseId }: QueueEntry) => windowId === null && caseId === null;

type Taking = Pick<QueueEntry, 'ticketId' | 'group' | 'takenAt' | 'heldBy'> & { readonly isGreen: boolean };

/**
 * Takes the next number of a group: one number serves all items of the visit, so an account waits with one
 * [S002-17, S004-12]. Refuses NOT_ELIGIBLE, NUMBER_HELD, QUEUE_FULL.
 */
export const takeNumber =
  (day: QueueDay, { ticketId, group, takenAt, heldBy, isGreen }: Taking) =>
  ({ entries }: Queue): readonly QueueEvent[] => {
    if (group === 'GREEN' && !isGreen) throw refuse('NOT_ELIGIBLE');
    const held = heldBy !== null && entries.find((entry) => entry.heldBy === heldBy && isWaiting(entry));
    if (held) throw refuse('NUMBER_HELD', { number: held.number });
    if (entries.length >= mostNumbers) throw refuse('QUEUE_FULL', { most: mostNumbers });
    const taken = entries.filter((entry) => entry.group === group).length;
    const number = `${prefixes[group]}${String(taken + 1).padStart(3, '0')}`;
    const holder = heldBy === null ? {} : { heldBy };
    return [NumberTaken({ ...day, ticketId, number, group, takenAt, ...holder })];
  };

/** Those who wait, in the order in which they are called. */
export const waiting = ({ entries }: Queue): readonly QueueEntry[] =>
  order.flatMap((group) => entries.filter((entry) => entry.group === group && isWaiting(entry)));

/** How many are called before a number. */
export const aheadOf = (queue: Queue, number: string): number =>
  Math.max(
    0,
    waiting(queue).findIndex((entry) => entry.number === number),
  );

/** Calls the next number to a window. Refuses QUEUE_EMPTY. */
export const callNumber =
  (day: QueueDay, windowId: string, calledAt: string) =>
  (queue: Queue): readonly QueueEvent[] => {
    const [next] = waiting(queue);
    if (!next) throw refuse('QUEUE_EMPTY');
    return [NumberCalled({ ...day, number: next.number, windowId, calledAt })];
  };

/** Uses a number for the one case of the visit. Refuses NUMBER_UNKNOWN, NUMBER_USED. */
export const useNumber =
  (day: QueueDay, number: string, caseId: string) =>
  ({ entries }: Queue): readonly QueueEvent[] => {
    const entry = entries.find((each) => each.number === number);
    if (!entry) throw refuse('NUMBER_UNKNOWN', { number });
    if (entry.caseId === caseId) return [];
    if (entry.caseId !== null) throw refuse('NUMBER_USED', { number });
    return [NumberUsed({ ...day, number, caseId })];
  };
