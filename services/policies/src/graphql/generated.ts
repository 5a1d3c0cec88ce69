import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ShownParameter, ShownCheck, ShownEntry, ShownPath, ShownPolicy, ShownValues } from './shown.ts';
import type { Area as AreaModel } from '@yibao/schemas/facts/policies';
import type { BoundFinding as BoundFindingModel } from '@yibao/schemas/policy/check';
import type { Measure as MeasureModel } from '../domain/measure.ts';
import type { PackAndVersion, PolicyPack as PackModel } from '../domain/pack/pack.ts';
import type { Difference } from '../domain/pack/check-report.ts';
import type { ValueTable } from '../domain/pack/value-table.ts';
import type { Bound, Citation, Override } from '@yibao/schemas/policy/pack';
import type { PolicySource as SourceModel } from '../domain/source.ts';
import type { Warning } from '@yibao/schemas/events/policies';
import type { Calendar, DueDate } from '../domain/calendar.ts';
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

/** A parameter as it applies on a day (适用参数). */
export type AppliedParameter = {
  readonly __typename?: 'AppliedParameter';
  /** Invented for the demonstration (示范数据). */
  readonly demonstration: Scalars['Boolean']['output'];
  /** The version that says so: this one, or one of a higher authority (来自版本). */
  readonly from: PackVersionName;
  /** What it is called (名称). */
  readonly name: PolicyText;
  /** Its path: outpatient.rate (参数路径). */
  readonly path: Scalars['String']['output'];
  /** The document and the article (出处). */
  readonly source: PolicyCitation;
  /** The value; null: the source names the parameter without one (值). */
  readonly value?: Maybe<ParameterValue>;
};

/** An approval (批准). */
export type ApprovePackVersionInput = {
  /** Who approves (批准机关). */
  readonly authority: ApprovingAuthority;
  /** By which document (批准文件). */
  readonly document: Scalars['String']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The proposal (调整方案). */
  readonly version: PackVersionRef;
};

/** Who approves a change (批准机关). */
export type ApprovingAuthority =
  /** The city government (市政府). */
  | 'CITY_GOVERNMENT'
  /** The insurance administration itself (医疗保障行政部门). */
  | 'INSURANCE_ADMINISTRATION'
  /** The provincial government (省政府). */
  | 'PROVINCIAL_GOVERNMENT';

/** An area (行政区划). */
export type Area = {
  readonly __typename?: 'Area';
  /** Its code (行政区划代码). */
  readonly id: Scalars['ID']['output'];
  /** Its level (层级). */
  readonly level: AreaLevel;
  /** What it is called (名称). */
  readonly name: PolicyText;
  /** The area above; null for the nation (上级区划). */
  readonly parent?: Maybe<Area>;
};

/** A page of areas (区划列表). */
export type AreaConnection = {
  readonly __typename?: 'AreaConnection';
  /** The areas with their cursors (条目). */
  readonly edges: ReadonlyArray<AreaEdge>;
  /** The areas (行政区划). */
  readonly nodes: ReadonlyArray<Area>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An area of a page (条目). */
export type AreaEdge = {
  readonly __typename?: 'AreaEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The area (行政区划). */
  readonly node: Area;
};

/** An area to publish (行政区划). */
export type AreaInput = {
  /** Its code (行政区划代码). */
  readonly code: Scalars['AreaCode']['input'];
  /** Its level (层级). */
  readonly level: AreaLevel;
  /** What it is called (名称). */
  readonly name: PolicyTextInput;
  /** The area above (上级区划). */
  readonly parent: Scalars['AreaCode']['input'];
};

/** The level of an area (区划层级). */
export type AreaLevel =
  /** A city with districts or a prefecture (地级). */
  | 'CITY'
  /** A county or district (县级). */
  | 'COUNTY'
  /** The nation (国家). */
  | 'NATION'
  /** A province, autonomous region or municipality (省级). */
  | 'PROVINCE'
  /** A township or street (乡级). */
  | 'TOWNSHIP'
  /** A zone below or beside the six digits (功能区). */
  | 'ZONE';

/** How a benefit changes for the insured person (待遇变化). */
export type BenefitChange =
  /** It rises (提高). */
  | 'BETTER'
  /** The two cannot be weighed against each other (不可比). */
  | 'OTHER'
  /** It falls (降低). */
  | 'WORSE';

/** A value that leaves a bound (突破上下限). */
export type BoundFinding = {
  readonly __typename?: 'BoundFinding';
  /** The bound (上下限). */
  readonly bound: PolicyBound;
  /** Whether it forbids the publication, or only warns (是否禁止公布). */
  readonly refused: Scalars['Boolean']['output'];
  /** The value (值). */
  readonly value: ParameterValue;
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

/** How a pack may be changed, where its source says so (调整程序). */
export type ChangeProcedure = {
  readonly __typename?: 'ChangeProcedure';
  /** Who approves; null where the source names nobody (批准机关). */
  readonly approvedBy?: Maybe<ApprovingAuthority>;
  /** Who must propose (提出部门). */
  readonly proposers: ReadonlyArray<ProposingSide>;
  /** Where that stands; null where no source demands anything (依据). */
  readonly source?: Maybe<PolicyCitation>;
};

/** How a pack may be changed (调整程序). */
export type ChangeProcedureInput = {
  /** Who approves (批准机关). */
  readonly approvedBy?: InputMaybe<ApprovingAuthority>;
  /** Whether the finance authority must propose as well (须会同财政部门提出). */
  readonly financeCoSigns: Scalars['Boolean']['input'];
  /** Where that stands (依据). */
  readonly source: PolicyCitationInput;
};

/** A proposal to co-sign (会同提出). */
export type CoSignProposalInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The proposal (调整方案). */
  readonly version: PackVersionRef;
};

/** A pack to open (建立政策包). */
export type CreatePolicyPackInput = {
  /** The areas it rules, zones included (适用地区). */
  readonly areas: ReadonlyArray<Scalars['AreaCode']['input']>;
  /** The documents it rests on (制定依据). */
  readonly basis: ReadonlyArray<Scalars['String']['input']>;
  /** Its code: CHANGCHUN_EMPLOYEE (政策包代码). */
  readonly code: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The insurance types it rules (险种). */
  readonly insuranceTypes: ReadonlyArray<InsuranceType>;
  /** Who interprets it (解释机关). */
  readonly interpreter?: InputMaybe<PolicyTextInput>;
  /** Who issues it (制定机关). */
  readonly issuer: PolicyTextInput;
  /** At which level its fund pools; null: a framework that only rules other packs (统筹层次). */
  readonly poolingLevel?: InputMaybe<PoolingLevel>;
  /** How it may be changed, where a source demands it (调整程序). */
  readonly procedure?: InputMaybe<ChangeProcedureInput>;
  /** What it is called (名称). */
  readonly title: PolicyTextInput;
};

/** Whether a document is public (公开属性). */
export type DocumentPublicity =
  /** Published by itself (主动公开). */
  | 'ACTIVE'
  /** Not published (不予公开). */
  | 'INTERNAL'
  /** The document does not say (未载明). */
  | 'NOT_STATED';

/** A document another one names (引用文件). */
export type DocumentReference = {
  readonly __typename?: 'DocumentReference';
  /** Its number, where one is given (文号). */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Its title, where one is given (标题). */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** Kinds of emergency (急诊类型). */
export type EmergencyKind =
  /** Rescue, the narrower kind (急诊抢救). */
  | 'RESCUE'
  /** Treatment, the wider kind (急诊救治). */
  | 'TREATMENT';

/** An exploratory measure behind a switch (措施开关). */
export type FeatureFlag = {
  readonly __typename?: 'FeatureFlag';
  /** Which measure (措施). */
  readonly flag: Scalars['String']['output'];
  /** From this day on (起始日). */
  readonly from: Scalars['Date']['output'];
  /** Whether it is on (是否开启). */
  readonly on: Scalars['Boolean']['output'];
  /** Where it stands (出处). */
  readonly source: PolicyCitation;
};

/** Insurance types (险种). */
export type InsuranceType =
  /** Medical assistance (医疗救助). */
  | 'ASSISTANCE'
  /** Basic medical insurance of employees (职工基本医疗保险). */
  | 'EMPLOYEE'
  /** Basic medical insurance of residents (居民基本医疗保险). */
  | 'RESIDENT';

/** A numbered measure of a policy document (便民举措). */
export type Measure = {
  readonly __typename?: 'Measure';
  /** The group within the document, from 1 (类别序号). */
  readonly category: Scalars['Int']['output'];
  /** What the group is called (类别). */
  readonly categoryName: PolicyText;
  /** Its id: S002-07; S001-02-2 where the document counts anew in each group (举措标识). */
  readonly id: Scalars['ID']['output'];
  /** Its number in the document, or in its group where the document counts anew (序号). */
  readonly number: Scalars['Int']['output'];
  /** The problem it takes up, where the document names one (堵点问题). */
  readonly problemArea?: Maybe<ProblemArea>;
  /** Who answers for it, as the document says; empty where it says nothing (责任单位). */
  readonly responsibleUnits: ReadonlyArray<Scalars['String']['output']>;
  /** The document it stands in (政策文件). */
  readonly source?: Maybe<PolicySource>;
  /** What it says, in short (举措). */
  readonly title: PolicyText;
};

/** A page of measures (举措列表). */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** The measures with their cursors (条目). */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** The measures (便民举措). */
  readonly nodes: ReadonlyArray<Measure>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A measure of a page (条目). */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The measure (便民举措). */
  readonly node: Measure;
};

/** Changes (办理). */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * The competent authority approves a proposal; needs the post APPROVER (批准).
   * Refuses PACK_NOT_FOUND, VERSION_NOT_FOUND, POST_REQUIRED, COUNTY_MAY_NOT_WRITE, NOT_RESPONSIBLE, NOT_PROPOSED,
   * PROPOSER_MISSING, PROPOSER_MAY_NOT_APPROVE, AUTHORITY_NOT_COMPETENT, DOCUMENT_REQUIRED, INCOMPLETE_VERSION,
   * OUT_OF_BOUNDS.
   */
  readonly approvePackVersion: PackVersionPayload;
  /**
   * The finance authority proposes as well, where the source demands it (会同提出).
   * Refuses PACK_NOT_FOUND, VERSION_NOT_FOUND, COUNTY_MAY_NOT_WRITE, NOT_RESPONSIBLE, NOT_PROPOSED, SAME_PROPOSER.
   */
  readonly coSignProposal: PackVersionPayload;
  /**
   * Opens the rule book of a place and its insurance types; it has no version yet (建立政策包).
   * Refuses COUNTY_MAY_NOT_WRITE, NOT_RESPONSIBLE, CODE_INVALID, PACK_TAKEN, AREA_IN_OTHER_PACK, UNKNOWN_AREA,
   * BASIS_REQUIRED, TITLE_REQUIRED, PLACE_REQUIRED, SOURCE_REQUIRED.
   */
  readonly createPolicyPack: PolicyPackPayload;
  /**
   * Proposes a new version of a pack, or a draft that came with the release; it can be simulated from now on (提出调整).
   * Refuses PACK_NOT_FOUND, COUNTY_MAY_NOT_WRITE, NOT_RESPONSIBLE, CODE_INVALID, VERSION_TAKEN, VERSION_NOT_FOUND,
   * EFFECTIVE_DATE_REQUIRED, PERIOD_INVALID, JUSTIFICATION_REQUIRED, SOURCE_REQUIRED, UNKNOWN_PARAMETER, VALUE_INVALID,
   * BOUND_INVALID.
   */
  readonly proposePackVersion: PackVersionPayload;
  /**
   * Adds areas of one province to the list; a code means one area for ever (公布行政区划).
   * Refuses PARENT_UNKNOWN, AREA_REUSED, NOT_IN_PROVINCE, NOT_RESPONSIBLE, COUNTY_MAY_NOT_WRITE.
   */
  readonly publishAreas: PublishAreasPayload;
  /**
   * Publishes an approved version: resolved with the rules above it, self-contained, never to be changed (公布).
   * Refuses PACK_NOT_FOUND, VERSION_NOT_FOUND, COUNTY_MAY_NOT_WRITE, NOT_RESPONSIBLE, NOT_APPROVED, OVERLAPPING_VERSION,
   * OUT_OF_BOUNDS. Warns of DECREASING_BENEFIT, LEGAL_BASIS_MISSING, BOUND_IN_PRINCIPLE.
   */
  readonly publishPackVersion: PublishPackVersionPayload;
  /**
   * Publishes the working calendar of a year, or replaces it as a whole by a newer notice (公布工作日历).
   * Refuses YEAR_MISMATCH, NOTICE_REQUIRED, CALENDAR_INCONSISTENT, NOT_NEWER.
   */
  readonly publishWorkingCalendar: WorkingCalendarPayload;
  /**
   * A proposer takes the proposal back; a draft of the release is a draft again (撤回).
   * Refuses PACK_NOT_FOUND, VERSION_NOT_FOUND, NOT_RESPONSIBLE, NOT_PROPOSED, NOT_A_PROPOSER, REASON_REQUIRED.
   */
  readonly withdrawProposal: PackVersionPayload;
};


