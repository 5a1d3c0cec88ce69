import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Filing as FilingModel } from '../domain/filing.ts';
import type { ShownGuidance as GuidanceModel } from '../domain/guidance.ts';
import type { Emergency as EmergencyModel } from '../domain/emergency.ts';
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

/** The article of a policy pack version that was applied (政策依据). */
export type AppliedArticle = {
  readonly __typename?: 'AppliedArticle';
  /** The article in it (条款). */
  readonly article: Scalars['String']['output'];
  /** The document (文件). */
  readonly document: Scalars['String']['output'];
  /** The policy pack (政策包). */
  readonly pack: Scalars['String']['output'];
  /** The requirement row (条目). */
  readonly row: Scalars['String']['output'];
  /** Its version (版本). */
  readonly version: Scalars['String']['output'];
};

/** Where care stands to the insured place (就医范围). */
export type CareScope =
  /** In another province (跨省异地). */
  | 'CROSS_PROVINCE'
  /** In another city of the province (省内异地). */
  | 'INTRA_PROVINCE'
  /** In the same city (市内). */
  | 'LOCAL';

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

/** A change of a filing (备案变更). */
export type ChangeFilingInput = {
  /** Where the change is made (办理渠道). */
  readonly channel: FilingChannel;
  /** The new city; as before unless said (新的就医地). */
  readonly destination?: InputMaybe<Scalars['AreaCode']['input']>;
  /** The filing (备案编号). */
  readonly filingId: Scalars['ID']['input'];
  /** First day of the change; today unless said (变更起始日). */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The case of another service this is part of (关联事项). */
  readonly inContextOf?: InputMaybe<WorkContextInput>;
  /** The new type; as before unless said (新的备案类型). */
  readonly type?: InputMaybe<FilingType>;
};

/** What to decide on (判定条件). */
export type CheckDirectSettlementInput = {
  /** The visit, or the admission (就医日期). */
  readonly careFrom: Scalars['Date']['input'];
  /** The discharge, where there was a stay (出院日期). */
  readonly careTo?: InputMaybe<Scalars['Date']['input']>;
  /** What the bill is for (就医类型). */
  readonly careType: CareType;
  /** The disease, for chronic care (病种). */
  readonly disease?: InputMaybe<Scalars['String']['input']>;
  /** The kind of emergency, where none is registered (急诊类型). */
  readonly emergency?: InputMaybe<EmergencyKind>;
  /** Code of the institution (机构代码). */
  readonly institutionId: Scalars['ID']['input'];
  /** The person (参保人). */
  readonly personId: Scalars['ID']['input'];
};

/** A correction of an emergency registration (急诊登记更正). */
export type CorrectEmergencyInput = {
  /** What the person was there for (来源情形). */
  readonly context: EmergencyContext;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Rescue or treatment (抢救或救治). */
  readonly kind: EmergencyKind;
  /** Why it is corrected (更正原因). */
  readonly reason: Scalars['String']['input'];
  /** The registration (登记编号). */
  readonly registrationId: Scalars['ID']['input'];
};

/** How a bill would be settled, and by which article (直接结算判定结果). */
export type DirectSettlementAnswer = {
  readonly __typename?: 'DirectSettlementAnswer';
  /** Counts as filed without a filing (视同已备案). */
  readonly deemedFiled: Scalars['Boolean']['output'];
  /** The filing the answer rests on (所依据的备案). */
  readonly filingId?: Maybe<Scalars['ID']['output']>;
  /** A stay away from home without a filing: the institution guides the patient to file before discharge (应予备案指引). */
  readonly guidanceDue: Scalars['Boolean']['output'];
  /** Directly, by hand, or not at all (结算方式). */
  readonly outcome: DirectSettlementOutcome;
  /** The reason, such as FILED or FILING_REQUIRED (理由). */
  readonly reason: Scalars['String']['output'];
  /** Whose rules apply (适用规则). */
  readonly ruleSet: DirectSettlementRuleSet;
  /** At home, inside the province, or across provinces (就医范围). */
  readonly scope: CareScope;
  /** The article applied; null where no rule had to be looked up (政策依据). */
  readonly source?: Maybe<AppliedArticle>;
};

