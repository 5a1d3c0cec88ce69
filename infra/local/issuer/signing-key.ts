import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSigningKey } from '@yibao/platform/access';
import type { JWK } from 'jose';

const fileIn = (dataDir: string) => join(dataDir, 'signing-key.json');

/** Puts a new key into the file, whole, unless another process was faster. */
const makeKey = async (file: string, dataDir: string) => {
  const { signingKey } = await newSigningKey();
  const unfinished = `${file}.${process.pid}`;
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(unfinished, JSON.stringify(signingKey), { mode: 0o600 });
  try {
    linkSync(unfinished, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
};

/** The issuer's key: made on its first start and kept, so that tokens outlive a restart. */
export const keptSigningKey = async (dataDir: string): Promise<JWK> => {
  const file = fileIn(dataDir);
  if (!existsSync(file)) await makeKey(file, dataDir);
  return JSON.parse(readFileSync(file, 'utf8')) as JWK;
};

/** The half everybody may know. */
export const publicHalf = ({ d: _, ...key }: JWK): JWK => key;
