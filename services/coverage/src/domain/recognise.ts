import type { IsoDate } from '@yibao/platform/domain';
import {
  EntitlementApplied,
  EntitlementGranted,
  EntitlementRefused,
  EntitlementRevoked,
  type BenefitsEvent,
} from '@yibao/schemas/events/coverage';
import type { EventOf } from '@yibao/schemas/events/define-event';
import { entitlementInForce } from '@yibao/schemas/facts/coverage';
import { entitlementsOf, type Benefits } from './benefits.ts';
import type { Entitlement } from './adjudication/entitlement.ts';
import { refuse } from './refusals.ts';

/** An application, and what makes it a lawful one. */
export type Application = EventOf<typeof EntitlementApplied>['data'] & {
  readonly today: IsoDate;
  /** Whether the code is one that a person may be recognised for in the insured area. */
  readonly codeKnown: boolean;
  /** Whether the institution, where one is to review, lies in the province and is designated for the kind. */
  readonly mayReview: boolean;
};

/**
 * Applies for an entitlement; the same application again changes nothing. Inside the province the institution of care
 * reviews it, from elsewhere the agency of the insured area, on line [S002-10a, S002-10b].
 * Refuses UNKNOWN_CODE, INSTITUTION_MAY_NOT_REVIEW, ALREADY_ENTITLED for one that is open or in force.
 */
export const applyForEntitlement =
  ({ today, codeKnown, mayReview, ...application }: Application) =>
  (state: Benefits): readonly BenefitsEvent[] => {
    const { entitlementId, kind, code, institutionId } = application;
    const held = entitlementsOf(state);
    if (held.some((each) => each.entitlementId === entitlementId)) return [];
    if (!codeKnown) throw refuse('UNKNOWN_CODE', { code });
    if (institutionId !== null && !mayReview) throw refuse('INSTITUTION_MAY_NOT_REVIEW', { institutionId });
    const same = held.find(
      (each) =>
        each.kind === kind &&
        each.code === code &&
        (each.status === 'APPLIED' ||
          (each.status === 'APPROVED' && entitlementInForce(each, { serviceDate: today }))),
    );
    if (same) throw refuse('ALREADY_ENTITLED', { entitlementId: same.entitlementId, status: same.status });
    return [EntitlementApplied(application)];
  };

/** Who acts on an entitlement: an institution, or (null) an agency of the insured area. */
export type Acting = {
  readonly entitlementId: string;
  readonly personId: string;
  readonly institutionId: string | null;
  readonly at: string;
};

const ownOf = (state: Benefits, { entitlementId, institutionId }: Acting): Entitlement => {
  const found = entitlementsOf(state).find((each) => each.entitlementId === entitlementId);
  if (!found) throw refuse('NOT_ENTITLED', { entitlementId });
  if (institutionId !== null && found.institutionId !== institutionId) throw refuse('NOT_THE_REVIEWER');
  return found;
};

export type Review = Acting & {
  readonly today: IsoDate;
  readonly approved: boolean;
  /** As the responsible doctor sets it; no maximum is built in. */
  readonly validTo: IsoDate | null;
  readonly reason: string;
};

/**
 * Decides an application: approved, the entitlement is in force at once [S002-10a]. Refuses NOT_ENTITLED, NOT_THE_REVIEWER,
 * ALREADY_REVIEWED, REASON_REQUIRED for a refusal, VALIDITY_REQUIRED for a dual-channel drug without a last day,
 * VALIDITY_OVER.
 */
export const reviewEntitlement =
  (review: Review) =>
  (state: Benefits): readonly BenefitsEvent[] => {
    const { entitlementId, personId, at, today, approved, validTo, reason } = review;
    const found = ownOf(state, review);
    const { kind, code, disease, institutionId } = found;
    // What an institution is asked to review is not the agency's to decide, nor the other way round.
    if (institutionId !== review.institutionId) throw refuse('NOT_THE_REVIEWER');
    if (found.status !== 'APPLIED') throw refuse('ALREADY_REVIEWED', { status: found.status });
    if (!approved) {
      if (reason.trim() === '') throw refuse('REASON_REQUIRED');
      return [EntitlementRefused({ entitlementId, personId, refusedAt: at }, { reason })];
    }
    if (kind === 'DUAL_CHANNEL' && validTo === null) throw refuse('VALIDITY_REQUIRED');
    if (validTo !== null && validTo < today) throw refuse('VALIDITY_OVER', { today });
    return [
      EntitlementGranted({
        ...{ entitlementId, personId, kind, code, disease, institutionId, validTo },
        grantedAt: at,
      }),
    ];
  };

/** Ends an entitlement before its time. Refuses NOT_ENTITLED, NOT_THE_REVIEWER, REASON_REQUIRED. */
export const revokeEntitlement =
  ({ reason, ...acting }: Acting & { readonly reason: string }) =>
  (state: Benefits): readonly BenefitsEvent[] => {
    const { entitlementId, personId, at } = acting;
    if (ownOf(state, acting).status !== 'APPROVED') throw refuse('NOT_ENTITLED', { entitlementId });
    if (reason.trim() === '') throw refuse('REASON_REQUIRED');
    return [EntitlementRevoked({ entitlementId, personId, revokedAt: at }, { reason })];
  };
