import type { Aggregate, IsoDate } from '@yibao/platform/domain';
import {
  CredentialIssued,
  CredentialRevoked,
  IdentityVerified,
  VoucherTokenIssued,
  type CredentialEvent,
  type CredentialKind,
  type RevocationReason,
} from '@yibao/schemas/events/persons';

/** A successful check, as its grant is signed from it. */
export type Verification = Omit<
  ReturnType<typeof IdentityVerified>['data'],
  'personId' | 'credentialId' | 'tokenId' | 'kind'
>;

/** A token to be shown once; only its hash is kept. */
export type VoucherToken = {
  readonly tokenId: string;
  readonly hash: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly used?: Verification;
};

/** A credential of one kind of one person: revoked and issued again, it stays the same document. */
export type Credential = {
  readonly credentialId: string;
  readonly personId: string;
  readonly kind: CredentialKind;
  readonly issuedOn: IsoDate;
  readonly revokedOn?: IsoDate;
  readonly reason?: RevocationReason;
  /** The latest ones, so that a used or expired one is told from an unknown one. */
  readonly tokens: readonly VoucherToken[];
};

const keptTokens = 20;

export const credentials: Aggregate<Credential | null, CredentialEvent> = {
  initial: null,
  evolve(credential, event) {
    switch (event.type) {
      case CredentialIssued.type:
        return { ...event.data, tokens: credential?.tokens ?? [] };
      case CredentialRevoked.type: {
        const { revokedOn, reason } = event.data;
        return credential && { ...credential, revokedOn, reason };
      }
      case VoucherTokenIssued.type: {
        const { tokenId, issuedAt, expiresAt } = event.data;
        const token = { tokenId, hash: event.private?.hash ?? '', issuedAt, expiresAt };
        return credential && { ...credential, tokens: [...credential.tokens, token].slice(-keptTokens) };
      }
      case IdentityVerified.type: {
        const { personId: _person, credentialId: _credential, kind: _kind, tokenId, ...used } = event.data;
        const tokens = credential?.tokens.map((each) =>
          each.tokenId === tokenId ? { ...each, used } : each,
        );
        return credential && { ...credential, tokens: tokens ?? [] };
      }
    }
  },
};

/** The natural key: one credential of a kind per person. */
export const credentialIdOf = (personId: string, kind: CredentialKind): string => `${personId}.${kind}`;
