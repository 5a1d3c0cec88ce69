import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SettlementRecord as SettlementModel, RankedRow } from '../persistence/settlements.ts';
import type { EntitlementRow as EntitlementModel } from '../persistence/entitlements.ts';
import type { Adjudication as AdjudicationModel, Payers as PayersModel } from '../domain/adjudication/adjudicate.ts';
import type { PersonalAccount as PersonalAccountModel } from '../domain/personal-account.ts';
import type { Split as SplitModel } from '../domain/adjudication/lines.ts';
import type { TraceStep as TraceStepModel } from '../domain/adjudication/trace.ts';
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

/** An application (待遇认定申请). */
export type ApplyEntitlementInput = {
  /** How it comes in (申请渠道). */
  readonly channel: EntitlementChannel;
  /** The disease, or the drug (编码). */
  readonly code: Scalars['String']['input'];
  /** The disease that a dual-channel drug treats (病种编码). */
  readonly disease?: InputMaybe<Scalars['String']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who reviews it, of channel INSTITUTION; a hospital's own (审核机构). */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** What for (类型). */
  readonly kind: EntitlementKind;
  /** Who asks to be recognised (参保人). */
  readonly personId: Scalars['ID']['input'];
};

/** What was used of a kind of benefit in a natural year, and what is left (待遇使用情况). */
export type BenefitCounter = {
  readonly __typename?: 'BenefitCounter';
  /** Borne towards the deductible (已负担起付线). */
  readonly deductibleUsed: Scalars['Money']['output'];
  /** Paid by the fund (基金已支付). */
  readonly fundPaid: Scalars['Money']['output'];
  /** In-scope cost (政策范围内费用). */
  readonly inScope: Scalars['Money']['output'];
  /** What the fund may still pay (基金剩余额度). */
  readonly remaining: Remaining;
  /** Which care counts in it (累计项). */
  readonly set: CounterSet;
};

