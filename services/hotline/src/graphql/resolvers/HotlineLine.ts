import { openQueue } from '../../domain/line/event-queue.ts';
import { hoursOn, isRoundTheClock } from '../../domain/line/hours.ts';
import { categoriesOf } from '../../domain/line/line.ts';
import type { HotlineLineResolvers } from '../generated.ts';

export const HotlineLine: HotlineLineResolvers = {
  __resolveReference: ({ id }, { lineById }) => lineById.load(id),
  id: ({ lineId }) => lineId,
  hours: (line, { on }, { today }) => hoursOn(line, on ?? today()),
  roundTheClock: (line, { on }, { today }) => isRoundTheClock(hoursOn(line, on ?? today())),
  categories: (line) => categoriesOf(line),
  eventQueues: async ({ lineId }, _args, { openQueuesOfLine }) =>
    (await openQueuesOfLine.load(lineId)).flatMap((queue) => openQueue(queue) ?? []),
};
