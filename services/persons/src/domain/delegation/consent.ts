import { dateIn, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import {
  ConsentGranted,
  ConsentGrantIssued,
  ConsentRevoked,
  type ConsentEvent,
  type ConsentPurpose,
  type WithdrawalReason,
} from '@yibao/schemas/events/persons';
import {
  grantFor,
  isInForceAt,
  lastDayOf,
  statusOn,
  withIssued,
  type Delegation,
  type Scope,
} from './delegation.ts';
import { refuse } from './refusals.ts';

/** An organisation may see some data of a person, for a purpose, until a day. */
export type Consent = Delegation & {
  readonly consentId: string;
  readonly holder: string;
  readonly purpose: ConsentPurpose;
};

/** An insurer sees enrolment, coverage and remaining amounts; bills, accounts and identity stay closed. */
export const consentableScopes: readonly Scope[] = ['ENROLMENT', 'COVERAGE'];
/** How long the holder of a consent may look before asking again. */
export const consentGrantMinutes = 10;

export const consents: Aggregate<Consent | null, ConsentEvent> = {
  initial: null,
  evolve(consent, event) {
    switch (event.type) {
      case ConsentGranted.type:
        return { ...event.data, issued: [] };
      case ConsentRevoked.type: {
        const { revokedOn, reason } = event.data;
        return consent && { ...consent, revokedOn, reason };
      }
      case ConsentGrantIssued.type: {
        const { grantId, issuedAt, expiresAt } = event.data;
        return consent && withIssued(consent, { grantId, issuedAt, expiresAt });
      }
    }
  },
};

export type GrantConsent = {
  readonly consentId: string;
  readonly personId: string;
  readonly holder: string;
  readonly scopes: readonly Scope[];
  readonly purpose: ConsentPurpose;
  readonly until: IsoDate | undefined;
  readonly diedOn: IsoDate | undefined;
  readonly today: IsoDate;
};

/** Opens data to an organisation. Refuses UNTIL_REQUIRED, SCOPE_NOT_CONSENTABLE, HOLDER_REQUIRED, PERSON_DECEASED. */
export const grantConsent = (consent: Consent | null, request: GrantConsent): readonly ConsentEvent[] => {
  if (consent) return [];
  const { consentId, personId, purpose, today, diedOn } = request;
  const holder = request.holder.trim();
  const scopes = [...new Set(request.scopes)];
  if (diedOn !== undefined) throw refuse('PERSON_DECEASED', { diedOn });
  if (holder === '') throw refuse('HOLDER_REQUIRED');
  const until = lastDayOf(request.until, today);
  if (scopes.length === 0 || scopes.some((scope) => !consentableScopes.includes(scope)))
    throw refuse('SCOPE_NOT_CONSENTABLE', { consentable: consentableScopes });
  return [ConsentGranted({ consentId, personId, holder, scopes, purpose, grantedOn: today, until })];
};

/** Takes a consent back. Refuses CONSENT_UNKNOWN, ALREADY_REVOKED. */
export const revokeConsent = (
  consent: Consent | null,
  { reason, today }: { readonly reason: WithdrawalReason; readonly today: IsoDate },
): readonly ConsentEvent[] => {
  if (!consent) throw refuse('CONSENT_UNKNOWN');
  const { personId, consentId, revokedOn } = consent;
  if (revokedOn !== undefined) throw refuse('ALREADY_REVOKED', { revokedOn });
  return [ConsentRevoked({ personId, consentId, reason, revokedOn: today })];
};

export type UseConsent = {
  readonly grantId: string;
  readonly holder: string | undefined;
  readonly viewer: string;
  readonly now: Date;
};

/**
 * Lets the holder look for some minutes; each use is on record for the person. A consent of somebody else looks like none.
 * Refuses CONSENT_UNKNOWN, CONSENT_NOT_IN_FORCE (with how it stands).
 */
export const issueConsentGrant = (
  consent: Consent | null,
  { grantId, holder, viewer, now }: UseConsent,
): readonly ConsentEvent[] => {
  if (!consent || consent.holder !== holder) throw refuse('CONSENT_UNKNOWN');
  if (consent.issued.some((grant) => grant.grantId === grantId)) return [];
  if (!isInForceAt(consent, now))
    throw refuse('CONSENT_NOT_IN_FORCE', { status: statusOn(consent, dateIn(now)), until: consent.until });
  const { personId, consentId, scopes, purpose } = consent;
  const grant = grantFor(consent, { grantId, now, minutes: consentGrantMinutes });
  return [ConsentGrantIssued({ personId, consentId, holder, viewer, scopes, purpose, ...grant })];
};