/** How a bill is settled (结算方式). */
export type DirectSettlementOutcome =
  /** At the institution (直接结算). */
  | 'DIRECT'
  /** Paid by the person, then claimed at the insured place (手工报销). */
  | 'MANUAL'
  /** Not payable as things stand (不予支付). */
  | 'NONE';

/** Whose benefit rules apply (适用规则). */
export type DirectSettlementRuleSet =
  /** As away with a filing (异地规则). */
  | 'AWAY'
  /** The insured place's rules for emergencies away (异地急诊规则). */
  | 'EMERGENCY_AWAY'
  /** As at home (本地规则). */
  | 'LOCAL';

/** What somebody was there for when the emergency came (来源情形). */
export type EmergencyContext =
  /** Competing in an event (参赛). */
  | 'COMPETING'
  /** Anything else (其他). */
  | 'OTHER'
  /** Watching an event (观赛). */
  | 'SPECTATING'
  /** Working at an event (赛事工作). */
  | 'WORKING';

/** Kinds of emergency (急诊类型). */
export type EmergencyKind =
  /** Rescue, the narrower kind (急诊抢救). */
  | 'RESCUE'
  /** Treatment, the wider kind (急诊救治). */
  | 'TREATMENT';

/** An emergency registration after a change (办理结果). */
export type EmergencyPayload = {
  readonly __typename?: 'EmergencyPayload';
  /** The registration as it is now (急诊登记). */
  readonly registration: EmergencyRegistration;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** An emergency, as the treating institution registered it (急诊登记). */
export type EmergencyRegistration = {
  readonly __typename?: 'EmergencyRegistration';
  /** When the person was admitted (入院时间). */
  readonly admittedAt: Scalars['DateTime']['output'];
  /** What the person was there for; benefits do not depend on it (来源情形). */
  readonly context: EmergencyContext;
  /** Id of the registration (登记编号). */
  readonly id: Scalars['ID']['output'];
  /** Code of the treating institution (接诊机构代码). */
  readonly institutionId: Scalars['ID']['output'];
  /** Rescue or treatment (抢救或救治). */
  readonly kind: EmergencyKind;
  /** Who was treated (患者). */
  readonly person?: Maybe<Person>;
};

/** The end of a filing (备案终止). */
export type EndFilingInput = {
  /** The filing (备案编号). */
  readonly filingId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The case of another service this is part of (关联事项). */
  readonly inContextOf?: InputMaybe<WorkContextInput>;
  /** Its last day; today unless said (最后一日). */
  readonly lastDay?: InputMaybe<Scalars['Date']['input']>;
};

/** A filing to make (异地就医备案). */
export type FileCrossRegionCareInput = {
  /** Where the filing is made (办理渠道). */
  readonly channel: FilingChannel;
  /** The one credential shown (所持凭证). */
  readonly credential?: InputMaybe<FilingCredential>;
  /** The city to be treated in (就医地). */
  readonly destination: Scalars['AreaCode']['input'];
  /** First day; today unless said (起始日). */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The case of another service this is part of (关联事项). */
  readonly inContextOf?: InputMaybe<WorkContextInput>;
  /** The person, or `id@revision` of an enrolment just made (备案人). */
  readonly personId: Scalars['ID']['input'];
  /** Number of the referral, for REFERRED (转诊单号). */
  readonly referral?: InputMaybe<Scalars['String']['input']>;
  /** The type; DEEMED is never chosen (备案类型). */
  readonly type: FilingType;
};

/** A filing after a self-paid stay (补办备案). */
export type FileLateInput = {
  /** Where the filing is made (办理渠道). */
  readonly channel: FilingChannel;
  /** The one credential shown (所持凭证). */
  readonly credential?: InputMaybe<FilingCredential>;
  /** The city of the stay (就医地). */
  readonly destination: Scalars['AreaCode']['input'];
  /** Day of discharge (出院日期). */
  readonly dischargedOn: Scalars['Date']['input'];
  /** Day of admission (入院日期). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The case of another service this is part of (关联事项). */
  readonly inContextOf?: InputMaybe<WorkContextInput>;
  /** The person (备案人). */
  readonly personId: Scalars['ID']['input'];
  /** Number of the referral, for REFERRED (转诊单号). */
  readonly referral?: InputMaybe<Scalars['String']['input']>;
  /** The type; DEEMED is never chosen (备案类型). */
  readonly type: FilingType;
};

/** A filing for care in another city: it names a city, never an institution (异地就医备案). */
export type Filing = {
  readonly __typename?: 'Filing';
  /** Where it was made (办理渠道). */
  readonly channel: FilingChannel;
  /** The city filed for (就医地). */
  readonly destination: Scalars['AreaCode']['output'];
  /** Why it ended; null while nothing has ended it (终止原因). */
  readonly endReason?: Maybe<FilingEndReason>;
  /** First day (起始日). */
  readonly from: Scalars['Date']['output'];
  /** Code of the institution that guided the person to file; null where none did (指引机构代码). */
  readonly guidedBy?: Maybe<Scalars['ID']['output']>;
  /** Id of the filing (备案编号). */
  readonly id: Scalars['ID']['output'];
  /** Where the person was insured then (参保地). */
  readonly insuredArea: Scalars['AreaCode']['output'];
  /** Whose it is (备案人). */
  readonly person?: Maybe<Person>;
  /** When it was made (备案时间). */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Made after the care, to support a manual claim only (补办). */
  readonly retrospective: Scalars['Boolean']['output'];
  /** Inside the province or across provinces (省内或跨省). */
  readonly scope: CareScope;
  /** Last day; null: it has no end (截止日). */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Its type (备案类型). */
  readonly type: FilingType;
  /** Whether it opens direct settlement on a day, and why not (有效性). */
  readonly validity: FilingValidity;
};


/** A filing for care in another city: it names a city, never an institution (异地就医备案). */
export type FilingValidityArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A type of filing an insured place offers (备案类型). */
export type FilingCategory = {
  readonly __typename?: 'FilingCategory';
  /** Days it is valid; null: it has no end (有效天数). */
  readonly maxDays?: Maybe<Scalars['Int']['output']>;
  /** What has to be given, by the names of the input (所需信息). */
  readonly requiredFields: ReadonlyArray<Scalars['String']['output']>;
  /** The article (政策依据). */
  readonly source: AppliedArticle;
  /** The type (备案类型). */
  readonly type: FilingType;
};

/** Where a filing is made (办理渠道). */
export type FilingChannel =
  /** The national app (国家医保服务平台APP). */
  | 'APP'
  /** At the hospital (医院). */
  | 'HOSPITAL'
  /** A mini program (小程序). */
  | 'MINI_PROGRAM'
  /** By telephone (电话). */
  | 'PHONE'
  /** A self-service terminal (自助终端). */
  | 'SELF_SERVICE'
  /** Recorded by the system (系统). */
  | 'SYSTEM'
  /** A web hall (网上大厅). */
  | 'WEB'
  /** A window (窗口). */
  | 'WINDOW';

/** A page of filings (备案列表). */
export type FilingConnection = {
  readonly __typename?: 'FilingConnection';
  /** The filings with their cursors (条目). */
  readonly edges: ReadonlyArray<FilingEdge>;
  /** The filings (备案). */
  readonly nodes: ReadonlyArray<Filing>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** The one credential a filing needs (所持凭证). */
export type FilingCredential =
  /** The e-voucher (医保电子凭证). */
  | 'E_VOUCHER'
  /** A valid identity document (有效身份证件). */
  | 'IDENTITY_DOCUMENT';

/** A filing of a page (条目). */
export type FilingEdge = {
  readonly __typename?: 'FilingEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The filing (备案). */
  readonly node: Filing;
};

/** Why a filing ends (备案终止原因). */
export type FilingEndReason =
  /** It was changed (变更). */
  | 'CHANGED'
  /** The person died (死亡). */
  | 'DIED'
  /** The enrolment ended (停保). */
  | 'ENROLMENT_ENDED'
  /** Its last day passed (到期). */
  | 'EXPIRED'
  /** The person is insured elsewhere now (参保地变更). */
  | 'INSURED_AREA_CHANGED'
  /** The person asked for it (申请终止). */
  | 'REQUESTED';

/** A notice to a patient without a filing: file for this city before discharge (备案指引). */
export type FilingGuidance = {
  readonly __typename?: 'FilingGuidance';
  /** The city to file for (备案地). */
  readonly destination: Scalars['AreaCode']['output'];
  /** The filing made since; null while there is none (已办备案). */
  readonly filing?: Maybe<Filing>;
  /** When it was given (指引时间). */
  readonly guidedAt: Scalars['DateTime']['output'];
  /** Code of the treating institution (接诊机构代码). */
  readonly institutionId: Scalars['ID']['output'];
  /** The stay it was given in (住院编号). */
  readonly stayId: Scalars['ID']['output'];
};

/** A guidance after a change (指引结果). */
export type FilingGuidancePayload = {
  readonly __typename?: 'FilingGuidancePayload';
  /** The guidance as it is now (备案指引). */
  readonly guidance: FilingGuidance;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** A filing after a change (办理结果). */
export type FilingPayload = {
  readonly __typename?: 'FilingPayload';
  /** The filing as it is now (备案). */
  readonly filing: Filing;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** Types of filing (备案类型). */
export type FilingType =
  /** Counts as filed; recorded from a settlement, never chosen (视同备案). */
  | 'DEEMED'
  /** Lives elsewhere for long (长期异地居住). */
  | 'LONG_TERM'
  /** Referred by the insured place (异地转诊). */
  | 'REFERRED'
  /** Resettled after retirement (异地安置退休). */
  | 'RESETTLED'
  /** Away for a while (临时外出). */
  | 'TEMPORARY';

/** Whether a filing opens direct settlement on a day (备案有效性). */
export type FilingValidity = {
  readonly __typename?: 'FilingValidity';
  /** VALID, NOT_YET, RETROSPECTIVE, or why it ended (原因). */
  readonly reason: Scalars['String']['output'];
  /** Whether it does (是否有效). */
  readonly valid: Scalars['Boolean']['output'];
};

/** A patient to guide (备案指引). */
export type GuideFilingInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The patient (患者). */
  readonly personId: Scalars['ID']['input'];
  /** The stay, as its id or `id@revision` of a stay just opened (住院编号). */
  readonly stayId: Scalars['ID']['input'];
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
   * Another city or type from a day on; the former filing ends the day before (备案变更).
   * Refuses MAY_NOT_ACT, FILING_NOT_FOUND, FILING_ENDED, NOTHING_CHANGES, DATE_NOT_ALLOWED, TYPE_NOT_OPEN,
   * DESTINATION_NOT_A_CITY, DESTINATION_IS_INSURED_AREA, ALREADY_FILED.
   */
  readonly changeFiling: FilingPayload;
  /**
   * Corrects kind or context of a registered emergency (急诊登记更正).
   * Refuses MAY_NOT_ACT, REGISTRATION_NOT_FOUND, NOT_TREATING_INSTITUTION, REASON_REQUIRED.
   */
  readonly correctEmergency: EmergencyPayload;
  /**
   * Ends a filing with a day, today unless said (备案终止).
   * Refuses MAY_NOT_ACT, FILING_NOT_FOUND, FILING_ENDED, DATE_NOT_ALLOWED.
   */
  readonly endFiling: FilingPayload;
  /**
   * Files for care in another city (异地就医备案).
   * Refuses MAY_NOT_ACT, CREDENTIAL_REQUIRED, NOT_ENROLLED, TYPE_NOT_OPEN, REFERRAL_REQUIRED, MISSING_FIELD,
   * DESTINATION_NOT_A_CITY, DESTINATION_IS_INSURED_AREA, DATE_NOT_ALLOWED, ALREADY_FILED, NO_PACK_FOR_AREA,
   * PACK_NOT_IN_FORCE, PACK_EXPIRED, PARAMETER_MISSING, NOT_YET_VISIBLE, REPLICA_BEHIND.
   */
  readonly fileCrossRegionCare: FilingPayload;
  /**
   * Files after a self-paid stay, to support a manual claim only (补办备案).
   * Refuses as fileCrossRegionCare does, and STAY_NOT_ENDED, LATE_FILING_CLOSED, NOT_ENROLLED_THEN.
   */
  readonly fileLate: FilingPayload;
  /**
   * The treating institution guides a patient without a filing to file before discharge, once for each stay; the person
   * finds the notice under `filingGuidances` (备案指引).
   * Refuses MAY_NOT_ACT, NOT_TREATING_INSTITUTION, STAY_DISCHARGED, INSTITUTION_UNKNOWN, NOT_ENROLLED,
   * DESTINATION_IS_INSURED_AREA, ALREADY_FILED, NOT_YET_VISIBLE, REPLICA_BEHIND.
   */
  readonly guideFiling: FilingGuidancePayload;
  /**
   * The treating institution registers an emergency; it never delays care or payment (急诊登记).
   * Refuses MAY_NOT_ACT, NOT_TREATING_INSTITUTION, ALREADY_REGISTERED, ADMISSION_IN_FUTURE.
   */
  readonly registerEmergency: EmergencyPayload;
};


/** Changes (办理). */
export type MutationChangeFilingArgs = {
  input: ChangeFilingInput;
};


/** Changes (办理). */
export type MutationCorrectEmergencyArgs = {
  input: CorrectEmergencyInput;
};


/** Changes (办理). */
export type MutationEndFilingArgs = {
  input: EndFilingInput;
};


/** Changes (办理). */
export type MutationFileCrossRegionCareArgs = {
  input: FileCrossRegionCareInput;
};


/** Changes (办理). */
export type MutationFileLateArgs = {
  input: FileLateInput;
};


/** Changes (办理). */
export type MutationGuideFilingArgs = {
  input: GuideFilingInput;
};


/** Changes (办理). */
export type MutationRegisterEmergencyArgs = {
  input: RegisterEmergencyInput;
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
  /** What institutions guided the person to file, oldest first (备案指引). */
  readonly filingGuidances?: Maybe<ReadonlyArray<FilingGuidance>>;
  /** The filings of the person, oldest first (异地就医备案). */
  readonly filings?: Maybe<FilingConnection>;
  /** Opaque id of the person (人员标识). */
  readonly id: Scalars['ID']['output'];
};


/** A person: one record for life (人员). */
export type PersonFilingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Questions (查询). */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Whether a bill would be settled at the institution, by hand, or not at all, and why: the same table that settlement
   * itself applies (直接结算判定).
   * Refuses SCOPE_NOT_GRANTED, NOT_ENROLLED, INSTITUTION_UNKNOWN, NO_PACK_FOR_AREA, PACK_NOT_IN_FORCE, PACK_EXPIRED,
   * REPLICA_BEHIND.
   */
  readonly checkDirectSettlement: DirectSettlementAnswer;
  /** A filing by its id; null when there is none, or none the caller may see (备案查询). */
  readonly filing?: Maybe<Filing>;
  /**
   * The types of filing an insured place offers, and what each asks for (备案类型及所需信息).
   * Refuses NO_PACK_FOR_AREA, PACK_NOT_IN_FORCE, PACK_EXPIRED, PARAMETER_MISSING.
   */
  readonly filingCategories: ReadonlyArray<FilingCategory>;
  /** Filings of persons insured in an area of the own agency, oldest first (辖区备案列表). */
  readonly filings: FilingConnection;
  /**
   * What the table answers for somebody with these facts; no person is needed (直接结算模拟).
   * Refuses NO_PACK_FOR_AREA, PACK_NOT_IN_FORCE, PACK_EXPIRED.
   */
  readonly simulateDirectSettlement: DirectSettlementAnswer;
};


/** Questions (查询). */
export type QueryCheckDirectSettlementArgs = {
  input: CheckDirectSettlementInput;
};


/** Questions (查询). */
export type QueryFilingArgs = {
  id: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryFilingCategoriesArgs = {
  area: Scalars['AreaCode']['input'];
  insuranceType: InsuranceType;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions (查询). */
export type QueryFilingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['AreaCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions (查询). */
export type QuerySimulateDirectSettlementArgs = {
  input: SimulateDirectSettlementInput;
};

/** An emergency to register (急诊登记). */
export type RegisterEmergencyInput = {
  /** When the person was admitted (入院时间). */
  readonly admittedAt: Scalars['DateTime']['input'];
  /** What the person was there for (来源情形). */
  readonly context: EmergencyContext;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Rescue or treatment (抢救或救治). */
  readonly kind: EmergencyKind;
  /** The patient (患者). */
  readonly personId: Scalars['ID']['input'];
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

/** Facts to try the table with (模拟条件). */
export type SimulateDirectSettlementInput = {
  /** Where the care is given (就医地). */
  readonly careArea: Scalars['AreaCode']['input'];
  /** What the bill is for (就医类型). */
  readonly careType: CareType;
  /** Whether the institution is designated; true unless said (是否定点). */
  readonly designated?: InputMaybe<Scalars['Boolean']['input']>;
  /** The disease, for chronic care (病种). */
  readonly disease?: InputMaybe<Scalars['String']['input']>;
  /** The kind of emergency, if it is one (急诊类型). */
  readonly emergency?: InputMaybe<EmergencyKind>;
  /** Whether the person holds the entitlement for it (是否已认定). */
  readonly entitled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The filing made, if any (备案). */
  readonly filing?: InputMaybe<SimulatedFilingInput>;
  /** The scheme (险种). */
  readonly insuranceType: InsuranceType;
  /** Where the person is insured (参保地). */
  readonly insuredArea: Scalars['AreaCode']['input'];
  /** Whether it is networked for cross-province settlement; true unless said (是否联网). */
  readonly networked?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day of the care (就医日期). */
  readonly serviceDate: Scalars['Date']['input'];
};

/** A filing to try the table with (模拟备案). */
export type SimulatedFilingInput = {
  /** The city filed for; the place of care unless said (备案地). */
  readonly destination?: InputMaybe<Scalars['AreaCode']['input']>;
  /** Made after the bill was paid (是否补办). */
  readonly late?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its type (备案类型). */
  readonly type?: InputMaybe<FilingType>;
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
  EmergencyRegistration: EmergencyRegistration;
  Filing: Filing;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  EmergencyRegistration:
    ( { __typename: 'EmergencyRegistration' }
    & GraphQLRecursivePick<FederationTypes['EmergencyRegistration'], {"id":true}> );
  Filing:
    ( { __typename: 'Filing' }
    & GraphQLRecursivePick<FederationTypes['Filing'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AppliedArticle: ResolverTypeWrapper<AppliedArticle>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AreaCode: ResolverTypeWrapper<Scalars['AreaCode']['output']>;
  CareScope: CareScope;
  CareType: CareType;
  ChangeFilingInput: ChangeFilingInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CheckDirectSettlementInput: CheckDirectSettlementInput;
  CorrectEmergencyInput: CorrectEmergencyInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DirectSettlementAnswer: ResolverTypeWrapper<DirectSettlementAnswer>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DirectSettlementOutcome: DirectSettlementOutcome;
  DirectSettlementRuleSet: DirectSettlementRuleSet;
  EmergencyContext: EmergencyContext;
  EmergencyKind: EmergencyKind;
  EmergencyPayload: ResolverTypeWrapper<Omit<EmergencyPayload, 'registration'> & { registration: ResolversTypes['EmergencyRegistration'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EmergencyRegistration: ResolverTypeWrapper<EmergencyModel>;
  EndFilingInput: EndFilingInput;
  FileCrossRegionCareInput: FileCrossRegionCareInput;
  FileLateInput: FileLateInput;
  Filing: ResolverTypeWrapper<FilingModel>;
  FilingCategory: ResolverTypeWrapper<FilingCategory>;
  FilingChannel: FilingChannel;
  FilingConnection: ResolverTypeWrapper<Omit<FilingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FilingEdge']>, nodes: ReadonlyArray<ResolversTypes['Filing']> }>;
  FilingCredential: FilingCredential;
  FilingEdge: ResolverTypeWrapper<Omit<FilingEdge, 'node'> & { node: ResolversTypes['Filing'] }>;
  FilingEndReason: FilingEndReason;
  FilingGuidance: ResolverTypeWrapper<GuidanceModel>;
  FilingGuidancePayload: ResolverTypeWrapper<Omit<FilingGuidancePayload, 'guidance'> & { guidance: ResolversTypes['FilingGuidance'] }>;
  FilingPayload: ResolverTypeWrapper<Omit<FilingPayload, 'filing'> & { filing: ResolversTypes['Filing'] }>;
  FilingType: FilingType;
  FilingValidity: ResolverTypeWrapper<FilingValidity>;
  GuideFilingInput: GuideFilingInput;
  IdNumber: ResolverTypeWrapper<Scalars['IdNumber']['output']>;
  InsuranceType: InsuranceType;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<{ readonly id: string }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ratio: ResolverTypeWrapper<Scalars['Ratio']['output']>;
  RegisterEmergencyInput: RegisterEmergencyInput;
  Role: Role;
  Scope: Scope;
  SimulateDirectSettlementInput: SimulateDirectSettlementInput;
  SimulatedFilingInput: SimulatedFilingInput;
  WorkContextInput: WorkContextInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AppliedArticle: AppliedArticle;
  String: Scalars['String']['output'];
  AreaCode: Scalars['AreaCode']['output'];
  ChangeFilingInput: ChangeFilingInput;
  ID: Scalars['ID']['output'];
  CheckDirectSettlementInput: CheckDirectSettlementInput;
  CorrectEmergencyInput: CorrectEmergencyInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DirectSettlementAnswer: DirectSettlementAnswer;
  Boolean: Scalars['Boolean']['output'];
  EmergencyPayload: Omit<EmergencyPayload, 'registration'> & { registration: ResolversParentTypes['EmergencyRegistration'] };
  Int: Scalars['Int']['output'];
  EmergencyRegistration: EmergencyModel;
  EndFilingInput: EndFilingInput;
  FileCrossRegionCareInput: FileCrossRegionCareInput;
  FileLateInput: FileLateInput;
  Filing: FilingModel;
  FilingCategory: FilingCategory;
  FilingConnection: Omit<FilingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FilingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Filing']> };
  FilingEdge: Omit<FilingEdge, 'node'> & { node: ResolversParentTypes['Filing'] };
  FilingGuidance: GuidanceModel;
  FilingGuidancePayload: Omit<FilingGuidancePayload, 'guidance'> & { guidance: ResolversParentTypes['FilingGuidance'] };
  FilingPayload: Omit<FilingPayload, 'filing'> & { filing: ResolversParentTypes['Filing'] };
  FilingValidity: FilingValidity;
  GuideFilingInput: GuideFilingInput;
  IdNumber: Scalars['IdNumber']['output'];
  Money: Scalars['Money']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Person: { readonly id: string };
  Query: Record<PropertyKey, never>;
  Ratio: Scalars['Ratio']['output'];
  RegisterEmergencyInput: RegisterEmergencyInput;
  SimulateDirectSettlementInput: SimulateDirectSettlementInput;
  SimulatedFilingInput: SimulatedFilingInput;
  WorkContextInput: WorkContextInput;
};

export type AccessDirectiveArgs = {
  roles: ReadonlyArray<Role>;
  scope?: Maybe<Scope>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AppliedArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppliedArticle'] = ResolversParentTypes['AppliedArticle']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pack?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface AreaCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AreaCode'], any> {
  name: 'AreaCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DirectSettlementAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectSettlementAnswer'] = ResolversParentTypes['DirectSettlementAnswer']> = {
  deemedFiled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  guidanceDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DirectSettlementOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['DirectSettlementRuleSet'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['CareScope'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['AppliedArticle']>, ParentType, ContextType>;
};

export type EmergencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyPayload'] = ResolversParentTypes['EmergencyPayload']> = {
  registration?: Resolver<ResolversTypes['EmergencyRegistration'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyRegistration'] = ResolversParentTypes['EmergencyRegistration'], FederationReferenceType extends FederationReferenceTypes['EmergencyRegistration'] = FederationReferenceTypes['EmergencyRegistration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyRegistration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  admittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  context?: Resolver<ResolversTypes['EmergencyContext'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmergencyKind'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type FilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Filing'] = ResolversParentTypes['Filing'], FederationReferenceType extends FederationReferenceTypes['Filing'] = FederationReferenceTypes['Filing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Filing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<ResolversTypes['FilingChannel'], ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['FilingEndReason']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  guidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insuredArea?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retrospective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['CareScope'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FilingType'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['FilingValidity'], ParentType, ContextType, Partial<FilingValidityArgs>>;
};

export type FilingCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingCategory'] = ResolversParentTypes['FilingCategory']> = {
  maxDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requiredFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AppliedArticle'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FilingType'], ParentType, ContextType>;
};

export type FilingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingConnection'] = ResolversParentTypes['FilingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FilingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Filing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FilingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingEdge'] = ResolversParentTypes['FilingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Filing'], ParentType, ContextType>;
};

export type FilingGuidanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingGuidance'] = ResolversParentTypes['FilingGuidance']> = {
  destination?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  guidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stayId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FilingGuidancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingGuidancePayload'] = ResolversParentTypes['FilingGuidancePayload']> = {
  guidance?: Resolver<ResolversTypes['FilingGuidance'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FilingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingPayload'] = ResolversParentTypes['FilingPayload']> = {
  filing?: Resolver<ResolversTypes['Filing'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FilingValidityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingValidity'] = ResolversParentTypes['FilingValidity']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface IdNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IdNumber'], any> {
  name: 'IdNumber';
}

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeFiling?: Resolver<ResolversTypes['FilingPayload'], ParentType, ContextType, RequireFields<MutationChangeFilingArgs, 'input'>>;
  correctEmergency?: Resolver<ResolversTypes['EmergencyPayload'], ParentType, ContextType, RequireFields<MutationCorrectEmergencyArgs, 'input'>>;
  endFiling?: Resolver<ResolversTypes['FilingPayload'], ParentType, ContextType, RequireFields<MutationEndFilingArgs, 'input'>>;
  fileCrossRegionCare?: Resolver<ResolversTypes['FilingPayload'], ParentType, ContextType, RequireFields<MutationFileCrossRegionCareArgs, 'input'>>;
  fileLate?: Resolver<ResolversTypes['FilingPayload'], ParentType, ContextType, RequireFields<MutationFileLateArgs, 'input'>>;
  guideFiling?: Resolver<ResolversTypes['FilingGuidancePayload'], ParentType, ContextType, RequireFields<MutationGuideFilingArgs, 'input'>>;
  registerEmergency?: Resolver<ResolversTypes['EmergencyPayload'], ParentType, ContextType, RequireFields<MutationRegisterEmergencyArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  filingGuidances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FilingGuidance']>>, ParentType, ContextType>;
  filings?: Resolver<Maybe<ResolversTypes['FilingConnection']>, ParentType, ContextType, Partial<PersonFilingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  checkDirectSettlement?: Resolver<ResolversTypes['DirectSettlementAnswer'], ParentType, ContextType, RequireFields<QueryCheckDirectSettlementArgs, 'input'>>;
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType, RequireFields<QueryFilingArgs, 'id'>>;
  filingCategories?: Resolver<ReadonlyArray<ResolversTypes['FilingCategory']>, ParentType, ContextType, RequireFields<QueryFilingCategoriesArgs, 'area' | 'insuranceType'>>;
  filings?: Resolver<ResolversTypes['FilingConnection'], ParentType, ContextType, Partial<QueryFilingsArgs>>;
  simulateDirectSettlement?: Resolver<ResolversTypes['DirectSettlementAnswer'], ParentType, ContextType, RequireFields<QuerySimulateDirectSettlementArgs, 'input'>>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export type Resolvers<ContextType = Context> = {
  AppliedArticle?: AppliedArticleResolvers<ContextType>;
  AreaCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DirectSettlementAnswer?: DirectSettlementAnswerResolvers<ContextType>;
  EmergencyPayload?: EmergencyPayloadResolvers<ContextType>;
  EmergencyRegistration?: EmergencyRegistrationResolvers<ContextType>;
  Filing?: FilingResolvers<ContextType>;
  FilingCategory?: FilingCategoryResolvers<ContextType>;
  FilingConnection?: FilingConnectionResolvers<ContextType>;
  FilingEdge?: FilingEdgeResolvers<ContextType>;
  FilingGuidance?: FilingGuidanceResolvers<ContextType>;
  FilingGuidancePayload?: FilingGuidancePayloadResolvers<ContextType>;
  FilingPayload?: FilingPayloadResolvers<ContextType>;
  FilingValidity?: FilingValidityResolvers<ContextType>;
  IdNumber?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
