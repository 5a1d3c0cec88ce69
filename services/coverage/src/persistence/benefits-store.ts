import type { Projection, StoreDefinition } from '@yibao/platform/mongo';
import { SettlementCompleted, SettlementReversed, type BenefitsEvent } from '@yibao/schemas/events/coverage';
import { EntitlementFact, StayFact } from '@yibao/schemas/facts/coverage';
import { benefits, entitlementsOf, type Benefits } from '../domain/benefits.ts';
import type { Entitlement } from '../domain/adjudication/entitlement.ts';
import { entitlementRows } from './entitlements.ts';
import { settlementAnalytics } from './settlement-analytics.ts';
import { positionOf } from './settlements.ts';

/** One row per settlement: the bill and its trace, sealed, and what lists look for. `position` orders lists. */
export const settlementRows: Projection<BenefitsEvent> = {
  collection: 'settlements',
  indexes: [
    { key: { personId: 1, position: -1 } },
    { key: { institutionId: 1, serviceDate: 1 } },
    { key: { 'record.policy.version': 1, position: 1 } },
  ],
  sealed: ['secret'],
  rows: (event) => {
    switch (event.type) {
      case SettlementCompleted.type: {
        const { settlementId: id, personId, institutionId, serviceDate } = event.data;
        const position = positionOf(event.data);
        const set = { personId, institutionId, serviceDate, position, status: 'COMPLETED' };
        return [{ id, set: { ...set, record: event.data, secret: event.private } }];
      }
      case SettlementReversed.type:
        return [{ id: event.data.settlementId, set: { status: 'REVERSED' } }];
      default:
        return [];
    }
  },
};

const factOfEntitlement = (personId: string, { grantedAt, status, ...entitlement }: Entitlement) => {
  const { entitlementId, kind, code, disease, institutionId, validTo, revokedAt } = entitlement;
  if (grantedAt === null || (status !== 'APPROVED' && status !== 'REVOKED')) return [];
  const value = {
    entitlementId,
    personId,
    kind,
    code,
    disease,
    institutionId,
    grantedAt,
    validTo,
    revokedAt,
  };
  return [{ definition: EntitlementFact, value: { ...value, status } }];
};

export const benefitsStore: StoreDefinition<Benefits, BenefitsEvent> = {
  collection: 'benefits',
  aggregate: benefits,
  facts: (state, personId) => [
    ...state.stays.map((stay) => ({
      definition: StayFact,
      value: { ...stay, personId, status: stay.dischargedAt === null ? 'OPEN' : 'CLOSED' },
    })),
    ...entitlementsOf(state).flatMap((each) => factOfEntitlement(personId, each)),
  ],
  projections: [settlementRows, entitlementRows],
  analytics: settlementAnalytics,
};
