import type { Db } from 'mongodb';
import { open, seal } from '../crypto/index.ts';
import { mongoPersonKeys } from './person-keys.ts';

/** Encrypts what names a person under that person's own key, so that destroying the key erases the person. */
export type Seals = {
  /** Null when the person's key was destroyed: an erased person gets no new one, and nothing of them is kept. */
  readonly seal: (personId: string, context: string, value: unknown) => Promise<string | null>;
  /** Null when the person's key was destroyed. */
  readonly open: (personId: string, context: string, sealed: string) => Promise<unknown>;
  /** Fetches the keys of many persons with one query, before much of theirs is opened. */
  readonly warm: (personIds: readonly string[]) => Promise<void>;
  /** As `warm`, and makes the keys that are missing, before much is sealed for many persons. */
  readonly prepare: (personIds: readonly string[]) => Promise<void>;
  /** Destroys the key: what was sealed for this person is unreadable, in other processes within a minute. */
  readonly erase: (personId: string) => Promise<void>;
};

/** `keepKeysMs`: how long a key is held without asking for it again. */
export const mongoSeals = (db: Db, serviceKey: string, keepKeysMs?: number): Seals => {
  const { keyOf, keyFor, warm, prepare, destroy } = mongoPersonKeys(db, serviceKey, keepKeysMs);
  return {
    async seal(personId, context, value) {
      const key = await keyFor(personId);
      return key && seal(key, context, JSON.stringify(value));
    },
    async open(personId, context, sealed) {
      const key = await keyOf(personId);
      return key ? (JSON.parse(open(key, context, sealed)) as unknown) : null;
    },
    warm,
    prepare,
    erase: destroy,
  };
};
