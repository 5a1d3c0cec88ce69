import { createHash, createHmac } from 'node:crypto';
import { open, seal, SealBrokenError, type DataKey } from './sm4-box.ts';

/**
 * Master keys of a service in base64, 32 bytes each, newest first, separated by commas. The first one wraps; all of
 * them unwrap: a key is rotated by putting a new one in front.
 */
export type KeyRing = string;

const keysOf = (ring: KeyRing): readonly DataKey[] =>
  ring.split(',').map((key) => Buffer.from(key, 'base64'));
const idOf = (key: DataKey) => createHash('sm3').update(key).digest('hex').slice(0, 8);

/** Wraps a person's key: `<id of the master key>.<sealed>`. */
export const wrapKey = (ring: KeyRing, personId: string, key: DataKey): string => {
  const [master] = keysOf(ring);
  if (!master) throw new Error('The key ring is empty');
  return `${idOf(master)}.${seal(master, `key.${personId}`, key.toString('base64'))}`;
};

/** The person's key. Throws SealBrokenError, also when no key of the ring wrapped it. */
export const unwrapKey = (ring: KeyRing, personId: string, wrapped: string): DataKey => {
  const dot = wrapped.indexOf('.');
  const master = keysOf(ring).find((key) => idOf(key) === wrapped.slice(0, dot));
  if (!master) throw new SealBrokenError('No key of the ring wrapped this');
  return Buffer.from(open(master, `key.${personId}`, wrapped.slice(dot + 1)), 'base64');
};

/** Keyed hash (HMAC-SM3, hex): equal texts of one context give equal hashes, and nothing else can be told. */
export const blindIndex = (key: string, context: string, text: string): string =>
  createHmac('sm3', Buffer.from(key, 'base64'))
    .update(JSON.stringify([context, text]))
    .digest('hex');
