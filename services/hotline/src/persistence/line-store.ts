import type { Store, StoreDefinition } from '@yibao/platform/mongo';
import type { EventQueueEvent, LineEvent } from '@yibao/schemas/events/hotline';
import { HotlineLineFact } from '@yibao/schemas/facts/hotline';
import { eventQueues, type EventQueue } from '../domain/line/event-queue.ts';
import { lines, type Line } from '../domain/line/line.ts';

export const lineStore: StoreDefinition<Line | null, LineEvent> = {
  collection: 'lines',
  aggregate: lines,
  facts: (value) => (value ? [{ definition: HotlineLineFact, value }] : []),
  indexes: [{ key: { 'state.code': 1 } }],
};

export const eventQueueStore: StoreDefinition<EventQueue | null, EventQueueEvent> = {
  collection: 'eventQueues',
  aggregate: eventQueues,
  indexes: [{ key: { 'state.lineId': 1, 'state.status': 1, 'state.from': 1 } }],
};

/** Nobody has more lines, or events at a time. */
const most = 500;

export const linesThat =
  ({ query }: Store<Line | null, LineEvent>) =>
  async (code: string | undefined): Promise<readonly Line[]> => {
    const found = await query(code === undefined ? {} : { 'state.code': code }, { limit: most });
    return found.flatMap(({ state }) => state ?? []);
  };

/** The open queues of each line, by their first day. */
export const openQueuesOf =
  ({ query }: Store<EventQueue | null, EventQueueEvent>) =>
  async (lineIds: readonly string[]): Promise<(readonly EventQueue[])[]> => {
    const filter = { 'state.lineId': { $in: [...lineIds] }, 'state.status': 'OPEN' };
    const found = await query(filter, { sort: { 'state.from': 1 }, limit: most });
    const open = found.flatMap(({ state }) => state ?? []);
    return lineIds.map((lineId) => open.filter((queue) => queue.lineId === lineId));
  };
