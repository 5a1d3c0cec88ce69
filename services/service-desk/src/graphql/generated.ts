import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ItemOnDay as ServiceItemModel } from '../domain/item/item.ts';
import type { ServiceCase as ServiceCaseModel, ShownTask as CaseTaskModel } from '../domain/case/case.ts';
import type { Outlet as OutletModel } from '../domain/outlet/outlet.ts';
import type { Kiosk as KioskModel } from '../domain/kiosk/kiosk.ts';
import type { Rating as RatingModel } from '../domain/rating/rating.ts';
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

/** Items of a person at one place (受理). */
export type AcceptCaseInput = {
  /** Where it comes in: at a window, by telephone, mail or video an officer accepts it, at a terminal the terminal (办理渠道). */
  readonly channel: ServiceChannel;
  /** Opaque id of the officer first asked, when that was another one (首问责任人). */
  readonly firstAsked?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The case of another service this is part of (关联事项). */
  readonly inContextOf?: InputMaybe<WorkContextInput>;
  /** Codes of the items: any, together (事项编码). */
  readonly items: ReadonlyArray<Scalars['ID']['input']>;
  /** The terminal, for SELF_SERVICE at one (终端编号). */
  readonly kioskId?: InputMaybe<Scalars['ID']['input']>;
  /** A note; only those who may see the case read it (备注). */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The number of the visit, as takeNumber gave it; at a window only (排队号标识). */
  readonly number?: InputMaybe<Scalars['ID']['input']>;
  /** The outlet; at a window always (网点编号). */
  readonly outletId?: InputMaybe<Scalars['ID']['input']>;
  /** The person (办事人). */
  readonly personId: Scalars['ID']['input'];
  /** Codes of materials the person has shown; an e-voucher counts as the card (已出示材料). */
  readonly shown?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The window, one of the outlet (窗口). */
  readonly windowId?: InputMaybe<Scalars['String']['input']>;
};

/** What may be rated (评价对象). */
export type ActKind =
  /** A case of the service desk (经办事项). */
  | 'CASE'
  /** A settlement (结算). */
  | 'SETTLEMENT'
  /** A service of sports (体育帮办代办). */
  | 'SPORTS_SERVICE'
  /** A visit of a station (驿站服务). */
  | 'STATION_VISIT';

/** The answer to a bad rating (差评回访). */
export type AnswerFollowUpInput = {
  /** What was done about it (回访结果). */
  readonly answer: Scalars['String']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The rating (评价编号). */
  readonly ratingId: Scalars['ID']['input'];
};

/** The result of a task (分办反馈). */
export type AnswerTaskInput = {
  /** What is answered (答复). */
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  /** The case (事项编号). */
  readonly caseId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The result (结果). */
  readonly result: CaseResult;
  /** The task (任务编号). */
  readonly taskId: Scalars['ID']['input'];
};

/** A number before and after (前后对比). */
export type BeforeAfter = {
  readonly __typename?: 'BeforeAfter';
  /** In the later version (现值). */
  readonly after: Scalars['Int']['output'];
  /** In the earlier version (原值). */
  readonly before: Scalars['Int']['output'];
  /** After less before (差额). */
  readonly change: Scalars['Int']['output'];
};

/** A place to book (预约办理). */
export type BookAppointmentInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Code of the item (事项编码). */
  readonly item: Scalars['ID']['input'];
  /** The person (办事人). */
  readonly personId: Scalars['ID']['input'];
  /** The time (时段标识). */
  readonly slotId: Scalars['ID']['input'];
};

/** A window that is free (叫号). */
export type CallNumberInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The outlet (网点编号). */
  readonly outletId: Scalars['ID']['input'];
  /** The window (窗口). */
  readonly windowId: Scalars['String']['input'];
};

/** A place to give up (取消预约). */
export type CancelAppointmentInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person (办事人). */
  readonly personId: Scalars['ID']['input'];
  /** The time (时段标识). */
  readonly slotId: Scalars['ID']['input'];
};

