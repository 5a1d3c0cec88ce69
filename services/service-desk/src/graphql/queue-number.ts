import { aheadOf, type Queue, type QueueDay, type QueueEntry } from '../domain/queue/queue.ts';

const stateOf = ({ caseId, windowId }: QueueEntry) => {
  if (caseId !== null) return 'USED';
  return windowId === null ? 'WAITING' : 'CALLED';
};

/** A number as it is shown; its id is what acceptCase takes. */
export const shownNumber = (queue: Queue, { outletId, on }: QueueDay, entry: QueueEntry) => {
  const { number, group, takenAt, windowId } = entry;
  return {
    ...{ id: `${outletId}/${on}/${number}`, number, group, takenAt, windowId },
    state: stateOf(entry),
    ahead: aheadOf(queue, number),
  } as const;
};
