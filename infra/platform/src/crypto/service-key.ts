import { createHmac } from 'node:crypto';
import { dataKeyOf, keyBytesOf, type DataKey, type KeyRing } from './data-key.ts';
import { open, seal } from './seal.ts';

/** A configured service key: base64 of 32 bytes, or several with commas, newest first. The first wraps, all unwrap. */
export const serviceKeysOf = (configured: string): KeyRing => {
  const [current = '', ...older] = configured.split(',');
  const keyOf = (base64: string) => dataKeyOf(keyBytesOf(base64));
  return [keyOf(current), ...older.map(keyOf)];
};

const placeOf = (ownerId: string): string => `key.${ownerId}`;

/** A person's key under the service's key; it unwraps for the same person only. */
export const wrapKey = (serviceKey: string, ownerId: string, key: DataKey): string =>
  seal(serviceKeysOf(serviceKey), placeOf(ownerId), key.secret.export().toString('base64'));

/** The person's key. Throws SealBrokenError, also when no configured key wrapped it. */
export const unwrapKey = (serviceKey: string, ownerId: string, wrapped: string): DataKey =>
  dataKeyOf(keyBytesOf(open(serviceKeysOf(serviceKey), placeOf(ownerId), wrapped)));

/**
 * Keyed hash (HMAC-SM3, hex) to find by what is stored sealed: equal texts of one context give equal hashes, and
 * nothing else can be told. The text comes in its one canonical form. A new index key means to index anew.
 */
export const blindIndex = (indexKey: string, context: string, text: string): string =>
  createHmac('sm3', keyBytesOf(indexKey))
    .update(JSON.stringify([context, text]))
    .digest('hex');