/** Changes (办理). */
export type MutationApprovePackVersionArgs = {
  input: ApprovePackVersionInput;
};


/** Changes (办理). */
export type MutationCoSignProposalArgs = {
  input: CoSignProposalInput;
};


/** Changes (办理). */
export type MutationCreatePolicyPackArgs = {
  input: CreatePolicyPackInput;
};


/** Changes (办理). */
export type MutationProposePackVersionArgs = {
  input: ProposePackVersionInput;
};


/** Changes (办理). */
export type MutationPublishAreasArgs = {
  input: PublishAreasInput;
};


/** Changes (办理). */
export type MutationPublishPackVersionArgs = {
  input: PublishPackVersionInput;
};


/** Changes (办理). */
export type MutationPublishWorkingCalendarArgs = {
  input: PublishWorkingCalendarInput;
};


/** Changes (办理). */
export type MutationWithdrawProposalArgs = {
  input: WithdrawProposalInput;
};

/** How an office is reached (联系方式). */
export type OfficeContact = {
  readonly __typename?: 'OfficeContact';
  /** The office, where it is named (单位). */
  readonly office?: Maybe<Scalars['String']['output']>;
  /** Its telephone (电话). */
  readonly telephone: Scalars['String']['output'];
};

/** Why a date is open (未定原因). */
export type OpenDateReason =
  /** The calendar of a year is not yet published (工作日历未公布). */
  | 'CALENDAR_MISSING';

/** Why one of two rules on the same parameter was used (取舍原因). */
export type OverrideReason =
  /** The local rule is the more specific one (保留本地规定). */
  | 'LOCAL_RULE_KEPT'
  /** The higher authority's rule is newer (上位新规定优先). */
  | 'NEWER_HIGHER_RULE'
  /** The value better for the insured person (从优从严). */
  | 'STRICTER';

/** How a version was approved (批准). */
export type PackApproval = {
  readonly __typename?: 'PackApproval';
  /** By whom (批准机关). */
  readonly authority: ApprovingAuthority;
  /** By which document (批准文件). */
  readonly document: Scalars['String']['output'];
};

/** What a version is on a day; in force and expired follow from the dates (版本状态). */
export type PackStatus =
  /** Approved, and not in force yet (已批准). */
  | 'APPROVED'
  /** A text out for comments; it may be simulated, never paid by (征求意见稿). */
  | 'DRAFT'
  /** Past its last day, or replaced (已失效). */
  | 'EXPIRED'
  /** In force (施行中). */
  | 'IN_FORCE'
  /** Proposed, not yet approved; it may be simulated, never paid by (已提出). */
  | 'PROPOSED'
  /** A proposal that was taken back (已撤回). */
  | 'WITHDRAWN';

/** One version of a pack: once published it never changes (政策包版本). */
export type PackVersion = {
  readonly __typename?: 'PackVersion';
  /** How it was approved (批准). */
  readonly approval?: Maybe<PackApproval>;
  /** The version it was drawn up from (修订自). */
  readonly basedOn?: Maybe<PackVersion>;
  /** The documents it rests on (制定依据). */
  readonly basis: ReadonlyArray<Scalars['String']['output']>;
  /** What it demands of every pack of its places and below (上下限). */
  readonly bounds: ReadonlyArray<PolicyBound>;
  /** Why these dates are assumed, where the source prints none (日期推定说明). */
  readonly datesAssumed?: Maybe<Scalars['String']['output']>;
  /** Whether any of its values was invented for the demonstration (示范数据). */
  readonly demonstration: Scalars['Boolean']['output'];
  /** First day; null: the source states no beginning (施行日期). */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day as written; null: no end stated (有效期至). */
  readonly effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Exploratory measures behind a switch (探索性措施开关). */
  readonly flags: ReadonlyArray<FeatureFlag>;
  /** Pack and version: JINING/JINING-2022-12 (版本标识). */
  readonly id: Scalars['ID']['output'];
  /** Who interprets it (解释机关). */
  readonly interpreter?: Maybe<PolicyText>;
  /** Who issues it (制定机关). */
  readonly issuer: PolicyText;
  /** Why it was proposed (调整理由). */
  readonly justification?: Maybe<Scalars['String']['output']>;
  /** What a reader must know (说明). */
  readonly notes: ReadonlyArray<PolicyText>;
  /** Where a rule of another authority was used or kept, and why (规则取舍记录). */
  readonly overrides: ReadonlyArray<PolicyOverride>;
  /** The pack (政策包). */
  readonly pack: PolicyPack;
  /** Its parameters, the rules of higher authorities merged in (参数). */
  readonly parameters: ReadonlyArray<VersionParameter>;
  /** Who proposed it (提出部门). */
  readonly proposedBy: ReadonlyArray<ProposingSide>;
  /** When it was published (公布时间). */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The version it publishes again, after a rule of a higher authority changed (重新公布的版本). */
  readonly renews?: Maybe<PackVersion>;
  /** What rules in its place: its successor, or its own later publication (替代版本). */
  readonly replacedBy?: Maybe<PackVersion>;
  /** The versions of higher authorities merged in (上位版本). */
  readonly resolvedFrom: ReadonlyArray<PackVersion>;
  /** What it is on a day (状态). */
  readonly status: PackStatus;
  /** What it is called (名称). */
  readonly title: PolicyText;
  /** Its id within the pack (版本号). */
  readonly version: Scalars['String']['output'];
  /** What was said when it was published (公布提示). */
  readonly warnings: ReadonlyArray<PublicationWarning>;
  /** Why its proposal was taken back (撤回原因). */
  readonly withdrawalReason?: Maybe<Scalars['String']['output']>;
};


