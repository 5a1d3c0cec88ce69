import type { IsoDate } from '@yibao/platform/domain';
import type { Known } from '@yibao/platform/facts';
import type { Slice } from '@yibao/platform/graphql';
import type { Store } from '@yibao/platform/mongo';
import type { ServiceRequest } from '@yibao/platform/service';
import type { AccountEvent, BenefitsEvent } from '@yibao/schemas/events/coverage';
import type { PackVersion } from '@yibao/schemas/policy/pack';
import type DataLoader from 'dataloader';
import type { PersonalAccount } from './domain/personal-account.ts';
import type { Benefits } from './domain/benefits.ts';
import type { Prescription } from './domain/prescription.ts';
import type { EntitlementRow } from './persistence/entitlements.ts';
import type { CatalogueKnown, CatalogueQuestion } from './persistence/known-catalogue.ts';
import type { Emergency, Filing, InstitutionKnown, PersonKnown } from './persistence/known-facts.ts';
import type { SettlementRecord } from './persistence/settlements.ts';

/** All that a resolver, a handler or a timer can reach. */
export type Context = ServiceRequest & {
  /** By person. */
  readonly benefits: Store<Benefits, BenefitsEvent>;
  /** By person. */
  readonly accounts: Store<PersonalAccount, AccountEvent>;
  readonly settlementById: DataLoader<string, SettlementRecord | null>;
  readonly benefitsOf: DataLoader<string, Benefits>;
  readonly accountOf: DataLoader<string, PersonalAccount>;
  /** Newest first. */
  readonly settlementsOf: (personId: string, slice: Slice) => Promise<readonly SettlementRecord[]>;
  /** Newest first. */
  readonly entitlementsOf: (personId: string, slice: Slice) => Promise<readonly EntitlementRow[]>;
  /** What the agencies of an area are to review, oldest first. */
  readonly applicationsIn: (area: string, slice: Slice) => Promise<readonly EntitlementRow[]>;
  readonly entitlementById: (id: string) => Promise<EntitlementRow | undefined>;
  readonly personOn: (personId: string, on: IsoDate) => Promise<PersonKnown>;
  readonly institutionOn: (institutionId: string, on: IsoDate) => Promise<InstitutionKnown | null>;
  readonly filingsFor: (personId: string) => Promise<readonly Known<Filing>[]>;
  readonly emergenciesOf: (personId: string) => Promise<readonly Known<Emergency>[]>;
  /** By `id` or `id@revision`. */
  readonly prescriptionNamed: (reference: string) => Promise<Known<Prescription> | undefined>;
  /** How the catalogue treats the codes of a bill; refuses REPLICA_BEHIND rather than not to know one. */
  readonly catalogueOn: (question: CatalogueQuestion) => Promise<CatalogueKnown>;
  /** Refuses REPLICA_BEHIND rather than not to know a drug. */
  readonly isDualChannelDrug: (code: string, area: string, on: IsoDate) => Promise<boolean>;
  /** Every version of the packs of an area and of those above it. */
  readonly packsFor: (area: string) => Promise<readonly PackVersion[]>;
  /** Refuses REPLICA_BEHIND when what is known elsewhere is too old to refuse on. */
  readonly requireFresh: () => Promise<void>;
  /** The same of prescriptions. */
  readonly requireFreshPrescriptions: () => Promise<void>;
  readonly now: () => Date;
  readonly today: () => IsoDate;
};
