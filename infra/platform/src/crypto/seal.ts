import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { keyIdBytes, type DataKey, type KeyRing } from './data-key.ts';

/**
 * What was sealed has been changed, cut or moved to another place, or none of the keys sealed it. A bug or an attack,
 * never an answer to a person: it is logged and masked. The message repeats nothing of the text.
 */
export class SealBrokenError extends Error {
  readonly problem: 'FORM' | 'UNKNOWN_KEY' | 'TAG';

  constructor(problem: SealBrokenError['problem']) {
    super(`A sealed text cannot be opened: ${problem}`);
    this.name = 'SealBrokenError';
    this.problem = problem;
  }
}

/** Bytes: version 1, key id 8, iv 16, ciphertext 16 or more, tag 32; as base64. */
const version = 1;
const [headEnd, ivEnd, blockBytes, tagBytes] = [1 + keyIdBytes, 1 + keyIdBytes + 16, 16, 32];

const ringOf = (keys: DataKey | KeyRing): KeyRing => ('id' in keys ? [keys] : keys);

/** The tag covers everything before it and the place, whose length goes first so that no byte can change sides. */
const tagOf = ({ authenticating }: DataKey, context: string, sealed: Buffer): Buffer => {
  const place = Buffer.from(context);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(place.length);
  return createHmac('sm3', authenticating).update(length).update(place).update(sealed).digest();
};

/**
 * Encrypts with SM4-CBC (GB/T 32907) under the current key, then authenticates with HMAC-SM3 (GB/T 32905).
 * `context` names the place, 'collection.field': the text opens nowhere else.
 */
export const seal = (keys: DataKey | KeyRing, context: string, plaintext: string): string => {
  const [key] = ringOf(keys);
  const iv = randomBytes(blockBytes);
  const cipher = createCipheriv('sm4-cbc', key.encrypting, iv);
  const sealed = Buffer.concat([
    Buffer.from([version]),
    Buffer.from(key.id, 'hex'),
    iv,
    cipher.update(plaintext, 'utf8'),
    cipher.final(),
  ]);
  return Buffer.concat([sealed, tagOf(key, context, sealed)]).toString('base64');
};

/** The bytes of a sealed text, when it has the form of one. Node reads base64 leniently; one text has one spelling. */
const bytesOf = (sealed: string): Buffer => {
  const bytes = Buffer.from(sealed, 'base64');
  const cipherBytes = bytes.length - ivEnd - tagBytes;
  const isWhole = cipherBytes >= blockBytes && cipherBytes % blockBytes === 0;
  if (!isWhole || bytes[0] !== version || bytes.toString('base64') !== sealed)
    throw new SealBrokenError('FORM');
  return bytes;
};

const keyIdIn = (bytes: Buffer): string => bytes.toString('hex', 1, headEnd);

/** Which key sealed this: whether it waits to be sealed anew. Throws SealBrokenError; the answer is not authenticated. */
export const keyIdOf = (sealed: string): string => keyIdIn(bytesOf(sealed));

/** What was sealed at this place with one of these keys. Throws SealBrokenError. */
export const open = (keys: DataKey | KeyRing, context: string, sealed: string): string => {
  const bytes = bytesOf(sealed);
  const key = ringOf(keys).find(({ id }) => id === keyIdIn(bytes));
  if (!key) throw new SealBrokenError('UNKNOWN_KEY');
  const tagStart = bytes.length - tagBytes;
  // Before anything is decrypted, and in constant time: a difference in time or error would be an oracle.
  if (!timingSafeEqual(bytes.subarray(tagStart), tagOf(key, context, bytes.subarray(0, tagStart))))
    throw new SealBrokenError('TAG');
  const decipher = createDecipheriv('sm4-cbc', key.encrypting, bytes.subarray(headEnd, ivEnd));
  return decipher.update(bytes.subarray(ivEnd, tagStart), undefined, 'utf8') + decipher.final('utf8');
};