/** One version of a pack: once published it never changes (政策包版本). */
export type PackVersionParametersArgs = {
  paths?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** One version of a pack: once published it never changes (政策包版本). */
export type PackVersionStatusArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
};

/** What stands in the way of a version, and what it changes (版本校验). */
export type PackVersionCheck = {
  readonly __typename?: 'PackVersionCheck';
  /** Values that leave a bound (突破上下限). */
  readonly bounds: ReadonlyArray<BoundFinding>;
  /** What differs from the version before (与上一版本比较). */
  readonly differences: ReadonlyArray<ParameterDifference>;
  /** Parameters it cannot be approved without (必备参数). */
  readonly incomplete: ReadonlyArray<Scalars['String']['output']>;
  /** Parameters named without a value: using one is refused with PARAMETER_MISSING (缺值参数). */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** Why approval or publication would be refused at present; empty: nothing (障碍). */
  readonly obstacles: ReadonlyArray<PackVersionObstacle>;
  /** Where a rule of another authority would be used or kept, and why (规则取舍). */
  readonly overrides: ReadonlyArray<PolicyOverride>;
  /** The version before (上一版本). */
  readonly previous?: Maybe<PackVersion>;
  /** The version (版本). */
  readonly version: PackVersion;
  /** What a publication would say (公布提示). */
  readonly warnings: ReadonlyArray<PublicationWarning>;
};

/** How a version is named (版本名称). */
export type PackVersionName = {
  readonly __typename?: 'PackVersionName';
  /** The code of the pack (政策包代码). */
  readonly pack: Scalars['ID']['output'];
  /** The id of the version within the pack (版本号). */
  readonly version: Scalars['String']['output'];
};

/** Why a version cannot be approved or published (障碍). */
export type PackVersionObstacle =
  /** It lacks parameters it cannot work without (缺少必备参数). */
  | 'INCOMPLETE_VERSION'
  /** Values leave the bounds of a higher authority (突破上下限). */
  | 'OUT_OF_BOUNDS'
  /** Its period overlaps a published version (有效期重叠). */
  | 'OVERLAPPING_VERSION';

