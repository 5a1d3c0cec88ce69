import { setTimeout as delay } from 'node:timers/promises';

const patienceMs = 30_000;

/** What a broker refuses for the moment only, as while it loads the coordinator of a group. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Error && 'retriable' in error && error.retriable === true;

/** Repeats what fails for the moment only: kafkajs gives up at once where a broker has just started. */
export const patiently = async <Result>(
  work: () => Promise<Result>,
  isToRepeat: (error: unknown) => boolean = isPassing,
): Promise<Result> => {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isToRepeat(error) || Date.now() > deadline) throw error;
    }
    await delay(50);
  }
};
