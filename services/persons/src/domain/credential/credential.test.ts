import { describe, expect, it } from '@jest/globals';
import { DomainError, replay } from '@yibao/platform/domain';
import { specificationOf } from '@yibao/platform/testing';
import {
  CredentialIssued,
  CredentialRevoked,
  IdentityVerified,
  stepOfCare,
  VoucherTokenIssued,
} from '@yibao/schemas/events/persons';
import { credentials, type Credential } from './credential.ts';
import {
  issueCredential,
  revokeCredential,
  revokeOnDeath,
  type IssueCredential,
} from './issue-credential.ts';
import { permissionAt } from './steps-of-care.ts';
import { issueToken, verifyToken } from './voucher-token.ts';

const given = specificationOf(credentials);
const key = { personId: 'p1', credentialId: 'p1.E_VOUCHER' };
const issued = CredentialIssued({ ...key, kind: 'E_VOUCHER', issuedOn: '2026-03-01' });
const revoked = CredentialRevoked({ ...key, kind: 'E_VOUCHER', reason: 'LOST', revokedOn: '2026-03-02' });
const tokenIssued = (tokenId = 't1', hash = 'hash-1') =>
  VoucherTokenIssued(
    { ...key, tokenId, issuedAt: '2026-03-02T01:29:00.000Z', expiresAt: '2026-03-02T01:32:00.000Z' },
    { hash },
  );
const verification = (verificationId = 'v1', verifiedAt = '2026-03-02T01:30:00.000Z') => ({
  verificationId,
  holder: 'H1',
  viewer: 'desk-1',
  role: 'HOSPITAL',
  step: 'REGISTRATION' as const,
  scopes: ['IDENTITY' as const],
  verifiedAt,
  expiresAt: '2026-03-03T01:30:00.000Z',
});
const verified = IdentityVerified({ ...key, kind: 'E_VOUCHER', tokenId: 't1', ...verification() });

describe('issueCredential', () => {
  const issuing =
    (changes: Partial<IssueCredential> = {}) =>
    (credential: Credential | null) =>
      issueCredential(credential, {
        ...{ personId: 'p1', kind: 'E_VOUCHER', missingProof: false, diedOn: undefined, today: '2026-03-01' },
        ...changes,
      });
  it('issues one, and again after it was revoked', () => {
    given().when(issuing()).then(issued);
    given(issued, revoked).when(issuing()).then(issued);
  });
  it('refuses a second one', () => given(issued).when(issuing()).refused('ALREADY_ISSUED'));
  it('asks for proof of identity', () =>
    given()
      .when(issuing({ missingProof: true }))
      .refused('MISSING_IDENTITY_PROOF'));
  it('refuses somebody who has died', () =>
    given()
      .when(issuing({ diedOn: '2026-02-01' }))
      .refused('PERSON_DECEASED'));
});

describe('revokeCredential', () => {
  const revoking = (credential: Credential | null) =>
    revokeCredential(credential, { reason: 'LOST', today: '2026-03-02' });
  it('revokes once', () => {
    given(issued).when(revoking).then(revoked);
    given(issued, revoked).when(revoking).refused('ALREADY_REVOKED', { revokedOn: '2026-03-02' });
    given().when(revoking).refused('CREDENTIAL_UNKNOWN');
  });
  it('follows a death without complaint', () => {
    given(issued)
      .when((credential) => revokeOnDeath(credential, '2026-03-02'))
      .then(CredentialRevoked({ ...key, kind: 'E_VOUCHER', reason: 'DECEASED', revokedOn: '2026-03-02' }));
    given(issued, revoked)
      .when((credential) => revokeOnDeath(credential, '2026-03-02'))
      .then();
    given()
      .when((credential) => revokeOnDeath(credential, '2026-03-02'))
      .then();
  });
});

