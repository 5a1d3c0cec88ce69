import type { Aggregate, IsoDate } from '@yibao/platform/domain';
import {
  AppealDecided,
  CaseAppealed,
  CaseClosed,
  CaseDecided,
  CaseHeard,
  CaseOpened,
  CaseShared,
  CaseVerified,
  FundsRecovered,
  ResponsibilityAssigned,
  type CaseEvent,
  type Decision,
  type Department,
  type OpenedCase,
  type Responsibility,
} from '@yibao/schemas/events/supervision';

export type CaseState = 'OPENED' | 'VERIFIED' | 'HEARD' | 'DECIDED' | 'APPEALED' | 'CLOSED';
export type Appeal = {
  readonly appealedOn: IsoDate;
  readonly result: 'UPHELD' | 'CHANGED' | 'REVOKED' | null;
  readonly decidedOn: IsoDate | null;
};
export type Recovery = {
  readonly receipt: string;
  readonly amountFen: number;
  readonly recoveredOn: IsoDate;
};

/** A case, as its steps have left it. */
export type ViolationCase = OpenedCase & {
  readonly state: CaseState;
  readonly heardOn: IsoDate | null;
  readonly decision: Decision | null;
  readonly appeal: Appeal | null;
  readonly responsibilities: readonly { readonly party: string; readonly responsibility: Responsibility }[];
  readonly sharedWith: readonly Department[];
  readonly recoveries: readonly Recovery[];
  /** Sealed: what people wrote. */
  readonly private?: CaseTexts | null;
};

export type CaseTexts = {
  readonly findings?: readonly string[];
  readonly statement?: string;
  readonly grounds?: string;
  readonly reasons?: string;
  readonly reason?: string;
};

const opened = (data: OpenedCase): ViolationCase => ({
  ...data,
  ...{ state: 'OPENED', heardOn: null, decision: null, appeal: null },
  ...{ responsibilities: [], sharedWith: [], recoveries: [] },
});

/** What was written is kept beside what was written before. */
const withTexts = (current: ViolationCase, texts: CaseTexts | undefined): ViolationCase =>
  texts === undefined ? current : { ...current, private: { ...current.private, ...texts } };

const amended = (
  { decision }: ViolationCase,
  { recoverFen, penaltyFen }: { recoverFen: number; penaltyFen: number },
) => decision && { ...decision, recoverFen, penaltyFen };

const decisionOf = ({
  legalBasis,
  recoverFen,
  penaltyFen,
  sanctions,
  decidedOn,
  appealUntil,
}: Decision): Decision => ({ legalBasis, recoverFen, penaltyFen, sanctions, decidedOn, appealUntil });

const next = (
  current: ViolationCase,
  event: Exclude<CaseEvent, { type: typeof CaseOpened.type }>,
): ViolationCase => {
  switch (event.type) {
    case CaseVerified.type:
      return { ...current, state: 'VERIFIED' };
    case CaseHeard.type:
      return { ...current, state: 'HEARD', heardOn: event.data.heardOn };
    case CaseDecided.type:
      return { ...current, state: 'DECIDED', decision: decisionOf(event.data) };
    case CaseShared.type:
      return { ...current, sharedWith: [...current.sharedWith, event.data.department] };
    case ResponsibilityAssigned.type: {
      const { party, responsibility } = event.data;
      return { ...current, responsibilities: [...current.responsibilities, { party, responsibility }] };
    }
    case CaseAppealed.type: {
      const appeal = { appealedOn: event.data.appealedOn, result: null, decidedOn: null };
      return { ...current, state: 'APPEALED', appeal };
    }
    case AppealDecided.type: {
      const { result, decidedOn } = event.data;
      const appeal = current.appeal && { ...current.appeal, result, decidedOn };
      return { ...current, state: 'DECIDED', appeal, decision: amended(current, event.data) };
    }
    case FundsRecovered.type: {
      const { receipt, amountFen, recoveredOn } = event.data;
      return { ...current, recoveries: [...current.recoveries, { receipt, amountFen, recoveredOn }] };
    }
    case CaseClosed.type:
      return { ...current, state: 'CLOSED' };
  }
};

/** Oldest first, then by id. */
export const casePosition = ({ openedAt, caseId }: ViolationCase): string => `${openedAt}/${caseId}`;

export const violationCases: Aggregate<ViolationCase | null, CaseEvent> = {
  initial: null,
  evolve(current, event) {
    if (event.type === CaseOpened.type) return opened(event.data);
    if (!current) return null;
    return withTexts(next(current, event), event.private);
  },
};

export const hasReceipt = (current: Pick<ViolationCase, 'recoveries'> | null, receipt: string): boolean =>
  current?.recoveries.some((each) => each.receipt === receipt) ?? false;

export const recoveredFen = ({ recoveries }: Pick<ViolationCase, 'recoveries'>): number =>
  recoveries.reduce((sum, { amountFen }) => sum + amountFen, 0);
