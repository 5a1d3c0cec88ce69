import type { IsoDate } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import type { Claims, Store } from '@yibao/platform/mongo';
import type { ServiceRequest } from '@yibao/platform/service';
import type {
  AssistedServiceEvent,
  CampaignEvent,
  CompanionVisitEvent,
  GreenCaseEvent,
  HospitalChannelEvent,
  LectureEvent,
  LiaisonEvent,
  OfferEvent,
  ProfileEvent,
  PublicityPointEvent,
  RosterEvent,
  SportsEventEvent,
  StationEvent,
  StationIssueEvent,
  StationVisitEvent,
  TrainingEvent,
} from '@yibao/schemas/events/sports';
import type { HotlineLine } from '@yibao/schemas/facts/hotline';
import type { DesignationKind } from '@yibao/schemas/facts/institutions';
import type { SportsEventStatus } from '@yibao/schemas/facts/sports';
import type { ParameterPath, ValueAt } from '@yibao/schemas/policy/catalogue';
import type { Policy } from '@yibao/schemas/policy/resolve';
import type DataLoader from 'dataloader';
import type { ResponseTime } from './domain/assisted/response-time.ts';
import type { AssistedService, VideoSession } from './domain/assisted/service.ts';
import type { VideoParty } from './domain/assisted/video.ts';
import type { SportsEvent } from './domain/event/event.ts';
import type { GreenCase } from './domain/green/case.ts';
import type { HospitalChannels } from './domain/hospital/channel.ts';
import type { CompanionVisit } from './domain/hospital/visit.ts';
import type { Liaison } from './domain/liaison/liaison.ts';
import type { Offer } from './domain/offer/offer.ts';
import type { Campaign } from './domain/publicity/campaign.ts';
import type { Lecture } from './domain/publicity/lecture.ts';
import type { PublicityPoint } from './domain/publicity/point.ts';
import type { SportsProfile } from './domain/profile/profile.ts';
import type { RosterEntry } from './domain/roster/roster.ts';
import type { Station } from './domain/station/station.ts';
import type { StationIssue, StationVisit } from './domain/station/visit.ts';
import type { StationTraining } from './domain/training/training.ts';
import type { RequestCount, RequestFilter } from './persistence/assisted-figures.ts';
import type { KnownPerson, Place } from './persistence/known-facts.ts';
import type { PublicityCount } from './persistence/publicity-stores.ts';
import type { RosterCount } from './persistence/roster-store.ts';
import type { StationReport } from './persistence/station-report.ts';
import type { StationCriteria } from './persistence/station-store.ts';

export type { KnownPerson, Place } from './persistence/known-facts.ts';

/** The aggregates of the service. */
export type Stores = {
  /** By person. */
  readonly profiles: Store<SportsProfile | null, ProfileEvent>;
  readonly assisted: Store<AssistedService | null, AssistedServiceEvent>;
  readonly greenCases: Store<GreenCase | null, GreenCaseEvent>;
  readonly events: Store<SportsEvent | null, SportsEventEvent>;
  /** By event and person. */
  readonly rosterEntries: Store<RosterEntry | null, RosterEvent>;
  readonly stations: Store<Station | null, StationEvent>;
  readonly stationVisits: Store<StationVisit | null, StationVisitEvent>;
  readonly stationIssues: Store<StationIssue | null, StationIssueEvent>;
  readonly companionVisits: Store<CompanionVisit | null, CompanionVisitEvent>;
  /** By hospital. */
  readonly hospitalChannels: Store<HospitalChannels, HospitalChannelEvent>;
  /** By station. */
  readonly trainings: Store<StationTraining | null, TrainingEvent>;
  readonly lectures: Store<Lecture | null, LectureEvent>;
  readonly campaigns: Store<Campaign | null, CampaignEvent>;
  readonly publicityPoints: Store<PublicityPoint | null, PublicityPointEvent>;
  /** By college. */
  readonly liaisons: Store<Liaison | null, LiaisonEvent>;
  readonly offers: Store<Offer | null, OfferEvent>;
};

