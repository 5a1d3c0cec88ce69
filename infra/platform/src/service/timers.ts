import type { Db } from 'mongodb';
import type { Logger } from 'pino';
import type { Clock } from '../domain/index.ts';
import type { AggregateDocument } from '../mongo/document.ts';
import type { Wake } from './definition.ts';

export type Timers<Context> = {
  readonly wakes: Readonly<Record<string, Wake<Context>>>;
  readonly contextOf: () => Context;
};

const atOnce = 100;

/** Wakes every aggregate whose time has come. One that fails is tried again in the next pass. */
export const runTimers = async <Context>(
  { wakes, contextOf }: Timers<Context>,
  db: Db,
  clock: Clock,
  logger: Logger,
): Promise<void> => {
  for (const [collection, wake] of Object.entries(wakes)) {
    const due = await db
      .collection<AggregateDocument>(collection)
      .find({ wakeAt: { $lte: clock.now() } }, { projection: { wakeAt: 1 } })
      .sort({ wakeAt: 1 })
      .limit(atOnce)
      .toArray();
    for (const { _id, wakeAt } of due)
      try {
        if (wakeAt) await wake(_id, wakeAt.toISOString(), contextOf());
      } catch (error) {
        logger.error({ error, collection, id: _id }, 'timer failed; it will be repeated');
      }
  }
};
