import type { JSONWebKeySet, JWK } from 'jose';
import { z } from 'zod';
import { refusals } from '../domain/errors.ts';
import { tokenSigner, tokenVerifier, type TokenKind } from './signed-token.ts';
import { grantKinds, scopes, type Grant } from './viewer.ts';

const kind: TokenKind = { typ: 'yibao-grant+jwt', issuer: 'urn:yibao:persons' };

export const grantSchema: z.ZodType<Grant> = z.object({
  id: z.string().min(1),
  kind: z.enum(grantKinds),
  personId: z.string().min(1),
  holder: z.string().min(1),
  scopes: z.array(z.enum(scopes)),
  purpose: z.string(),
  expiresAt: z.iso.datetime({ offset: true }),
});

const refuse = refusals({
  GRANT_INVALID: ['FORBIDDEN', '授权凭证无效或已过期', 'The grant is not valid, or has expired'],
});

/** Signs a grant until its own `expiresAt`. Only the persons service holds the key. */
export const grantSigner = ({ signingKey }: { readonly signingKey: JWK }) => {
  const sign = tokenSigner(kind, signingKey);
  return (grant: Grant): Promise<string> =>
    sign({ expiresAt: new Date(grant.expiresAt), body: grantSchema.parse(grant) });
};

/** Reads a signed grant. Refuses with FORBIDDEN / GRANT_INVALID, details.cause EXPIRED or INVALID. */
export const grantVerifier = (options: {
  readonly keys: JSONWebKeySet;
  readonly clock?: { readonly now: () => Date };
}) =>
  tokenVerifier<Grant>({
    ...options,
    kind,
    parse: (body) => grantSchema.parse(body),
    failed: (cause) => refuse('GRANT_INVALID', { cause }),
  });