/** A version after a change (变更结果). */
export type PackVersionPayload = {
  readonly __typename?: 'PackVersionPayload';
  /** The version as it is now (版本). */
  readonly packVersion: PackVersion;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** How a version is named (版本名称). */
export type PackVersionRef = {
  /** The code of the pack (政策包代码). */
  readonly pack: Scalars['ID']['input'];
  /** The id of the version within the pack (版本号). */
  readonly version: Scalars['String']['input'];
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

/** A parameter that differs from the version before (参数差异). */
export type ParameterDifference = {
  readonly __typename?: 'ParameterDifference';
  /** The values now (新取值). */
  readonly after: ReadonlyArray<ParameterEntry>;
  /** The values before (原取值). */
  readonly before: ReadonlyArray<ParameterEntry>;
  /** What it means for the insured person; null: it is no benefit (待遇变化). */
  readonly change?: Maybe<BenefitChange>;
  /** What it is called (名称). */
  readonly name: PolicyText;
  /** Its path (参数路径). */
  readonly path: Scalars['String']['output'];
};

/** A value of a parameter for a time (参数取值). */
export type ParameterEntry = {
  readonly __typename?: 'ParameterEntry';
  /** Invented for the demonstration (示范数据). */
  readonly demonstration: Scalars['Boolean']['output'];
  /** Not printed, but follows from printed values (推算). */
  readonly derived: Scalars['Boolean']['output'];
  /** First day; null: as long as the version (起始日). */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The version of a higher authority it comes from; null: this version itself (来自版本). */
  readonly layer?: Maybe<PackVersion>;
  /** What a reader must know (说明). */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it stands (出处). */
  readonly source: PolicyCitation;
  /** Last day; null: as long as the version (截止日). */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** The value; null: the source names the parameter without a value, using it is refused with PARAMETER_MISSING (值). */
  readonly value?: Maybe<ParameterValue>;
};

/** One row of a value: the conditions, and the number that applies under them (取值行). */
export type ParameterRow = {
  readonly __typename?: 'ParameterRow';
  /** The amount (金额). */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** For this kind of filing (备案类型). */
  readonly filingType?: Maybe<Scalars['String']['output']>;
  /** At institutions of this level: L1, L2, L3; null: at all (机构等级). */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** Percentage points (百分点). */
  readonly points?: Maybe<Scalars['String']['output']>;
  /** The ratio (比例). */
  readonly ratio?: Maybe<Scalars['Ratio']['output']>;
  /** For persons of this standing: ACTIVE or RETIRED; null: for all (人员状态). */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** Up to this age in completed years; null: no limit (年龄上限). */
  readonly throughAge?: Maybe<Scalars['Int']['output']>;
  /** Up to this amount of one bill; null: no limit (费用上限). */
  readonly upTo?: Maybe<Scalars['Money']['output']>;
};

/** One row of a value: the conditions, and the one number that applies under them (取值行). */
export type ParameterRowInput = {
  /** The amount (金额). */
  readonly amount?: InputMaybe<Scalars['Money']['input']>;
  /** For this kind of filing (备案类型). */
  readonly filingType?: InputMaybe<Scalars['String']['input']>;
  /** At institutions of this level: L1, L2, L3; null: at all (机构等级). */
  readonly level?: InputMaybe<Scalars['String']['input']>;
  /** Percentage points (百分点). */
  readonly points?: InputMaybe<Scalars['String']['input']>;
  /** The ratio (比例). */
  readonly ratio?: InputMaybe<Scalars['Ratio']['input']>;
  /** For persons of this standing: ACTIVE or RETIRED; null: for all (人员状态). */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  /** Up to this age in completed years; null: no limit (年龄上限). */
  readonly throughAge?: InputMaybe<Scalars['Int']['input']>;
  /** Up to this amount of one bill; null: no limit (费用上限). */
  readonly upTo?: InputMaybe<Scalars['Money']['input']>;
};

/**
 * The value of a parameter: a mechanism with its table, or one plain value. A plain amount or ratio is one row without
 * conditions (参数值).
 */
export type ParameterValue = {
  readonly __typename?: 'ParameterValue';
  /** A code (代码). */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** A list of codes (代码表). */
  readonly codes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** A count: days, working days (数值). */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** A yes or no (是否). */
  readonly flag?: Maybe<Scalars['Boolean']['output']>;
  /** How it is computed: RATE_TABLE, FLAT_PER_YEAR, CAP and others; null for a plain value (计算方式). */
  readonly mechanism?: Maybe<Scalars['String']['output']>;
  /** Conditions and one number in each row; the first row that fits applies (取值表). */
  readonly rows: ReadonlyArray<ParameterRow>;
};

/** The value of a parameter: a mechanism with its table, or one plain value (参数值). */
export type ParameterValueInput = {
  /** A code (代码). */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** A list of codes (代码表). */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A count: days, working days (数值). */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  /** A yes or no (是否). */
  readonly flag?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it is computed: RATE_TABLE, FLAT_PER_YEAR, CAP and others (计算方式). */
  readonly mechanism?: InputMaybe<Scalars['String']['input']>;
  /** Conditions and one number in each row (取值表). */
  readonly rows?: ReadonlyArray<ParameterRowInput>;
};

/** Who may change a pack, from the highest on (政策层级). */
export type PolicyAuthority =
  /** A city with districts (设区市). */
  | 'CITY'
  /** The nation (国家). */
  | 'NATIONAL'
  /** A province (省). */
  | 'PROVINCE';

/** What an authority demands of the packs of its places and below (上下限). */
export type PolicyBound = {
  readonly __typename?: 'PolicyBound';
  /** At least this (不低于). */
  readonly atLeast?: Maybe<Scalars['String']['output']>;
  /** At most this (不高于). */
  readonly atMost?: Maybe<Scalars['String']['output']>;
  /** Invented for the demonstration (示范数据). */
  readonly demonstration: Scalars['Boolean']['output'];
  /** From this day on; null: as long as the version (起始日). */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Holds in principle only: leaving it warns (原则性要求). */
  readonly inPrinciple: Scalars['Boolean']['output'];
  /** All of these codes (必须包含). */
  readonly includes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The parameter (参数路径). */
  readonly path: Scalars['String']['output'];
  /** Where it stands (出处). */
  readonly source: PolicyCitation;
};

/** Where a value stands (出处). */
export type PolicyCitation = {
  readonly __typename?: 'PolicyCitation';
  /** The article in it (条款). */
  readonly article: Scalars['String']['output'];
  /** The document: the id of a policy source, a document number, or ASSUMPTION or DEMONSTRATION (文件). */
  readonly document: Scalars['String']['output'];
  /** The document itself, where it is recorded here (政策文件). */
  readonly source?: Maybe<PolicySource>;
};

/** Where a value stands (出处). */
export type PolicyCitationInput = {
  /** The article in it (条款). */
  readonly article: Scalars['String']['input'];
  /** The document: its number or the id of a policy source; DEMONSTRATION marks an invented value (文件). */
  readonly document: Scalars['String']['input'];
};

/** Where two authorities rule the same parameter: which rule was used, and why (规则取舍). */
export type PolicyOverride = {
  readonly __typename?: 'PolicyOverride';
  /** From this day on (起始日). */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The version whose rule gave way (未采用的版本). */
  readonly instead: PackVersionName;
  /** The parameter (参数路径). */
  readonly path: Scalars['String']['output'];
  /** Why (原因). */
  readonly reason: OverrideReason;
  /** The version whose rule was used (采用的版本). */
  readonly used: PackVersionName;
};

/** The rule book of one place and its insurance types; packs of different places never mix (政策包). */
export type PolicyPack = {
  readonly __typename?: 'PolicyPack';
  /** The areas it rules, zones included (适用地区). */
  readonly areas: ReadonlyArray<Area>;
  /** Whose rule book it is (政策层级). */
  readonly authority: PolicyAuthority;
  /** The documents it rests on (制定依据). */
  readonly basis: ReadonlyArray<Scalars['String']['output']>;
  /** Its code: JINING (政策包代码). */
  readonly id: Scalars['ID']['output'];
  /** The insurance types it rules (险种). */
  readonly insuranceTypes: ReadonlyArray<InsuranceType>;
  /** Who interprets it (解释机关). */
  readonly interpreter?: Maybe<PolicyText>;
  /** Who issues it (制定机关). */
  readonly issuer: PolicyText;
  /** At which level its fund pools; null: a framework that only rules other packs (统筹层次). */
  readonly poolingLevel?: Maybe<PoolingLevel>;
  /** How it may be changed (调整程序). */
  readonly procedure: ChangeProcedure;
  /** What it is called (名称). */
  readonly title: PolicyText;
  /** The version in force on a day; null where none is (施行版本). */
  readonly versionOn?: Maybe<PackVersion>;
  /** Its versions, oldest first; without sign-in only published ones (版本). */
  readonly versions: ReadonlyArray<PackVersion>;
};


/** The rule book of one place and its insurance types; packs of different places never mix (政策包). */
export type PolicyPackVersionOnArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of policy packs (政策包列表). */
export type PolicyPackConnection = {
  readonly __typename?: 'PolicyPackConnection';
  /** The packs with their cursors (条目). */
  readonly edges: ReadonlyArray<PolicyPackEdge>;
  /** The packs (政策包). */
  readonly nodes: ReadonlyArray<PolicyPack>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A policy pack of a page (条目). */
export type PolicyPackEdge = {
  readonly __typename?: 'PolicyPackEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The pack (政策包). */
  readonly node: PolicyPack;
};

/** A pack after a change (变更结果). */
export type PolicyPackPayload = {
  readonly __typename?: 'PolicyPackPayload';
  /** The pack as it is now (政策包). */
  readonly pack: PolicyPack;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** A parameter a pack may hold (参数). */
export type PolicyParameter = {
  readonly __typename?: 'PolicyParameter';
  /** What it is called (名称). */
  readonly name: PolicyText;
  /** Its path: outpatient.rate (参数路径). */
  readonly path: Scalars['String']['output'];
};

/** A policy document, recorded once (政策文件). */
export type PolicySource = {
  readonly __typename?: 'PolicySource';
  /** To whom it is addressed (主送机关). */
  readonly addressees: ReadonlyArray<Scalars['String']['output']>;
  /** The documents it carries out (制定依据). */
  readonly basedOn: ReadonlyArray<DocumentReference>;
  /** Office telephones; never those of persons (联系方式). */
  readonly contacts: ReadonlyArray<OfficeContact>;
  /** Its id: S001 (文件标识). */
  readonly id: Scalars['ID']['output'];
  /** Who interprets it (解释机关). */
  readonly interpreter?: Maybe<PolicyText>;
  /** The day it was issued; null where it prints none (发文日期). */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Who issued it (发文机关). */
  readonly issuers: ReadonlyArray<Scalars['String']['output']>;
  /** What a reader must know of the text: cut off, undated (说明). */
  readonly notes: ReadonlyArray<PolicyText>;
  /** Its number, where it has one (文号). */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The principles it states, in its own words (原则). */
  readonly principles: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is public (公开属性). */
  readonly publicity: DocumentPublicity;
  /** Documents it refers to otherwise (参考资料). */
  readonly references: ReadonlyArray<DocumentReference>;
  /** What it is called (标题). */
  readonly title: PolicyText;
  /** The year meant where it says "this year"; null where it needs none or nobody decided (年度参数). */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** A page of policy documents (文件列表). */
export type PolicySourceConnection = {
  readonly __typename?: 'PolicySourceConnection';
  /** The documents with their cursors (条目). */
  readonly edges: ReadonlyArray<PolicySourceEdge>;
  /** The documents (政策文件). */
  readonly nodes: ReadonlyArray<PolicySource>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A policy document of a page (条目). */
export type PolicySourceEdge = {
  readonly __typename?: 'PolicySourceEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The document (政策文件). */
  readonly node: PolicySource;
};

/** A text in both languages (双语文本). */
export type PolicyText = {
  readonly __typename?: 'PolicyText';
  /** In English (英文). */
  readonly en: Scalars['String']['output'];
  /** In Chinese (中文). */
  readonly zh: Scalars['String']['output'];
};

/** A text in both languages (双语文本). */
export type PolicyTextInput = {
  /** In English (英文). */
  readonly en: Scalars['String']['input'];
  /** In Chinese (中文). */
  readonly zh: Scalars['String']['input'];
};

/** For what rules are looked up (用途). */
export type PolicyUse =
  /** Benefits: the pack of a pool is needed (待遇). */
  | 'BENEFITS'
  /** Filing and transfer: the rules of the province or the nation are enough (备案与转移). */
  | 'FRAMEWORK';

/** At which level a fund pools (统筹层次). */
export type PoolingLevel =
  /** City pooling (市级统筹). */
  | 'CITY'
  /** Provincial pooling (省级统筹). */
  | 'PROVINCE';

/** What citizens stumble over, as the measures name it (堵点问题). */
export type ProblemArea =
  /** Direct settlement away from home (异地就医直接结算). */
  | 'CROSS_REGION'
  /** Care and medicine with the e-voucher (医保电子凭证就医购药). */
  | 'E_VOUCHER'
  /** Looking up insurance information (医保信息查询). */
  | 'INFORMATION'
  /** Transfer and continuation of insurance relations (医保关系转移接续). */
  | 'TRANSFER';

/** A version to propose (调整方案). */
export type ProposePackVersionInput = {
  /** The version whose rules go on where nothing else is said; a draft goes on from itself (修订自). */
  readonly basedOn?: InputMaybe<Scalars['String']['input']>;
  /** The documents it rests on; as before unless said (制定依据). */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What it demands of packs below; as before unless said (上下限). */
  readonly bounds?: InputMaybe<ReadonlyArray<ProposedBoundInput>>;
  /** First day (施行日期). */
  readonly effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day; no end unless said (有效期至). */
  readonly effectiveTo?: InputMaybe<Scalars['Date']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (调整理由). */
  readonly justification?: InputMaybe<Scalars['String']['input']>;
  /** The code of the pack (政策包代码). */
  readonly pack: Scalars['ID']['input'];
  /** Values that change or are new; all values of a path are replaced together (参数). */
  readonly parameters?: ReadonlyArray<ProposedParameterInput>;
  /** Paths that are taken out (删除的参数). */
  readonly removed?: ReadonlyArray<Scalars['String']['input']>;
  /** What it is called; as before unless said (名称). */
  readonly title?: InputMaybe<PolicyTextInput>;
  /** A new id within the pack, or that of a draft (版本号). */
  readonly version: Scalars['String']['input'];
};

/** A bound to propose for the packs of the same places and below; exactly one of the three demands (上下限). */
export type ProposedBoundInput = {
  /** At least this (不低于). */
  readonly atLeast?: InputMaybe<Scalars['String']['input']>;
  /** At most this (不高于). */
  readonly atMost?: InputMaybe<Scalars['String']['input']>;
  /** From this day on (起始日). */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Holds in principle only (原则性要求). */
  readonly inPrinciple?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these codes (必须包含). */
  readonly includes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The parameter (参数路径). */
  readonly path: Scalars['String']['input'];
  /** Where it stands; without it SOURCE_REQUIRED (出处). */
  readonly source?: InputMaybe<PolicyCitationInput>;
};

/** A value of a parameter to propose; several for one path follow each other in time (参数取值). */
export type ProposedParameterInput = {
  /** Invented for the demonstration (示范数据). */
  readonly demonstration?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day; as long as the version unless said (起始日). */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** What a reader must know (说明). */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Its path: outpatient.rate (参数路径). */
  readonly path: Scalars['String']['input'];
  /** Where it stands; without it SOURCE_REQUIRED (出处). */
  readonly source?: InputMaybe<PolicyCitationInput>;
  /** Last day; as long as the version unless said (截止日). */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** The value; left out or null: named without a value (值). */
  readonly value?: InputMaybe<ParameterValueInput>;
};

/** On whose behalf a change is proposed (提出部门). */
export type ProposingSide =
  /** The finance bureau (财政部门). */
  | 'FINANCE'
  /** The insurance bureau (医疗保障部门). */
  | 'INSURANCE';

/** What must be said of a publication (公布提示). */
export type PublicationWarning = {
  readonly __typename?: 'PublicationWarning';
  /** Which warning (提示类型). */
  readonly code: PublicationWarningCode;
  /** In words (提示). */
  readonly message: PolicyText;
  /** The parameters concerned; empty: the version as a whole (参数路径). */
  readonly paths: ReadonlyArray<Scalars['String']['output']>;
};

/** What must be said of a publication, though it forbids nothing (提示类型). */
export type PublicationWarningCode =
  /** A bound that holds in principle is left (突破原则性要求). */
  | 'BOUND_IN_PRINCIPLE'
  /** A benefit falls against the version before (待遇降低). */
  | 'DECREASING_BENEFIT'
  /** A rule rests on no document (缺少法定依据). */
  | 'LEGAL_BASIS_MISSING';

/** Areas to publish (公布行政区划). */
export type PublishAreasInput = {
  /** The areas, each with its parent in the list or among them (行政区划). */
  readonly areas: ReadonlyArray<AreaInput>;
  /** The edition of the list (版本). */
  readonly edition: Scalars['String']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The province they belong to (省级区划). */
  readonly province: Scalars['AreaCode']['input'];
};

/** Areas after their publication (公布结果). */
export type PublishAreasPayload = {
  readonly __typename?: 'PublishAreasPayload';
  /** The areas (行政区划). */
  readonly areas: ReadonlyArray<Area>;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** A version to publish (公布). */
export type PublishPackVersionInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version (版本). */
  readonly version: PackVersionRef;
};

/** A version after its publication (公布结果). */
export type PublishPackVersionPayload = {
  readonly __typename?: 'PublishPackVersionPayload';
  /** The version as it is now (版本). */
  readonly packVersion: PackVersion;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
  /** What must be said, though it forbids nothing (公布提示). */
  readonly warnings: ReadonlyArray<PublicationWarning>;
};

/** A working calendar to publish (公布工作日历). */
export type PublishWorkingCalendarInput = {
  /** Public holidays (放假日期). */
  readonly holidays: ReadonlyArray<Scalars['Date']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Weekend days on which work is made up (调休上班日期). */
  readonly makeUpDays: ReadonlyArray<Scalars['Date']['input']>;
  /** The notice that sets them (依据通知). */
  readonly notice: Scalars['String']['input'];
  /** The date of the notice (通知日期). */
  readonly noticedOn: Scalars['Date']['input'];
  /** The year (年度). */
  readonly year: Scalars['Int']['input'];
};

/** Questions (查询). */
export type Query = {
  readonly __typename?: 'Query';
  /** One area; null when the list has none (行政区划). */
  readonly area?: Maybe<Area>;
  /** Areas directly below an area, ordered by code; zones included (行政区划). */
  readonly areas: AreaConnection;
  /**
   * What stands in the way of a version, and what it changes (版本校验).
   * Refuses PACK_NOT_FOUND, VERSION_NOT_FOUND.
   */
  readonly checkPackVersion: PackVersionCheck;
  /**
   * The last day of a limit in working days; day 1 is the next working day (到期日).
   * Where the calendar of a year is not yet published the date stays open. Refuses DAYS_OUT_OF_RANGE.
   */
  readonly dueDate: WorkingDayLimit;
  /** Numbered measures of the policy documents, ordered by document and number (便民举措). */
  readonly measures: MeasureConnection;
  /** The versions of a pack, oldest first; without sign-in only published ones (政策包版本). */
  readonly packVersions: ReadonlyArray<PackVersion>;
  /** One policy pack by its code; null when there is none (政策包). */
  readonly policyPack?: Maybe<PolicyPack>;
  /** Policy packs, ordered by code (政策包). */
  readonly policyPacks: PolicyPackConnection;
  /** Every parameter a pack may hold (参数目录). */
  readonly policyParameters: ReadonlyArray<PolicyParameter>;
  /** One policy document; null when there is none (政策文件). */
  readonly policySource?: Maybe<PolicySource>;
  /** Policy documents, ordered by id; without sign-in only those that are actively public (政策文件). */
  readonly policySources: PolicySourceConnection;
  /**
   * The rules for an area, an insurance type and a service date: one version, never mixed (政策解析).
   * Refuses NO_PACK_FOR_AREA, PACK_NOT_IN_FORCE, PACK_EXPIRED.
   */
  readonly resolvePolicy: ResolvedPolicy;
  /** The working calendar of a year; null while it is not published (工作日历). */
  readonly workingCalendar?: Maybe<WorkingCalendar>;
};


/** Questions (查询). */
export type QueryAreaArgs = {
  code: Scalars['AreaCode']['input'];
};


/** Questions (查询). */
export type QueryAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  parent?: Scalars['AreaCode']['input'];
};


/** Questions (查询). */
export type QueryCheckPackVersionArgs = {
  version: PackVersionRef;
};


/** Questions (查询). */
export type QueryDueDateArgs = {
  from: Scalars['Date']['input'];
  workingDays: Scalars['Int']['input'];
};


/** Questions (查询). */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  problemArea?: InputMaybe<ProblemArea>;
  responsibleUnit?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions (查询). */
export type QueryPackVersionsArgs = {
  pack: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryPolicyPackArgs = {
  code: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryPolicyPacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['AreaCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<PackStatus>;
};


/** Questions (查询). */
export type QueryPolicySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryPolicySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  issuer?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  publicity?: InputMaybe<DocumentPublicity>;
};


/** Questions (查询). */
export type QueryResolvePolicyArgs = {
  area: Scalars['AreaCode']['input'];
  insuranceType: InsuranceType;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  serviceDate: Scalars['Date']['input'];
  use?: PolicyUse;
};


/** Questions (查询). */
export type QueryWorkingCalendarArgs = {
  year: Scalars['Int']['input'];
};

/** The rules that apply, with the version, article and document of each (解析结果). */
export type ResolvedPolicy = {
  readonly __typename?: 'ResolvedPolicy';
  /** The area asked about (参保地). */
  readonly area: Scalars['AreaCode']['output'];
  /** The insurance type asked about (险种). */
  readonly insuranceType: InsuranceType;
  /** By when it was published (知悉时点). */
  readonly knownAt: Scalars['DateTime']['output'];
  /** Where a rule of another authority was used or kept, and why (规则取舍记录). */
  readonly overrides: ReadonlyArray<PolicyOverride>;
  /** One parameter that must have a value. Refuses UNKNOWN_PARAMETER, PARAMETER_MISSING with the path (参数). */
  readonly parameter: AppliedParameter;
  /** The parameters that apply on the day (参数). */
  readonly parameters: ReadonlyArray<AppliedParameter>;
  /** The day asked about (就医日期). */
  readonly serviceDate: Scalars['Date']['output'];
  /** The version they come from (适用版本). */
  readonly version: PackVersion;
};


/** The rules that apply, with the version, article and document of each (解析结果). */
export type ResolvedPolicyParameterArgs = {
  path: Scalars['String']['input'];
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

/** One parameter of a version and its values in the order of time (版本参数). */
export type VersionParameter = {
  readonly __typename?: 'VersionParameter';
  /** The values, which follow each other inside the version (取值). */
  readonly entries: ReadonlyArray<ParameterEntry>;
  /** What it is called (名称). */
  readonly name: PolicyText;
  /** Its path: outpatient.rate (参数路径). */
  readonly path: Scalars['String']['output'];
};

/** A proposal to take back (撤回). */
export type WithdrawProposalInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (原因). */
  readonly reason: Scalars['String']['input'];
  /** The proposal (调整方案). */
  readonly version: PackVersionRef;
};

/** The work of another service during which this is done; its case closes on it (关联事项). */
export type WorkContextInput = {
  /** Id of the case there (事项编号). */
  readonly id: Scalars['ID']['input'];
  /** The service, such as sports (服务). */
  readonly service: Scalars['String']['input'];
};

/** The dates of a year that differ from the week (工作日历). */
export type WorkingCalendar = {
  readonly __typename?: 'WorkingCalendar';
  /** Public holidays, weekends among them included (放假日期). */
  readonly holidays: ReadonlyArray<Scalars['Date']['output']>;
  /** The year as text: 2026 (年度标识). */
  readonly id: Scalars['ID']['output'];
  /** Weekend days on which work is made up (调休上班日期). */
  readonly makeUpDays: ReadonlyArray<Scalars['Date']['output']>;
  /** The notice that sets them (依据通知). */
  readonly notice: Scalars['String']['output'];
  /** The date of the notice (通知日期). */
  readonly noticedOn: Scalars['Date']['output'];
  /** The year (年度). */
  readonly year: Scalars['Int']['output'];
};

/** A working calendar after a change (变更结果). */
export type WorkingCalendarPayload = {
  readonly __typename?: 'WorkingCalendarPayload';
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
  /** The calendar as it is now (工作日历). */
  readonly workingCalendar: WorkingCalendar;
};

/** A limit in working days as it stands (工作日期限). */
export type WorkingDayLimit = {
  readonly __typename?: 'WorkingDayLimit';
  /** The calendars that decided, with their notices (依据日历). */
  readonly calendars: ReadonlyArray<WorkingCalendar>;
  /** The last day; null: open until a calendar is published (到期日). */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The day of acceptance (受理日期). */
  readonly from: Scalars['Date']['output'];
  /** The year whose calendar is missing (缺少日历的年度). */
  readonly missingYear?: Maybe<Scalars['Int']['output']>;
  /** Why the date is open; null when it is known (未定原因). */
  readonly openBecause?: Maybe<OpenDateReason>;
  /** How many working days (工作日数). */
  readonly workingDays: Scalars['Int']['output'];
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
  Area: Area;
  Measure: Measure;
  PackVersion: PackVersion;
  PolicyPack: PolicyPack;
  PolicySource: PolicySource;
  WorkingCalendar: WorkingCalendar;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  Measure:
    ( { __typename: 'Measure' }
    & GraphQLRecursivePick<FederationTypes['Measure'], {"id":true}> );
  PackVersion:
    ( { __typename: 'PackVersion' }
    & GraphQLRecursivePick<FederationTypes['PackVersion'], {"id":true}> );
  PolicyPack:
    ( { __typename: 'PolicyPack' }
    & GraphQLRecursivePick<FederationTypes['PolicyPack'], {"id":true}> );
  PolicySource:
    ( { __typename: 'PolicySource' }
    & GraphQLRecursivePick<FederationTypes['PolicySource'], {"id":true}> );
  WorkingCalendar:
    ( { __typename: 'WorkingCalendar' }
    & GraphQLRecursivePick<FederationTypes['WorkingCalendar'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AppliedParameter: ResolverTypeWrapper<ShownParameter>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ApprovePackVersionInput: ApprovePackVersionInput;
  ApprovingAuthority: ApprovingAuthority;
  Area: ResolverTypeWrapper<AreaModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AreaCode: ResolverTypeWrapper<Scalars['AreaCode']['output']>;
  AreaConnection: ResolverTypeWrapper<Omit<AreaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AreaEdge']>, nodes: ReadonlyArray<ResolversTypes['Area']> }>;
  AreaEdge: ResolverTypeWrapper<Omit<AreaEdge, 'node'> & { node: ResolversTypes['Area'] }>;
  AreaInput: AreaInput;
  AreaLevel: AreaLevel;
  BenefitChange: BenefitChange;
  BoundFinding: ResolverTypeWrapper<BoundFindingModel>;
  CareType: CareType;
  ChangeProcedure: ResolverTypeWrapper<Omit<ChangeProcedure, 'source'> & { source?: Maybe<ResolversTypes['PolicyCitation']> }>;
  ChangeProcedureInput: ChangeProcedureInput;
  CoSignProposalInput: CoSignProposalInput;
  CreatePolicyPackInput: CreatePolicyPackInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DocumentPublicity: DocumentPublicity;
  DocumentReference: ResolverTypeWrapper<DocumentReference>;
  EmergencyKind: EmergencyKind;
  FeatureFlag: ResolverTypeWrapper<Omit<FeatureFlag, 'source'> & { source: ResolversTypes['PolicyCitation'] }>;
  IdNumber: ResolverTypeWrapper<Scalars['IdNumber']['output']>;
  InsuranceType: InsuranceType;
  Measure: ResolverTypeWrapper<MeasureModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  MeasureConnection: ResolverTypeWrapper<Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeasureEdge']>, nodes: ReadonlyArray<ResolversTypes['Measure']> }>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfficeContact: ResolverTypeWrapper<OfficeContact>;
  OpenDateReason: OpenDateReason;
  OverrideReason: OverrideReason;
  PackApproval: ResolverTypeWrapper<PackApproval>;
  PackStatus: PackStatus;
  PackVersion: ResolverTypeWrapper<PackAndVersion>;
  PackVersionCheck: ResolverTypeWrapper<ShownCheck>;
  PackVersionName: ResolverTypeWrapper<PackVersionName>;
  PackVersionObstacle: PackVersionObstacle;
  PackVersionPayload: ResolverTypeWrapper<Omit<PackVersionPayload, 'packVersion'> & { packVersion: ResolversTypes['PackVersion'] }>;
  PackVersionRef: PackVersionRef;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParameterDifference: ResolverTypeWrapper<Difference>;
  ParameterEntry: ResolverTypeWrapper<ShownEntry>;
  ParameterRow: ResolverTypeWrapper<ParameterRow>;
  ParameterRowInput: ParameterRowInput;
  ParameterValue: ResolverTypeWrapper<ValueTable>;
  ParameterValueInput: ParameterValueInput;
  PolicyAuthority: PolicyAuthority;
  PolicyBound: ResolverTypeWrapper<Bound>;
  PolicyCitation: ResolverTypeWrapper<Citation>;
  PolicyCitationInput: PolicyCitationInput;
  PolicyOverride: ResolverTypeWrapper<Override>;
  PolicyPack: ResolverTypeWrapper<PackModel>;
  PolicyPackConnection: ResolverTypeWrapper<Omit<PolicyPackConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PolicyPackEdge']>, nodes: ReadonlyArray<ResolversTypes['PolicyPack']> }>;
  PolicyPackEdge: ResolverTypeWrapper<Omit<PolicyPackEdge, 'node'> & { node: ResolversTypes['PolicyPack'] }>;
  PolicyPackPayload: ResolverTypeWrapper<Omit<PolicyPackPayload, 'pack'> & { pack: ResolversTypes['PolicyPack'] }>;
  PolicyParameter: ResolverTypeWrapper<ShownPath>;
  PolicySource: ResolverTypeWrapper<SourceModel>;
  PolicySourceConnection: ResolverTypeWrapper<Omit<PolicySourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PolicySourceEdge']>, nodes: ReadonlyArray<ResolversTypes['PolicySource']> }>;
  PolicySourceEdge: ResolverTypeWrapper<Omit<PolicySourceEdge, 'node'> & { node: ResolversTypes['PolicySource'] }>;
  PolicyText: ResolverTypeWrapper<PolicyText>;
  PolicyTextInput: PolicyTextInput;
  PolicyUse: PolicyUse;
  PoolingLevel: PoolingLevel;
  ProblemArea: ProblemArea;
  ProposePackVersionInput: ProposePackVersionInput;
  ProposedBoundInput: ProposedBoundInput;
  ProposedParameterInput: ProposedParameterInput;
  ProposingSide: ProposingSide;
  PublicationWarning: ResolverTypeWrapper<Warning>;
  PublicationWarningCode: PublicationWarningCode;
  PublishAreasInput: PublishAreasInput;
  PublishAreasPayload: ResolverTypeWrapper<Omit<PublishAreasPayload, 'areas'> & { areas: ReadonlyArray<ResolversTypes['Area']> }>;
  PublishPackVersionInput: PublishPackVersionInput;
  PublishPackVersionPayload: ResolverTypeWrapper<Omit<PublishPackVersionPayload, 'packVersion' | 'warnings'> & { packVersion: ResolversTypes['PackVersion'], warnings: ReadonlyArray<ResolversTypes['PublicationWarning']> }>;
  PublishWorkingCalendarInput: PublishWorkingCalendarInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ratio: ResolverTypeWrapper<Scalars['Ratio']['output']>;
  ResolvedPolicy: ResolverTypeWrapper<ShownPolicy>;
  Role: Role;
  Scope: Scope;
  VersionParameter: ResolverTypeWrapper<ShownValues>;
  WithdrawProposalInput: WithdrawProposalInput;
  WorkContextInput: WorkContextInput;
  WorkingCalendar: ResolverTypeWrapper<Calendar>;
  WorkingCalendarPayload: ResolverTypeWrapper<Omit<WorkingCalendarPayload, 'workingCalendar'> & { workingCalendar: ResolversTypes['WorkingCalendar'] }>;
  WorkingDayLimit: ResolverTypeWrapper<DueDate>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AppliedParameter: ShownParameter;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  ApprovePackVersionInput: ApprovePackVersionInput;
  Area: AreaModel;
  ID: Scalars['ID']['output'];
  AreaCode: Scalars['AreaCode']['output'];
  AreaConnection: Omit<AreaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AreaEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Area']> };
  AreaEdge: Omit<AreaEdge, 'node'> & { node: ResolversParentTypes['Area'] };
  AreaInput: AreaInput;
  BoundFinding: BoundFindingModel;
  ChangeProcedure: Omit<ChangeProcedure, 'source'> & { source?: Maybe<ResolversParentTypes['PolicyCitation']> };
  ChangeProcedureInput: ChangeProcedureInput;
  CoSignProposalInput: CoSignProposalInput;
  CreatePolicyPackInput: CreatePolicyPackInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DocumentReference: DocumentReference;
  FeatureFlag: Omit<FeatureFlag, 'source'> & { source: ResolversParentTypes['PolicyCitation'] };
  IdNumber: Scalars['IdNumber']['output'];
  Measure: MeasureModel;
  Int: Scalars['Int']['output'];
  MeasureConnection: Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeasureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Measure']> };
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  Money: Scalars['Money']['output'];
  Mutation: Record<PropertyKey, never>;
  OfficeContact: OfficeContact;
  PackApproval: PackApproval;
  PackVersion: PackAndVersion;
  PackVersionCheck: ShownCheck;
  PackVersionName: PackVersionName;
  PackVersionPayload: Omit<PackVersionPayload, 'packVersion'> & { packVersion: ResolversParentTypes['PackVersion'] };
  PackVersionRef: PackVersionRef;
  PageInfo: PageInfo;
  ParameterDifference: Difference;
  ParameterEntry: ShownEntry;
  ParameterRow: ParameterRow;
  ParameterRowInput: ParameterRowInput;
  ParameterValue: ValueTable;
  ParameterValueInput: ParameterValueInput;
  PolicyBound: Bound;
  PolicyCitation: Citation;
  PolicyCitationInput: PolicyCitationInput;
  PolicyOverride: Override;
  PolicyPack: PackModel;
  PolicyPackConnection: Omit<PolicyPackConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PolicyPackEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PolicyPack']> };
  PolicyPackEdge: Omit<PolicyPackEdge, 'node'> & { node: ResolversParentTypes['PolicyPack'] };
  PolicyPackPayload: Omit<PolicyPackPayload, 'pack'> & { pack: ResolversParentTypes['PolicyPack'] };
  PolicyParameter: ShownPath;
  PolicySource: SourceModel;
  PolicySourceConnection: Omit<PolicySourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PolicySourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PolicySource']> };
  PolicySourceEdge: Omit<PolicySourceEdge, 'node'> & { node: ResolversParentTypes['PolicySource'] };
  PolicyText: PolicyText;
  PolicyTextInput: PolicyTextInput;
  ProposePackVersionInput: ProposePackVersionInput;
  ProposedBoundInput: ProposedBoundInput;
  ProposedParameterInput: ProposedParameterInput;
  PublicationWarning: Warning;
  PublishAreasInput: PublishAreasInput;
  PublishAreasPayload: Omit<PublishAreasPayload, 'areas'> & { areas: ReadonlyArray<ResolversParentTypes['Area']> };
  PublishPackVersionInput: PublishPackVersionInput;
  PublishPackVersionPayload: Omit<PublishPackVersionPayload, 'packVersion' | 'warnings'> & { packVersion: ResolversParentTypes['PackVersion'], warnings: ReadonlyArray<ResolversParentTypes['PublicationWarning']> };
  PublishWorkingCalendarInput: PublishWorkingCalendarInput;
  Query: Record<PropertyKey, never>;
  Ratio: Scalars['Ratio']['output'];
  ResolvedPolicy: ShownPolicy;
  VersionParameter: ShownValues;
  WithdrawProposalInput: WithdrawProposalInput;
  WorkContextInput: WorkContextInput;
  WorkingCalendar: Calendar;
  WorkingCalendarPayload: Omit<WorkingCalendarPayload, 'workingCalendar'> & { workingCalendar: ResolversParentTypes['WorkingCalendar'] };
  WorkingDayLimit: DueDate;
};

export type AccessDirectiveArgs = {
  roles: ReadonlyArray<Role>;
  scope?: Maybe<Scope>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AppliedParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppliedParameter'] = ResolversParentTypes['AppliedParameter']> = {
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PackVersionName'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PolicyText'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PolicyCitation'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ParameterValue']>, ParentType, ContextType>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AreaLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PolicyText'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
};

export interface AreaCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AreaCode'], any> {
  name: 'AreaCode';
}

export type AreaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaConnection'] = ResolversParentTypes['AreaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AreaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaEdge'] = ResolversParentTypes['AreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
};

export type BoundFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundFinding'] = ResolversParentTypes['BoundFinding']> = {
  bound?: Resolver<ResolversTypes['PolicyBound'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ParameterValue'], ParentType, ContextType>;
};

export type ChangeProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeProcedure'] = ResolversParentTypes['ChangeProcedure']> = {
  approvedBy?: Resolver<Maybe<ResolversTypes['ApprovingAuthority']>, ParentType, ContextType>;
  proposers?: Resolver<ReadonlyArray<ResolversTypes['ProposingSide']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['PolicyCitation']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DocumentReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentReference'] = ResolversParentTypes['DocumentReference']> = {
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FeatureFlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeatureFlag'] = ResolversParentTypes['FeatureFlag']> = {
  flag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PolicyCitation'], ParentType, ContextType>;
};

export interface IdNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IdNumber'], any> {
  name: 'IdNumber';
}

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'], FederationReferenceType extends FederationReferenceTypes['Measure'] = FederationReferenceTypes['Measure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Measure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  categoryName?: Resolver<ResolversTypes['PolicyText'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemArea?: Resolver<Maybe<ResolversTypes['ProblemArea']>, ParentType, ContextType>;
  responsibleUnits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['PolicySource']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['PolicyText'], ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approvePackVersion?: Resolver<ResolversTypes['PackVersionPayload'], ParentType, ContextType, RequireFields<MutationApprovePackVersionArgs, 'input'>>;
  coSignProposal?: Resolver<ResolversTypes['PackVersionPayload'], ParentType, ContextType, RequireFields<MutationCoSignProposalArgs, 'input'>>;
  createPolicyPack?: Resolver<ResolversTypes['PolicyPackPayload'], ParentType, ContextType, RequireFields<MutationCreatePolicyPackArgs, 'input'>>;
  proposePackVersion?: Resolver<ResolversTypes['PackVersionPayload'], ParentType, ContextType, RequireFields<MutationProposePackVersionArgs, 'input'>>;
  publishAreas?: Resolver<ResolversTypes['PublishAreasPayload'], ParentType, ContextType, RequireFields<MutationPublishAreasArgs, 'input'>>;
  publishPackVersion?: Resolver<ResolversTypes['PublishPackVersionPayload'], ParentType, ContextType, RequireFields<MutationPublishPackVersionArgs, 'input'>>;
  publishWorkingCalendar?: Resolver<ResolversTypes['WorkingCalendarPayload'], ParentType, ContextType, RequireFields<MutationPublishWorkingCalendarArgs, 'input'>>;
  withdrawProposal?: Resolver<ResolversTypes['PackVersionPayload'], ParentType, ContextType, RequireFields<MutationWithdrawProposalArgs, 'input'>>;
};

export type OfficeContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeContact'] = ResolversParentTypes['OfficeContact']> = {
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telephone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PackApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackApproval'] = ResolversParentTypes['PackApproval']> = {
  authority?: Resolver<ResolversTypes['ApprovingAuthority'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PackVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackVersion'] = ResolversParentTypes['PackVersion'], FederationReferenceType extends FederationReferenceTypes['PackVersion'] = FederationReferenceTypes['PackVersion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PackVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['PackApproval']>, ParentType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['PackVersion']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bounds?: Resolver<ReadonlyArray<ResolversTypes['PolicyBound']>, ParentType, ContextType>;
  datesAssumed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['FeatureFlag']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interpreter?: Resolver<Maybe<ResolversTypes['PolicyText']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['PolicyText'], ParentType, ContextType>;
  justification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['PolicyText']>, ParentType, ContextType>;
  overrides?: Resolver<ReadonlyArray<ResolversTypes['PolicyOverride']>, ParentType, ContextType>;
  pack?: Resolver<ResolversTypes['PolicyPack'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['VersionParameter']>, ParentType, ContextType, Partial<PackVersionParametersArgs>>;
  proposedBy?: Resolver<ReadonlyArray<ResolversTypes['ProposingSide']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  renews?: Resolver<Maybe<ResolversTypes['PackVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['PackVersion']>, ParentType, ContextType>;
  resolvedFrom?: Resolver<ReadonlyArray<ResolversTypes['PackVersion']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PackStatus'], ParentType, ContextType, Partial<PackVersionStatusArgs>>;
  title?: Resolver<ResolversTypes['PolicyText'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PublicationWarning']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PackVersionCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackVersionCheck'] = ResolversParentTypes['PackVersionCheck']> = {
  bounds?: Resolver<ReadonlyArray<ResolversTypes['BoundFinding']>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['ParameterDifference']>, ParentType, ContextType>;
  incomplete?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  obstacles?: Resolver<ReadonlyArray<ResolversTypes['PackVersionObstacle']>, ParentType, ContextType>;
  overrides?: Resolver<ReadonlyArray<ResolversTypes['PolicyOverride']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['PackVersion']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['PackVersion'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PublicationWarning']>, ParentType, ContextType>;
};

export type PackVersionNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackVersionName'] = ResolversParentTypes['PackVersionName']> = {
  pack?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PackVersionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackVersionPayload'] = ResolversParentTypes['PackVersionPayload']> = {
  packVersion?: Resolver<ResolversTypes['PackVersion'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParameterDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParameterDifference'] = ResolversParentTypes['ParameterDifference']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['ParameterEntry']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['ParameterEntry']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['BenefitChange']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PolicyText'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParameterEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParameterEntry'] = ResolversParentTypes['ParameterEntry']> = {
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['PackVersion']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PolicyCitation'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ParameterValue']>, ParentType, ContextType>;
};

export type ParameterRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParameterRow'] = ResolversParentTypes['ParameterRow']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  filingType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  throughAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ParameterValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParameterValue'] = ResolversParentTypes['ParameterValue']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  flag?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mechanism?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ParameterRow']>, ParentType, ContextType>;
};

export type PolicyBoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyBound'] = ResolversParentTypes['PolicyBound']> = {
  atLeast?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inPrinciple?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  includes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PolicyCitation'], ParentType, ContextType>;
};

export type PolicyCitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyCitation'] = ResolversParentTypes['PolicyCitation']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['PolicySource']>, ParentType, ContextType>;
};

export type PolicyOverrideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyOverride'] = ResolversParentTypes['PolicyOverride']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  instead?: Resolver<ResolversTypes['PackVersionName'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OverrideReason'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['PackVersionName'], ParentType, ContextType>;
};

export type PolicyPackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyPack'] = ResolversParentTypes['PolicyPack'], FederationReferenceType extends FederationReferenceTypes['PolicyPack'] = FederationReferenceTypes['PolicyPack']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PolicyPack']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['PolicyAuthority'], ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insuranceTypes?: Resolver<ReadonlyArray<ResolversTypes['InsuranceType']>, ParentType, ContextType>;
  interpreter?: Resolver<Maybe<ResolversTypes['PolicyText']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['PolicyText'], ParentType, ContextType>;
  poolingLevel?: Resolver<Maybe<ResolversTypes['PoolingLevel']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['ChangeProcedure'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['PolicyText'], ParentType, ContextType>;
  versionOn?: Resolver<Maybe<ResolversTypes['PackVersion']>, ParentType, ContextType, Partial<PolicyPackVersionOnArgs>>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['PackVersion']>, ParentType, ContextType>;
};

