import type { HotlineEventQueueResolvers } from '../generated.ts';

export const HotlineEventQueue: HotlineEventQueueResolvers = {
  line: ({ lineId }, _args, { lineById }) => lineById.load(lineId),
};