describe('issueToken', () => {
  const issuing = (credential: Credential | null) =>
    issueToken(credential, {
      ...{ tokenId: 't1', hash: 'hash-1' },
      ...{ issuedAt: '2026-03-02T01:29:00.000Z', expiresAt: '2026-03-02T01:32:00.000Z' },
    });
  it('publishes no hash', () => {
    given(issued).when(issuing).then(tokenIssued());
    expect(JSON.stringify(tokenIssued().data)).not.toContain('hash-1');
  });
  it('finds the token it issued before', () => given(issued, tokenIssued()).when(issuing).then());
  it('refuses without a credential in force', () => {
    given().when(issuing).refused('CREDENTIAL_UNKNOWN');
    given(issued, revoked).when(issuing).refused('CREDENTIAL_REVOKED', { revokedOn: '2026-03-02' });
  });
  it('remembers the latest twenty', () => {
    const many = Array.from({ length: 25 }, (_, index) => tokenIssued(`t${index}`, `hash-${index}`));
    const state = replay(credentials, [issued, ...many]);
    expect(state?.tokens.map(({ tokenId }) => tokenId)).toEqual(
      many.slice(5).map(({ data }) => data.tokenId),
    );
  });
});

describe('verifyToken', () => {
  const verifying =
    (by = verification(), hash = 'hash-1') =>
    (credential: Credential | null) =>
      verifyToken(credential, { hash, verification: by });
  it('accepts a fresh token [S004-16b]', () => given(issued, tokenIssued()).when(verifying()).then(verified));
  it('accepts it once, whoever comes second [S004-16b]', () => {
    given(issued, tokenIssued(), verified)
      .when(verifying(verification('v2')))
      .refused('TOKEN_USED');
    given(issued, tokenIssued(), verified).when(verifying()).then();
  });
  it('accepts it until the last millisecond [S004-16b]', () => {
    const last = verification('v1', '2026-03-02T01:31:59.999Z');
    given(issued, tokenIssued())
      .when(verifying(last))
      .then(IdentityVerified({ ...verified.data, verifiedAt: last.verifiedAt }));
    given(issued, tokenIssued())
      .when(verifying(verification('v1', '2026-03-02T01:32:00.000Z')))
      .refused('TOKEN_EXPIRED', { expiredAt: '2026-03-02T01:32:00.000Z' });
  });
  it('refuses an unknown token, and one without a hash', () => {
    given(issued, tokenIssued()).when(verifying(verification(), 'hash-2')).refused('CREDENTIAL_UNKNOWN');
    given(issued, tokenIssued('t1', '')).when(verifying(verification(), '')).refused('CREDENTIAL_UNKNOWN');
    given().when(verifying()).refused('CREDENTIAL_UNKNOWN');
  });
  it('refuses a token of a revoked credential', () =>
    given(issued, tokenIssued(), revoked).when(verifying()).refused('CREDENTIAL_REVOKED'));
});

describe('permissionAt', () => {
  const steps = {
    HOSPITAL: ['REGISTRATION', 'CONSULTATION', 'PAYMENT', 'REPORT'],
    DOCTOR: ['CONSULTATION', 'REPORT'],
    PHARMACY: ['PAYMENT', 'PHARMACY'],
    OFFICER: ['WINDOW'],
    KIOSK: ['SELF_SERVICE'],
    INSURER: [],
    CITIZEN: [],
  };
  it.each(Object.entries(steps))(
    'lets a %s check at %s and nowhere else [S002-20a, S004-16a]',
    (role, allowed) => {
      const possible = stepOfCare.options.filter((step) => {
        try {
          return permissionAt(step, ['PUBLIC', role]).role === role;
        } catch (error) {
          if (error instanceof DomainError && error.reason === 'STEP_NOT_ALLOWED') return false;
          throw error;
        }
      });
      expect([...possible].sort()).toEqual([...allowed].sort());
    },
  );
  it('shows no more than the step needs', () => {
    expect(permissionAt('REGISTRATION', ['HOSPITAL']).scopes).not.toContain('CLINICAL');
    expect(permissionAt('REPORT', ['HOSPITAL']).scopes).toEqual(['IDENTITY', 'CLINICAL']);
    expect(permissionAt('SELF_SERVICE', ['KIOSK'])).toEqual({
      role: 'KIOSK',
      scopes: ['ENROLMENT', 'MONEY', 'SERVICE'],
      minutes: 10,
    });
  });
});