/** A bill in its four parts: bill = out of scope + over standard + own first + in scope (费用构成). */
export type BillParts = {
  readonly __typename?: 'BillParts';
  /** The bill (总费用). */
  readonly bill: Scalars['Money']['output'];
  /** Within policy scope (政策范围内). */
  readonly inScope: Scalars['Money']['output'];
  /** Outside the catalogue (目录外). */
  readonly outOfScope: Scalars['Money']['output'];
  /** Above the payment standard (超支付标准). */
  readonly overStandard: Scalars['Money']['output'];
  /** The person's share before the rest counts (先行自付). */
  readonly ownFirst: Scalars['Money']['output'];
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

/** A bill of one institution (费用). */
export type ClaimInput = {
  /** The bill's number at the institution (单据号). */
  readonly billId: Scalars['String']['input'];
  /** What the bill is for (就医类型). */
  readonly careType: CareType;
  /**
   * Conditions of the patient, as codes, that a restricted item of the catalogue asks for; not kept with the settlement
   * (限定支付条件).
   */
  readonly conditions?: ReadonlyArray<Scalars['String']['input']>;
  /**
   * The disease that the bill is for, as its code; chronic care names one. Drugs whose label names a disease need none. Not
   * kept with the settlement (病种编码).
   */
  readonly disease?: InputMaybe<Scalars['String']['input']>;
  /** The kind of emergency, where none is registered (急诊类型). */
  readonly emergency?: InputMaybe<EmergencyKind>;
  /** The institution; the caller's own unless an officer settles (就医机构). */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** The lines (费用明细). */
  readonly lines: ReadonlyArray<ClaimLineInput>;
  /**
   * The prescription that is filled, as its id or `id@revision`: it must be routed to this institution. A pharmacy names one
   * (处方).
   */
  readonly prescriptionId?: InputMaybe<Scalars['ID']['input']>;
  /** The instant of the care, where known (就医时间). */
  readonly servedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The day of the care; of a stay the day of discharge (就医日期). */
  readonly serviceDate: Scalars['Date']['input'];
  /** The stay, for inpatient care (住院编号). */
  readonly stayId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the personal account may pay (是否使用个人账户). */
  readonly useAccount?: Scalars['Boolean']['input'];
};

/**
 * A line of a bill. What the catalogue of the insured place says of its code on the service date decides what is in scope;
 * a code it does not know is paid by the person (费用明细).
 */
export type ClaimLineInput = {
  /** The amount (金额). */
  readonly amount: Scalars['Money']['input'];
  /** The item code of the catalogue (项目编码). */
  readonly code: Scalars['String']['input'];
  /** The doctor (医师代码). */
  readonly doctorId?: InputMaybe<Scalars['String']['input']>;
  /** Its id on the bill (明细编号). */
  readonly lineId: Scalars['String']['input'];
  /** A line of the public-health service is outside every layer (费用来源). */
  readonly publicHealth?: Scalars['Boolean']['input'];
  /** How much, as a decimal (数量). */
  readonly quantity?: Scalars['String']['input'];
  /** The day of this line (费用日期). */
  readonly servedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the bill says; kept sealed (名称). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a settled bill left to the person (理赔剩余费用). */
export type ClaimRemainder = {
  readonly __typename?: 'ClaimRemainder';
  /** The bill (总费用). */
  readonly bill: Scalars['Money']['output'];
  /** Paid by funds (基金支付). */
  readonly fundPaid: Scalars['Money']['output'];
  /** In scope, left to the person (政策范围内个人负担). */
  readonly inScopeRemainder: Scalars['Money']['output'];
  /** Outside the catalogue (目录外费用). */
  readonly outOfScope: Scalars['Money']['output'];
  /** The day of the care (就医日期). */
  readonly serviceDate: Scalars['Date']['output'];
  /** Id of the settlement (结算编号). */
  readonly settlementId: Scalars['ID']['output'];
  /** Whether it was taken back since (状态). */
  readonly status: SettlementStatus;
};

/** A discharge (出院登记). */
export type CloseStayInput = {
  /** When (出院时间). */
  readonly dischargedAt: Scalars['DateTime']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who is discharged (患者). */
  readonly personId: Scalars['ID']['input'];
  /** The stay (住院编号). */
  readonly stayId: Scalars['ID']['input'];
};

/** Care that shares a deductible and a cap (累计项). */
export type CounterSet =
  /** Chronic and special diseases (门诊慢特病). */
  | 'CHRONIC'
  /** Dual-channel drugs (双通道药品). */
  | 'DUAL_CHANNEL'
  /** Stays and what is settled like them (住院). */
  | 'INPATIENT'
  /** Ordinary outpatient care and pharmacies (普通门诊). */
  | 'ORDINARY';

/** What the benefits of a person give on a day (待遇). */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Where the person is insured (参保地). */
  readonly area: Scalars['AreaCode']['output'];
  /** Counters and what is left of them, by kind of care (待遇余额). */
  readonly benefits: ReadonlyArray<BenefitCounter>;
  /** The scheme (险种). */
  readonly insuranceType: InsuranceType;
  /** The policy that applies (政策版本). */
  readonly policy: PolicyVersionRef;
  /** The natural year the counters belong to (自然年度). */
  readonly year: Scalars['Int']['output'];
};

/** What an insurer may know of a person's benefits: amounts and the policy, nothing else (商保可查询待遇). */
export type CoverageRemainder = {
  readonly __typename?: 'CoverageRemainder';
  /** Counters and what is left of them; those that would tell of a disease are left out (待遇余额). */
  readonly benefits: ReadonlyArray<BenefitCounter>;
  /** The scheme (险种). */
  readonly insuranceType: InsuranceType;
  /** The policy that applies (政策版本). */
  readonly policy: PolicyVersionRef;
  /** The natural year (自然年度). */
  readonly year: Scalars['Int']['output'];
};

/** Kinds of emergency (急诊类型). */
export type EmergencyKind =
  /** Rescue, the narrower kind (急诊抢救). */
  | 'RESCUE'
  /** Treatment, the wider kind (急诊救治). */
  | 'TREATMENT';

/**
 * What a person is recognised for, or asks to be. It names no institution to go to: every designated one of the insured
 * place, or of the place filed for, will do (待遇资格).
 */
export type Entitlement = {
  readonly __typename?: 'Entitlement';
  /** When it was applied for (申请时间). */
  readonly appliedAt: Scalars['DateTime']['output'];
  /** The insured area (参保地). */
  readonly area: Scalars['AreaCode']['output'];
  /** How it was applied for (申请渠道). */
  readonly channel: EntitlementChannel;
  /** The disease, or the drug (编码). */
  readonly code: Scalars['String']['output'];
  /** The disease (病种编码). */
  readonly disease: Scalars['String']['output'];
  /** From when it may be used (生效时间). */
  readonly grantedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id (资格编号). */
  readonly id: Scalars['ID']['output'];
  /** Who reviews it; null: the agency of the insured area (审核机构). */
  readonly institution?: Maybe<Institution>;
  /** What for (类型). */
  readonly kind: EntitlementKind;
  /** Whose it is (参保人). */
  readonly person?: Maybe<Person>;
  /** Why it was refused or revoked; null once the person was erased (原因). */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was revoked (撤销时间). */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands (状态). */
  readonly status: EntitlementStatus;
  /** The last day; null: no end (有效期至). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** How an application comes in (申请渠道). */
export type EntitlementChannel =
  /** At an institution of the province, which reviews it (定点医药机构). */
  | 'INSTITUTION'
  /** The web hall (网上经办大厅). */
  | 'WEB_HALL'
  /** WeChat (微信公众号). */
  | 'WECHAT';

/** A page of entitlements (待遇资格列表). */
export type EntitlementConnection = {
  readonly __typename?: 'EntitlementConnection';
  /** The entitlements with their cursors (条目). */
  readonly edges: ReadonlyArray<EntitlementEdge>;
  /** The entitlements (待遇资格). */
  readonly nodes: ReadonlyArray<Entitlement>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An entitlement of a page (条目). */
export type EntitlementEdge = {
  readonly __typename?: 'EntitlementEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The entitlement (待遇资格). */
  readonly node: Entitlement;
};

/** What a person may be recognised for (待遇资格类型). */
export type EntitlementKind =
  /** A chronic or special disease (门诊慢特病). */
  | 'CHRONIC_SPECIAL'
  /** A drug that hospitals and pharmacies both supply (双通道药品). */
  | 'DUAL_CHANNEL';

/** An entitlement after a change (待遇认定结果). */
export type EntitlementPayload = {
  readonly __typename?: 'EntitlementPayload';
  /** The entitlement as it is now (待遇资格). */
  readonly entitlement: Entitlement;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** How an application or an entitlement stands (待遇资格状态). */
export type EntitlementStatus =
  /** Under review (待审核). */
  | 'APPLIED'
  /** Recognised, until its last day (已认定). */
  | 'APPROVED'
  /** Refused (未通过). */
  | 'REFUSED'
  /** Ended before its time (已撤销). */
  | 'REVOKED';

/** What one fund pays (基金支付). */
export type FundPart = {
  readonly __typename?: 'FundPart';
  /** The amount (金额). */
  readonly amount: Scalars['Money']['output'];
  /** The layer (支付层). */
  readonly layer: PaymentLayer;
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

/** Changes (办理). */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Applies to be recognised for a chronic or special disease or a dual-channel drug (门诊慢特病、双通道药品待遇认定申请).
   * Inside the province the institution of care reviews it; on line, from anywhere, the agency of the insured area.
   * Refuses MAY_NOT_ACT, NOT_ENROLLED, PERSON_DECEASED, INSTITUTION_REQUIRED, OTHER_INSTITUTION, INSTITUTION_UNKNOWN,
   * INSTITUTION_MAY_NOT_REVIEW, DISEASE_REQUIRED, UNKNOWN_CODE, ALREADY_ENTITLED, NO_PACK_FOR_AREA, PACK_NOT_IN_FORCE,
   * PACK_EXPIRED, PARAMETER_MISSING, REPLICA_BEHIND.
   */
  readonly applyEntitlement: EntitlementPayload;
  /**
   * Closes a stay (出院登记).
   * Refuses MAY_NOT_ACT, STAY_NOT_OPEN, STAY_DATES_REVERSED, OTHER_INSTITUTION.
   */
  readonly closeStay: StayPayload;
  /**
   * Opens a stay: until it is closed, ordinary outpatient care is not paid by the pool (入院登记).
   * Refuses MAY_NOT_ACT, INSTITUTION_REQUIRED, STAY_ALREADY_OPEN, ADMISSION_IN_FUTURE.
   */
  readonly openStay: StayPayload;
  /**
   * Takes a settlement back whole: counters, funds and account as if it had never been (结算撤销).
   * Refuses MAY_NOT_ACT, SETTLEMENT_UNKNOWN, ALREADY_REVERSED, OTHER_INSTITUTION, REASON_REQUIRED.
   */
  readonly reverseSettlement: SettlementPayload;
  /**
   * Decides an application: approved, the benefit may be used at once (待遇认定审核).
   * Refuses MAY_NOT_ACT, NOT_ENTITLED, NOT_THE_REVIEWER, ALREADY_REVIEWED, INSTITUTION_REQUIRED, VALIDITY_REQUIRED,
   * VALIDITY_OVER, REASON_REQUIRED.
   */
  readonly reviewEntitlement: EntitlementPayload;
  /**
   * Ends an entitlement before its time, so that another drug may be applied for (撤销待遇资格).
   * Refuses MAY_NOT_ACT, NOT_ENTITLED, NOT_THE_REVIEWER, INSTITUTION_REQUIRED, REASON_REQUIRED.
   */
  readonly revokeEntitlement: EntitlementPayload;
  /**
   * Settles a bill: the funds in their order, then the personal account, then cash (费用结算). The same idempotency key
   * settles once.
   * Outpatient care takes the benefits of chronic and special diseases and of dual-channel drugs first, line by line, where
   * the person is entitled to them.
   * Refuses MAY_NOT_ACT, NOT_ENROLLED, INSTITUTION_REQUIRED, OTHER_INSTITUTION, INSTITUTION_UNKNOWN, FILING_REQUIRED,
   * NOT_DIRECTLY_PAYABLE, DISEASE_REQUIRED, NOT_ENTITLED, AREA_NOT_ALLOWED, NOT_DESIGNATED_FOR_KIND, NO_PACK_FOR_AREA, PACK_NOT_IN_FORCE, PACK_EXPIRED, PARAMETER_MISSING, CARE_TYPE_NOT_OFFERED,
   * EMPTY_CLAIM, NEGATIVE_AMOUNT, DUPLICATE_LINE, CODE_INVALID, QUANTITY_INVALID, STAY_MISSING, STAY_NOT_OPEN,
   * STAY_ALREADY_SETTLED, LEVEL_UNKNOWN, STATUS_UNKNOWN, SETTLEMENT_BARRED, SETTLEMENT_ID_TAKEN, SERVICE_DATE_IN_FUTURE,
   * PERSON_DECEASED, PRESCRIPTION_MISSING, PRESCRIPTION_UNKNOWN, PRESCRIPTION_NOT_ROUTED_HERE, PRESCRIPTION_EXPIRED,
   * PRESCRIPTION_CANCELLED, PRESCRIPTION_USED, LINE_NOT_PRESCRIBED, NOT_YET_VISIBLE, REPLICA_BEHIND.
   */
  readonly settleClaim: SettlementPayload;
};


/** Changes (办理). */
export type MutationApplyEntitlementArgs = {
  input: ApplyEntitlementInput;
};


/** Changes (办理). */
export type MutationCloseStayArgs = {
  input: CloseStayInput;
};


/** Changes (办理). */
export type MutationOpenStayArgs = {
  input: OpenStayInput;
};


/** Changes (办理). */
export type MutationReverseSettlementArgs = {
  input: ReverseSettlementInput;
};


/** Changes (办理). */
export type MutationReviewEntitlementArgs = {
  input: ReviewEntitlementInput;
};


/** Changes (办理). */
export type MutationRevokeEntitlementArgs = {
  input: RevokeEntitlementInput;
};


/** Changes (办理). */
export type MutationSettleClaimArgs = {
  input: SettleClaimInput;
};

/** An admission (入院登记). */
export type OpenStayInput = {
  /** When (入院时间). */
  readonly admittedAt: Scalars['DateTime']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who is admitted (患者). */
  readonly personId: Scalars['ID']['input'];
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

/** Who pays a bill: bill = funds + account + cash (支付构成). */
export type Payers = {
  readonly __typename?: 'Payers';
  /** From the personal account (个人账户). */
  readonly account: Scalars['Money']['output'];
  /** In cash (现金). */
  readonly cash: Scalars['Money']['output'];
  /** Sum of the funds (基金合计). */
  readonly fund: Scalars['Money']['output'];
  /** What each fund pays (各基金支付). */
  readonly funds: ReadonlyArray<FundPart>;
  /** Account and cash: what no fund pays (个人负担). */
  readonly person: Scalars['Money']['output'];
};

/** Who pays before the person does (支付层). */
export type PaymentLayer =
  /** Medical assistance (医疗救助). */
  | 'ASSISTANCE'
  /** The pooled fund (统筹基金). */
  | 'BASIC_POOL'
  /** Catastrophic insurance (大病保险). */
  | 'CATASTROPHIC'
  /** The subsidy of civil servants (公务员医疗补助). */
  | 'CIVIL_SERVANT_SUBSIDY'
  /** Commercial insurance (商业保险). */
  | 'COMMERCIAL'
  /** Large-amount subsidy (大额医疗补助). */
  | 'LARGE_AMOUNT';

/** A person: one record for life (人员). */
export type Person = {
  readonly __typename?: 'Person';
  /** The personal account; null where there is none (个人账户). */
  readonly account?: Maybe<PersonalAccount>;
  /** What the benefits still give (待遇). */
  readonly coverage?: Maybe<Coverage>;
  /**
   * What the person is, was or asks to be recognised for, newest first: chronic and special diseases, dual-channel drugs
   * (门诊慢特病、双通道药品待遇资格).
   */
  readonly entitlements?: Maybe<EntitlementConnection>;
  /** Opaque id of the person (人员标识). */
  readonly id: Scalars['ID']['output'];
  /** The settlements of the person, newest first (结算记录). */
  readonly settlements?: Maybe<SettlementConnection>;
};


/** A person: one record for life (人员). */
export type PersonCoverageArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A person: one record for life (人员). */
export type PersonEntitlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person: one record for life (人员). */
export type PersonSettlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The personal account: balance = credits - debits - open holds (个人账户). */
export type PersonalAccount = {
  readonly __typename?: 'PersonalAccount';
  /** What can be spent now (可用余额). */
  readonly balance: Scalars['Money']['output'];
  /** Held for settlements under way (冻结金额). */
  readonly held: Scalars['Money']['output'];
};

/** A version of a policy pack (政策版本). */
export type PolicyVersionRef = {
  readonly __typename?: 'PolicyVersionRef';
  /** The policy pack (政策包). */
  readonly pack: Scalars['String']['output'];
  /** Its version (版本). */
  readonly version: Scalars['String']['output'];
};

/** Questions (查询). */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * What a settled bill left to the person, for an insurer the person consents to (理赔剩余费用).
   * Null when there is no such settlement, or no consent.
   */
  readonly claimRemainder?: Maybe<ClaimRemainder>;
  /**
   * What the benefits of a person still give this year, for an insurer the person consents to (待遇余额，商保查询).
   * Refuses SCOPE_NOT_GRANTED, NOT_ENROLLED, NO_PACK_FOR_AREA, PACK_NOT_IN_FORCE, PACK_EXPIRED.
   */
  readonly coverageRemainder: CoverageRemainder;
  /**
   * The applications that the caller's agency is to review, oldest first; those made at an institution are reviewed there
   * (待审核的待遇认定申请).
   */
  readonly entitlementApplications: EntitlementConnection;
  /**
   * What a bill would come to: counters and accounts stay untouched; by a draft policy the answer is marked simulated
   * (费用测算). Refuses as settleClaim does, except for what only a real settlement meets.
   */
  readonly quoteClaim: Quote;
  /** A settlement by its id; null when there is none, or none the caller may see (结算查询). */
  readonly settlement?: Maybe<Settlement>;
};


/** Questions (查询). */
export type QueryClaimRemainderArgs = {
  settlementId: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryCoverageRemainderArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  personId: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryEntitlementApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions (查询). */
export type QueryQuoteClaimArgs = {
  input: QuoteClaimInput;
};


/** Questions (查询). */
export type QuerySettlementArgs = {
  id: Scalars['ID']['input'];
};

/** What a bill would come to (测算结果). */
export type Quote = {
  readonly __typename?: 'Quote';
  /** The bill in its parts (费用构成). */
  readonly bill: BillParts;
  /** Values invented for the demonstration were used (含演示值). */
  readonly demonstration: Scalars['Boolean']['output'];
  /** Why no fund was asked; null where one was (不予支付原因). */
  readonly notPayable?: Maybe<Scalars['String']['output']>;
  /** Who pays it (支付构成). */
  readonly payers: Payers;
  /** The policy that applies (政策版本). */
  readonly policy: PolicyVersionRef;
  /** The lawful routes, the one taken first (可选路径). */
  readonly ranking: ReadonlyArray<RankedRoute>;
  /** The route taken (待遇路径). */
  readonly route: Scalars['String']['output'];
  /** By a draft policy, never to be settled (是否模拟). */
  readonly simulated: Scalars['Boolean']['output'];
  /** Every step (计算过程). */
  readonly trace: ReadonlyArray<TraceStep>;
};

/** A bill to quote (费用测算). */
export type QuoteClaimInput = {
  /** The bill (费用). */
  readonly claim: ClaimInput;
  /** Who was treated (参保人). */
  readonly personId: Scalars['ID']['input'];
  /** Take a draft policy where none is in force (模拟草案). */
  readonly simulate?: Scalars['Boolean']['input'];
};

/** A route the law allows, and what it gives (待遇路径). */
export type RankedRoute = {
  readonly __typename?: 'RankedRoute';
  /** What the funds would pay (基金支付). */
  readonly fund: Scalars['Money']['output'];
  /** What the person would pay (个人负担). */
  readonly person: Scalars['Money']['output'];
  /** The route (路径). */
  readonly route: Scalars['String']['output'];
};

/**
 * What is left of a cap. Unlimited, not applicable and zero are three different answers: `amount` is there only where the
 * cap is one (剩余额度).
 */
export type Remaining = {
  readonly __typename?: 'Remaining';
  /** What is left of the cap (金额). */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** Whether there is a cap, none, or no such benefit (类型). */
  readonly kind: RemainingKind;
};

/** Whether a benefit has a cap (额度类型). */
export type RemainingKind =
  /** A cap, with what is left of it (有限额). */
  | 'AMOUNT'
  /** The person has no such benefit (不适用). */
  | 'NOT_APPLICABLE'
  /** The policy names the cap without a value (参数缺失). */
  | 'NOT_SET'
  /** No cap (不设限额). */
  | 'UNLIMITED';

/** A settlement to take back (结算撤销). */
export type ReverseSettlementInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why; kept sealed (原因). */
  readonly reason: Scalars['String']['input'];
  /** The settlement (结算编号). */
  readonly settlementId: Scalars['ID']['input'];
};

/** A decision about an application (待遇认定审核). */
export type ReviewEntitlementInput = {
  /** Whether it is approved (是否通过). */
  readonly approved: Scalars['Boolean']['input'];
  /** The application (资格编号). */
  readonly entitlementId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose application it is (参保人). */
  readonly personId: Scalars['ID']['input'];
  /** Why it is refused; kept sealed (原因). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The last day, as the responsible doctor sets it; none: no end. A dual-channel drug has one (有效期至). */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** An entitlement to end (撤销待遇资格). */
export type RevokeEntitlementInput = {
  /** The entitlement (资格编号). */
  readonly entitlementId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose it is (参保人). */
  readonly personId: Scalars['ID']['input'];
  /** Why; kept sealed (原因). */
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

/** A bill to settle (费用结算). */
export type SettleClaimInput = {
  /** The bill (费用). */
  readonly claim: ClaimInput;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who was treated (参保人). */
  readonly personId: Scalars['ID']['input'];
};

/** A line of a bill in its parts (费用明细). */
export type SettledLine = {
  readonly __typename?: 'SettledLine';
  /** The item code (项目编码). */
  readonly code: Scalars['String']['output'];
  /** Its id on the bill (明细编号). */
  readonly lineId: Scalars['String']['output'];
  /** The line in its parts (费用构成). */
  readonly parts: BillParts;
  /** How much (数量). */
  readonly quantity: Scalars['String']['output'];
  /** What the bill says (名称). */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A settled bill, every fen explained (结算). */
export type Settlement = {
  readonly __typename?: 'Settlement';
  /** The bill in its parts (费用构成). */
  readonly bill: BillParts;
  /** What the bill is for (就医类型). */
  readonly careType: CareType;
  /** Settled as if filed (视同已备案). */
  readonly deemedFiled: Scalars['Boolean']['output'];
  /** Values invented for the demonstration were used (含演示值). */
  readonly demonstration: Scalars['Boolean']['output'];
  /** Id of the settlement (结算编号). */
  readonly id: Scalars['ID']['output'];
  /** Where the care was given (就医机构). */
  readonly institution?: Maybe<Institution>;
  /** The bill's lines; null once the person was erased (费用明细). */
  readonly lines?: Maybe<ReadonlyArray<SettledLine>>;
  /** Why no fund was asked; null where one was (不予支付原因). */
  readonly notPayable?: Maybe<Scalars['String']['output']>;
  /** Who pays it (支付构成). */
  readonly payers: Payers;
  /** Whose bill it is (参保人). */
  readonly person?: Maybe<Person>;
  /** The policy that applied (政策版本). */
  readonly policy: PolicyVersionRef;
  /** The prescription that was filled; null where there was none (处方编号). */
  readonly prescriptionId?: Maybe<Scalars['ID']['output']>;
  /** The lawful routes, the one taken first (可选路径). */
  readonly ranking: ReadonlyArray<RankedRoute>;
  /** The route taken (待遇路径). */
  readonly route: Scalars['String']['output'];
  /** The day of the care, which chooses the policy (就医日期). */
  readonly serviceDate: Scalars['Date']['output'];
  /** When it was settled (结算时间). */
  readonly settledAt: Scalars['DateTime']['output'];
  /** Whether it stands (状态). */
  readonly status: SettlementStatus;
  /** Every step; null once the person was erased (计算过程). */
  readonly trace?: Maybe<ReadonlyArray<TraceStep>>;
};

/** A page of settlements (结算列表). */
export type SettlementConnection = {
  readonly __typename?: 'SettlementConnection';
  /** The settlements with their cursors (条目). */
  readonly edges: ReadonlyArray<SettlementEdge>;
  /** The settlements (结算). */
  readonly nodes: ReadonlyArray<Settlement>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A settlement of a page (条目). */
export type SettlementEdge = {
  readonly __typename?: 'SettlementEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The settlement (结算). */
  readonly node: Settlement;
};

/** A settlement after a change (结算结果). */
export type SettlementPayload = {
  readonly __typename?: 'SettlementPayload';
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
  /** The settlement as it is now (结算). */
  readonly settlement: Settlement;
};

/** Whether a settlement stands (结算状态). */
export type SettlementStatus =
  /** It stands (已结算). */
  | 'COMPLETED'
  /** It was taken back (已撤销). */
  | 'REVERSED';

/** A stay (住院). */
export type Stay = {
  readonly __typename?: 'Stay';
  /** When the person was admitted (入院时间). */
  readonly admittedAt: Scalars['DateTime']['output'];
  /** When the person was discharged; null while the stay is open (出院时间). */
  readonly dischargedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the stay (住院编号). */
  readonly id: Scalars['ID']['output'];
  /** Where (就医机构). */
  readonly institution?: Maybe<Institution>;
};

/** A stay after a change (住院登记结果). */
export type StayPayload = {
  readonly __typename?: 'StayPayload';
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
  /** The stay as it is now (住院). */
  readonly stay: Stay;
};

/** The article of a policy version (政策依据). */
export type TraceSource = {
  readonly __typename?: 'TraceSource';
  /** The article in it (条款). */
  readonly article: Scalars['String']['output'];
  /** The document (文件). */
  readonly document: Scalars['String']['output'];
  /** The policy pack (政策包). */
  readonly pack?: Maybe<Scalars['String']['output']>;
  /** The requirement row (条目). */
  readonly row: Scalars['String']['output'];
  /** Its version (版本). */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** One step of a settlement, as a person can check it (结算步骤). */
export type TraceStep = {
  readonly __typename?: 'TraceStep';
  /** A value invented for the demonstration was used (演示值). */
  readonly demonstration: Scalars['Boolean']['output'];
  /** The step in one English sentence (英文说明). */
  readonly en: Scalars['String']['output'];
  /** What went in; amounts in fen (输入). */
  readonly input: ReadonlyArray<TraceValue>;
  /** The mechanism, such as RATE/RATE_TABLE (计算机制). */
  readonly mechanism: Scalars['String']['output'];
  /** What came out; amounts in fen (输出). */
  readonly output: ReadonlyArray<TraceValue>;
  /** The article that decided it; null for arithmetic that needs none (政策依据). */
  readonly source?: Maybe<TraceSource>;
  /** Its place (序号). */
  readonly step: Scalars['Int']['output'];
  /** The step in one Chinese sentence (中文说明). */
  readonly zh: Scalars['String']['output'];
};

/** A named value of a step (数值). */
export type TraceValue = {
  readonly __typename?: 'TraceValue';
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** The value as text; null where there is none (值). */
  readonly value?: Maybe<Scalars['String']['output']>;
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
  Person: Person;
  Settlement: Settlement;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Settlement:
    ( { __typename: 'Settlement' }
    & GraphQLRecursivePick<FederationTypes['Settlement'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApplyEntitlementInput: ApplyEntitlementInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AreaCode: ResolverTypeWrapper<Scalars['AreaCode']['output']>;
  BenefitCounter: ResolverTypeWrapper<BenefitCounter>;
  BillParts: ResolverTypeWrapper<SplitModel>;
  CareType: CareType;
  ClaimInput: ClaimInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClaimLineInput: ClaimLineInput;
  ClaimRemainder: ResolverTypeWrapper<ClaimRemainder>;
  CloseStayInput: CloseStayInput;
  CounterSet: CounterSet;
  Coverage: ResolverTypeWrapper<Coverage>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CoverageRemainder: ResolverTypeWrapper<CoverageRemainder>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmergencyKind: EmergencyKind;
  Entitlement: ResolverTypeWrapper<EntitlementModel>;
  EntitlementChannel: EntitlementChannel;
  EntitlementConnection: ResolverTypeWrapper<Omit<EntitlementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntitlementEdge']>, nodes: ReadonlyArray<ResolversTypes['Entitlement']> }>;
  EntitlementEdge: ResolverTypeWrapper<Omit<EntitlementEdge, 'node'> & { node: ResolversTypes['Entitlement'] }>;
  EntitlementKind: EntitlementKind;
  EntitlementPayload: ResolverTypeWrapper<Omit<EntitlementPayload, 'entitlement'> & { entitlement: ResolversTypes['Entitlement'] }>;
  EntitlementStatus: EntitlementStatus;
  FundPart: ResolverTypeWrapper<FundPart>;
  IdNumber: ResolverTypeWrapper<Scalars['IdNumber']['output']>;
  Institution: ResolverTypeWrapper<{ readonly id: string }>;
  InsuranceType: InsuranceType;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenStayInput: OpenStayInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payers: ResolverTypeWrapper<PayersModel>;
  PaymentLayer: PaymentLayer;
  Person: ResolverTypeWrapper<{ readonly id: string }>;
  PersonalAccount: ResolverTypeWrapper<PersonalAccountModel>;
  PolicyVersionRef: ResolverTypeWrapper<PolicyVersionRef>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<AdjudicationModel>;
  QuoteClaimInput: QuoteClaimInput;
  RankedRoute: ResolverTypeWrapper<RankedRow>;
  Ratio: ResolverTypeWrapper<Scalars['Ratio']['output']>;
  Remaining: ResolverTypeWrapper<Remaining>;
  RemainingKind: RemainingKind;
  ReverseSettlementInput: ReverseSettlementInput;
  ReviewEntitlementInput: ReviewEntitlementInput;
  RevokeEntitlementInput: RevokeEntitlementInput;
  Role: Role;
  Scope: Scope;
  SettleClaimInput: SettleClaimInput;
  SettledLine: ResolverTypeWrapper<Omit<SettledLine, 'parts'> & { parts: ResolversTypes['BillParts'] }>;
  Settlement: ResolverTypeWrapper<SettlementModel>;
  SettlementConnection: ResolverTypeWrapper<Omit<SettlementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SettlementEdge']>, nodes: ReadonlyArray<ResolversTypes['Settlement']> }>;
  SettlementEdge: ResolverTypeWrapper<Omit<SettlementEdge, 'node'> & { node: ResolversTypes['Settlement'] }>;
  SettlementPayload: ResolverTypeWrapper<Omit<SettlementPayload, 'settlement'> & { settlement: ResolversTypes['Settlement'] }>;
  SettlementStatus: SettlementStatus;
  Stay: ResolverTypeWrapper<Omit<Stay, 'institution'> & { institution?: Maybe<ResolversTypes['Institution']> }>;
  StayPayload: ResolverTypeWrapper<Omit<StayPayload, 'stay'> & { stay: ResolversTypes['Stay'] }>;
  TraceSource: ResolverTypeWrapper<TraceSource>;
  TraceStep: ResolverTypeWrapper<TraceStepModel>;
  TraceValue: ResolverTypeWrapper<TraceValue>;
  WorkContextInput: WorkContextInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApplyEntitlementInput: ApplyEntitlementInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AreaCode: Scalars['AreaCode']['output'];
  BenefitCounter: BenefitCounter;
  BillParts: SplitModel;
  ClaimInput: ClaimInput;
  Boolean: Scalars['Boolean']['output'];
  ClaimLineInput: ClaimLineInput;
  ClaimRemainder: ClaimRemainder;
  CloseStayInput: CloseStayInput;
  Coverage: Coverage;
  Int: Scalars['Int']['output'];
  CoverageRemainder: CoverageRemainder;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Entitlement: EntitlementModel;
  EntitlementConnection: Omit<EntitlementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntitlementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entitlement']> };
  EntitlementEdge: Omit<EntitlementEdge, 'node'> & { node: ResolversParentTypes['Entitlement'] };
  EntitlementPayload: Omit<EntitlementPayload, 'entitlement'> & { entitlement: ResolversParentTypes['Entitlement'] };
  FundPart: FundPart;
  IdNumber: Scalars['IdNumber']['output'];
  Institution: { readonly id: string };
  Money: Scalars['Money']['output'];
  Mutation: Record<PropertyKey, never>;
  OpenStayInput: OpenStayInput;
  PageInfo: PageInfo;
  Payers: PayersModel;
  Person: { readonly id: string };
  PersonalAccount: PersonalAccountModel;
  PolicyVersionRef: PolicyVersionRef;
  Query: Record<PropertyKey, never>;
  Quote: AdjudicationModel;
  QuoteClaimInput: QuoteClaimInput;
  RankedRoute: RankedRow;
  Ratio: Scalars['Ratio']['output'];
  Remaining: Remaining;
  ReverseSettlementInput: ReverseSettlementInput;
  ReviewEntitlementInput: ReviewEntitlementInput;
  RevokeEntitlementInput: RevokeEntitlementInput;
  SettleClaimInput: SettleClaimInput;
  SettledLine: Omit<SettledLine, 'parts'> & { parts: ResolversParentTypes['BillParts'] };
  Settlement: SettlementModel;
  SettlementConnection: Omit<SettlementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SettlementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Settlement']> };
  SettlementEdge: Omit<SettlementEdge, 'node'> & { node: ResolversParentTypes['Settlement'] };
  SettlementPayload: Omit<SettlementPayload, 'settlement'> & { settlement: ResolversParentTypes['Settlement'] };
  Stay: Omit<Stay, 'institution'> & { institution?: Maybe<ResolversParentTypes['Institution']> };
  StayPayload: Omit<StayPayload, 'stay'> & { stay: ResolversParentTypes['Stay'] };
  TraceSource: TraceSource;
  TraceStep: TraceStepModel;
  TraceValue: TraceValue;
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

export type BenefitCounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitCounter'] = ResolversParentTypes['BenefitCounter']> = {
  deductibleUsed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fundPaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  inScope?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Remaining'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['CounterSet'], ParentType, ContextType>;
};

export type BillPartsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillParts'] = ResolversParentTypes['BillParts']> = {
  bill?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  inScope?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  outOfScope?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overStandard?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ownFirst?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ClaimRemainderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimRemainder'] = ResolversParentTypes['ClaimRemainder']> = {
  bill?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fundPaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  inScopeRemainder?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  outOfScope?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  serviceDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  settlementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SettlementStatus'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  benefits?: Resolver<ReadonlyArray<ResolversTypes['BenefitCounter']>, ParentType, ContextType>;
  insuranceType?: Resolver<ResolversTypes['InsuranceType'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['PolicyVersionRef'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageRemainderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageRemainder'] = ResolversParentTypes['CoverageRemainder']> = {
  benefits?: Resolver<ReadonlyArray<ResolversTypes['BenefitCounter']>, ParentType, ContextType>;
  insuranceType?: Resolver<ResolversTypes['InsuranceType'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['PolicyVersionRef'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EntitlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entitlement'] = ResolversParentTypes['Entitlement']> = {
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['EntitlementChannel'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disease?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grantedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntitlementKind'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EntitlementStatus'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EntitlementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntitlementConnection'] = ResolversParentTypes['EntitlementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntitlementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entitlement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EntitlementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntitlementEdge'] = ResolversParentTypes['EntitlementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entitlement'], ParentType, ContextType>;
};

export type EntitlementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntitlementPayload'] = ResolversParentTypes['EntitlementPayload']> = {
  entitlement?: Resolver<ResolversTypes['Entitlement'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundPart'] = ResolversParentTypes['FundPart']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['PaymentLayer'], ParentType, ContextType>;
};

export interface IdNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IdNumber'], any> {
  name: 'IdNumber';
}

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyEntitlement?: Resolver<ResolversTypes['EntitlementPayload'], ParentType, ContextType, RequireFields<MutationApplyEntitlementArgs, 'input'>>;
  closeStay?: Resolver<ResolversTypes['StayPayload'], ParentType, ContextType, RequireFields<MutationCloseStayArgs, 'input'>>;
  openStay?: Resolver<ResolversTypes['StayPayload'], ParentType, ContextType, RequireFields<MutationOpenStayArgs, 'input'>>;
  reverseSettlement?: Resolver<ResolversTypes['SettlementPayload'], ParentType, ContextType, RequireFields<MutationReverseSettlementArgs, 'input'>>;
  reviewEntitlement?: Resolver<ResolversTypes['EntitlementPayload'], ParentType, ContextType, RequireFields<MutationReviewEntitlementArgs, 'input'>>;
  revokeEntitlement?: Resolver<ResolversTypes['EntitlementPayload'], ParentType, ContextType, RequireFields<MutationRevokeEntitlementArgs, 'input'>>;
  settleClaim?: Resolver<ResolversTypes['SettlementPayload'], ParentType, ContextType, RequireFields<MutationSettleClaimArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payers'] = ResolversParentTypes['Payers']> = {
  account?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cash?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  funds?: Resolver<ReadonlyArray<ResolversTypes['FundPart']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['PersonalAccount']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, Partial<PersonCoverageArgs>>;
  entitlements?: Resolver<Maybe<ResolversTypes['EntitlementConnection']>, ParentType, ContextType, Partial<PersonEntitlementsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settlements?: Resolver<Maybe<ResolversTypes['SettlementConnection']>, ParentType, ContextType, Partial<PersonSettlementsArgs>>;
};

export type PersonalAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalAccount'] = ResolversParentTypes['PersonalAccount']> = {
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PolicyVersionRefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyVersionRef'] = ResolversParentTypes['PolicyVersionRef']> = {
  pack?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  claimRemainder?: Resolver<Maybe<ResolversTypes['ClaimRemainder']>, ParentType, ContextType, RequireFields<QueryClaimRemainderArgs, 'settlementId'>>;
  coverageRemainder?: Resolver<ResolversTypes['CoverageRemainder'], ParentType, ContextType, RequireFields<QueryCoverageRemainderArgs, 'personId'>>;
  entitlementApplications?: Resolver<ResolversTypes['EntitlementConnection'], ParentType, ContextType, Partial<QueryEntitlementApplicationsArgs>>;
  quoteClaim?: Resolver<ResolversTypes['Quote'], ParentType, ContextType, RequireFields<QueryQuoteClaimArgs, 'input'>>;
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType, RequireFields<QuerySettlementArgs, 'id'>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  bill?: Resolver<ResolversTypes['BillParts'], ParentType, ContextType>;
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notPayable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payers?: Resolver<ResolversTypes['Payers'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['PolicyVersionRef'], ParentType, ContextType>;
  ranking?: Resolver<ReadonlyArray<ResolversTypes['RankedRoute']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trace?: Resolver<ReadonlyArray<ResolversTypes['TraceStep']>, ParentType, ContextType>;
};

export type RankedRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedRoute'] = ResolversParentTypes['RankedRoute']> = {
  fund?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export type RemainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Remaining'] = ResolversParentTypes['Remaining']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RemainingKind'], ParentType, ContextType>;
};

export type SettledLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettledLine'] = ResolversParentTypes['SettledLine']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['BillParts'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement'], FederationReferenceType extends FederationReferenceTypes['Settlement'] = FederationReferenceTypes['Settlement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Settlement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bill?: Resolver<ResolversTypes['BillParts'], ParentType, ContextType>;
  careType?: Resolver<ResolversTypes['CareType'], ParentType, ContextType>;
  deemedFiled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SettledLine']>>, ParentType, ContextType>;
  notPayable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payers?: Resolver<ResolversTypes['Payers'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['PolicyVersionRef'], ParentType, ContextType>;
  prescriptionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ranking?: Resolver<ReadonlyArray<ResolversTypes['RankedRoute']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  settledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SettlementStatus'], ParentType, ContextType>;
  trace?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TraceStep']>>, ParentType, ContextType>;
};

export type SettlementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementConnection'] = ResolversParentTypes['SettlementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SettlementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Settlement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SettlementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementEdge'] = ResolversParentTypes['SettlementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
};

export type SettlementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementPayload'] = ResolversParentTypes['SettlementPayload']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
};

export type StayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stay'] = ResolversParentTypes['Stay']> = {
  admittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dischargedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
};

export type StayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StayPayload'] = ResolversParentTypes['StayPayload']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stay?: Resolver<ResolversTypes['Stay'], ParentType, ContextType>;
};

export type TraceSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceSource'] = ResolversParentTypes['TraceSource']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pack?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TraceStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceStep'] = ResolversParentTypes['TraceStep']> = {
  demonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  input?: Resolver<ReadonlyArray<ResolversTypes['TraceValue']>, ParentType, ContextType>;
  mechanism?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  output?: Resolver<ReadonlyArray<ResolversTypes['TraceValue']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['TraceSource']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TraceValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceValue'] = ResolversParentTypes['TraceValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AreaCode?: GraphQLScalarType;
  BenefitCounter?: BenefitCounterResolvers<ContextType>;
  BillParts?: BillPartsResolvers<ContextType>;
  ClaimRemainder?: ClaimRemainderResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageRemainder?: CoverageRemainderResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Entitlement?: EntitlementResolvers<ContextType>;
  EntitlementConnection?: EntitlementConnectionResolvers<ContextType>;
  EntitlementEdge?: EntitlementEdgeResolvers<ContextType>;
  EntitlementPayload?: EntitlementPayloadResolvers<ContextType>;
  FundPart?: FundPartResolvers<ContextType>;
  IdNumber?: GraphQLScalarType;
  Institution?: InstitutionResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payers?: PayersResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonalAccount?: PersonalAccountResolvers<ContextType>;
  PolicyVersionRef?: PolicyVersionRefResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  RankedRoute?: RankedRouteResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
  Remaining?: RemainingResolvers<ContextType>;
  SettledLine?: SettledLineResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  SettlementConnection?: SettlementConnectionResolvers<ContextType>;
  SettlementEdge?: SettlementEdgeResolvers<ContextType>;
  SettlementPayload?: SettlementPayloadResolvers<ContextType>;
  Stay?: StayResolvers<ContextType>;
  StayPayload?: StayPayloadResolvers<ContextType>;
  TraceSource?: TraceSourceResolvers<ContextType>;
  TraceStep?: TraceStepResolvers<ContextType>;
  TraceValue?: TraceValueResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
