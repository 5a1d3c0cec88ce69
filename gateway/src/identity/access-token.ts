import type { Viewer } from '@yibao/platform/access';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { refuse } from '../refusals.ts';
import { viewerOfClaims } from './viewer-of-claims.ts';

/** The identity provider whose tokens are accepted. */
export type IdentityProvider = {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri: string;
  /** Refuses older tokens, whatever their own expiry says. */
  readonly maxAgeSeconds: number;
};

// Signatures by key pairs only: with a shared secret, or none, whoever verifies could also sign.
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const rememberMs = 60_000;

/** jose's codes that speak about the key set's address, not about the token. */
const unreachable = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

const refusalOf = (error: unknown) => {
  const { code } = error as { readonly code?: unknown };
  if (code === 'ERR_JWT_EXPIRED') return refuse('TOKEN_EXPIRED');
  // Anything without one of jose's codes came from the network.
  const fromToken = typeof code === 'string' && code.startsWith('ERR_JW') && !unreachable.has(code);
  return fromToken || code === 'ERR_JOSE_ALG_NOT_ALLOWED' || code === 'ERR_JOSE_NOT_SUPPORTED'
    ? refuse('TOKEN_INVALID')
    : refuse('IDENTITY_PROVIDER_UNAVAILABLE');
};

/**
 * Reads access tokens of one identity provider. What was verified is remembered for a minute, never past its expiry.
 * Refuses TOKEN_EXPIRED, TOKEN_INVALID, IDENTITY_PROVIDER_UNAVAILABLE and whatever `viewerOfClaims` refuses.
 */
export const accessTokenVerifier = ({ issuer, audience, jwksUri, maxAgeSeconds }: IdentityProvider) => {
  const keys = createRemoteJWKSet(new URL(jwksUri), {
    timeoutDuration: 2000,
    cooldownDuration: 30_000,
    cacheMaxAge: 600_000,
  });
  const verified = new LRUCache<string, { readonly viewer: Viewer; readonly untilMs: number }>({ max: 5000 });

  return async (token: string): Promise<Viewer> => {
    const known = verified.get(token);
    if (known && known.untilMs > Date.now()) return known.viewer;
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms,
      maxTokenAge: maxAgeSeconds,
      clockTolerance: 5,
      requiredClaims: ['exp', 'iat', 'sub'],
    }).catch((error: unknown) => {
      throw refusalOf(error);
    });
    const viewer = viewerOfClaims(payload);
    verified.set(token, { viewer, untilMs: Math.min(Date.now() + rememberMs, (payload.exp ?? 0) * 1000) });
    return viewer;
  };
};
