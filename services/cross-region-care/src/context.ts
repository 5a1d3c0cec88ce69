import type { IsoDate } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import type { Store } from '@yibao/platform/mongo';
import type { ServiceRequest } from '@yibao/platform/service';
import type { EmergencyEvent, FilingEvent } from '@yibao/schemas/events/cross-region-care';
import type { Standing } from '@yibao/schemas/facts/institutions';
import type { InsuranceType } from '@yibao/schemas/policy/codes';
import type { Policy } from '@yibao/schemas/policy/resolve';
import type DataLoader from 'dataloader';
import type { Emergency } from './domain/emergency.ts';
import type { Filing, PersonFilings } from './domain/filing.ts';
import type { Stay } from './domain/guidance.ts';

/** Where and how a person is insured on a day. */
export type Insured = { readonly area: string; readonly insuranceType: InsuranceType };

/** All that a resolver or a handler can reach. */
export type Context = ServiceRequest & {
  /** By person. */
  readonly filings: Store<PersonFilings, FilingEvent>;
  readonly emergencies: Store<Emergency | null, EmergencyEvent>;
  readonly filingById: DataLoader<string, Filing | null>;
  readonly emergencyById: DataLoader<string, Emergency | null>;
  /** By person: all filings and guidances together. */
  readonly filingsByPerson: DataLoader<string, PersonFilings>;
  readonly filingsOf: (personId: string, slice: Slice) => Promise<readonly Filing[]>;
  /** Filings of persons insured in an area: a province or a city stands for all below it. */
  readonly filingsIn: (area: string, slice: Slice) => Promise<readonly Filing[]>;
  readonly emergenciesOf: (personId: string, since: string) => Promise<readonly Emergency[]>;
  /** Refuses NOT_YET_VISIBLE for a reference `id@revision` that has not arrived. */
  readonly insuredOn: (personReference: string, on: IsoDate) => Promise<Insured | null>;
  readonly institutionOn: (
    institutionId: string,
    on: IsoDate,
  ) => Promise<(Standing & { readonly area: string }) | null>;
  /** As `id` or `id@revision`; refuses NOT_YET_VISIBLE, REPLICA_BEHIND. */
  readonly stayNamed: (reference: string) => Promise<Stay | undefined>;
  /** The stays the person is in, as far as it is known. */
  readonly openStaysOf: (personId: string) => Promise<readonly string[]>;
  /** Whether the person is recognised for chronic care of a disease on a day, as far as it is known. */
  readonly isEntitled: (personId: string, disease: string, on: IsoDate) => Promise<boolean>;
  /** The filing and transfer rules for an insured place. Refuses NO_PACK_FOR_AREA, PACK_NOT_IN_FORCE, PACK_EXPIRED. */
  readonly policyFor: (insured: Insured, on: IsoDate) => Promise<Policy>;
  /** Refuses REPLICA_BEHIND when what is known of persons or policies is too old to refuse on. */
  readonly requireFresh: () => Promise<void>;
  readonly now: () => Date;
  readonly today: () => IsoDate;
};
