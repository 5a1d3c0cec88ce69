import { IdentityVerified, VoucherTokenIssued, type CredentialEvent } from '@yibao/schemas/events/persons';
import type { Credential, Verification, VoucherToken } from './credential.ts';
import { refuse } from './refusals.ts';

/** How long a token may be shown. */
export const tokenMinutes = 3;

const inForce = (credential: Credential | null): Credential => {
  if (!credential) throw refuse('CREDENTIAL_UNKNOWN');
  const { revokedOn } = credential;
  if (revokedOn !== undefined) throw refuse('CREDENTIAL_REVOKED', { revokedOn });
  return credential;
};

/** Issues a token to be shown once, within minutes. Refuses CREDENTIAL_UNKNOWN, CREDENTIAL_REVOKED. */
export const issueToken = (
  current: Credential | null,
  { hash, ...token }: Pick<VoucherToken, 'tokenId' | 'hash' | 'issuedAt' | 'expiresAt'>,
): readonly CredentialEvent[] => {
  const { personId, credentialId, tokens } = inForce(current);
  if (tokens.some(({ tokenId }) => tokenId === token.tokenId)) return [];
  return [VoucherTokenIssued({ personId, credentialId, ...token }, { hash })];
};

/**
 * Accepts a token once: whoever comes second is refused [S002-20a, S004-16b]. The same check asked again finds itself.
 * Refuses CREDENTIAL_UNKNOWN, CREDENTIAL_REVOKED, TOKEN_USED, TOKEN_EXPIRED (with the instant).
 */
export const verifyToken = (
  current: Credential | null,
  { hash, verification }: { readonly hash: string; readonly verification: Verification },
): readonly CredentialEvent[] => {
  const credential = inForce(current);
  const token = credential.tokens.find((each) => each.hash === hash);
  if (!token || hash === '') throw refuse('CREDENTIAL_UNKNOWN');
  if (token.used?.verificationId === verification.verificationId) return [];
  if (token.used) throw refuse('TOKEN_USED');
  if (verification.verifiedAt >= token.expiresAt)
    throw refuse('TOKEN_EXPIRED', { expiredAt: token.expiresAt });
  const { personId, credentialId, kind } = credential;
  return [IdentityVerified({ personId, credentialId, kind, tokenId: token.tokenId, ...verification })];
};
