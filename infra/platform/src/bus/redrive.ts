import { deadTopic, type Bus, type ParkedSources, type Received } from './bus.ts';
import { errorClassOf, fromDeadLetter, positionOf, sourceOf } from './dead-letter.ts';

export type Redriven = {
  /** Sources whose dead letters are all handled: their events go the usual way again. */
  readonly released: number;
  /** Sources that failed again, or that met new dead letters all the time, with the class of the error. */
  readonly stillParked: Readonly<Record<string, string>>;
};

type Redrive = {
  readonly group: string;
  readonly parked: ParkedSources;
  /** The handler of the group. It is given letters it has seen: it must recognise repeats. */
  readonly onMessage: (message: Received) => Promise<void>;
};

// While letters are re-driven the consumer may add more of the same source: they are found by another pass.
const passes = 5;

const pass = async (bus: Bus, { group, parked, onMessage }: Redrive) => {
  const waiting = await parked.all();
  const failed = new Map<string, string>();
  const last = new Map<string, string>();
  await bus.read(deadTopic(group).name, async (letter) => {
    const message = fromDeadLetter(letter);
    const source = sourceOf(message);
    if (!waiting.has(source) || failed.has(source)) return;
    try {
      await onMessage(message);
      last.set(source, positionOf(message));
    } catch (error) {
      failed.set(source, errorClassOf(error));
    }
  });
  let released = 0;
  let refused = 0;
  for (const source of waiting) {
    const at = last.get(source);
    if (failed.has(source)) continue;
    if (at !== undefined && (await parked.release(source, at))) released += 1;
    else refused += 1;
  }
  return { released, refused, failed };
};

/**
 * Hands the dead letters of a group to its handler again, in order; a source that fails stays parked, the others go on.
 * Run it while the group runs or stands still, but one at a time.
 */
export const redrive = async (bus: Bus, options: Redrive): Promise<Redriven> => {
  await bus.ensureTopics([deadTopic(options.group)]);
  let released = 0;
  let failed: ReadonlyMap<string, string> = new Map();
  for (let tries = 0; tries < passes; tries += 1) {
    const passed = await pass(bus, options);
    released += passed.released;
    failed = passed.failed;
    if (passed.refused === 0) break;
  }
  const stillParked = [...(await options.parked.all())].map((source) => [
    source,
    failed.get(source) ?? 'PARKED',
  ]);
  return { released, stillParked: Object.fromEntries(stillParked) as Record<string, string> };
};
