import { hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';
import * as z from 'zod';
import { codeOf, StartRefusal } from './refusal.ts';

const signingKey: z.ZodType<JWK> = z.looseObject({
  kty: z.string(),
  crv: z.string(),
  kid: z.string(),
  x: z.string(),
  d: z.string(),
});
const schema = z.object({
  internalSigningKey: signingKey,
  grantSigningKey: signingKey,
  /** 32 bytes, base64: each service's own key is derived from it. */
  serviceKey: z.base64(),
  indexKey: z.base64(),
});

/** What one instance signs and seals with. Development only: in production each part is given its own. */
export type Secrets = z.infer<typeof schema>;

const newSigningKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return {
    ...(await exportJWK(privateKey)),
    kid: randomBytes(8).toString('hex'),
    alg: 'EdDSA',
    use: 'sig',
  };
};

const newKey = () => randomBytes(32).toString('base64');

export const newSecrets = async (): Promise<Secrets> => ({
  internalSigningKey: await newSigningKey(),
  grantSigningKey: await newSigningKey(),
  serviceKey: newKey(),
  indexKey: newKey(),
});

const read = (file: string): Secrets => {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new StartRefusal(
      `${file} is damaged, and without it the data beside it cannot be read: restore it, or empty the data with npm run reset.`,
    );
  }
};

/** The secrets of a data folder, made on its first start and kept: what they sealed must stay readable. */
export const secretsIn = async (folder: string): Promise<Secrets> => {
  const file = join(folder, 'secrets.json');
  if (existsSync(file)) return read(file);
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, JSON.stringify(await newSecrets(), null, 2), { mode: 0o600 });
  try {
    linkSync(unfinished, file); // at once and whole, or not at all
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
  return read(file);
};

/** The half of a signing key that verifiers get. */
export const publicKeysOf = ({ d: _, ...key }: JWK): JSONWebKeySet => ({
  keys: [{ ...key, kty: key.kty ?? 'OKP' }],
});

/** A service's own key: one service's key opens nothing of another. */
export const keyFor = (service: string, secret: string): string =>
  Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64'), '', service, 32)).toString('base64');
