import type { IsoDate, WorkingCalendar } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import type { Claims, Store } from '@yibao/platform/mongo';
import type { ServiceRequest } from '@yibao/platform/service';
import type {
  AppointmentEvent,
  CaseEvent,
  ItemEvent,
  KioskEvent,
  OutletEvent,
  QueueEvent,
  RatingEvent,
} from '@yibao/schemas/events/service-desk';
import type { AreaLevel } from '@yibao/schemas/facts/policies';
import type { KioskPlace } from '@yibao/schemas/facts/service-desk';
import type { ParameterPath, ValueAt } from '@yibao/schemas/policy/catalogue';
import type DataLoader from 'dataloader';
import type { Slot } from './domain/appointment/slot.ts';
import type { ServiceCase } from './domain/case/case.ts';
import type { ChannelCount } from './domain/case/statistics.ts';
import type { Item } from './domain/item/item.ts';
import type { Kiosk } from './domain/kiosk/kiosk.ts';
import type { Outlet } from './domain/outlet/outlet.ts';
import type { Queue } from './domain/queue/queue.ts';
import type { FollowUp, Rating } from './domain/rating/rating.ts';
import type { DoneElsewhere } from './domain/case/close-case.ts';
import type { CaseCriteria } from './persistence/case-list.ts';
import type { CasePeriod, Receipts } from './persistence/case-statistics.ts';
import type { OutletCriteria } from './persistence/outlet-list.ts';
import type { OutletGrade } from './persistence/ranking.ts';

type Stores = {
  readonly items: Store<Item | null, ItemEvent>;
  readonly cases: Store<ServiceCase | null, CaseEvent>;
  readonly outlets: Store<Outlet | null, OutletEvent>;
  /** By outlet and day. */
  readonly queues: Store<Queue, QueueEvent>;
  /** By outlet and start. */
  readonly slots: Store<Slot | null, AppointmentEvent>;
  readonly kiosks: Store<Kiosk | null, KioskEvent>;
  readonly ratings: Store<Rating | null, RatingEvent>;
  /** One terminal per account. */
  readonly kioskAccounts: Claims;
};

type Lists = {
  readonly everyItem: () => Promise<readonly Item[]>;
  readonly casesOf: (personId: string, slice: Slice) => Promise<readonly ServiceCase[]>;
  readonly casesIn: (meet: CaseCriteria, slice: Slice) => Promise<readonly ServiceCase[]>;
  readonly hasOpenCase: (of: { readonly item: string } | { readonly outletId: string }) => Promise<boolean>;
  readonly caseOfAct: (done: DoneElsewhere) => Promise<string | undefined>;
  readonly receiptsOf: (since: string) => Promise<ReadonlyMap<string, Receipts>>;
  readonly casesByChannel: (period: CasePeriod) => Promise<readonly ChannelCount[]>;
  readonly casesWithoutDue: (after: string, limit: number) => Promise<readonly ServiceCase[]>;
  readonly outletsThat: (meet: OutletCriteria, slice: Slice) => Promise<readonly Outlet[]>;
  readonly outletsBetween: (latitudes: readonly [number, number]) => Promise<readonly Outlet[]>;
  readonly openOutletsIn: (area: string) => Promise<readonly Outlet[]>;
  readonly unitsIn: (area: string, levels: readonly AreaLevel[]) => Promise<readonly string[]>;
  readonly kiosksAt: (
    meet: { readonly place: KioskPlace | null; readonly area: string | null },
    slice: Slice,
  ) => Promise<readonly Kiosk[]>;
  readonly ratingsOf: (personId: string, slice: Slice) => Promise<readonly Rating[]>;
  readonly followUpsIn: (area: string, state: FollowUp['state'], slice: Slice) => Promise<readonly Rating[]>;
  readonly slotsOn: (outletId: string, on: IsoDate) => Promise<readonly Slot[]>;
  readonly outletRanking: (area: string, from: IsoDate, to: IsoDate) => Promise<readonly OutletGrade[]>;
};

type KnownFacts = {
  /** Where persons are insured, or live. */
  readonly areasOf: (personIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly factsRevisionOf: (personId: string) => Promise<string>;
  readonly isGreen: (personId: string, on: IsoDate) => Promise<boolean>;
  readonly institutionKindOf: (institutionId: string) => Promise<string | null>;
  readonly calendars: () => Promise<readonly WorkingCalendar[]>;
  /** What an area sets; undefined: nothing. */
  readonly parameterOn: <Path extends ParameterPath>(
    path: Path,
    area: string,
    on: IsoDate,
  ) => Promise<ValueAt<Path> | undefined>;
  /** Refuses REPLICA_BEHIND when what is known of persons is too old to refuse on. */
  readonly requireFresh: () => Promise<void>;
};

/** All that a resolver, a handler or a timer can reach. */
export type Context = ServiceRequest &
  Stores &
  Lists &
  KnownFacts & {
    /** Batch the look-ups of one request. */
    readonly itemByCode: DataLoader<string, Item | null>;
    readonly caseById: DataLoader<string, ServiceCase | null>;
    readonly outletById: DataLoader<string, Outlet | null>;
    readonly kioskById: DataLoader<string, Kiosk | null>;
    readonly ratingById: DataLoader<string, Rating | null>;
    readonly now: () => Date;
    readonly today: () => IsoDate;
  };
