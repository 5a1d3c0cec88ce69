import { createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';

/** A key that seals. Opaque on purpose: key objects show nothing when they are printed or turned into JSON. */
export type DataKey = {
  /** Tells keys apart without telling anything about them: 8 bytes in hex, derived from the key. */
  readonly id: string;
  readonly secret: KeyObject;
  /** SM4, 16 bytes. */
  readonly encrypting: KeyObject;
  /** HMAC-SM3, 32 bytes. */
  readonly authenticating: KeyObject;
};

/** The current key first, then older ones that still open: a key is rotated by putting a new one in front. */
export type KeyRing = readonly [current: DataKey, ...older: DataKey[]];

export const keyBytes = 32;
export const keyIdBytes = 8;

/** HKDF-SM3: independent keys for independent uses out of one secret. */
const derived = (secret: KeyObject, use: string, length: number): Buffer =>
  Buffer.from(hkdfSync('sm3', secret, Buffer.alloc(0), `yibao.${use}.v1`, length));

/** The key made of 32 given bytes. */
export const dataKeyOf = (bytes: Uint8Array): DataKey => {
  if (bytes.length !== keyBytes) throw new Error(`A key has ${keyBytes} bytes`);
  const secret = createSecretKey(bytes);
  return {
    id: derived(secret, 'key-id', keyIdBytes).toString('hex'),
    secret,
    encrypting: createSecretKey(derived(secret, 'sm4-cbc', 16)),
    authenticating: createSecretKey(derived(secret, 'hmac-sm3', 32)),
  };
};

/** A new random key. */
export const newDataKey = (): DataKey => dataKeyOf(randomBytes(keyBytes));

/** 32 bytes out of configured base64, which Node would read leniently. The message does not repeat the key. */
export const keyBytesOf = (base64: string): Buffer => {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== keyBytes || bytes.toString('base64') !== base64)
    throw new Error(`A configured key must be ${keyBytes} bytes in base64`);
  return bytes;
};
