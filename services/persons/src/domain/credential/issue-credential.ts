import type { IsoDate } from '@yibao/platform/domain';
import {
  CredentialIssued,
  CredentialRevoked,
  type CredentialEvent,
  type CredentialKind,
  type RevocationReason,
} from '@yibao/schemas/events/persons';
import { credentialIdOf, type Credential } from './credential.ts';
import { refuse } from './refusals.ts';

export type IssueCredential = {
  readonly personId: string;
  readonly kind: CredentialKind;
  readonly missingProof: boolean;
  readonly diedOn: IsoDate | undefined;
  readonly today: IsoDate;
};

/** Issues a credential, again after it was revoked. Refuses ALREADY_ISSUED, MISSING_IDENTITY_PROOF, PERSON_DECEASED. */
export const issueCredential = (
  credential: Credential | null,
  { personId, kind, missingProof, diedOn, today }: IssueCredential,
): readonly CredentialEvent[] => {
  if (diedOn !== undefined) throw refuse('PERSON_DECEASED', { diedOn });
  if (missingProof) throw refuse('MISSING_IDENTITY_PROOF', { instead: 'completeIdentity' });
  if (credential && credential.revokedOn === undefined)
    throw refuse('ALREADY_ISSUED', { credentialId: credential.credentialId, issuedOn: credential.issuedOn });
  return [
    CredentialIssued({ personId, credentialId: credentialIdOf(personId, kind), kind, issuedOn: today }),
  ];
};

/** Revokes a credential; its tokens count no more. Refuses CREDENTIAL_UNKNOWN, ALREADY_REVOKED. */
export const revokeCredential = (
  credential: Credential | null,
  { reason, today }: { readonly reason: RevocationReason; readonly today: IsoDate },
): readonly CredentialEvent[] => {
  if (!credential) throw refuse('CREDENTIAL_UNKNOWN');
  const { personId, credentialId, kind, revokedOn } = credential;
  if (revokedOn !== undefined) throw refuse('ALREADY_REVOKED', { revokedOn });
  return [CredentialRevoked({ personId, credentialId, kind, reason, revokedOn: today })];
};

/** A credential does not outlive its holder. No refusals: nothing to revoke changes nothing. */
export const revokeOnDeath = (credential: Credential | null, today: IsoDate): readonly CredentialEvent[] =>
  credential && credential.revokedOn === undefined
    ? revokeCredential(credential, { reason: 'DECEASED', today })
    : [];
