import type { IsoDate } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import type { Claims, Store } from '@yibao/platform/mongo';
import type { ServiceRequest } from '@yibao/platform/service';
import type {
  AdjustmentRoundEvent,
  AthleteListEvent,
  CatalogueEntryEvent,
  CatalogueEvent,
  CataloguePartEvent,
  PaymentStandardEvent,
  PrescriptionEvent,
  ProposalEvent,
} from '@yibao/schemas/events/drugs';
import type { CatalogueKind, PrescriptionState } from '@yibao/schemas/facts/drugs';
import type { Standing } from '@yibao/schemas/facts/institutions';
import type DataLoader from 'dataloader';
import type { AthleteList } from './domain/athlete-list.ts';
import type { Catalogue } from './domain/catalogue.ts';
import type { CataloguePart } from './domain/import-update.ts';
import type { CatalogueEntry, Counts } from './domain/entry.ts';
import type { PrescriptionRules } from './domain/issue-prescription.ts';
import type { Prescription } from './domain/prescription.ts';
import type { AdjustmentRound } from './domain/adjustment-round.ts';
import type { Proposal } from './domain/proposal.ts';
import type { PaymentStandard } from './domain/payment-standard.ts';
import type { EntryCriteria } from './persistence/entry-list.ts';
import type { VersionKey } from './persistence/entry-store.ts';
import type { ProposalCriteria } from './persistence/proposal-store.ts';

export type Stores = {
  /** By province and kind. */
  readonly catalogues: Store<Catalogue | null, CatalogueEvent>;
  readonly catalogueParts: Store<CataloguePart | null, CataloguePartEvent>;
  /** By code. */
  readonly entries: Store<CatalogueEntry | null, CatalogueEntryEvent>;
  /** By generic name, or product, and area. */
  readonly standards: Store<PaymentStandard | null, PaymentStandardEvent>;
  readonly prescriptions: Store<Prescription | null, PrescriptionEvent>;
  readonly athleteLists: Store<AthleteList | null, AthleteListEvent>;
  readonly proposals: Store<Proposal | null, ProposalEvent>;
  readonly adjustmentRounds: Store<readonly AdjustmentRound[], AdjustmentRoundEvent>;
  /** A number in the system of an institution belongs to one prescription. */
  readonly numberClaims: Claims;
  /** A drug has one open proposal in a province. */
  readonly proposalClaims: Claims;
};

/** All that a resolver or a handler can reach. */
export type Context = ServiceRequest &
  Stores & {
    readonly entryByCode: DataLoader<string, CatalogueEntry | null>;
    /** What counts of a kind of entries: not what belongs to a version that is being written. */
    readonly countsOf: DataLoader<CatalogueKind, Counts>;
    readonly standardByKey: DataLoader<string, PaymentStandard | null>;
    readonly prescriptionById: DataLoader<string, Prescription | null>;
    readonly athleteListById: DataLoader<string, AthleteList | null>;
    readonly proposalById: DataLoader<string, Proposal | null>;
    readonly entriesThat: (meet: EntryCriteria, slice: Slice) => Promise<readonly CatalogueEntry[]>;
    /** Every entry under a generic name, and the entry of that code itself. */
    readonly entriesOf: (code: string) => Promise<readonly CatalogueEntry[]>;
    /** Drugs whose label names a condition. */
    readonly entriesFor: (condition: string) => Promise<readonly CatalogueEntry[]>;
    /** How many entries a version has changed without everybody having been told yet; counted no further than asked. */
    readonly entriesUntold: (version: VersionKey, atMost: number) => Promise<number>;
    readonly cataloguesOf: (area: string) => Promise<readonly Catalogue[]>;
    readonly standardsIn: (area: string, slice: Slice) => Promise<readonly PaymentStandard[]>;
    readonly prescriptionsOf: (personId: string, slice: Slice) => Promise<readonly Prescription[]>;
    readonly prescriptionsAt: (
      pharmacyId: string,
      state: PrescriptionState,
      slice: Slice,
    ) => Promise<readonly Prescription[]>;
    readonly prescriptionPaidBy: (settlementId: string) => Promise<Prescription | undefined>;
    readonly athleteListsOf: (
      of: { readonly area: string } | { readonly teamId: string },
      slice: Slice,
    ) => Promise<readonly AthleteList[]>;
    readonly proposalsThat: (meet: ProposalCriteria, slice: Slice) => Promise<readonly Proposal[]>;
    readonly proposalsDecided: (area: string, from: IsoDate, to: IsoDate) => Promise<readonly Proposal[]>;
    /** Refuses NOT_YET_VISIBLE for a reference `id@revision` that has not arrived. */
    readonly patientOn: (personReference: string, on: IsoDate) => Promise<Patient>;
    readonly institutionOn: (
      institutionId: string,
      on: IsoDate,
    ) => Promise<(Standing & { readonly area: string; readonly isPharmacy: boolean }) | null>;
    /** What the pack of an insured place says of prescriptions. */
    readonly prescriptionRules: (insured: Patient['insured'], on: IsoDate) => Promise<PrescriptionRules>;
    /** Refuses REPLICA_BEHIND when what is known of institutions is too old to refuse on. */
    readonly requireFreshInstitutions: () => Promise<void>;
    /** As above, of persons and policies. */
    readonly requireFreshRules: () => Promise<void>;
    readonly now: () => Date;
    readonly today: () => IsoDate;
  };

/** What is known of a person on a day. */
export type Patient = {
  readonly insured: { readonly area: string; readonly insuranceType: 'EMPLOYEE' | 'RESIDENT' } | null;
  /** Receives medical assistance. */
  readonly assisted: boolean;
};
