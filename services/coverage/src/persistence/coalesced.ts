import type { Replica } from '@yibao/platform/facts';
import DataLoader from 'dataloader';

type FindMany<Value> = (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/** The most keys of one query. */
const most = 500;

/**
 * Looks up one key, with one query for all that requests ask for while the query before is under way. Nothing is remembered:
 * a query starts after everything it answers was asked, so each answer is as new as one asked for alone.
 */
export const coalesced = <Value>(
  findMany: FindMany<Value>,
): ((key: string) => Promise<Value | undefined>) => {
  let underWay: Promise<unknown> = Promise.resolve();
  const loader = new DataLoader<string, Value | undefined>(
    async (keys) => {
      const found = findMany([...new Set(keys)]);
      underWay = found.catch(() => undefined);
      const values = await found;
      return keys.map((key) => values.get(key));
    },
    { cache: false, maxBatchSize: most, batchScheduleFn: (run) => void underWay.then(run) },
  );
  return async (key) => loader.load(key);
};

/** Facts by their key, looked up together with those of other requests. */
export const coalescedFacts = <Value>(replica: Replica<Value>): Pick<Replica<Value>, 'find'> => ({
  find: coalesced(replica.findMany),
});

/** Aggregates by their id, looked up together with those of other requests. */
export const coalescedStates = <State>(store: {
  readonly findMany: (ids: readonly string[]) => Promise<readonly State[]>;
}): ((id: string) => Promise<State>) => {
  const find = coalesced(async (ids) => {
    const states = await store.findMany(ids);
    return new Map(states.map((state, index) => [ids[index] ?? '', { state }]));
  });
  return async (id) => {
    const found = await find(id);
    if (!found) throw new Error('A store answers for every id');
    return found.state;
  };
};
