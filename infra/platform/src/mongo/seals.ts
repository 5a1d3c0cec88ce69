import type { Db } from 'mongodb';
import { LRUCache } from 'lru-cache';
import { newDataKey, open, seal, unwrapKey, wrapKey, type DataKey } from '../crypto/index.ts';
import { isDuplicateKey } from './document.ts';

/** Encrypts what names a person under that person's own key, so that destroying the key erases the person. */
export type Seals = {
  /** Null when the person's key was destroyed: an erased person gets no new one, and nothing of them is kept. */
  readonly seal: (personId: string, context: string, value: unknown) => Promise<string | null>;
  /** Null when the person's key was destroyed. */
  readonly open: (personId: string, context: string, sealed: string) => Promise<unknown>;
  /** Fetches the keys of many persons with one query, before much of theirs is opened. */
  readonly warm: (personIds: readonly string[]) => Promise<void>;
  /** Destroys the key: what was sealed for this person is unreadable everywhere from now on. */
  readonly erase: (personId: string) => Promise<void>;
};

type KeyDocument = { readonly _id: string; readonly wrapped: string | null };

/** The keys of persons, each wrapped by the service's key, in the collection `keys`. */
export const mongoSeals = (db: Db, serviceKey: string): Seals => {
  const keys = db.collection<KeyDocument>('keys');
  const cache = new LRUCache<string, DataKey>({ max: 10_000 });

  const existing = async (personId: string): Promise<DataKey | null | undefined> => {
    const found = await keys.findOne({ _id: personId });
    return found && (found.wrapped === null ? null : unwrapKey(serviceKey, personId, found.wrapped));
  };

  const keyOf = async (personId: string): Promise<DataKey | null> => {
    const cached = cache.get(personId);
    if (cached) return cached;
    const key = await existing(personId);
    if (key) cache.set(personId, key);
    return key ?? null;
  };

  /** The person's key, made now if there is none yet; null after erasure. */
  const keyFor = async (personId: string): Promise<DataKey | null> => {
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
  };

  return {
    async seal(personId, context, value) {
      const key = await keyFor(personId);
      return key && seal(key, context, JSON.stringify(value));
    },
    async open(personId, context, sealed) {
      const key = await keyOf(personId);
      return key ? (JSON.parse(open(key, context, sealed)) as unknown) : null;
    },
    async warm(personIds) {
      const missing = [...new Set(personIds)].filter((personId) => !cache.has(personId));
      if (missing.length === 0) return;
      for (const { _id, wrapped } of await keys.find({ _id: { $in: missing } }).toArray())
        if (wrapped !== null) cache.set(_id, unwrapKey(serviceKey, _id, wrapped));
    },
    async erase(personId) {
      await keys.updateOne({ _id: personId }, { $set: { wrapped: null } }, { upsert: true });
      cache.delete(personId);
    },
  };
};
