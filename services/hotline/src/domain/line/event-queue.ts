import type { Aggregate, IsoDate } from '@yibao/platform/domain';
import { EventQueueClosed, EventQueueOpened, type EventQueueEvent } from '@yibao/schemas/events/hotline';

/** The queue of a sports event on the sports line. Where only its end was heard of, nothing else is known. */
export type EventQueue = {
  readonly eventId: string;
  readonly status: 'OPEN' | 'CLOSED';
  readonly lineId: string | null;
  readonly area: string | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Position of what was heard last among the changes of the sports event. */
  readonly seen: number;
};

/** A queue that takes tickets. */
export type OpenQueue = {
  readonly eventId: string;
  readonly lineId: string;
  readonly area: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
};

/** The queue, while it takes tickets; null: there is none, or the event is over. */
export const openQueue = (queue: EventQueue | null): OpenQueue | null => {
  if (queue?.status !== 'OPEN') return null;
  const { eventId, lineId, area, from, to } = queue;
  return lineId === null || area === null || from === null || to === null
    ? null
    : { eventId, lineId, area, from, to };
};

const unknown = { lineId: null, area: null, from: null, to: null };

export const eventQueues: Aggregate<EventQueue | null, EventQueueEvent> = {
  initial: null,
  evolve(queue, event) {
    switch (event.type) {
      case EventQueueOpened.type:
        return { ...event.data, status: 'OPEN' };
      case EventQueueClosed.type: {
        const { eventId, seen } = event.data;
        return { ...unknown, ...queue, eventId, seen, status: 'CLOSED' };
      }
    }
  },
};

type Heard = {
  readonly eventId: string;
  readonly area: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
};

/** A sports event was registered, or is different now. Older news, and news of an event that is over, change nothing. */
export const followSportsEvent =
  ({ eventId, area, from, to }: Heard, lineId: string, seen: number) =>
  (queue: EventQueue | null): readonly EventQueueEvent[] =>
    queue && (queue.status === 'CLOSED' || seen <= queue.seen)
      ? []
      : [EventQueueOpened({ eventId, lineId, area, from, to, seen })];

/** A sports event is over or cancelled: its queue takes no more tickets, whatever is heard later. */
export const closeQueue =
  (eventId: string, closedAt: string, seen: number) =>
  (queue: EventQueue | null): readonly EventQueueEvent[] =>
    queue?.status === 'CLOSED' ? [] : [EventQueueClosed({ eventId, seen, closedAt })];
