import type { FactDefinition, FactOf, FactVersion } from '@yibao/schemas/facts/define-fact';
import type { Db, Filter, IndexDescription, Sort } from 'mongodb';
import { insertMissing } from '../mongo/insert-missing.ts';
import { lookingUp } from '../mongo/looking-up.ts';
import { refuse } from '../mongo/refusals.ts';

/** A fact of another service as this service last heard of it. */
export type Known<Value> = { readonly value: Value; readonly version: FactVersion };

type ReplicaRow = {
  readonly _id: string;
  readonly epoch: number;
  readonly revision: number;
  readonly value: unknown;
};

/** What this service keeps of one kind of fact of another service. */
export type Replica<Value> = {
  /** As `findMany`: what many callers ask for at once is found together. */
  readonly find: (key: string) => Promise<Known<Value> | undefined>;
  readonly findMany: (keys: readonly string[]) => Promise<ReadonlyMap<string, Known<Value>>>;
  /** A bounded query on `value.…` fields; declare an index for it. */
  readonly query: (
    filter: Filter<Pick<ReplicaRow, '_id' | 'value'>>,
    page: { sort?: Sort; limit: number },
  ) => Promise<Known<Value>[]>;
  /**
   * The fact named by `id` or `id@revision`, at least as new as that: waits up to one second for it.
   * Refuses NOT_YET_VISIBLE.
   */
  readonly awaited: (reference: string) => Promise<Known<Value> | undefined>;
  /** Refuses REPLICA_BEHIND when the source has not been heard of for ten seconds. */
  readonly requireFresh: () => Promise<void>;
};

type Arrived = { readonly key: string; readonly version: FactVersion; readonly value: unknown };

const isNewer = (one: FactVersion, other: FactVersion): boolean =>
  one.epoch > other.epoch || (one.epoch === other.epoch && one.revision > other.revision);

/** Replaces an older row. Looked for by id alone, and compared in the update: every server finds one document by its id. */
const replacing = (row: ReplicaRow) => {
  const isNews = {
    $or: [
      { $lt: ['$epoch', row.epoch] },
      { $and: [{ $eq: ['$epoch', row.epoch] }, { $lt: ['$revision', row.revision] }] },
    ],
  };
  const update = [{ $replaceWith: { $cond: [isNews, { $literal: row }, '$$ROOT'] } }];
  return { updateOne: { filter: { _id: row._id }, update } };
};

/** Applies what arrives: only newer versions, so that repeats and late-comers change nothing. */
const applyFacts = async (db: Db, type: string, facts: Iterable<Arrived>): Promise<void> => {
  const rows = db.collection<ReplicaRow>(replicaCollection(type));
  const arrived = [...facts].map(({ key, version, value }) => ({ _id: key, ...version, value }));
  const there = await insertMissing(rows, arrived);
  const writes = arrived.filter(({ _id }) => there.has(_id)).map(replacing);
  if (writes.length > 0) await rows.bulkWrite(writes, { ordered: false });
};

/** Collects facts that come together, the newest of each key, to write them at once. */
export const factCollector = (db: Db) => {
  const collected = new Map<string, Map<string, Arrived>>();
  return {
    add({ type }: FactDefinition, fact: Arrived): void {
      const ofType = collected.get(type) ?? new Map<string, Arrived>();
      collected.set(type, ofType);
      const known = ofType.get(fact.key);
      if (!known || isNewer(fact.version, known.version)) ofType.set(fact.key, fact);
    },
    async write(): Promise<void> {
      for (const [type, facts] of collected) await applyFacts(db, type, facts.values());
      collected.clear();
    },
  };
};

export const replicaCollection = (type: string): string => `replica.${type}`;

const patienceMs = 1000;
const pause = async () => new Promise((resolve) => setTimeout(resolve, 20));

/** `id@revision` names the version a command depends on; a bare id takes what is there. */
export const parseReference = (reference: string): { readonly key: string; readonly revision: number } => {
  const at = reference.lastIndexOf('@');
  const revision = at < 0 ? NaN : Number(reference.slice(at + 1));
  return Number.isSafeInteger(revision)
    ? { key: reference.slice(0, at), revision }
    : { key: reference, revision: 0 };
};

export const mongoReplica = <Definition extends FactDefinition>(
  db: Db,
  { type }: Definition,
  requireFresh: () => Promise<void>,
): Replica<FactOf<Definition>> => {
  type Value = FactOf<Definition>;
  const rows = db.collection<ReplicaRow>(replicaCollection(type));
  const knownOf = ({ value, epoch, revision }: ReplicaRow): Known<Value> => ({
    // Parsed by the fact's schema before it was applied.
    value: value as Value,
    version: { epoch, revision },
  });
  const findMany = lookingUp(async (keys) => {
    const found = rows.find({ _id: { $in: [...keys] } });
    return new Map((await found.toArray()).map((row) => [row._id, knownOf(row)]));
  });
  const find = async (key: string) => (await findMany([key])).get(key);

  return {
    find,
    findMany,
    async query(filter, { sort = { _id: 1 }, limit }) {
      const found = rows.find(filter, { sort, limit });
      return (await found.toArray()).map((row) => knownOf(row));
    },
    async awaited(reference) {
      const { key, revision } = parseReference(reference);
      const until = Date.now() + patienceMs;
      for (;;) {
        const known = await find(key);
        if (revision === 0 || (known && known.version.revision >= revision)) return known;
        if (Date.now() > until) throw refuse('NOT_YET_VISIBLE', { key, revision });
        await pause();
      }
    },
    requireFresh,
  };
};

/** Declares a replica: the fact, and indexes on `value.…`. */
export type ReplicaDefinition<Definition extends FactDefinition> = {
  readonly fact: Definition;
  readonly indexes?: readonly IndexDescription[];
};
