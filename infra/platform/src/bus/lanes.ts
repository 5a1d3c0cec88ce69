import type { Received } from './bus.ts';

/** A message that could not be handled now. */
export type Failure = { readonly message: Received; readonly error: unknown };

const byKey = (messages: readonly Received[]): (readonly Received[])[] => {
  const lanes = new Map<string | null, Received[]>();
  for (const message of messages) lanes.set(message.key, [...(lanes.get(message.key) ?? []), message]);
  return [...lanes.values()];
};

/**
 * Hands over messages, those of different keys side by side up to `atOnce`; with 1, all in the order given. A key whose
 * message fails waits, the others go on. Adds to `done` what was handled and answers what failed.
 */
export const inLanes = async (
  messages: readonly Received[],
  {
    atOnce,
    goesOn,
    done,
  }: { readonly atOnce: number; readonly goesOn: () => boolean; readonly done: Set<Received> },
  handOver: (message: Received) => Promise<void>,
): Promise<readonly Failure[]> => {
  const lanes = atOnce > 1 ? byKey(messages) : [messages];
  const failures: Failure[] = [];

  const runLane = async (lane: readonly Received[]) => {
    for (const message of lane) {
      if (!goesOn()) return;
      try {
        await handOver(message);
      } catch (error) {
        failures.push({ message, error });
        return;
      }
      done.add(message);
    }
  };
  const runLanes = async () => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift()) await runLane(lane);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, lanes.length) }, runLanes));
  return failures;
};