/** The withdrawal of a case (撤销事项). */
export type CancelCaseInput = {
  /** The case (事项编号). */
  readonly caseId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (原因). */
  readonly reason: Scalars['String']['input'];
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

/** A case (事项). */
export type CaseInput = {
  /** The case (事项编号). */
  readonly caseId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** An item of a case, in the version that was in force (事项). */
export type CaseItem = {
  readonly __typename?: 'CaseItem';
  /** Code of the item (事项编码). */
  readonly code: Scalars['ID']['output'];
  /** The version the case follows (版本号). */
  readonly version: Scalars['Int']['output'];
};

/** A material of a case (材料). */
export type CaseMaterial = {
  readonly __typename?: 'CaseMaterial';
  /** Code of the material (材料编码). */
  readonly code: Scalars['String']['output'];
  /** Where it stands (状态). */
  readonly status: MaterialStatus;
};

/** The one notice of a case (一次性告知). */
export type CaseNotice = {
  readonly __typename?: 'CaseNotice';
  /** When it was given (告知时间). */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Codes of all that has to be brought (材料). */
  readonly materials: ReadonlyArray<Scalars['String']['output']>;
  /** What was written to the person (告知内容). */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** Which cases are counted (统计范围). */
export type CasePeriodInput = {
  /** A province or a city includes all below it (行政区划). */
  readonly area: Scalars['AreaCode']['input'];
  /** First day of acceptance (起始日). */
  readonly from: Scalars['Date']['input'];
  /** Code of the item; all items unless said (事项编码). */
  readonly item?: InputMaybe<Scalars['ID']['input']>;
  /** Last day of acceptance (截止日). */
  readonly to: Scalars['Date']['input'];
};

/** A platform that hands cases over (对接平台). */
export type CasePlatform = {
  readonly __typename?: 'CasePlatform';
  /** As of (截至时间). */
  readonly asOf: Scalars['DateTime']['output'];
  /** Whether it handed a case over within the last 24 hours (是否在线). */
  readonly connected: Scalars['Boolean']['output'];
  /** When the last case came; null: none has come yet (最近转入时间). */
  readonly lastAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many came within the last 24 hours (近24小时转入数). */
  readonly lately: Scalars['Int']['output'];
  /** Its code (平台代码). */
  readonly platform: Scalars['String']['output'];
};

/** Why a case goes first (优先). */
export type CasePriority =
  /** The green channel of sports (体育绿色通道). */
  | 'GREEN';

/** How a case or a task ends (办结结果). */
export type CaseResult =
  /** Answered; nothing was to be granted (已答复). */
  | 'ANSWERED'
  /** As asked for (准予). */
  | 'GRANTED'
  /** In part (部分准予). */
  | 'PARTLY_GRANTED'
  /** Not (不予). */
  | 'REFUSED';

/** Where a case stands (事项状态). */
export type CaseState =
  /** Accepted (已受理). */
  | 'ACCEPTED'
  /** Withdrawn (已撤销). */
  | 'CANCELLED'
  /** The other department has decided (已决定). */
  | 'DECIDED'
  /** Finished (已办结). */
  | 'FINISHED'
  /** The applicant knows the result (已反馈). */
  | 'NOTIFIED'
  /** A task lies with another department (已转办). */
  | 'TRANSFERRED';

/** A task of the back office (分办任务). */
export type CaseTask = {
  readonly __typename?: 'CaseTask';
  /** What was answered (答复). */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** The department that handles it (承办部门). */
  readonly department: Scalars['String']['output'];
  /** What the first review found (初审意见). */
  readonly finding?: Maybe<Scalars['String']['output']>;
  /** Opaque id of the officer who handles it (经办人). */
  readonly handler?: Maybe<Scalars['ID']['output']>;
  /** Id of the task (任务编号). */
  readonly id: Scalars['ID']['output'];
  /** Code of the item (事项编码). */
  readonly item: Scalars['ID']['output'];
  /** Its result (结果). */
  readonly result?: Maybe<CaseResult>;
  /** Where it stands (状态). */
  readonly status: TaskStatus;
  /** Up to which step the outlet runs it (环节). */
  readonly step: DelegatedStep;
};

/** How many cases came in through a channel (渠道占比). */
export type ChannelShare = {
  readonly __typename?: 'ChannelShare';
  /** The channel (办理渠道). */
  readonly channel: ServiceChannel;
  /** How many cases (事项数). */
  readonly count: Scalars['Int']['output'];
  /** Of all cases counted, in percent with two decimals (百分比). */
  readonly percent: Scalars['String']['output'];
};

/** Kinds of checklist (检查表). */
export type ChecklistKind =
  /** Of the equipment a delegated item needs (承接设备). */
  | 'EQUIPMENT'
  /** Of a standard window (标准化窗口). */
  | 'STANDARD';

/** How many of some units have something (覆盖率). */
export type CoverageReport = {
  readonly __typename?: 'CoverageReport';
  /** Those that have it (已覆盖数). */
  readonly covered: Scalars['Int']['output'];
  /** Codes of those that have it not (未覆盖). */
  readonly missing: ReadonlyArray<Scalars['AreaCode']['output']>;
  /** Percent with two decimals; null: there is none (百分比). */
  readonly percent?: Maybe<Scalars['String']['output']>;
  /** All of them (总数). */
  readonly total: Scalars['Int']['output'];
};

/** The decision of a department (部门反馈). */
export type DecideTransferredTaskInput = {
  /** What is answered (答复). */
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  /** The case (事项编号). */
  readonly caseId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The result (结果). */
  readonly result: CaseResult;
  /** The task (任务编号). */
  readonly taskId: Scalars['ID']['input'];
};

/** A level to which an item may be delegated (可下放层级). */
export type Delegable = {
  readonly __typename?: 'Delegable';
  /** The level (层级). */
  readonly level: OutletLevel;
  /** Up to which step (环节). */
  readonly step: DelegatedStep;
};

/** A level to which an item may be delegated (可下放层级). */
export type DelegableInput = {
  /** The level (层级). */
  readonly level: OutletLevel;
  /** Up to which step (环节). */
  readonly step: DelegatedStep;
};

/** An item to delegate (下放经办事项). */
export type DelegateItemInput = {
  /** First day; today or later (起始日). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Code of the item (事项编码). */
  readonly item: Scalars['ID']['input'];
  /** The outlet (网点编号). */
  readonly outletId: Scalars['ID']['input'];
  /** Up to which step (环节). */
  readonly step: DelegatedStep;
};

/** Up to which step a delegated item is run (下放环节). */
export type DelegatedStep =
  /** As first review only (初审). */
  | 'FIRST_REVIEW'
  /** As a whole (全程办理). */
  | 'WHOLE';

/** An item an outlet runs (承接事项). */
export type Delegation = {
  readonly __typename?: 'Delegation';
  /** First day (起始日). */
  readonly from: Scalars['Date']['output'];
  /** Code of the item (事项编码). */
  readonly item: Scalars['ID']['output'];
  /** Up to which step (环节). */
  readonly step: DelegatedStep;
  /** Last day; null: no end (截止日). */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** Kinds of emergency (急诊类型). */
export type EmergencyKind =
  /** Rescue, the narrower kind (急诊抢救). */
  | 'RESCUE'
  /** Treatment, the wider kind (急诊救治). */
  | 'TREATMENT';

/** An emergency plan of an outlet (应急预案). */
export type EmergencyPlanInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The outlet (网点编号). */
  readonly outletId: Scalars['ID']['input'];
  /** The version of the plan (预案版本). */
  readonly version: Scalars['String']['input'];
};

/** The end of a delegation (终止下放). */
export type EndDelegationInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Code of the item (事项编码). */
  readonly item: Scalars['ID']['input'];
  /** The outlet (网点编号). */
  readonly outletId: Scalars['ID']['input'];
  /** Last day; yesterday or later (最后一日). */
  readonly to: Scalars['Date']['input'];
};

/** A case that a platform handed over (平台转入结果). */
export type ExternalCasePayload = {
  readonly __typename?: 'ExternalCasePayload';
  /** Id of the case here (事项编号). */
  readonly caseId: Scalars['ID']['output'];
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
  /** Where it stands (状态). */
  readonly state: CaseState;
};

/** The end of a case (办结). */
export type FinishCaseInput = {
  /** The case (事项编号). */
  readonly caseId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The result (结果). */
  readonly result: CaseResult;
};

/** How a bad rating is followed up (差评整改). */
export type FollowUp = {
  readonly __typename?: 'FollowUp';
  /** What was answered (回访结果). */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** When (回访时间). */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day; null: no limit or calendar is set (整改期限). */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands (状态). */
  readonly state: FollowUpState;
};

/** Where the follow-up of a bad rating stands (整改状态). */
export type FollowUpState =
  /** Answered (已回访). */
  | 'FOLLOWED_UP'
  /** To be answered (待整改). */
  | 'OPEN'
  /** Its last day has passed (已逾期). */
  | 'OVERDUE';

/** Insurance types (险种). */
export type InsuranceType =
  /** Medical assistance (医疗救助). */
  | 'ASSISTANCE'
  /** Basic medical insurance of employees (职工基本医疗保险). */
  | 'EMPLOYEE'
  /** Basic medical insurance of residents (居民基本医疗保险). */
  | 'RESIDENT';

/** The one notice of a case (一次性告知). */
export type IssueNoticeInput = {
  /** The case (事项编号). */
  readonly caseId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Codes of what has to be brought; all that may be asked for unless said (材料). */
  readonly materials?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What is written to the person (告知内容). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Where something is written (法律依据). */
export type ItemBasis = {
  readonly __typename?: 'ItemBasis';
  /** The article in it (条款). */
  readonly article: Scalars['String']['output'];
  /** The document (文件). */
  readonly document: Scalars['String']['output'];
};

/** Where something is written (法律依据). */
export type ItemBasisInput = {
  /** The article in it (条款). */
  readonly article: Scalars['String']['input'];
  /** The document (文件). */
  readonly document: Scalars['String']['input'];
};

/** Two versions of an item side by side (事项版本比较). */
export type ItemComparison = {
  readonly __typename?: 'ItemComparison';
  /** Codes of materials asked for only since (新增的材料). */
  readonly addedMaterials: ReadonlyArray<Scalars['String']['output']>;
  /** Code of the item (事项编码). */
  readonly code: Scalars['ID']['output'];
  /** Working days, before and after (办理时限). */
  readonly days: BeforeAfter;
  /** Codes of materials asked for no more (减少的材料). */
  readonly droppedMaterials: ReadonlyArray<Scalars['String']['output']>;
  /** How many materials, before and after (材料数量). */
  readonly materials: BeforeAfter;
  /** How many steps, before and after (环节数量). */
  readonly steps: BeforeAfter;
};

/** The six unified attributes of an item, and its flags (事项要素). */
export type ItemDefinitionInput = {
  /** Short public labels (便民标签). */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** May be handled at a self-service terminal (自助办理). */
  readonly basic: Scalars['Boolean']['input'];
  /** Where it may be handled; at least one (办理渠道). */
  readonly channels: ReadonlyArray<ServiceChannel>;
  /** The event of another service on which its tasks close (办结事件). */
  readonly closesOn?: InputMaybe<TaskClosingEvent>;
  /** Handled across provinces (跨省通办). */
  readonly crossProvince: Scalars['Boolean']['input'];
  /** Time limit in working days, 1 or more (办理时限). */
  readonly days: Scalars['Int']['input'];
  /** To which levels it may be delegated, up to which step (可下放层级). */
  readonly delegable?: InputMaybe<ReadonlyArray<DelegableInput>>;
  /** The department that handles it, such as MEDICAL_INSURANCE (承办部门). */
  readonly department: Scalars['String']['input'];
  /** Asked for often (高频事项). */
  readonly highFrequency: Scalars['Boolean']['input'];
  /** What may be asked for (办理材料). */
  readonly materials: ReadonlyArray<ItemMaterialInput>;
  /** How often somebody has to come at most (到场次数). */
  readonly maxVisits: Scalars['Int']['input'];
  /** Name of the item (事项名称). */
  readonly name: ItemTextInput;
  /** Service standard (服务标准). */
  readonly standard: ItemTextInput;
  /** The steps; at least one (办理环节). */
  readonly steps: ReadonlyArray<ItemStepInput>;
};

/** An item that misses a target (事项差距). */
export type ItemGap = {
  readonly __typename?: 'ItemGap';
  /** What concerns it: codes of materials and steps, channels, or the number of visits (详情). */
  readonly details: ReadonlyArray<Scalars['String']['output']>;
  /** The item (经办事项). */
  readonly item: ServiceItem;
};

/** Which target an item misses (差距类别). */
export type ItemGapKind =
  /** More than one visit (多于一次). */
  | 'ABOVE_ONE_VISIT'
  /** Asked for often, yet not handled across provinces (高频未跨省通办). */
  | 'NOT_CROSS_PROVINCE'
  /** No channel without coming (无不见面渠道). */
  | 'NO_CONTACTLESS_CHANNEL'
  /** A material or step without a legal basis (无依据). */
  | 'WITHOUT_LEGAL_BASIS';

/** Something the applicant may be asked for (办理材料). */
export type ItemMaterial = {
  readonly __typename?: 'ItemMaterial';
  /** Where it is written that it may be asked for (依据). */
  readonly basis?: Maybe<ItemBasis>;
  /** Code of the material (材料编码). */
  readonly code: Scalars['String']['output'];
  /** Name of the material (材料名称). */
  readonly name: ItemText;
  /** Fetched by the data exchange, never asked from the person (由数据共享提供). */
  readonly suppliedByExchange: Scalars['Boolean']['output'];
};

/** Something the applicant may be asked for (办理材料). */
export type ItemMaterialInput = {
  /** Where it is written that it may be asked for (依据). */
  readonly basis?: InputMaybe<ItemBasisInput>;
  /** Code of the material (材料编码). */
  readonly code: Scalars['String']['input'];
  /** Name of the material (材料名称). */
  readonly name: ItemTextInput;
  /** Fetched by the data exchange, never asked from the person (由数据共享提供). */
  readonly suppliedByExchange?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A step of handling (办理环节). */
export type ItemStep = {
  readonly __typename?: 'ItemStep';
  /** Where it is written (依据). */
  readonly basis?: Maybe<ItemBasis>;
  /** Code of the step (环节编码). */
  readonly code: Scalars['String']['output'];
  /** Name of the step (环节名称). */
  readonly name: ItemText;
};

/** A step of handling (办理环节). */
export type ItemStepInput = {
  /** Where it is written (依据). */
  readonly basis?: InputMaybe<ItemBasisInput>;
  /** Code of the step (环节编码). */
  readonly code: Scalars['String']['input'];
  /** Name of the step (环节名称). */
  readonly name: ItemTextInput;
};

/** A text in both languages (双语文本). */
export type ItemText = {
  readonly __typename?: 'ItemText';
  /** In English (英文). */
  readonly en: Scalars['String']['output'];
  /** In Chinese (中文). */
  readonly zh: Scalars['String']['output'];
};

/** A text in both languages (双语文本). */
export type ItemTextInput = {
  /** In English (英文). */
  readonly en: Scalars['String']['input'];
  /** In Chinese (中文). */
  readonly zh: Scalars['String']['input'];
};

/** A version of an item by number (事项版本). */
export type ItemVersionName = {
  readonly __typename?: 'ItemVersionName';
  /** Its first day (生效日期). */
  readonly from: Scalars['Date']['output'];
  /** Its number (版本号). */
  readonly version: Scalars['Int']['output'];
};

/** A self-service terminal (医保自助终端). */
export type Kiosk = {
  readonly __typename?: 'Kiosk';
  /** Where (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** What it can do (功能). */
  readonly functions: ReadonlyArray<KioskFunction>;
  /** Outlet, institution or other host; in halls it may be absent (设置单位). */
  readonly hostId?: Maybe<Scalars['ID']['output']>;
  /** Id of the terminal (终端编号). */
  readonly id: Scalars['ID']['output'];
  /** Where it stands (场所). */
  readonly place: KioskPlace;
  /** Whether it is in use (状态). */
  readonly status: KioskStatus;
  /** Why it is out of use (停用原因). */
  readonly suspensionReason?: Maybe<Scalars['String']['output']>;
};

/** A page of terminals (终端列表). */
export type KioskConnection = {
  readonly __typename?: 'KioskConnection';
  /** The terminals with their cursors (条目). */
  readonly edges: ReadonlyArray<KioskEdge>;
  /** The terminals (终端). */
  readonly nodes: ReadonlyArray<Kiosk>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A terminal of a page (条目). */
export type KioskEdge = {
  readonly __typename?: 'KioskEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The terminal (终端). */
  readonly node: Kiosk;
};

/** What a terminal can do (自助功能). */
export type KioskFunction =
  /** Show the balance of the account (查询余额). */
  | 'BALANCE'
  /** Accept basic items (办理基本事项). */
  | 'BASIC_ITEMS'
  /** Show contributions (查询缴费). */
  | 'CONTRIBUTIONS';

/** A terminal (终端). */
export type KioskInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The terminal (终端编号). */
  readonly kioskId: Scalars['ID']['input'];
};

/** A terminal after a change (办理结果). */
export type KioskPayload = {
  readonly __typename?: 'KioskPayload';
  /** The terminal as it is now (终端). */
  readonly kiosk: Kiosk;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** Where a terminal stands (自助区场所). */
export type KioskPlace =
  /** A bank branch (银行网点). */
  | 'BANK'
  /** A community service centre (社区服务中心). */
  | 'COMMUNITY_CENTRE'
  /** A hall of the agency (经办大厅). */
  | 'HALL'
  /** A designated medical institution (定点医疗机构). */
  | 'MEDICAL_INSTITUTION'
  /** Elsewhere (其他). */
  | 'OTHER'
  /** A pharmacy (零售药店). */
  | 'PHARMACY';

/** One person at a terminal: what may be shown comes from the services that own it, under the same grant (自助查询会话). */
export type KioskSession = {
  readonly __typename?: 'KioskSession';
  /** When the grant ends (有效期). */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** What the terminal may do (功能). */
  readonly functions: ReadonlyArray<KioskFunction>;
  /** The person of the grant (本人). */
  readonly person?: Maybe<Person>;
};

/** Whether a terminal is in use (终端状态). */
export type KioskStatus =
  /** In use (启用). */
  | 'ACTIVE'
  /** Out of use (停用). */
  | 'SUSPENDED';

/** A place on the map (位置). */
export type Location = {
  readonly __typename?: 'Location';
  /** Degrees north (纬度). */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east (经度). */
  readonly longitude: Scalars['Float']['output'];
};

/** A place on the map (位置). */
export type LocationInput = {
  /** Degrees north, -90 to 90 (纬度). */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east, -180 to 180 (经度). */
  readonly longitude: Scalars['Float']['input'];
};

/** Where a material of a case stands (材料状态). */
export type MaterialStatus =
  /** May be asked for (可要求). */
  | 'ON_LIST'
  /** Asked for (已通知). */
  | 'REQUESTED'
  /** Shown (已出示). */
  | 'SHOWN'
  /** Fetched by the data exchange (由数据共享提供). */
  | 'SUPPLIED_BY_EXCHANGE';

/** Another window of the same outlet (内部流转). */
export type MoveCaseInput = {
  /** The case (事项编号). */
  readonly caseId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether the person would have to go there: refused (是否需办事人前往). */
  readonly personMustGo: Scalars['Boolean']['input'];
  /** The window (窗口). */
  readonly windowId: Scalars['String']['input'];
};

/** Changes (办理). */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Accepts any items of a person as one case: one task per item and department, one due date, one first-asked officer
   * (一窗受理). A terminal accepts basic items only, under the e-voucher of the person.
   * Refuses MAY_NOT_ACT, MANDATE_REQUIRED, GRANT_REQUIRED, PERSON_UNKNOWN, ITEMS_REQUIRED, ITEM_NOT_IN_FORCE,
   * CHANNEL_NOT_OFFERED, CHANNEL_NOT_ALLOWED, ITEM_NOT_BASIC, OUTLET_REQUIRED, OUTLET_NOT_FOUND, OUTLET_CLOSED,
   * NOT_OWN_AREA, WINDOW_CLOSED, WINDOW_UNKNOWN, LEVEL_NOT_DELEGATED, NUMBER_UNKNOWN, NUMBER_USED, KIOSK_NOT_FOUND, NOT_THIS_KIOSK,
   * KIOSK_SUSPENDED, FUNCTION_NOT_OFFERED.
   */
  readonly acceptCase: ServiceCasePayload;
  /**
   * Closes the windows of an outlet by its plan; contactless channels stay open (启动应急预案).
   * Refuses OUTLET_NOT_FOUND, NOT_OWN_AREA, OUTLET_CLOSED, PLAN_MISSING, EMERGENCY_ACTIVE.
   */
  readonly activateEmergencyPlan: OutletPayload;
  /**
   * Answers a bad rating (差评回访).
   * Refuses MAY_NOT_ACT, RATING_NOT_FOUND, NO_FOLLOW_UP, FOLLOWED_UP, ANSWER_REQUIRED, OWN_ACT.
   */
  readonly answerFollowUp: RatingPayload;
  /**
   * Gives the result of a task (分办反馈).
   * Refuses MAY_NOT_ACT, CASE_CLOSED, TASK_NOT_FOUND, TASK_DONE, TASK_TRANSFERRED, NOT_HANDLER, ONLY_FIRST_REVIEW.
   */
  readonly answerTask: ServiceCasePayload;
  /**
   * Books a place at a time; never more than the capacity (预约办理).
   * Refuses MAY_NOT_ACT, MANDATE_REQUIRED, SLOT_NOT_OPEN, OUTLET_NOT_FOUND, OUTLET_CLOSED, WINDOW_CLOSED,
   * ITEM_NOT_AT_WINDOW, SLOT_PASSED, ALREADY_BOOKED, SLOT_FULL.
   */
  readonly bookAppointment: SlotPayload;
  /**
   * Calls the next number to a window: GREEN first, then PRIORITY (叫号).
   * Refuses OUTLET_NOT_FOUND, NOT_OWN_AREA, WINDOW_UNKNOWN, QUEUE_EMPTY.
   */
  readonly callNumber: QueueNumberPayload;
  /**
   * Gives up a place before its time (取消预约).
   * Refuses MAY_NOT_ACT, MANDATE_REQUIRED, APPOINTMENT_NOT_FOUND, SLOT_PASSED.
   */
  readonly cancelAppointment: SlotPayload;
  /**
   * Withdraws a case before anything of it has a result (撤销事项).
   * Refuses MAY_NOT_ACT, CASE_CLOSED, RESULT_EXISTS, REASON_REQUIRED.
   */
  readonly cancelCase: ServiceCasePayload;
  /**
   * Closes an outlet for good (撤销网点).
   * Refuses OUTLET_NOT_FOUND, NOT_OWN_AREA, OUTLET_CLOSED, OPEN_CASES.
   */
  readonly closeOutlet: OutletPayload;
  /**
   * The department a task was passed on to decides it (部门反馈). It sees nothing else of the case.
   * Refuses NOT_OWN_DEPARTMENT, CASE_CLOSED, TASK_DONE, TASK_NOT_TRANSFERRED.
   */
  readonly decideTransferredTask: TransferredTaskPayload;
  /**
   * Delegates an item to a township or village outlet; manual reimbursement only as first review (下放经办事项).
   * Refuses CITY_OR_COUNTY_ONLY, OUTLET_NOT_FOUND, NOT_OWN_AREA, OUTLET_CLOSED, ITEM_NOT_DELEGABLE, FLAG_OFF,
   * TRAINING_REQUIRED, EQUIPMENT_REQUIRED, ALREADY_DELEGATED, DATE_NOT_ALLOWED.
   */
  readonly delegateItem: OutletPayload;
  /**
   * The outlet runs the item for the last time on a day (终止下放).
   * Refuses CITY_OR_COUNTY_ONLY, OUTLET_NOT_FOUND, NOT_OWN_AREA, ITEM_NOT_DELEGATED, DATE_NOT_ALLOWED.
   */
  readonly endDelegation: OutletPayload;
  /**
   * Opens the windows of an outlet again (终止应急预案).
   * Refuses OUTLET_NOT_FOUND, NOT_OWN_AREA, OUTLET_CLOSED, NO_EMERGENCY.
   */
  readonly endEmergency: OutletPayload;
  /**
   * Finishes a case when every task has its result and the applicant knows what another department decided (办结).
   * Refuses MAY_NOT_ACT, CASE_CLOSED, TASKS_OPEN, NOT_HANDLER, NOT_NOTIFIED.
   */
  readonly finishCase: ServiceCasePayload;
  /**
   * Tells all materials in one notice; another one only when facts about the person have changed since (一次性告知).
   * Refuses MAY_NOT_ACT, CASE_CLOSED, NOTICE_ALREADY_ISSUED, MATERIAL_NOT_ALLOWED, SUPPLIED_BY_EXCHANGE.
   */
  readonly issueOneTimeNotice: ServiceCasePayload;
  /**
   * The desk passes the case to another window of the outlet; the person never has to go there (内部流转).
   * Refuses MAY_NOT_ACT, CASE_CLOSED, SAME_WINDOW_REQUIRED, WINDOW_UNKNOWN, OUTLET_REQUIRED.
   */
  readonly moveCase: ServiceCasePayload;
  /**
   * Notes that the applicant was told the result of the departments (结果反馈).
   * Refuses MAY_NOT_ACT, CASE_CLOSED, NOT_DECIDED.
   */
  readonly notifyApplicant: ServiceCasePayload;
  /**
   * Opens a case of manual reimbursement and tells all materials in the one notice at once (医保报销集成套餐).
   * Refuses as acceptCase does.
   */
  readonly openReimbursementPackage: ServiceCasePayload;
  /**
   * Opens a time for so many appointments, or changes how many (开放预约).
   * Refuses OUTLET_NOT_FOUND, OUTLET_CLOSED, WINDOW_CLOSED, NOT_OWN_AREA, SLOT_PASSED, CAPACITY_INVALID.
   */
  readonly openSlot: SlotPayload;
  /**
   * Publishes a new item with its six unified attributes; only the province does (发布经办事项).
   * Refuses PROVINCE_ONLY, ITEM_KNOWN, ITEM_CODE_INVALID, ATTRIBUTE_MISSING, LEGAL_BASIS_REQUIRED, MAX_ONE_VISIT,
   * DEPARTMENT_UNKNOWN.
   */
  readonly publishServiceItem: ServiceItemPayload;
  /**
   * Rates a service once, by the person served; 1 and 2 are bad and are followed up (好差评).
   * Refuses DELEGATE_MAY_NOT_RATE, OWN_ACT, ACT_NOT_FINISHED, ALREADY_RATED, GRADE_INVALID, PERSON_UNKNOWN.
   */
  readonly rateService: RatingPayload;
  /**
   * Gives a task to another officer; the first-asked officer stays the same (转派任务).
   * Refuses MAY_NOT_ACT, CASE_CLOSED, TASK_NOT_FOUND, TASK_DONE, NOT_HANDLER, HANDLER_REQUIRED.
   */
  readonly reassignTask: ServiceCasePayload;
  /**
   * A platform hands a case over; the same external id is taken once (平台转入).
   * Refuses PLATFORM_UNKNOWN, EXTERNAL_ID_INVALID, EXTERNAL_ID_KNOWN, PERSON_UNKNOWN, ITEMS_REQUIRED, ITEM_NOT_IN_FORCE, CHANNEL_NOT_OFFERED.
   */
  readonly receiveExternalCase: ExternalCasePayload;
  /**
   * Records which points of a checklist the outlet meets; replaces what was recorded before (标准化检查).
   * Refuses OUTLET_NOT_FOUND, NOT_OWN_AREA, OUTLET_CLOSED, UNKNOWN_POINT.
   */
  readonly recordChecklist: OutletPayload;
  /**
   * Records that the staff of an outlet was trained for items (业务培训记录).
   * Refuses OUTLET_NOT_FOUND, NOT_OWN_AREA, OUTLET_CLOSED, ITEMS_REQUIRED, DATE_NOT_ALLOWED.
   */
  readonly recordOutletTraining: OutletPayload;
  /**
   * Records staff, equipment, budget and qualifications (资源配置).
   * Refuses OUTLET_NOT_FOUND, NOT_OWN_AREA, OUTLET_CLOSED, COUNT_INVALID.
   */
  readonly recordResources: OutletPayload;
  /**
   * Registers a terminal; outside halls only with a host, and where the area tries it out (登记自助终端).
   * Refuses NOT_OWN_AREA, ACCOUNT_REQUIRED, ACCOUNT_TAKEN, HOST_REQUIRED, HOST_UNKNOWN, PILOT_FLAG_OFF,
   * FUNCTION_NOT_ALLOWED.
   */
  readonly registerKiosk: KioskPayload;
  /**
   * Registers an outlet of the own area (登记网点).
   * Refuses NOT_OWN_AREA, LEVEL_HOST_MISMATCH, LEVEL_AREA_MISMATCH, NAME_REQUIRED, WINDOWS_REQUIRED, LOCATION_INVALID.
   */
  readonly registerOutlet: OutletPayload;
  /**
   * Asks the person for a material of the notice (通知提交材料).
   * Refuses MAY_NOT_ACT, CASE_CLOSED, MATERIAL_NOT_ALLOWED, SUPPLIED_BY_EXCHANGE, MATERIAL_SHOWN, NOTICE_REQUIRED,
   * ONE_TIME_NOTICE.
   */
  readonly requestMaterial: ServiceCasePayload;
  /**
   * Puts a terminal into use again (恢复自助终端).
   * Refuses KIOSK_NOT_FOUND, NOT_OWN_AREA, KIOSK_ACTIVE.
   */
  readonly resumeKiosk: KioskPayload;
  /**
   * Offers the item no more from a day on (取消经办事项).
   * Refuses PROVINCE_ONLY, ITEM_NOT_FOUND, ITEM_RETIRED, DATE_NOT_ALLOWED, OPEN_CASES.
   */
  readonly retireServiceItem: ServiceItemPayload;
  /**
   * Gives the first review of a task that a township or village runs no further; an agency decides after it (初审).
   * Refuses MAY_NOT_ACT, CASE_CLOSED, TASK_NOT_FOUND, TASK_DONE, TASK_TRANSFERRED, NOT_HANDLER, REVIEW_NOT_DELEGATED,
   * TASK_REVIEWED.
   */
  readonly reviewTask: ServiceCasePayload;
  /**
   * Another version from a day on, never worse than the one before without a legal basis (更新经办事项).
   * Refuses PROVINCE_ONLY, ITEM_NOT_FOUND, ITEM_RETIRED, EFFECTIVE_DATE_TAKEN, DATE_NOT_ALLOWED, ATTRIBUTE_MISSING,
   * LEGAL_BASIS_REQUIRED, MAX_ONE_VISIT, FOUR_MOST_VIOLATION, DEPARTMENT_UNKNOWN.
   */
  readonly reviseServiceItem: ServiceItemPayload;
  /**
   * Puts the emergency plan of an outlet on record (登记应急预案).
   * Refuses OUTLET_NOT_FOUND, NOT_OWN_AREA, OUTLET_CLOSED, VERSION_REQUIRED.
   */
  readonly setEmergencyPlan: OutletPayload;
  /**
   * Takes a terminal out of use (停用自助终端).
   * Refuses KIOSK_NOT_FOUND, NOT_OWN_AREA, KIOSK_SUSPENDED, REASON_REQUIRED.
   */
  readonly suspendKiosk: KioskPayload;
  /**
   * Takes a number at an outlet for today: it serves all items of the visit and is used once; a person waits with one, and
   * an outlet gives at most 999 a day (取号).
   * Refuses OUTLET_NOT_FOUND, OUTLET_CLOSED, WINDOW_CLOSED, NOT_ELIGIBLE, NUMBER_HELD, QUEUE_FULL.
   */
  readonly takeNumber: QueueNumberPayload;
  /**
   * Passes a task on to the department that decides it, with the consent of the person (转办).
   * Refuses MAY_NOT_ACT, CASE_CLOSED, TASK_NOT_FOUND, TASK_DONE, TASK_TRANSFERRED, DEPARTMENT_UNKNOWN, CONSENT_REQUIRED.
   */
  readonly triageTask: ServiceCasePayload;
};


/** Changes (办理). */
export type MutationAcceptCaseArgs = {
  input: AcceptCaseInput;
};


/** Changes (办理). */
export type MutationActivateEmergencyPlanArgs = {
  input: EmergencyPlanInput;
};


/** Changes (办理). */
export type MutationAnswerFollowUpArgs = {
  input: AnswerFollowUpInput;
};


/** Changes (办理). */
export type MutationAnswerTaskArgs = {
  input: AnswerTaskInput;
};


/** Changes (办理). */
export type MutationBookAppointmentArgs = {
  input: BookAppointmentInput;
};


/** Changes (办理). */
export type MutationCallNumberArgs = {
  input: CallNumberInput;
};


/** Changes (办理). */
export type MutationCancelAppointmentArgs = {
  input: CancelAppointmentInput;
};


/** Changes (办理). */
export type MutationCancelCaseArgs = {
  input: CancelCaseInput;
};


/** Changes (办理). */
export type MutationCloseOutletArgs = {
  input: OutletInput;
};


/** Changes (办理). */
export type MutationDecideTransferredTaskArgs = {
  input: DecideTransferredTaskInput;
};


/** Changes (办理). */
export type MutationDelegateItemArgs = {
  input: DelegateItemInput;
};


/** Changes (办理). */
export type MutationEndDelegationArgs = {
  input: EndDelegationInput;
};


/** Changes (办理). */
export type MutationEndEmergencyArgs = {
  input: OutletInput;
};


/** Changes (办理). */
export type MutationFinishCaseArgs = {
  input: FinishCaseInput;
};


/** Changes (办理). */
export type MutationIssueOneTimeNoticeArgs = {
  input: IssueNoticeInput;
};


/** Changes (办理). */
export type MutationMoveCaseArgs = {
  input: MoveCaseInput;
};


/** Changes (办理). */
export type MutationNotifyApplicantArgs = {
  input: CaseInput;
};


/** Changes (办理). */
export type MutationOpenReimbursementPackageArgs = {
  input: OpenReimbursementPackageInput;
};


/** Changes (办理). */
export type MutationOpenSlotArgs = {
  input: OpenSlotInput;
};


/** Changes (办理). */
export type MutationPublishServiceItemArgs = {
  input: PublishServiceItemInput;
};


/** Changes (办理). */
export type MutationRateServiceArgs = {
  input: RateServiceInput;
};


/** Changes (办理). */
export type MutationReassignTaskArgs = {
  input: ReassignTaskInput;
};


/** Changes (办理). */
export type MutationReceiveExternalCaseArgs = {
  input: ReceiveExternalCaseInput;
};


/** Changes (办理). */
export type MutationRecordChecklistArgs = {
  input: RecordChecklistInput;
};


/** Changes (办理). */
export type MutationRecordOutletTrainingArgs = {
  input: RecordOutletTrainingInput;
};


/** Changes (办理). */
export type MutationRecordResourcesArgs = {
  input: RecordResourcesInput;
};


/** Changes (办理). */
export type MutationRegisterKioskArgs = {
  input: RegisterKioskInput;
};


/** Changes (办理). */
export type MutationRegisterOutletArgs = {
  input: RegisterOutletInput;
};


/** Changes (办理). */
export type MutationRequestMaterialArgs = {
  input: RequestMaterialInput;
};


/** Changes (办理). */
export type MutationResumeKioskArgs = {
  input: KioskInput;
};


/** Changes (办理). */
export type MutationRetireServiceItemArgs = {
  input: RetireServiceItemInput;
};


/** Changes (办理). */
export type MutationReviewTaskArgs = {
  input: ReviewTaskInput;
};


/** Changes (办理). */
export type MutationReviseServiceItemArgs = {
  input: ReviseServiceItemInput;
};


/** Changes (办理). */
export type MutationSetEmergencyPlanArgs = {
  input: EmergencyPlanInput;
};


/** Changes (办理). */
export type MutationSuspendKioskArgs = {
  input: SuspendKioskInput;
};


/** Changes (办理). */
export type MutationTakeNumberArgs = {
  input: TakeNumberInput;
};


/** Changes (办理). */
export type MutationTriageTaskArgs = {
  input: TriageTaskInput;
};

/** An outlet and how far it is (附近网点). */
export type NearOutlet = {
  readonly __typename?: 'NearOutlet';
  /** Straight distance in metres (直线距离，米). */
  readonly metres: Scalars['Int']['output'];
  /** Minutes on foot, rounded up (步行分钟数). */
  readonly minutes: Scalars['Int']['output'];
  /** The outlet (网点). */
  readonly outlet: Outlet;
};

/** A claim of manual reimbursement (医保报销集成套餐). */
export type OpenReimbursementPackageInput = {
  /** Where it comes in: at a window, by telephone, mail or video an officer accepts it, at a terminal the terminal (办理渠道). */
  readonly channel: ServiceChannel;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The number of the visit, as takeNumber gave it; at a window only (排队号标识). */
  readonly number?: InputMaybe<Scalars['ID']['input']>;
  /** The outlet; at a window always (网点编号). */
  readonly outletId?: InputMaybe<Scalars['ID']['input']>;
  /** The person (办事人). */
  readonly personId: Scalars['ID']['input'];
  /** The receipts that will be claimed; only those who may see the case read them (票据号). */
  readonly receipts: ReadonlyArray<Scalars['String']['input']>;
  /** Codes of materials the person has shown (已出示材料). */
  readonly shown?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The window, one of the outlet (窗口). */
  readonly windowId?: InputMaybe<Scalars['String']['input']>;
};

/** A time to open (开放预约). */
export type OpenSlotInput = {
  /** How many appointments, 1 to 500 (名额). */
  readonly capacity: Scalars['Int']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The outlet (网点编号). */
  readonly outletId: Scalars['ID']['input'];
  /** When it begins (开始时间). */
  readonly startsAt: Scalars['DateTime']['input'];
};

/** An outlet of the agencies (经办服务网点). */
export type Outlet = {
  readonly __typename?: 'Outlet';
  /** Address (地址). */
  readonly address: Scalars['String']['output'];
  /** Where it is responsible (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** What it runs on the day asked about (承接事项). */
  readonly delegations: ReadonlyArray<Delegation>;
  /** The emergency plan (应急预案). */
  readonly emergencyPlan?: Maybe<Scalars['String']['output']>;
  /** Under whose roof it works (依托场所). */
  readonly host: OutletHost;
  /** Id of the outlet (网点编号). */
  readonly id: Scalars['ID']['output'];
  /** Stands in a hall of the government (进驻政务大厅). */
  readonly inGovernmentHall: Scalars['Boolean']['output'];
  /** How high it stands (层级). */
  readonly level: OutletLevel;
  /** Where it is (位置). */
  readonly location: Location;
  /** Its name (名称). */
  readonly name: OutletName;
  /** Not closed for good (是否开放). */
  readonly open: Scalars['Boolean']['output'];
  /** What was recorded of staff and equipment (资源配置). */
  readonly resources?: Maybe<OutletResources>;
  /** Points of the standard it does not meet (未达标项). */
  readonly standardGaps: ReadonlyArray<Scalars['String']['output']>;
  /** Meets every point of the standard (是否标准化). */
  readonly standardised: Scalars['Boolean']['output'];
  /** The emergency plan is active: contactless channels only (窗口暂停). */
  readonly windowClosed: Scalars['Boolean']['output'];
  /** Its windows (窗口). */
  readonly windows: ReadonlyArray<Scalars['String']['output']>;
};


/** An outlet of the agencies (经办服务网点). */
export type OutletDelegationsArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of outlets (网点列表). */
export type OutletConnection = {
  readonly __typename?: 'OutletConnection';
  /** The outlets with their cursors (条目). */
  readonly edges: ReadonlyArray<OutletEdge>;
  /** The outlets (网点). */
  readonly nodes: ReadonlyArray<Outlet>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An outlet of a page (条目). */
export type OutletEdge = {
  readonly __typename?: 'OutletEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The outlet (网点). */
  readonly node: Outlet;
};

/** The grades of an outlet (网点评分). */
export type OutletGrade = {
  readonly __typename?: 'OutletGrade';
  /** How many bad ones (差评数). */
  readonly bad: Scalars['Int']['output'];
  /** How many ratings (评价数). */
  readonly count: Scalars['Int']['output'];
  /** Mean grade with two decimals (平均分). */
  readonly mean: Scalars['String']['output'];
  /** The outlet (网点). */
  readonly outletId: Scalars['ID']['output'];
};

/** Under whose roof an outlet works (依托场所). */
export type OutletHost =
  /** An agency (经办机构). */
  | 'AGENCY'
  /** A hall of the government (政务服务大厅). */
  | 'GOVERNMENT_HALL'
  /** A primary care institution (基层医疗卫生机构). */
  | 'PRIMARY_CARE'
  /** A service station of a township or street (乡镇、街道服务站). */
  | 'TOWNSHIP_SERVICE_STATION'
  /** The committee of a village or community (村、居委会). */
  | 'VILLAGE_COMMITTEE';

/** An outlet (网点). */
export type OutletInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The outlet (网点编号). */
  readonly outletId: Scalars['ID']['input'];
};

/** How high an outlet stands (经办层级). */
export type OutletLevel =
  /** City (市级). */
  | 'CITY'
  /** County (县级). */
  | 'COUNTY'
  /** Province (省级). */
  | 'PROVINCE'
  /** Township or street (乡镇、街道). */
  | 'TOWNSHIP'
  /** Village or community (村、社区). */
  | 'VILLAGE';

/** The names of an outlet (网点名称). */
export type OutletName = {
  readonly __typename?: 'OutletName';
  /** In English, where it has one (英文名称). */
  readonly en?: Maybe<Scalars['String']['output']>;
  /** In Chinese (中文名称). */
  readonly zh: Scalars['String']['output'];
};

/** The names of an outlet (网点名称). */
export type OutletNameInput = {
  /** In English, where it has one (英文名称). */
  readonly en?: InputMaybe<Scalars['String']['input']>;
  /** In Chinese (中文名称). */
  readonly zh: Scalars['String']['input'];
};

/** An outlet after a change (办理结果). */
export type OutletPayload = {
  readonly __typename?: 'OutletPayload';
  /** The outlet as it is now (网点). */
  readonly outlet: Outlet;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** What an outlet works with (资源配置). */
export type OutletResources = {
  readonly __typename?: 'OutletResources';
  /** Budget of the year (年度经费). */
  readonly budget: Scalars['Money']['output'];
  /** People with the qualification (持证人员数). */
  readonly certified: Scalars['Int']['output'];
  /** Work stations (设备数). */
  readonly equipment: Scalars['Int']['output'];
  /** What is missing: QUALIFICATION, STAFF, EQUIPMENT (差距). */
  readonly gaps: ReadonlyArray<Scalars['String']['output']>;
  /** When it was recorded (登记日期). */
  readonly on: Scalars['Date']['output'];
  /** People (人员数). */
  readonly staff: Scalars['Int']['output'];
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
  /** Opaque id of the person (人员标识). */
  readonly id: Scalars['ID']['output'];
  /** Services done for the person, and how they were rated, oldest first (服务评价). */
  readonly ratings?: Maybe<RatingConnection>;
  /** The cases of the person, oldest first (经办事项). */
  readonly serviceCases?: Maybe<ServiceCaseConnection>;
};


/** A person: one record for life (人员). */
export type PersonRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person: one record for life (人员). */
export type PersonServiceCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who is called first (优先类别). */
export type PriorityGroup =
  /** The green channel of sports (体育绿色通道). */
  | 'GREEN'
  /** Everybody else (普通). */
  | 'ORDINARY'
  /** The old, the disabled, the pregnant (老弱病残孕). */
  | 'PRIORITY';

/** A new item (发布经办事项). */
export type PublishServiceItemInput = {
  /** Code of the item, such as CROSS_REGION_FILING (事项编码). */
  readonly code: Scalars['ID']['input'];
  /** First day (生效日期). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its attributes (事项要素). */
  readonly item: ItemDefinitionInput;
};

/** Questions (查询). */
export type Query = {
  readonly __typename?: 'Query';
  /** The platforms that hand cases over, and whether one came of late (平台对接状态). */
  readonly casePlatforms: ReadonlyArray<CasePlatform>;
  /**
   * Cases of the own area by channel, most first; analysts see every area (渠道统计).
   * Refuses PERIOD_INVALID.
   */
  readonly casesByChannel: ReadonlyArray<ChannelShare>;
  /**
   * What one version asks for against another: materials, days and steps (事项版本比较).
   * Refuses ITEM_NOT_FOUND, VERSION_NOT_FOUND.
   */
  readonly compareItemVersions: ItemComparison;
  /**
   * Bad ratings of the own area that are to be followed up, oldest first (差评整改清单).
   * Refuses PAGE_SIZE, CURSOR_INVALID.
   */
  readonly followUps: RatingConnection;
  /** How many of the open outlets stand in a hall of the government (进驻政务大厅比例). */
  readonly governmentHallShare: ShareReport;
  /** The items offered on a day that miss a target (事项差距清单). */
  readonly itemGaps: ReadonlyArray<ItemGap>;
  /**
   * What the terminal may show to the person whose e-voucher was just checked there (自助查询).
   * Refuses KIOSK_NOT_FOUND, NOT_THIS_KIOSK, KIOSK_SUSPENDED, GRANT_REQUIRED, MAY_NOT_ACT.
   */
  readonly kioskSession: KioskSession;
  /**
   * Terminals that are in use, by area (自助终端列表).
   * Refuses PAGE_SIZE, CURSOR_INVALID.
   */
  readonly kiosks: KioskConnection;
  /**
   * How many of the cases came in online: without a window, the mail or the telephone (网办率).
   * Refuses PERIOD_INVALID.
   */
  readonly onlineRate: ShareReport;
  /** An outlet by its id; null when there is none (网点查询). */
  readonly outlet?: Maybe<Outlet>;
  /**
   * How many administrative units of a level have an outlet of that level, and which have none (网点覆盖率).
   * Refuses LEVEL_NOT_COUNTED.
   */
  readonly outletCoverage: CoverageReport;
  /**
   * Outlets of an area by their mean grade, best first (好差评排名).
   * Refuses PERIOD_INVALID.
   */
  readonly outletRanking: ReadonlyArray<OutletGrade>;
  /**
   * Outlets that are open, by area (网点列表).
   * Refuses PAGE_SIZE, CURSOR_INVALID.
   */
  readonly outlets: OutletConnection;
  /**
   * Open outlets that can be walked to within some minutes, nearest first; by straight distance and the walking speed that
   * the area sets (医保服务圈).
   * Refuses PARAMETER_MISSING, MINUTES_OUT_OF_RANGE, LOCATION_INVALID.
   */
  readonly outletsWithin: ReadonlyArray<NearOutlet>;
  /** The numbers of a day at an outlet, in the order in which they were taken (排队情况). */
  readonly queue: ReadonlyArray<QueueNumber>;
  /** A case by its id; null when there is none (事项查询). */
  readonly serviceCase?: Maybe<ServiceCase>;
  /**
   * Cases of the own area, oldest first (辖区事项列表).
   * Refuses PAGE_SIZE, CURSOR_INVALID.
   */
  readonly serviceCases: ServiceCaseConnection;
  /** A service item by its code, as it stands on a day; null before its first version (经办事项查询). */
  readonly serviceItem?: Maybe<ServiceItem>;
  /**
   * The items offered on a day, by code: one list for the whole province (经办事项清单).
   * Refuses PAGE_SIZE, CURSOR_INVALID.
   */
  readonly serviceItems: ServiceItemConnection;
  /** Times of a day at which an outlet takes appointments, earliest first (可预约时段). */
  readonly slots: ReadonlyArray<Slot>;
  /** How many counties and areas above them have a standardised window, and which have none (标准化窗口覆盖率). */
  readonly windowCoverage: CoverageReport;
};


/** Questions (查询). */
export type QueryCasesByChannelArgs = {
  period: CasePeriodInput;
};


/** Questions (查询). */
export type QueryCompareItemVersionsArgs = {
  after: Scalars['Int']['input'];
  before: Scalars['Int']['input'];
  code: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryFollowUpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<FollowUpState>;
};


/** Questions (查询). */
export type QueryGovernmentHallShareArgs = {
  area: Scalars['AreaCode']['input'];
};


/** Questions (查询). */
export type QueryItemGapsArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  kind: ItemGapKind;
};


/** Questions (查询). */
export type QueryKioskSessionArgs = {
  kioskId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryKiosksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['AreaCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  place?: InputMaybe<KioskPlace>;
};


/** Questions (查询). */
export type QueryOnlineRateArgs = {
  period: CasePeriodInput;
};


/** Questions (查询). */
export type QueryOutletArgs = {
  id: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryOutletCoverageArgs = {
  area: Scalars['AreaCode']['input'];
  level: OutletLevel;
};


/** Questions (查询). */
export type QueryOutletRankingArgs = {
  area: Scalars['AreaCode']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Questions (查询). */
export type QueryOutletsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['AreaCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<OutletLevel>;
  standardised?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Questions (查询). */
export type QueryOutletsWithinArgs = {
  area: Scalars['AreaCode']['input'];
  minutes: Scalars['Int']['input'];
  point: LocationInput;
};


/** Questions (查询). */
export type QueryQueueArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  outletId: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryServiceCaseArgs = {
  id: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryServiceCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['AreaCode']['input']>;
  dueBy?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<CaseState>;
};


/** Questions (查询). */
export type QueryServiceItemArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryServiceItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  channel?: InputMaybe<ServiceChannel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Questions (查询). */
export type QuerySlotsArgs = {
  on: Scalars['Date']['input'];
  outletId: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryWindowCoverageArgs = {
  area: Scalars['AreaCode']['input'];
};

/** A number of a day at an outlet (排队号). */
export type QueueNumber = {
  readonly __typename?: 'QueueNumber';
  /** How many are called before it (前面人数). */
  readonly ahead: Scalars['Int']['output'];
  /** Who is called first (优先类别). */
  readonly group: PriorityGroup;
  /** As outlet/day/number: what acceptCase takes (排队号标识). */
  readonly id: Scalars['ID']['output'];
  /** What is called out, such as A012 (号码). */
  readonly number: Scalars['String']['output'];
  /** Where it stands (状态). */
  readonly state: QueueNumberState;
  /** When it was taken (取号时间). */
  readonly takenAt: Scalars['DateTime']['output'];
  /** The window it was called to (窗口). */
  readonly windowId?: Maybe<Scalars['String']['output']>;
};

/** A number after a change (取号结果). */
export type QueueNumberPayload = {
  readonly __typename?: 'QueueNumberPayload';
  /** The number as it is now (排队号). */
  readonly number: QueueNumber;
  /** How many changes the day at the outlet has seen (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** Where a number stands (排队状态). */
export type QueueNumberState =
  /** Called to a window (已叫号). */
  | 'CALLED'
  /** Used (已使用). */
  | 'USED'
  /** Waiting (等候). */
  | 'WAITING';

/** A grade for a service (好差评). */
export type RateServiceInput = {
  /** Its id (评价对象编号). */
  readonly actId: Scalars['ID']['input'];
  /** What was done (评价对象类别). */
  readonly actKind: ActKind;
  /** What the person has to say; only those who may see the rating read it (评价内容). */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** 1 (very bad) to 5 (very good) (评分). */
  readonly grade: Scalars['Int']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A service done for a person, and how it was rated (服务评价). */
export type Rating = {
  readonly __typename?: 'Rating';
  /** Its id: of the case, the settlement, the service or the visit (评价对象编号). */
  readonly actId: Scalars['ID']['output'];
  /** What was done (评价对象类别). */
  readonly actKind: ActKind;
  /** Where (行政区划). */
  readonly area?: Maybe<Scalars['AreaCode']['output']>;
  /** What the person wrote (评价内容). */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** When it was finished (完成时间). */
  readonly finishedAt: Scalars['DateTime']['output'];
  /** What became of a bad rating (整改情况). */
  readonly followUp?: Maybe<FollowUp>;
  /** 1 to 5; null: not rated (评分). */
  readonly grade?: Maybe<Scalars['Int']['output']>;
  /** Id of the rating (评价编号). */
  readonly id: Scalars['ID']['output'];
  /** For whom it was done (服务对象). */
  readonly person?: Maybe<Person>;
  /** When it was rated (评价时间). */
  readonly ratedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of ratings (评价列表). */
export type RatingConnection = {
  readonly __typename?: 'RatingConnection';
  /** The ratings with their cursors (条目). */
  readonly edges: ReadonlyArray<RatingEdge>;
  /** The ratings (评价). */
  readonly nodes: ReadonlyArray<Rating>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A rating of a page (条目). */
export type RatingEdge = {
  readonly __typename?: 'RatingEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The rating (评价). */
  readonly node: Rating;
};

/** A rating after a change (评价结果). */
export type RatingPayload = {
  readonly __typename?: 'RatingPayload';
  /** The rating as it is now (评价). */
  readonly rating: Rating;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** Another officer for a task (转派任务). */
export type ReassignTaskInput = {
  /** The case (事项编号). */
  readonly caseId: Scalars['ID']['input'];
  /** Opaque id of the officer's account (经办人). */
  readonly handler: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The task (任务编号). */
  readonly taskId: Scalars['ID']['input'];
};

/** A case of another platform (平台转入). */
export type ReceiveExternalCaseInput = {
  /** Its id there (平台编号). */
  readonly externalId: Scalars['String']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Codes of the items (事项编码). */
  readonly items: ReadonlyArray<Scalars['ID']['input']>;
  /** The person (办事人). */
  readonly personId: Scalars['ID']['input'];
  /** Code of the platform, such as NATIONAL_PLATFORM (来源平台). */
  readonly platform: Scalars['String']['input'];
};

/** The points an outlet meets (标准化检查). */
export type RecordChecklistInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which checklist (检查表). */
  readonly kind: ChecklistKind;
  /** Codes of the points met (达标项). */
  readonly met: ReadonlyArray<Scalars['String']['input']>;
  /** The outlet (网点编号). */
  readonly outletId: Scalars['ID']['input'];
};

/** A training (业务培训). */
export type RecordOutletTrainingInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Codes of the items (事项编码). */
  readonly items: ReadonlyArray<Scalars['ID']['input']>;
  /** The day; not ahead (培训日期). */
  readonly on: Scalars['Date']['input'];
  /** The outlet (网点编号). */
  readonly outletId: Scalars['ID']['input'];
};

/** What an outlet works with (资源配置). */
export type RecordResourcesInput = {
  /** Budget of the year (年度经费). */
  readonly budget: Scalars['Money']['input'];
  /** People with the qualification; not more than all (持证人员数). */
  readonly certified: Scalars['Int']['input'];
  /** Work stations (设备数). */
  readonly equipment: Scalars['Int']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The outlet (网点编号). */
  readonly outletId: Scalars['ID']['input'];
  /** People (人员数). */
  readonly staff: Scalars['Int']['input'];
};

/** A terminal to register (登记自助终端). */
export type RegisterKioskInput = {
  /** Opaque id of the account the terminal signs in with (终端账号). */
  readonly account: Scalars['ID']['input'];
  /** Where (行政区划). */
  readonly area: Scalars['AreaCode']['input'];
  /** What it can do (功能). */
  readonly functions: ReadonlyArray<KioskFunction>;
  /** Outlet, institution or other host (设置单位). */
  readonly hostId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Where it stands (场所). */
  readonly place: KioskPlace;
};

/** An outlet to register (登记网点). */
export type RegisterOutletInput = {
  /** Address (地址). */
  readonly address: Scalars['String']['input'];
  /** Where it is responsible (行政区划). */
  readonly area: Scalars['AreaCode']['input'];
  /** Under whose roof it works (依托场所). */
  readonly host: OutletHost;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Stands in a hall of the government (进驻政务大厅). */
  readonly inGovernmentHall: Scalars['Boolean']['input'];
  /** How high it stands (层级). */
  readonly level: OutletLevel;
  /** Where it is (位置). */
  readonly location: LocationInput;
  /** Its name (名称). */
  readonly name: OutletNameInput;
  /** Its windows; at least one (窗口). */
  readonly windows: ReadonlyArray<Scalars['String']['input']>;
};

/** A material to ask for (通知提交材料). */
export type RequestMaterialInput = {
  /** The case (事项编号). */
  readonly caseId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Code of the material (材料编码). */
  readonly material: Scalars['String']['input'];
};

/** The end of an item (取消经办事项). */
export type RetireServiceItemInput = {
  /** Code of the item (事项编码). */
  readonly code: Scalars['ID']['input'];
  /** First day on which it is no longer offered; today or later (取消日期). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The first review of a task (初审). */
export type ReviewTaskInput = {
  /** The case (事项编号). */
  readonly caseId: Scalars['ID']['input'];
  /** What was found (初审意见). */
  readonly finding?: InputMaybe<Scalars['String']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The task (任务编号). */
  readonly taskId: Scalars['ID']['input'];
};

/** Another version of an item (更新经办事项). */
export type ReviseServiceItemInput = {
  /** What it rests on when it asks for more than the version before (增设依据). */
  readonly basis?: InputMaybe<ItemBasisInput>;
  /** Code of the item (事项编码). */
  readonly code: Scalars['ID']['input'];
  /** First day; after that of the latest version (生效日期). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its attributes (事项要素). */
  readonly item: ItemDefinitionInput;
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

/** A case: any items at one window, with one notice, one first-asked officer, one due date (经办事项办理单). */
export type ServiceCase = {
  readonly __typename?: 'ServiceCase';
  /** When it was accepted (受理时间). */
  readonly acceptedAt: Scalars['DateTime']['output'];
  /** Of the outlet, or where the person is insured (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** Where it came in (办理渠道). */
  readonly channel: ServiceChannel;
  /** Last day of the time limit; null: the working calendar is not published yet (办结期限). */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Its id there (平台编号). */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** When it was finished (办结时间). */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id of the first-asked officer; null: made online (首问责任人). */
  readonly firstAsked?: Maybe<Scalars['ID']['output']>;
  /** Id of the case (事项编号). */
  readonly id: Scalars['ID']['output'];
  /** The work of another service it is part of (关联事项). */
  readonly inContextOf?: Maybe<WorkContext>;
  /** The items (事项). */
  readonly items: ReadonlyArray<CaseItem>;
  /** All that may ever be asked for (材料清单). */
  readonly materials: ReadonlyArray<CaseMaterial>;
  /** The one notice (一次性告知). */
  readonly notice?: Maybe<CaseNotice>;
  /** The number of the visit, as outlet/day/number (排队号). */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The outlet, where it was made at a window (受理网点). */
  readonly outlet?: Maybe<Outlet>;
  /** The time limit passed without a result (是否逾期). */
  readonly overdue: Scalars['Boolean']['output'];
  /** Whose affairs it is about (办事人). */
  readonly person?: Maybe<Person>;
  /** The platform that handed it over (来源平台). */
  readonly platform?: Maybe<Scalars['String']['output']>;
  /** Whether it goes first (优先). */
  readonly priority?: Maybe<CasePriority>;
  /** How it ended (办结结果). */
  readonly result?: Maybe<CaseResult>;
  /** Where it stands (状态). */
  readonly state: CaseState;
  /** One task per item and department (分办任务). */
  readonly tasks: ReadonlyArray<CaseTask>;
  /** The window that has it now (窗口). */
  readonly windowId?: Maybe<Scalars['String']['output']>;
  /** How many windows the person had to go to (跑窗口数). */
  readonly windowsVisited: Scalars['Int']['output'];
};

/** A page of cases (事项列表). */
export type ServiceCaseConnection = {
  readonly __typename?: 'ServiceCaseConnection';
  /** The cases with their cursors (条目). */
  readonly edges: ReadonlyArray<ServiceCaseEdge>;
  /** The cases (事项). */
  readonly nodes: ReadonlyArray<ServiceCase>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A case of a page (条目). */
export type ServiceCaseEdge = {
  readonly __typename?: 'ServiceCaseEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The case (事项). */
  readonly node: ServiceCase;
};

/** A case after a change (办理结果). */
export type ServiceCasePayload = {
  readonly __typename?: 'ServiceCasePayload';
  /** The case as it is now (事项). */
  readonly case: ServiceCase;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** Where a case comes in (办理渠道). */
export type ServiceChannel =
  /** The national app (国家医保服务平台APP). */
  | 'APP'
  /** The grass-roots service platform (基层服务平台). */
  | 'GRASSROOTS'
  /** By mail (邮寄办). */
  | 'MAIL'
  /** By mobile phone (掌上办). */
  | 'MOBILE'
  /** The national government-service platform (全国一体化政务服务平台). */
  | 'NATIONAL_PLATFORM'
  /** By telephone (电话办). */
  | 'PHONE'
  /** A self-service terminal (自助办). */
  | 'SELF_SERVICE'
  /** By video (视频办). */
  | 'VIDEO'
  /** The insurance web hall (医保网厅). */
  | 'WEB_HALL'
  /** A mini program (微信小程序). */
  | 'WECHAT_MINI'
  /** A window (窗口). */
  | 'WINDOW';

/** A service item with its six unified attributes, as it stands on the day asked about (经办事项). */
export type ServiceItem = {
  readonly __typename?: 'ServiceItem';
  /** Short public labels (便民标签). */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** May be handled at a self-service terminal (自助办理). */
  readonly basic: Scalars['Boolean']['output'];
  /** What a version that asks for more rests on (增设依据). */
  readonly basis?: Maybe<ItemBasis>;
  /** Where it may be handled (办理渠道). */
  readonly channels: ReadonlyArray<ServiceChannel>;
  /** Handled across provinces (跨省通办). */
  readonly crossProvince: Scalars['Boolean']['output'];
  /** Time limit in working days (办理时限). */
  readonly days: Scalars['Int']['output'];
  /** To which levels it may be delegated, up to which step (可下放层级). */
  readonly delegable: ReadonlyArray<Delegable>;
  /** The department that handles it (承办部门). */
  readonly department: Scalars['String']['output'];
  /** First day of the version (生效日期). */
  readonly from: Scalars['Date']['output'];
  /** Asked for often (高频事项). */
  readonly highFrequency: Scalars['Boolean']['output'];
  /** Code of the item (事项编码). */
  readonly id: Scalars['ID']['output'];
  /** What may be asked for, and by which article (办理材料). */
  readonly materials: ReadonlyArray<ItemMaterial>;
  /** How often somebody has to come at most (到场次数). */
  readonly maxVisits: Scalars['Int']['output'];
  /** Name of the item (事项名称). */
  readonly name: ItemText;
  /** First day on which the item is no longer offered (取消日期). */
  readonly retiredFrom?: Maybe<Scalars['Date']['output']>;
  /** Service standard (服务标准). */
  readonly standard: ItemText;
  /** The steps, and by which article (办理环节). */
  readonly steps: ReadonlyArray<ItemStep>;
  /** Number of the version (版本号). */
  readonly version: Scalars['Int']['output'];
  /** Every version, oldest first (历次版本). */
  readonly versions: ReadonlyArray<ItemVersionName>;
};

/** A page of items (经办事项列表). */
export type ServiceItemConnection = {
  readonly __typename?: 'ServiceItemConnection';
  /** The items with their cursors (条目). */
  readonly edges: ReadonlyArray<ServiceItemEdge>;
  /** The items (经办事项). */
  readonly nodes: ReadonlyArray<ServiceItem>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An item of a page (条目). */
export type ServiceItemEdge = {
  readonly __typename?: 'ServiceItemEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The item (经办事项). */
  readonly node: ServiceItem;
};

/** An item after a change (办理结果). */
export type ServiceItemPayload = {
  readonly __typename?: 'ServiceItemPayload';
  /** The item as its latest version has it (经办事项). */
  readonly item: ServiceItem;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** A part of some whole (占比). */
export type ShareReport = {
  readonly __typename?: 'ShareReport';
  /** The part (数量). */
  readonly part: Scalars['Int']['output'];
  /** Percent with two decimals; null: there is none (百分比). */
  readonly percent?: Maybe<Scalars['String']['output']>;
  /** The whole (总数). */
  readonly total: Scalars['Int']['output'];
};

/** A time at which an outlet takes appointments (预约时段). */
export type Slot = {
  readonly __typename?: 'Slot';
  /** How many places there are (名额). */
  readonly capacity: Scalars['Int']['output'];
  /** How many of them are free (剩余名额). */
  readonly free: Scalars['Int']['output'];
  /** As outlet/start: what bookAppointment takes (时段标识). */
  readonly id: Scalars['ID']['output'];
  /** When it begins (开始时间). */
  readonly startsAt: Scalars['DateTime']['output'];
};

/** A time after a change (预约结果). */
export type SlotPayload = {
  readonly __typename?: 'SlotPayload';
  /** How many changes the time has seen (版本号). */
  readonly revision: Scalars['Int']['output'];
  /** The time as it is now (时段). */
  readonly slot: Slot;
};

/** A terminal that goes out of use (停用自助终端). */
export type SuspendKioskInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The terminal (终端编号). */
  readonly kioskId: Scalars['ID']['input'];
  /** Why (停用原因). */
  readonly reason: Scalars['String']['input'];
};

/** A number to take (取号). */
export type TakeNumberInput = {
  /** Who is called first (优先类别). */
  readonly group: PriorityGroup;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The outlet (网点编号). */
  readonly outletId: Scalars['ID']['input'];
  /** The person, where GREEN is asked for; the caller unless said (办事人). */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
};

/** The event of another service on which a task closes (办结事件). */
export type TaskClosingEvent =
  /** An enrolment was changed (参保信息变更完成). */
  | 'ENROLMENT_CHANGED'
  /** An enrolment was registered (参保登记完成). */
  | 'ENROLMENT_REGISTERED'
  /** A filing for care elsewhere was registered (异地就医备案完成). */
  | 'FILING_REGISTERED';

/** Where a task stands (任务状态). */
export type TaskStatus =
  /** Done (已完成). */
  | 'DONE'
  /** Reviewed by the outlet; an agency decides (已初审). */
  | 'FIRST_REVIEWED'
  /** To be handled (待办). */
  | 'OPEN'
  /** With another department (已转办). */
  | 'TRANSFERRED';

/** A task that another department decided (部门反馈结果). */
export type TransferredTaskPayload = {
  readonly __typename?: 'TransferredTaskPayload';
  /** The case (事项编号). */
  readonly caseId: Scalars['ID']['output'];
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
  /** Where the task stands (状态). */
  readonly status: TaskStatus;
  /** The task (任务编号). */
  readonly taskId: Scalars['ID']['output'];
};

/** A task for another department (转办). */
export type TriageTaskInput = {
  /** The case (事项编号). */
  readonly caseId: Scalars['ID']['input'];
  /** The person agrees that the department learns of it (本人同意). */
  readonly consent: Scalars['Boolean']['input'];
  /** Code of the department, such as CIVIL_AFFAIRS (部门). */
  readonly department: Scalars['String']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The task (任务编号). */
  readonly taskId: Scalars['ID']['input'];
};

/** The work of another service during which something is done (关联事项). */
export type WorkContext = {
  readonly __typename?: 'WorkContext';
  /** Id of the case there (事项编号). */
  readonly id: Scalars['ID']['output'];
  /** The service, such as sports (服务). */
  readonly service: Scalars['String']['output'];
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
  Kiosk: Kiosk;
  Outlet: Outlet;
  Person: Person;
  Rating: Rating;
  ServiceCase: ServiceCase;
  ServiceItem: ServiceItem;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Kiosk:
    ( { __typename: 'Kiosk' }
    & GraphQLRecursivePick<FederationTypes['Kiosk'], {"id":true}> );
  Outlet:
    ( { __typename: 'Outlet' }
    & GraphQLRecursivePick<FederationTypes['Outlet'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Rating:
    ( { __typename: 'Rating' }
    & GraphQLRecursivePick<FederationTypes['Rating'], {"id":true}> );
  ServiceCase:
    ( { __typename: 'ServiceCase' }
    & GraphQLRecursivePick<FederationTypes['ServiceCase'], {"id":true}> );
  ServiceItem:
    ( { __typename: 'ServiceItem' }
    & GraphQLRecursivePick<FederationTypes['ServiceItem'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptCaseInput: AcceptCaseInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ActKind: ActKind;
  AnswerFollowUpInput: AnswerFollowUpInput;
  AnswerTaskInput: AnswerTaskInput;
  AreaCode: ResolverTypeWrapper<Scalars['AreaCode']['output']>;
  BeforeAfter: ResolverTypeWrapper<BeforeAfter>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BookAppointmentInput: BookAppointmentInput;
  CallNumberInput: CallNumberInput;
  CancelAppointmentInput: CancelAppointmentInput;
  CancelCaseInput: CancelCaseInput;
  CareType: CareType;
  CaseInput: CaseInput;
  CaseItem: ResolverTypeWrapper<CaseItem>;
  CaseMaterial: ResolverTypeWrapper<CaseMaterial>;
  CaseNotice: ResolverTypeWrapper<CaseNotice>;
  CasePeriodInput: CasePeriodInput;
  CasePlatform: ResolverTypeWrapper<CasePlatform>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CasePriority: CasePriority;
  CaseResult: CaseResult;
  CaseState: CaseState;
  CaseTask: ResolverTypeWrapper<CaseTaskModel>;
  ChannelShare: ResolverTypeWrapper<ChannelShare>;
  ChecklistKind: ChecklistKind;
  CoverageReport: ResolverTypeWrapper<CoverageReport>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideTransferredTaskInput: DecideTransferredTaskInput;
  Delegable: ResolverTypeWrapper<Delegable>;
  DelegableInput: DelegableInput;
  DelegateItemInput: DelegateItemInput;
  DelegatedStep: DelegatedStep;
  Delegation: ResolverTypeWrapper<Delegation>;
  EmergencyKind: EmergencyKind;
  EmergencyPlanInput: EmergencyPlanInput;
  EndDelegationInput: EndDelegationInput;
  ExternalCasePayload: ResolverTypeWrapper<ExternalCasePayload>;
  FinishCaseInput: FinishCaseInput;
  FollowUp: ResolverTypeWrapper<FollowUp>;
  FollowUpState: FollowUpState;
  IdNumber: ResolverTypeWrapper<Scalars['IdNumber']['output']>;
  InsuranceType: InsuranceType;
  IssueNoticeInput: IssueNoticeInput;
  ItemBasis: ResolverTypeWrapper<ItemBasis>;
  ItemBasisInput: ItemBasisInput;
  ItemComparison: ResolverTypeWrapper<ItemComparison>;
  ItemDefinitionInput: ItemDefinitionInput;
  ItemGap: ResolverTypeWrapper<Omit<ItemGap, 'item'> & { item: ResolversTypes['ServiceItem'] }>;
  ItemGapKind: ItemGapKind;
  ItemMaterial: ResolverTypeWrapper<ItemMaterial>;
  ItemMaterialInput: ItemMaterialInput;
  ItemStep: ResolverTypeWrapper<ItemStep>;
  ItemStepInput: ItemStepInput;
  ItemText: ResolverTypeWrapper<ItemText>;
  ItemTextInput: ItemTextInput;
  ItemVersionName: ResolverTypeWrapper<ItemVersionName>;
  Kiosk: ResolverTypeWrapper<KioskModel>;
  KioskConnection: ResolverTypeWrapper<Omit<KioskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['KioskEdge']>, nodes: ReadonlyArray<ResolversTypes['Kiosk']> }>;
  KioskEdge: ResolverTypeWrapper<Omit<KioskEdge, 'node'> & { node: ResolversTypes['Kiosk'] }>;
  KioskFunction: KioskFunction;
  KioskInput: KioskInput;
  KioskPayload: ResolverTypeWrapper<Omit<KioskPayload, 'kiosk'> & { kiosk: ResolversTypes['Kiosk'] }>;
  KioskPlace: KioskPlace;
  KioskSession: ResolverTypeWrapper<Omit<KioskSession, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  KioskStatus: KioskStatus;
  Location: ResolverTypeWrapper<Location>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  LocationInput: LocationInput;
  MaterialStatus: MaterialStatus;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  MoveCaseInput: MoveCaseInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearOutlet: ResolverTypeWrapper<Omit<NearOutlet, 'outlet'> & { outlet: ResolversTypes['Outlet'] }>;
  OpenReimbursementPackageInput: OpenReimbursementPackageInput;
  OpenSlotInput: OpenSlotInput;
  Outlet: ResolverTypeWrapper<OutletModel>;
  OutletConnection: ResolverTypeWrapper<Omit<OutletConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OutletEdge']>, nodes: ReadonlyArray<ResolversTypes['Outlet']> }>;
  OutletEdge: ResolverTypeWrapper<Omit<OutletEdge, 'node'> & { node: ResolversTypes['Outlet'] }>;
  OutletGrade: ResolverTypeWrapper<OutletGrade>;
  OutletHost: OutletHost;
  OutletInput: OutletInput;
  OutletLevel: OutletLevel;
  OutletName: ResolverTypeWrapper<OutletName>;
  OutletNameInput: OutletNameInput;
  OutletPayload: ResolverTypeWrapper<Omit<OutletPayload, 'outlet'> & { outlet: ResolversTypes['Outlet'] }>;
  OutletResources: ResolverTypeWrapper<OutletResources>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<{ readonly id: string }>;
  PriorityGroup: PriorityGroup;
  PublishServiceItemInput: PublishServiceItemInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueueNumber: ResolverTypeWrapper<QueueNumber>;
  QueueNumberPayload: ResolverTypeWrapper<QueueNumberPayload>;
  QueueNumberState: QueueNumberState;
  RateServiceInput: RateServiceInput;
  Rating: ResolverTypeWrapper<RatingModel>;
  RatingConnection: ResolverTypeWrapper<Omit<RatingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RatingEdge']>, nodes: ReadonlyArray<ResolversTypes['Rating']> }>;
  RatingEdge: ResolverTypeWrapper<Omit<RatingEdge, 'node'> & { node: ResolversTypes['Rating'] }>;
  RatingPayload: ResolverTypeWrapper<Omit<RatingPayload, 'rating'> & { rating: ResolversTypes['Rating'] }>;
  Ratio: ResolverTypeWrapper<Scalars['Ratio']['output']>;
  ReassignTaskInput: ReassignTaskInput;
  ReceiveExternalCaseInput: ReceiveExternalCaseInput;
  RecordChecklistInput: RecordChecklistInput;
  RecordOutletTrainingInput: RecordOutletTrainingInput;
  RecordResourcesInput: RecordResourcesInput;
  RegisterKioskInput: RegisterKioskInput;
  RegisterOutletInput: RegisterOutletInput;
  RequestMaterialInput: RequestMaterialInput;
  RetireServiceItemInput: RetireServiceItemInput;
  ReviewTaskInput: ReviewTaskInput;
  ReviseServiceItemInput: ReviseServiceItemInput;
  Role: Role;
  Scope: Scope;
  ServiceCase: ResolverTypeWrapper<ServiceCaseModel>;
  ServiceCaseConnection: ResolverTypeWrapper<Omit<ServiceCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceCaseEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceCase']> }>;
  ServiceCaseEdge: ResolverTypeWrapper<Omit<ServiceCaseEdge, 'node'> & { node: ResolversTypes['ServiceCase'] }>;
  ServiceCasePayload: ResolverTypeWrapper<Omit<ServiceCasePayload, 'case'> & { case: ResolversTypes['ServiceCase'] }>;
  ServiceChannel: ServiceChannel;
  ServiceItem: ResolverTypeWrapper<ServiceItemModel>;
  ServiceItemConnection: ResolverTypeWrapper<Omit<ServiceItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceItemEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceItem']> }>;
  ServiceItemEdge: ResolverTypeWrapper<Omit<ServiceItemEdge, 'node'> & { node: ResolversTypes['ServiceItem'] }>;
  ServiceItemPayload: ResolverTypeWrapper<Omit<ServiceItemPayload, 'item'> & { item: ResolversTypes['ServiceItem'] }>;
  ShareReport: ResolverTypeWrapper<ShareReport>;
  Slot: ResolverTypeWrapper<Slot>;
  SlotPayload: ResolverTypeWrapper<SlotPayload>;
  SuspendKioskInput: SuspendKioskInput;
  TakeNumberInput: TakeNumberInput;
  TaskClosingEvent: TaskClosingEvent;
  TaskStatus: TaskStatus;
  TransferredTaskPayload: ResolverTypeWrapper<TransferredTaskPayload>;
  TriageTaskInput: TriageTaskInput;
  WorkContext: ResolverTypeWrapper<WorkContext>;
  WorkContextInput: WorkContextInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptCaseInput: AcceptCaseInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AnswerFollowUpInput: AnswerFollowUpInput;
  AnswerTaskInput: AnswerTaskInput;
  AreaCode: Scalars['AreaCode']['output'];
  BeforeAfter: BeforeAfter;
  Int: Scalars['Int']['output'];
  BookAppointmentInput: BookAppointmentInput;
  CallNumberInput: CallNumberInput;
  CancelAppointmentInput: CancelAppointmentInput;
  CancelCaseInput: CancelCaseInput;
  CaseInput: CaseInput;
  CaseItem: CaseItem;
  CaseMaterial: CaseMaterial;
  CaseNotice: CaseNotice;
  CasePeriodInput: CasePeriodInput;
  CasePlatform: CasePlatform;
  Boolean: Scalars['Boolean']['output'];
  CaseTask: CaseTaskModel;
  ChannelShare: ChannelShare;
  CoverageReport: CoverageReport;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideTransferredTaskInput: DecideTransferredTaskInput;
  Delegable: Delegable;
  DelegableInput: DelegableInput;
  DelegateItemInput: DelegateItemInput;
  Delegation: Delegation;
  EmergencyPlanInput: EmergencyPlanInput;
  EndDelegationInput: EndDelegationInput;
  ExternalCasePayload: ExternalCasePayload;
  FinishCaseInput: FinishCaseInput;
  FollowUp: FollowUp;
  IdNumber: Scalars['IdNumber']['output'];
  IssueNoticeInput: IssueNoticeInput;
  ItemBasis: ItemBasis;
  ItemBasisInput: ItemBasisInput;
  ItemComparison: ItemComparison;
  ItemDefinitionInput: ItemDefinitionInput;
  ItemGap: Omit<ItemGap, 'item'> & { item: ResolversParentTypes['ServiceItem'] };
  ItemMaterial: ItemMaterial;
  ItemMaterialInput: ItemMaterialInput;
  ItemStep: ItemStep;
  ItemStepInput: ItemStepInput;
  ItemText: ItemText;
  ItemTextInput: ItemTextInput;
  ItemVersionName: ItemVersionName;
  Kiosk: KioskModel;
  KioskConnection: Omit<KioskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['KioskEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Kiosk']> };
  KioskEdge: Omit<KioskEdge, 'node'> & { node: ResolversParentTypes['Kiosk'] };
  KioskInput: KioskInput;
  KioskPayload: Omit<KioskPayload, 'kiosk'> & { kiosk: ResolversParentTypes['Kiosk'] };
  KioskSession: Omit<KioskSession, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  Location: Location;
  Float: Scalars['Float']['output'];
  LocationInput: LocationInput;
  Money: Scalars['Money']['output'];
  MoveCaseInput: MoveCaseInput;
  Mutation: Record<PropertyKey, never>;
  NearOutlet: Omit<NearOutlet, 'outlet'> & { outlet: ResolversParentTypes['Outlet'] };
  OpenReimbursementPackageInput: OpenReimbursementPackageInput;
  OpenSlotInput: OpenSlotInput;
  Outlet: OutletModel;
  OutletConnection: Omit<OutletConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OutletEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Outlet']> };
  OutletEdge: Omit<OutletEdge, 'node'> & { node: ResolversParentTypes['Outlet'] };
  OutletGrade: OutletGrade;
  OutletInput: OutletInput;
  OutletName: OutletName;
  OutletNameInput: OutletNameInput;
  OutletPayload: Omit<OutletPayload, 'outlet'> & { outlet: ResolversParentTypes['Outlet'] };
  OutletResources: OutletResources;
  PageInfo: PageInfo;
  Person: { readonly id: string };
  PublishServiceItemInput: PublishServiceItemInput;
  Query: Record<PropertyKey, never>;
  QueueNumber: QueueNumber;
  QueueNumberPayload: QueueNumberPayload;
  RateServiceInput: RateServiceInput;
  Rating: RatingModel;
  RatingConnection: Omit<RatingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RatingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Rating']> };
  RatingEdge: Omit<RatingEdge, 'node'> & { node: ResolversParentTypes['Rating'] };
  RatingPayload: Omit<RatingPayload, 'rating'> & { rating: ResolversParentTypes['Rating'] };
  Ratio: Scalars['Ratio']['output'];
  ReassignTaskInput: ReassignTaskInput;
  ReceiveExternalCaseInput: ReceiveExternalCaseInput;
  RecordChecklistInput: RecordChecklistInput;
  RecordOutletTrainingInput: RecordOutletTrainingInput;
  RecordResourcesInput: RecordResourcesInput;
  RegisterKioskInput: RegisterKioskInput;
  RegisterOutletInput: RegisterOutletInput;
  RequestMaterialInput: RequestMaterialInput;
  RetireServiceItemInput: RetireServiceItemInput;
  ReviewTaskInput: ReviewTaskInput;
  ReviseServiceItemInput: ReviseServiceItemInput;
  ServiceCase: ServiceCaseModel;
  ServiceCaseConnection: Omit<ServiceCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceCaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceCase']> };
  ServiceCaseEdge: Omit<ServiceCaseEdge, 'node'> & { node: ResolversParentTypes['ServiceCase'] };
  ServiceCasePayload: Omit<ServiceCasePayload, 'case'> & { case: ResolversParentTypes['ServiceCase'] };
  ServiceItem: ServiceItemModel;
  ServiceItemConnection: Omit<ServiceItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceItem']> };
  ServiceItemEdge: Omit<ServiceItemEdge, 'node'> & { node: ResolversParentTypes['ServiceItem'] };
  ServiceItemPayload: Omit<ServiceItemPayload, 'item'> & { item: ResolversParentTypes['ServiceItem'] };
  ShareReport: ShareReport;
  Slot: Slot;
  SlotPayload: SlotPayload;
  SuspendKioskInput: SuspendKioskInput;
  TakeNumberInput: TakeNumberInput;
  TransferredTaskPayload: TransferredTaskPayload;
  TriageTaskInput: TriageTaskInput;
  WorkContext: WorkContext;
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

export type BeforeAfterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeforeAfter'] = ResolversParentTypes['BeforeAfter']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseItem'] = ResolversParentTypes['CaseItem']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseMaterial'] = ResolversParentTypes['CaseMaterial']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MaterialStatus'], ParentType, ContextType>;
};

export type CaseNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseNotice'] = ResolversParentTypes['CaseNotice']> = {
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CasePlatformResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePlatform'] = ResolversParentTypes['CasePlatform']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  connected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lately?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseTask'] = ResolversParentTypes['CaseTask']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handler?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['CaseResult']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DelegatedStep'], ParentType, ContextType>;
};

export type ChannelShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelShare'] = ResolversParentTypes['ChannelShare']> = {
  channel?: Resolver<ResolversTypes['ServiceChannel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageReport'] = ResolversParentTypes['CoverageReport']> = {
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['AreaCode']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DelegableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delegable'] = ResolversParentTypes['Delegable']> = {
  level?: Resolver<ResolversTypes['OutletLevel'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DelegatedStep'], ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DelegatedStep'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExternalCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalCasePayload'] = ResolversParentTypes['ExternalCasePayload']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FollowUpState'], ParentType, ContextType>;
};

export interface IdNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IdNumber'], any> {
  name: 'IdNumber';
}

export type ItemBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemBasis'] = ResolversParentTypes['ItemBasis']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ItemComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemComparison'] = ResolversParentTypes['ItemComparison']> = {
  addedMaterials?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['BeforeAfter'], ParentType, ContextType>;
  droppedMaterials?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  materials?: Resolver<ResolversTypes['BeforeAfter'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['BeforeAfter'], ParentType, ContextType>;
};

export type ItemGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemGap'] = ResolversParentTypes['ItemGap']> = {
  details?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
};

export type ItemMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemMaterial'] = ResolversParentTypes['ItemMaterial']> = {
  basis?: Resolver<Maybe<ResolversTypes['ItemBasis']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ItemText'], ParentType, ContextType>;
  suppliedByExchange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ItemStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemStep'] = ResolversParentTypes['ItemStep']> = {
  basis?: Resolver<Maybe<ResolversTypes['ItemBasis']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ItemText'], ParentType, ContextType>;
};

export type ItemTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemText'] = ResolversParentTypes['ItemText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ItemVersionNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemVersionName'] = ResolversParentTypes['ItemVersionName']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KioskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kiosk'] = ResolversParentTypes['Kiosk'], FederationReferenceType extends FederationReferenceTypes['Kiosk'] = FederationReferenceTypes['Kiosk']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Kiosk']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['KioskFunction']>, ParentType, ContextType>;
  hostId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['KioskPlace'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['KioskStatus'], ParentType, ContextType>;
  suspensionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KioskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KioskConnection'] = ResolversParentTypes['KioskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KioskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Kiosk']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type KioskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KioskEdge'] = ResolversParentTypes['KioskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Kiosk'], ParentType, ContextType>;
};

export type KioskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KioskPayload'] = ResolversParentTypes['KioskPayload']> = {
  kiosk?: Resolver<ResolversTypes['Kiosk'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KioskSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KioskSession'] = ResolversParentTypes['KioskSession']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['KioskFunction']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptCase?: Resolver<ResolversTypes['ServiceCasePayload'], ParentType, ContextType, RequireFields<MutationAcceptCaseArgs, 'input'>>;
  activateEmergencyPlan?: Resolver<ResolversTypes['OutletPayload'], ParentType, ContextType, RequireFields<MutationActivateEmergencyPlanArgs, 'input'>>;
  answerFollowUp?: Resolver<ResolversTypes['RatingPayload'], ParentType, ContextType, RequireFields<MutationAnswerFollowUpArgs, 'input'>>;
  answerTask?: Resolver<ResolversTypes['ServiceCasePayload'], ParentType, ContextType, RequireFields<MutationAnswerTaskArgs, 'input'>>;
  bookAppointment?: Resolver<ResolversTypes['SlotPayload'], ParentType, ContextType, RequireFields<MutationBookAppointmentArgs, 'input'>>;
  callNumber?: Resolver<ResolversTypes['QueueNumberPayload'], ParentType, ContextType, RequireFields<MutationCallNumberArgs, 'input'>>;
  cancelAppointment?: Resolver<ResolversTypes['SlotPayload'], ParentType, ContextType, RequireFields<MutationCancelAppointmentArgs, 'input'>>;
  cancelCase?: Resolver<ResolversTypes['ServiceCasePayload'], ParentType, ContextType, RequireFields<MutationCancelCaseArgs, 'input'>>;
  closeOutlet?: Resolver<ResolversTypes['OutletPayload'], ParentType, ContextType, RequireFields<MutationCloseOutletArgs, 'input'>>;
  decideTransferredTask?: Resolver<ResolversTypes['TransferredTaskPayload'], ParentType, ContextType, RequireFields<MutationDecideTransferredTaskArgs, 'input'>>;
  delegateItem?: Resolver<ResolversTypes['OutletPayload'], ParentType, ContextType, RequireFields<MutationDelegateItemArgs, 'input'>>;
  endDelegation?: Resolver<ResolversTypes['OutletPayload'], ParentType, ContextType, RequireFields<MutationEndDelegationArgs, 'input'>>;
  endEmergency?: Resolver<ResolversTypes['OutletPayload'], ParentType, ContextType, RequireFields<MutationEndEmergencyArgs, 'input'>>;
  finishCase?: Resolver<ResolversTypes['ServiceCasePayload'], ParentType, ContextType, RequireFields<MutationFinishCaseArgs, 'input'>>;
  issueOneTimeNotice?: Resolver<ResolversTypes['ServiceCasePayload'], ParentType, ContextType, RequireFields<MutationIssueOneTimeNoticeArgs, 'input'>>;
  moveCase?: Resolver<ResolversTypes['ServiceCasePayload'], ParentType, ContextType, RequireFields<MutationMoveCaseArgs, 'input'>>;
  notifyApplicant?: Resolver<ResolversTypes['ServiceCasePayload'], ParentType, ContextType, RequireFields<MutationNotifyApplicantArgs, 'input'>>;
  openReimbursementPackage?: Resolver<ResolversTypes['ServiceCasePayload'], ParentType, ContextType, RequireFields<MutationOpenReimbursementPackageArgs, 'input'>>;
  openSlot?: Resolver<ResolversTypes['SlotPayload'], ParentType, ContextType, RequireFields<MutationOpenSlotArgs, 'input'>>;
  publishServiceItem?: Resolver<ResolversTypes['ServiceItemPayload'], ParentType, ContextType, RequireFields<MutationPublishServiceItemArgs, 'input'>>;
  rateService?: Resolver<ResolversTypes['RatingPayload'], ParentType, ContextType, RequireFields<MutationRateServiceArgs, 'input'>>;
  reassignTask?: Resolver<ResolversTypes['ServiceCasePayload'], ParentType, ContextType, RequireFields<MutationReassignTaskArgs, 'input'>>;
  receiveExternalCase?: Resolver<ResolversTypes['ExternalCasePayload'], ParentType, ContextType, RequireFields<MutationReceiveExternalCaseArgs, 'input'>>;
  recordChecklist?: Resolver<ResolversTypes['OutletPayload'], ParentType, ContextType, RequireFields<MutationRecordChecklistArgs, 'input'>>;
  recordOutletTraining?: Resolver<ResolversTypes['OutletPayload'], ParentType, ContextType, RequireFields<MutationRecordOutletTrainingArgs, 'input'>>;
  recordResources?: Resolver<ResolversTypes['OutletPayload'], ParentType, ContextType, RequireFields<MutationRecordResourcesArgs, 'input'>>;
  registerKiosk?: Resolver<ResolversTypes['KioskPayload'], ParentType, ContextType, RequireFields<MutationRegisterKioskArgs, 'input'>>;
  registerOutlet?: Resolver<ResolversTypes['OutletPayload'], ParentType, ContextType, RequireFields<MutationRegisterOutletArgs, 'input'>>;
  requestMaterial?: Resolver<ResolversTypes['ServiceCasePayload'], ParentType, ContextType, RequireFields<MutationRequestMaterialArgs, 'input'>>;
  resumeKiosk?: Resolver<ResolversTypes['KioskPayload'], ParentType, ContextType, RequireFields<MutationResumeKioskArgs, 'input'>>;
  retireServiceItem?: Resolver<ResolversTypes['ServiceItemPayload'], ParentType, ContextType, RequireFields<MutationRetireServiceItemArgs, 'input'>>;
  reviewTask?: Resolver<ResolversTypes['ServiceCasePayload'], ParentType, ContextType, RequireFields<MutationReviewTaskArgs, 'input'>>;
  reviseServiceItem?: Resolver<ResolversTypes['ServiceItemPayload'], ParentType, ContextType, RequireFields<MutationReviseServiceItemArgs, 'input'>>;
  setEmergencyPlan?: Resolver<ResolversTypes['OutletPayload'], ParentType, ContextType, RequireFields<MutationSetEmergencyPlanArgs, 'input'>>;
  suspendKiosk?: Resolver<ResolversTypes['KioskPayload'], ParentType, ContextType, RequireFields<MutationSuspendKioskArgs, 'input'>>;
  takeNumber?: Resolver<ResolversTypes['QueueNumberPayload'], ParentType, ContextType, RequireFields<MutationTakeNumberArgs, 'input'>>;
  triageTask?: Resolver<ResolversTypes['ServiceCasePayload'], ParentType, ContextType, RequireFields<MutationTriageTaskArgs, 'input'>>;
};

export type NearOutletResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearOutlet'] = ResolversParentTypes['NearOutlet']> = {
  metres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outlet?: Resolver<ResolversTypes['Outlet'], ParentType, ContextType>;
};

export type OutletResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outlet'] = ResolversParentTypes['Outlet'], FederationReferenceType extends FederationReferenceTypes['Outlet'] = FederationReferenceTypes['Outlet']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Outlet']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  delegations?: Resolver<ReadonlyArray<ResolversTypes['Delegation']>, ParentType, ContextType, Partial<OutletDelegationsArgs>>;
  emergencyPlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  host?: Resolver<ResolversTypes['OutletHost'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inGovernmentHall?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['OutletLevel'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['OutletName'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['OutletResources']>, ParentType, ContextType>;
  standardGaps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  standardised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  windowClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OutletConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutletConnection'] = ResolversParentTypes['OutletConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutletEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Outlet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OutletEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutletEdge'] = ResolversParentTypes['OutletEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outlet'], ParentType, ContextType>;
};

export type OutletGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutletGrade'] = ResolversParentTypes['OutletGrade']> = {
  bad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outletId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OutletNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutletName'] = ResolversParentTypes['OutletName']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutletPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutletPayload'] = ResolversParentTypes['OutletPayload']> = {
  outlet?: Resolver<ResolversTypes['Outlet'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutletResourcesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutletResources'] = ResolversParentTypes['OutletResources']> = {
  budget?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  certified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  equipment?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ratings?: Resolver<Maybe<ResolversTypes['RatingConnection']>, ParentType, ContextType, Partial<PersonRatingsArgs>>;
  serviceCases?: Resolver<Maybe<ResolversTypes['ServiceCaseConnection']>, ParentType, ContextType, Partial<PersonServiceCasesArgs>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  casePlatforms?: Resolver<ReadonlyArray<ResolversTypes['CasePlatform']>, ParentType, ContextType>;
  casesByChannel?: Resolver<ReadonlyArray<ResolversTypes['ChannelShare']>, ParentType, ContextType, RequireFields<QueryCasesByChannelArgs, 'period'>>;
  compareItemVersions?: Resolver<ResolversTypes['ItemComparison'], ParentType, ContextType, RequireFields<QueryCompareItemVersionsArgs, 'after' | 'before' | 'code'>>;
  followUps?: Resolver<ResolversTypes['RatingConnection'], ParentType, ContextType, Partial<QueryFollowUpsArgs>>;
  governmentHallShare?: Resolver<ResolversTypes['ShareReport'], ParentType, ContextType, RequireFields<QueryGovernmentHallShareArgs, 'area'>>;
  itemGaps?: Resolver<ReadonlyArray<ResolversTypes['ItemGap']>, ParentType, ContextType, RequireFields<QueryItemGapsArgs, 'kind'>>;
  kioskSession?: Resolver<ResolversTypes['KioskSession'], ParentType, ContextType, RequireFields<QueryKioskSessionArgs, 'kioskId' | 'personId'>>;
  kiosks?: Resolver<ResolversTypes['KioskConnection'], ParentType, ContextType, Partial<QueryKiosksArgs>>;
  onlineRate?: Resolver<ResolversTypes['ShareReport'], ParentType, ContextType, RequireFields<QueryOnlineRateArgs, 'period'>>;
  outlet?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType, RequireFields<QueryOutletArgs, 'id'>>;
  outletCoverage?: Resolver<ResolversTypes['CoverageReport'], ParentType, ContextType, RequireFields<QueryOutletCoverageArgs, 'area' | 'level'>>;
  outletRanking?: Resolver<ReadonlyArray<ResolversTypes['OutletGrade']>, ParentType, ContextType, RequireFields<QueryOutletRankingArgs, 'area' | 'from' | 'to'>>;
  outlets?: Resolver<ResolversTypes['OutletConnection'], ParentType, ContextType, Partial<QueryOutletsArgs>>;
  outletsWithin?: Resolver<ReadonlyArray<ResolversTypes['NearOutlet']>, ParentType, ContextType, RequireFields<QueryOutletsWithinArgs, 'area' | 'minutes' | 'point'>>;
  queue?: Resolver<ReadonlyArray<ResolversTypes['QueueNumber']>, ParentType, ContextType, RequireFields<QueryQueueArgs, 'outletId'>>;
  serviceCase?: Resolver<Maybe<ResolversTypes['ServiceCase']>, ParentType, ContextType, RequireFields<QueryServiceCaseArgs, 'id'>>;
  serviceCases?: Resolver<ResolversTypes['ServiceCaseConnection'], ParentType, ContextType, Partial<QueryServiceCasesArgs>>;
  serviceItem?: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType, RequireFields<QueryServiceItemArgs, 'code'>>;
  serviceItems?: Resolver<ResolversTypes['ServiceItemConnection'], ParentType, ContextType, Partial<QueryServiceItemsArgs>>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType, RequireFields<QuerySlotsArgs, 'on' | 'outletId'>>;
  windowCoverage?: Resolver<ResolversTypes['CoverageReport'], ParentType, ContextType, RequireFields<QueryWindowCoverageArgs, 'area'>>;
};

export type QueueNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueNumber'] = ResolversParentTypes['QueueNumber']> = {
  ahead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['PriorityGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['QueueNumberState'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  windowId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueueNumberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueueNumberPayload'] = ResolversParentTypes['QueueNumberPayload']> = {
  number?: Resolver<ResolversTypes['QueueNumber'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating'], FederationReferenceType extends FederationReferenceTypes['Rating'] = FederationReferenceTypes['Rating']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Rating']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actKind?: Resolver<ResolversTypes['ActKind'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['AreaCode']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  ratedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RatingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingConnection'] = ResolversParentTypes['RatingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RatingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Rating']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RatingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingEdge'] = ResolversParentTypes['RatingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
};

export type RatingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingPayload'] = ResolversParentTypes['RatingPayload']> = {
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export type ServiceCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCase'] = ResolversParentTypes['ServiceCase'], FederationReferenceType extends FederationReferenceTypes['ServiceCase'] = FederationReferenceTypes['ServiceCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ServiceChannel'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstAsked?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inContextOf?: Resolver<Maybe<ResolversTypes['WorkContext']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['CaseItem']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['CaseMaterial']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['CaseNotice']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['CasePriority']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['CaseResult']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['CaseTask']>, ParentType, ContextType>;
  windowId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  windowsVisited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCaseConnection'] = ResolversParentTypes['ServiceCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCaseEdge'] = ResolversParentTypes['ServiceCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceCase'], ParentType, ContextType>;
};

export type ServiceCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCasePayload'] = ResolversParentTypes['ServiceCasePayload']> = {
  case?: Resolver<ResolversTypes['ServiceCase'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItem'] = ResolversParentTypes['ServiceItem'], FederationReferenceType extends FederationReferenceTypes['ServiceItem'] = FederationReferenceTypes['ServiceItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  basic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['ItemBasis']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['ServiceChannel']>, ParentType, ContextType>;
  crossProvince?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delegable?: Resolver<ReadonlyArray<ResolversTypes['Delegable']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  highFrequency?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['ItemMaterial']>, ParentType, ContextType>;
  maxVisits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ItemText'], ParentType, ContextType>;
  retiredFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['ItemText'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ItemStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ItemVersionName']>, ParentType, ContextType>;
};

export type ServiceItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItemConnection'] = ResolversParentTypes['ServiceItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItemEdge'] = ResolversParentTypes['ServiceItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
};

export type ServiceItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItemPayload'] = ResolversParentTypes['ServiceItemPayload']> = {
  item?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShareReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareReport'] = ResolversParentTypes['ShareReport']> = {
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SlotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotPayload'] = ResolversParentTypes['SlotPayload']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
};

export type TransferredTaskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferredTaskPayload'] = ResolversParentTypes['TransferredTaskPayload']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  taskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WorkContextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkContext'] = ResolversParentTypes['WorkContext']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AreaCode?: GraphQLScalarType;
  BeforeAfter?: BeforeAfterResolvers<ContextType>;
  CaseItem?: CaseItemResolvers<ContextType>;
  CaseMaterial?: CaseMaterialResolvers<ContextType>;
  CaseNotice?: CaseNoticeResolvers<ContextType>;
  CasePlatform?: CasePlatformResolvers<ContextType>;
  CaseTask?: CaseTaskResolvers<ContextType>;
  ChannelShare?: ChannelShareResolvers<ContextType>;
  CoverageReport?: CoverageReportResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Delegable?: DelegableResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  ExternalCasePayload?: ExternalCasePayloadResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  IdNumber?: GraphQLScalarType;
  ItemBasis?: ItemBasisResolvers<ContextType>;
  ItemComparison?: ItemComparisonResolvers<ContextType>;
  ItemGap?: ItemGapResolvers<ContextType>;
  ItemMaterial?: ItemMaterialResolvers<ContextType>;
  ItemStep?: ItemStepResolvers<ContextType>;
  ItemText?: ItemTextResolvers<ContextType>;
  ItemVersionName?: ItemVersionNameResolvers<ContextType>;
  Kiosk?: KioskResolvers<ContextType>;
  KioskConnection?: KioskConnectionResolvers<ContextType>;
  KioskEdge?: KioskEdgeResolvers<ContextType>;
  KioskPayload?: KioskPayloadResolvers<ContextType>;
  KioskSession?: KioskSessionResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  NearOutlet?: NearOutletResolvers<ContextType>;
  Outlet?: OutletResolvers<ContextType>;
  OutletConnection?: OutletConnectionResolvers<ContextType>;
  OutletEdge?: OutletEdgeResolvers<ContextType>;
  OutletGrade?: OutletGradeResolvers<ContextType>;
  OutletName?: OutletNameResolvers<ContextType>;
  OutletPayload?: OutletPayloadResolvers<ContextType>;
  OutletResources?: OutletResourcesResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueueNumber?: QueueNumberResolvers<ContextType>;
  QueueNumberPayload?: QueueNumberPayloadResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  RatingConnection?: RatingConnectionResolvers<ContextType>;
  RatingEdge?: RatingEdgeResolvers<ContextType>;
  RatingPayload?: RatingPayloadResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
  ServiceCase?: ServiceCaseResolvers<ContextType>;
  ServiceCaseConnection?: ServiceCaseConnectionResolvers<ContextType>;
  ServiceCaseEdge?: ServiceCaseEdgeResolvers<ContextType>;
  ServiceCasePayload?: ServiceCasePayloadResolvers<ContextType>;
  ServiceItem?: ServiceItemResolvers<ContextType>;
  ServiceItemConnection?: ServiceItemConnectionResolvers<ContextType>;
  ServiceItemEdge?: ServiceItemEdgeResolvers<ContextType>;
  ServiceItemPayload?: ServiceItemPayloadResolvers<ContextType>;
  ShareReport?: ShareReportResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  SlotPayload?: SlotPayloadResolvers<ContextType>;
  TransferredTaskPayload?: TransferredTaskPayloadResolvers<ContextType>;
  WorkContext?: WorkContextResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
