import type { Logger } from 'pino';
import {
  deadTopic,
  defaultRetry,
  type BusMessage,
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

/** What both adapters do with a message: try, try again later, and give up in order. */
export const delivery = (
  options: SubscribeOptions,
  publish: (topic: string, messages: readonly BusMessage[]) => Promise<void>,
  logger: Logger,
): Deliver => {
  const { group, onMessage, parked: parkedSources, onDead } = options;
  const retry: Retry = { ...defaultRetry, ...options.retry };
  const attempts = attemptCounter();

  const bury = async (message: Received, sources: ParkedSources, errorClass: string, tried: number) => {
    // First parked, then written: a crash in between repeats both, and nothing of the source can overtake.
    await sources.park(sourceOf(message), positionOf(message));
    await publish(deadTopic(group).name, [toDeadLetter(message, errorClass, tried)]);
    onDead?.(message, errorClass);
  };

  const handOver = async (message: Received, parked: Set<string>) => {
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

  return async (messages, { goesOn, handled }) => {
    let parked: Set<string> | undefined;
    for (const message of messages) {
      if (!goesOn()) return null;
      try {
        parked ??= new Set(await parkedSources?.among([...new Set(messages.map(sourceOf))]));
        await handOver(message, parked);
      } catch (error) {
        const tried = attempts.failed(message);
        const retryInMs = delayAfter(tried, retry);
        logger.warn({ group, position: positionOf(message), tried, retryInMs, error }, 'message failed');
        return retryInMs;
      }
      attempts.succeeded(message);
      await handled(message);
    }
    return null;
  };
};
