import type { IsoDate } from '@yibao/platform/domain';

/** A line as rules look at it. What a bill does not say is absent; a rule that needs it then has nothing to say. */
export type ReviewedLine = {
  readonly lineId: string;
  readonly code: string;
  readonly quantity: string;
  readonly billFen: number;
  readonly servedOn: IsoDate;
  readonly dailyDose?: string | undefined;
  readonly days?: number | undefined;
  readonly indications?: readonly string[] | undefined;
  readonly consentReference?: string | undefined;
};

/** A claim as rules look at it. */
export type ReviewedClaim = {
  readonly claimId: string;
  readonly on: IsoDate;
  readonly institutionId: string;
  readonly sex: 'MALE' | 'FEMALE' | null;
  /** A stay. */
  readonly inpatient: boolean;
  /** Paid by the personal account, in fen. */
  readonly accountFen: number;
  readonly lines: readonly ReviewedLine[];
};

/** What the catalogue says of a code on the day and in the area of the claim. */
export type CatalogueItem = {
  readonly code: string;
  /** Its own tags, and which catalogue it is of. */
  readonly tags: readonly string[];
  readonly labelIndications: readonly string[];
  /** Paid for on that day and there, in part at least. */
  readonly payable: boolean;
  readonly maximumDailyDose?: string | undefined;
  readonly courseDays?: number | undefined;
  /** The most a unit may be charged, in fen. */
  readonly ceilingFen?: number | undefined;
};

/** What a rule may look at besides the claim. `history`: earlier claims of the person that stand. */
export type Surroundings = {
  readonly history: readonly ReviewedClaim[];
  readonly catalogue: ReadonlyMap<string, CatalogueItem>;
};

/** What a rule found. */
export type Finding = {
  readonly lineIds: readonly string[];
  readonly measured: string | null;
  readonly limit: string | null;
};
