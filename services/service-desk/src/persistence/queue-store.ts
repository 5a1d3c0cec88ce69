import type { StoreDefinition } from '@yibao/platform/mongo';
import type { QueueEvent } from '@yibao/schemas/events/service-desk';
import { queues, type Queue } from '../domain/queue/queue.ts';

/** By outlet and day: `<outlet>/<day>`. */
export const queueStore: StoreDefinition<Queue, QueueEvent> = { collection: 'queues', aggregate: queues };
