import type { Aggregate } from '@yibao/platform/domain';
import type { EventOf } from '@yibao/schemas/events/define-event';
import {
  EntitlementApplied,
  EntitlementGranted,
  EntitlementRefused,
  EntitlementRevoked,
  SettlementAbandoned,
  SettlementCompleted,
  SettlementReversed,
  StayClosed,
  StayOpened,
  type BenefitsEvent,
} from '@yibao/schemas/events/coverage';
import type { StaySpan } from './adjudication/eligibility.ts';
import { applyMovements, noCounters, type Counters, type Movement } from './adjudication/counters.ts';
import { evolveEntitlements, type Entitlement } from './adjudication/entitlement.ts';

/** One settlement, as short as the ledger allows: bill and trace stand in the read model. */
export type LedgerLine = {
  readonly settlementId: string;
  readonly institutionId: string;
  readonly billId: string;
  readonly stayId: string | null;
  /** The prescription that was filled. */
  readonly prescriptionId?: string;
  readonly status: 'COMPLETED' | 'REVERSED';
  readonly movements: readonly Movement[];
  readonly fundFen: number;
  readonly accountFen: number;
};

/** Everything a person's bills must agree on, in one document: counters, settlements, stays, entitlements, barred ids. */
export type Benefits = {
  readonly counters: Counters;
  readonly ledger: readonly LedgerLine[];
  readonly stays: readonly StaySpan[];
  readonly barred: readonly string[];
  /** Absent where nobody ever applied for one. */
  readonly entitlements?: readonly Entitlement[];
};

export const entitlementsOf = ({ entitlements }: Benefits): readonly Entitlement[] => entitlements ?? [];

export const lineOf = ({ ledger }: Benefits, settlementId: string): LedgerLine | undefined =>
  ledger.find((line) => line.settlementId === settlementId);

const completed = (state: Benefits, { data }: EventOf<typeof SettlementCompleted>): Benefits => ({
  ...state,
  counters: applyMovements(state.counters, data.movements),
  ledger: [
    ...state.ledger,
    {
      settlementId: data.settlementId,
      institutionId: data.institutionId,
      billId: data.billId,
      stayId: data.stayId ?? null,
      ...(data.prescriptionId === undefined ? {} : { prescriptionId: data.prescriptionId }),
      status: 'COMPLETED',
      movements: data.movements,
      fundFen: data.payers.fundFen,
      accountFen: data.payers.accountFen,
    },
  ],
});

const reversed = (state: Benefits, { data }: EventOf<typeof SettlementReversed>): Benefits => ({
  ...state,
  counters: applyMovements(state.counters, data.movements),
  ledger: state.ledger.map((line) =>
    line.settlementId === data.settlementId ? { ...line, status: 'REVERSED' } : line,
  ),
});

export const benefits: Aggregate<Benefits, BenefitsEvent> = {
  initial: { counters: noCounters, ledger: [], stays: [], barred: [] },
  evolve(state, event) {
    switch (event.type) {
      case SettlementCompleted.type:
        return completed(state, event);
      case SettlementReversed.type:
        return reversed(state, event);
      case SettlementAbandoned.type:
        return { ...state, barred: [...state.barred, event.data.settlementId] };
      case EntitlementApplied.type:
      case EntitlementGranted.type:
      case EntitlementRefused.type:
      case EntitlementRevoked.type:
        return { ...state, entitlements: evolveEntitlements(entitlementsOf(state), event) };
      case StayOpened.type: {
        const { personId: _person, ...stay } = event.data;
        return { ...state, stays: [...state.stays, { ...stay, dischargedAt: null }] };
      }
      case StayClosed.type: {
        const { stayId, dischargedAt } = event.data;
        return {
          ...state,
          stays: state.stays.map((stay) => (stay.stayId === stayId ? { ...stay, dischargedAt } : stay)),
        };
      }
    }
  },
};
