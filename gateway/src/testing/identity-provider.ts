import Fastify from 'fastify';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An identity provider with a real key-set address, for tests. */
export const startIdentityProvider = async () => {
  const issuer = 'https://identity.test';
  const audience = 'yibao-graph';
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const publicJwk = { ...(await exportJWK(publicKey)), kid: 'key-1', alg: 'ES256', use: 'sig' };
  const app = Fastify();
  let asked = 0;
  app.get('/jwks', async () => {
    asked += 1;
    return { keys: [publicJwk] };
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    provider: { issuer, audience, jwksUri: `${url}/jwks`, maxAgeSeconds: 3600 },
    publicJwk,
    privateKey,
    asked: () => asked,
    /** Signs claims; whatever is given replaces the usual ones. */
    token: (
      claims: Readonly<Record<string, unknown>> = {},
      header: { readonly kid?: string } = {},
    ): Promise<string> =>
      new SignJWT({
        iss: issuer,
        aud: audience,
        sub: 'account-1',
        roles: ['CITIZEN'],
        person_id: 'person-1',
        iat: Math.floor(Date.now() / 1000),
        exp: Math.floor(Date.now() / 1000) + 600,
        ...claims,
      })
        .setProtectedHeader({ alg: 'ES256', kid: 'key-1', ...header })
        .sign(privateKey),
    stop: () => app.close(),
  };
};

export type TestIdentityProvider = Awaited<ReturnType<typeof startIdentityProvider>>;
