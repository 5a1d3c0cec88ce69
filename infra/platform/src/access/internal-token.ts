import type { JSONWebKeySet, JWK } from 'jose';
import { z } from 'zod';
import { refusals } from '../domain/errors.ts';
import { grantSchema } from './grant-token.ts';
import { tokenSigner, tokenVerifier, type TokenKind } from './signed-token.ts';
import { levels, roles, type Viewer } from './viewer.ts';

const kind: TokenKind = { typ: 'yibao-internal+jwt', issuer: 'urn:yibao:gateway' };

export const internalTokenSeconds = 60;

const viewerSchema: z.ZodType<Viewer> = z.object({
  subject: z.string().min(1),
  roles: z.array(z.enum(roles)),
  personId: z.string().exactOptional(),
  area: z.string().exactOptional(),
  level: z.enum(levels).exactOptional(),
  organisation: z.string().exactOptional(),
  posts: z.array(z.string()),
  purpose: z.string().exactOptional(),
  grants: z.array(grantSchema),
});

const refuse = refusals({
  INTERNAL_TOKEN_EXPIRED: ['UNAUTHENTICATED', '内部令牌已过期', 'The internal token has expired'],
  INTERNAL_TOKEN_INVALID: ['UNAUTHENTICATED', '内部令牌无效', 'The internal token is not valid'],
});

/**
 * Vouches for a viewer towards one subgraph (the audience) for 60 seconds, less when a grant ends earlier.
 * The caller caches the token.
 */
export const internalTokenMinter = (options: {
  readonly signingKey: JWK;
  readonly clock?: { readonly now: () => Date };
}) => {
  const { signingKey, clock = { now: () => new Date() } } = options;
  const sign = tokenSigner(kind, signingKey);
  return (viewer: Viewer, audience: string): Promise<string> => {
    const ends = viewer.grants.map(({ expiresAt }) => Date.parse(expiresAt));
    const expiresAt = new Date(Math.min(clock.now().getTime() + internalTokenSeconds * 1000, ...ends));
    return sign({ audience, expiresAt, body: viewer });
  };
};

/** Reads whom the gateway vouches for. Refuses with UNAUTHENTICATED / INTERNAL_TOKEN_EXPIRED or _INVALID. */
export const internalTokenVerifier = (options: {
  readonly keys: JSONWebKeySet;
  /** The subgraph's own name: a token for a neighbour is refused. */
  readonly audience: string;
  readonly clock?: { readonly now: () => Date };
}) =>
  tokenVerifier<Viewer>({
    ...options,
    kind,
    parse: (body) => viewerSchema.parse(body),
    failed: (failure) => refuse(`INTERNAL_TOKEN_${failure}`),
  });
