import { dateIn, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import {
  MandateGranted,
  MandateGrantIssued,
  MandateRevoked,
  type MandateEvent,
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

/** Somebody may act for a person in some kinds of affairs, until a day. */
export type Mandate = Delegation & {
  readonly mandateId: string;
  /** Account or organisation that may act. */
  readonly agentId: string;
  /** The officer before whom it was given. */
  readonly witness?: string | undefined;
};

/** Identity is nobody else's: it, the credentials, consents and mandates stay with the person. */
export const delegableScopes: readonly Scope[] = ['ENROLMENT', 'COVERAGE', 'CLINICAL', 'MONEY', 'SERVICE'];
/** How long a delegate may act before asking again. */
export const mandateGrantMinutes = 60;

export const mandates: Aggregate<Mandate | null, MandateEvent> = {
  initial: null,
  evolve(mandate, event) {
    switch (event.type) {
      case MandateGranted.type:
        return { ...event.data, issued: [] };
      case MandateRevoked.type: {
        const { revokedOn, reason } = event.data;
        return mandate && { ...mandate, revokedOn, reason };
      }
      case MandateGrantIssued.type: {
        const { grantId, issuedAt, expiresAt } = event.data;
        return mandate && withIssued(mandate, { grantId, issuedAt, expiresAt });
      }
    }
  },
};

export type GrantMandate = {
  readonly mandateId: string;
  readonly personId: string;
  readonly agentId: string;
  readonly scopes: readonly Scope[];
  readonly until: IsoDate | undefined;
  /** Set when an officer records it; then the caller's account is not the person's. */
  readonly witness: string | undefined;
  /** The account that calls. */
  readonly caller: string;
  readonly diedOn: IsoDate | undefined;
  readonly today: IsoDate;
};

/**
 * Lets somebody act. Refuses UNTIL_REQUIRED, SCOPE_NOT_DELEGABLE, SELF_MANDATE (also an officer who would witness for
 * themselves), HOLDER_REQUIRED, PERSON_DECEASED.
 */
export const grantMandate = (mandate: Mandate | null, request: GrantMandate): readonly MandateEvent[] => {
  if (mandate) return [];
  const { mandateId, personId, caller, witness, today, diedOn } = request;
  const agentId = request.agentId.trim();
  const scopes = [...new Set(request.scopes)];
  if (diedOn !== undefined) throw refuse('PERSON_DECEASED', { diedOn });
  if (agentId === '') throw refuse('HOLDER_REQUIRED');
  if (agentId === personId || agentId === caller) throw refuse('SELF_MANDATE');
  const until = lastDayOf(request.until, today);
  if (scopes.length === 0 || scopes.some((scope) => !delegableScopes.includes(scope)))
    throw refuse('SCOPE_NOT_DELEGABLE', { delegable: delegableScopes });
  const given = { mandateId, personId, agentId, scopes, grantedOn: today, until };
  return [MandateGranted({ ...given, ...(witness === undefined ? {} : { witness }) })];
};

/** Takes a mandate back. Refuses MANDATE_UNKNOWN, ALREADY_REVOKED. */
export const revokeMandate = (
  mandate: Mandate | null,
  { reason, today }: { readonly reason: WithdrawalReason; readonly today: IsoDate },
): readonly MandateEvent[] => {
  if (!mandate) throw refuse('MANDATE_UNKNOWN');
  const { personId, mandateId, revokedOn } = mandate;
  if (revokedOn !== undefined) throw refuse('ALREADY_REVOKED', { revokedOn });
  return [MandateRevoked({ personId, mandateId, reason, revokedOn: today })];
};

export type UseMandate = {
  readonly grantId: string;
  /** The account that calls, and its organisation: either may hold the mandate. */
  readonly holders: readonly string[];
  readonly viewer: string;
  readonly now: Date;
};

/**
 * Lets the delegate act for an hour; each use is on record for the person. Somebody else's mandate looks like none.
 * Refuses MANDATE_UNKNOWN, MANDATE_NOT_IN_FORCE (with how it stands).
 */
export const issueMandateGrant = (
  mandate: Mandate | null,
  { grantId, holders, viewer, now }: UseMandate,
): readonly MandateEvent[] => {
  if (!mandate || !holders.includes(mandate.agentId)) throw refuse('MANDATE_UNKNOWN');
  if (mandate.issued.some((grant) => grant.grantId === grantId)) return [];
  if (!isInForceAt(mandate, now))
    throw refuse('MANDATE_NOT_IN_FORCE', { status: statusOn(mandate, dateIn(now)), until: mandate.until });
  const { personId, mandateId, agentId, scopes } = mandate;
  const grant = grantFor(mandate, { grantId, now, minutes: mandateGrantMinutes });
  return [MandateGrantIssued({ personId, mandateId, agentId, viewer, scopes, ...grant })];
};
