import type { Logger } from 'pino';
import { burying, type OpenBatch } from './burying.ts';
import {
  defaultRetry,
  type Batch,
  type BusMessage,
  type Handling,
  type Received,
  type Retry,
  type SubscribeOptions,
} from './bus.ts';
import { positionOf, sourceOf } from './dead-letter.ts';
import { inLanes, type Failure } from './lanes.ts';
import { knownParked } from './known-parked.ts';

export type Progress = {
  /** Asked before each message. */
  readonly goesOn: () => boolean;
  /** Told of each message once all before it are handled too. */
  readonly handled: (message: Received) => Promise<void>;
};

export type Delivery = {
  /**
   * Hands over messages of one partition, each key in order. Returns after how many milliseconds those that are not handled
   * are to be given again, before any later one of the partition; null when nothing failed. Rejects only when `handled`
   * does.
   */
  readonly deliver: (messages: readonly Received[], progress: Progress) => Promise<number | null>;
  /** Partitions may have come from another member, and with them what it has parked. */
  readonly reassigned: () => void;
};

const delayAfter = (attempts: number, { firstDelayMs, longestDelayMs }: Retry) =>
  Math.min(firstDelayMs * 2 ** Math.min(attempts - 1, 30), longestDelayMs);

/** How often messages have failed that are to be given again. */
const attemptCounter = (group: string, retry: Retry, logger: Logger) => {
  const failing = new Map<string, number>();
  const of = (message: Received) => failing.get(positionOf(message)) ?? 0;
  return {
    of,
    succeeded: (message: Received) => void failing.delete(positionOf(message)),
    clear: () => failing.clear(),
    /** Counts failures. Answers for how many milliseconds to pause: the one that has failed most often decides. */
    pauseAfter: (failures: readonly Failure[]) => {
      const pauses = failures.map(({ message, error }) => {
        const position = positionOf(message);
        const tried = of(message) + 1;
        const retryInMs = delayAfter(tried, retry);
        failing.set(position, tried);
        logger.warn({ group, position, tried, retryInMs, error }, 'message failed');
        return retryInMs;
      });
      return Math.max(...pauses);
    },
  };
};

// Fewer than the commands a document remembers: what a crash before `settle` repeats is recognised.
const settleAfterMessages = 32;
const settleAfterMs = 1000;

/** How a batch begins, and how many messages are settled together; single messages are settled at once. */
const batching = (handling: Handling) =>
  'onBatch' in handling
    ? { openBatch: handling.onBatch, together: settleAfterMessages }
    : {
        openBatch: async (): Promise<Batch> => ({ onMessage: handling.onMessage, settle: async () => {} }),
        together: 1,
      };

/** Messages of one partition that came together, some of which are done before earlier ones. */
const cursorOver = (messages: readonly Received[]) => {
  const done = new Set<Received>();
  let next = 0;
  const first = () => messages[next];
  return {
    done,
    first,
    some: (count: number) => messages.slice(next, next + count).filter((message) => !done.has(message)),
    /** Steps over the first one if it is done. */
    step: () => {
      const message = first();
      if (!message || !done.has(message)) return undefined;
      next += 1;
      return message;
    },
  };
};

/** What both adapters do with messages: try, try again later, and give up in order. */
export const delivery = (
  options: SubscribeOptions,
  publish: (topic: string, messages: readonly BusMessage[]) => Promise<void>,
  logger: Logger,
): Delivery => {
  const { group, atOnce = 1 } = options;
  const retry: Retry = { ...defaultRetry, ...options.retry };
  const counter = () => attemptCounter(group, retry, logger);
  const [trying, settling] = [counter(), counter()];
  const parked = knownParked(options.parked);
  const handOver = burying(options, { retry, attemptsOf: trying.of, park: parked.park, publish, logger });
  const { openBatch, together } = batching(options);

  const open = async (messages: readonly Received[]): Promise<OpenBatch> => ({
    ...(await openBatch(messages)),
    parked: await parked.among(messages.map(sourceOf)),
  });

  const deliver: Delivery['deliver'] = async (messages, { goesOn, handled }) => {
    const { done, first, some, step } = cursorOver(messages);
    let batch: OpenBatch | undefined;
    for (let message = first(); message && goesOn(); message = first()) {
      const settleBefore = Date.now() + settleAfterMs;
      const inTime = () => goesOn() && Date.now() <= settleBefore;
      let failures: readonly Failure[];
      try {
        const opened = (batch ??= await open(messages));
        const lanes = { atOnce, goesOn: inTime, done };
        failures = await inLanes(some(together), lanes, async (each) => handOver(each, opened));
        await opened.settle();
      } catch (error) {
        return settling.pauseAfter([{ message, error }]);
      }
      // What is done beyond the first that is not done is recognised when it comes again.
      for (let each = step(); each; each = step()) {
        for (const attempts of [trying, settling]) attempts.succeeded(each);
        await handled(each);
      }
      if (failures.length > 0) return trying.pauseAfter(failures);
    }
    return null;
  };

  const reassigned = () => {
    for (const attempts of [trying, settling]) attempts.clear();
    parked.forget();
  };
  return { deliver, reassigned };
};
