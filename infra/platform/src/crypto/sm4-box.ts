import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** A sealed text was changed, cut, moved to another place, or is opened with another key. A bug or an attack. */
export class SealBrokenError extends Error {}

/** 32 random bytes: half of what is derived from it encrypts, half authenticates. */
export type DataKey = Buffer;

export const newDataKey = (): DataKey => randomBytes(32);

const version = 1;
const [ivBytes, tagBytes] = [16, 32];

const halves = (key: DataKey) => {
  const derived = Buffer.from(hkdfSync('sm3', key, Buffer.alloc(0), 'yibao-sm4-cbc-hmac-sm3', 48));
  return { encrypting: derived.subarray(0, 16), authenticating: derived.subarray(16) };
};

/** The tag covers version, place, iv and ciphertext; the place is preceded by its length, so that nothing can shift. */
const tagOf = (key: Buffer, context: string, iv: Buffer, ciphertext: Buffer) => {
  const place = Buffer.from(context);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(place.length);
  return createHmac('sm3', key)
    .update(Buffer.concat([Buffer.from([version]), length, place, iv, ciphertext]))
    .digest();
};

/** SM4-CBC, then HMAC-SM3 (GB/T 32907, GB/T 32905). `context` names the place: it opens nowhere else. */
export const seal = (key: DataKey, context: string, plaintext: string): string => {
  const { encrypting, authenticating } = halves(key);
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('sm4-cbc', encrypting, iv);
  const ciphertext = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
  const tag = tagOf(authenticating, context, iv, ciphertext);
  return Buffer.concat([Buffer.from([version]), iv, tag, ciphertext]).toString('base64');
};

/** What was sealed at this place with this key. Throws SealBrokenError. */
export const open = (key: DataKey, context: string, sealed: string): string => {
  const bytes = Buffer.from(sealed, 'base64');
  const start = 1 + ivBytes + tagBytes;
  if (bytes.length < start + 16 || bytes[0] !== version) throw new SealBrokenError('Not a sealed text');
  const [iv, tag, ciphertext] = [bytes.subarray(1, 17), bytes.subarray(17, start), bytes.subarray(start)];
  const { encrypting, authenticating } = halves(key);
  if (!timingSafeEqual(tag, tagOf(authenticating, context, iv, ciphertext)))
    throw new SealBrokenError('The seal is broken');
  const decipher = createDecipheriv('sm4-cbc', encrypting, iv);
  return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString('utf8');
};
