import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyFor, publicKeysOf, secretsIn } from './secrets.ts';

const folder = mkdtempSync(join(tmpdir(), 'secrets '));
afterAll(() => rmSync(folder, { recursive: true }));

describe('development secrets', () => {
  it('are made once, also by two starts at the same time, and only their owner may read them', async () => {
    const made = await Promise.all([secretsIn(folder), secretsIn(folder)]);
    expect(made[0]).toEqual(made[1]);
    expect(await secretsIn(folder)).toEqual(made[0]);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('give each service keys of its own, and verifiers nothing to sign with', async () => {
    const { serviceKey, grantSigningKey } = await secretsIn(folder);
    const keys = ['persons', 'coverage'].map((service) => keyFor(service, serviceKey));
    expect(new Set([...keys, serviceKey]).size).toBe(3);
    expect(keys.map((key) => Buffer.from(key, 'base64').length)).toEqual([32, 32]);
    expect(keyFor('persons', serviceKey)).toBe(keys[0]);
    expect(publicKeysOf(grantSigningKey).keys[0]).not.toHaveProperty('d');
  });

  it('are never made anew over a damaged file', async () => {
    writeFileSync(join(folder, 'secrets.json'), '{');
    await expect(secretsIn(folder)).rejects.toThrow(/is damaged/);
  });
});
