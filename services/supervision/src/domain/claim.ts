import type { Aggregate } from '@yibao/platform/domain';
import {
  ReversalRecorded,
  SettlementRecorded,
  type ClaimEvent,
  type ClaimType,
  type SupervisedLine,
  type SupervisedSettlement,
} from '@yibao/schemas/events/supervision';
import { scopeOf } from '@yibao/schemas/policy/areas';

/** A settlement taken back, as its own row: it counts in the month of the reversal. */
export type Reversal = {
  readonly reversedAt: string;
  readonly month: string;
  readonly fundFen: number;
  readonly accountFen: number;
};

/** One settlement and its reversal, whichever came first. What is counted is read off these rows, never added up. */
export type RecordedClaim = {
  readonly settlementId: string;
  readonly personId: string;
  readonly settlement: SupervisedSettlement | null;
  readonly reversal: Reversal | null;
  /** Sealed: the coded lines, for rules that look back. */
  readonly private?: { readonly lines: readonly SupervisedLine[] } | null;
};

/** A claim whose settlement has arrived. */
export type TracedClaim = RecordedClaim & { readonly settlement: SupervisedSettlement };

export const claims: Aggregate<RecordedClaim | null, ClaimEvent> = {
  initial: null,
  evolve(claim, event) {
    const { settlementId, personId } = event.data;
    const before = claim ?? { settlementId, personId, settlement: null, reversal: null };
    switch (event.type) {
      case SettlementRecorded.type:
        return {
          ...before,
          settlement: event.data,
          ...(event.private === undefined ? {} : { private: event.private }),
        };
      case ReversalRecorded.type: {
        const { reversedAt, month, fundFen, accountFen } = event.data;
        return { ...before, reversal: { reversedAt, month, fundFen, accountFen } };
      }
    }
  },
};

/** Takes up a settlement once, also after its reversal; a repeat changes nothing [S001-10.1b]. */
export const recordSettlement =
  (settlement: SupervisedSettlement, lines: readonly SupervisedLine[]) =>
  (claim: RecordedClaim | null): readonly ClaimEvent[] =>
    claim?.settlement ? [] : [SettlementRecorded(settlement, { lines })];

/** Takes up a reversal once, also before its settlement [S001-10.1b]. */
export const recordReversal =
  (reversal: Reversal & { readonly settlementId: string; readonly personId: string }) =>
  (claim: RecordedClaim | null): readonly ClaimEvent[] =>
    claim?.reversal ? [] : [ReversalRecorded(reversal)];

export const isTraced = (claim: RecordedClaim | null): claim is TracedClaim =>
  claim !== null && claim.settlement !== null;

type Kind = Pick<SupervisedSettlement, 'insuredArea' | 'careArea' | 'careType'>;

/** Which kind of claim it is: away from home before anything else [S003-8.23a]. */
export const claimTypeOf = ({ insuredArea, careArea, careType }: Kind): ClaimType => {
  if (scopeOf(insuredArea, careArea) !== 'LOCAL') return 'CROSS_REGION';
  if (careType === 'PHARMACY') return 'PURCHASE';
  return careType === 'INPATIENT' || careType === 'DAY_WARD' || careType === 'DAY_SURGERY'
    ? 'INPATIENT'
    : 'OUTPATIENT';
};

/** What the funds bear in the end, in fen. */
export const fundNetFen = ({ settlement, reversal }: TracedClaim): number =>
  settlement.fundFen - (reversal?.fundFen ?? 0);
