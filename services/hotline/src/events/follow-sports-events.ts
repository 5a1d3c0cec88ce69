import { onEvent } from '@yibao/platform/service';
import {
  SportsEventCancelled,
  SportsEventChanged,
  SportsEventClosed,
  SportsEventRegistered,
} from '@yibao/schemas/events/sports';
import type { Context } from '../context.ts';
import { closeQueue, followSportsEvent } from '../domain/line/event-queue.ts';
import { sportsLineId } from '../domain/line/line.ts';

export const onSportsEventRegistered = onEvent(
  SportsEventRegistered,
  'open-event-queue',
  async ({ data, sequence }, { eventQueues }: Context, metadata) => {
    await eventQueues.change(data.eventId, followSportsEvent(data, sportsLineId, sequence), metadata);
  },
);

export const onSportsEventChanged = onEvent(
  SportsEventChanged,
  'change-event-queue',
  async ({ data, sequence }, { eventQueues }: Context, metadata) => {
    await eventQueues.change(data.eventId, followSportsEvent(data, sportsLineId, sequence), metadata);
  },
);

export const onSportsEventCancelled = onEvent(
  SportsEventCancelled,
  'withdraw-event-queue',
  async ({ data: { eventId }, sequence, time }, { eventQueues }: Context, metadata) => {
    await eventQueues.change(eventId, closeQueue(eventId, time, sequence), metadata);
  },
);

export const onSportsEventClosed = onEvent(
  SportsEventClosed,
  'close-event-queue',
  async ({ data: { eventId, closedAt }, sequence }, { eventQueues }: Context, metadata) => {
    await eventQueues.change(eventId, closeQueue(eventId, closedAt, sequence), metadata);
  },
);
