import { demoOrganisations, demoPersons } from '../issuer/demo-ids.ts';
import { awayCare, type Patient } from './away-care.ts';
import type { Step } from './walk.ts';

const sun: Patient = { persona: 'sun', name: 'Sun' };
const personId = demoPersons.sun;

/** A person enrolled in Changchun is treated in Haikou: filed, settled directly, explained, and seen by an insurer. */
export const mainJob: readonly Step[] = [
  {
    name: 'me',
    says: 'Sun, insured in Changchun, looks at what is held: enrolment, benefits and account in one query',
    ask: () => ({
      as: 'sun',
      query: `{ me { id maskedIdNumber insuredArea account { balance held } coverage { policy { version }
        benefits { set fundPaid remaining { kind amount } } } } }`,
    }),
  },
  awayCare.beforeFiling(sun),
  {
    name: 'file',
    says: 'Sun files for care in Haikou: a city, no institution, one credential',
    ask: (_found, run) => ({
      as: 'sun',
      query: `mutation File($input: FileCrossRegionCareInput!) { fileCrossRegionCare(input: $input) {
        revision filing { id type destination scope from to validity { valid reason } } } }`,
      variables: {
        input: {
          ...{ idempotencyKey: `demo-file-${run}`, personId, type: 'LONG_TERM', destination: '460100' },
          ...{ channel: 'APP', credential: 'E_VOUCHER' },
        },
      },
    }),
    finds: ({ fileCrossRegionCare }) => ({ filingId: String(fileCrossRegionCare.filing.id) }),
  },
  ...awayCare.inHaikou(sun),
  {
    name: 'seen',
    says: 'Sun sees the settlement, the hospital and the account in one query',
    ask: () => ({
      as: 'sun',
      query: `{ me { account { balance held } settlements(first: 1) { nodes { id status bill { bill }
        payers { fund account cash } institution { name { zh } area } } } } }`,
    }),
  },
  {
    name: 'consent',
    says: 'Sun lets one insurer see coverage, for a claim, until a day',
    ask: (_found, run) => ({
      as: 'sun',
      query: `mutation Consent($input: GrantConsentInput!) { grantConsent(input: $input) { consent { id scopes until } } }`,
      variables: {
        input: {
          ...{ idempotencyKey: `demo-consent-${run}`, personId, holder: demoOrganisations.insurer },
          ...{ scopes: ['COVERAGE'], purpose: 'CLAIM', until: `${new Date().getUTCFullYear() + 1}-01-31` },
        },
      },
    }),
    finds: ({ grantConsent }) => ({ consentId: String(grantConsent.consent.id) }),
  },
  {
    name: 'use-consent',
    says: 'The insurer takes a grant of some minutes from the consent',
    ask: (found, run) => ({
      as: 'insurer',
      query: `mutation Use($input: IssueConsentGrantInput!) { issueConsentGrant(input: $input) { grant { token expiresAt } } }`,
      variables: { input: { idempotencyKey: `demo-use-${run}`, consentId: found['consentId'] } },
    }),
    finds: ({ issueConsentGrant }) => ({ insurerGrant: String(issueConsentGrant.grant.token) }),
  },
  {
    name: 'remainder',
    says: 'The insurer reads what remains: of the benefits, and of this bill; nothing else',
    ask: (found) => ({
      as: 'insurer',
      grants: [found['insurerGrant'] ?? ''],
      query: `query Remainder($person: ID!, $settlement: ID!) {
        coverageRemainder(personId: $person) { insuranceType benefits { set remaining { kind amount } } }
        claimRemainder(settlementId: $settlement) { serviceDate bill fundPaid inScopeRemainder outOfScope status } }`,
      variables: { person: personId, settlement: found['settlementId'] },
    }),
  },
  {
    name: 'access-log',
    says: 'Sun sees who has looked at what, and for what purpose',
    ask: () => ({
      as: 'sun',
      query: `{ me { accessLog(first: 5) { nodes { at role organisation scope operation purpose } } } }`,
    }),
  },
];
