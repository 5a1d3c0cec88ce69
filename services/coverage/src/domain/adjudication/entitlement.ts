import type { IsoDate } from '@yibao/platform/domain';
import type { EventOf } from '@yibao/schemas/events/define-event';
import {
  EntitlementApplied,
  EntitlementGranted,
  EntitlementRefused,
  EntitlementRevoked,
  type EntitlementEvent,
} from '@yibao/schemas/events/coverage';
import type { EntitlementKind } from '@yibao/schemas/policy/codes';

/**
 * What a person is recognised for. It names no institution to go to: every designated one of the insured or the filed place
 * will do [S002-12a].
 */
export type Entitlement = {
  readonly entitlementId: string;
  readonly kind: EntitlementKind;
  /** The disease, or the drug. */
  readonly code: string;
  readonly disease: string;
  readonly insuredArea: string;
  /** Who reviews; null: the agency of the insured area. */
  readonly institutionId: string | null;
  readonly status: 'APPLIED' | 'APPROVED' | 'REFUSED' | 'REVOKED';
  readonly grantedAt: string | null;
  /** The last day; null: no end. */
  readonly validTo: IsoDate | null;
  readonly revokedAt: string | null;
};

const appliedFor = ({ data }: EventOf<typeof EntitlementApplied>): Entitlement => {
  const { entitlementId, kind, code, disease, insuredArea, institutionId } = data;
  const open = { status: 'APPLIED', grantedAt: null, validTo: null, revokedAt: null } as const;
  return { ...{ entitlementId, kind, code, disease, insuredArea, institutionId }, ...open };
};

const changesOf = (event: Exclude<EntitlementEvent, EventOf<typeof EntitlementApplied>>) => {
  switch (event.type) {
    case EntitlementGranted.type: {
      const { grantedAt, validTo } = event.data;
      return { status: 'APPROVED', grantedAt, validTo } as const;
    }
    case EntitlementRefused.type:
      return { status: 'REFUSED' } as const;
    case EntitlementRevoked.type:
      return { status: 'REVOKED', revokedAt: event.data.revokedAt } as const;
  }
};

/** The entitlements of a person after an event about one of them. */
export const evolveEntitlements = (
  held: readonly Entitlement[],
  event: EntitlementEvent,
): readonly Entitlement[] =>
  event.type === EntitlementApplied.type
    ? [...held, appliedFor(event)]
    : held.map((each) =>
        each.entitlementId === event.data.entitlementId ? { ...each, ...changesOf(event) } : each,
      );
