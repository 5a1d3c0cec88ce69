import { refuse } from '../mongo/refusals.ts';
import type { Db } from 'mongodb';

/** How old what this service knows of another one may be before a refusal must not rest on it. */
export const freshForMs = 10_000;
const writeEveryMs = 3000;

/** Keeps when each source was last heard of, shared by the instances of a service. */
export type Freshness = {
  /** A heartbeat of a source: everything up to `current` has arrived. */
  readonly heard: (source: string, current: Date) => Promise<void>;
  readonly requireFresh: (source: string) => Promise<void>;
};

type HeardDocument = { readonly _id: string; readonly current: Date };

/** Goes by the machines' own time, whatever day it is for the service: heartbeats are about wires, not about facts. */
export const mongoFreshness = (db: Db): Freshness => {
  const heard = db.collection<HeardDocument>('heard');
  const known = new Map<string, Date>();
  const written = new Map<string, number>();

  return {
    async heard(source, current) {
      known.set(source, current);
      // Other instances read it from the database; this one from memory.
      if (current.getTime() - (written.get(source) ?? 0) < writeEveryMs) return;
      written.set(source, current.getTime());
      await heard.updateOne({ _id: source }, { $max: { current } }, { upsert: true });
    },
    async requireFresh(source) {
      const oldest = Date.now() - freshForMs;
      if ((known.get(source)?.getTime() ?? 0) >= oldest) return;
      const current = (await heard.findOne({ _id: source }))?.current;
      if ((current?.getTime() ?? 0) < oldest)
        throw refuse('REPLICA_BEHIND', { source, heardAt: current ?? null });
    },
  };
};
