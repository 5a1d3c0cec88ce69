import { connection } from '@yibao/platform/graphql';
import { openQueue } from '../../domain/line/event-queue.ts';
import type { SportsEventResolvers } from '../generated.ts';

export const SportsEvent: SportsEventResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  hotlineQueue: async ({ id }, _args, { queueById }) => openQueue(await queueById.load(id)),
  faqs: async ({ id }, { channel, audience, ...args }, { queueById, faqsShown, today }) => {
    const queue = openQueue(await queueById.load(id));
    return connection(
      args,
      async (slice) => (queue ? faqsShown({ channel, audience, eventId: id }, today(), slice) : []),
      ({ position }) => position,
    );
  },
};
