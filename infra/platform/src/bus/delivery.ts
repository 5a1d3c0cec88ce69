import type { Logger } from 'pino';
import {
  deadTopic,
  defaultRetry,
  type Batch,
  type BusMessage,
  type Handling,
  type ParkedSources,
  type Received,
  type Retry,
  type SubscribeOptions,
} from './bus.ts';
import { errorClassOf, parkedClass, positionOf, sourceOf, toDeadLetter } from './dead-letter.ts';

export type Progress = {
  /** Asked before each message. */
  readonly goesOn: () => boolean;
  readonly handled: (message: Received) => Promise<void>;
};

/**
 * Hands over messages of one partition in order. Returns after how many milliseconds the first one that was not handled
 * is to be given again, before any later one of its partition; null when nothing failed. Rejects only when `handled` does.
 */
export type Deliver = (messages: readonly Received[], progress: Progress) => Promise<number | null>;

const delayAfter = (attempts: number, { firstDelayMs, longestDelayMs }: Retry) =>
  Math.min(firstDelayMs * 2 ** Math.min(attempts - 1, 30), longestDelayMs);

/** How often the message that stands first in each partition has failed. */
const attemptCounter = () => {
  const failing = new Map<string, { readonly offset: string; readonly attempts: number }>();
  const partitionOf = ({ topic, partition }: Received) => `${topic}/${partition}`;
  const of = (message: Received) => {
    const last = failing.get(partitionOf(message));
    return last?.offset === message.offset ? last.attempts : 0;
  };
  return {
    of,
    failed: (message: Received) => {
      const attempts = of(message) + 1;
      failing.set(partitionOf(message), { offset: message.offset, attempts });
      return attempts;
    },
    succeeded: (message: Received) => void failing.delete(partitionOf(message)),
  };
};

type AttemptCounter = ReturnType<typeof attemptCounter>;
type OpenBatch = Batch & { readonly parked: Set<string> };

// Fewer than the commands a document remembers: what a crash before `settle` repeats is recognised.
const settleAfterMessages = 32;
const settleAfterMs = 1000;

/** How a batch begins, and when what was handed over is to be settled; single messages are settled at once. */
const batching = (handling: Handling) =>
  'onBatch' in handling
    ? {
        openBatch: handling.onBatch,
        isDue: (pending: number, settledAt: number) =>
          pending >= settleAfterMessages || Date.now() - settledAt >= settleAfterMs,
      }
    : {
        openBatch: async (): Promise<Batch> => ({ onMessage: handling.onMessage, settle: async () => {} }),
        isDue: () => true,
      };

/** Hands over one message, or buries it: because its source is parked, or because it failed too often. */
const handingOver = (
  options: SubscribeOptions,
  attempts: AttemptCounter,
  publish: (topic: string, messages: readonly BusMessage[]) => Promise<void>,
  logger: Logger,
) => {
  const { group, parked: parkedSources, onDead } = options;
  const retry: Retry = { ...defaultRetry, ...options.retry };

  const bury = async (message: Received, sources: ParkedSources, errorClass: string, tried: number) => {
    // First parked, then written: a crash in between repeats both, and nothing of the source can overtake.
    await sources.park(sourceOf(message), positionOf(message));
    await publish(deadTopic(group).name, [toDeadLetter(message, errorClass, tried)]);
    onDead?.(message, errorClass);
  };

  return async (message: Received, { onMessage, parked }: OpenBatch) => {
    const source = sourceOf(message);
    if (parkedSources && parked.has(source)) return bury(message, parkedSources, parkedClass, 0);
    try {
      await onMessage(message);
    } catch (error) {
      const tried = attempts.of(message) + 1;
      if (!parkedSources || tried < retry.attempts) throw error;
      await bury(message, parkedSources, errorClassOf(error), tried);
      parked.add(source);
      logger.error({ group, position: positionOf(message), error }, 'message given up; its source is parked');
    }
  };
};

/** Messages that were handed over and do not count as handled yet. */
const pendingMessages = (
  handled: Progress['handled'],
  failed: (message: Received, error: unknown) => number,
) => {
  const pending: Received[] = [];
  let settledAt = Date.now();
  return {
    add: (message: Received) => void pending.push(message),
    pendingNow: () => [pending.length, settledAt] as const,
    /** Null, or after how many milliseconds the pending ones are to be given again. */
    settle: async (batch: Batch | undefined): Promise<number | null> => {
      const [first] = pending;
      if (!first) return null;
      try {
        await batch?.settle();
      } catch (error) {
        return failed(first, error);
      }
      for (const message of pending.splice(0)) await handled(message);
      settledAt = Date.now();
      return null;
    },
  };
};

/** What both adapters do with messages: try, try again later, and give up in order. */
export const delivery = (
  options: SubscribeOptions,
  publish: (topic: string, messages: readonly BusMessage[]) => Promise<void>,
  logger: Logger,
): Deliver => {
  const { group, parked } = options;
  const retry: Retry = { ...defaultRetry, ...options.retry };
  const [trying, settling] = [attemptCounter(), attemptCounter()];
  const handOver = handingOver(options, trying, publish, logger);
  const { openBatch, isDue } = batching(options);

  const open = async (messages: readonly Received[]) => ({
    ...(await openBatch(messages)),
    parked: new Set(await parked?.among([...new Set(messages.map(sourceOf))])),
  });
  const failed = (attempts: AttemptCounter) => (message: Received, error: unknown) => {
    const tried = attempts.failed(message);
    const retryInMs = delayAfter(tried, retry);
    logger.warn({ group, position: positionOf(message), tried, retryInMs, error }, 'message failed');
    return retryInMs;
  };

  return async (messages, { goesOn, handled }) => {
    const { add, pendingNow, settle } = pendingMessages(handled, failed(settling));
    let opened: OpenBatch | undefined;
    for (const message of messages) {
      if (!goesOn()) break;
      try {
        opened ??= await open(messages);
        await handOver(message, opened);
      } catch (error) {
        return (await settle(opened)) ?? failed(trying)(message, error);
      }
      trying.succeeded(message);
      add(message);
      const retryInMs = isDue(...pendingNow()) ? await settle(opened) : null;
      if (retryInMs !== null) return retryInMs;
    }
    return settle(opened);
  };
};
