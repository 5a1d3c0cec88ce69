import { describe, expect, it } from '@jest/globals';
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { createSecretKey } from 'node:crypto';
import {
  grantSigner,
  internalTokenMinter,
  internalTokenVerifier,
  newSigningKey,
  type Grant,
  type Viewer,
} from './index.ts';

const doctor: Viewer = {
  subject: 'account-1',
  roles: ['PUBLIC', 'DOCTOR'],
  area: '370800',
  level: 'CITY',
  organisation: 'hospital-1',
  posts: ['TREATING'],
  purpose: 'TREATMENT',
  grants: [],
};
const grant: Grant = {
  id: 'grant-1',
  kind: 'IDENTITY_CHECK',
  personId: 'person-1',
  holder: 'hospital-1',
  scopes: ['IDENTITY', 'CLINICAL'],
  purpose: 'TREATMENT',
  expiresAt: '2026-05-01T08:00:20.000Z',
};
const { signingKey, keys } = await newSigningKey();
const start = Date.parse('2026-05-01T08:00:00.000Z');
const at = (seconds: number) => ({ now: () => new Date(start + seconds * 1000) });
const verifyAt = (seconds: number, audience = 'coverage') =>
  internalTokenVerifier({ keys, audience, clock: at(seconds) });
const mint = internalTokenMinter({ signingKey, clock: at(0) });
const invalid = { code: 'UNAUTHENTICATED', reason: 'INTERNAL_TOKEN_INVALID' };

describe('internal token', () => {
  it('carries the whole viewer with the grants, also a viewer of whom little is known', async () => {
    const verify = verifyAt(0);
    for (const viewer of [
      { ...doctor, grants: [grant] },
      { subject: 'anonymous', roles: ['PUBLIC'], posts: [], grants: [] } satisfies Viewer,
    ])
      expect(await verify(await mint(viewer, 'coverage'))).toEqual(viewer);
  });

  it('is refused by every subgraph but the one it names', async () => {
    await expect(verifyAt(0, 'persons')(await mint(doctor, 'coverage'))).rejects.toMatchObject(invalid);
  });

  it('ends after 60 seconds with 5 seconds of tolerance, also where it was verified before', async () => {
    const token = await mint(doctor, 'coverage');
    let seconds = 0;
    const verify = internalTokenVerifier({
      keys,
      audience: 'coverage',
      clock: { now: () => at(seconds).now() },
    });
    for (seconds of [0, 59, 64]) await expect(verify(token)).resolves.toEqual(doctor);
    seconds = 65;
    await expect(verify(token)).rejects.toMatchObject({ reason: 'INTERNAL_TOKEN_EXPIRED' });
    await expect(verifyAt(64)(token)).resolves.toEqual(doctor);
    await expect(verifyAt(65)(token)).rejects.toMatchObject({ reason: 'INTERNAL_TOKEN_EXPIRED' });
  });

  it('ends with the first grant it carries', async () => {
    const token = await mint({ ...doctor, grants: [grant] }, 'coverage');
    await expect(verifyAt(24)(token)).resolves.toMatchObject({ grants: [grant] });
    await expect(verifyAt(25)(token)).rejects.toMatchObject({ reason: 'INTERNAL_TOKEN_EXPIRED' });
  });

  it('is refused when somebody else made it', async () => {
    const claims = () =>
      new SignJWT({ body: doctor })
        .setIssuer('urn:yibao:gateway')
        .setAudience('coverage')
        .setIssuedAt()
        .setExpirationTime('60s');
    const header = { typ: 'yibao-internal+jwt', kid: signingKey.kid ?? '' };
    const stranger = await newSigningKey();
    const { privateKey } = await generateKeyPair('ES256');
    const publicKeyAsSecret = createSecretKey(Buffer.from(JSON.stringify(keys.keys[0])));
    const made = [
      await internalTokenMinter({ signingKey: stranger.signingKey })(doctor, 'coverage'),
      await internalTokenMinter({ signingKey: { ...stranger.signingKey, kid: header.kid } })(
        doctor,
        'coverage',
      ),
      await claims()
        .setProtectedHeader({ ...header, alg: 'ES256' })
        .sign(privateKey),
      await claims()
        .setProtectedHeader({ ...header, alg: 'HS256' })
        .sign(publicKeyAsSecret),
      new UnsecuredJWT({ body: doctor }).setIssuer('urn:yibao:gateway').setAudience('coverage').encode(),
      await grantSigner({ signingKey })({ ...grant, expiresAt: '2099-01-01T00:00:00Z' }),
      'garbage',
      '',
    ];
    const verify = internalTokenVerifier({ keys, audience: 'coverage' });
    for (const token of made) await expect(verify(token)).rejects.toMatchObject(invalid);
  });

  it('is refused when it holds a role nobody knows', async () => {
    const token = await mint({ ...doctor, roles: ['ROOT' as never] }, 'coverage');
    await expect(verifyAt(0)(token)).rejects.toMatchObject(invalid);
  });
});
