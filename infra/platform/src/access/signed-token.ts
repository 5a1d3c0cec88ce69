import { createLocalJWKSet, errors, importJWK, jwtVerify, SignJWT, type JSONWebKeySet, type JWK } from 'jose';
import { LRUCache } from 'lru-cache';

/** Tokens of one kind are never accepted as another, even under the same key: `typ` and `iss` are checked. */
export type TokenKind = { readonly typ: string; readonly issuer: string };

type Claims = { readonly audience?: string; readonly expiresAt: Date; readonly body: object };
type Now = { readonly now: () => Date };
const systemNow: Now = { now: () => new Date() };

const algorithm = 'EdDSA';
const cachedTokens = 5000;
const toleranceSeconds = 5;

/** Signs tokens of one kind with an Ed25519 key (a private JWK with `kid`). */
export const tokenSigner = (kind: TokenKind, signingKey: JWK) => {
  const key = importJWK(signingKey, algorithm);
  return async ({ audience, expiresAt, body }: Claims): Promise<string> => {
    const token = new SignJWT({ body })
      .setProtectedHeader({
        alg: algorithm,
        typ: kind.typ,
        ...(signingKey.kid === undefined ? {} : { kid: signingKey.kid }),
      })
      .setIssuer(kind.issuer)
      .setIssuedAt()
      .setExpirationTime(Math.floor(expiresAt.getTime() / 1000));
    if (audience !== undefined) token.setAudience(audience);
    return token.sign(await key);
  };
};

export type TokenFailure = 'EXPIRED' | 'INVALID';

/** Verifies tokens of one kind; what has been verified once is remembered until it expires, the newest 5,000. */
export const tokenVerifier = <Body>(options: {
  readonly kind: TokenKind;
  readonly keys: JSONWebKeySet;
  readonly audience?: string;
  readonly parse: (body: unknown) => Body;
  readonly failed: (failure: TokenFailure) => Error;
  readonly clock?: Now;
}) => {
  const { kind, parse, failed, audience, clock = systemNow } = options;
  const keySet = createLocalJWKSet(options.keys);
  const verified = new LRUCache<string, { readonly body: Body; readonly expiresAtMs: number }>({
    max: cachedTokens,
  });

  const verify = async (token: string) => {
    const { payload } = await jwtVerify<{ body: unknown }>(token, keySet, {
      algorithms: [algorithm],
      typ: kind.typ,
      issuer: kind.issuer,
      requiredClaims: ['exp', 'iat'],
      clockTolerance: toleranceSeconds,
      currentDate: clock.now(),
      ...(audience === undefined ? {} : { audience }),
    });
    const expiresAtMs = ((payload.exp ?? 0) + toleranceSeconds) * 1000;
    return { body: parse(payload.body), expiresAtMs };
  };

  return async (token: string): Promise<Body> => {
    const known = verified.get(token);
    if (known !== undefined && known.expiresAtMs > clock.now().getTime()) return known.body;
    verified.delete(token);
    try {
      const fresh = await verify(token);
      verified.set(token, fresh);
      return fresh.body;
    } catch (error) {
      // The code, not the class: jest gives each file its own copy of jose's errors.
      throw failed((error as { code?: unknown }).code === errors.JWTExpired.code ? 'EXPIRED' : 'INVALID');
    }
  };
};
