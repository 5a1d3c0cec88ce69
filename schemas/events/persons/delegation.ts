import { z } from 'zod';
import { scope } from '../../facts/persons.ts';
import { instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** What a consent is given for (授权用途). */
export const consentPurpose = z.enum(['CLAIM', 'UNDERWRITING', 'CUSTOMER_SERVICE']);
export type ConsentPurpose = z.infer<typeof consentPurpose>;

/** Why a consent or mandate ended before its day. */
export const withdrawalReason = z.enum(['WITHDRAWN', 'DECEASED']);
export type WithdrawalReason = z.infer<typeof withdrawalReason>;

const personId = z.string();
const scopes = z.array(scope).readonly();
const until = isoDate.describe('last day');
const grant = z.object({
  personId,
  grantId: z.string(),
  viewer: z.string().describe('opaque id of the account that asked'),
  scopes,
  issuedAt: instant,
  expiresAt: instant,
});

const anybody = '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10';
const aConsent = '9a4d2c7e-5b1f-8d20-9e3a-0c7b1f2e4d53';
const aMandate = '1d7c5e3a-2b4f-8a60-8f1d-3e5c7a9b2d64';
const aGrant = {
  personId: anybody,
  grantId: '0b1c2d3e-4f50-8617-9283-a4b5c6d7e8f9',
  issuedAt: '2026-03-02T01:30:00.000Z',
  expiresAt: '2026-03-02T01:40:00.000Z',
};

export const ConsentGranted = defineEvent('persons.consent-granted.v1', {
  description: 'A person allowed an organisation to see some of the data (授权同意).',
  schema: z.object({
    personId,
    consentId: z.string(),
    holder: z.string().describe('organisation that may look'),
    scopes,
    purpose: consentPurpose,
    grantedOn: isoDate,
    until,
  }),
  example: {
    personId: anybody,
    consentId: aConsent,
    holder: 'INS-0001',
    scopes: ['COVERAGE'],
    purpose: 'CLAIM',
    grantedOn: '2026-03-01',
    until: '2026-12-31',
  },
});

export const ConsentRevoked = defineEvent('persons.consent-revoked.v1', {
  description: 'A consent was taken back (撤回授权).',
  schema: z.object({ personId, consentId: z.string(), reason: withdrawalReason, revokedOn: isoDate }),
  example: { personId: anybody, consentId: aConsent, reason: 'WITHDRAWN', revokedOn: '2026-06-01' },
});

export const ConsentGrantIssued = defineEvent('persons.consent-grant-issued.v1', {
  description: 'The holder of a consent made use of it: a short permission to look was issued (授权使用).',
  schema: grant.extend({ consentId: z.string(), holder: z.string(), purpose: consentPurpose }),
  example: {
    ...aGrant,
    consentId: aConsent,
    holder: 'INS-0001',
    viewer: 'insurer-desk-3',
    scopes: ['COVERAGE'],
    purpose: 'CLAIM',
  },
});

export const MandateGranted = defineEvent('persons.mandate-granted.v1', {
  description: 'A person lets somebody act in some kinds of affairs (委托代办).',
  schema: z.object({
    personId,
    mandateId: z.string(),
    agentId: z.string().describe('account or organisation that may act'),
    scopes,
    grantedOn: isoDate,
    until,
    witness: z.string().optional().describe('opaque id of the officer before whom it was given'),
  }),
  example: {
    personId: anybody,
    mandateId: aMandate,
    agentId: 'agent-7',
    scopes: ['ENROLMENT', 'SERVICE'],
    grantedOn: '2026-03-01',
    until: '2026-12-31',
  },
});

export const MandateRevoked = defineEvent('persons.mandate-revoked.v1', {
  description: 'A mandate was taken back (撤销委托).',
  schema: z.object({ personId, mandateId: z.string(), reason: withdrawalReason, revokedOn: isoDate }),
  example: { personId: anybody, mandateId: aMandate, reason: 'WITHDRAWN', revokedOn: '2026-06-01' },
});

export const MandateGrantIssued = defineEvent('persons.mandate-grant-issued.v1', {
  description: 'The delegate made use of a mandate: a short permission to act was issued (委托使用).',
  schema: grant.extend({ mandateId: z.string(), agentId: z.string() }),
  example: { ...aGrant, mandateId: aMandate, agentId: 'agent-7', viewer: 'agent-7', scopes: ['ENROLMENT'] },
});

export type ConsentEvent =
  EventOf<typeof ConsentGranted> | EventOf<typeof ConsentRevoked> | EventOf<typeof ConsentGrantIssued>;
export type MandateEvent =
  EventOf<typeof MandateGranted> | EventOf<typeof MandateRevoked> | EventOf<typeof MandateGrantIssued>;