/** What is known of others, and the present. */
export type Surroundings = {
  /** `id` or `id@revision`, of the person and of the enrolment. Refuses NOT_YET_VISIBLE. */
  readonly knownOf: (personReference: string, enrolmentReference: string) => Promise<KnownPerson>;
  /** Where the person is insured, or lives; null: nobody of that id is known. */
  readonly areaOfPerson: (personId: string) => Promise<string | null>;
  /** Where people are insured, or live; without those of whom nothing is known. */
  readonly areasOf: (personIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly placeOn: (institutionId: string, on: IsoDate) => Promise<Place | null>;
  readonly placesIn: (
    areas: readonly string[],
    kinds: readonly Place['kind'][],
    designation: DesignationKind,
    on: IsoDate,
  ) => Promise<readonly Place[]>;
  /** The designated hospitals of each city today, key hospitals first. */
  readonly hospitalsOf: (cities: readonly string[]) => Promise<(readonly Place[])[]>;
  readonly hotlineLines: () => Promise<readonly HotlineLine[]>;
  /** Refuses NO_PACK_FOR_AREA, PACK_NOT_IN_FORCE, PACK_EXPIRED. */
  readonly policyFor: (area: string, on: IsoDate) => Promise<Policy>;
  /** Undefined where nothing is set: then no limit runs. */
  readonly parameterOn: <Path extends ParameterPath>(
    path: Path,
    area: string,
    on: IsoDate,
  ) => Promise<ValueAt<Path> | undefined>;
  /** Null while the calendar is not published. */
  readonly workingDaysAfter: (on: IsoDate, days: number) => Promise<IsoDate | null>;
  /** Refuses REPLICA_BEHIND when what is known of persons is too old to refuse on. */
  readonly requirePersonsFresh: () => Promise<void>;
  /** As requirePersonsFresh, of institutions. */
  readonly requireInstitutionsFresh: () => Promise<void>;
  readonly now: () => Date;
  readonly today: () => IsoDate;
};

/** Stored questions. */
export type Questions = {
  readonly servicesOf: (personId: string, slice: Slice) => Promise<readonly AssistedService[]>;
  readonly servicesIn: (
    area: string,
    filter: RequestFilter,
    slice: Slice,
  ) => Promise<readonly AssistedService[]>;
  readonly requestCounts: (area: string, filter: RequestFilter) => Promise<readonly RequestCount[]>;
  readonly responseTimes: (area: string, filter: RequestFilter) => Promise<readonly ResponseTime[]>;
  readonly openCasesOf: (personId: string) => Promise<readonly GreenCase[]>;
  readonly greenCasesIn: (
    area: string,
    status: GreenCase['status'] | null,
    slice: Slice,
  ) => Promise<readonly GreenCase[]>;
  readonly eventsThat: (
    area: string | null,
    status: SportsEventStatus | null,
    slice: Slice,
  ) => Promise<readonly SportsEvent[]>;
  readonly rosterOf: (eventId: string, slice: Slice) => Promise<readonly RosterEntry[]>;
  readonly eventsWith: (personId: string) => Promise<readonly string[]>;
  readonly stationsThat: (meet: StationCriteria, slice: Slice) => Promise<readonly Station[]>;
  readonly visitsAt: (hospitalId: string, slice: Slice) => Promise<readonly CompanionVisit[]>;
  readonly responseCounts: (
    from: IsoDate,
    to: IsoDate,
  ) => Promise<{ readonly n: number; readonly inTime: number; readonly overdue: number }>;
  readonly reportTogether: (stationIds: readonly string[]) => Promise<StationReport>;
  readonly stationsOfEvents: (eventIds: readonly string[]) => Promise<(readonly Station[])[]>;
  readonly lecturesHeldAt: (placeId: string) => Promise<readonly Lecture[]>;
  readonly campaignsOf: (eventId: string) => Promise<readonly Campaign[]>;
  readonly pointsOf: (eventId: string) => Promise<readonly PublicityPoint[]>;
  readonly publicityCounts: (
    from: IsoDate,
    to: IsoDate,
  ) => Promise<Readonly<Record<'lectures' | 'campaigns' | 'joint' | 'points', PublicityCount>>>;
  readonly guidanceDue: (area: string, on: IsoDate) => Promise<readonly StationTraining[]>;
  readonly offersTo: (personId: string) => Promise<readonly Offer[]>;
  /** Those who belong to a unit on a day, by id, a page at a time; `last` when more may follow. */
  readonly membersOf: (
    unit: string,
    on: IsoDate,
    after: string,
    limit: number,
  ) => Promise<{ readonly members: readonly string[]; readonly last: string | undefined }>;
};

/** All that a resolver or a handler can reach. */
export type Context = ServiceRequest &
  Stores &
  Surroundings &
  Questions & {
    readonly profileById: DataLoader<string, SportsProfile | null>;
    readonly greenCaseById: DataLoader<string, GreenCase | null>;
    readonly eventById: DataLoader<string, SportsEvent | null>;
    readonly stationById: DataLoader<string, Station | null>;
    readonly stationsOfEvent: DataLoader<string, readonly Station[]>;
    readonly rosterCountsOfEvent: DataLoader<string, readonly RosterCount[]>;
    /** The designated hospitals of a city today, key hospitals first. */
    readonly hospitalsOfCity: DataLoader<string, readonly Place[]>;
    readonly reportOfStation: DataLoader<string, StationReport>;
    /** Insurance and death of a person, as known now. */
    readonly knownById: DataLoader<string, KnownPerson>;
    /** What opens a video session to one of its sides; nobody can make one up. */
    readonly videoToken: (serviceId: string, session: VideoSession, party: VideoParty) => string;
    /** One FIXED station for each college. */
    readonly colleges: Claims;
  };
