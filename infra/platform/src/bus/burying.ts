import type { Logger } from 'pino';
import {
  deadTopic,
  type Batch,
  type BusMessage,
  type Received,
  type Retry,
  type SubscribeOptions,
} from './bus.ts';
import { errorClassOf, parkedClass, positionOf, sourceOf, toDeadLetter } from './dead-letter.ts';
import type { KnownParked } from './known-parked.ts';

/** A batch under way, with the sources whose messages go to the dead letters. */
export type OpenBatch = Batch & { readonly parked: Set<string> };

type Burying = {
  readonly retry: Retry;
  /** How often a message has failed before. */
  readonly attemptsOf: (message: Received) => number;
  readonly park: KnownParked['park'];
  readonly publish: (topic: string, messages: readonly BusMessage[]) => Promise<void>;
  readonly logger: Logger;
};

/** Hands over one message, or buries it: because its source is parked, or because it failed too often. */
export const burying = (
  { group, parked: canPark, onDead }: SubscribeOptions,
  { retry, attemptsOf, park, publish, logger }: Burying,
) => {
  const bury = async (message: Received, errorClass: string, tried: number) => {
    // First parked, then written: a crash in between repeats both, and nothing of the source can overtake.
    await park(sourceOf(message), positionOf(message));
    await publish(deadTopic(group).name, [toDeadLetter(message, errorClass, tried)]);
    onDead?.(message, errorClass);
  };

  return async (message: Received, { onMessage, parked }: OpenBatch) => {
    const source = sourceOf(message);
    if (parked.has(source)) return bury(message, parkedClass, 0);
    try {
      await onMessage(message);
    } catch (error) {
      const tried = attemptsOf(message) + 1;
      if (!canPark || tried < retry.attempts) throw error;
      await bury(message, errorClassOf(error), tried);
      parked.add(source);
      logger.error({ group, position: positionOf(message), error }, 'message given up; its source is parked');
    }
  };
};