export type PolicyPackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyPackConnection'] = ResolversParentTypes['PolicyPackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyPackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyPack']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PolicyPackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyPackEdge'] = ResolversParentTypes['PolicyPackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyPack'], ParentType, ContextType>;
};

export type PolicyPackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyPackPayload'] = ResolversParentTypes['PolicyPackPayload']> = {
  pack?: Resolver<ResolversTypes['PolicyPack'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyParameter'] = ResolversParentTypes['PolicyParameter']> = {
  name?: Resolver<ResolversTypes['PolicyText'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicySourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicySource'] = ResolversParentTypes['PolicySource'], FederationReferenceType extends FederationReferenceTypes['PolicySource'] = FederationReferenceTypes['PolicySource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PolicySource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressees?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['DocumentReference']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['OfficeContact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interpreter?: Resolver<Maybe<ResolversTypes['PolicyText']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['PolicyText']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  publicity?: Resolver<ResolversTypes['DocumentPublicity'], ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['DocumentReference']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['PolicyText'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PolicySourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicySourceConnection'] = ResolversParentTypes['PolicySourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicySourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicySource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PolicySourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicySourceEdge'] = ResolversParentTypes['PolicySourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicySource'], ParentType, ContextType>;
};

export type PolicyTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyText'] = ResolversParentTypes['PolicyText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicationWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationWarning'] = ResolversParentTypes['PublicationWarning']> = {
  code?: Resolver<ResolversTypes['PublicationWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['PolicyText'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublishAreasPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishAreasPayload'] = ResolversParentTypes['PublishAreasPayload']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishPackVersionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishPackVersionPayload'] = ResolversParentTypes['PublishPackVersionPayload']> = {
  packVersion?: Resolver<ResolversTypes['PackVersion'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PublicationWarning']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryAreaArgs, 'code'>>;
  areas?: Resolver<ResolversTypes['AreaConnection'], ParentType, ContextType, RequireFields<QueryAreasArgs, 'parent'>>;
  checkPackVersion?: Resolver<ResolversTypes['PackVersionCheck'], ParentType, ContextType, RequireFields<QueryCheckPackVersionArgs, 'version'>>;
  dueDate?: Resolver<ResolversTypes['WorkingDayLimit'], ParentType, ContextType, RequireFields<QueryDueDateArgs, 'from' | 'workingDays'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  packVersions?: Resolver<ReadonlyArray<ResolversTypes['PackVersion']>, ParentType, ContextType, RequireFields<QueryPackVersionsArgs, 'pack'>>;
  policyPack?: Resolver<Maybe<ResolversTypes['PolicyPack']>, ParentType, ContextType, RequireFields<QueryPolicyPackArgs, 'code'>>;
  policyPacks?: Resolver<ResolversTypes['PolicyPackConnection'], ParentType, ContextType, Partial<QueryPolicyPacksArgs>>;
  policyParameters?: Resolver<ReadonlyArray<ResolversTypes['PolicyParameter']>, ParentType, ContextType>;
  policySource?: Resolver<Maybe<ResolversTypes['PolicySource']>, ParentType, ContextType, RequireFields<QueryPolicySourceArgs, 'id'>>;
  policySources?: Resolver<ResolversTypes['PolicySourceConnection'], ParentType, ContextType, Partial<QueryPolicySourcesArgs>>;
  resolvePolicy?: Resolver<ResolversTypes['ResolvedPolicy'], ParentType, ContextType, RequireFields<QueryResolvePolicyArgs, 'area' | 'insuranceType' | 'serviceDate' | 'use'>>;
  workingCalendar?: Resolver<Maybe<ResolversTypes['WorkingCalendar']>, ParentType, ContextType, RequireFields<QueryWorkingCalendarArgs, 'year'>>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export type ResolvedPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolvedPolicy'] = ResolversParentTypes['ResolvedPolicy']> = {
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  insuranceType?: Resolver<ResolversTypes['InsuranceType'], ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overrides?: Resolver<ReadonlyArray<ResolversTypes['PolicyOverride']>, ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['AppliedParameter'], ParentType, ContextType, RequireFields<ResolvedPolicyParameterArgs, 'path'>>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['AppliedParameter']>, ParentType, ContextType>;
  serviceDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['PackVersion'], ParentType, ContextType>;
};

export type VersionParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionParameter'] = ResolversParentTypes['VersionParameter']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['ParameterEntry']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PolicyText'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkingCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingCalendar'] = ResolversParentTypes['WorkingCalendar'], FederationReferenceType extends FederationReferenceTypes['WorkingCalendar'] = FederationReferenceTypes['WorkingCalendar']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkingCalendar']> | FederationReferenceType, FederationReferenceType, ContextType>;
  holidays?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  makeUpDays?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkingCalendarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingCalendarPayload'] = ResolversParentTypes['WorkingCalendarPayload']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingCalendar?: Resolver<ResolversTypes['WorkingCalendar'], ParentType, ContextType>;
};

