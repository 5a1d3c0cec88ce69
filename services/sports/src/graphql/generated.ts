import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AssistedService as AssistedServiceModel } from '../domain/assisted/service.ts';
import type { Campaign as CampaignModel } from '../domain/publicity/campaign.ts';
import type { Liaison as LiaisonModel } from '../domain/liaison/liaison.ts';
import type { CompanionVisit as CompanionVisitModel } from '../domain/hospital/visit.ts';
import type { GreenCase as GreenCaseModel } from '../domain/green/case.ts';
import type { Lecture as LectureModel } from '../domain/publicity/lecture.ts';
import type { PublicityPoint as PublicityPointModel } from '../domain/publicity/point.ts';
import type { SportsEvent as SportsEventModel } from '../domain/event/event.ts';
import type { Offer as OfferModel } from '../domain/offer/offer.ts';
import type { RosterEntry as RosterEntryModel } from '../domain/roster/roster.ts';
import type { SportsProfile as SportsProfileModel } from '../domain/profile/profile.ts';
import type { Station as StationModel } from '../domain/station/station.ts';
import type { StationTraining as StationTrainingModel } from '../domain/training/training.ts';
import type { StationVisit as StationVisitModel } from '../domain/station/visit.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** The code of an area: six digits, or a zone below or beside them (行政区划代码). */
  AreaCode: { input: string; output: string; }
  /** A calendar date in Asia/Shanghai: "2026-01-31" (日期). */
  Date: { input: string; output: string; }
  /** An instant in ISO 8601 with zone (时间). */
  DateTime: { input: string; output: string; }
  /** A resident identity number, accepted as input only (身份证号，仅输入). */
  IdNumber: { input: string; output: string; }
  /** An amount in CNY with two decimal places, as a string: "12.30" (金额，元). */
  Money: { input: number; output: number; }
  /** An exact ratio as a decimal string: "0.65" (比例). */
  Ratio: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** A request to take over (受理). */
export type AcceptServiceInput = {
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Account of the officer; the caller unless said (经办人). */
  readonly officerId?: InputMaybe<Scalars['ID']['input']>;
  /** The request (申请编号). */
  readonly serviceId: Scalars['ID']['input'];
};

/** A visitor (驿站接待). */
export type AcceptStationVisitInput = {
  /** The group (服务对象). */
  readonly audience?: InputMaybe<StationClientele>;
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person; advice needs none (人员编号). */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Advice or business (服务). */
  readonly service: StationService;
  /** The station (驿站编号). */
  readonly stationId: Scalars['ID']['input'];
};

/** What one may show (凭证). */
export type AcceptedCredential =
  /** The e-voucher (医保电子凭证). */
  | 'E_VOUCHER'
  /** The insurance card (医保卡). */
  | 'INSURANCE_CARD'
  /** A valid identity document (有效证件). */
  | 'VALID_ID';

/** A station to make active (启用). */
export type ActivateStationInput = {
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The station (驿站编号). */
  readonly stationId: Scalars['ID']['input'];
};

/** A step to plan (新增步骤). */
export type AddStepInput = {
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Where (地点). */
  readonly location: StepLocation;
  /** The request (申请编号). */
  readonly serviceId: Scalars['ID']['input'];
  /** Its name in capitals: COLLECT_MATERIALS (步骤). */
  readonly step: Scalars['String']['input'];
};

/** The next step of a visit (就医步骤). */
export type AdvanceCompanionVisitInput = {
  /** Who accompanied it (陪同人). */
  readonly guide: Scalars['String']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The step (步骤). */
  readonly step: Scalars['String']['input'];
  /** The visit (陪同就医编号). */
  readonly visitId: Scalars['ID']['input'];
};

/** Whom an item of the annex is for (清单服务对象). */
export type AnnexClientele =
  /** Athletes (运动员). */
  | 'ATHLETE'
  /** Coaches (教练员). */
  | 'COACH'
  /** Staff of an event (赛事工作人员). */
  | 'EVENT_STAFF'
  /** Athletes with a card (优秀运动员). */
  | 'EXCELLENT_ATHLETE'
  /** Coaches with a card (优秀教练员). */
  | 'EXCELLENT_COACH'
  /** Spectators (观众). */
  | 'SPECTATOR'
  /** Students (学生). */
  | 'STUDENT'
  /** Teachers (教师). */
  | 'TEACHER';

/** A liaison to name (指定联络员). */
export type AssignLiaisonInput = {
  /** Where the college is (行政区划). */
  readonly area: Scalars['AreaCode']['input'];
  /** Code of the college (院校编码). */
  readonly collegeId: Scalars['ID']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Name (姓名). */
  readonly name: Scalars['String']['input'];
  /** Phone (电话). */
  readonly phone: Scalars['String']['input'];
};

/** The one officer of a green case (指派专员). */
export type AssignOfficerInput = {
  /** The green case (绿色通道编号). */
  readonly greenCaseId: Scalars['ID']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Name (姓名). */
  readonly name: Scalars['String']['input'];
  /** Account of the officer (专员账号). */
  readonly officerId: Scalars['ID']['input'];
  /** Service phone (服务电话). */
  readonly phone: Scalars['String']['input'];
};

/** What help is asked for (帮办代办业务). */
export type AssistedBusiness =
  /** Guidance on care and medicine (就医购药指引). */
  | 'CARE_GUIDANCE'
  /** Filing for care in another city (异地就医备案). */
  | 'CROSS_REGION_FILING'
  /** Another formality (其他手续). */
  | 'OTHER_FORMALITY'
  /** Members of a unit added or removed (增减员). */
  | 'ROSTER_CHANGE'
  /** Transfer of the insurance relation (转移接续). */
  | 'TRANSFER';

/** A special disease (特殊疾病). */
export type AssistedCondition =
  /** An occupational disease (职业病). */
  | 'OCCUPATIONAL_DISEASE'
  /** Another special disease (其他特殊疾病). */
  | 'OTHER_SPECIAL'
  /** A sports injury (运动损伤). */
  | 'SPORTS_INJURY';

/** How help comes (办理方式). */
export type AssistedMode =
  /** Online (线上办). */
  | 'ONLINE'
  /** At home (上门). */
  | 'ONSITE'
  /** By video (视频办). */
  | 'VIDEO';

/** A request for help with an insurance formality (帮办代办申请). */
export type AssistedService = {
  readonly __typename?: 'AssistedService';
  /** The agreed time of remote help (约定时间). */
  readonly agreedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The group (服务对象). */
  readonly audience: SportsAudience;
  /** For what (业务). */
  readonly business: AssistedBusiness;
  /** When it was completed (办结时间). */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** A special disease (特殊疾病). */
  readonly condition?: Maybe<AssistedCondition>;
  /** The target; null: none is set (目标完成日). */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Id of the request (申请编号). */
  readonly id: Scalars['ID']['output'];
  /** How help comes (办理方式). */
  readonly mode: AssistedMode;
  /** Account of the officer who took it over (经办人). */
  readonly officerId?: Maybe<Scalars['ID']['output']>;
  /** Whether the target has passed unfinished (是否超时). */
  readonly overdue: Scalars['Boolean']['output'];
  /** For whom (申请人). */
  readonly person?: Maybe<Person>;
  /** Where help comes to (上门地点). */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** When it was asked for (申请时间). */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** How it stands (状态). */
  readonly status: AssistedServiceStatus;
  /** The steps, in the order planned (步骤). */
  readonly steps: ReadonlyArray<AssistedStep>;
  /** The tasks (任务). */
  readonly tasks: ReadonlyArray<AssistedTask>;
  /** The video session, the latest; null: none has begun (视频会话). */
  readonly video?: Maybe<VideoSession>;
  /** How often the applicant had to come to a window: never (申请人跑动次数). */
  readonly visitCountByApplicant: Scalars['Int']['output'];
};

