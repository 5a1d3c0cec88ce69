import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { specificationOf } from '@yibao/platform/testing';
import {
  ConsentGranted,
  ConsentGrantIssued,
  ConsentRevoked,
  MandateGranted,
  MandateGrantIssued,
  MandateRevoked,
} from '@yibao/schemas/events/persons';
import {
  consents,
  grantConsent,
  issueConsentGrant,
  revokeConsent,
  type Consent,
  type GrantConsent,
} from './consent.ts';
import { statusOn } from './delegation.ts';
import {
  grantMandate,
  issueMandateGrant,
  mandates,
  revokeMandate,
  type GrantMandate,
  type Mandate,
} from './mandate.ts';

const givenConsents = specificationOf(consents);
const givenMandates = specificationOf(mandates);
const today = '2026-03-01';
const consented = ConsentGranted({
  ...{ personId: 'p1', consentId: 'c1', holder: 'INS-1', scopes: ['COVERAGE'], purpose: 'CLAIM' },
  ...{ grantedOn: today, until: '2026-03-31' },
});
const withdrawn = ConsentRevoked({ personId: 'p1', consentId: 'c1', reason: 'WITHDRAWN', revokedOn: today });
const mandated = MandateGranted({
  ...{ personId: 'p1', mandateId: 'm1', agentId: 'agent-7', scopes: ['ENROLMENT'] },
  ...{ grantedOn: today, until: '2026-03-31' },
});
const unmandated = MandateRevoked({ personId: 'p1', mandateId: 'm1', reason: 'WITHDRAWN', revokedOn: today });

describe('grantConsent', () => {
  const granting =
    (changes: Partial<GrantConsent> = {}) =>
    (consent: Consent | null) =>
      grantConsent(consent, {
        ...{ consentId: 'c1', personId: 'p1', holder: ' INS-1 ', scopes: ['COVERAGE'], purpose: 'CLAIM' },
        ...{ until: '2026-03-31', diedOn: undefined, today },
        ...changes,
      });
  it('opens data to an organisation until a day', () => {
    givenConsents().when(granting()).then(consented);
    givenConsents(consented).when(granting()).then();
  });
  it('asks for a last day from today on', () => {
    givenConsents()
      .when(granting({ until: undefined }))
      .refused('UNTIL_REQUIRED', { earliest: today });
    givenConsents()
      .when(granting({ until: '2026-02-28' }))
      .refused('UNTIL_REQUIRED');
    expect(granting({ until: today })(null)).toHaveLength(1);
  });
  it.each(['IDENTITY', 'CLINICAL', 'MONEY', 'SERVICE'] as const)('never opens %s', (scope) =>
    givenConsents()
      .when(granting({ scopes: ['COVERAGE', scope] }))
      .refused('SCOPE_NOT_CONSENTABLE', { consentable: ['ENROLMENT', 'COVERAGE'] }),
  );
  it('opens something, to somebody', () => {
    givenConsents()
      .when(granting({ scopes: [] }))
      .refused('SCOPE_NOT_CONSENTABLE');
    givenConsents()
      .when(granting({ holder: ' ' }))
      .refused('HOLDER_REQUIRED');
  });
  it('refuses somebody who has died', () =>
    givenConsents()
      .when(granting({ diedOn: '2026-02-01' }))
      .refused('PERSON_DECEASED'));
});

describe('revokeConsent', () => {
  const revoking = (consent: Consent | null) => revokeConsent(consent, { reason: 'WITHDRAWN', today });
  it('takes it back once', () => {
    givenConsents(consented).when(revoking).then(withdrawn);
    givenConsents(consented, withdrawn).when(revoking).refused('ALREADY_REVOKED', { revokedOn: today });
    givenConsents().when(revoking).refused('CONSENT_UNKNOWN');
  });
});

describe('issueConsentGrant', () => {
  const using =
    (now: string, holder: string | undefined = 'INS-1') =>
    (consent: Consent | null) =>
      issueConsentGrant(consent, { grantId: 'g1', holder, viewer: 'desk-3', now: new Date(now) });
  const used = (issuedAt: string, expiresAt: string) =>
    ConsentGrantIssued({
      ...{ personId: 'p1', consentId: 'c1', holder: 'INS-1', viewer: 'desk-3' },
      ...{ scopes: ['COVERAGE'], purpose: 'CLAIM', grantId: 'g1', issuedAt, expiresAt },
    });
  it('lets the holder look for ten minutes', () =>
    givenConsents(consented)
      .when(using('2026-03-02T01:30:00.000Z'))
      .then(used('2026-03-02T01:30:00.000Z', '2026-03-02T01:40:00.000Z')));
  it('never outlives the last day, which ends at midnight in Shanghai', () => {
    givenConsents(consented)
      .when(using('2026-03-31T15:55:00.000Z'))
      .then(used('2026-03-31T15:55:00.000Z', '2026-03-31T16:00:00.000Z'));
    givenConsents(consented)
      .when(using('2026-03-31T16:00:00.000Z'))
      .refused('CONSENT_NOT_IN_FORCE', { status: 'EXPIRED', until: '2026-03-31' });
  });
  it('finds the grant it issued before', () =>
    givenConsents(consented, used('2026-03-02T01:30:00.000Z', '2026-03-02T01:40:00.000Z'))
      .when(using('2026-03-02T01:31:00.000Z'))
      .then());
  it('ends with the consent', () =>
    givenConsents(consented, withdrawn)
      .when(using('2026-03-02T01:30:00.000Z'))
      .refused('CONSENT_NOT_IN_FORCE', { status: 'REVOKED', until: '2026-03-31' }));
  it('knows no consent of somebody else', () => {
    givenConsents(consented).when(using('2026-03-02T01:30:00.000Z', 'INS-2')).refused('CONSENT_UNKNOWN');
    givenConsents().when(using('2026-03-02T01:30:00.000Z')).refused('CONSENT_UNKNOWN');
  });
  it('remembers the latest twenty', () => {
    const many = Array.from({ length: 22 }, (_, index) => ({
      ...used('2026-03-02T01:30:00.000Z', '2026-03-02T01:40:00.000Z'),
      data: { ...used('2026-03-02T01:30:00.000Z', '2026-03-02T01:40:00.000Z').data, grantId: `g${index}` },
    }));
    expect(replay(consents, [consented, ...many])?.issued.map(({ grantId }) => grantId)[0]).toBe('g2');
  });
});

