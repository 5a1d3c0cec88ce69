import type { Collection, Db } from 'mongodb';
import { LRUCache } from 'lru-cache';
import { newDataKey, unwrapKey, wrapKey, type DataKey } from '../crypto/index.ts';
import { isDuplicateKey } from './document.ts';
import { insertMissing } from './insert-missing.ts';

/** The keys of persons, each wrapped by the service's key, in the collection `keys`; null after erasure. */
export type PersonKeys = {
  readonly keyOf: (personId: string) => Promise<DataKey | null>;
  /** The person's key, made now if there is none yet. */
  readonly keyFor: (personId: string) => Promise<DataKey | null>;
  /** Fetches the keys of many persons with one query. */
  readonly warm: (personIds: readonly string[]) => Promise<void>;
  /** As `warm`, and makes those that are missing. */
  readonly prepare: (personIds: readonly string[]) => Promise<void>;
  readonly destroy: (personId: string) => Promise<void>;
};

type KeyDocument = { readonly _id: string; readonly wrapped: string | null };

/** An erasure by another process is noticed no later than this: a key is not held any longer unasked. */
const rememberedMs = 60_000;

/** Keys for many persons at once, with whatever cache the reader has. */
const manyKeys = (
  keys: Collection<KeyDocument>,
  serviceKey: string,
  cache: LRUCache<string, DataKey>,
): Pick<PersonKeys, 'warm' | 'prepare'> => {
  const unknown = (personIds: readonly string[]) =>
    [...new Set(personIds)].filter((personId) => !cache.has(personId));

  const warm = async (personIds: readonly string[]) => {
    const missing = unknown(personIds);
    if (missing.length === 0) return;
    for (const { _id, wrapped } of await keys.find({ _id: { $in: missing } }).toArray())
      if (wrapped !== null) cache.set(_id, unwrapKey(serviceKey, _id, wrapped));
  };

  return {
    warm,
    async prepare(personIds) {
      await warm(personIds);
      const missing = unknown(personIds);
      if (missing.length === 0) return;
      const made = missing.map((_id) => ({ _id, key: newDataKey() }));
      const taken = await insertMissing(
        keys,
        made.map(({ _id, key }) => ({ _id, wrapped: wrapKey(serviceKey, _id, key) })),
      );
      for (const { _id, key } of made) if (!taken.has(_id)) cache.set(_id, key);
      // Another writer made some first, or a person was erased: what stands there counts.
      await warm([...taken]);
    },
  };
};

export const mongoPersonKeys = (db: Db, serviceKey: string, ttl = rememberedMs): PersonKeys => {
  const keys = db.collection<KeyDocument>('keys');
  const cache = new LRUCache<string, DataKey>({ max: 10_000, ttl });

  const keyOf = async (personId: string): Promise<DataKey | null> => {
    const cached = cache.get(personId);
    if (cached) return cached;
    const wrapped = (await keys.findOne({ _id: personId }))?.wrapped ?? null;
    if (wrapped === null) return null;
    const key = unwrapKey(serviceKey, personId, wrapped);
    cache.set(personId, key);
    return key;
  };

  return {
    keyOf,
    async keyFor(personId) {
      const known = await keyOf(personId);
      if (known) return known;
      const made = newDataKey();
      try {
        await keys.insertOne({ _id: personId, wrapped: wrapKey(serviceKey, personId, made) });
        cache.set(personId, made);
        return made;
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        // Another writer made it first, or the person was erased.
        return keyOf(personId);
      }
    },
    ...manyKeys(keys, serviceKey, cache),
    async destroy(personId) {
      await keys.updateOne({ _id: personId }, { $set: { wrapped: null } }, { upsert: true });
      cache.delete(personId);
    },
  };
};