/** A page of requests (申请分页). */
export type AssistedServiceConnection = {
  readonly __typename?: 'AssistedServiceConnection';
  /** The page with cursors (带游标的条目). */
  readonly edges: ReadonlyArray<AssistedServiceEdge>;
  /** The page (条目). */
  readonly nodes: ReadonlyArray<AssistedService>;
  /** Where it stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A request with its cursor (申请条目). */
export type AssistedServiceEdge = {
  readonly __typename?: 'AssistedServiceEdge';
  /** Its cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The request (申请). */
  readonly node: AssistedService;
};

/** A request after a change (申请变更结果). */
export type AssistedServicePayload = {
  readonly __typename?: 'AssistedServicePayload';
  /** What to pass on as id@revision (版本). */
  readonly revision: Scalars['Int']['output'];
  /** The request (申请). */
  readonly service: AssistedService;
};

/** How a request stands (申请状态). */
export type AssistedServiceStatus =
  /** Accepted (已受理). */
  | 'ACCEPTED'
  /** Withdrawn (已取消). */
  | 'CANCELLED'
  /** All tasks are done (已办结). */
  | 'COMPLETED'
  /** Some of it is done (办理中). */
  | 'IN_PROGRESS'
  /** Asked for (已申请). */
  | 'REQUESTED';

/** A step of a request (步骤). */
export type AssistedStep = {
  readonly __typename?: 'AssistedStep';
  /** Where (地点). */
  readonly location: StepLocation;
  /** When it was done (完成时间). */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the result is found; null: not done (结果编号). */
  readonly resultRef?: Maybe<Scalars['String']['output']>;
  /** Its name (步骤). */
  readonly step: Scalars['String']['output'];
};

/** A task of a request (任务). */
export type AssistedTask = {
  readonly __typename?: 'AssistedTask';
  /** Whether it is done (是否完成). */
  readonly done: Scalars['Boolean']['output'];
  /** Which (任务类型). */
  readonly kind: AssistedTaskKind;
  /** Where the result is found (结果编号). */
  readonly resultRef?: Maybe<Scalars['String']['output']>;
  /** What was explained (解读内容). */
  readonly topics: ReadonlyArray<InterpretationTopic>;
};

/** What must be done before a request is complete (任务). */
export type AssistedTaskKind =
  /** The formality itself (代办). */
  | 'AGENCY'
  /** The policy is explained (政策解读). */
  | 'POLICY_INTERPRETATION';

/** Visits of a group (分对象来访数). */
export type AudienceVisits = {
  readonly __typename?: 'AudienceVisits';
  /** The group (服务对象). */
  readonly audience: StationClientele;
  /** How many visits (来访数). */
  readonly visits: Scalars['Int']['output'];
};

/** A campaign at an event (赛事宣传). */
export type Campaign = {
  readonly __typename?: 'Campaign';
  /** Who takes part (参与部门). */
  readonly departments: ReadonlyArray<LeadDepartment>;
  /** The form (形式). */
  readonly form: CampaignForm;
  /** Id of the campaign (活动编号). */
  readonly id: Scalars['ID']['output'];
  /** Whether both departments take part (是否联合). */
  readonly joint: Scalars['Boolean']['output'];
  /** How many pieces (数量). */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
  /** How many people it reached (触达人数). */
  readonly reach: Scalars['Int']['output'];
  /** When the film is shown (播放时间). */
  readonly showings: ReadonlyArray<Scalars['DateTime']['output']>;
  /** The slogan (宣传语). */
  readonly slogan?: Maybe<Scalars['String']['output']>;
};

/** How insurance is made known (宣传形式). */
export type CampaignForm =
  /** Films in the breaks (间隙宣传片). */
  | 'FILM_IN_BREAK'
  /** Merchandise with a slogan (周边产品). */
  | 'MERCHANDISE';

/** A campaign after a change (宣传活动变更结果). */
export type CampaignPayload = {
  readonly __typename?: 'CampaignPayload';
  /** The campaign (宣传活动). */
  readonly campaign: Campaign;
  /** What to pass on as id@revision (版本). */
  readonly revision: Scalars['Int']['output'];
};

/** An event to cancel (赛事取消). */
export type CancelEventInput = {
  /** The event (赛事编号). */
  readonly eventId: Scalars['ID']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (原因). */
  readonly reason: Scalars['String']['input'];
};

/** A request to withdraw (取消). */
export type CancelServiceInput = {
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (原因). */
  readonly reason: Scalars['String']['input'];
  /** The request (申请编号). */
  readonly serviceId: Scalars['ID']['input'];
};

/** Guidance on care or medicine (就医购药指引). */
export type CareGuide = {
  readonly __typename?: 'CareGuide';
  /** What one may show, one is enough (凭证). */
  readonly credentials: ReadonlyArray<AcceptedCredential>;
  /** Designated and active today, at most 100 (定点医药机构). */
  readonly places: ReadonlyArray<CarePlace>;
  /** How it is settled, in order (结算步骤). */
  readonly steps: ReadonlyArray<SettlementStep>;
};

/** Care or medicine (需求). */
export type CareNeed =
  /** Care (就医). */
  | 'CARE'
  /** Medicine (购药). */
  | 'MEDICINE';

/** An institution or pharmacy of the guide (定点医药机构). */
export type CarePlace = {
  readonly __typename?: 'CarePlace';
  /** Where (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** The institution (机构). */
  readonly institution?: Maybe<Institution>;
  /** Whether it is a key hospital of the programme (是否重点医院). */
  readonly keyHospital: Scalars['Boolean']['output'];
  /** Whether bills of persons from other provinces are settled at once (是否跨省联网). */
  readonly networked: Scalars['Boolean']['output'];
};

/** What a bill is for (就医类型). */
export type CareType =
  /** Outpatient care of chronic and special diseases (门诊慢特病). */
  | 'CHRONIC_OUTPATIENT'
  /** Day surgery (日间手术). */
  | 'DAY_SURGERY'
  /** Day ward (日间病房). */
  | 'DAY_WARD'
  /** Emergency observation (急诊留观). */
  | 'EMERGENCY_OBSERVATION'
  /** Emergency rescue (急诊抢救). */
  | 'EMERGENCY_RESCUE'
  /** A stay (住院). */
  | 'INPATIENT'
  /** Ordinary outpatient care (普通门诊). */
  | 'OUTPATIENT'
  /** A pharmacy (药店购药). */
  | 'PHARMACY';

/** An event to change; what is left out stays (赛事变更). */
export type ChangeEventInput = {
  /** The event (赛事编号). */
  readonly eventId: Scalars['ID']['input'];
  /** How many spectators are expected (预计观众人数). */
  readonly expectedSpectators?: InputMaybe<Scalars['Int']['input']>;
  /** First day (起始日期). */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Last day (最后一日). */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Where (场馆). */
  readonly venues?: InputMaybe<ReadonlyArray<SportsVenueInput>>;
};

/** A lecture to end (宣讲结束). */
export type CloseLectureInput = {
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The lecture (宣讲编号). */
  readonly lectureId: Scalars['ID']['input'];
};

/** The liaison of a college (医保业务联络员). */
export type CollegeLiaison = {
  readonly __typename?: 'CollegeLiaison';
  /** Code of the college (院校编码). */
  readonly collegeId: Scalars['ID']['output'];
  /** First day (起始日期). */
  readonly from: Scalars['Date']['output'];
  /** Name (姓名). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Phone (电话). */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Last day; null: no end (最后一日). */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** The liaison after a change (联络员变更结果). */
export type CollegeLiaisonPayload = {
  readonly __typename?: 'CollegeLiaisonPayload';
  /** The liaison (联络员). */
  readonly liaison: CollegeLiaison;
  /** What to pass on as id@revision (版本). */
  readonly revision: Scalars['Int']['output'];
};

/** A step of a visit (就医步骤). */
export type CompanionStep = {
  readonly __typename?: 'CompanionStep';
  /** When it was done; null: not yet (完成时间). */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Who accompanied it (陪同人). */
  readonly guide?: Maybe<Scalars['String']['output']>;
  /** Its name (步骤). */
  readonly step: Scalars['String']['output'];
};

/** A visit accompanied by a key hospital (重点医院陪同就医). */
export type CompanionVisit = {
  readonly __typename?: 'CompanionVisit';
  /** Who accompanies it at the hospital (医院联系人). */
  readonly contactPerson?: Maybe<Scalars['String']['output']>;
  /** The hospital (医院). */
  readonly hospital?: Maybe<Institution>;
  /** Id of the visit (陪同就医编号). */
  readonly id: Scalars['ID']['output'];
  /** The person (人员编号). */
  readonly personId: Scalars['ID']['output'];
  /** When it was asked for (申请时间). */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Until when the hospital must answer; null: no limit is set (响应时限). */
  readonly respondBy?: Maybe<Scalars['DateTime']['output']>;
  /** When it answered (响应时间). */
  readonly respondedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands (状态). */
  readonly status: CompanionVisitStatus;
  /** The steps, in their order (步骤). */
  readonly steps: ReadonlyArray<CompanionStep>;
  /** The day wished for (希望日期). */
  readonly wishedDate: Scalars['Date']['output'];
};

/** A page of visits (陪同就医分页). */
export type CompanionVisitConnection = {
  readonly __typename?: 'CompanionVisitConnection';
  /** The page with cursors (带游标的条目). */
  readonly edges: ReadonlyArray<CompanionVisitEdge>;
  /** The page (条目). */
  readonly nodes: ReadonlyArray<CompanionVisit>;
  /** Where it stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A visit with its cursor (陪同就医条目). */
export type CompanionVisitEdge = {
  readonly __typename?: 'CompanionVisitEdge';
  /** Its cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The visit (陪同就医). */
  readonly node: CompanionVisit;
};

/** A visit after a change (陪同就医变更结果). */
export type CompanionVisitPayload = {
  readonly __typename?: 'CompanionVisitPayload';
  /** What to pass on as id@revision (版本). */
  readonly revision: Scalars['Int']['output'];
  /** The visit (陪同就医). */
  readonly visit: CompanionVisit;
};

/** How an accompanied visit stands (陪同就医状态). */
export type CompanionVisitStatus =
  /** Every step is done (已完成). */
  | 'DONE'
  /** Asked for (已申请). */
  | 'OPEN'
  /** The hospital has named a contact (已响应). */
  | 'RESPONDED';

/** A formality that is done (业务办结). */
export type CompleteAssistedBusinessInput = {
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** An id or a code under which the result is found (结果编号). */
  readonly resultRef: Scalars['String']['input'];
  /** The request (申请编号). */
  readonly serviceId: Scalars['ID']['input'];
};

/** A point of the checklist (核验确认). */
export type ConfirmChecklistItemInput = {
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The point (核验项). */
  readonly item: StationChecklistItem;
  /** Under which id the photo is found (照片编号). */
  readonly photoRef: Scalars['String']['input'];
  /** The station (驿站编号). */
  readonly stationId: Scalars['ID']['input'];
};

/** A campaign (宣传活动). */
export type CreateCampaignInput = {
  /** The event (赛事编号). */
  readonly eventId: Scalars['ID']['input'];
  /** The form (形式). */
  readonly form: CampaignForm;
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How many pieces, of merchandise (数量). */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** When the film is shown (播放时间). */
  readonly showings?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
  /** The slogan, of merchandise (宣传语). */
  readonly slogan?: InputMaybe<Scalars['String']['input']>;
};

/** An offer to decline (谢绝推送). */
export type DeclineOfferInput = {
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The offer (推送编号). */
  readonly offerId: Scalars['ID']['input'];
};

/** Kinds of emergency (急诊类型). */
export type EmergencyKind =
  /** Rescue, the narrower kind (急诊抢救). */
  | 'RESCUE'
  /** Treatment, the wider kind (急诊救治). */
  | 'TREATMENT';

/** The end of a capacity (身份终止). */
export type EndCapacityInput = {
  /** The group (服务对象). */
  readonly audience: SportsAudience;
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Last day; today unless said (最后一日). */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The person (人员编号). */
  readonly personId: Scalars['ID']['input'];
};

/** A channel to end (关闭通道). */
export type EndHospitalGreenChannelInput = {
  /** The hospital (医院编码). */
  readonly hospitalId: Scalars['ID']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Last day (最后一日). */
  readonly on: Scalars['Date']['input'];
};

/** A liaison to end (终止联络员). */
export type EndLiaisonInput = {
  /** Code of the college (院校编码). */
  readonly collegeId: Scalars['ID']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Last day; today unless said (最后一日). */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** People to put on a roster (参赛名单登记). */
export type EnterRosterInput = {
  /** 1 to 200 people, each once (人员). */
  readonly entries: ReadonlyArray<RosterEntryInput>;
  /** The event (赛事编号). */
  readonly eventId: Scalars['ID']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What was done at the stations of an event (赛事结束报告). */
export type EventClosingReport = {
  readonly __typename?: 'EventClosingReport';
  /** How many were advised (咨询数). */
  readonly consultations: Scalars['Int']['output'];
  /** How many came to have business handled (办理数). */
  readonly handled: Scalars['Int']['output'];
  /** How many problems were told (问题数). */
  readonly issues: Scalars['Int']['output'];
  /** How many stations (驿站数). */
  readonly stations: Scalars['Int']['output'];
  /** By group; only those that came (分对象). */
  readonly visitsByAudience: ReadonlyArray<AudienceVisits>;
};

/** A case accompanied by one named officer (绿色通道单据). */
export type GreenCase = {
  readonly __typename?: 'GreenCase';
  /** Whose agency (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** Until when an officer must be named; null: no limit is set (指派时限). */
  readonly assignBy?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the green case (绿色通道编号). */
  readonly id: Scalars['ID']['output'];
  /** The officer (专员). */
  readonly officer?: Maybe<GreenOfficer>;
  /** When it was opened (建单时间). */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Id of that case (来源编号). */
  readonly originId: Scalars['ID']['output'];
  /** What kind of case it accompanies (来源类型). */
  readonly originKind: GreenOriginKind;
  /** Whose it is (人员). */
  readonly person?: Maybe<Person>;
  /** How it stands (状态). */
  readonly status: GreenCaseStatus;
  /** Whether that passed without one (是否超时未指派). */
  readonly unassigned: Scalars['Boolean']['output'];
};

/** A page of green cases (绿色通道分页). */
export type GreenCaseConnection = {
  readonly __typename?: 'GreenCaseConnection';
  /** The page with cursors (带游标的条目). */
  readonly edges: ReadonlyArray<GreenCaseEdge>;
  /** The page (条目). */
  readonly nodes: ReadonlyArray<GreenCase>;
  /** Where it stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A green case with its cursor (绿色通道条目). */
export type GreenCaseEdge = {
  readonly __typename?: 'GreenCaseEdge';
  /** Its cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The green case (绿色通道单据). */
  readonly node: GreenCase;
};

/** A green case after a change (绿色通道变更结果). */
export type GreenCasePayload = {
  readonly __typename?: 'GreenCasePayload';
  /** The green case (绿色通道单据). */
  readonly greenCase: GreenCase;
  /** What to pass on as id@revision (版本). */
  readonly revision: Scalars['Int']['output'];
};

/** How a green case stands (绿色通道状态). */
export type GreenCaseStatus =
  /** Opened, not begun (已受理). */
  | 'ACCEPTED'
  /** The case that was accompanied has ended (已办结). */
  | 'CLOSED'
  /** The officer has begun (办理中). */
  | 'STARTED';

/** Whether the green channel is open to a person, and why not (绿色通道资格). */
export type GreenEligibility = {
  readonly __typename?: 'GreenEligibility';
  /** Whether it is open (是否符合). */
  readonly eligible: Scalars['Boolean']['output'];
  /** What is missing; null: nothing (原因). */
  readonly reason?: Maybe<GreenReason>;
};

/** The officer who answers for a green case (一对一专员). */
export type GreenOfficer = {
  readonly __typename?: 'GreenOfficer';
  /** The green case (绿色通道编号). */
  readonly greenCaseId: Scalars['ID']['output'];
  /** Name (姓名). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Account of the officer (专员账号). */
  readonly officerId: Scalars['ID']['output'];
  /** Service phone (服务电话). */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** What a green case accompanies (来源业务). */
export type GreenOriginKind =
  /** A case of the service desk (综合柜员办件). */
  | 'CASE'
  /** An application to be recognised for a disease or a dual-channel drug (待遇认定申请). */
  | 'ENTITLEMENT'
  /** A filing for care in another city (异地就医备案). */
  | 'FILING';

/** What is missing for the green channel (不符合原因). */
export type GreenReason =
  /** The person has died (已去世). */
  | 'DECEASED'
  /** Neither athlete nor coach (非运动员、教练员). */
  | 'NOT_ATHLETE_OR_COACH'
  /** Not insured in the province (非省内参保). */
  | 'NOT_ENROLLED_IN_PROVINCE'
  /** No valid card (无有效卡). */
  | 'NO_CARD';

/** Days on which a key hospital keeps its green channel open (就诊绿色通道). */
export type HospitalChannel = {
  readonly __typename?: 'HospitalChannel';
  /** First day (起始日期). */
  readonly from: Scalars['Date']['output'];
  /** Id of the period (通道编号). */
  readonly id: Scalars['ID']['output'];
  /** Last day (最后一日). */
  readonly to: Scalars['Date']['output'];
};

/** The channels of a hospital after a change (通道变更结果). */
export type HospitalChannelPayload = {
  readonly __typename?: 'HospitalChannelPayload';
  /** The channels, oldest first (通道). */
  readonly channels: ReadonlyArray<HospitalChannel>;
  /** What to pass on as id@revision (版本). */
  readonly revision: Scalars['Int']['output'];
};

/** A medical institution or pharmacy on the public record (定点医药机构). */
export type Institution = {
  readonly __typename?: 'Institution';
  /** The national institution code (机构代码). */
  readonly id: Scalars['ID']['output'];
};

/** Insurance types (险种). */
export type InsuranceType =
  /** Medical assistance (医疗救助). */
  | 'ASSISTANCE'
  /** Basic medical insurance of employees (职工基本医疗保险). */
  | 'EMPLOYEE'
  /** Basic medical insurance of residents (居民基本医疗保险). */
  | 'RESIDENT';

/** What an explanation covers (政策解读内容). */
export type InterpretationTopic =
  /** Basic medical insurance (基本医疗保险). */
  | 'BASIC_INSURANCE'
  /** Catastrophic illness insurance (大病保险). */
  | 'CATASTROPHIC_ILLNESS'
  /** Chronic and special disease benefits (慢特病待遇). */
  | 'CHRONIC_DISEASE_BENEFITS'
  /** Settlement in another city (异地就医结算). */
  | 'CROSS_REGION_SETTLEMENT'
  /** Ordinary outpatient benefits (普通门诊待遇). */
  | 'OUTPATIENT_BENEFITS'
  /** Work injury (工伤). */
  | 'WORK_INJURY';

/** A card to issue (发卡). */
export type IssueSportsCardInput = {
  /** First day (起始日期). */
  readonly from: Scalars['Date']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which card (卡种). */
  readonly kind: SportsCardKind;
  /** The person (人员编号). */
  readonly personId: Scalars['ID']['input'];
  /** Last day (最后一日). */
  readonly to: Scalars['Date']['input'];
};

/** A campaign to take part in (联合宣传). */
export type JoinCampaignInput = {
  /** The campaign (活动编号). */
  readonly campaignId: Scalars['ID']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Which department leads (牵头部门). */
export type LeadDepartment =
  /** The insurance department (医保部门). */
  | 'MEDICAL_INSURANCE'
  /** The sports department (体育部门). */
  | 'SPORTS';

/** Somebody to take off a roster (退出参赛名单). */
export type LeaveRosterInput = {
  /** The event (赛事编号). */
  readonly eventId: Scalars['ID']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person (人员编号). */
  readonly personId: Scalars['ID']['input'];
};

/** A roster after somebody has left (退出参赛名单结果). */
export type LeaveRosterPayload = {
  readonly __typename?: 'LeaveRosterPayload';
  /** The event (赛事). */
  readonly event: SportsEvent;
};

/** A lecture (宣讲). */
export type Lecture = {
  readonly __typename?: 'Lecture';
  /** The area (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** Who came (参加人数). */
  readonly attendance: ReadonlyArray<LectureAttendance>;
  /** The day (日期). */
  readonly date: Scalars['Date']['output'];
  /** Id of the lecture (宣讲编号). */
  readonly id: Scalars['ID']['output'];
  /** What it leaves out (未覆盖内容). */
  readonly missingTopics: ReadonlyArray<LectureTopic>;
  /** Where (地点类型). */
  readonly place: LecturePlace;
  /** Code of the college or team (单位编码). */
  readonly placeId: Scalars['ID']['output'];
  /** How many came (总人数). */
  readonly reach: Scalars['Int']['output'];
  /** How it stands (状态). */
  readonly status: LectureStatus;
  /** What it explains (内容). */
  readonly topics: ReadonlyArray<LectureTopic>;
};

/** How many of a group came (参加人数). */
export type LectureAttendance = {
  readonly __typename?: 'LectureAttendance';
  /** The group (对象). */
  readonly audience: LectureAudience;
  /** How many (人数). */
  readonly people: Scalars['Int']['output'];
};

/** How many of a group came (参加人数). */
export type LectureAttendanceInput = {
  /** The group (对象). */
  readonly audience: LectureAudience;
  /** How many (人数). */
  readonly people: Scalars['Int']['input'];
};

/** Who listens (宣讲对象). */
export type LectureAudience =
  /** Athletes (运动员). */
  | 'ATHLETE'
  /** Coaches (教练员). */
  | 'COACH'
  /** Students (学生). */
  | 'STUDENT'
  /** Teachers (教师). */
  | 'TEACHER';

/** A lecture after a change (宣讲变更结果). */
export type LecturePayload = {
  readonly __typename?: 'LecturePayload';
  /** The lecture (宣讲). */
  readonly lecture: Lecture;
  /** What to pass on as id@revision (版本). */
  readonly revision: Scalars['Int']['output'];
};

/** Where a lecture is held (宣讲地点). */
export type LecturePlace =
  /** A sports college (体育院校). */
  | 'COLLEGE'
  /** A sports team (运动队). */
  | 'TEAM';

/** How a lecture stands (宣讲状态). */
export type LectureStatus =
  /** Over (已结束). */
  | 'CLOSED'
  /** Held (已举办). */
  | 'HELD'
  /** Planned (已安排). */
  | 'SCHEDULED';

/** What a lecture explains (宣讲内容). */
export type LectureTopic =
  /** Basic medical insurance (基本医疗保险). */
  | 'BASIC_INSURANCE'
  /** Catastrophic illness insurance (大病保险). */
  | 'CATASTROPHIC_ILLNESS'
  /** Chronic and special disease benefits (慢特病待遇). */
  | 'CHRONIC_DISEASE_BENEFITS'
  /** Settlement in another city (异地就医结算流程). */
  | 'CROSS_REGION_SETTLEMENT'
  /** Ordinary outpatient benefits (普通门诊待遇). */
  | 'OUTPATIENT_BENEFITS';

/** What is put up or handed out (宣传载体). */
export type MaterialForm =
  /** A banner (条幅). */
  | 'BANNER'
  /** A display board (展板). */
  | 'BOARD'
  /** A booklet (宣传手册). */
  | 'BOOKLET'
  /** Anything else (其他). */
  | 'OTHER'
  /** A poster (海报). */
  | 'POSTER';

/** Changes (办理). */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Takes a request over (帮办代办受理). Refuses MAY_NOT_ACT, INVALID_STATE. */
  readonly acceptService: AssistedServicePayload;
  /**
   * Somebody is advised, or has business handled, at an active station (驿站接待).
   * Refuses STATION_UNKNOWN, NOT_OWN_AREA, AUDIENCE_REQUIRED, AUDIENCE_NOT_SERVED, STATION_CLOSED, PERSON_REQUIRED,
   * PERSON_UNKNOWN, NOT_ENROLLED_IN_PROVINCE, REPLICA_BEHIND.
   */
  readonly acceptStationVisit: StationVisitPayload;
  /**
   * Makes the station of a college active, without end (启用固定驿站).
   * Refuses STATION_UNKNOWN, NOT_OWN_AREA, CHECKLIST_INCOMPLETE, MOBILE_BY_EVENT, STATION_CLOSED.
   */
  readonly activateStation: StationPayload;
  /**
   * Plans a step; none may ask the applicant to come to a window (新增帮办步骤).
   * Refuses MAY_NOT_ACT, INVALID_STATE, HOME_SERVICE_ONLY, STEP_EXISTS.
   */
  readonly addStep: AssistedServicePayload;
  /**
   * Records the next step of a visit with its guide; none is skipped (就医步骤).
   * Refuses VISIT_UNKNOWN, STEP_OUT_OF_ORDER, GUIDE_REQUIRED, VISIT_DONE, NOT_RESPONDED.
   */
  readonly advanceCompanionVisit: CompanionVisitPayload;
  /** Names the liaison of a college (指定联络员). Refuses NOT_OWN_AREA, CONTACT_REQUIRED, LIAISON_ALREADY_SET. */
  readonly assignLiaison: CollegeLiaisonPayload;
  /**
   * Names the one officer who answers for a green case (指派一对一专员).
   * Refuses MAY_NOT_ACT, ALREADY_ASSIGNED, NOT_ELIGIBLE, INVALID_STATE, OFFICER_REQUIRED.
   */
  readonly assignOfficer: GreenCasePayload;
  /** An event does not take place; its stations close (赛事取消). Refuses EVENT_UNKNOWN, NOT_OWN_AREA, INVALID_STATE, REASON_REQUIRED. */
  readonly cancelEvent: SportsEventPayload;
  /** Withdraws a request (帮办代办取消). Refuses MAY_NOT_ACT, INVALID_STATE, REASON_REQUIRED. */
  readonly cancelService: AssistedServicePayload;
  /**
   * Period, venues, scale of an event are others; stations follow (赛事变更).
   * Refuses EVENT_UNKNOWN, NOT_OWN_AREA, INVALID_STATE, PERIOD_INVALID, VENUE_REQUIRED, VENUE_TWICE, UNIT_REQUIRED,
   * SPECTATORS_INVALID.
   */
  readonly changeEvent: SportsEventPayload;
  /** Ends a lecture (宣讲结束). Refuses LECTURE_UNKNOWN, NOT_OWN_AREA, LECTURE_NOT_HELD, ALREADY_CLOSED. */
  readonly closeLecture: LecturePayload;
  /**
   * Records that the formality is done, for business whose owner does not say so itself (业务办结).
   * Refuses MAY_NOT_ACT, INVALID_STATE, RESULT_REF_REQUIRED, CLOSED_BY_OWNER.
   */
  readonly completeAssistedBusiness: AssistedServicePayload;
  /** Confirms a point of the checklist with a photo (驿站核验). Refuses STATION_UNKNOWN, NOT_OWN_AREA, PHOTO_REQUIRED, STATION_CLOSED. */
  readonly confirmChecklistItem: StationPayload;
  /**
   * Makes insurance known at an event, by films or merchandise (赛事宣传).
   * Refuses EVENT_UNKNOWN, NOT_OWN_AREA, EVENT_OVER, SCHEDULE_REQUIRED, OUTSIDE_EVENT, QUANTITY_REQUIRED, SLOGAN_REQUIRED.
   */
  readonly createCampaign: CampaignPayload;
  /** Declines what was offered (谢绝推送). Refuses OFFER_UNKNOWN, ALREADY_DECLINED. */
  readonly declineOffer: SportsOfferPayload;
  /** Ends a capacity with a day (身份终止). Refuses MAY_NOT_ACT, NOT_FOUND, PERIOD_INVALID. */
  readonly endCapacity: SportsProfilePayload;
  /** Ends a channel with a day, earlier than planned (关闭就诊绿色通道). Refuses NOT_OWN_HOSPITAL, NOT_FOUND, PERIOD_INVALID. */
  readonly endHospitalGreenChannel: HospitalChannelPayload;
  /** Somebody is liaison no more (终止联络员). Refuses NOT_OWN_AREA, LIAISON_UNKNOWN. */
  readonly endLiaison: CollegeLiaisonPayload;
  /** Ends the video session; its tokens open nothing any more (视频办结束). Refuses MAY_NOT_ACT, NOT_YOURS, INVALID_STATE. */
  readonly endVideo: AssistedServicePayload;
  /**
   * People take part in an event; each line has its own outcome: PERSON_UNKNOWN, ALREADY_ON_ROSTER (参赛名单登记).
   * Refuses EVENT_UNKNOWN, NOT_OWN_AREA, EVENT_OVER, ROSTER_LINES, PERSON_TWICE, REPLICA_BEHIND.
   */
  readonly enterRoster: RosterPayload;
  /**
   * Issues a card to an excellent athlete or coach (吉享卡、吉健卡发放).
   * Refuses MAY_NOT_ACT, NOT_ATHLETE_OR_COACH, CARD_ALREADY_HELD, PERIOD_INVALID.
   */
  readonly issueSportsCard: SportsProfilePayload;
  /** The own department takes part too (联合宣传). Refuses CAMPAIGN_UNKNOWN, NOT_OWN_AREA, ALREADY_JOINED. */
  readonly joinCampaign: CampaignPayload;
  /** Somebody takes no part any more (退出参赛名单). Refuses EVENT_UNKNOWN, NOT_OWN_AREA, EVENT_OVER, NOT_ON_ROSTER. */
  readonly leaveRoster: LeaveRosterPayload;
  /**
   * Asks a key hospital to accompany a visit (重点医院专享服务申请).
   * Refuses MAY_NOT_ACT, NOT_ELIGIBLE_GREEN, NOT_KEY_HOSPITAL, CHANNEL_CLOSED, DATE_IN_PAST, REPLICA_BEHIND.
   */
  readonly openCompanionVisit: CompanionVisitPayload;
  /**
   * A key hospital opens its green channel on some days (开设就诊绿色通道).
   * Refuses NOT_OWN_HOSPITAL, NOT_KEY_HOSPITAL, PERIOD_OVERLAPS, PERIOD_INVALID, REASON_REQUIRED, REPLICA_BEHIND.
   */
  readonly openHospitalGreenChannel: HospitalChannelPayload;
  /** A publicity point at a venue (设立宣传点). Refuses EVENT_UNKNOWN, NOT_OWN_AREA, EVENT_OVER, VENUE_UNKNOWN, OUTSIDE_EVENT. */
  readonly openPublicityPoint: PublicityPointPayload;
  /**
   * Plans a station: FIXED in a college by the sports department, MOBILE at a venue by the insurance agency (驿站筹设).
   * Refuses WRONG_DEPARTMENT, NOT_OWN_AREA, COLLEGE_REQUIRED, COLLEGE_ALREADY_HAS_STATION, EVENT_UNKNOWN,
   * VENUE_UNKNOWN, EVENT_OVER, SERVICE_ITEMS_REQUIRED.
   */
  readonly openStation: StationPayload;
  /**
   * Records that a planned step is done, and where its result is found (帮办步骤完成).
   * Refuses MAY_NOT_ACT, INVALID_STATE, STEP_UNKNOWN, RESULT_REF_REQUIRED.
   */
  readonly recordAssistedStep: AssistedServicePayload;
  /** How many people a campaign reached (触达人数). Refuses CAMPAIGN_UNKNOWN, NOT_OWN_AREA, REACH_INVALID. */
  readonly recordCampaignReach: CampaignPayload;
  /**
   * Records that the policy was explained to somebody with a special disease (政策解读).
   * Refuses MAY_NOT_ACT, INVALID_STATE, NOT_REQUIRED, TOPICS_REQUIRED.
   */
  readonly recordInterpretation: AssistedServicePayload;
  /** Records who came (宣讲结果). Refuses LECTURE_UNKNOWN, NOT_OWN_AREA, ALREADY_HELD, LECTURE_NOT_HELD, ATTENDANCE_REQUIRED. */
  readonly recordLectureResult: LecturePayload;
  /** Material of a point (宣传材料登记). Refuses POINT_UNKNOWN, NOT_OWN_AREA, QUANTITY_REQUIRED. */
  readonly recordMaterial: PublicityPointPayload;
  /** How many people a point reached (触达人数). Refuses POINT_UNKNOWN, NOT_OWN_AREA, REACH_INVALID. */
  readonly recordPointReach: PublicityPointPayload;
  /**
   * The staff of a station were trained, or guided; the next guidance falls due (驿站培训指导).
   * Refuses STATION_UNKNOWN, NOT_OWN_AREA, DATE_IN_FUTURE, ATTENDEES_REQUIRED, PARAMETER_MISSING, NO_PACK_FOR_AREA,
   * PACK_NOT_IN_FORCE, PACK_EXPIRED.
   */
  readonly recordStationTraining: StationTrainingPayload;
  /**
   * Registers a sports event (赛事登记).
   * Refuses NOT_OWN_AREA, PERIOD_INVALID, VENUE_REQUIRED, VENUE_TWICE, UNIT_REQUIRED, SPECTATORS_INVALID.
   */
  readonly registerEvent: SportsEventPayload;
  /**
   * A person belongs to sports in a capacity; a spectator of no unit may say so, the others are certified (体育人员登记).
   * A sports department acts on people of its area, those it certified, and others with their e-voucher or mandate.
   * Refuses MAY_NOT_ACT, AUDIENCE_REQUIRED, CAPACITY_NOT_CERTIFIED, PERIOD_INVALID, CAPACITY_ALREADY_HELD.
   */
  readonly registerProfile: SportsProfilePayload;
  /**
   * Another officer takes a green case over (更换一对一专员).
   * Refuses MAY_NOT_ACT, OFFICER_REQUIRED, ALREADY_ASSIGNED, REASON_REQUIRED, INVALID_STATE.
   */
  readonly replaceOfficer: GreenCasePayload;
  /** Tells the insurance department of a problem at a station (驿站问题反馈). Refuses STATION_UNKNOWN, NOT_OWN_AREA, TEXT_REQUIRED. */
  readonly reportStationIssue: StationIssuePayload;
  /**
   * Asks for help at home, online or by video (帮办代办申请).
   * Refuses MAY_NOT_ACT, AUDIENCE_REQUIRED, NOT_ELIGIBLE_ONSITE, BUSINESS_NOT_OFFERED_ONSITE, PLACE_REQUIRED,
   * VIDEO_TIME_REQUIRED, TIME_IN_PAST, REPLICA_BEHIND.
   */
  readonly requestAssistedService: AssistedServicePayload;
  /** The hospital names who accompanies the visit (医院响应). Refuses VISIT_UNKNOWN, ALREADY_RESPONDED, CONTACT_REQUIRED. */
  readonly respondToVisit: CompanionVisitPayload;
  /** Takes a card back from today on (收回卡片). Refuses MAY_NOT_ACT, NOT_FOUND, REASON_REQUIRED. */
  readonly revokeSportsCard: SportsProfilePayload;
  /** Plans a lecture (宣讲安排). Refuses NOT_OWN_AREA, TOPICS_REQUIRED, DATE_IN_PAST. */
  readonly scheduleLecture: LecturePayload;
  /** Begins a green case; it needs its officer (绿色通道开始办理). Refuses MAY_NOT_ACT, OFFICER_REQUIRED, INVALID_STATE. */
  readonly startGreenCase: GreenCasePayload;
  /**
   * Begins the video session of a request, at the time agreed on or later; both sides find their token on the request
   * (视频办开始). Refuses MAY_NOT_ACT, NOT_VIDEO, INVALID_STATE, NOT_YOURS, TOO_EARLY.
   */
  readonly startVideo: AssistedServicePayload;
};


/** Changes (办理). */
export type MutationAcceptServiceArgs = {
  input: AcceptServiceInput;
};


/** Changes (办理). */
export type MutationAcceptStationVisitArgs = {
  input: AcceptStationVisitInput;
};


/** Changes (办理). */
export type MutationActivateStationArgs = {
  input: ActivateStationInput;
};


/** Changes (办理). */
export type MutationAddStepArgs = {
  input: AddStepInput;
};


/** Changes (办理). */
export type MutationAdvanceCompanionVisitArgs = {
  input: AdvanceCompanionVisitInput;
};


/** Changes (办理). */
export type MutationAssignLiaisonArgs = {
  input: AssignLiaisonInput;
};


/** Changes (办理). */
export type MutationAssignOfficerArgs = {
  input: AssignOfficerInput;
};


/** Changes (办理). */
export type MutationCancelEventArgs = {
  input: CancelEventInput;
};


/** Changes (办理). */
export type MutationCancelServiceArgs = {
  input: CancelServiceInput;
};


/** Changes (办理). */
export type MutationChangeEventArgs = {
  input: ChangeEventInput;
};


/** Changes (办理). */
export type MutationCloseLectureArgs = {
  input: CloseLectureInput;
};


/** Changes (办理). */
export type MutationCompleteAssistedBusinessArgs = {
  input: CompleteAssistedBusinessInput;
};


/** Changes (办理). */
export type MutationConfirmChecklistItemArgs = {
  input: ConfirmChecklistItemInput;
};


/** Changes (办理). */
export type MutationCreateCampaignArgs = {
  input: CreateCampaignInput;
};


/** Changes (办理). */
export type MutationDeclineOfferArgs = {
  input: DeclineOfferInput;
};


/** Changes (办理). */
export type MutationEndCapacityArgs = {
  input: EndCapacityInput;
};


/** Changes (办理). */
export type MutationEndHospitalGreenChannelArgs = {
  input: EndHospitalGreenChannelInput;
};


/** Changes (办理). */
export type MutationEndLiaisonArgs = {
  input: EndLiaisonInput;
};


/** Changes (办理). */
export type MutationEndVideoArgs = {
  input: VideoSessionInput;
};


/** Changes (办理). */
export type MutationEnterRosterArgs = {
  input: EnterRosterInput;
};


/** Changes (办理). */
export type MutationIssueSportsCardArgs = {
  input: IssueSportsCardInput;
};


/** Changes (办理). */
export type MutationJoinCampaignArgs = {
  input: JoinCampaignInput;
};


/** Changes (办理). */
export type MutationLeaveRosterArgs = {
  input: LeaveRosterInput;
};


/** Changes (办理). */
export type MutationOpenCompanionVisitArgs = {
  input: OpenCompanionVisitInput;
};


/** Changes (办理). */
export type MutationOpenHospitalGreenChannelArgs = {
  input: OpenHospitalGreenChannelInput;
};


/** Changes (办理). */
export type MutationOpenPublicityPointArgs = {
  input: OpenPublicityPointInput;
};


/** Changes (办理). */
export type MutationOpenStationArgs = {
  input: OpenStationInput;
};


/** Changes (办理). */
export type MutationRecordAssistedStepArgs = {
  input: RecordAssistedStepInput;
};


/** Changes (办理). */
export type MutationRecordCampaignReachArgs = {
  input: RecordCampaignReachInput;
};


/** Changes (办理). */
export type MutationRecordInterpretationArgs = {
  input: RecordInterpretationInput;
};


/** Changes (办理). */
export type MutationRecordLectureResultArgs = {
  input: RecordLectureResultInput;
};


/** Changes (办理). */
export type MutationRecordMaterialArgs = {
  input: RecordMaterialInput;
};


/** Changes (办理). */
export type MutationRecordPointReachArgs = {
  input: RecordPointReachInput;
};


/** Changes (办理). */
export type MutationRecordStationTrainingArgs = {
  input: RecordStationTrainingInput;
};


/** Changes (办理). */
export type MutationRegisterEventArgs = {
  input: RegisterEventInput;
};


/** Changes (办理). */
export type MutationRegisterProfileArgs = {
  input: RegisterProfileInput;
};


/** Changes (办理). */
export type MutationReplaceOfficerArgs = {
  input: ReplaceOfficerInput;
};


/** Changes (办理). */
export type MutationReportStationIssueArgs = {
  input: ReportStationIssueInput;
};


/** Changes (办理). */
export type MutationRequestAssistedServiceArgs = {
  input: RequestAssistedServiceInput;
};


/** Changes (办理). */
export type MutationRespondToVisitArgs = {
  input: RespondToVisitInput;
};


/** Changes (办理). */
export type MutationRevokeSportsCardArgs = {
  input: RevokeSportsCardInput;
};


/** Changes (办理). */
export type MutationScheduleLectureArgs = {
  input: ScheduleLectureInput;
};


/** Changes (办理). */
export type MutationStartGreenCaseArgs = {
  input: StartGreenCaseInput;
};


/** Changes (办理). */
export type MutationStartVideoArgs = {
  input: VideoSessionInput;
};

/** A visit to accompany (陪同就医申请). */
export type OpenCompanionVisitInput = {
  /** The key hospital (医院编码). */
  readonly hospitalId: Scalars['ID']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person (人员编号). */
  readonly personId: Scalars['ID']['input'];
  /** The day wished for; today unless said (希望日期). */
  readonly wishedDate?: InputMaybe<Scalars['Date']['input']>;
};

/** A channel to open (开设通道). */
export type OpenHospitalGreenChannelInput = {
  /** First day (起始日期). */
  readonly from: Scalars['Date']['input'];
  /** The hospital (医院编码). */
  readonly hospitalId: Scalars['ID']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What asks for it (原因). */
  readonly reason: Scalars['String']['input'];
  /** Last day (最后一日). */
  readonly to: Scalars['Date']['input'];
};

/** A point to open (设立宣传点). */
export type OpenPublicityPointInput = {
  /** The event (赛事编号). */
  readonly eventId: Scalars['ID']['input'];
  /** First day (起始日期). */
  readonly from: Scalars['Date']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Last day (最后一日). */
  readonly to: Scalars['Date']['input'];
  /** The venue (场馆编码). */
  readonly venueId: Scalars['ID']['input'];
};

/** A station to plan (驿站筹设). */
export type OpenStationInput = {
  /** Of FIXED: where the college is (行政区划). */
  readonly area?: InputMaybe<Scalars['AreaCode']['input']>;
  /** Of FIXED: code of the college (院校编码). */
  readonly collegeId?: InputMaybe<Scalars['String']['input']>;
  /** Of MOBILE: the event (赛事编号). */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  /** When it is open (服务时间). */
  readonly hours: SportsTextInput;
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Where the public finds it (地点). */
  readonly place: SportsTextInput;
  /** Codes of what it offers (服务事项). */
  readonly serviceItems: ReadonlyArray<Scalars['String']['input']>;
  /** Of a college or of an event (类型). */
  readonly type: StationType;
  /** Of MOBILE: the venue (场馆编码). */
  readonly venueId?: InputMaybe<Scalars['ID']['input']>;
};

/** Where a page of a list stands (分页信息). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether some come before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A person: one record for life (人员). */
export type Person = {
  readonly __typename?: 'Person';
  /** Whether the person may use the green channel on a day, today unless said (绿色通道资格). */
  readonly greenChannelEligibility?: Maybe<GreenEligibility>;
  /** Opaque id of the person (人员标识). */
  readonly id: Scalars['ID']['output'];
  /** The events whose roster the person is on, at most 100 (参加的赛事). */
  readonly sportsEvents?: Maybe<ReadonlyArray<SportsEvent>>;
  /** In which capacities the person belongs to sports; null: in none (体育人员身份). */
  readonly sportsProfile?: Maybe<SportsProfile>;
};


/** A person: one record for life (人员). */
export type PersonGreenChannelEligibilityArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Material of a point (宣传材料). */
export type PublicityMaterial = {
  readonly __typename?: 'PublicityMaterial';
  /** What it is (载体). */
  readonly form: MaterialForm;
  /** How many (数量). */
  readonly quantity: Scalars['Int']['output'];
  /** What it is about (内容). */
  readonly topics: ReadonlyArray<PublicityTopic>;
};

/** A publicity point at a venue (宣传点). */
export type PublicityPoint = {
  readonly __typename?: 'PublicityPoint';
  /** First day (起始日期). */
  readonly from: Scalars['Date']['output'];
  /** Id of the point (宣传点编号). */
  readonly id: Scalars['ID']['output'];
  /** Its materials (宣传材料). */
  readonly materials: ReadonlyArray<PublicityMaterial>;
  /** What they do not cover (未覆盖内容). */
  readonly missing: ReadonlyArray<PublicityTopic>;
  /** How many people it reached (触达人数). */
  readonly reach: Scalars['Int']['output'];
  /** Whether its materials cover all three topics (是否就绪). */
  readonly ready: Scalars['Boolean']['output'];
  /** Last day (最后一日). */
  readonly to: Scalars['Date']['output'];
  /** The venue (场馆编码). */
  readonly venueId: Scalars['ID']['output'];
};

/** A point after a change (宣传点变更结果). */
export type PublicityPointPayload = {
  readonly __typename?: 'PublicityPointPayload';
  /** The point (宣传点). */
  readonly point: PublicityPoint;
  /** What to pass on as id@revision (版本). */
  readonly revision: Scalars['Int']['output'];
};

/** Activities and how many people they reached (宣传报告). */
export type PublicityReport = {
  readonly __typename?: 'PublicityReport';
  /** How many lectures, campaigns and points (活动数). */
  readonly activities: Scalars['Int']['output'];
  /** Campaigns (宣传活动数). */
  readonly campaigns: Scalars['Int']['output'];
  /** Campaigns of both departments (联合宣传数). */
  readonly jointCampaigns: Scalars['Int']['output'];
  /** Lectures (宣讲数). */
  readonly lectures: Scalars['Int']['output'];
  /** Points (宣传点数). */
  readonly points: Scalars['Int']['output'];
  /** How many people they reached (触达人数). */
  readonly reach: Scalars['Int']['output'];
};

/** What the materials of a point must cover (宣传内容). */
export type PublicityTopic =
  /** How to enrol (参保流程). */
  | 'ENROLMENT_PROCESS'
  /** The policy (医保政策). */
  | 'POLICY'
  /** What is reimbursed (报销范围). */
  | 'REIMBURSEMENT_SCOPE';

/** Questions (查询). */
export type Query = {
  readonly __typename?: 'Query';
  /** A request for help; null when there is none, or none the caller may see (帮办代办查询). */
  readonly assistedService?: Maybe<AssistedService>;
  /** What makes insurance known at an event (赛事宣传). */
  readonly campaigns: ReadonlyArray<Campaign>;
  /**
   * Where to find care, or to buy medicine, in an area or around an event, what to show and how it is settled
   * (就医购药指引). Refuses PLACE_REQUIRED, EVENT_UNKNOWN.
   */
  readonly careGuide: CareGuide;
  /** The liaison of a college; null: none today (医保业务联络员). */
  readonly collegeLiaison?: Maybe<CollegeLiaison>;
  /** Colleges with a station in an area that have no liaison today, by code (无联络员院校). */
  readonly collegesWithoutLiaison: ReadonlyArray<Scalars['String']['output']>;
  /** A visit accompanied by a key hospital; null when there is none, or none the caller may see (陪同就医查询). */
  readonly companionVisit?: Maybe<CompanionVisit>;
  /** Green cases in the own area, oldest first (绿色通道列表). */
  readonly greenCases: GreenCaseConnection;
  /**
   * Whether a person may use the green channel on a day, and what is missing (绿色通道资格查询).
   * Refuses SCOPE_NOT_GRANTED.
   */
  readonly greenChannelEligibility: GreenEligibility;
  /** The days on which a key hospital keeps its green channel open (就诊绿色通道). */
  readonly hospitalChannels: ReadonlyArray<HospitalChannel>;
  /** Visits that the own hospital accompanies, newest first (本院陪同就医). */
  readonly hospitalVisits: CompanionVisitConnection;
  /** A lecture (宣讲查询). */
  readonly lecture?: Maybe<Lecture>;
  /** What no lecture held at a college or a team has covered (未覆盖宣讲内容). */
  readonly missingTopics: ReadonlyArray<LectureTopic>;
  /** What help the person signed in has asked for, newest first (我的帮办代办). */
  readonly myAssistedServices: AssistedServiceConnection;
  /** Who accompanies the open cases of the person signed in, one officer each (我的一对一专员). */
  readonly myGreenOfficers: ReadonlyArray<GreenOfficer>;
  /** What is offered to the person signed in, and was not declined (主动服务推送). */
  readonly myOffers: ReadonlyArray<SportsOffer>;
  /** The publicity points of an event (宣传点). */
  readonly publicityPoints: ReadonlyArray<PublicityPoint>;
  /** Activities between two days and how many people they reached: lectures, campaigns, points (宣传报告). */
  readonly publicityReport: PublicityReport;
  /** A sports event (赛事查询). */
  readonly sportsEvent?: Maybe<SportsEvent>;
  /** Sports events, by their first day (赛事列表). */
  readonly sportsEvents: SportsEventConnection;
  /** How many asked for help in the own area, for each of the four groups (帮办代办统计). */
  readonly sportsRequestCounts: ReadonlyArray<SportsRequestCount>;
  /** Requests in the own area, newest first (帮办代办列表). */
  readonly sportsRequests: AssistedServiceConnection;
  /** The fifteen items of the annex, in their order (健康发展清单). */
  readonly sportsServiceItems: ReadonlyArray<SportsServiceItem>;
  /** Where help is found on a day: key hospitals, active stations, the hotline (体育医保服务点). */
  readonly sportsServicePoints: ReadonlyArray<SportsServicePoint>;
  /**
   * How remote and how fast help is, of requests between two days in the own area, in the province for those who belong to
   * none (体育医保服务报告). Every request counts, however many there are.
   */
  readonly sportsServiceReport: SportsServiceReport;
  /** A station, with what it offers (驿站查询). */
  readonly station?: Maybe<Station>;
  /**
   * How many mobile stations an event needs: one for each venue, and enough for its spectators (移动驿站方案).
   * Refuses EVENT_UNKNOWN, PARAMETER_MISSING, NO_PACK_FOR_AREA, PACK_NOT_IN_FORCE, PACK_EXPIRED.
   */
  readonly stationPlan: StationPlan;
  /** Stations, in the order of their areas (驿站列表). */
  readonly stations: StationConnection;
  /** Stations of an area whose next guidance was due before a day, today unless said; the longest first (待指导驿站). */
  readonly trainingsDue: ReadonlyArray<StationTraining>;
  /**
   * Which side of a video session a token lets in, asked by the video platform (PARTNER_DEPARTMENT of VIDEO_PLATFORM);
   * null: none, or the session is over (视频会话入场核验).
   */
  readonly videoAdmission?: Maybe<VideoParty>;
  /** How fast key hospitals answered, of requests between two days (重点医院响应统计). */
  readonly visitResponseReport: VisitResponseReport;
};


/** Questions (查询). */
export type QueryAssistedServiceArgs = {
  id: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryCampaignsArgs = {
  eventId: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryCareGuideArgs = {
  area?: InputMaybe<Scalars['AreaCode']['input']>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  need: CareNeed;
};


/** Questions (查询). */
export type QueryCollegeLiaisonArgs = {
  collegeId: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryCollegesWithoutLiaisonArgs = {
  area: Scalars['AreaCode']['input'];
};


/** Questions (查询). */
export type QueryCompanionVisitArgs = {
  id: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryGreenCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<GreenCaseStatus>;
};


/** Questions (查询). */
export type QueryGreenChannelEligibilityArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  personId: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryHospitalChannelsArgs = {
  hospitalId: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryHospitalVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions (查询). */
export type QueryLectureArgs = {
  id: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryMissingTopicsArgs = {
  placeId: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryMyAssistedServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions (查询). */
export type QueryPublicityPointsArgs = {
  eventId: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryPublicityReportArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Questions (查询). */
export type QuerySportsEventArgs = {
  id: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QuerySportsEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['AreaCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<SportsEventStatus>;
};


/** Questions (查询). */
export type QuerySportsRequestCountsArgs = {
  filter?: InputMaybe<SportsRequestFilter>;
};


/** Questions (查询). */
export type QuerySportsRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SportsRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions (查询). */
export type QuerySportsServiceItemsArgs = {
  audience?: InputMaybe<AnnexClientele>;
  scope?: InputMaybe<SportsItemScope>;
  seq?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions (查询). */
export type QuerySportsServicePointsArgs = {
  area?: InputMaybe<Scalars['AreaCode']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  type?: InputMaybe<SportsServicePointType>;
};


/** Questions (查询). */
export type QuerySportsServiceReportArgs = {
  audience?: InputMaybe<SportsAudience>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Questions (查询). */
export type QueryStationArgs = {
  id: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryStationPlanArgs = {
  eventId: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryStationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['AreaCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  type?: InputMaybe<StationType>;
};


/** Questions (查询). */
export type QueryTrainingsDueArgs = {
  area: Scalars['AreaCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions (查询). */
export type QueryVideoAdmissionArgs = {
  serviceId: Scalars['ID']['input'];
  token: Scalars['String']['input'];
};


/** Questions (查询). */
export type QueryVisitResponseReportArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** A step that is done (步骤完成). */
export type RecordAssistedStepInput = {
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** An id or a code under which the result is found (结果编号). */
  readonly resultRef: Scalars['String']['input'];
  /** The request (申请编号). */
  readonly serviceId: Scalars['ID']['input'];
  /** The step (步骤). */
  readonly step: Scalars['String']['input'];
};

/** How many people a campaign reached (触达人数). */
export type RecordCampaignReachInput = {
  /** The campaign (活动编号). */
  readonly campaignId: Scalars['ID']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How many (人数). */
  readonly reach: Scalars['Int']['input'];
};

/** An explanation that was given (政策解读). */
export type RecordInterpretationInput = {
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The request (申请编号). */
  readonly serviceId: Scalars['ID']['input'];
  /** What was explained (解读内容). */
  readonly topics: ReadonlyArray<InterpretationTopic>;
};

/** What came of a lecture (宣讲结果). */
export type RecordLectureResultInput = {
  /** Who came (参加人数). */
  readonly attendance: ReadonlyArray<LectureAttendanceInput>;
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The lecture (宣讲编号). */
  readonly lectureId: Scalars['ID']['input'];
};

/** Material of a point (宣传材料登记). */
export type RecordMaterialInput = {
  /** What it is (载体). */
  readonly form: MaterialForm;
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The point (宣传点编号). */
  readonly pointId: Scalars['ID']['input'];
  /** How many (数量). */
  readonly quantity: Scalars['Int']['input'];
  /** What it is about (内容). */
  readonly topics: ReadonlyArray<PublicityTopic>;
};

/** How many people a point reached (触达人数). */
export type RecordPointReachInput = {
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The point (宣传点编号). */
  readonly pointId: Scalars['ID']['input'];
  /** How many (人数). */
  readonly reach: Scalars['Int']['input'];
};

/** A training or guidance that was held (培训指导登记). */
export type RecordStationTrainingInput = {
  /** How many took part (参加人数). */
  readonly attendees: Scalars['Int']['input'];
  /** The day (日期). */
  readonly date: Scalars['Date']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Training, or guidance (类型). */
  readonly kind: TrainingKind;
  /** The station (驿站编号). */
  readonly stationId: Scalars['ID']['input'];
};

/** An event to register (赛事登记). */
export type RegisterEventInput = {
  /** The city that holds it; of a training trip, the city of the team (行政区划). */
  readonly area: Scalars['AreaCode']['input'];
  /** How many spectators are expected (预计观众人数). */
  readonly expectedSpectators: Scalars['Int']['input'];
  /** First day (起始日期). */
  readonly from: Scalars['Date']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is (类型). */
  readonly kind: SportsEventKind;
  /** Its name (名称). */
  readonly name: SportsTextInput;
  /** Last day (最后一日). */
  readonly to: Scalars['Date']['input'];
  /** Code of the team, of a training trip (单位编码). */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Where (场馆). */
  readonly venues: ReadonlyArray<SportsVenueInput>;
};

/** Id and days of a new capacity (身份登记). */
export type RegisterProfileInput = {
  /** The group (服务对象). */
  readonly audience?: InputMaybe<SportsAudience>;
  /** First day; today unless said (起始日期). */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Repeats are recognised by it, 8 to 128 characters (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person (人员编号). */
  readonly personId: Scalars['ID']['input'];
  /** Last day (最后一日). */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the team or college (单位编码). */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** Another officer (更换专员). */
export type ReplaceOfficerInput = {
  /** The green case (绿色通道编号). */
  readonly greenCaseId: Scalars['ID']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Name (姓名). */
  readonly name: Scalars['String']['input'];
  /** Account of the officer (专员账号). */
  readonly officerId: Scalars['ID']['input'];
  /** Service phone (服务电话). */
  readonly phone: Scalars['String']['input'];
  /** Why (原因). */
  readonly reason: Scalars['String']['input'];
};

/** A problem (问题反馈). */
export type ReportStationIssueInput = {
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The station (驿站编号). */
  readonly stationId: Scalars['ID']['input'];
  /** The problem (内容). */
  readonly text: Scalars['String']['input'];
  /** What it is about (类别). */
  readonly topic: StationIssueTopic;
};

/** A request for help (帮办代办申请). */
export type RequestAssistedServiceInput = {
  /** The group (服务对象). */
  readonly audience?: InputMaybe<SportsAudience>;
  /** For what (业务). */
  readonly business: AssistedBusiness;
  /** A special disease (特殊疾病). */
  readonly condition?: InputMaybe<AssistedCondition>;
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How help comes (办理方式). */
  readonly mode: AssistedMode;
  /** For whom (人员编号). */
  readonly personId: Scalars['ID']['input'];
  /** Where help comes to, of ONSITE (上门地点). */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** The time agreed, of remote help (约定时间). */
  readonly time?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The hospital's answer (医院响应). */
export type RespondToVisitInput = {
  /** Who accompanies it (联系人). */
  readonly contactPerson: Scalars['String']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The visit (陪同就医编号). */
  readonly visitId: Scalars['ID']['input'];
};

/** A card to take back (收卡). */
export type RevokeSportsCardInput = {
  /** Id of the card (卡片编号). */
  readonly cardId: Scalars['ID']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person (人员编号). */
  readonly personId: Scalars['ID']['input'];
  /** Why (原因). */
  readonly reason: Scalars['String']['input'];
};

/** Roles of callers (角色). */
export type Role =
  /** A delegate acting under a mandate (代办人). */
  | 'AGENT'
  /** Reads statistics only (数据分析). */
  | 'ANALYST'
  /** An insured person acting for themselves (参保人). */
  | 'CITIZEN'
  /** A doctor (医师). */
  | 'DOCTOR'
  /** A finance authority (财政部门). */
  | 'FINANCE'
  /** A health authority (卫生健康部门). */
  | 'HEALTH'
  /** A designated hospital (定点医院). */
  | 'HOSPITAL'
  /** A partner insurer (商业保险机构). */
  | 'INSURER'
  /** A self-service terminal (自助终端). */
  | 'KIOSK'
  /** Staff of an insurance agency (经办人员). */
  | 'OFFICER'
  /** A partner department of the data exchange (数据共享部门). */
  | 'PARTNER_DEPARTMENT'
  /** A designated pharmacy (定点药店). */
  | 'PHARMACY'
  /** Keeps the policy packs (政策管理员). */
  | 'POLICY_ADMIN'
  /** Nobody has to sign in (公开). */
  | 'PUBLIC'
  /** A sports department (体育部门). */
  | 'SPORTS_DEPARTMENT'
  /** A fund supervisor (基金监管). */
  | 'SUPERVISOR'
  /** The services themselves; never comes from outside (系统). */
  | 'SYSTEM'
  /** An employer or a team (单位). */
  | 'UNIT';

/** Who takes part in an event (参赛身份). */
export type RosterAudience =
  /** Athletes (运动员). */
  | 'ATHLETE'
  /** Coaches (教练员). */
  | 'COACH'
  /** Staff (赛事工作人员). */
  | 'EVENT_STAFF';

/** How many of a group take part (参赛人数). */
export type RosterCount = {
  readonly __typename?: 'RosterCount';
  /** The group (参赛身份). */
  readonly audience: RosterAudience;
  /** How many (人数). */
  readonly people: Scalars['Int']['output'];
};

/** Somebody who takes part (参赛人员). */
export type RosterEntryInput = {
  /** In which capacity (参赛身份). */
  readonly audience: RosterAudience;
  /** The person (人员编号). */
  readonly personId: Scalars['ID']['input'];
  /** Code of the team (单位编码). */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** What came of one line (单行结果). */
export type RosterLine = {
  readonly __typename?: 'RosterLine';
  /** The person (人员编号). */
  readonly personId: Scalars['ID']['output'];
  /** Why it was refused; null: the person is on the roster (未通过原因). */
  readonly refused?: Maybe<Scalars['String']['output']>;
};

/** A roster after a change (参赛名单登记结果). */
export type RosterPayload = {
  readonly __typename?: 'RosterPayload';
  /** The event (赛事). */
  readonly event: SportsEvent;
  /** The lines, in the order given (逐行结果). */
  readonly lines: ReadonlyArray<RosterLine>;
};

/** A lecture to plan (宣讲安排). */
export type ScheduleLectureInput = {
  /** The area (行政区划). */
  readonly area: Scalars['AreaCode']['input'];
  /** The day (日期). */
  readonly date: Scalars['Date']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Where (地点类型). */
  readonly place: LecturePlace;
  /** Code of the college or team (单位编码). */
  readonly placeId: Scalars['ID']['input'];
  /** What it explains (内容). */
  readonly topics: ReadonlyArray<LectureTopic>;
};

/** Kinds of personal data (数据范围). */
export type Scope =
  /** Diagnoses, prescriptions and bills (诊疗). */
  | 'CLINICAL'
  /** Coverage and remaining amounts (待遇). */
  | 'COVERAGE'
  /** Enrolment and contributions (参保). */
  | 'ENROLMENT'
  /** Identity (身份). */
  | 'IDENTITY'
  /** Accounts and payments (资金). */
  | 'MONEY'
  /** Cases, tickets and services received (服务). */
  | 'SERVICE';

/** A service item with its six unified attributes, as it stands on the day asked about (经办事项). */
export type ServiceItem = {
  readonly __typename?: 'ServiceItem';
  /** Code of the item (事项编码). */
  readonly id: Scalars['ID']['output'];
};

/** What is done to have a bill settled (结算步骤). */
export type SettlementStep =
  /** Say before discharge that care away from home is filed for (备案). */
  | 'FILE_BEFORE_DISCHARGE'
  /** Pay the own share (支付个人负担). */
  | 'PAY_OWN_SHARE'
  /** The bill is settled at once (即时结算). */
  | 'SETTLE_AT_ONCE'
  /** Show a credential (出示凭证). */
  | 'SHOW_CREDENTIAL';

/** The four groups the programme serves (服务对象). */
export type SportsAudience =
  /** Athletes (运动员). */
  | 'ATHLETE'
  /** Coaches (教练员). */
  | 'COACH'
  /** Staff of an event (赛事工作人员). */
  | 'EVENT_STAFF'
  /** Spectators (观众). */
  | 'SPECTATOR';

/** A capacity between two days (身份及期限). */
export type SportsCapacity = {
  readonly __typename?: 'SportsCapacity';
  /** The group (服务对象). */
  readonly audience: SportsAudience;
  /** First day (起始日期). */
  readonly from: Scalars['Date']['output'];
  /** Last day; null: no end known (最后一日). */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Code of the team or college (单位编码). */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** A card between two days (卡片). */
export type SportsCard = {
  readonly __typename?: 'SportsCard';
  /** First day (起始日期). */
  readonly from: Scalars['Date']['output'];
  /** Id of the card (卡片编号). */
  readonly id: Scalars['ID']['output'];
  /** Which card (卡种). */
  readonly kind: SportsCardKind;
  /** Since when it counts no more; null: not taken back (收回日期). */
  readonly revokedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day as issued (最后一日). */
  readonly to: Scalars['Date']['output'];
};

/** The two cards; one is enough (卡种). */
export type SportsCardKind =
  /** The Jijian card (吉健卡). */
  | 'JIJIAN'
  /** The Jixiang card (吉享卡). */
  | 'JIXIANG';

/** A sports event (体育赛事). */
export type SportsEvent = {
  readonly __typename?: 'SportsEvent';
  /** The city that holds it (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** What was done at its stations, in numbers; null before the end (结束报告). */
  readonly closingReport?: Maybe<EventClosingReport>;
  /** How many spectators are expected (预计观众人数). */
  readonly expectedSpectators: Scalars['Int']['output'];
  /** First day (起始日期). */
  readonly from: Scalars['Date']['output'];
  /** Designated hospitals in the cities of its venues today, key hospitals first (就近定点医院). */
  readonly hospitals: ReadonlyArray<CarePlace>;
  /** Id of the event (赛事编号). */
  readonly id: Scalars['ID']['output'];
  /** What it is (类型). */
  readonly kind: SportsEventKind;
  /** Its name (名称). */
  readonly name: SportsText;
  /** Who takes part, for the departments of its area; to others nobody (参赛名单). */
  readonly roster: SportsRosterConnection;
  /** How many of each group take part (参赛人数). */
  readonly rosterCounts: ReadonlyArray<RosterCount>;
  /** The stations set up for it (驿站). */
  readonly stations: ReadonlyArray<Station>;
  /** How it stands (状态). */
  readonly status: SportsEventStatus;
  /** Last day (最后一日). */
  readonly to: Scalars['Date']['output'];
  /** Where (场馆). */
  readonly venues: ReadonlyArray<SportsVenue>;
};


/** A sports event (体育赛事). */
export type SportsEventRosterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of events (赛事分页). */
export type SportsEventConnection = {
  readonly __typename?: 'SportsEventConnection';
  /** The page with cursors (带游标的条目). */
  readonly edges: ReadonlyArray<SportsEventEdge>;
  /** The page (条目). */
  readonly nodes: ReadonlyArray<SportsEvent>;
  /** Where it stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An event with its cursor (赛事条目). */
export type SportsEventEdge = {
  readonly __typename?: 'SportsEventEdge';
  /** Its cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The event (赛事). */
  readonly node: SportsEvent;
};

/** What an event is (赛事类型). */
export type SportsEventKind =
  /** A competition (赛事). */
  | 'COMPETITION'
  /** The training trip of a team (集训). */
  | 'TRAINING_TRIP';

/** An event after a change (赛事变更结果). */
export type SportsEventPayload = {
  readonly __typename?: 'SportsEventPayload';
  /** The event (赛事). */
  readonly event: SportsEvent;
  /** What to pass on as id@revision (版本). */
  readonly revision: Scalars['Int']['output'];
};

/** How an event stands (赛事状态). */
export type SportsEventStatus =
  /** Does not take place (已取消). */
  | 'CANCELLED'
  /** Over (已结束). */
  | 'CLOSED'
  /** Registered (已登记). */
  | 'REGISTERED'
  /** Under way (进行中). */
  | 'STARTED';

/** For events, or inside the province (服务范围). */
export type SportsItemScope =
  /** Numbers 1 to 8 (赛事专项服务). */
  | 'EVENT'
  /** Numbers 9 to 15 (省内专项服务). */
  | 'PROVINCE';

/** What is offered to a person (主动服务推送). */
export type SportsOffer = {
  readonly __typename?: 'SportsOffer';
  /** Whether it was declined (是否谢绝). */
  readonly declined: Scalars['Boolean']['output'];
  /** The occasion (赛事). */
  readonly event?: Maybe<SportsEvent>;
  /** Id of the offer (推送编号). */
  readonly id: Scalars['ID']['output'];
  /** What is offered (服务事项). */
  readonly serviceItem?: Maybe<ServiceItem>;
};

/** An offer after a change (推送变更结果). */
export type SportsOfferPayload = {
  readonly __typename?: 'SportsOfferPayload';
  /** The offer (推送). */
  readonly offer: SportsOffer;
  /** What to pass on as id@revision (版本). */
  readonly revision: Scalars['Int']['output'];
};

/** A person's capacities and cards (体育人员档案). */
export type SportsProfile = {
  readonly __typename?: 'SportsProfile';
  /** The capacities, oldest first (身份). */
  readonly capacities: ReadonlyArray<SportsCapacity>;
  /** The cards, oldest first (卡片). */
  readonly cards: ReadonlyArray<SportsCard>;
  /** Whether the green channel is open today (绿色通道资格). */
  readonly eligibility: GreenEligibility;
  /** Id of the profile, which is the person's (档案编号). */
  readonly id: Scalars['ID']['output'];
};

/** A profile after a change (体育人员档案变更结果). */
export type SportsProfilePayload = {
  readonly __typename?: 'SportsProfilePayload';
  /** The profile (体育人员档案). */
  readonly profile: SportsProfile;
  /** What to pass on as id@revision (版本). */
  readonly revision: Scalars['Int']['output'];
};

/** Requests of a group (分对象统计). */
export type SportsRequestCount = {
  readonly __typename?: 'SportsRequestCount';
  /** The group (服务对象). */
  readonly audience: SportsAudience;
  /** How many are completed (办结数). */
  readonly completed: Scalars['Int']['output'];
  /** How many of those with a target kept it (按时办结数). */
  readonly inTime: Scalars['Int']['output'];
  /** How many of them online or by video (远程办理数). */
  readonly remote: Scalars['Int']['output'];
  /** How many asked (申请数). */
  readonly requests: Scalars['Int']['output'];
};

/** Which requests (查询条件). */
export type SportsRequestFilter = {
  /** The group (服务对象). */
  readonly audience?: InputMaybe<SportsAudience>;
  /** For what (业务). */
  readonly business?: InputMaybe<AssistedBusiness>;
  /** Asked for on this day or later (起始日期). */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** How help comes (办理方式). */
  readonly mode?: InputMaybe<AssistedMode>;
  /** Asked for on this day or earlier (截止日期). */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of a roster (参赛名单分页). */
export type SportsRosterConnection = {
  readonly __typename?: 'SportsRosterConnection';
  /** The page with cursors (带游标的条目). */
  readonly edges: ReadonlyArray<SportsRosterEdge>;
  /** The page (条目). */
  readonly nodes: ReadonlyArray<SportsRosterEntry>;
  /** Where it stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry with its cursor (名单条目). */
export type SportsRosterEdge = {
  readonly __typename?: 'SportsRosterEdge';
  /** Its cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The entry (参赛人员). */
  readonly node: SportsRosterEntry;
};

/** That somebody takes part in an event (参赛人员). */
export type SportsRosterEntry = {
  readonly __typename?: 'SportsRosterEntry';
  /** In which capacity (参赛身份). */
  readonly audience: RosterAudience;
  /** Since when (列入日期). */
  readonly enteredOn: Scalars['Date']['output'];
  /** Id of the entry (名单条目编号). */
  readonly id: Scalars['ID']['output'];
  /** The person (人员). */
  readonly person?: Maybe<Person>;
  /** Code of the team (单位编码). */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** An item of the annex (清单事项). */
export type SportsServiceItem = {
  readonly __typename?: 'SportsServiceItem';
  /** For whom (服务对象). */
  readonly audiences: ReadonlyArray<AnnexClientele>;
  /** Which item of the plan's body it repeats (正文条目). */
  readonly bodyItem: Scalars['Int']['output'];
  /** Code (编码). */
  readonly code: Scalars['String']['output'];
  /** Its name (服务事项). */
  readonly name: SportsText;
  /** For events, or inside the province (服务范围). */
  readonly scope: SportsItemScope;
  /** Number, 1 to 15 (序号). */
  readonly seq: Scalars['Int']['output'];
};

/** Where help is found (服务点). */
export type SportsServicePoint = {
  readonly __typename?: 'SportsServicePoint';
  /** Where (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** When it is open (服务时间). */
  readonly hours?: Maybe<SportsText>;
  /** The hospital (医院). */
  readonly institution?: Maybe<Institution>;
  /** Number, of the hotline (号码). */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Address, of a station (地点). */
  readonly place?: Maybe<SportsText>;
  /** The station (驿站). */
  readonly station?: Maybe<Station>;
  /** What it is (类型). */
  readonly type: SportsServicePointType;
};

/** Kinds of service point (服务点类型). */
export type SportsServicePointType =
  /** A station in a college (院校驿站). */
  | 'COLLEGE_STATION'
  /** The sports line of the hotline (赛事医保热线). */
  | 'HOTLINE'
  /** A key hospital (重点医院). */
  | 'KEY_HOSPITAL'
  /** A station at a venue (赛场驿站). */
  | 'VENUE_STATION';

/** How remote and how fast help is (体育医保服务报告). */
export type SportsServiceReport = {
  readonly __typename?: 'SportsServiceReport';
  /** When it was counted (统计时间). */
  readonly asOf: Scalars['DateTime']['output'];
  /** How many are completed (办结数). */
  readonly completed: Scalars['Int']['output'];
  /** How many of those with a target kept it (按时办结数). */
  readonly inTime: Scalars['Int']['output'];
  /**
   * Median of the whole minutes from asking to taking over, exact over all that were taken over; between two in the middle
   * their mean, rounded down; null without any (响应时间中位数，分钟).
   */
  readonly medianResponseMinutes?: Maybe<Scalars['Int']['output']>;
  /** How many asked (申请数). */
  readonly n: Scalars['Int']['output'];
  /** Share online or by video, to three decimals; null without requests (远程办理率). */
  readonly remoteShare?: Maybe<Scalars['Ratio']['output']>;
  /** How many were taken over by an officer (受理数). */
  readonly responded: Scalars['Int']['output'];
};

/** A name or a text for the public (公开文字). */
export type SportsText = {
  readonly __typename?: 'SportsText';
  /** English (英文). */
  readonly en?: Maybe<Scalars['String']['output']>;
  /** Chinese (中文). */
  readonly zh: Scalars['String']['output'];
};

/** A name or a text for the public (公开文字). */
export type SportsTextInput = {
  /** English (英文). */
  readonly en?: InputMaybe<Scalars['String']['input']>;
  /** Chinese (中文). */
  readonly zh: Scalars['String']['input'];
};

/** A venue (场馆). */
export type SportsVenue = {
  readonly __typename?: 'SportsVenue';
  /** Where (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** Its code in the event (场馆编码). */
  readonly id: Scalars['ID']['output'];
  /** Its name (名称). */
  readonly name: SportsText;
};

/** A venue (场馆). */
export type SportsVenueInput = {
  /** Where (行政区划). */
  readonly area: Scalars['AreaCode']['input'];
  /** Its code in the event (场馆编码). */
  readonly id: Scalars['ID']['input'];
  /** Its name (名称). */
  readonly name: SportsTextInput;
};

/** A green case to begin (开始办理). */
export type StartGreenCaseInput = {
  /** The green case (绿色通道编号). */
  readonly greenCaseId: Scalars['ID']['input'];
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** An insurance station (医保驿站). */
export type Station = {
  readonly __typename?: 'Station';
  /** Where (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** Code of the college (院校编码). */
  readonly collegeId?: Maybe<Scalars['String']['output']>;
  /** The event (赛事). */
  readonly event?: Maybe<SportsEvent>;
  /** First day; null: not active yet (启用日期). */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** When it is open (服务时间). */
  readonly hours: SportsText;
  /** Id of the station (驿站编号). */
  readonly id: Scalars['ID']['output'];
  /** Which department leads (牵头部门). */
  readonly leadDepartment: LeadDepartment;
  /** What of the checklist is still open (待核验项). */
  readonly openChecklistItems: ReadonlyArray<StationChecklistItem>;
  /** Where the public finds it (地点). */
  readonly place: SportsText;
  /** Its visits in numbers (驿站报告). */
  readonly report?: Maybe<StationReport>;
  /** What it offers: names, materials and time limits are the service desk's (服务事项). */
  readonly serviceItems?: Maybe<ReadonlyArray<Maybe<ServiceItem>>>;
  /** How it stands (状态). */
  readonly status: StationStatus;
  /** Last day; null: no end (最后一日). */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Of a college or of an event (类型). */
  readonly type: StationType;
};

/** What is confirmed with a photo before a station opens (核验项). */
export type StationChecklistItem =
  /** The service items are posted (服务事项公示). */
  | 'SERVICE_ITEMS_POSTED'
  /** The visual identity sign at an obvious place (医保服务视觉识别标识). */
  | 'VISUAL_IDENTITY_SIGN';

/** Who comes to a station (驿站服务对象). */
export type StationClientele =
  /** Athletes (运动员). */
  | 'ATHLETE'
  /** Coaches (教练员). */
  | 'COACH'
  /** Staff of an event (赛事工作人员). */
  | 'EVENT_STAFF'
  /** Spectators (观众). */
  | 'SPECTATOR'
  /** Students (学生). */
  | 'STUDENT'
  /** Teachers (教师). */
  | 'TEACHER';

/** A page of stations (驿站分页). */
export type StationConnection = {
  readonly __typename?: 'StationConnection';
  /** The page with cursors (带游标的条目). */
  readonly edges: ReadonlyArray<StationEdge>;
  /** The page (条目). */
  readonly nodes: ReadonlyArray<Station>;
  /** Where it stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A station with its cursor (驿站条目). */
export type StationEdge = {
  readonly __typename?: 'StationEdge';
  /** Its cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The station (驿站). */
  readonly node: Station;
};

/** A problem that was told (问题反馈结果). */
export type StationIssuePayload = {
  readonly __typename?: 'StationIssuePayload';
  /** Id of the problem; the hotline opens a ticket for it (问题编号). */
  readonly issueId: Scalars['ID']['output'];
  /** What to pass on as id@revision (版本). */
  readonly revision: Scalars['Int']['output'];
};

/** What a problem is about (问题类别). */
export type StationIssueTopic =
  /** Equipment (设备). */
  | 'EQUIPMENT'
  /** Network (网络). */
  | 'NETWORK'
  /** Anything else (其他). */
  | 'OTHER'
  /** Policy (政策). */
  | 'POLICY'
  /** Settlement (结算). */
  | 'SETTLEMENT'
  /** Staff (人员). */
  | 'STAFFING';

/** A station after a change (驿站变更结果). */
export type StationPayload = {
  readonly __typename?: 'StationPayload';
  /** What to pass on as id@revision (版本). */
  readonly revision: Scalars['Int']['output'];
  /** The station (驿站). */
  readonly station: Station;
};

/** How many mobile stations an event needs (移动驿站方案). */
export type StationPlan = {
  readonly __typename?: 'StationPlan';
  /** Whether the ratio was invented for demonstration (是否示范值). */
  readonly demonstration: Scalars['Boolean']['output'];
  /** For its spectators (按观众). */
  readonly forSpectators: Scalars['Int']['output'];
  /** For its venues (按场馆). */
  readonly forVenues: Scalars['Int']['output'];
  /** The ratio used (每站观众数). */
  readonly spectatorsPerStation: Scalars['Int']['output'];
  /** How many (建议数量). */
  readonly stations: Scalars['Int']['output'];
};

/** The visits of a station in numbers (驿站报告). */
export type StationReport = {
  readonly __typename?: 'StationReport';
  /** How many were advised (咨询数). */
  readonly consultations: Scalars['Int']['output'];
  /** How many came to have business handled (办理数). */
  readonly handled: Scalars['Int']['output'];
  /** How many problems were told (问题数). */
  readonly issues: Scalars['Int']['output'];
  /** By group; only those that came (分对象). */
  readonly visitsByAudience: ReadonlyArray<AudienceVisits>;
};

/** Advice, or business handled (驿站服务). */
export type StationService =
  /** Advice (咨询). */
  | 'CONSULT'
  /** Business (办理). */
  | 'HANDLE';

/** How a station stands (驿站状态). */
export type StationStatus =
  /** Open to visitors (启用). */
  | 'ACTIVE'
  /** Closed (关闭). */
  | 'CLOSED'
  /** To be set up (筹设). */
  | 'PLANNED';

/** The training of a station's staff (驿站培训指导). */
export type StationTraining = {
  readonly __typename?: 'StationTraining';
  /** Last day on which the next one is in time (下次指导期限). */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The last guidance; null: none yet (最近指导日). */
  readonly lastGuidanceOn?: Maybe<Scalars['Date']['output']>;
  /** The station (驿站). */
  readonly station?: Maybe<Station>;
  /** How many trainings and guidances (次数). */
  readonly trainings: Scalars['Int']['output'];
};

/** The training of a station after a change (培训指导结果). */
export type StationTrainingPayload = {
  readonly __typename?: 'StationTrainingPayload';
  /** What to pass on as id@revision (版本). */
  readonly revision: Scalars['Int']['output'];
  /** The training (培训指导). */
  readonly training: StationTraining;
};

/** Kinds of station (驿站类型). */
export type StationType =
  /** In a sports college (固定). */
  | 'FIXED'
  /** At a venue, during an event (移动). */
  | 'MOBILE';

/** A visit at a station (驿站来访). */
export type StationVisit = {
  readonly __typename?: 'StationVisit';
  /** The group (服务对象). */
  readonly audience: StationClientele;
  /** The case that the business has become; null: advice, or not yet (办件编号). */
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  /** Id of the visit; business is handled in its context: {service: sports, id} (来访编号). */
  readonly id: Scalars['ID']['output'];
  /** Advice or business (服务). */
  readonly service: StationService;
  /** When (来访时间). */
  readonly visitedAt: Scalars['DateTime']['output'];
};

/** A visit after a change (来访结果). */
export type StationVisitPayload = {
  readonly __typename?: 'StationVisitPayload';
  /** What to pass on as id@revision (版本). */
  readonly revision: Scalars['Int']['output'];
  /** The visit (来访). */
  readonly visit: StationVisit;
};

/** Where a step takes place (步骤地点). */
export type StepLocation =
  /** At the applicant's home (上门). */
  | 'HOME'
  /** Remotely (远程). */
  | 'REMOTE'
  /** At a window: refused for the applicant (窗口). */
  | 'WINDOW';

/** Training, or guidance (培训、指导). */
export type TrainingKind =
  /** Guidance (业务指导). */
  | 'GUIDANCE'
  /** Training (业务培训). */
  | 'TRAINING';

/** The sides of a video session (视频会话方). */
export type VideoParty =
  /** Who asked for help (申请人). */
  | 'APPLICANT'
  /** The officer who took it over (经办人). */
  | 'OFFICER';

/** A video session of a request (视频会话). */
export type VideoSession = {
  readonly __typename?: 'VideoSession';
  /** When it ended; null: it is under way (结束时间). */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What lets the caller join, while it is under way: for the applicant, and for the officer who took the request over; null for
   * everybody else (入场凭证).
   */
  readonly joinToken?: Maybe<Scalars['String']['output']>;
  /** When it began (开始时间). */
  readonly startedAt: Scalars['DateTime']['output'];
};

/** A session to begin or to end (视频会话). */
export type VideoSessionInput = {
  /** Repeats are recognised by it (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The request (申请编号). */
  readonly serviceId: Scalars['ID']['input'];
};

/** How fast key hospitals answered (重点医院响应统计). */
export type VisitResponseReport = {
  readonly __typename?: 'VisitResponseReport';
  /** Answered within the limit (按时响应数). */
  readonly inTime: Scalars['Int']['output'];
  /** Visits asked for that have a limit (有时限的申请数). */
  readonly n: Scalars['Int']['output'];
  /** Not answered within the limit (超时数). */
  readonly overdue: Scalars['Int']['output'];
  /** Share answered in time, to three decimals; null without visits (按时响应率). */
  readonly shareInTime?: Maybe<Scalars['Ratio']['output']>;
};

/** The work of another service during which this is done; its case closes on it (关联事项). */
export type WorkContextInput = {
  /** Id of the case there (事项编号). */
  readonly id: Scalars['ID']['input'];
  /** The service, such as sports (服务). */
  readonly service: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  GreenCase: GreenCase;
  Person: Person;
  SportsEvent: SportsEvent;
  Station: Station;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  GreenCase:
    ( { __typename: 'GreenCase' }
    & GraphQLRecursivePick<FederationTypes['GreenCase'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  SportsEvent:
    ( { __typename: 'SportsEvent' }
    & GraphQLRecursivePick<FederationTypes['SportsEvent'], {"id":true}> );
  Station:
    ( { __typename: 'Station' }
    & GraphQLRecursivePick<FederationTypes['Station'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptServiceInput: AcceptServiceInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptStationVisitInput: AcceptStationVisitInput;
  AcceptedCredential: AcceptedCredential;
  ActivateStationInput: ActivateStationInput;
  AddStepInput: AddStepInput;
  AdvanceCompanionVisitInput: AdvanceCompanionVisitInput;
  AnnexClientele: AnnexClientele;
  AreaCode: ResolverTypeWrapper<Scalars['AreaCode']['output']>;
  AssignLiaisonInput: AssignLiaisonInput;
  AssignOfficerInput: AssignOfficerInput;
  AssistedBusiness: AssistedBusiness;
  AssistedCondition: AssistedCondition;
  AssistedMode: AssistedMode;
  AssistedService: ResolverTypeWrapper<AssistedServiceModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AssistedServiceConnection: ResolverTypeWrapper<Omit<AssistedServiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AssistedServiceEdge']>, nodes: ReadonlyArray<ResolversTypes['AssistedService']> }>;
  AssistedServiceEdge: ResolverTypeWrapper<Omit<AssistedServiceEdge, 'node'> & { node: ResolversTypes['AssistedService'] }>;
  AssistedServicePayload: ResolverTypeWrapper<Omit<AssistedServicePayload, 'service'> & { service: ResolversTypes['AssistedService'] }>;
  AssistedServiceStatus: AssistedServiceStatus;
  AssistedStep: ResolverTypeWrapper<AssistedStep>;
  AssistedTask: ResolverTypeWrapper<AssistedTask>;
  AssistedTaskKind: AssistedTaskKind;
  AudienceVisits: ResolverTypeWrapper<AudienceVisits>;
  Campaign: ResolverTypeWrapper<CampaignModel>;
  CampaignForm: CampaignForm;
  CampaignPayload: ResolverTypeWrapper<Omit<CampaignPayload, 'campaign'> & { campaign: ResolversTypes['Campaign'] }>;
  CancelEventInput: CancelEventInput;
  CancelServiceInput: CancelServiceInput;
  CareGuide: ResolverTypeWrapper<Omit<CareGuide, 'places'> & { places: ReadonlyArray<ResolversTypes['CarePlace']> }>;
  CareNeed: CareNeed;
  CarePlace: ResolverTypeWrapper<Omit<CarePlace, 'institution'> & { institution?: Maybe<ResolversTypes['Institution']> }>;
  CareType: CareType;
  ChangeEventInput: ChangeEventInput;
  CloseLectureInput: CloseLectureInput;
  CollegeLiaison: ResolverTypeWrapper<LiaisonModel>;
  CollegeLiaisonPayload: ResolverTypeWrapper<Omit<CollegeLiaisonPayload, 'liaison'> & { liaison: ResolversTypes['CollegeLiaison'] }>;
  CompanionStep: ResolverTypeWrapper<CompanionStep>;
  CompanionVisit: ResolverTypeWrapper<CompanionVisitModel>;
  CompanionVisitConnection: ResolverTypeWrapper<Omit<CompanionVisitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CompanionVisitEdge']>, nodes: ReadonlyArray<ResolversTypes['CompanionVisit']> }>;
  CompanionVisitEdge: ResolverTypeWrapper<Omit<CompanionVisitEdge, 'node'> & { node: ResolversTypes['CompanionVisit'] }>;
  CompanionVisitPayload: ResolverTypeWrapper<Omit<CompanionVisitPayload, 'visit'> & { visit: ResolversTypes['CompanionVisit'] }>;
  CompanionVisitStatus: CompanionVisitStatus;
  CompleteAssistedBusinessInput: CompleteAssistedBusinessInput;
  ConfirmChecklistItemInput: ConfirmChecklistItemInput;
  CreateCampaignInput: CreateCampaignInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineOfferInput: DeclineOfferInput;
  EmergencyKind: EmergencyKind;
  EndCapacityInput: EndCapacityInput;
  EndHospitalGreenChannelInput: EndHospitalGreenChannelInput;
  EndLiaisonInput: EndLiaisonInput;
  EnterRosterInput: EnterRosterInput;
  EventClosingReport: ResolverTypeWrapper<EventClosingReport>;
  GreenCase: ResolverTypeWrapper<GreenCaseModel>;
  GreenCaseConnection: ResolverTypeWrapper<Omit<GreenCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GreenCaseEdge']>, nodes: ReadonlyArray<ResolversTypes['GreenCase']> }>;
  GreenCaseEdge: ResolverTypeWrapper<Omit<GreenCaseEdge, 'node'> & { node: ResolversTypes['GreenCase'] }>;
  GreenCasePayload: ResolverTypeWrapper<Omit<GreenCasePayload, 'greenCase'> & { greenCase: ResolversTypes['GreenCase'] }>;
  GreenCaseStatus: GreenCaseStatus;
  GreenEligibility: ResolverTypeWrapper<GreenEligibility>;
  GreenOfficer: ResolverTypeWrapper<GreenOfficer>;
  GreenOriginKind: GreenOriginKind;
  GreenReason: GreenReason;
  HospitalChannel: ResolverTypeWrapper<HospitalChannel>;
  HospitalChannelPayload: ResolverTypeWrapper<HospitalChannelPayload>;
  IdNumber: ResolverTypeWrapper<Scalars['IdNumber']['output']>;
  Institution: ResolverTypeWrapper<{ readonly id: string }>;
  InsuranceType: InsuranceType;
  InterpretationTopic: InterpretationTopic;
  IssueSportsCardInput: IssueSportsCardInput;
  JoinCampaignInput: JoinCampaignInput;
  LeadDepartment: LeadDepartment;
  LeaveRosterInput: LeaveRosterInput;
  LeaveRosterPayload: ResolverTypeWrapper<Omit<LeaveRosterPayload, 'event'> & { event: ResolversTypes['SportsEvent'] }>;
  Lecture: ResolverTypeWrapper<LectureModel>;
  LectureAttendance: ResolverTypeWrapper<LectureAttendance>;
  LectureAttendanceInput: LectureAttendanceInput;
  LectureAudience: LectureAudience;
  LecturePayload: ResolverTypeWrapper<Omit<LecturePayload, 'lecture'> & { lecture: ResolversTypes['Lecture'] }>;
  LecturePlace: LecturePlace;
  LectureStatus: LectureStatus;
  LectureTopic: LectureTopic;
  MaterialForm: MaterialForm;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenCompanionVisitInput: OpenCompanionVisitInput;
  OpenHospitalGreenChannelInput: OpenHospitalGreenChannelInput;
  OpenPublicityPointInput: OpenPublicityPointInput;
  OpenStationInput: OpenStationInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<{ readonly id: string }>;
  PublicityMaterial: ResolverTypeWrapper<PublicityMaterial>;
  PublicityPoint: ResolverTypeWrapper<PublicityPointModel>;
  PublicityPointPayload: ResolverTypeWrapper<Omit<PublicityPointPayload, 'point'> & { point: ResolversTypes['PublicityPoint'] }>;
  PublicityReport: ResolverTypeWrapper<PublicityReport>;
  PublicityTopic: PublicityTopic;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ratio: ResolverTypeWrapper<Scalars['Ratio']['output']>;
  RecordAssistedStepInput: RecordAssistedStepInput;
  RecordCampaignReachInput: RecordCampaignReachInput;
  RecordInterpretationInput: RecordInterpretationInput;
  RecordLectureResultInput: RecordLectureResultInput;
  RecordMaterialInput: RecordMaterialInput;
  RecordPointReachInput: RecordPointReachInput;
  RecordStationTrainingInput: RecordStationTrainingInput;
  RegisterEventInput: RegisterEventInput;
  RegisterProfileInput: RegisterProfileInput;
  ReplaceOfficerInput: ReplaceOfficerInput;
  ReportStationIssueInput: ReportStationIssueInput;
  RequestAssistedServiceInput: RequestAssistedServiceInput;
  RespondToVisitInput: RespondToVisitInput;
  RevokeSportsCardInput: RevokeSportsCardInput;
  Role: Role;
  RosterAudience: RosterAudience;
  RosterCount: ResolverTypeWrapper<RosterCount>;
  RosterEntryInput: RosterEntryInput;
  RosterLine: ResolverTypeWrapper<RosterLine>;
  RosterPayload: ResolverTypeWrapper<Omit<RosterPayload, 'event'> & { event: ResolversTypes['SportsEvent'] }>;
  ScheduleLectureInput: ScheduleLectureInput;
  Scope: Scope;
  ServiceItem: ResolverTypeWrapper<{ readonly id: string }>;
  SettlementStep: SettlementStep;
  SportsAudience: SportsAudience;
  SportsCapacity: ResolverTypeWrapper<SportsCapacity>;
  SportsCard: ResolverTypeWrapper<SportsCard>;
  SportsCardKind: SportsCardKind;
  SportsEvent: ResolverTypeWrapper<SportsEventModel>;
  SportsEventConnection: ResolverTypeWrapper<Omit<SportsEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SportsEventEdge']>, nodes: ReadonlyArray<ResolversTypes['SportsEvent']> }>;
  SportsEventEdge: ResolverTypeWrapper<Omit<SportsEventEdge, 'node'> & { node: ResolversTypes['SportsEvent'] }>;
  SportsEventKind: SportsEventKind;
  SportsEventPayload: ResolverTypeWrapper<Omit<SportsEventPayload, 'event'> & { event: ResolversTypes['SportsEvent'] }>;
  SportsEventStatus: SportsEventStatus;
  SportsItemScope: SportsItemScope;
  SportsOffer: ResolverTypeWrapper<OfferModel>;
  SportsOfferPayload: ResolverTypeWrapper<Omit<SportsOfferPayload, 'offer'> & { offer: ResolversTypes['SportsOffer'] }>;
  SportsProfile: ResolverTypeWrapper<SportsProfileModel>;
  SportsProfilePayload: ResolverTypeWrapper<Omit<SportsProfilePayload, 'profile'> & { profile: ResolversTypes['SportsProfile'] }>;
  SportsRequestCount: ResolverTypeWrapper<SportsRequestCount>;
  SportsRequestFilter: SportsRequestFilter;
  SportsRosterConnection: ResolverTypeWrapper<Omit<SportsRosterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SportsRosterEdge']>, nodes: ReadonlyArray<ResolversTypes['SportsRosterEntry']> }>;
  SportsRosterEdge: ResolverTypeWrapper<Omit<SportsRosterEdge, 'node'> & { node: ResolversTypes['SportsRosterEntry'] }>;
  SportsRosterEntry: ResolverTypeWrapper<RosterEntryModel>;
  SportsServiceItem: ResolverTypeWrapper<SportsServiceItem>;
  SportsServicePoint: ResolverTypeWrapper<Omit<SportsServicePoint, 'institution' | 'station'> & { institution?: Maybe<ResolversTypes['Institution']>, station?: Maybe<ResolversTypes['Station']> }>;
  SportsServicePointType: SportsServicePointType;
  SportsServiceReport: ResolverTypeWrapper<SportsServiceReport>;
  SportsText: ResolverTypeWrapper<SportsText>;
  SportsTextInput: SportsTextInput;
  SportsVenue: ResolverTypeWrapper<SportsVenue>;
  SportsVenueInput: SportsVenueInput;
  StartGreenCaseInput: StartGreenCaseInput;
  Station: ResolverTypeWrapper<StationModel>;
  StationChecklistItem: StationChecklistItem;
  StationClientele: StationClientele;
  StationConnection: ResolverTypeWrapper<Omit<StationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StationEdge']>, nodes: ReadonlyArray<ResolversTypes['Station']> }>;
  StationEdge: ResolverTypeWrapper<Omit<StationEdge, 'node'> & { node: ResolversTypes['Station'] }>;
  StationIssuePayload: ResolverTypeWrapper<StationIssuePayload>;
  StationIssueTopic: StationIssueTopic;
  StationPayload: ResolverTypeWrapper<Omit<StationPayload, 'station'> & { station: ResolversTypes['Station'] }>;
  StationPlan: ResolverTypeWrapper<StationPlan>;
  StationReport: ResolverTypeWrapper<StationReport>;
  StationService: StationService;
  StationStatus: StationStatus;
  StationTraining: ResolverTypeWrapper<StationTrainingModel>;
  StationTrainingPayload: ResolverTypeWrapper<Omit<StationTrainingPayload, 'training'> & { training: ResolversTypes['StationTraining'] }>;
  StationType: StationType;
  StationVisit: ResolverTypeWrapper<StationVisitModel>;
  StationVisitPayload: ResolverTypeWrapper<Omit<StationVisitPayload, 'visit'> & { visit: ResolversTypes['StationVisit'] }>;
  StepLocation: StepLocation;
  TrainingKind: TrainingKind;
  VideoParty: VideoParty;
  VideoSession: ResolverTypeWrapper<VideoSession>;
  VideoSessionInput: VideoSessionInput;
  VisitResponseReport: ResolverTypeWrapper<VisitResponseReport>;
  WorkContextInput: WorkContextInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptServiceInput: AcceptServiceInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AcceptStationVisitInput: AcceptStationVisitInput;
  ActivateStationInput: ActivateStationInput;
  AddStepInput: AddStepInput;
  AdvanceCompanionVisitInput: AdvanceCompanionVisitInput;
  AreaCode: Scalars['AreaCode']['output'];
  AssignLiaisonInput: AssignLiaisonInput;
  AssignOfficerInput: AssignOfficerInput;
  AssistedService: AssistedServiceModel;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  AssistedServiceConnection: Omit<AssistedServiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AssistedServiceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AssistedService']> };
  AssistedServiceEdge: Omit<AssistedServiceEdge, 'node'> & { node: ResolversParentTypes['AssistedService'] };
  AssistedServicePayload: Omit<AssistedServicePayload, 'service'> & { service: ResolversParentTypes['AssistedService'] };
  AssistedStep: AssistedStep;
  AssistedTask: AssistedTask;
  AudienceVisits: AudienceVisits;
  Campaign: CampaignModel;
  CampaignPayload: Omit<CampaignPayload, 'campaign'> & { campaign: ResolversParentTypes['Campaign'] };
  CancelEventInput: CancelEventInput;
  CancelServiceInput: CancelServiceInput;
  CareGuide: Omit<CareGuide, 'places'> & { places: ReadonlyArray<ResolversParentTypes['CarePlace']> };
  CarePlace: Omit<CarePlace, 'institution'> & { institution?: Maybe<ResolversParentTypes['Institution']> };
  ChangeEventInput: ChangeEventInput;
  CloseLectureInput: CloseLectureInput;
  CollegeLiaison: LiaisonModel;
  CollegeLiaisonPayload: Omit<CollegeLiaisonPayload, 'liaison'> & { liaison: ResolversParentTypes['CollegeLiaison'] };
  CompanionStep: CompanionStep;
  CompanionVisit: CompanionVisitModel;
  CompanionVisitConnection: Omit<CompanionVisitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CompanionVisitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CompanionVisit']> };
  CompanionVisitEdge: Omit<CompanionVisitEdge, 'node'> & { node: ResolversParentTypes['CompanionVisit'] };
  CompanionVisitPayload: Omit<CompanionVisitPayload, 'visit'> & { visit: ResolversParentTypes['CompanionVisit'] };
  CompleteAssistedBusinessInput: CompleteAssistedBusinessInput;
  ConfirmChecklistItemInput: ConfirmChecklistItemInput;
  CreateCampaignInput: CreateCampaignInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeclineOfferInput: DeclineOfferInput;
  EndCapacityInput: EndCapacityInput;
  EndHospitalGreenChannelInput: EndHospitalGreenChannelInput;
  EndLiaisonInput: EndLiaisonInput;
  EnterRosterInput: EnterRosterInput;
  EventClosingReport: EventClosingReport;
  GreenCase: GreenCaseModel;
  GreenCaseConnection: Omit<GreenCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GreenCaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GreenCase']> };
  GreenCaseEdge: Omit<GreenCaseEdge, 'node'> & { node: ResolversParentTypes['GreenCase'] };
  GreenCasePayload: Omit<GreenCasePayload, 'greenCase'> & { greenCase: ResolversParentTypes['GreenCase'] };
  GreenEligibility: GreenEligibility;
  GreenOfficer: GreenOfficer;
  HospitalChannel: HospitalChannel;
  HospitalChannelPayload: HospitalChannelPayload;
  IdNumber: Scalars['IdNumber']['output'];
  Institution: { readonly id: string };
  IssueSportsCardInput: IssueSportsCardInput;
  JoinCampaignInput: JoinCampaignInput;
  LeaveRosterInput: LeaveRosterInput;
  LeaveRosterPayload: Omit<LeaveRosterPayload, 'event'> & { event: ResolversParentTypes['SportsEvent'] };
  Lecture: LectureModel;
  LectureAttendance: LectureAttendance;
  LectureAttendanceInput: LectureAttendanceInput;
  LecturePayload: Omit<LecturePayload, 'lecture'> & { lecture: ResolversParentTypes['Lecture'] };
  Money: Scalars['Money']['output'];
  Mutation: Record<PropertyKey, never>;
  OpenCompanionVisitInput: OpenCompanionVisitInput;
  OpenHospitalGreenChannelInput: OpenHospitalGreenChannelInput;
  OpenPublicityPointInput: OpenPublicityPointInput;
  OpenStationInput: OpenStationInput;
  PageInfo: PageInfo;
  Person: { readonly id: string };
  PublicityMaterial: PublicityMaterial;
  PublicityPoint: PublicityPointModel;
  PublicityPointPayload: Omit<PublicityPointPayload, 'point'> & { point: ResolversParentTypes['PublicityPoint'] };
  PublicityReport: PublicityReport;
  Query: Record<PropertyKey, never>;
  Ratio: Scalars['Ratio']['output'];
  RecordAssistedStepInput: RecordAssistedStepInput;
  RecordCampaignReachInput: RecordCampaignReachInput;
  RecordInterpretationInput: RecordInterpretationInput;
  RecordLectureResultInput: RecordLectureResultInput;
  RecordMaterialInput: RecordMaterialInput;
  RecordPointReachInput: RecordPointReachInput;
  RecordStationTrainingInput: RecordStationTrainingInput;
  RegisterEventInput: RegisterEventInput;
  RegisterProfileInput: RegisterProfileInput;
  ReplaceOfficerInput: ReplaceOfficerInput;
  ReportStationIssueInput: ReportStationIssueInput;
  RequestAssistedServiceInput: RequestAssistedServiceInput;
  RespondToVisitInput: RespondToVisitInput;
  RevokeSportsCardInput: RevokeSportsCardInput;
  RosterCount: RosterCount;
  RosterEntryInput: RosterEntryInput;
  RosterLine: RosterLine;
  RosterPayload: Omit<RosterPayload, 'event'> & { event: ResolversParentTypes['SportsEvent'] };
  ScheduleLectureInput: ScheduleLectureInput;
  ServiceItem: { readonly id: string };
  SportsCapacity: SportsCapacity;
  SportsCard: SportsCard;
  SportsEvent: SportsEventModel;
  SportsEventConnection: Omit<SportsEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SportsEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SportsEvent']> };
  SportsEventEdge: Omit<SportsEventEdge, 'node'> & { node: ResolversParentTypes['SportsEvent'] };
  SportsEventPayload: Omit<SportsEventPayload, 'event'> & { event: ResolversParentTypes['SportsEvent'] };
  SportsOffer: OfferModel;
  SportsOfferPayload: Omit<SportsOfferPayload, 'offer'> & { offer: ResolversParentTypes['SportsOffer'] };
  SportsProfile: SportsProfileModel;
  SportsProfilePayload: Omit<SportsProfilePayload, 'profile'> & { profile: ResolversParentTypes['SportsProfile'] };
  SportsRequestCount: SportsRequestCount;
  SportsRequestFilter: SportsRequestFilter;
  SportsRosterConnection: Omit<SportsRosterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SportsRosterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SportsRosterEntry']> };
  SportsRosterEdge: Omit<SportsRosterEdge, 'node'> & { node: ResolversParentTypes['SportsRosterEntry'] };
  SportsRosterEntry: RosterEntryModel;
  SportsServiceItem: SportsServiceItem;
  SportsServicePoint: Omit<SportsServicePoint, 'institution' | 'station'> & { institution?: Maybe<ResolversParentTypes['Institution']>, station?: Maybe<ResolversParentTypes['Station']> };
  SportsServiceReport: SportsServiceReport;
  SportsText: SportsText;
  SportsTextInput: SportsTextInput;
  SportsVenue: SportsVenue;
  SportsVenueInput: SportsVenueInput;
  StartGreenCaseInput: StartGreenCaseInput;
  Station: StationModel;
  StationConnection: Omit<StationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Station']> };
  StationEdge: Omit<StationEdge, 'node'> & { node: ResolversParentTypes['Station'] };
  StationIssuePayload: StationIssuePayload;
  StationPayload: Omit<StationPayload, 'station'> & { station: ResolversParentTypes['Station'] };
  StationPlan: StationPlan;
  StationReport: StationReport;
  StationTraining: StationTrainingModel;
  StationTrainingPayload: Omit<StationTrainingPayload, 'training'> & { training: ResolversParentTypes['StationTraining'] };
  StationVisit: StationVisitModel;
  StationVisitPayload: Omit<StationVisitPayload, 'visit'> & { visit: ResolversParentTypes['StationVisit'] };
  VideoSession: VideoSession;
  VideoSessionInput: VideoSessionInput;
  VisitResponseReport: VisitResponseReport;
  WorkContextInput: WorkContextInput;
};

export type AccessDirectiveArgs = {
  roles: ReadonlyArray<Role>;
  scope?: Maybe<Scope>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface AreaCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AreaCode'], any> {
  name: 'AreaCode';
}

export type AssistedServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistedService'] = ResolversParentTypes['AssistedService']> = {
  agreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['SportsAudience'], ParentType, ContextType>;
  business?: Resolver<ResolversTypes['AssistedBusiness'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['AssistedCondition']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AssistedMode'], ParentType, ContextType>;
  officerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssistedServiceStatus'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['AssistedStep']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['AssistedTask']>, ParentType, ContextType>;
  video?: Resolver<Maybe<ResolversTypes['VideoSession']>, ParentType, ContextType>;
  visitCountByApplicant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssistedServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistedServiceConnection'] = ResolversParentTypes['AssistedServiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssistedServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AssistedService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AssistedServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistedServiceEdge'] = ResolversParentTypes['AssistedServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssistedService'], ParentType, ContextType>;
};

export type AssistedServicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistedServicePayload'] = ResolversParentTypes['AssistedServicePayload']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['AssistedService'], ParentType, ContextType>;
};

export type AssistedStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistedStep'] = ResolversParentTypes['AssistedStep']> = {
  location?: Resolver<ResolversTypes['StepLocation'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resultRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssistedTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistedTask'] = ResolversParentTypes['AssistedTask']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssistedTaskKind'], ParentType, ContextType>;
  resultRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['InterpretationTopic']>, ParentType, ContextType>;
};

export type AudienceVisitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AudienceVisits'] = ResolversParentTypes['AudienceVisits']> = {
  audience?: Resolver<ResolversTypes['StationClientele'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  departments?: Resolver<ReadonlyArray<ResolversTypes['LeadDepartment']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CampaignForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  showings?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType>;
  slogan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignPayload'] = ResolversParentTypes['CampaignPayload']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareGuideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareGuide'] = ResolversParentTypes['CareGuide']> = {
  credentials?: Resolver<ReadonlyArray<ResolversTypes['AcceptedCredential']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['CarePlace']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['SettlementStep']>, ParentType, ContextType>;
};

export type CarePlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarePlace'] = ResolversParentTypes['CarePlace']> = {
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  keyHospital?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  networked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CollegeLiaisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollegeLiaison'] = ResolversParentTypes['CollegeLiaison']> = {
  collegeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CollegeLiaisonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollegeLiaisonPayload'] = ResolversParentTypes['CollegeLiaisonPayload']> = {
  liaison?: Resolver<ResolversTypes['CollegeLiaison'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanionStep'] = ResolversParentTypes['CompanionStep']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  guide?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompanionVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanionVisit'] = ResolversParentTypes['CompanionVisit']> = {
  contactPerson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hospital?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  respondBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  respondedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CompanionVisitStatus'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CompanionStep']>, ParentType, ContextType>;
  wishedDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CompanionVisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanionVisitConnection'] = ResolversParentTypes['CompanionVisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanionVisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CompanionVisit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CompanionVisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanionVisitEdge'] = ResolversParentTypes['CompanionVisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompanionVisit'], ParentType, ContextType>;
};

export type CompanionVisitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanionVisitPayload'] = ResolversParentTypes['CompanionVisitPayload']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visit?: Resolver<ResolversTypes['CompanionVisit'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EventClosingReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventClosingReport'] = ResolversParentTypes['EventClosingReport']> = {
  consultations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitsByAudience?: Resolver<ReadonlyArray<ResolversTypes['AudienceVisits']>, ParentType, ContextType>;
};

export type GreenCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GreenCase'] = ResolversParentTypes['GreenCase'], FederationReferenceType extends FederationReferenceTypes['GreenCase'] = FederationReferenceTypes['GreenCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GreenCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  assignBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['GreenOfficer']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  originId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  originKind?: Resolver<ResolversTypes['GreenOriginKind'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GreenCaseStatus'], ParentType, ContextType>;
  unassigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GreenCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GreenCaseConnection'] = ResolversParentTypes['GreenCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GreenCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GreenCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GreenCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GreenCaseEdge'] = ResolversParentTypes['GreenCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GreenCase'], ParentType, ContextType>;
};

export type GreenCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GreenCasePayload'] = ResolversParentTypes['GreenCasePayload']> = {
  greenCase?: Resolver<ResolversTypes['GreenCase'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GreenEligibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GreenEligibility'] = ResolversParentTypes['GreenEligibility']> = {
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['GreenReason']>, ParentType, ContextType>;
};

export type GreenOfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GreenOfficer'] = ResolversParentTypes['GreenOfficer']> = {
  greenCaseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HospitalChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HospitalChannel'] = ResolversParentTypes['HospitalChannel']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type HospitalChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HospitalChannelPayload'] = ResolversParentTypes['HospitalChannelPayload']> = {
  channels?: Resolver<ReadonlyArray<ResolversTypes['HospitalChannel']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface IdNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IdNumber'], any> {
  name: 'IdNumber';
}

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LeaveRosterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveRosterPayload'] = ResolversParentTypes['LeaveRosterPayload']> = {
  event?: Resolver<ResolversTypes['SportsEvent'], ParentType, ContextType>;
};

export type LectureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lecture'] = ResolversParentTypes['Lecture']> = {
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  attendance?: Resolver<ReadonlyArray<ResolversTypes['LectureAttendance']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missingTopics?: Resolver<ReadonlyArray<ResolversTypes['LectureTopic']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['LecturePlace'], ParentType, ContextType>;
  placeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LectureStatus'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['LectureTopic']>, ParentType, ContextType>;
};

export type LectureAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LectureAttendance'] = ResolversParentTypes['LectureAttendance']> = {
  audience?: Resolver<ResolversTypes['LectureAudience'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LecturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LecturePayload'] = ResolversParentTypes['LecturePayload']> = {
  lecture?: Resolver<ResolversTypes['Lecture'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptService?: Resolver<ResolversTypes['AssistedServicePayload'], ParentType, ContextType, RequireFields<MutationAcceptServiceArgs, 'input'>>;
  acceptStationVisit?: Resolver<ResolversTypes['StationVisitPayload'], ParentType, ContextType, RequireFields<MutationAcceptStationVisitArgs, 'input'>>;
  activateStation?: Resolver<ResolversTypes['StationPayload'], ParentType, ContextType, RequireFields<MutationActivateStationArgs, 'input'>>;
  addStep?: Resolver<ResolversTypes['AssistedServicePayload'], ParentType, ContextType, RequireFields<MutationAddStepArgs, 'input'>>;
  advanceCompanionVisit?: Resolver<ResolversTypes['CompanionVisitPayload'], ParentType, ContextType, RequireFields<MutationAdvanceCompanionVisitArgs, 'input'>>;
  assignLiaison?: Resolver<ResolversTypes['CollegeLiaisonPayload'], ParentType, ContextType, RequireFields<MutationAssignLiaisonArgs, 'input'>>;
  assignOfficer?: Resolver<ResolversTypes['GreenCasePayload'], ParentType, ContextType, RequireFields<MutationAssignOfficerArgs, 'input'>>;
  cancelEvent?: Resolver<ResolversTypes['SportsEventPayload'], ParentType, ContextType, RequireFields<MutationCancelEventArgs, 'input'>>;
  cancelService?: Resolver<ResolversTypes['AssistedServicePayload'], ParentType, ContextType, RequireFields<MutationCancelServiceArgs, 'input'>>;
  changeEvent?: Resolver<ResolversTypes['SportsEventPayload'], ParentType, ContextType, RequireFields<MutationChangeEventArgs, 'input'>>;
  closeLecture?: Resolver<ResolversTypes['LecturePayload'], ParentType, ContextType, RequireFields<MutationCloseLectureArgs, 'input'>>;
  completeAssistedBusiness?: Resolver<ResolversTypes['AssistedServicePayload'], ParentType, ContextType, RequireFields<MutationCompleteAssistedBusinessArgs, 'input'>>;
  confirmChecklistItem?: Resolver<ResolversTypes['StationPayload'], ParentType, ContextType, RequireFields<MutationConfirmChecklistItemArgs, 'input'>>;
  createCampaign?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCreateCampaignArgs, 'input'>>;
  declineOffer?: Resolver<ResolversTypes['SportsOfferPayload'], ParentType, ContextType, RequireFields<MutationDeclineOfferArgs, 'input'>>;
  endCapacity?: Resolver<ResolversTypes['SportsProfilePayload'], ParentType, ContextType, RequireFields<MutationEndCapacityArgs, 'input'>>;
  endHospitalGreenChannel?: Resolver<ResolversTypes['HospitalChannelPayload'], ParentType, ContextType, RequireFields<MutationEndHospitalGreenChannelArgs, 'input'>>;
  endLiaison?: Resolver<ResolversTypes['CollegeLiaisonPayload'], ParentType, ContextType, RequireFields<MutationEndLiaisonArgs, 'input'>>;
  endVideo?: Resolver<ResolversTypes['AssistedServicePayload'], ParentType, ContextType, RequireFields<MutationEndVideoArgs, 'input'>>;
  enterRoster?: Resolver<ResolversTypes['RosterPayload'], ParentType, ContextType, RequireFields<MutationEnterRosterArgs, 'input'>>;
  issueSportsCard?: Resolver<ResolversTypes['SportsProfilePayload'], ParentType, ContextType, RequireFields<MutationIssueSportsCardArgs, 'input'>>;
  joinCampaign?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationJoinCampaignArgs, 'input'>>;
  leaveRoster?: Resolver<ResolversTypes['LeaveRosterPayload'], ParentType, ContextType, RequireFields<MutationLeaveRosterArgs, 'input'>>;
  openCompanionVisit?: Resolver<ResolversTypes['CompanionVisitPayload'], ParentType, ContextType, RequireFields<MutationOpenCompanionVisitArgs, 'input'>>;
  openHospitalGreenChannel?: Resolver<ResolversTypes['HospitalChannelPayload'], ParentType, ContextType, RequireFields<MutationOpenHospitalGreenChannelArgs, 'input'>>;
  openPublicityPoint?: Resolver<ResolversTypes['PublicityPointPayload'], ParentType, ContextType, RequireFields<MutationOpenPublicityPointArgs, 'input'>>;
  openStation?: Resolver<ResolversTypes['StationPayload'], ParentType, ContextType, RequireFields<MutationOpenStationArgs, 'input'>>;
  recordAssistedStep?: Resolver<ResolversTypes['AssistedServicePayload'], ParentType, ContextType, RequireFields<MutationRecordAssistedStepArgs, 'input'>>;
  recordCampaignReach?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationRecordCampaignReachArgs, 'input'>>;
  recordInterpretation?: Resolver<ResolversTypes['AssistedServicePayload'], ParentType, ContextType, RequireFields<MutationRecordInterpretationArgs, 'input'>>;
  recordLectureResult?: Resolver<ResolversTypes['LecturePayload'], ParentType, ContextType, RequireFields<MutationRecordLectureResultArgs, 'input'>>;
  recordMaterial?: Resolver<ResolversTypes['PublicityPointPayload'], ParentType, ContextType, RequireFields<MutationRecordMaterialArgs, 'input'>>;
  recordPointReach?: Resolver<ResolversTypes['PublicityPointPayload'], ParentType, ContextType, RequireFields<MutationRecordPointReachArgs, 'input'>>;
  recordStationTraining?: Resolver<ResolversTypes['StationTrainingPayload'], ParentType, ContextType, RequireFields<MutationRecordStationTrainingArgs, 'input'>>;
  registerEvent?: Resolver<ResolversTypes['SportsEventPayload'], ParentType, ContextType, RequireFields<MutationRegisterEventArgs, 'input'>>;
  registerProfile?: Resolver<ResolversTypes['SportsProfilePayload'], ParentType, ContextType, RequireFields<MutationRegisterProfileArgs, 'input'>>;
  replaceOfficer?: Resolver<ResolversTypes['GreenCasePayload'], ParentType, ContextType, RequireFields<MutationReplaceOfficerArgs, 'input'>>;
  reportStationIssue?: Resolver<ResolversTypes['StationIssuePayload'], ParentType, ContextType, RequireFields<MutationReportStationIssueArgs, 'input'>>;
  requestAssistedService?: Resolver<ResolversTypes['AssistedServicePayload'], ParentType, ContextType, RequireFields<MutationRequestAssistedServiceArgs, 'input'>>;
  respondToVisit?: Resolver<ResolversTypes['CompanionVisitPayload'], ParentType, ContextType, RequireFields<MutationRespondToVisitArgs, 'input'>>;
  revokeSportsCard?: Resolver<ResolversTypes['SportsProfilePayload'], ParentType, ContextType, RequireFields<MutationRevokeSportsCardArgs, 'input'>>;
  scheduleLecture?: Resolver<ResolversTypes['LecturePayload'], ParentType, ContextType, RequireFields<MutationScheduleLectureArgs, 'input'>>;
  startGreenCase?: Resolver<ResolversTypes['GreenCasePayload'], ParentType, ContextType, RequireFields<MutationStartGreenCaseArgs, 'input'>>;
  startVideo?: Resolver<ResolversTypes['AssistedServicePayload'], ParentType, ContextType, RequireFields<MutationStartVideoArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  greenChannelEligibility?: Resolver<Maybe<ResolversTypes['GreenEligibility']>, ParentType, ContextType, Partial<PersonGreenChannelEligibilityArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sportsEvents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SportsEvent']>>, ParentType, ContextType>;
  sportsProfile?: Resolver<Maybe<ResolversTypes['SportsProfile']>, ParentType, ContextType>;
};

export type PublicityMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicityMaterial'] = ResolversParentTypes['PublicityMaterial']> = {
  form?: Resolver<ResolversTypes['MaterialForm'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['PublicityTopic']>, ParentType, ContextType>;
};

export type PublicityPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicityPoint'] = ResolversParentTypes['PublicityPoint']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['PublicityMaterial']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['PublicityTopic']>, ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  venueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PublicityPointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicityPointPayload'] = ResolversParentTypes['PublicityPointPayload']> = {
  point?: Resolver<ResolversTypes['PublicityPoint'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicityReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicityReport'] = ResolversParentTypes['PublicityReport']> = {
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  campaigns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointCampaigns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lectures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assistedService?: Resolver<Maybe<ResolversTypes['AssistedService']>, ParentType, ContextType, RequireFields<QueryAssistedServiceArgs, 'id'>>;
  campaigns?: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignsArgs, 'eventId'>>;
  careGuide?: Resolver<ResolversTypes['CareGuide'], ParentType, ContextType, RequireFields<QueryCareGuideArgs, 'need'>>;
  collegeLiaison?: Resolver<Maybe<ResolversTypes['CollegeLiaison']>, ParentType, ContextType, RequireFields<QueryCollegeLiaisonArgs, 'collegeId'>>;
  collegesWithoutLiaison?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryCollegesWithoutLiaisonArgs, 'area'>>;
  companionVisit?: Resolver<Maybe<ResolversTypes['CompanionVisit']>, ParentType, ContextType, RequireFields<QueryCompanionVisitArgs, 'id'>>;
  greenCases?: Resolver<ResolversTypes['GreenCaseConnection'], ParentType, ContextType, Partial<QueryGreenCasesArgs>>;
  greenChannelEligibility?: Resolver<ResolversTypes['GreenEligibility'], ParentType, ContextType, RequireFields<QueryGreenChannelEligibilityArgs, 'personId'>>;
  hospitalChannels?: Resolver<ReadonlyArray<ResolversTypes['HospitalChannel']>, ParentType, ContextType, RequireFields<QueryHospitalChannelsArgs, 'hospitalId'>>;
  hospitalVisits?: Resolver<ResolversTypes['CompanionVisitConnection'], ParentType, ContextType, Partial<QueryHospitalVisitsArgs>>;
  lecture?: Resolver<Maybe<ResolversTypes['Lecture']>, ParentType, ContextType, RequireFields<QueryLectureArgs, 'id'>>;
  missingTopics?: Resolver<ReadonlyArray<ResolversTypes['LectureTopic']>, ParentType, ContextType, RequireFields<QueryMissingTopicsArgs, 'placeId'>>;
  myAssistedServices?: Resolver<ResolversTypes['AssistedServiceConnection'], ParentType, ContextType, Partial<QueryMyAssistedServicesArgs>>;
  myGreenOfficers?: Resolver<ReadonlyArray<ResolversTypes['GreenOfficer']>, ParentType, ContextType>;
  myOffers?: Resolver<ReadonlyArray<ResolversTypes['SportsOffer']>, ParentType, ContextType>;
  publicityPoints?: Resolver<ReadonlyArray<ResolversTypes['PublicityPoint']>, ParentType, ContextType, RequireFields<QueryPublicityPointsArgs, 'eventId'>>;
  publicityReport?: Resolver<ResolversTypes['PublicityReport'], ParentType, ContextType, RequireFields<QueryPublicityReportArgs, 'from' | 'to'>>;
  sportsEvent?: Resolver<Maybe<ResolversTypes['SportsEvent']>, ParentType, ContextType, RequireFields<QuerySportsEventArgs, 'id'>>;
  sportsEvents?: Resolver<ResolversTypes['SportsEventConnection'], ParentType, ContextType, Partial<QuerySportsEventsArgs>>;
  sportsRequestCounts?: Resolver<ReadonlyArray<ResolversTypes['SportsRequestCount']>, ParentType, ContextType, Partial<QuerySportsRequestCountsArgs>>;
  sportsRequests?: Resolver<ResolversTypes['AssistedServiceConnection'], ParentType, ContextType, Partial<QuerySportsRequestsArgs>>;
  sportsServiceItems?: Resolver<ReadonlyArray<ResolversTypes['SportsServiceItem']>, ParentType, ContextType, Partial<QuerySportsServiceItemsArgs>>;
  sportsServicePoints?: Resolver<ReadonlyArray<ResolversTypes['SportsServicePoint']>, ParentType, ContextType, Partial<QuerySportsServicePointsArgs>>;
  sportsServiceReport?: Resolver<ResolversTypes['SportsServiceReport'], ParentType, ContextType, RequireFields<QuerySportsServiceReportArgs, 'from' | 'to'>>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType, RequireFields<QueryStationArgs, 'id'>>;
  stationPlan?: Resolver<ResolversTypes['StationPlan'], ParentType, ContextType, RequireFields<QueryStationPlanArgs, 'eventId'>>;
  stations?: Resolver<ResolversTypes['StationConnection'], ParentType, ContextType, Partial<QueryStationsArgs>>;
  trainingsDue?: Resolver<ReadonlyArray<ResolversTypes['StationTraining']>, ParentType, ContextType, RequireFields<QueryTrainingsDueArgs, 'area'>>;
  videoAdmission?: Resolver<Maybe<ResolversTypes['VideoParty']>, ParentType, ContextType, RequireFields<QueryVideoAdmissionArgs, 'serviceId' | 'token'>>;
  visitResponseReport?: Resolver<ResolversTypes['VisitResponseReport'], ParentType, ContextType, RequireFields<QueryVisitResponseReportArgs, 'from' | 'to'>>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export type RosterCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterCount'] = ResolversParentTypes['RosterCount']> = {
  audience?: Resolver<ResolversTypes['RosterAudience'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterLine'] = ResolversParentTypes['RosterLine']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RosterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterPayload'] = ResolversParentTypes['RosterPayload']> = {
  event?: Resolver<ResolversTypes['SportsEvent'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['RosterLine']>, ParentType, ContextType>;
};

export type ServiceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItem'] = ResolversParentTypes['ServiceItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SportsCapacityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsCapacity'] = ResolversParentTypes['SportsCapacity']> = {
  audience?: Resolver<ResolversTypes['SportsAudience'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SportsCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsCard'] = ResolversParentTypes['SportsCard']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SportsCardKind'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SportsEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsEvent'] = ResolversParentTypes['SportsEvent'], FederationReferenceType extends FederationReferenceTypes['SportsEvent'] = FederationReferenceTypes['SportsEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SportsEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  closingReport?: Resolver<Maybe<ResolversTypes['EventClosingReport']>, ParentType, ContextType>;
  expectedSpectators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hospitals?: Resolver<ReadonlyArray<ResolversTypes['CarePlace']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SportsEventKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['SportsText'], ParentType, ContextType>;
  roster?: Resolver<ResolversTypes['SportsRosterConnection'], ParentType, ContextType, Partial<SportsEventRosterArgs>>;
  rosterCounts?: Resolver<ReadonlyArray<ResolversTypes['RosterCount']>, ParentType, ContextType>;
  stations?: Resolver<ReadonlyArray<ResolversTypes['Station']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SportsEventStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  venues?: Resolver<ReadonlyArray<ResolversTypes['SportsVenue']>, ParentType, ContextType>;
};

export type SportsEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsEventConnection'] = ResolversParentTypes['SportsEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SportsEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SportsEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SportsEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsEventEdge'] = ResolversParentTypes['SportsEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SportsEvent'], ParentType, ContextType>;
};

export type SportsEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsEventPayload'] = ResolversParentTypes['SportsEventPayload']> = {
  event?: Resolver<ResolversTypes['SportsEvent'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SportsOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsOffer'] = ResolversParentTypes['SportsOffer']> = {
  declined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['SportsEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceItem?: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
};

export type SportsOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsOfferPayload'] = ResolversParentTypes['SportsOfferPayload']> = {
  offer?: Resolver<ResolversTypes['SportsOffer'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SportsProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsProfile'] = ResolversParentTypes['SportsProfile']> = {
  capacities?: Resolver<ReadonlyArray<ResolversTypes['SportsCapacity']>, ParentType, ContextType>;
  cards?: Resolver<ReadonlyArray<ResolversTypes['SportsCard']>, ParentType, ContextType>;
  eligibility?: Resolver<ResolversTypes['GreenEligibility'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SportsProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsProfilePayload'] = ResolversParentTypes['SportsProfilePayload']> = {
  profile?: Resolver<ResolversTypes['SportsProfile'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SportsRequestCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsRequestCount'] = ResolversParentTypes['SportsRequestCount']> = {
  audience?: Resolver<ResolversTypes['SportsAudience'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remote?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SportsRosterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsRosterConnection'] = ResolversParentTypes['SportsRosterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SportsRosterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SportsRosterEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SportsRosterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsRosterEdge'] = ResolversParentTypes['SportsRosterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SportsRosterEntry'], ParentType, ContextType>;
};

export type SportsRosterEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsRosterEntry'] = ResolversParentTypes['SportsRosterEntry']> = {
  audience?: Resolver<ResolversTypes['RosterAudience'], ParentType, ContextType>;
  enteredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SportsServiceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsServiceItem'] = ResolversParentTypes['SportsServiceItem']> = {
  audiences?: Resolver<ReadonlyArray<ResolversTypes['AnnexClientele']>, ParentType, ContextType>;
  bodyItem?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['SportsText'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['SportsItemScope'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SportsServicePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsServicePoint'] = ResolversParentTypes['SportsServicePoint']> = {
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['SportsText']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['SportsText']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SportsServicePointType'], ParentType, ContextType>;
};

export type SportsServiceReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsServiceReport'] = ResolversParentTypes['SportsServiceReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianResponseMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remoteShare?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  responded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SportsTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsText'] = ResolversParentTypes['SportsText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SportsVenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsVenue'] = ResolversParentTypes['SportsVenue']> = {
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['SportsText'], ParentType, ContextType>;
};

export type StationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station'], FederationReferenceType extends FederationReferenceTypes['Station'] = FederationReferenceTypes['Station']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Station']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  collegeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['SportsEvent']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['SportsText'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadDepartment?: Resolver<ResolversTypes['LeadDepartment'], ParentType, ContextType>;
  openChecklistItems?: Resolver<ReadonlyArray<ResolversTypes['StationChecklistItem']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['SportsText'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['StationReport']>, ParentType, ContextType>;
  serviceItems?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ServiceItem']>>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StationStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['StationType'], ParentType, ContextType>;
};

export type StationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationConnection'] = ResolversParentTypes['StationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Station']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationEdge'] = ResolversParentTypes['StationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Station'], ParentType, ContextType>;
};

export type StationIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationIssuePayload'] = ResolversParentTypes['StationIssuePayload']> = {
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationPayload'] = ResolversParentTypes['StationPayload']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  station?: Resolver<ResolversTypes['Station'], ParentType, ContextType>;
};

export type StationPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationPlan'] = ResolversParentTypes['StationPlan']> = {
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  forSpectators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forVenues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spectatorsPerStation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StationReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationReport'] = ResolversParentTypes['StationReport']> = {
  consultations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitsByAudience?: Resolver<ReadonlyArray<ResolversTypes['AudienceVisits']>, ParentType, ContextType>;
};

export type StationTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationTraining'] = ResolversParentTypes['StationTraining']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastGuidanceOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  trainings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StationTrainingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationTrainingPayload'] = ResolversParentTypes['StationTrainingPayload']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  training?: Resolver<ResolversTypes['StationTraining'], ParentType, ContextType>;
};

export type StationVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationVisit'] = ResolversParentTypes['StationVisit']> = {
  audience?: Resolver<ResolversTypes['StationClientele'], ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['StationService'], ParentType, ContextType>;
  visitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StationVisitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationVisitPayload'] = ResolversParentTypes['StationVisitPayload']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visit?: Resolver<ResolversTypes['StationVisit'], ParentType, ContextType>;
};

export type VideoSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VideoSession'] = ResolversParentTypes['VideoSession']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  joinToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VisitResponseReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitResponseReport'] = ResolversParentTypes['VisitResponseReport']> = {
  inTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shareInTime?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AreaCode?: GraphQLScalarType;
  AssistedService?: AssistedServiceResolvers<ContextType>;
  AssistedServiceConnection?: AssistedServiceConnectionResolvers<ContextType>;
  AssistedServiceEdge?: AssistedServiceEdgeResolvers<ContextType>;
  AssistedServicePayload?: AssistedServicePayloadResolvers<ContextType>;
  AssistedStep?: AssistedStepResolvers<ContextType>;
  AssistedTask?: AssistedTaskResolvers<ContextType>;
  AudienceVisits?: AudienceVisitsResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignPayload?: CampaignPayloadResolvers<ContextType>;
  CareGuide?: CareGuideResolvers<ContextType>;
  CarePlace?: CarePlaceResolvers<ContextType>;
  CollegeLiaison?: CollegeLiaisonResolvers<ContextType>;
  CollegeLiaisonPayload?: CollegeLiaisonPayloadResolvers<ContextType>;
  CompanionStep?: CompanionStepResolvers<ContextType>;
  CompanionVisit?: CompanionVisitResolvers<ContextType>;
  CompanionVisitConnection?: CompanionVisitConnectionResolvers<ContextType>;
  CompanionVisitEdge?: CompanionVisitEdgeResolvers<ContextType>;
  CompanionVisitPayload?: CompanionVisitPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EventClosingReport?: EventClosingReportResolvers<ContextType>;
  GreenCase?: GreenCaseResolvers<ContextType>;
  GreenCaseConnection?: GreenCaseConnectionResolvers<ContextType>;
  GreenCaseEdge?: GreenCaseEdgeResolvers<ContextType>;
  GreenCasePayload?: GreenCasePayloadResolvers<ContextType>;
  GreenEligibility?: GreenEligibilityResolvers<ContextType>;
  GreenOfficer?: GreenOfficerResolvers<ContextType>;
  HospitalChannel?: HospitalChannelResolvers<ContextType>;
  HospitalChannelPayload?: HospitalChannelPayloadResolvers<ContextType>;
  IdNumber?: GraphQLScalarType;
  Institution?: InstitutionResolvers<ContextType>;
  LeaveRosterPayload?: LeaveRosterPayloadResolvers<ContextType>;
  Lecture?: LectureResolvers<ContextType>;
  LectureAttendance?: LectureAttendanceResolvers<ContextType>;
  LecturePayload?: LecturePayloadResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PublicityMaterial?: PublicityMaterialResolvers<ContextType>;
  PublicityPoint?: PublicityPointResolvers<ContextType>;
  PublicityPointPayload?: PublicityPointPayloadResolvers<ContextType>;
  PublicityReport?: PublicityReportResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
  RosterCount?: RosterCountResolvers<ContextType>;
  RosterLine?: RosterLineResolvers<ContextType>;
  RosterPayload?: RosterPayloadResolvers<ContextType>;
  ServiceItem?: ServiceItemResolvers<ContextType>;
  SportsCapacity?: SportsCapacityResolvers<ContextType>;
  SportsCard?: SportsCardResolvers<ContextType>;
  SportsEvent?: SportsEventResolvers<ContextType>;
  SportsEventConnection?: SportsEventConnectionResolvers<ContextType>;
  SportsEventEdge?: SportsEventEdgeResolvers<ContextType>;
  SportsEventPayload?: SportsEventPayloadResolvers<ContextType>;
  SportsOffer?: SportsOfferResolvers<ContextType>;
  SportsOfferPayload?: SportsOfferPayloadResolvers<ContextType>;
  SportsProfile?: SportsProfileResolvers<ContextType>;
  SportsProfilePayload?: SportsProfilePayloadResolvers<ContextType>;
  SportsRequestCount?: SportsRequestCountResolvers<ContextType>;
  SportsRosterConnection?: SportsRosterConnectionResolvers<ContextType>;
  SportsRosterEdge?: SportsRosterEdgeResolvers<ContextType>;
  SportsRosterEntry?: SportsRosterEntryResolvers<ContextType>;
  SportsServiceItem?: SportsServiceItemResolvers<ContextType>;
  SportsServicePoint?: SportsServicePointResolvers<ContextType>;
  SportsServiceReport?: SportsServiceReportResolvers<ContextType>;
  SportsText?: SportsTextResolvers<ContextType>;
  SportsVenue?: SportsVenueResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  StationConnection?: StationConnectionResolvers<ContextType>;
  StationEdge?: StationEdgeResolvers<ContextType>;
  StationIssuePayload?: StationIssuePayloadResolvers<ContextType>;
  StationPayload?: StationPayloadResolvers<ContextType>;
  StationPlan?: StationPlanResolvers<ContextType>;
  StationReport?: StationReportResolvers<ContextType>;
  StationTraining?: StationTrainingResolvers<ContextType>;
  StationTrainingPayload?: StationTrainingPayloadResolvers<ContextType>;
  StationVisit?: StationVisitResolvers<ContextType>;
  StationVisitPayload?: StationVisitPayloadResolvers<ContextType>;
  VideoSession?: VideoSessionResolvers<ContextType>;
  VisitResponseReport?: VisitResponseReportResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