describe('grantMandate', () => {
  const granting =
    (changes: Partial<GrantMandate> = {}) =>
    (mandate: Mandate | null) =>
      grantMandate(mandate, {
        ...{ mandateId: 'm1', personId: 'p1', agentId: 'agent-7', scopes: ['ENROLMENT'] },
        ...{ until: '2026-03-31', witness: undefined, caller: 'citizen-p1', diedOn: undefined, today },
        ...changes,
      });
  it('lets somebody act until a day', () => {
    givenMandates().when(granting()).then(mandated);
    givenMandates(mandated).when(granting()).then();
  });
  it('names the officer before whom it was given', () =>
    givenMandates()
      .when(granting({ witness: 'officer-1', caller: 'officer-1' }))
      .then(MandateGranted({ ...mandated.data, witness: 'officer-1' })));
  it('keeps identity with the person', () =>
    givenMandates()
      .when(granting({ scopes: ['IDENTITY'] }))
      .refused('SCOPE_NOT_DELEGABLE'));
  it('refuses oneself, and an officer as witness to the own mandate', () => {
    givenMandates()
      .when(granting({ agentId: 'p1' }))
      .refused('SELF_MANDATE');
    givenMandates()
      .when(granting({ agentId: 'citizen-p1' }))
      .refused('SELF_MANDATE');
    givenMandates()
      .when(granting({ agentId: 'officer-1', witness: 'officer-1', caller: 'officer-1' }))
      .refused('SELF_MANDATE');
  });
  it('asks for a delegate, a scope and a last day', () => {
    givenMandates()
      .when(granting({ agentId: '' }))
      .refused('HOLDER_REQUIRED');
    givenMandates()
      .when(granting({ scopes: [] }))
      .refused('SCOPE_NOT_DELEGABLE');
    givenMandates()
      .when(granting({ until: undefined }))
      .refused('UNTIL_REQUIRED');
  });
  it('refuses somebody who has died', () =>
    givenMandates()
      .when(granting({ diedOn: '2026-02-01' }))
      .refused('PERSON_DECEASED'));
});

describe('revokeMandate', () => {
  const revoking = (mandate: Mandate | null) => revokeMandate(mandate, { reason: 'WITHDRAWN', today });
  it('takes it back once', () => {
    givenMandates(mandated).when(revoking).then(unmandated);
    givenMandates(mandated, unmandated).when(revoking).refused('ALREADY_REVOKED');
    givenMandates().when(revoking).refused('MANDATE_UNKNOWN');
  });
});

describe('issueMandateGrant', () => {
  const using =
    (now: string, ...holders: string[]) =>
    (mandate: Mandate | null) =>
      issueMandateGrant(mandate, { grantId: 'g1', holders, viewer: 'agent-7', now: new Date(now) });
  it('lets the delegate act for an hour', () =>
    givenMandates(mandated)
      .when(using('2026-03-02T01:30:00.000Z', 'agent-7', 'ORG-1'))
      .then(
        MandateGrantIssued({
          ...{
            personId: 'p1',
            mandateId: 'm1',
            agentId: 'agent-7',
            viewer: 'agent-7',
            scopes: ['ENROLMENT'],
          },
          ...{ grantId: 'g1', issuedAt: '2026-03-02T01:30:00.000Z', expiresAt: '2026-03-02T02:30:00.000Z' },
        }),
      ));
  it('refuses somebody else’s, one taken back, and one that has ended', () => {
    givenMandates(mandated).when(using('2026-03-02T01:30:00.000Z', 'agent-8')).refused('MANDATE_UNKNOWN');
    givenMandates().when(using('2026-03-02T01:30:00.000Z', 'agent-7')).refused('MANDATE_UNKNOWN');
    givenMandates(mandated, unmandated)
      .when(using('2026-03-02T01:30:00.000Z', 'agent-7'))
      .refused('MANDATE_NOT_IN_FORCE');
    givenMandates(mandated)
      .when(using('2026-03-31T16:00:00.000Z', 'agent-7'))
      .refused('MANDATE_NOT_IN_FORCE');
  });
});

describe('statusOn', () => {
  it('counts the last day', () => {
    const consent = replay(consents, [consented]);
    expect(consent && statusOn(consent, '2026-03-31')).toBe('IN_FORCE');
    expect(consent && statusOn(consent, '2026-04-01')).toBe('EXPIRED');
  });
});
