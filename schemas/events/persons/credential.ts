import { z } from 'zod';
import { scope } from '../../facts/persons.ts';
import { instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** Kinds of credential offered so far (身份凭证). */
export const credentialKind = z.enum(['E_VOUCHER']);
export type CredentialKind = z.infer<typeof credentialKind>;

/** At which step a credential is shown (就医购药环节). */
export const stepOfCare = z.enum([
  'REGISTRATION',
  'CONSULTATION',
  'PAYMENT',
  'PHARMACY',
  'REPORT',
  'WINDOW',
  'SELF_SERVICE',
]);
export type StepOfCare = z.infer<typeof stepOfCare>;

/** Why a credential ended (注销原因). */
export const revocationReason = z.enum(['LOST', 'MISUSED', 'PERSON_ASKED', 'DECEASED']);
export type RevocationReason = z.infer<typeof revocationReason>;

const key = z.object({ personId: z.string(), credentialId: z.string() });
const aKey = {
  personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
  credentialId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10.E_VOUCHER',
};

export const CredentialIssued = defineEvent('persons.credential-issued.v1', {
  description: 'A credential was issued to a person (申领医保电子凭证).',
  schema: key.extend({ kind: credentialKind, issuedOn: isoDate }),
  example: { ...aKey, kind: 'E_VOUCHER', issuedOn: '2026-01-05' },
});

export const CredentialRevoked = defineEvent('persons.credential-revoked.v1', {
  description: 'A credential counts no more (注销凭证).',
  schema: key.extend({ kind: credentialKind, reason: revocationReason, revokedOn: isoDate }),
  example: { ...aKey, kind: 'E_VOUCHER', reason: 'LOST', revokedOn: '2026-02-01' },
});

export const VoucherTokenIssued = defineEvent('persons.voucher-token-issued.v1', {
  description:
    'A token to be shown once, within minutes, was issued; the token itself is nowhere kept (凭证动态码).',
  schema: key.extend({ tokenId: z.string(), issuedAt: instant, expiresAt: instant }),
  privateSchema: z.object({ hash: z.string() }),
  example: {
    ...aKey,
    tokenId: '6a1e9c42-0d8b-8f37-a1b2-c3d4e5f60718',
    issuedAt: '2026-03-02T01:29:00.000Z',
    expiresAt: '2026-03-02T01:32:00.000Z',
  },
});

export const IdentityVerified = defineEvent('persons.identity-verified.v1', {
  description: 'A credential was shown and accepted; its holder may see the person for a while (身份核验).',
  schema: key.extend({
    verificationId: z.string(),
    tokenId: z.string(),
    kind: credentialKind,
    holder: z.string().describe('organisation, or account, that may look'),
    viewer: z.string().describe('opaque id of the account that checked'),
    role: z.string(),
    step: stepOfCare,
    scopes: z.array(scope).readonly(),
    verifiedAt: instant,
    expiresAt: instant.describe('end of the grant'),
  }),
  example: {
    ...aKey,
    verificationId: '2f8d0b61-5c3e-8a49-9d7e-1b2c3d4e5f60',
    tokenId: '6a1e9c42-0d8b-8f37-a1b2-c3d4e5f60718',
    kind: 'E_VOUCHER',
    holder: 'H22010200001',
    viewer: 'desk-1',
    role: 'HOSPITAL',
    step: 'REGISTRATION',
    scopes: ['IDENTITY', 'ENROLMENT', 'COVERAGE', 'SERVICE'],
    verifiedAt: '2026-03-02T01:30:00.000Z',
    expiresAt: '2026-03-03T01:30:00.000Z',
  },
});

export type CredentialEvent =
  | EventOf<typeof CredentialIssued>
  | EventOf<typeof CredentialRevoked>
  | EventOf<typeof VoucherTokenIssued>
  | EventOf<typeof IdentityVerified>;
