import { describe, expect, it } from '@jest/globals';
import { grantSigner, grantVerifier, internalTokenMinter, newSigningKey, type Grant } from './index.ts';

const grant: Grant = {
  id: 'grant-1',
  kind: 'CONSENT',
  personId: 'person-1',
  holder: 'insurer-1',
  scopes: ['COVERAGE', 'MONEY'],
  purpose: 'UNDERWRITING',
  expiresAt: '2026-05-02T08:00:00.000Z',
};
const { signingKey, keys } = await newSigningKey();
const sign = grantSigner({ signingKey });
const verifyOn = (instant: string) => grantVerifier({ keys, clock: { now: () => new Date(instant) } });
const refused = (cause: string) => ({ code: 'FORBIDDEN', reason: 'GRANT_INVALID', details: { cause } });

describe('grant token', () => {
  it('comes back as it was signed', async () => {
    expect(await verifyOn('2026-05-01T08:00:00Z')(await sign(grant))).toEqual(grant);
  });

  it('ends when the grant ends, with 5 seconds of tolerance', async () => {
    const token = await sign(grant);
    await expect(verifyOn('2026-05-02T08:00:04Z')(token)).resolves.toEqual(grant);
    await expect(verifyOn('2026-05-02T08:00:05Z')(token)).rejects.toMatchObject(refused('EXPIRED'));
  });

  it('is refused when another key signed it, when it was changed, or when it is another kind of token', async () => {
    const verify = verifyOn('2026-05-01T08:00:00Z');
    const stranger = await newSigningKey();
    const [header, , signature] = (await sign(grant)).split('.');
    const { body } = { body: { ...grant, holder: 'insurer-2' } };
    const changed = Buffer.from(
      JSON.stringify({ body, iss: 'urn:yibao:persons', exp: 4070908800, iat: 1 }),
    ).toString('base64url');
    const viewer = { subject: 'a', roles: ['PUBLIC' as const], posts: [], grants: [] };
    for (const token of [
      await grantSigner({ signingKey: stranger.signingKey })(grant),
      `${header}.${changed}.${signature}`,
      await internalTokenMinter({ signingKey })(viewer, 'persons'),
      'garbage',
    ])
      await expect(verify(token)).rejects.toMatchObject(refused('INVALID'));
  });

  it('is not signed when it names no holder or an unknown scope', async () => {
    for (const wrong of [{ holder: '' }, { scopes: ['EVERYTHING' as never] }, { expiresAt: 'tomorrow' }])
      expect(() => sign({ ...grant, ...wrong })).toThrow();
  });
});