export type WorkingDayLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingDayLimit'] = ResolversParentTypes['WorkingDayLimit']> = {
  calendars?: Resolver<ReadonlyArray<ResolversTypes['WorkingCalendar']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  missingYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openBecause?: Resolver<Maybe<ResolversTypes['OpenDateReason']>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AppliedParameter?: AppliedParameterResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  AreaCode?: GraphQLScalarType;
  AreaConnection?: AreaConnectionResolvers<ContextType>;
  AreaEdge?: AreaEdgeResolvers<ContextType>;
  BoundFinding?: BoundFindingResolvers<ContextType>;
  ChangeProcedure?: ChangeProcedureResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DocumentReference?: DocumentReferenceResolvers<ContextType>;
  FeatureFlag?: FeatureFlagResolvers<ContextType>;
  IdNumber?: GraphQLScalarType;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  OfficeContact?: OfficeContactResolvers<ContextType>;
  PackApproval?: PackApprovalResolvers<ContextType>;
  PackVersion?: PackVersionResolvers<ContextType>;
  PackVersionCheck?: PackVersionCheckResolvers<ContextType>;
  PackVersionName?: PackVersionNameResolvers<ContextType>;
  PackVersionPayload?: PackVersionPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParameterDifference?: ParameterDifferenceResolvers<ContextType>;
  ParameterEntry?: ParameterEntryResolvers<ContextType>;
  ParameterRow?: ParameterRowResolvers<ContextType>;
  ParameterValue?: ParameterValueResolvers<ContextType>;
  PolicyBound?: PolicyBoundResolvers<ContextType>;
  PolicyCitation?: PolicyCitationResolvers<ContextType>;
  PolicyOverride?: PolicyOverrideResolvers<ContextType>;
  PolicyPack?: PolicyPackResolvers<ContextType>;
  PolicyPackConnection?: PolicyPackConnectionResolvers<ContextType>;
  PolicyPackEdge?: PolicyPackEdgeResolvers<ContextType>;
  PolicyPackPayload?: PolicyPackPayloadResolvers<ContextType>;
  PolicyParameter?: PolicyParameterResolvers<ContextType>;
  PolicySource?: PolicySourceResolvers<ContextType>;
  PolicySourceConnection?: PolicySourceConnectionResolvers<ContextType>;
  PolicySourceEdge?: PolicySourceEdgeResolvers<ContextType>;
  PolicyText?: PolicyTextResolvers<ContextType>;
  PublicationWarning?: PublicationWarningResolvers<ContextType>;
  PublishAreasPayload?: PublishAreasPayloadResolvers<ContextType>;
  PublishPackVersionPayload?: PublishPackVersionPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
  ResolvedPolicy?: ResolvedPolicyResolvers<ContextType>;
  VersionParameter?: VersionParameterResolvers<ContextType>;
  WorkingCalendar?: WorkingCalendarResolvers<ContextType>;
  WorkingCalendarPayload?: WorkingCalendarPayloadResolvers<ContextType>;
  WorkingDayLimit?: WorkingDayLimitResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
