import type { Db } from 'mongodb';

/** What all embedded buses of this process that use the same collection share: order of writers, and who waits. */
export type ProcessLog = {
  /** Runs writers one after the other. */
  readonly serially: <Result>(write: () => Promise<Result>) => Promise<Result>;
  /** The position the next message gets; unknown before the first, and after a write that failed. */
  next: number | undefined;
  readonly ring: (partition: number) => void;
  /** Calls `onChange` whenever a message came to a partition. */
  readonly listen: (partition: number, onChange: () => void) => () => void;
};

const processLog = (): ProcessLog => {
  const listeners = new Map<number, Set<() => void>>();
  let tail: Promise<unknown> = Promise.resolve();
  return {
    next: undefined,
    async serially(write) {
      const result = tail.then(write);
      tail = result.catch(() => undefined);
      return result;
    },
    ring: (partition) => listeners.get(partition)?.forEach((onChange) => onChange()),
    listen(partition, onChange) {
      const waiting = listeners.get(partition) ?? new Set();
      listeners.set(partition, waiting.add(onChange));
      return () => void waiting.delete(onChange);
    },
  };
};

// Each service of the process opens its own client and bus, yet they write to and wait for the same topics.
const logs = new Map<string, ProcessLog>();
const groups = new Set<string>();

const place = (db: Db, name: string) =>
  [...db.client.options.hosts.map(String), db.databaseName, name].join('/');

export const sharedLog = (db: Db, collection: string): ProcessLog => {
  const key = place(db, collection);
  const log = logs.get(key) ?? processLog();
  logs.set(key, log);
  return log;
};

/** Takes a consumer group for one subscription: the embedded bus does not divide partitions between members. */
export const takeGroup = (db: Db, group: string): (() => void) => {
  const key = place(db, group);
  if (groups.has(key))
    throw new Error(`The group ${group} is subscribed already; the embedded bus has one member each`);
  groups.add(key);
  return () => void groups.delete(key);
};
