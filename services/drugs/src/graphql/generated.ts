import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CatalogueEntry as CatalogueEntryModel } from '../domain/entry.ts';
import type { PlacedVersion as CatalogueVersionModel } from '../domain/catalogue.ts';
import type { TermsOnDay as EntryTermsModel, EntryCeiling as ItemCeilingModel, PrescriptionLine as PrescriptionLineModel } from '@yibao/schemas/facts/drugs';
import type { StandardOnDay as PaymentStandardModel } from '../domain/payment-standard.ts';
import type { Prescription as PrescriptionModel } from '../domain/prescription.ts';
import type { AthleteList as AthleteListModel, Comparison as ComparisonModel } from '../domain/athlete-list.ts';
import type { Proposal as ProposalModel } from '../domain/proposal.ts';
import type { Alternative as AlternativeModel } from '../domain/alternatives.ts';
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

/** An entry for a time (临时纳入). */
export type AddTemporaryEntryInput = {
  /** Which catalogue (目录). */
  readonly catalogue: CatalogueKind;
  /** What it is and how it is paid for (条目). */
  readonly entry: CatalogueLineInput;
  /** First day (起始日). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The document it follows (文件依据). */
  readonly source: Scalars['String']['input'];
  /** Last day; none: it stays open (截止日). */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A drug that waits for an adjustment (候选药品). */
export type AdjustmentCandidate = {
  readonly __typename?: 'AdjustmentCandidate';
  /** The drug (药品编码). */
  readonly code: Scalars['ID']['output'];
  /** The proposal (建议编号). */
  readonly proposalId: Scalars['ID']['output'];
  /** Whether the province supports it (政策支持). */
  readonly support: CandidateSupport;
};

/** An adjustment of the province's part of a catalogue (目录调整). */
export type AdjustmentRound = {
  readonly __typename?: 'AdjustmentRound';
  /** The province (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** The drugs that wait, as of its opening (候选药品). */
  readonly candidates: ReadonlyArray<AdjustmentCandidate>;
  /** Which catalogue (目录). */
  readonly catalogue: CatalogueKind;
  /** First day (起始日). */
  readonly from: Scalars['Date']['output'];
  /** Id of the adjustment (调整编号). */
  readonly id: Scalars['ID']['output'];
  /** Last day (截止日). */
  readonly to: Scalars['Date']['output'];
};

/** An adjustment after a change (变更结果). */
export type AdjustmentRoundPayload = {
  readonly __typename?: 'AdjustmentRoundPayload';
  /** Counts the adjustments of the catalogue (版本号). */
  readonly revision: Scalars['Int']['output'];
  /** As it is now (目录调整). */
  readonly round: AdjustmentRound;
};

/** Who pays for an alternative (支付渠道). */
export type AlternativePayer =
  /** The catalogue (目录内). */
  | 'CATALOGUE'
  /** A supplementary product only (补充保险). */
  | 'SUPPLEMENTARY';

/** The drugs a team commonly uses, with every comparison (运动员药品清单). */
export type AthleteDrugList = {
  readonly __typename?: 'AthleteDrugList';
  /** The province (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** The newest comparison; null before the first version is published (最新比对). */
  readonly comparison?: Maybe<DrugListComparison>;
  /** All comparisons, newest first (比对历史). */
  readonly history: ReadonlyArray<DrugListComparison>;
  /** Id of the list (清单编号). */
  readonly id: Scalars['ID']['output'];
  /** The drugs as codes (药品编码). */
  readonly items: ReadonlyArray<Scalars['ID']['output']>;
  /** The team (运动队). */
  readonly teamId: Scalars['ID']['output'];
};

/** A page of lists (清单列表). */
export type AthleteDrugListConnection = {
  readonly __typename?: 'AthleteDrugListConnection';
  /** The lists with their cursors (条目). */
  readonly edges: ReadonlyArray<AthleteDrugListEdge>;
  /** The lists (清单). */
  readonly nodes: ReadonlyArray<AthleteDrugList>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A list of a page (条目). */
export type AthleteDrugListEdge = {
  readonly __typename?: 'AthleteDrugListEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The list (清单). */
  readonly node: AthleteDrugList;
};

/** A list after a change (变更结果). */
export type AthleteDrugListPayload = {
  readonly __typename?: 'AthleteDrugListPayload';
  /** As it is now (清单). */
  readonly list: AthleteDrugList;
  /** Counts the changes of the list (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** A prescription to withdraw (处方作废). */
export type CancelPrescriptionInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The prescription (处方). */
  readonly prescriptionId: Scalars['ID']['input'];
  /** Why (原因). */
  readonly reason: Scalars['String']['input'];
};

/** Whether a province supports a candidate (政策支持). */
export type CandidateSupport =
  /** Not for the province to decide (非省级事权). */
  | 'NOT_PROVINCIAL'
  /** A Chinese medicine under provincial authority (予以支持). */
  | 'SUPPORTED';

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

/** A drug, item, consumable or facility of the catalogues (目录条目). */
export type CatalogueEntry = {
  readonly __typename?: 'CatalogueEntry';
  /** Which catalogue (目录). */
  readonly catalogue: CatalogueKind;
  /** What it may cost at most on a day; null: no ceiling (费用上限). */
  readonly ceiling?: Maybe<ItemCeiling>;
  /** Code of its generic name (通用名编码). */
  readonly genericCode?: Maybe<Scalars['ID']['output']>;
  /** Its code (编码). */
  readonly id: Scalars['ID']['output'];
  /** What kind of drug (药品种类). */
  readonly kind?: Maybe<DrugKind>;
  /** Who decides about it: NATIONAL, or the code of a province (目录权属). */
  readonly owner: Scalars['String']['output'];
  /** Standing under the generic name (产品类别). */
  readonly standing?: Maybe<ProductStanding>;
  /**
   * DUAL_CHANNEL, ATHLETE_SPECIAL_NEED, SUPPLEMENTARY; supervision looks at EXAM, NEEDS_CONSENT, OBSTETRIC, ADJUVANT
   * (标签).
   */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** How it is paid for on a day; null: outside the catalogue there (支付规定). */
  readonly terms?: Maybe<EntryTerms>;
  /** What it is called (名称). */
  readonly title: EntryTitle;
  /** What one is: box, day (单位). */
  readonly unit?: Maybe<Scalars['String']['output']>;
};


/** A drug, item, consumable or facility of the catalogues (目录条目). */
export type CatalogueEntryCeilingArgs = {
  area: Scalars['AreaCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A drug, item, consumable or facility of the catalogues (目录条目). */
export type CatalogueEntryTermsArgs = {
  area: Scalars['AreaCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of entries (条目列表). */
export type CatalogueEntryConnection = {
  readonly __typename?: 'CatalogueEntryConnection';
  /** The entries with their cursors (条目). */
  readonly edges: ReadonlyArray<CatalogueEntryEdge>;
  /** The entries (目录条目). */
  readonly nodes: ReadonlyArray<CatalogueEntry>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entry of a page (条目). */
export type CatalogueEntryEdge = {
  readonly __typename?: 'CatalogueEntryEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The entry (目录条目). */
  readonly node: CatalogueEntry;
};

/** An entry after a change (变更结果). */
export type CatalogueEntryPayload = {
  readonly __typename?: 'CatalogueEntryPayload';
  /** As it is now (目录条目). */
  readonly entry: CatalogueEntry;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** The four catalogues (目录种类). */
export type CatalogueKind =
  /** Consumables (医用耗材). */
  | 'CONSUMABLE'
  /** Drugs (药品). */
  | 'DRUG'
  /** Facilities (医疗服务设施). */
  | 'FACILITY'
  /** Service items (诊疗项目). */
  | 'ITEM';

/** A line of an update (目录更新条目). */
export type CatalogueLineInput = {
  /** How the cost counts; needed unless it leaves (费用类别). */
  readonly class?: InputMaybe<EntryClass>;
  /** Its code (编码). */
  readonly code: Scalars['ID']['input'];
  /** Days of a course (疗程天数). */
  readonly courseDays?: InputMaybe<Scalars['Int']['input']>;
  /** Code of its generic name (通用名编码). */
  readonly genericCode?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of drug (药品种类). */
  readonly kind?: InputMaybe<DrugKind>;
  /** Diagnoses the label names (说明书适应症). */
  readonly labelIndications?: ReadonlyArray<Scalars['String']['input']>;
  /** The most of a day, in units (日最大剂量). */
  readonly maximumDailyDose?: InputMaybe<Scalars['String']['input']>;
  /** Own-first shares by area, for class B (先行自付比例). */
  readonly ownFirst?: ReadonlyArray<OwnFirstShareInput>;
  /** Whose entry it is (目录权属). */
  readonly owner?: EntryOwner;
  /** Listed price of a unit (挂网价). */
  readonly price?: InputMaybe<Scalars['Money']['input']>;
  /** It leaves the catalogue: its terms are left out (调出目录). */
  readonly removed?: Scalars['Boolean']['input'];
  /** Conditions it is limited to (限定支付条件). */
  readonly restrictions?: ReadonlyArray<Scalars['String']['input']>;
  /** Paid apart from the package of a stay (单独支付). */
  readonly separatePayment?: Scalars['Boolean']['input'];
  /** Standing under the generic name (产品类别). */
  readonly standing?: InputMaybe<ProductStanding>;
  /** As of CatalogueEntry.tags (标签). */
  readonly tags?: ReadonlyArray<Scalars['String']['input']>;
  /** In English (英文名称). */
  readonly titleEn?: InputMaybe<Scalars['String']['input']>;
  /** In Chinese (中文名称). */
  readonly titleZh: Scalars['String']['input'];
  /** What one is (单位). */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** A version of a province's catalogue; never edited (目录版本). */
export type CatalogueVersion = {
  readonly __typename?: 'CatalogueVersion';
  /** The province (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** The updates it was made of (更新批次). */
  readonly batches: ReadonlyArray<Scalars['String']['output']>;
  /** Which catalogue (目录). */
  readonly catalogue: CatalogueKind;
  /** First day (生效日期). */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** How many entries it set; null while it is being written (条目数). */
  readonly entries?: Maybe<Scalars['Int']['output']>;
  /** Of how many parts it is written (分段总数). */
  readonly parts: Scalars['Int']['output'];
  /** How many of them are written (已写入分段数). */
  readonly partsWritten: Scalars['Int']['output'];
  /** The document it follows (文件依据). */
  readonly source: Scalars['String']['output'];
  /** Whether all of it is written and counts (发布状态). */
  readonly status: CatalogueVersionStatus;
  /** What it is called (版本号). */
  readonly version: Scalars['String']['output'];
};

/** A version after a change (变更结果). */
export type CatalogueVersionPayload = {
  readonly __typename?: 'CatalogueVersionPayload';
  /** Counts the changes of the catalogue (版本号). */
  readonly revision: Scalars['Int']['output'];
  /** As it is now (目录版本). */
  readonly version: CatalogueVersion;
};

/** How far a version is (版本状态). */
export type CatalogueVersionStatus =
  /** Complete (已发布). */
  | 'PUBLISHED'
  /** Being written; nothing of it counts (发布中). */
  | 'PUBLISHING';

/** A change of a list (变更运动员药品清单). */
export type ChangeAthleteDrugListInput = {
  /** Drugs to add (新增). */
  readonly add?: ReadonlyArray<Scalars['ID']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The list (清单). */
  readonly listId: Scalars['ID']['input'];
  /** Drugs to take from it (删除). */
  readonly remove?: ReadonlyArray<Scalars['ID']['input']>;
};

/** A delivery that arrived (确认送达). */
export type ConfirmDeliveryInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The prescription (处方). */
  readonly prescriptionId: Scalars['ID']['input'];
  /** When it arrived; now unless said (送达时间). */
  readonly receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Who agreed (同意人). */
export type ConsentBy =
  /** The person (本人). */
  | 'PERSON'
  /** A relative (近亲属). */
  | 'RELATIVE';

/** A decision on a proposal (答复目录建议). */
export type DecideProposalInput = {
  /** Taken in or not (是否采纳). */
  readonly accepted: Scalars['Boolean']['input'];
  /** How the cost counts, when a province takes it in (费用类别). */
  readonly class?: InputMaybe<EntryClass>;
  /** The document (答复文件). */
  readonly document: Scalars['String']['input'];
  /** First day in the catalogue, when taken in (生效日期). */
  readonly effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Own-first shares of class B (先行自付比例). */
  readonly ownFirst?: ReadonlyArray<OwnFirstShareInput>;
  /** The proposal (建议). */
  readonly proposalId: Scalars['ID']['input'];
};

/** What a pharmacy hands over (处方调剂). */
export type DispensePrescriptionInput = {
  /** A batch for every line (批号). */
  readonly batches: ReadonlyArray<DispensedBatchInput>;
  /** Collected, or sent out (取药方式). */
  readonly handover: PrescriptionHandover;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The prescription (处方). */
  readonly prescriptionId: Scalars['ID']['input'];
};

/** The batch a line was taken from (批号). */
export type DispensedBatchInput = {
  /** Code of the batch (批号). */
  readonly batch: Scalars['String']['input'];
  /** Code of the line (编码). */
  readonly code: Scalars['ID']['input'];
};

/** A drug that may be used instead (可替代药品). */
export type DrugAlternative = {
  readonly __typename?: 'DrugAlternative';
  /** The drug (药品). */
  readonly entry: CatalogueEntry;
  /** The share the person bears first (先行自付比例). */
  readonly ownFirstRatio: Scalars['Ratio']['output'];
  /** How it is paid for (支付渠道). */
  readonly paidBy: AlternativePayer;
  /** What counts as its price: payment standard, otherwise listed price; null: unknown (价格). */
  readonly price?: Maybe<Scalars['Money']['output']>;
};

/** What a drug is (药品种类). */
export type DrugKind =
  /** A biological drug (生物制品). */
  | 'BIOLOGICAL'
  /** A chemical drug (化学药). */
  | 'CHEMICAL'
  /** Formula granules (中药配方颗粒). */
  | 'TCM_FORMULA_GRANULES'
  /** A Chinese patent medicine (中成药). */
  | 'TCM_PATENT'
  /** Prepared slices (中药饮片). */
  | 'TCM_PIECES';

/** The answer for one drug (比对结果). */
export type DrugListAnswer = {
  readonly __typename?: 'DrugListAnswer';
  /** In, or not in (是否在目录). */
  readonly answer: DrugListAnswerKind;
  /** Who may bring it in; null when it is in, or of no known kind (事权). */
  readonly authority?: Maybe<ProposalAuthority>;
  /** The drug (药品编码). */
  readonly code: Scalars['ID']['output'];
};

/** Whether a drug is in the catalogue (是否在目录). */
export type DrugListAnswerKind =
  /** In (目录内). */
  | 'IN_CATALOGUE'
  /** Not in (目录外). */
  | 'NOT_IN_CATALOGUE';

/** A list against a version of the catalogue (清单比对). */
export type DrugListComparison = {
  readonly __typename?: 'DrugListComparison';
  /** An answer for every drug (比对结果). */
  readonly answers: ReadonlyArray<DrugListAnswer>;
  /** When it was compared (比对日期). */
  readonly comparedOn: Scalars['Date']['output'];
  /** First day of the version (生效日期). */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** The drugs that are not in, by who may bring them in (目录外药品). */
  readonly gap: DrugListGap;
  /** The drugs whose answer is another one than before (变化药品). */
  readonly turned: ReadonlyArray<Scalars['ID']['output']>;
  /** The version (目录版本). */
  readonly version: Scalars['String']['output'];
};

/** Drugs outside the catalogue, by authority (目录外药品). */
export type DrugListGap = {
  readonly __typename?: 'DrugListGap';
  /** For the national departments (国家事权). */
  readonly national: ReadonlyArray<Scalars['ID']['output']>;
  /** For the province (省级事权). */
  readonly provincial: ReadonlyArray<Scalars['ID']['output']>;
  /** Of no known kind (种类不明). */
  readonly unknown: ReadonlyArray<Scalars['ID']['output']>;
};

/** A drug proposed for the catalogue (目录建议). */
export type DrugProposal = {
  readonly __typename?: 'DrugProposal';
  /** The province that proposes (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** Who decides (事权). */
  readonly authority: ProposalAuthority;
  /** When it was decided (答复日期). */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The document of the decision (答复文件). */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** When it was written (起草日期). */
  readonly draftedOn: Scalars['Date']['output'];
  /** First day in the catalogue (生效日期). */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** The drug (药品). */
  readonly entry?: Maybe<CatalogueEntry>;
  /** Id of the proposal (建议编号). */
  readonly id: Scalars['ID']['output'];
  /** Why it is proposed (理由). */
  readonly justification?: Maybe<Scalars['String']['output']>;
  /** What kind of drug (药品种类). */
  readonly kind: DrugKind;
  /** When it was sent (报送时间). */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it is (状态). */
  readonly state: ProposalState;
};

/** A page of proposals (建议列表). */
export type DrugProposalConnection = {
  readonly __typename?: 'DrugProposalConnection';
  /** The proposals with their cursors (条目). */
  readonly edges: ReadonlyArray<DrugProposalEdge>;
  /** The proposals (建议). */
  readonly nodes: ReadonlyArray<DrugProposal>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A proposal of a page (条目). */
export type DrugProposalEdge = {
  readonly __typename?: 'DrugProposalEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The proposal (建议). */
  readonly node: DrugProposal;
};

/** A proposal after a change (变更结果). */
export type DrugProposalPayload = {
  readonly __typename?: 'DrugProposalPayload';
  /** As it is now (建议). */
  readonly proposal: DrugProposal;
  /** Counts the changes of the proposal (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** Kinds of emergency (急诊类型). */
export type EmergencyKind =
  /** Rescue, the narrower kind (急诊抢救). */
  | 'RESCUE'
  /** Treatment, the wider kind (急诊救治). */
  | 'TREATMENT';

/** How the cost of an entry counts (费用类别). */
export type EntryClass =
  /** The whole cost is in scope (甲类). */
  | 'A'
  /** After the own-first share (乙类). */
  | 'B'
  /** Known, and out of scope (丙类). */
  | 'C';

/** Whose entry it is (目录权属). */
export type EntryOwner =
  /** The nation (国家). */
  | 'NATIONAL'
  /** The province (省级). */
  | 'PROVINCIAL';

/** How an entry is paid for on one day in one place (支付规定). */
export type EntryTerms = {
  readonly __typename?: 'EntryTerms';
  /** How the cost counts (费用类别). */
  readonly class: EntryClass;
  /** Days of a course (疗程天数). */
  readonly courseDays?: Maybe<Scalars['Int']['output']>;
  /** Diagnoses the label names; empty: not kept (说明书适应症). */
  readonly labelIndications: ReadonlyArray<Scalars['String']['output']>;
  /** The most of a day, in units (日最大剂量). */
  readonly maximumDailyDose?: Maybe<Scalars['String']['output']>;
  /** The share the person bears first (先行自付比例). */
  readonly ownFirstRatio: Scalars['Ratio']['output'];
  /** Listed price of a unit (挂网价). */
  readonly price?: Maybe<Scalars['Money']['output']>;
  /** In scope only with one of these conditions; empty: always (限定支付条件). */
  readonly restrictions: ReadonlyArray<Scalars['String']['output']>;
  /** Paid apart from the package of a stay (单独支付). */
  readonly separatePayment: Scalars['Boolean']['output'];
  /** Version of the catalogue that says so; TEMPORARY or ADJUSTMENT beside the versions (目录版本). */
  readonly version: Scalars['String']['output'];
};

/** What an entry is called (名称). */
export type EntryTitle = {
  readonly __typename?: 'EntryTitle';
  /** In English, where it has one (英文名称). */
  readonly en?: Maybe<Scalars['String']['output']>;
  /** In Chinese (中文名称). */
  readonly zh: Scalars['String']['output'];
};

/** A part of an update (目录更新分段). */
export type ImportCatalogueUpdateInput = {
  /** As the issuing bureau calls the update (更新批次). */
  readonly batch: Scalars['String']['input'];
  /** Which catalogue (目录). */
  readonly catalogue: CatalogueKind;
  /** The lines, at most 1000 (条目). */
  readonly entries: ReadonlyArray<CatalogueLineInput>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When it was issued (下发日期). */
  readonly issuedOn: Scalars['Date']['input'];
  /** Which part this is (第几段). */
  readonly part?: Scalars['Int']['input'];
  /** How many parts there are (共几段). */
  readonly parts?: Scalars['Int']['input'];
};

/** What was taken in (导入结果). */
export type ImportCatalogueUpdatePayload = {
  readonly __typename?: 'ImportCatalogueUpdatePayload';
  /** The update (更新批次). */
  readonly batch: Scalars['String']['output'];
  /** Whether all its parts are in (是否完整). */
  readonly complete: Scalars['Boolean']['output'];
  /** How many lines the part holds (行数). */
  readonly entries: Scalars['Int']['output'];
  /** Which part (分段). */
  readonly part: Scalars['Int']['output'];
  /** Counts the changes of the catalogue (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** How long an update took (更新时滞). */
export type ImportLag = {
  readonly __typename?: 'ImportLag';
  /** The update (更新批次). */
  readonly batch: Scalars['String']['output'];
  /** Which catalogue (目录). */
  readonly catalogue: CatalogueKind;
  /** Days from issue to import (间隔天数). */
  readonly days: Scalars['Int']['output'];
  /** When its last part was imported (导入日期). */
  readonly importedOn: Scalars['Date']['output'];
  /** When it was issued (下发日期). */
  readonly issuedOn: Scalars['Date']['output'];
};

/** Insurance types (险种). */
export type InsuranceType =
  /** Medical assistance (医疗救助). */
  | 'ASSISTANCE'
  /** Basic medical insurance of employees (职工基本医疗保险). */
  | 'EMPLOYEE'
  /** Basic medical insurance of residents (居民基本医疗保险). */
  | 'RESIDENT';

/** A prescription to issue (开具处方). */
export type IssuePrescriptionInput = {
  /** Diagnoses as codes: HYPERTENSION (诊断). */
  readonly diagnoses: ReadonlyArray<Scalars['String']['input']>;
  /** The doctor, as the institution calls them; a doctor names nobody else (医师). */
  readonly doctorId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The work during which this is done (关联事项). */
  readonly inContextOf?: InputMaybe<WorkContextInput>;
  /** What is prescribed (处方明细). */
  readonly lines: ReadonlyArray<PrescriptionLineInput>;
  /** The person; `id@revision` waits for a change (人员). */
  readonly personId: Scalars['ID']['input'];
  /** Why it is long, or lies outside the catalogue (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Last day of validity; by the pack unless said (有效期至). */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The visit (就诊). */
  readonly visitId?: InputMaybe<Scalars['ID']['input']>;
  /** Weeks of a long prescription; none: an ordinary one (长处方周数). */
  readonly weeks?: InputMaybe<Scalars['Int']['input']>;
};

/** What an item may cost (项目费用上限). */
export type ItemCeiling = {
  readonly __typename?: 'ItemCeiling';
  /** The most that is in scope, per unit (费用上限). */
  readonly ceiling: Scalars['Money']['output'];
  /** What may be charged (收费标准). */
  readonly feeStandard: Scalars['Money']['output'];
  /** First day (起始日). */
  readonly from: Scalars['Date']['output'];
};

/** Changes (办理). */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Adds an entry beside the versions for a time: for an epidemic, with the conditions it is limited to (临时纳入).
   * Refuses PROVINCE_ONLY, SOURCE_REQUIRED, ALREADY_IN_CATALOGUE, ENTRY_INCOMPLETE, PERIOD_INVALID.
   */
  readonly addTemporaryEntry: CatalogueEntryPayload;
  /**
   * The issuing institution withdraws a prescription that is not paid (处方作废).
   * Refuses MAY_NOT_ACT, PRESCRIPTION_NOT_FOUND, NOT_ISSUER, REASON_REQUIRED, ALREADY_PAID, ALREADY_DISPENSED, EXPIRED,
   * CANCELLED.
   */
  readonly cancelPrescription: PrescriptionPayload;
  /**
   * Adds drugs to a list, or takes some from it; it is compared again (变更运动员药品清单).
   * Refuses LIST_NOT_FOUND, UNKNOWN_CODE, NOTHING_CHANGES, EMPTY_LIST, TOO_MANY_CODES.
   */
  readonly changeAthleteDrugList: AthleteDrugListPayload;
  /**
   * Says that what was sent out has arrived (确认送达).
   * Refuses MAY_NOT_ACT, PRESCRIPTION_NOT_FOUND, NOT_DISPENSED, NOT_A_DELIVERY, NOT_ROUTED_HERE, RECEIVED_AT_INVALID.
   */
  readonly confirmDelivery: PrescriptionPayload;
  /**
   * The authority takes a drug in from a day on, or refuses it; a provincial one enters the provincial part (答复目录建议).
   * Refuses PROPOSAL_NOT_FOUND, NOT_SENT, WRONG_AUTHORITY, EFFECTIVE_DATE_REQUIRED, TERMS_REQUIRED, SOURCE_REQUIRED.
   */
  readonly decideProposal: DrugProposalPayload;
  /**
   * The pharmacy hands the drugs over, or out for delivery; once (处方调剂).
   * Refuses MAY_NOT_ACT, PRESCRIPTION_NOT_FOUND, ALREADY_DISPENSED, NOT_ROUTED_HERE, NOT_PAID, EXPIRED, CANCELLED,
   * BATCH_CODES_REQUIRED.
   */
  readonly dispensePrescription: PrescriptionPayload;
  /**
   * Takes in one part of an update of the own province's catalogue; nothing counts before a version is published
   * (目录更新导入).
   * Refuses PROVINCE_ONLY, BATCH_ALREADY_APPLIED, BATCH_CONTENT_DIFFERS, UNKNOWN_CODE, ENTRY_INCOMPLETE, TOO_MANY_LINES,
   * PART_INVALID, BATCH_REQUIRED, ISSUED_IN_FUTURE.
   */
  readonly importCatalogueUpdate: ImportCatalogueUpdatePayload;
  /**
   * Issues a prescription; what lies beside label or catalogue is answered as warnings, never refused (开具处方).
   * Refuses MAY_NOT_ACT, NO_IDENTITY_CHECK, NO_INSTITUTION, NOT_OWN_NAME, EMPTY_PRESCRIPTION, DUPLICATE_LINE,
   * QUANTITY_INVALID, DIAGNOSIS_REQUIRED, UNKNOWN_CODE, WEEKS_INVALID, LONG_TERM_REASON_REQUIRED, MAX_WEEKS_EXCEEDED,
   * VALIDITY_INVALID, PARAMETER_MISSING, REPLICA_BEHIND, NOT_YET_VISIBLE.
   */
  readonly issuePrescription: PrescriptionPayload;
  /**
   * Opens an adjustment of the province's part of a catalogue and lists the candidates (启动目录调整).
   * Refuses PROVINCE_ONLY, ROUND_OPEN, PERIOD_INVALID.
   */
  readonly openAdjustmentRound: AdjustmentRoundPayload;
  /**
   * Proposes a drug for the catalogue; its kind says which authority decides (起草目录建议).
   * Refuses NOT_OWN_AREA, UNKNOWN_CODE, KIND_UNKNOWN, ALREADY_IN_CATALOGUE, ALREADY_PROPOSED, JUSTIFICATION_REQUIRED.
   */
  readonly proposeDrug: DrugProposalPayload;
  /**
   * Publishes a version of the own province's catalogue from every update that waits; it counts when all of it is written
   * (目录版本发布).
   * Refuses PROVINCE_ONLY, VERSION_EXISTS, OVERLAPPING_VERSION, PUBLICATION_UNDER_WAY, SOURCE_REQUIRED, VERSION_REQUIRED,
   * NOTHING_TO_PUBLISH, BATCH_INCOMPLETE.
   */
  readonly publishCatalogueVersion: CatalogueVersionPayload;
  /**
   * Keeps that the person, or a relative, agreed to lines outside the payment scope (目录外用药知情同意).
   * Refuses MAY_NOT_ACT, PRESCRIPTION_NOT_FOUND, NOT_ISSUER, UNKNOWN_CODE, IN_SCOPE.
   */
  readonly recordOutOfScopeConsent: PrescriptionPayload;
  /**
   * Sends a prescription to a pharmacy; before it is paid another may be chosen (处方流转).
   * Refuses MAY_NOT_ACT, PRESCRIPTION_NOT_FOUND, ALREADY_DISPENSED, ALREADY_PAID, PHARMACY_NOT_DESIGNATED, EXPIRED,
   * CANCELLED, REPLICA_BEHIND.
   */
  readonly routePrescription: PrescriptionPayload;
  /**
   * Sends a proposal to the authority that may decide it (报送目录建议).
   * Refuses PROPOSAL_NOT_FOUND, PROVINCE_ONLY, NOT_OWN_AREA, WRONG_AUTHORITY, NOT_DRAFT.
   */
  readonly sendProposal: DrugProposalPayload;
  /**
   * Sets fee standard and ceiling of an item in the own province from a day on (项目费用上限).
   * Refuses PROVINCE_ONLY, UNKNOWN_ITEM, CEILING_BELOW_STANDARD, OVERLAPPING_CEILING, SOURCE_REQUIRED.
   */
  readonly setItemCeiling: CatalogueEntryPayload;
  /**
   * Sets what is paid at most for a unit of a generic name, or of one product, from a day on (设定医保支付标准).
   * Refuses NOT_OWN_AREA, PROCUREMENT_POST_REQUIRED, OVERLAPPING_STANDARD, NOT_IN_CATALOGUE, SOURCE_REQUIRED,
   * PERIOD_INVALID.
   */
  readonly setPaymentStandard: PaymentStandardPayload;
  /**
   * Hands in the drugs a team commonly uses; they are compared with the newest catalogue at once (提交运动员药品清单).
   * Refuses NOT_A_TEAM, UNKNOWN_CODE, EMPTY_LIST, TOO_MANY_CODES.
   */
  readonly submitAthleteDrugList: AthleteDrugListPayload;
  /**
   * Takes in a prescription that another system of the own institution issued (上传处方).
   * Refuses as issuePrescription does, and ALREADY_TAKEN, NUMBER_REQUIRED.
   */
  readonly uploadPrescription: PrescriptionPayload;
};


/** Changes (办理). */
export type MutationAddTemporaryEntryArgs = {
  input: AddTemporaryEntryInput;
};


/** Changes (办理). */
export type MutationCancelPrescriptionArgs = {
  input: CancelPrescriptionInput;
};


/** Changes (办理). */
export type MutationChangeAthleteDrugListArgs = {
  input: ChangeAthleteDrugListInput;
};


/** Changes (办理). */
export type MutationConfirmDeliveryArgs = {
  input: ConfirmDeliveryInput;
};


/** Changes (办理). */
export type MutationDecideProposalArgs = {
  input: DecideProposalInput;
};


/** Changes (办理). */
export type MutationDispensePrescriptionArgs = {
  input: DispensePrescriptionInput;
};


/** Changes (办理). */
export type MutationImportCatalogueUpdateArgs = {
  input: ImportCatalogueUpdateInput;
};


/** Changes (办理). */
export type MutationIssuePrescriptionArgs = {
  input: IssuePrescriptionInput;
};


/** Changes (办理). */
export type MutationOpenAdjustmentRoundArgs = {
  input: OpenAdjustmentRoundInput;
};


/** Changes (办理). */
export type MutationProposeDrugArgs = {
  input: ProposeDrugInput;
};


/** Changes (办理). */
export type MutationPublishCatalogueVersionArgs = {
  input: PublishCatalogueVersionInput;
};


/** Changes (办理). */
export type MutationRecordOutOfScopeConsentArgs = {
  input: RecordOutOfScopeConsentInput;
};


/** Changes (办理). */
export type MutationRoutePrescriptionArgs = {
  input: RoutePrescriptionInput;
};


/** Changes (办理). */
export type MutationSendProposalArgs = {
  input: SendProposalInput;
};


/** Changes (办理). */
export type MutationSetItemCeilingArgs = {
  input: SetItemCeilingInput;
};


/** Changes (办理). */
export type MutationSetPaymentStandardArgs = {
  input: SetPaymentStandardInput;
};


/** Changes (办理). */
export type MutationSubmitAthleteDrugListArgs = {
  input: SubmitAthleteDrugListInput;
};


/** Changes (办理). */
export type MutationUploadPrescriptionArgs = {
  input: UploadPrescriptionInput;
};

/** An adjustment to open (启动目录调整). */
export type OpenAdjustmentRoundInput = {
  /** Which catalogue (目录). */
  readonly catalogue?: CatalogueKind;
  /** First day (起始日). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Last day (截止日). */
  readonly to: Scalars['Date']['input'];
};

/** An own-first share (先行自付比例). */
export type OwnFirstShareInput = {
  /** Where it holds: an area, or ALL (行政区划). */
  readonly area: Scalars['String']['input'];
  /** From 0 to 1 (比例). */
  readonly ratio: Scalars['String']['input'];
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

/** A payment standard on one day (医保支付标准). */
export type PaymentStandard = {
  readonly __typename?: 'PaymentStandard';
  /** Per unit (支付标准). */
  readonly amount: Scalars['Money']['output'];
  /** Whose standard it is; null: everywhere (行政区划). */
  readonly area?: Maybe<Scalars['AreaCode']['output']>;
  /** First day (起始日). */
  readonly from: Scalars['Date']['output'];
  /** The generic name, or the product with a standard of its own (通用名或产品编码). */
  readonly genericCode: Scalars['ID']['output'];
  /** The products that share it (适用产品). */
  readonly products: ReadonlyArray<Scalars['ID']['output']>;
};

/** A payment standard after a change (变更结果). */
export type PaymentStandardPayload = {
  readonly __typename?: 'PaymentStandardPayload';
  /** As it is on its first day (支付标准). */
  readonly paymentStandard: PaymentStandard;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** A person: one record for life (人员). */
export type Person = {
  readonly __typename?: 'Person';
  /** Opaque id of the person (人员标识). */
  readonly id: Scalars['ID']['output'];
  /** The prescriptions of the person, oldest first (处方). */
  readonly prescriptions?: Maybe<PrescriptionConnection>;
};


/** A person: one record for life (人员). */
export type PersonPrescriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A prescription: dispensed once, where it was routed (处方). */
export type Prescription = {
  readonly __typename?: 'Prescription';
  /** Diagnoses as codes; null once the person was erased (诊断). */
  readonly diagnoses?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Who issued it (医师). */
  readonly doctorId?: Maybe<Scalars['ID']['output']>;
  /** Collected, or sent out; null until it is dispensed (取药方式). */
  readonly handover?: Maybe<PrescriptionHandover>;
  /** Id of the prescription (处方编号). */
  readonly id: Scalars['ID']['output'];
  /** Where it was issued (开具机构). */
  readonly institutionId: Scalars['ID']['output'];
  /** When it was issued (开具时间). */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** What was prescribed (处方明细). */
  readonly lines: ReadonlyArray<PrescriptionLine>;
  /** Issued here, or uploaded (来源). */
  readonly origin: PrescriptionOrigin;
  /** Whose it is (人员). */
  readonly person?: Maybe<Person>;
  /** The pharmacy it goes to (药店). */
  readonly pharmacyId?: Maybe<Scalars['ID']['output']>;
  /** How far it has come (状态). */
  readonly state: PrescriptionState;
  /** Every step with its time (流转记录). */
  readonly steps: ReadonlyArray<PrescriptionStep>;
  /** Last day on which it may be routed and paid (有效期至). */
  readonly validUntil: Scalars['Date']['output'];
  /** What it is marked with (提示). */
  readonly warnings: ReadonlyArray<PrescriptionWarning>;
  /** Weeks of a long prescription; null: an ordinary one (长处方周数). */
  readonly weeks?: Maybe<Scalars['Int']['output']>;
};

/** A page of prescriptions (处方列表). */
export type PrescriptionConnection = {
  readonly __typename?: 'PrescriptionConnection';
  /** The prescriptions with their cursors (条目). */
  readonly edges: ReadonlyArray<PrescriptionEdge>;
  /** The prescriptions (处方). */
  readonly nodes: ReadonlyArray<Prescription>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A prescription of a page (条目). */
export type PrescriptionEdge = {
  readonly __typename?: 'PrescriptionEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The prescription (处方). */
  readonly node: Prescription;
};

/** What a prescription is marked with (处方提示类型). */
export type PrescriptionFlag =
  /** An assisted person has not agreed to a line outside the scope (缺少知情同意). */
  | 'CONSENT_MISSING'
  /** Outside the catalogue without a reason, although an equivalent is inside (目录内有可替代药品). */
  | 'IN_CATALOGUE_AVAILABLE'
  /** The diagnosis is none the label names (超说明书). */
  | 'OFF_LABEL'
  /** A settlement came after it was cancelled or had run out (失效后支付). */
  | 'PAID_AFTER_END';

/** How drugs are handed over (取药方式). */
export type PrescriptionHandover =
  /** Collected at the pharmacy (自取). */
  | 'COLLECTED'
  /** Sent to the person (配送). */
  | 'DELIVERY';

/** A line of a prescription (处方明细). */
export type PrescriptionLine = {
  readonly __typename?: 'PrescriptionLine';
  /** Its code (编码). */
  readonly code: Scalars['ID']['output'];
  /** What it is (药品). */
  readonly entry?: Maybe<CatalogueEntry>;
  /** How many units (数量). */
  readonly quantity: Scalars['String']['output'];
};

/** A line to prescribe (处方明细). */
export type PrescriptionLineInput = {
  /** Its code (编码). */
  readonly code: Scalars['ID']['input'];
  /** How many units: "2" or "0.5" (数量). */
  readonly quantity: Scalars['String']['input'];
};

/** Where a prescription comes from (处方来源). */
export type PrescriptionOrigin =
  /** Issued here (开具). */
  | 'ISSUED'
  /** Uploaded from the system of an institution (上传). */
  | 'UPLOADED';

/** A prescription after a change (变更结果). */
export type PrescriptionPayload = {
  readonly __typename?: 'PrescriptionPayload';
  /** As it is now (处方). */
  readonly prescription: Prescription;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** How far a prescription has come (处方状态). */
export type PrescriptionState =
  /** Withdrawn (已作废). */
  | 'CANCELLED'
  /** Arrived (已送达). */
  | 'DELIVERED'
  /** Handed over, or out for delivery (已调剂). */
  | 'DISPENSED'
  /** Run out unused (已过期). */
  | 'EXPIRED'
  /** Issued (已开具). */
  | 'ISSUED'
  /** Paid (已支付). */
  | 'PAID'
  /** Sent to a pharmacy (已流转). */
  | 'ROUTED';

/** A step of a prescription (流转记录). */
export type PrescriptionStep = {
  readonly __typename?: 'PrescriptionStep';
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** The state it came to (状态). */
  readonly state: PrescriptionState;
};

/** A mark on a prescription: care goes on (处方提示). */
export type PrescriptionWarning = {
  readonly __typename?: 'PrescriptionWarning';
  /** The cheapest equivalent in the catalogue (目录内可替代药品). */
  readonly alternative?: Maybe<Scalars['ID']['output']>;
  /** The line concerned (编码). */
  readonly code?: Maybe<Scalars['ID']['output']>;
  /** Which (提示类型). */
  readonly flag: PrescriptionFlag;
};

/** Standing of a product under its generic name (产品类别). */
export type ProductStanding =
  /** A generic that has not (未过评仿制药). */
  | 'GENERIC'
  /** A generic that passed the consistency evaluation (通过一致性评价仿制药). */
  | 'GENERIC_PASSED'
  /** The originator (原研药). */
  | 'ORIGINATOR'
  /** The reference preparation (参比制剂). */
  | 'REFERENCE';

/** Who may bring a drug into a catalogue (事权). */
export type ProposalAuthority =
  /** The national departments (国家). */
  | 'NATIONAL'
  /** The province (省级). */
  | 'PROVINCIAL';

/** Proposals answered in a period (目录建议统计). */
export type ProposalReport = {
  readonly __typename?: 'ProposalReport';
  /** Taken in (采纳数). */
  readonly accepted: Scalars['Int']['output'];
  /** Calendar days from sending to decision, on average, rounded up; null: none decided (平均用时). */
  readonly averageDays?: Maybe<Scalars['Int']['output']>;
  /** The most days one took; null: none decided (最长用时). */
  readonly mostDays?: Maybe<Scalars['Int']['output']>;
  /** Refused (未采纳数). */
  readonly refused: Scalars['Int']['output'];
};

/** How far a proposal is (建议状态). */
export type ProposalState =
  /** Taken in (已采纳). */
  | 'ACCEPTED'
  /** Written (起草). */
  | 'DRAFT'
  /** Refused (未采纳). */
  | 'REFUSED'
  /** With the authority (已报送). */
  | 'SENT';

/** A proposal to write (起草目录建议). */
export type ProposeDrugInput = {
  /** The drug (药品编码). */
  readonly code: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (理由). */
  readonly justification: Scalars['String']['input'];
  /** The list it comes from (清单). */
  readonly listId?: InputMaybe<Scalars['ID']['input']>;
};

/** A version to publish (目录版本发布). */
export type PublishCatalogueVersionInput = {
  /** Which catalogue (目录). */
  readonly catalogue: CatalogueKind;
  /** First day (生效日期). */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The document it follows (文件依据). */
  readonly source: Scalars['String']['input'];
  /** What the version is called (版本号). */
  readonly version: Scalars['String']['input'];
};

/** Questions (查询). */
export type Query = {
  readonly __typename?: 'Query';
  /** The newest adjustment of the province's part of a catalogue; null: none yet (目录调整). */
  readonly adjustmentRound?: Maybe<AdjustmentRound>;
  /** A drug list of a team; null when there is none, or none the caller may see (运动员药品清单). */
  readonly athleteDrugList?: Maybe<AthleteDrugList>;
  /** Drug lists of teams of the own province, or of the own team, oldest first (运动员药品清单列表). */
  readonly athleteDrugLists: AthleteDrugListConnection;
  /** One entry by its code; null when there is none (目录条目). */
  readonly catalogueEntry?: Maybe<CatalogueEntry>;
  /** How many days the updates took from issue to import, by batch, oldest first (目录更新时滞). */
  readonly catalogueImportLag: ReadonlyArray<ImportLag>;
  /** The versions of a province's catalogue, newest first (目录版本). */
  readonly catalogueVersions: ReadonlyArray<CatalogueVersion>;
  /**
   * Compares a list with a version of the drug catalogue, the newest unless said; nothing is kept (清单与目录比对).
   * Refuses LIST_NOT_FOUND, VERSION_NOT_FOUND.
   */
  readonly compareDrugList: DrugListComparison;
  /**
   * What may be used instead of a drug, best first: in the catalogue by price, then what a supplementary product pays
   * (可替代药品).
   * Refuses UNKNOWN_CODE; for a person SIGN_IN_REQUIRED, ROLE_NOT_ALLOWED and SCOPE_NOT_GRANTED.
   */
  readonly drugAlternatives: ReadonlyArray<DrugAlternative>;
  /** Entries of the catalogues, ordered by code (目录条目查询). */
  readonly drugs: CatalogueEntryConnection;
  /** Whether hospital and pharmacy may both supply a drug by the dual channel there (是否双通道药品). */
  readonly isDualChannel: Scalars['Boolean']['output'];
  /** What is paid at most for a unit on a day; null: no standard (医保支付标准). */
  readonly paymentStandard?: Maybe<PaymentStandard>;
  /** A prescription by its id; null when there is none (处方查询). */
  readonly prescription?: Maybe<Prescription>;
  /** Prescriptions routed to the own pharmacy, of persons whose grant the caller holds, oldest first (药店处方列表). */
  readonly prescriptionsAt: PrescriptionConnection;
  /** How many proposals of a province were answered in a period, and how long that took (目录建议统计). */
  readonly proposalReport: ProposalReport;
  /** Proposals of the own province for the catalogues, oldest first (目录建议). */
  readonly proposals: DrugProposalConnection;
  /**
   * How each code is paid for on a day in an area: the same answer settlement uses (支付范围查询).
   * Refuses TOO_MANY_CODES.
   */
  readonly scope: ReadonlyArray<ScopeLine>;
};


/** Questions (查询). */
export type QueryAdjustmentRoundArgs = {
  area: Scalars['AreaCode']['input'];
  catalogue?: CatalogueKind;
};


/** Questions (查询). */
export type QueryAthleteDrugListArgs = {
  id: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryAthleteDrugListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions (查询). */
export type QueryCatalogueEntryArgs = {
  code: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryCatalogueImportLagArgs = {
  area?: InputMaybe<Scalars['AreaCode']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Questions (查询). */
export type QueryCatalogueVersionsArgs = {
  area: Scalars['AreaCode']['input'];
  catalogue: CatalogueKind;
};


/** Questions (查询). */
export type QueryCompareDrugListArgs = {
  listId: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
};


/** Questions (查询). */
export type QueryDrugAlternativesArgs = {
  area: Scalars['AreaCode']['input'];
  code: Scalars['ID']['input'];
  condition?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions (查询). */
export type QueryDrugsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  catalogue?: CatalogueKind;
  first?: InputMaybe<Scalars['Int']['input']>;
  genericCode?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<DrugKind>;
  tag?: InputMaybe<Scalars['String']['input']>;
  titleStarts?: InputMaybe<Scalars['String']['input']>;
};


/** Questions (查询). */
export type QueryIsDualChannelArgs = {
  area: Scalars['AreaCode']['input'];
  code: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions (查询). */
export type QueryPaymentStandardArgs = {
  area: Scalars['AreaCode']['input'];
  code: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions (查询). */
export type QueryPrescriptionArgs = {
  id: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryPrescriptionsAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: PrescriptionState;
};


/** Questions (查询). */
export type QueryProposalReportArgs = {
  area: Scalars['AreaCode']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Questions (查询). */
export type QueryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<ProposalAuthority>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ProposalState>;
};


/** Questions (查询). */
export type QueryScopeArgs = {
  input: ScopeInput;
};

/** A consent to lines outside the scope (目录外用药知情同意). */
export type RecordOutOfScopeConsentInput = {
  /** Who agreed (同意人). */
  readonly by: ConsentBy;
  /** The lines (编码). */
  readonly codes: ReadonlyArray<Scalars['ID']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The prescription (处方). */
  readonly prescriptionId: Scalars['ID']['input'];
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

/** Where a prescription goes (处方流转). */
export type RoutePrescriptionInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The work during which this is done (关联事项). */
  readonly inContextOf?: InputMaybe<WorkContextInput>;
  /** The pharmacy (药店). */
  readonly pharmacyId: Scalars['ID']['input'];
  /** The prescription (处方). */
  readonly prescriptionId: Scalars['ID']['input'];
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

/** Codes to ask about (支付范围查询条件). */
export type ScopeInput = {
  /** Where the person is insured (参保地). */
  readonly area: Scalars['AreaCode']['input'];
  /** The codes, at most 200 (编码). */
  readonly codes: ReadonlyArray<Scalars['ID']['input']>;
  /** Conditions of the case: COVID_CONFIRMED, COVID_SUSPECTED (诊断状态). */
  readonly conditions?: ReadonlyArray<Scalars['String']['input']>;
  /** The day of the service (服务日期). */
  readonly serviceDate: Scalars['Date']['input'];
};

/** How one code is paid for (支付范围). */
export type ScopeLine = {
  readonly __typename?: 'ScopeLine';
  /** The most of a unit that is in scope (费用上限). */
  readonly ceiling?: Maybe<Scalars['Money']['output']>;
  /** How the cost counts; null outside the catalogue (费用类别). */
  readonly class?: Maybe<EntryClass>;
  /** The code (编码). */
  readonly code: Scalars['ID']['output'];
  /** Whether its cost is in scope, at least in part (是否在支付范围). */
  readonly inScope: Scalars['Boolean']['output'];
  /** The share the person bears first; null outside the catalogue (先行自付比例). */
  readonly ownFirstRatio?: Maybe<Scalars['Ratio']['output']>;
  /** What is paid at most for a unit (支付标准). */
  readonly paymentStandard?: Maybe<Scalars['Money']['output']>;
  /** Why it is not: UNKNOWN, NOT_IN_CATALOGUE, CLASS_C or RESTRICTED; null when it is (原因). */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The conditions it is limited to (限定支付条件). */
  readonly restrictions: ReadonlyArray<Scalars['String']['output']>;
};

/** A proposal to send (报送目录建议). */
export type SendProposalInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The proposal (建议). */
  readonly proposalId: Scalars['ID']['input'];
  /** To whom (接收方). */
  readonly recipient: ProposalAuthority;
};

/** A ceiling of an item (项目费用上限). */
export type SetItemCeilingInput = {
  /** The most that is in scope, per unit (费用上限). */
  readonly ceiling: Scalars['Money']['input'];
  /** The item (项目编码). */
  readonly code: Scalars['ID']['input'];
  /** What may be charged (收费标准). */
  readonly feeStandard: Scalars['Money']['input'];
  /** First day (起始日). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The document it follows (文件依据). */
  readonly source: Scalars['String']['input'];
};

/** A payment standard to set (支付标准设定). */
export type SetPaymentStandardInput = {
  /** Per unit (支付标准). */
  readonly amount: Scalars['Money']['input'];
  /** Where it holds; the own area unless said (行政区划). */
  readonly area?: InputMaybe<Scalars['AreaCode']['input']>;
  /** A generic name, or one product (通用名或产品编码). */
  readonly code: Scalars['ID']['input'];
  /** First day (起始日). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The document it follows (文件依据). */
  readonly source: Scalars['String']['input'];
  /** Last day; none: until the next one (截止日). */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A list to hand in (提交运动员药品清单). */
export type SubmitAthleteDrugListInput = {
  /** The province of the team; the own area unless said (行政区划). */
  readonly area?: InputMaybe<Scalars['AreaCode']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The drugs as codes, at most 500 (药品编码). */
  readonly items: ReadonlyArray<Scalars['ID']['input']>;
  /** The team; a unit names itself or leaves it out (运动队). */
  readonly teamId?: InputMaybe<Scalars['ID']['input']>;
};

/** A prescription to upload (上传处方). */
export type UploadPrescriptionInput = {
  /** Diagnoses as codes (诊断). */
  readonly diagnoses: ReadonlyArray<Scalars['String']['input']>;
  /** The doctor, as the institution calls them (医师). */
  readonly doctorId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What is prescribed (处方明细). */
  readonly lines: ReadonlyArray<PrescriptionLineInput>;
  /** Its number in the system of the institution (院内处方号). */
  readonly number: Scalars['String']['input'];
  /** The person; `id@revision` waits for a change (人员). */
  readonly personId: Scalars['ID']['input'];
  /** Why it is long, or lies outside the catalogue (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Last day of validity; by the pack unless said (有效期至). */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The visit (就诊). */
  readonly visitId?: InputMaybe<Scalars['ID']['input']>;
  /** Weeks of a long prescription; none: an ordinary one (长处方周数). */
  readonly weeks?: InputMaybe<Scalars['Int']['input']>;
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
  AthleteDrugList: AthleteDrugList;
  CatalogueEntry: CatalogueEntry;
  DrugProposal: DrugProposal;
  Person: Person;
  Prescription: Prescription;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AthleteDrugList:
    ( { __typename: 'AthleteDrugList' }
    & GraphQLRecursivePick<FederationTypes['AthleteDrugList'], {"id":true}> );
  CatalogueEntry:
    ( { __typename: 'CatalogueEntry' }
    & GraphQLRecursivePick<FederationTypes['CatalogueEntry'], {"id":true}> );
  DrugProposal:
    ( { __typename: 'DrugProposal' }
    & GraphQLRecursivePick<FederationTypes['DrugProposal'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Prescription:
    ( { __typename: 'Prescription' }
    & GraphQLRecursivePick<FederationTypes['Prescription'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddTemporaryEntryInput: AddTemporaryEntryInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AdjustmentCandidate: ResolverTypeWrapper<AdjustmentCandidate>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdjustmentRound: ResolverTypeWrapper<AdjustmentRound>;
  AdjustmentRoundPayload: ResolverTypeWrapper<AdjustmentRoundPayload>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AlternativePayer: AlternativePayer;
  AreaCode: ResolverTypeWrapper<Scalars['AreaCode']['output']>;
  AthleteDrugList: ResolverTypeWrapper<AthleteListModel>;
  AthleteDrugListConnection: ResolverTypeWrapper<Omit<AthleteDrugListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AthleteDrugListEdge']>, nodes: ReadonlyArray<ResolversTypes['AthleteDrugList']> }>;
  AthleteDrugListEdge: ResolverTypeWrapper<Omit<AthleteDrugListEdge, 'node'> & { node: ResolversTypes['AthleteDrugList'] }>;
  AthleteDrugListPayload: ResolverTypeWrapper<Omit<AthleteDrugListPayload, 'list'> & { list: ResolversTypes['AthleteDrugList'] }>;
  CancelPrescriptionInput: CancelPrescriptionInput;
  CandidateSupport: CandidateSupport;
  CareType: CareType;
  CatalogueEntry: ResolverTypeWrapper<CatalogueEntryModel>;
  CatalogueEntryConnection: ResolverTypeWrapper<Omit<CatalogueEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CatalogueEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['CatalogueEntry']> }>;
  CatalogueEntryEdge: ResolverTypeWrapper<Omit<CatalogueEntryEdge, 'node'> & { node: ResolversTypes['CatalogueEntry'] }>;
  CatalogueEntryPayload: ResolverTypeWrapper<Omit<CatalogueEntryPayload, 'entry'> & { entry: ResolversTypes['CatalogueEntry'] }>;
  CatalogueKind: CatalogueKind;
  CatalogueLineInput: CatalogueLineInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CatalogueVersion: ResolverTypeWrapper<CatalogueVersionModel>;
  CatalogueVersionPayload: ResolverTypeWrapper<Omit<CatalogueVersionPayload, 'version'> & { version: ResolversTypes['CatalogueVersion'] }>;
  CatalogueVersionStatus: CatalogueVersionStatus;
  ChangeAthleteDrugListInput: ChangeAthleteDrugListInput;
  ConfirmDeliveryInput: ConfirmDeliveryInput;
  ConsentBy: ConsentBy;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideProposalInput: DecideProposalInput;
  DispensePrescriptionInput: DispensePrescriptionInput;
  DispensedBatchInput: DispensedBatchInput;
  DrugAlternative: ResolverTypeWrapper<AlternativeModel>;
  DrugKind: DrugKind;
  DrugListAnswer: ResolverTypeWrapper<DrugListAnswer>;
  DrugListAnswerKind: DrugListAnswerKind;
  DrugListComparison: ResolverTypeWrapper<ComparisonModel>;
  DrugListGap: ResolverTypeWrapper<DrugListGap>;
  DrugProposal: ResolverTypeWrapper<ProposalModel>;
  DrugProposalConnection: ResolverTypeWrapper<Omit<DrugProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DrugProposalEdge']>, nodes: ReadonlyArray<ResolversTypes['DrugProposal']> }>;
  DrugProposalEdge: ResolverTypeWrapper<Omit<DrugProposalEdge, 'node'> & { node: ResolversTypes['DrugProposal'] }>;
  DrugProposalPayload: ResolverTypeWrapper<Omit<DrugProposalPayload, 'proposal'> & { proposal: ResolversTypes['DrugProposal'] }>;
  EmergencyKind: EmergencyKind;
  EntryClass: EntryClass;
  EntryOwner: EntryOwner;
  EntryTerms: ResolverTypeWrapper<EntryTermsModel>;
  EntryTitle: ResolverTypeWrapper<EntryTitle>;
  IdNumber: ResolverTypeWrapper<Scalars['IdNumber']['output']>;
  ImportCatalogueUpdateInput: ImportCatalogueUpdateInput;
  ImportCatalogueUpdatePayload: ResolverTypeWrapper<ImportCatalogueUpdatePayload>;
  ImportLag: ResolverTypeWrapper<ImportLag>;
  InsuranceType: InsuranceType;
  IssuePrescriptionInput: IssuePrescriptionInput;
  ItemCeiling: ResolverTypeWrapper<ItemCeilingModel>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenAdjustmentRoundInput: OpenAdjustmentRoundInput;
  OwnFirstShareInput: OwnFirstShareInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaymentStandard: ResolverTypeWrapper<PaymentStandardModel>;
  PaymentStandardPayload: ResolverTypeWrapper<Omit<PaymentStandardPayload, 'paymentStandard'> & { paymentStandard: ResolversTypes['PaymentStandard'] }>;
  Person: ResolverTypeWrapper<{ readonly id: string }>;
  Prescription: ResolverTypeWrapper<PrescriptionModel>;
  PrescriptionConnection: ResolverTypeWrapper<Omit<PrescriptionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PrescriptionEdge']>, nodes: ReadonlyArray<ResolversTypes['Prescription']> }>;
  PrescriptionEdge: ResolverTypeWrapper<Omit<PrescriptionEdge, 'node'> & { node: ResolversTypes['Prescription'] }>;
  PrescriptionFlag: PrescriptionFlag;
  PrescriptionHandover: PrescriptionHandover;
  PrescriptionLine: ResolverTypeWrapper<PrescriptionLineModel>;
  PrescriptionLineInput: PrescriptionLineInput;
  PrescriptionOrigin: PrescriptionOrigin;
  PrescriptionPayload: ResolverTypeWrapper<Omit<PrescriptionPayload, 'prescription'> & { prescription: ResolversTypes['Prescription'] }>;
  PrescriptionState: PrescriptionState;
  PrescriptionStep: ResolverTypeWrapper<PrescriptionStep>;
  PrescriptionWarning: ResolverTypeWrapper<PrescriptionWarning>;
  ProductStanding: ProductStanding;
  ProposalAuthority: ProposalAuthority;
  ProposalReport: ResolverTypeWrapper<ProposalReport>;
  ProposalState: ProposalState;
  ProposeDrugInput: ProposeDrugInput;
  PublishCatalogueVersionInput: PublishCatalogueVersionInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ratio: ResolverTypeWrapper<Scalars['Ratio']['output']>;
  RecordOutOfScopeConsentInput: RecordOutOfScopeConsentInput;
  Role: Role;
  RoutePrescriptionInput: RoutePrescriptionInput;
  Scope: Scope;
  ScopeInput: ScopeInput;
  ScopeLine: ResolverTypeWrapper<ScopeLine>;
  SendProposalInput: SendProposalInput;
  SetItemCeilingInput: SetItemCeilingInput;
  SetPaymentStandardInput: SetPaymentStandardInput;
  SubmitAthleteDrugListInput: SubmitAthleteDrugListInput;
  UploadPrescriptionInput: UploadPrescriptionInput;
  WorkContextInput: WorkContextInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddTemporaryEntryInput: AddTemporaryEntryInput;
  String: Scalars['String']['output'];
  AdjustmentCandidate: AdjustmentCandidate;
  ID: Scalars['ID']['output'];
  AdjustmentRound: AdjustmentRound;
  AdjustmentRoundPayload: AdjustmentRoundPayload;
  Int: Scalars['Int']['output'];
  AreaCode: Scalars['AreaCode']['output'];
  AthleteDrugList: AthleteListModel;
  AthleteDrugListConnection: Omit<AthleteDrugListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AthleteDrugListEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AthleteDrugList']> };
  AthleteDrugListEdge: Omit<AthleteDrugListEdge, 'node'> & { node: ResolversParentTypes['AthleteDrugList'] };
  AthleteDrugListPayload: Omit<AthleteDrugListPayload, 'list'> & { list: ResolversParentTypes['AthleteDrugList'] };
  CancelPrescriptionInput: CancelPrescriptionInput;
  CatalogueEntry: CatalogueEntryModel;
  CatalogueEntryConnection: Omit<CatalogueEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CatalogueEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CatalogueEntry']> };
  CatalogueEntryEdge: Omit<CatalogueEntryEdge, 'node'> & { node: ResolversParentTypes['CatalogueEntry'] };
  CatalogueEntryPayload: Omit<CatalogueEntryPayload, 'entry'> & { entry: ResolversParentTypes['CatalogueEntry'] };
  CatalogueLineInput: CatalogueLineInput;
  Boolean: Scalars['Boolean']['output'];
  CatalogueVersion: CatalogueVersionModel;
  CatalogueVersionPayload: Omit<CatalogueVersionPayload, 'version'> & { version: ResolversParentTypes['CatalogueVersion'] };
  ChangeAthleteDrugListInput: ChangeAthleteDrugListInput;
  ConfirmDeliveryInput: ConfirmDeliveryInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideProposalInput: DecideProposalInput;
  DispensePrescriptionInput: DispensePrescriptionInput;
  DispensedBatchInput: DispensedBatchInput;
  DrugAlternative: AlternativeModel;
  DrugListAnswer: DrugListAnswer;
  DrugListComparison: ComparisonModel;
  DrugListGap: DrugListGap;
  DrugProposal: ProposalModel;
  DrugProposalConnection: Omit<DrugProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DrugProposalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DrugProposal']> };
  DrugProposalEdge: Omit<DrugProposalEdge, 'node'> & { node: ResolversParentTypes['DrugProposal'] };
  DrugProposalPayload: Omit<DrugProposalPayload, 'proposal'> & { proposal: ResolversParentTypes['DrugProposal'] };
  EntryTerms: EntryTermsModel;
  EntryTitle: EntryTitle;
  IdNumber: Scalars['IdNumber']['output'];
  ImportCatalogueUpdateInput: ImportCatalogueUpdateInput;
  ImportCatalogueUpdatePayload: ImportCatalogueUpdatePayload;
  ImportLag: ImportLag;
  IssuePrescriptionInput: IssuePrescriptionInput;
  ItemCeiling: ItemCeilingModel;
  Money: Scalars['Money']['output'];
  Mutation: Record<PropertyKey, never>;
  OpenAdjustmentRoundInput: OpenAdjustmentRoundInput;
  OwnFirstShareInput: OwnFirstShareInput;
  PageInfo: PageInfo;
  PaymentStandard: PaymentStandardModel;
  PaymentStandardPayload: Omit<PaymentStandardPayload, 'paymentStandard'> & { paymentStandard: ResolversParentTypes['PaymentStandard'] };
  Person: { readonly id: string };
  Prescription: PrescriptionModel;
  PrescriptionConnection: Omit<PrescriptionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PrescriptionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Prescription']> };
  PrescriptionEdge: Omit<PrescriptionEdge, 'node'> & { node: ResolversParentTypes['Prescription'] };
  PrescriptionLine: PrescriptionLineModel;
  PrescriptionLineInput: PrescriptionLineInput;
  PrescriptionPayload: Omit<PrescriptionPayload, 'prescription'> & { prescription: ResolversParentTypes['Prescription'] };
  PrescriptionStep: PrescriptionStep;
  PrescriptionWarning: PrescriptionWarning;
  ProposalReport: ProposalReport;
  ProposeDrugInput: ProposeDrugInput;
  PublishCatalogueVersionInput: PublishCatalogueVersionInput;
  Query: Record<PropertyKey, never>;
  Ratio: Scalars['Ratio']['output'];
  RecordOutOfScopeConsentInput: RecordOutOfScopeConsentInput;
  RoutePrescriptionInput: RoutePrescriptionInput;
  ScopeInput: ScopeInput;
  ScopeLine: ScopeLine;
  SendProposalInput: SendProposalInput;
  SetItemCeilingInput: SetItemCeilingInput;
  SetPaymentStandardInput: SetPaymentStandardInput;
  SubmitAthleteDrugListInput: SubmitAthleteDrugListInput;
  UploadPrescriptionInput: UploadPrescriptionInput;
  WorkContextInput: WorkContextInput;
};

export type AccessDirectiveArgs = {
  roles: ReadonlyArray<Role>;
  scope?: Maybe<Scope>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdjustmentCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustmentCandidate'] = ResolversParentTypes['AdjustmentCandidate']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['CandidateSupport'], ParentType, ContextType>;
};

export type AdjustmentRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustmentRound'] = ResolversParentTypes['AdjustmentRound']> = {
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['AdjustmentCandidate']>, ParentType, ContextType>;
  catalogue?: Resolver<ResolversTypes['CatalogueKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AdjustmentRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustmentRoundPayload'] = ResolversParentTypes['AdjustmentRoundPayload']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['AdjustmentRound'], ParentType, ContextType>;
};

export interface AreaCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AreaCode'], any> {
  name: 'AreaCode';
}

export type AthleteDrugListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AthleteDrugList'] = ResolversParentTypes['AthleteDrugList'], FederationReferenceType extends FederationReferenceTypes['AthleteDrugList'] = FederationReferenceTypes['AthleteDrugList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AthleteDrugList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['DrugListComparison']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['DrugListComparison']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  teamId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AthleteDrugListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AthleteDrugListConnection'] = ResolversParentTypes['AthleteDrugListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AthleteDrugListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AthleteDrugList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AthleteDrugListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AthleteDrugListEdge'] = ResolversParentTypes['AthleteDrugListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AthleteDrugList'], ParentType, ContextType>;
};

export type AthleteDrugListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AthleteDrugListPayload'] = ResolversParentTypes['AthleteDrugListPayload']> = {
  list?: Resolver<ResolversTypes['AthleteDrugList'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntry'] = ResolversParentTypes['CatalogueEntry'], FederationReferenceType extends FederationReferenceTypes['CatalogueEntry'] = FederationReferenceTypes['CatalogueEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CatalogueEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  catalogue?: Resolver<ResolversTypes['CatalogueKind'], ParentType, ContextType>;
  ceiling?: Resolver<Maybe<ResolversTypes['ItemCeiling']>, ParentType, ContextType, RequireFields<CatalogueEntryCeilingArgs, 'area'>>;
  genericCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DrugKind']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['ProductStanding']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['EntryTerms']>, ParentType, ContextType, RequireFields<CatalogueEntryTermsArgs, 'area'>>;
  title?: Resolver<ResolversTypes['EntryTitle'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CatalogueEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntryConnection'] = ResolversParentTypes['CatalogueEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CatalogueEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CatalogueEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CatalogueEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntryEdge'] = ResolversParentTypes['CatalogueEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CatalogueEntry'], ParentType, ContextType>;
};

export type CatalogueEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntryPayload'] = ResolversParentTypes['CatalogueEntryPayload']> = {
  entry?: Resolver<ResolversTypes['CatalogueEntry'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueVersion'] = ResolversParentTypes['CatalogueVersion']> = {
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  batches?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  catalogue?: Resolver<ResolversTypes['CatalogueKind'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  entries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partsWritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CatalogueVersionStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CatalogueVersionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueVersionPayload'] = ResolversParentTypes['CatalogueVersionPayload']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['CatalogueVersion'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DrugAlternativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugAlternative'] = ResolversParentTypes['DrugAlternative']> = {
  entry?: Resolver<ResolversTypes['CatalogueEntry'], ParentType, ContextType>;
  ownFirstRatio?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  paidBy?: Resolver<ResolversTypes['AlternativePayer'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type DrugListAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugListAnswer'] = ResolversParentTypes['DrugListAnswer']> = {
  answer?: Resolver<ResolversTypes['DrugListAnswerKind'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['ProposalAuthority']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DrugListComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugListComparison'] = ResolversParentTypes['DrugListComparison']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['DrugListAnswer']>, ParentType, ContextType>;
  comparedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['DrugListGap'], ParentType, ContextType>;
  turned?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DrugListGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugListGap'] = ResolversParentTypes['DrugListGap']> = {
  national?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  provincial?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DrugProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugProposal'] = ResolversParentTypes['DrugProposal'], FederationReferenceType extends FederationReferenceTypes['DrugProposal'] = FederationReferenceTypes['DrugProposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DrugProposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['ProposalAuthority'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draftedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['CatalogueEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DrugKind'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
};

export type DrugProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugProposalConnection'] = ResolversParentTypes['DrugProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DrugProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DrugProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DrugProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugProposalEdge'] = ResolversParentTypes['DrugProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DrugProposal'], ParentType, ContextType>;
};

export type DrugProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrugProposalPayload'] = ResolversParentTypes['DrugProposalPayload']> = {
  proposal?: Resolver<ResolversTypes['DrugProposal'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntryTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryTerms'] = ResolversParentTypes['EntryTerms']> = {
  class?: Resolver<ResolversTypes['EntryClass'], ParentType, ContextType>;
  courseDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  labelIndications?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  maximumDailyDose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownFirstRatio?: Resolver<ResolversTypes['Ratio'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  restrictions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  separatePayment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntryTitleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryTitle'] = ResolversParentTypes['EntryTitle']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface IdNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IdNumber'], any> {
  name: 'IdNumber';
}

export type ImportCatalogueUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCatalogueUpdatePayload'] = ResolversParentTypes['ImportCatalogueUpdatePayload']> = {
  batch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportLagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportLag'] = ResolversParentTypes['ImportLag']> = {
  batch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  catalogue?: Resolver<ResolversTypes['CatalogueKind'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ItemCeilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemCeiling'] = ResolversParentTypes['ItemCeiling']> = {
  ceiling?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  feeStandard?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addTemporaryEntry?: Resolver<ResolversTypes['CatalogueEntryPayload'], ParentType, ContextType, RequireFields<MutationAddTemporaryEntryArgs, 'input'>>;
  cancelPrescription?: Resolver<ResolversTypes['PrescriptionPayload'], ParentType, ContextType, RequireFields<MutationCancelPrescriptionArgs, 'input'>>;
  changeAthleteDrugList?: Resolver<ResolversTypes['AthleteDrugListPayload'], ParentType, ContextType, RequireFields<MutationChangeAthleteDrugListArgs, 'input'>>;
  confirmDelivery?: Resolver<ResolversTypes['PrescriptionPayload'], ParentType, ContextType, RequireFields<MutationConfirmDeliveryArgs, 'input'>>;
  decideProposal?: Resolver<ResolversTypes['DrugProposalPayload'], ParentType, ContextType, RequireFields<MutationDecideProposalArgs, 'input'>>;
  dispensePrescription?: Resolver<ResolversTypes['PrescriptionPayload'], ParentType, ContextType, RequireFields<MutationDispensePrescriptionArgs, 'input'>>;
  importCatalogueUpdate?: Resolver<ResolversTypes['ImportCatalogueUpdatePayload'], ParentType, ContextType, RequireFields<MutationImportCatalogueUpdateArgs, 'input'>>;
  issuePrescription?: Resolver<ResolversTypes['PrescriptionPayload'], ParentType, ContextType, RequireFields<MutationIssuePrescriptionArgs, 'input'>>;
  openAdjustmentRound?: Resolver<ResolversTypes['AdjustmentRoundPayload'], ParentType, ContextType, RequireFields<MutationOpenAdjustmentRoundArgs, 'input'>>;
  proposeDrug?: Resolver<ResolversTypes['DrugProposalPayload'], ParentType, ContextType, RequireFields<MutationProposeDrugArgs, 'input'>>;
  publishCatalogueVersion?: Resolver<ResolversTypes['CatalogueVersionPayload'], ParentType, ContextType, RequireFields<MutationPublishCatalogueVersionArgs, 'input'>>;
  recordOutOfScopeConsent?: Resolver<ResolversTypes['PrescriptionPayload'], ParentType, ContextType, RequireFields<MutationRecordOutOfScopeConsentArgs, 'input'>>;
  routePrescription?: Resolver<ResolversTypes['PrescriptionPayload'], ParentType, ContextType, RequireFields<MutationRoutePrescriptionArgs, 'input'>>;
  sendProposal?: Resolver<ResolversTypes['DrugProposalPayload'], ParentType, ContextType, RequireFields<MutationSendProposalArgs, 'input'>>;
  setItemCeiling?: Resolver<ResolversTypes['CatalogueEntryPayload'], ParentType, ContextType, RequireFields<MutationSetItemCeilingArgs, 'input'>>;
  setPaymentStandard?: Resolver<ResolversTypes['PaymentStandardPayload'], ParentType, ContextType, RequireFields<MutationSetPaymentStandardArgs, 'input'>>;
  submitAthleteDrugList?: Resolver<ResolversTypes['AthleteDrugListPayload'], ParentType, ContextType, RequireFields<MutationSubmitAthleteDrugListArgs, 'input'>>;
  uploadPrescription?: Resolver<ResolversTypes['PrescriptionPayload'], ParentType, ContextType, RequireFields<MutationUploadPrescriptionArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentStandard'] = ResolversParentTypes['PaymentStandard']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['AreaCode']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  genericCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PaymentStandardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentStandardPayload'] = ResolversParentTypes['PaymentStandardPayload']> = {
  paymentStandard?: Resolver<ResolversTypes['PaymentStandard'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prescriptions?: Resolver<Maybe<ResolversTypes['PrescriptionConnection']>, ParentType, ContextType, Partial<PersonPrescriptionsArgs>>;
};

export type PrescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prescription'] = ResolversParentTypes['Prescription'], FederationReferenceType extends FederationReferenceTypes['Prescription'] = FederationReferenceTypes['Prescription']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Prescription']> | FederationReferenceType, FederationReferenceType, ContextType>;
  diagnoses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  doctorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['PrescriptionHandover']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['PrescriptionLine']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['PrescriptionOrigin'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  pharmacyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PrescriptionState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PrescriptionStep']>, ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PrescriptionWarning']>, ParentType, ContextType>;
  weeks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PrescriptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionConnection'] = ResolversParentTypes['PrescriptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PrescriptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Prescription']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PrescriptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionEdge'] = ResolversParentTypes['PrescriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Prescription'], ParentType, ContextType>;
};

export type PrescriptionLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionLine'] = ResolversParentTypes['PrescriptionLine']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['CatalogueEntry']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PrescriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionPayload'] = ResolversParentTypes['PrescriptionPayload']> = {
  prescription?: Resolver<ResolversTypes['Prescription'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrescriptionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionStep'] = ResolversParentTypes['PrescriptionStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PrescriptionState'], ParentType, ContextType>;
};

export type PrescriptionWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrescriptionWarning'] = ResolversParentTypes['PrescriptionWarning']> = {
  alternative?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  flag?: Resolver<ResolversTypes['PrescriptionFlag'], ParentType, ContextType>;
};

export type ProposalReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalReport'] = ResolversParentTypes['ProposalReport']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mostDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  adjustmentRound?: Resolver<Maybe<ResolversTypes['AdjustmentRound']>, ParentType, ContextType, RequireFields<QueryAdjustmentRoundArgs, 'area' | 'catalogue'>>;
  athleteDrugList?: Resolver<Maybe<ResolversTypes['AthleteDrugList']>, ParentType, ContextType, RequireFields<QueryAthleteDrugListArgs, 'id'>>;
  athleteDrugLists?: Resolver<ResolversTypes['AthleteDrugListConnection'], ParentType, ContextType, Partial<QueryAthleteDrugListsArgs>>;
  catalogueEntry?: Resolver<Maybe<ResolversTypes['CatalogueEntry']>, ParentType, ContextType, RequireFields<QueryCatalogueEntryArgs, 'code'>>;
  catalogueImportLag?: Resolver<ReadonlyArray<ResolversTypes['ImportLag']>, ParentType, ContextType, RequireFields<QueryCatalogueImportLagArgs, 'from' | 'to'>>;
  catalogueVersions?: Resolver<ReadonlyArray<ResolversTypes['CatalogueVersion']>, ParentType, ContextType, RequireFields<QueryCatalogueVersionsArgs, 'area' | 'catalogue'>>;
  compareDrugList?: Resolver<ResolversTypes['DrugListComparison'], ParentType, ContextType, RequireFields<QueryCompareDrugListArgs, 'listId'>>;
  drugAlternatives?: Resolver<ReadonlyArray<ResolversTypes['DrugAlternative']>, ParentType, ContextType, RequireFields<QueryDrugAlternativesArgs, 'area' | 'code'>>;
  drugs?: Resolver<ResolversTypes['CatalogueEntryConnection'], ParentType, ContextType, RequireFields<QueryDrugsArgs, 'catalogue'>>;
  isDualChannel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<QueryIsDualChannelArgs, 'area' | 'code'>>;
  paymentStandard?: Resolver<Maybe<ResolversTypes['PaymentStandard']>, ParentType, ContextType, RequireFields<QueryPaymentStandardArgs, 'area' | 'code'>>;
  prescription?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType, RequireFields<QueryPrescriptionArgs, 'id'>>;
  prescriptionsAt?: Resolver<ResolversTypes['PrescriptionConnection'], ParentType, ContextType, RequireFields<QueryPrescriptionsAtArgs, 'state'>>;
  proposalReport?: Resolver<ResolversTypes['ProposalReport'], ParentType, ContextType, RequireFields<QueryProposalReportArgs, 'area' | 'from' | 'to'>>;
  proposals?: Resolver<ResolversTypes['DrugProposalConnection'], ParentType, ContextType, Partial<QueryProposalsArgs>>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['ScopeLine']>, ParentType, ContextType, RequireFields<QueryScopeArgs, 'input'>>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export type ScopeLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopeLine'] = ResolversParentTypes['ScopeLine']> = {
  ceiling?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['EntryClass']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inScope?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownFirstRatio?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  paymentStandard?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restrictions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdjustmentCandidate?: AdjustmentCandidateResolvers<ContextType>;
  AdjustmentRound?: AdjustmentRoundResolvers<ContextType>;
  AdjustmentRoundPayload?: AdjustmentRoundPayloadResolvers<ContextType>;
  AreaCode?: GraphQLScalarType;
  AthleteDrugList?: AthleteDrugListResolvers<ContextType>;
  AthleteDrugListConnection?: AthleteDrugListConnectionResolvers<ContextType>;
  AthleteDrugListEdge?: AthleteDrugListEdgeResolvers<ContextType>;
  AthleteDrugListPayload?: AthleteDrugListPayloadResolvers<ContextType>;
  CatalogueEntry?: CatalogueEntryResolvers<ContextType>;
  CatalogueEntryConnection?: CatalogueEntryConnectionResolvers<ContextType>;
  CatalogueEntryEdge?: CatalogueEntryEdgeResolvers<ContextType>;
  CatalogueEntryPayload?: CatalogueEntryPayloadResolvers<ContextType>;
  CatalogueVersion?: CatalogueVersionResolvers<ContextType>;
  CatalogueVersionPayload?: CatalogueVersionPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DrugAlternative?: DrugAlternativeResolvers<ContextType>;
  DrugListAnswer?: DrugListAnswerResolvers<ContextType>;
  DrugListComparison?: DrugListComparisonResolvers<ContextType>;
  DrugListGap?: DrugListGapResolvers<ContextType>;
  DrugProposal?: DrugProposalResolvers<ContextType>;
  DrugProposalConnection?: DrugProposalConnectionResolvers<ContextType>;
  DrugProposalEdge?: DrugProposalEdgeResolvers<ContextType>;
  DrugProposalPayload?: DrugProposalPayloadResolvers<ContextType>;
  EntryTerms?: EntryTermsResolvers<ContextType>;
  EntryTitle?: EntryTitleResolvers<ContextType>;
  IdNumber?: GraphQLScalarType;
  ImportCatalogueUpdatePayload?: ImportCatalogueUpdatePayloadResolvers<ContextType>;
  ImportLag?: ImportLagResolvers<ContextType>;
  ItemCeiling?: ItemCeilingResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaymentStandard?: PaymentStandardResolvers<ContextType>;
  PaymentStandardPayload?: PaymentStandardPayloadResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Prescription?: PrescriptionResolvers<ContextType>;
  PrescriptionConnection?: PrescriptionConnectionResolvers<ContextType>;
  PrescriptionEdge?: PrescriptionEdgeResolvers<ContextType>;
  PrescriptionLine?: PrescriptionLineResolvers<ContextType>;
  PrescriptionPayload?: PrescriptionPayloadResolvers<ContextType>;
  PrescriptionStep?: PrescriptionStepResolvers<ContextType>;
  PrescriptionWarning?: PrescriptionWarningResolvers<ContextType>;
  ProposalReport?: ProposalReportResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
  ScopeLine?: ScopeLineResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
