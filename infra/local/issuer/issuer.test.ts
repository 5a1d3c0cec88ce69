import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { demoPersons, mintDevToken, personas, startIssuer } from './index.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'issuer test '));
const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
  rmSync(dataDir, { recursive: true, force: true });
});
const start = async () => {
  const issuer = await startIssuer({ dataDir, port: 0 });
  cleanUps.push(issuer.stop);
  return issuer;
};
const verified = (token: string, { jwksUri, issuer, audience }: Awaited<ReturnType<typeof start>>) =>
  jwtVerify(token, createRemoteJWKSet(new URL(jwksUri)), { issuer, audience, algorithms: ['EdDSA'] });
const post = (url: string, body: object, headers = {}) =>
  fetch(`${url}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('development issuer', () => {
  it('gives every persona a token of 8 hours that its published key verifies', async () => {
    const issuer = await start();
    for (const { name, claims } of personas) {
      const { access_token: token, expires_in: seconds } = await (
        await post(issuer.url, { persona: name })
      ).json();
      const { payload } = await verified(token, issuer);
      expect(payload).toMatchObject({ ...claims, sub: `demo-${name}` });
      expect([seconds, (payload.exp ?? 0) - (payload.iat ?? 0)]).toEqual([28_800, 28_800]);
    }
  });

  it('publishes its configuration, its personas and only the public half of its key', async () => {
    const { url, issuer } = await start();
    const get = async (path: string) => (await fetch(url + path)).json();
    expect(await get('/.well-known/openid-configuration')).toEqual({
      issuer,
      jwks_uri: `${url}/jwks`,
      token_endpoint: `${url}/token`,
      id_token_signing_alg_values_supported: ['EdDSA'],
    });
    expect((await get('/personas')).personas[0]).toMatchObject({ name: 'wang', roles: ['CITIZEN'] });
    const { keys } = await get('/jwks');
    expect([keys.length, keys[0].kty, keys[0].d]).toEqual([1, 'OKP', undefined]);
  });

  it('keeps its key, readable by its owner only: a token outlives a restart', async () => {
    const first = await start();
    const token = await first.tokenFor('wang');
    await first.stop();
    const second = await start();
    expect((await verified(token, second)).payload['person_id']).toBe(demoPersons.wang);
    const file = join(dataDir, 'signing-key.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8')).d).toEqual(expect.any(String));
  });

  it('need not run for a token to be minted', async () => {
    const token = await mintDevToken('jining-officer', dataDir);
    expect(decodeJwt(token)).toMatchObject({ roles: ['OFFICER'], area: '370800', level: 'CITY' });
    expect((await verified(token, await start())).payload.sub).toBe('demo-jining-officer');
  });

  it('refuses unknown personas, web pages and other host names', async () => {
    const { url } = await start();
    expect((await post(url, { persona: 'root' })).status).toBe(400);
    expect((await post(url, {})).status).toBe(400);
    expect((await post(url, { persona: 'wang' }, { origin: 'https://evil.example' })).status).toBe(403);
    const named = url.replace('127.0.0.1', 'localhost');
    expect((await post(named, { persona: 'wang' })).status).toBe(403);
    await expect(mintDevToken('root', dataDir)).rejects.toThrow('No persona is called "root"');
  });

  it('does not run in production, and mints nothing there', async () => {
    await expect(startIssuer({ dataDir, port: 0, production: true })).rejects.toThrow(
      'does not run in production',
    );
    await expect(mintDevToken('wang', dataDir, true)).rejects.toThrow('does not run in production');
  });
});
