import type { IsoDate, Ratio } from '@yibao/platform/domain';
import type { CareType, InstitutionLevel, Layer, MemberStatus } from '@yibao/schemas/policy/codes';
import type { DesignationKind } from '@yibao/schemas/facts/institutions';
import type { DirectSettlement, DirectSettlementFacts } from '@yibao/schemas/policy/direct-settlement';

/** One line of a bill. */
export type ClaimLine = {
  readonly lineId: string;
  readonly code: string;
  /** Decimal text: '10', '0.5'. */
  readonly quantity: string;
  readonly amountFen: number;
  readonly servedOn?: IsoDate;
  readonly doctorId?: string;
  /** What the bill says; personal, kept apart from the published part. */
  readonly text?: string;
  /** A line of the public-health service is outside every insurance layer [S003-8.15d]. */
  readonly paidBy?: 'INSURANCE' | 'PUBLIC_HEALTH';
};

export type ClaimStay = {
  readonly stayId: string;
  readonly admittedOn: IsoDate;
  readonly dischargedOn: IsoDate;
};

/** One bill of one institution. The service date chooses the policy version; for a stay it is the day of discharge. */
export type Claim = {
  readonly billId: string;
  readonly careType: CareType;
  readonly serviceDate: IsoDate;
  /** The instant of the care, where known: it tells care before an admission from care after it. */
  readonly servedAt?: string;
  readonly lines: readonly ClaimLine[];
  readonly stay?: ClaimStay;
  /** The disease that the bill is for, as its code; not kept with the settlement. */
  readonly disease?: string;
  /** Of a drug dispensed at a pharmacy. */
  readonly prescription?: { readonly prescriptionId: string; readonly level: InstitutionLevel | null };
};

/** How the catalogue treats a code on the service date. */
export type CatalogueEntry = {
  /** A: whole cost in scope; B: the own-first share first; C: out of scope. */
  readonly class: 'A' | 'B' | 'C';
  /** The share a person bears before the rest is in scope: '0.10'. */
  readonly ownFirstRatio: string;
  /** Per unit; null: no standard. Of a volume-procured drug the winning price [S003-2.9a, S003-2.9b]. */
  readonly paymentStandardFen: number | null;
  /** Restricted to conditions that the bill does not name: out of scope [S003-6.2c]. */
  readonly restricted?: boolean;
  /** The diseases that the label of a drug names; empty: not kept. */
  readonly indications?: readonly string[];
  /** The catalogue version that says so. */
  readonly version?: string;
};

/** What is known of the person, the institution and the codes on the service date. */
export type ClaimFacts = {
  readonly personId: string;
  /** Null for residents. */
  readonly status: MemberStatus | null;
  readonly institution: {
    readonly institutionId: string;
    readonly area: string;
    readonly level: InstitutionLevel | null;
  };
  /** For what the institution is designated on the service date. */
  readonly designations: readonly DesignationKind[];
  /** By code. Null, or missing: no catalogue version in force knows the code, the person pays [S003-5.18a]. */
  readonly catalogue: Readonly<Record<string, CatalogueEntry | null>>;
  readonly direct: DirectSettlement;
  /** What the direct-settlement table looked at: it is asked again for each benefit that may apply. */
  readonly care: DirectSettlementFacts;
  /** Layers beside the basic pool that the person belongs to. */
  readonly memberships: readonly Extract<Layer, 'CIVIL_SERVANT_SUBSIDY'>[];
  /** Receives institutional or home long-term care [S003-5.9c]. */
  readonly longTermCare: boolean;
};

/** The amount of a rate that applies to a part of the cost. */
export type Segment = { readonly fen: number; readonly ratio: Ratio };
