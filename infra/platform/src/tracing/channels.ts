import { channel, tracingChannel } from 'node:diagnostics_channel';
import type { Envelope } from '@yibao/schemas/events/envelope';

// What the kernel tells of itself to whoever listens. While nobody does, it costs next to nothing.

/** A `MongoClient` that is connected. */
export const mongodbConnected = channel('yibao:mongodb:connected');

/** Events that the bus has taken: `PublishedEvent[]`. */
export const eventsPublished = channel('yibao:events:published');
export type PublishedEvent = Pick<Envelope, 'id' | 'type' | 'time' | 'correlationId'>;

/** One reaction to one event. */
export type Reaction = { readonly event: Envelope; readonly handler: string };
export const reaction = tracingChannel<unknown, Reaction>('yibao:reaction');
