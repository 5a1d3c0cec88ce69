import { cityOf, scopeOf } from './areas.ts';
import type { CareScope, CareType, EmergencyKind, FilingType } from './codes.ts';
import type { Citation, VersionRef } from './pack.ts';
import type { Policy } from './resolve.ts';
import { decideByRules } from './direct-settlement-rules.ts';

/** A filing as its fact carries it. */
export type FilingFact = {
  readonly filingId: string;
  readonly type: FilingType;
  /** The city filed for. */
  readonly destination: string;
  readonly registeredAt: string;
  readonly from: string;
  /** The last day; null: no end. */
  readonly to: string | null;
  /** Made after the care, to support a manual claim only. */
  readonly retrospective: boolean;
};

/** All that the table looks at: the same for the advice of cross-region-care and for quote and settle of coverage. */
export type DirectSettlementFacts = {
  readonly insuredArea: string;
  readonly careArea: string;
  readonly careType: CareType;
  /** The visit, or the admission. */
  readonly careFrom: string;
  /** The visit again, or the day of discharge. */
  readonly careTo: string;
  /** When the bill is, or was, settled with the person; a filing must be registered strictly before. */
  readonly settledAt: string;
  readonly institution: {
    readonly designated: boolean;
    readonly networked: boolean;
    readonly openedDiseases: readonly string[];
  };
  readonly filings: readonly FilingFact[];
  /** The emergency the treating institution registered, or recorded with the bill. */
  readonly emergency?: EmergencyKind | undefined;
  readonly disease?: string | undefined;
  /** Whether the person holds the entitlement for that disease. */
  readonly entitled?: boolean | undefined;
};

export type DirectSettlementReason =
  | 'AT_HOME'
  | 'NO_FILING_NEEDED'
  | 'FILED'
  | 'EMERGENCY_DEEMED_FILED'
  | 'LATE_FILING'
  | 'NOT_NETWORKED'
  | 'FILING_REQUIRED'
  | 'FILING_MISMATCH'
  | 'NOT_DESIGNATED'
  | 'ENTITLEMENT_REQUIRED'
  | 'NOT_IN_FIVE'
  | 'DISEASE_NOT_OPENED'
  | 'NO_RULE_FOR_SCOPE';

export type DirectSettlement = {
  /** DIRECT: at the institution. MANUAL: reimbursed by the insured place. NONE: not payable as things stand. */
  readonly outcome: 'DIRECT' | 'MANUAL' | 'NONE';
  readonly reason: DirectSettlementReason;
  /** Whose benefit rules apply: as at home, as away with the filing, or the insured place's emergency rules. */
  readonly ruleSet: 'LOCAL' | 'AWAY' | 'EMERGENCY_AWAY';
  readonly scope: CareScope;
  readonly deemedFiled: boolean;
  /** The filing the answer rests on. */
  readonly filingId: string | null;
  readonly filingType: FilingType | null;
  /** The article applied and the version that holds it; null where no rule had to be looked up. */
  readonly source: (Citation & VersionRef) | null;
};

/**
 * Whether a bill is settled at the institution, by hand, or not at all, by which rules and why. Pure: the pack decides,
 * the facts are given. An emergency of a kind the pack deems filed is never refused for a missing filing [S000-06c].
 */
export const checkDirectSettlement = (facts: DirectSettlementFacts, policy: Policy): DirectSettlement => {
  const scope = scopeOf(facts.insuredArea, facts.careArea);
  return decideByRules({ facts, policy, scope, filings: filingsOf(facts) });
};

/** The filings by what they are worth for this care. */
export type FilingsForCare = {
  /** Named this city, valid in the stay, registered in time. */
  readonly valid: FilingFact | undefined;
  /** Named this city for the time of this care, but registered after the bill was settled. */
  readonly late: FilingFact | undefined;
  /** Valid in the stay, for another city. */
  readonly elsewhere: FilingFact | undefined;
};

/** A stay that crosses the end of a filing uses the filing valid at admission or at settlement, whichever is better. */
const filingsOf = (facts: DirectSettlementFacts): FilingsForCare => {
  const during = facts.filings.filter(
    ({ from, to }) => from <= facts.careTo && (to === null || facts.careFrom <= to),
  );
  const isHere = ({ destination }: FilingFact) => cityOf(destination) === cityOf(facts.careArea);
  const inTime = ({ registeredAt, retrospective }: FilingFact) =>
    !retrospective && Date.parse(registeredAt) < Date.parse(facts.settledAt);
  return {
    valid: during.find((filing) => isHere(filing) && inTime(filing)),
    late: during.find((filing) => isHere(filing) && !inTime(filing)),
    elsewhere: during.find((filing) => !isHere(filing) && inTime(filing)),
  };
};
