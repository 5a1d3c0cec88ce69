import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Institution as InstitutionModel } from '../domain/institution.ts';
import type { DesignationApplication as DesignationApplicationModel } from '../domain/designation-application.ts';
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

/** An application to take up (受理申请). */
export type AcceptDesignationApplicationInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution that applied (申请机构). */
  readonly institutionId: Scalars['ID']['input'];
};

/** What an agreement says (协议条款). */
export type AgreementClause =
  /** Services of medical assistance (医疗救助服务). */
  | 'ASSISTANCE_SERVICE'
  /** No irregular large prescriptions; mandatory (严禁违规开具大处方). */
  | 'NO_IRREGULAR_LARGE_PRESCRIPTION'
  /** Nobody is induced to buy outside; mandatory (严禁诱导院外购药). */
  | 'NO_OUTSIDE_PURCHASE_INDUCEMENT'
  /** Catalogue drugs and consumables first; mandatory (优先使用医保目录药品耗材). */
  | 'PREFER_CATALOGUE'
  /** The self-paid ratio is kept under control; mandatory (控制自费比例). */
  | 'SELF_PAID_RATIO_CONTROL'
  /** Services for the people of sport (体育专项服务). */
  | 'SPORTS_EXCLUSIVE_SERVICE';

/** The two sides of an agreement (协议双方). */
export type AgreementParty =
  /** The agency of the area (经办机构). */
  | 'AGENCY'
  /** The institution (定点医药机构). */
  | 'INSTITUTION';

/** An application for designation (申请定点). */
export type ApplyDesignationInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution that applies (申请机构). */
  readonly institutionId: Scalars['ID']['input'];
  /** Codes of all materials of the published list (申请材料). */
  readonly materials: ReadonlyArray<Scalars['String']['input']>;
};

/** The assessment of an application (评估). */
export type AssessDesignationApplicationInput = {
  /** How many experts took part (专家人数). */
  readonly experts: Scalars['Int']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution that applied (申请机构). */
  readonly institutionId: Scalars['ID']['input'];
  /** Each of the four criteria once (各项评估结果). */
  readonly results: ReadonlyArray<AssessmentResultInput>;
};

/** What designations are given by (定点评估条件). */
export type AssessmentCriterion =
  /** Reasonable location (布局合理). */
  | 'LOCATION'
  /** Low price (价格低). */
  | 'PRICE'
  /** Good service (服务优). */
  | 'SERVICE'
  /** Good technology (技术好). */
  | 'TECHNOLOGY';

/** Whether a criterion is met (单项评估结果). */
export type AssessmentResultInput = {
  /** The criterion (评估条件). */
  readonly criterion: AssessmentCriterion;
  /** Met, or not (是否符合). */
  readonly met: Scalars['Boolean']['input'];
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

/** A window to close (关闭体育专用结算窗口). */
export type CloseSportsWindowInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution (机构). */
  readonly institutionId: Scalars['ID']['input'];
  /** Last day (截止日). */
  readonly lastDay: Scalars['Date']['input'];
};

/** The clauses one side agrees to (确认协议). */
export type ConfirmDesignationAgreementInput = {
  /** The clauses as they were put up (条款). */
  readonly clauses: ReadonlyArray<AgreementClause>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution that applied (申请机构). */
  readonly institutionId: Scalars['ID']['input'];
};

/** A pharmacy to designate for negotiated drugs (认定“双通道”药店). */
export type DesignateDualChannelPharmacyInput = {
  /** The criteria found to be met; all are needed (符合的条件). */
  readonly criteriaMet: ReadonlyArray<DualChannelCriterion>;
  /** First day (起始日). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The pharmacy (药店). */
  readonly institutionId: Scalars['ID']['input'];
};

/** What an institution is designated for (定点). */
export type Designation = {
  readonly __typename?: 'Designation';
  /** First day (起始日). */
  readonly from: Scalars['Date']['output'];
  /** For what (定点类别). */
  readonly kind: DesignationKind;
  /** Last day; null: no end (截止日). */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** The agreement between agency and institution (医保服务协议). */
export type DesignationAgreement = {
  readonly __typename?: 'DesignationAgreement';
  /** What it says (条款). */
  readonly clauses: ReadonlyArray<AgreementClause>;
  /** Who has agreed to the clauses as they stand (已确认方). */
  readonly confirmedBy: ReadonlyArray<AgreementParty>;
  /** First day; null before it is signed (生效日期). */
  readonly from?: Maybe<Scalars['Date']['output']>;
};

/** Who applies for designation (申请机构类别). */
export type DesignationApplicantKind =
  /** Medical institutions (医疗机构). */
  | 'MEDICAL'
  /** Retail pharmacies (零售药店). */
  | 'PHARMACY';

/** An application for designation, step by step (定点申请). */
export type DesignationApplication = {
  readonly __typename?: 'DesignationApplication';
  /** When it was taken up (受理日期). */
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** The agreement negotiated; null before that (服务协议). */
  readonly agreement?: Maybe<DesignationAgreement>;
  /** When it was made (申请日期). */
  readonly appliedOn: Scalars['Date']['output'];
  /** What the assessment found; null before it (评估). */
  readonly assessment?: Maybe<DesignationAssessment>;
  /** The version of the conditions it was made under (条件版本). */
  readonly conditionsVersion: Scalars['String']['output'];
  /** The institution and the how many-th of its applications (申请编号). */
  readonly id: Scalars['ID']['output'];
  /** Codes of the materials handed in (申请材料). */
  readonly materials: ReadonlyArray<Scalars['String']['output']>;
  /** Code of the published reason for which it was not accepted (不予受理情形). */
  readonly refusalReason?: Maybe<Scalars['String']['output']>;
  /** When it came into this state (进入该状态之日). */
  readonly since: Scalars['Date']['output'];
  /** How far it is (申请状态). */
  readonly state: DesignationApplicationState;
};

/** How far an application for designation is (定点申请状态). */
export type DesignationApplicationState =
  /** Taken up, to be assessed (已受理). */
  | 'ACCEPTED'
  /** Handed in (已申请). */
  | 'APPLIED'
  /** Assessed, and qualified (评估合格). */
  | 'ASSESSED'
  /** Ended without agreement by one of the sides (已终止). */
  | 'ENDED'
  /** The agreement is negotiated (协商中). */
  | 'NEGOTIATING'
  /** Assessed, and not qualified (评估不合格). */
  | 'NOT_QUALIFIED'
  /** Not accepted, for a published reason (不予受理). */
  | 'REFUSED'
  /** The agreement is signed (已签约). */
  | 'SIGNED';

/** What an assessment found (评估结果). */
export type DesignationAssessment = {
  readonly __typename?: 'DesignationAssessment';
  /** How many experts took part (专家人数). */
  readonly experts: Scalars['Int']['output'];
  /** The criteria that are not met; none: qualified (不符合的条件). */
  readonly notMet: ReadonlyArray<AssessmentCriterion>;
  /** On which day (评估日期). */
  readonly on: Scalars['Date']['output'];
};

/** What is published of applications for designation (定点申请公开信息). */
export type DesignationConditions = {
  readonly __typename?: 'DesignationConditions';
  /** Of whom it is asked (申请机构类别). */
  readonly applicant: DesignationApplicantKind;
  /** What an applicant must meet (申请条件). */
  readonly conditions: ReadonlyArray<PublishedItem>;
  /** All that is handed in, and nothing beside (申请材料清单). */
  readonly materials: ReadonlyArray<PublishedItem>;
  /** The only reasons for which an application is not accepted (不予受理情形). */
  readonly nonAcceptanceReasons: ReadonlyArray<PublishedItem>;
  /** The document it follows (文件依据). */
  readonly source: Scalars['String']['output'];
  /** Which version this is (版本). */
  readonly version: Scalars['String']['output'];
};

/** For what an institution is designated (定点类别). */
export type DesignationKind =
  /** Medical assistance; comes with BASIC (医疗救助). */
  | 'ASSISTANCE'
  /** Basic medical insurance (基本医疗保险). */
  | 'BASIC'
  /** Outpatient chronic and special diseases (门诊慢特病). */
  | 'CHRONIC_OUTPATIENT'
  /** Negotiated drugs at hospital and pharmacy (双通道). */
  | 'DUAL_CHANNEL'
  /** A key hospital of the sports programme (体育重点医院). */
  | 'KEY_SPORTS_HOSPITAL'
  /** A pharmacy whose supply is paid by the outpatient pool (门诊统筹药店). */
  | 'OUTPATIENT_POOL';

/** What a dual-channel pharmacy is selected by (“双通道”药店遴选条件). */
export type DualChannelCriterion =
  /** Of good credit (信誉良好). */
  | 'CREDIT'
  /** Traces the drugs it sold electronically (电子追溯). */
  | 'E_TRACE'
  /** Reasonably located (布局合理). */
  | 'LOCATION'
  /** Well managed (管理规范). */
  | 'MANAGEMENT'
  /** Qualified and compliant (资质合规). */
  | 'QUALIFICATION';

/** Kinds of emergency (急诊类型). */
export type EmergencyKind =
  /** Rescue, the narrower kind (急诊抢救). */
  | 'RESCUE'
  /** Treatment, the wider kind (急诊救治). */
  | 'TREATMENT';

/** An application to end (终止申请). */
export type EndDesignationApplicationInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution that applied (申请机构). */
  readonly institutionId: Scalars['ID']['input'];
};

/** A medical institution or pharmacy on the public record (定点医药机构). */
export type Institution = {
  readonly __typename?: 'Institution';
  /** Where it stands (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** Its applications for designation, newest first; null for all but its own staff and the agencies of its area (定点申请). */
  readonly designationApplications?: Maybe<ReadonlyArray<DesignationApplication>>;
  /** What it is designated for on a day (定点). */
  readonly designations: ReadonlyArray<Designation>;
  /** The national institution code (机构代码). */
  readonly id: Scalars['ID']['output'];
  /** What it is (机构类别). */
  readonly kind: InstitutionKind;
  /** Its level; null for pharmacies and where none was given (机构等级). */
  readonly level?: Maybe<InstitutionLevel>;
  /** What it is called (机构名称). */
  readonly name: InstitutionName;
  /** Whether it is connected for cross-province direct settlement on a day (跨省联网). */
  readonly networked: Scalars['Boolean']['output'];
  /** The chronic diseases opened there on a day (开通病种). */
  readonly openedDiseases: ReadonlyArray<OpenedDisease>;
  /** Who runs it (举办性质). */
  readonly ownership: Ownership;
  /** The window for athletes, coaches, event staff and spectators on a day; null: none (体育专用结算窗口). */
  readonly sportsWindow?: Maybe<SportsWindow>;
  /** Whether anything is settled there on a day (状态). */
  readonly status: InstitutionStatus;
  /** Why it was last suspended; null for all but its own staff and the agencies of its area (暂停原因). */
  readonly suspensionReason?: Maybe<Scalars['String']['output']>;
};


/** A medical institution or pharmacy on the public record (定点医药机构). */
export type InstitutionDesignationsArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A medical institution or pharmacy on the public record (定点医药机构). */
export type InstitutionNetworkedArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A medical institution or pharmacy on the public record (定点医药机构). */
export type InstitutionOpenedDiseasesArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A medical institution or pharmacy on the public record (定点医药机构). */
export type InstitutionSportsWindowArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A medical institution or pharmacy on the public record (定点医药机构). */
export type InstitutionStatusArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of institutions (机构列表). */
export type InstitutionConnection = {
  readonly __typename?: 'InstitutionConnection';
  /** The institutions with their cursors (条目). */
  readonly edges: ReadonlyArray<InstitutionEdge>;
  /** The institutions (机构). */
  readonly nodes: ReadonlyArray<Institution>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An institution of a page (条目). */
export type InstitutionEdge = {
  readonly __typename?: 'InstitutionEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The institution (机构). */
  readonly node: Institution;
};

/** What an institution is (机构类别). */
export type InstitutionKind =
  /** A hospital (医院). */
  | 'HOSPITAL'
  /** An Internet hospital (互联网医院). */
  | 'INTERNET'
  /** A retail pharmacy (零售药店). */
  | 'PHARMACY'
  /** A primary institution: township hospital, community health centre (基层医疗卫生机构). */
  | 'PRIMARY'
  /** A village clinic (村卫生室). */
  | 'VILLAGE_CLINIC';

/** Level of a medical institution (医疗机构等级). */
export type InstitutionLevel =
  /** Level 1 (一级). */
  | 'L1'
  /** Level 2 (二级). */
  | 'L2'
  /** Level 3 (三级). */
  | 'L3';

/** The names of an institution (机构名称). */
export type InstitutionName = {
  readonly __typename?: 'InstitutionName';
  /** In English, where it has one (英文名称). */
  readonly en?: Maybe<Scalars['String']['output']>;
  /** In Chinese (中文名称). */
  readonly zh: Scalars['String']['output'];
};

/** The names of an institution (机构名称). */
export type InstitutionNameInput = {
  /** In English, where it has one (英文名称). */
  readonly en?: InputMaybe<Scalars['String']['input']>;
  /** In Chinese (中文名称). */
  readonly zh: Scalars['String']['input'];
};

/** An institution after a change (变更结果). */
export type InstitutionPayload = {
  readonly __typename?: 'InstitutionPayload';
  /** As it is now (机构). */
  readonly institution: Institution;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** Whether anything is settled at an institution (机构状态). */
export type InstitutionStatus =
  /** Active (正常). */
  | 'ACTIVE'
  /** Suspended (暂停). */
  | 'SUSPENDED';

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
   * Takes an application up, to be assessed (受理申请).
   * Refuses APPLICATION_NOT_FOUND, WRONG_STATE, INSTITUTION_NOT_FOUND, NOT_OWN_AREA.
   */
  readonly acceptDesignationApplication: InstitutionPayload;
  /**
   * Applies for BASIC designation with exactly the published materials (申请定点).
   * Refuses MATERIAL_MISSING, MATERIAL_NOT_LISTED, APPLICATION_OPEN, APPLICATIONS_EXHAUSTED, ALREADY_DESIGNATED,
   * TYPE_NOT_ALLOWED, INSTITUTION_NOT_FOUND, NOT_OWN_INSTITUTION.
   */
  readonly applyDesignation: InstitutionPayload;
  /**
   * Assesses an application by four criteria; one that is not met ends it (评估).
   * Refuses CRITERION_MISSING, EXPERTS_REQUIRED, APPLICATION_NOT_FOUND, WRONG_STATE, INSTITUTION_NOT_FOUND, NOT_OWN_AREA.
   */
  readonly assessDesignationApplication: InstitutionPayload;
  /**
   * Closes that window after a last day (关闭体育专用结算窗口).
   * Refuses WINDOW_NOT_OPEN, DATE_NOT_ALLOWED, INSTITUTION_NOT_FOUND, NOT_OWN_AREA, NOT_OWN_INSTITUTION.
   */
  readonly closeSportsWindow: InstitutionPayload;
  /**
   * One side, the agency or the institution, agrees to the clauses as they stand; again it changes nothing (确认协议).
   * Refuses CLAUSES_DIFFER, APPLICATION_NOT_FOUND, WRONG_STATE, INSTITUTION_NOT_FOUND, NOT_OWN_AREA, NOT_OWN_INSTITUTION.
   */
  readonly confirmDesignationAgreement: InstitutionPayload;
  /**
   * Designates a pharmacy for negotiated drugs, when it meets all five criteria (认定“双通道”药店).
   * Refuses CRITERION_NOT_MET, TYPE_NOT_ALLOWED, NOT_BASIC_DESIGNATED, ALREADY_DESIGNATED, INSTITUTION_NOT_FOUND,
   * NOT_OWN_AREA.
   */
  readonly designateDualChannelPharmacy: InstitutionPayload;
  /**
   * Ends an application without agreement: the institution at any time, the agency while it negotiates (终止申请).
   * Refuses APPLICATION_NOT_FOUND, WRONG_STATE, INSTITUTION_NOT_FOUND, NOT_OWN_AREA, NOT_OWN_INSTITUTION.
   */
  readonly endDesignationApplication: InstitutionPayload;
  /**
   * Designates an institution; BASIC brings ASSISTANCE with it, CHRONIC_OUTPATIENT again opens further diseases; key sports
   * hospitals are selected by the provincial agency (开通定点).
   * Refuses TYPE_NOT_ALLOWED, NOT_BASIC_DESIGNATED, IMPLIED_BY_BASIC, ALREADY_DESIGNATED, DISEASES_REQUIRED,
   * DISEASES_NOT_ALLOWED, DISEASE_CODE_INVALID, INSTITUTION_NOT_FOUND, NOT_OWN_AREA, PROVINCIAL_AGENCY_REQUIRED.
   */
  readonly openDesignation: InstitutionPayload;
  /**
   * Opens a window at a key hospital that settles for athletes, coaches, event staff and spectators (开设体育专用结算窗口).
   * Refuses NOT_KEY_INSTITUTION, PLACE_REQUIRED, WINDOW_OPEN, INSTITUTION_NOT_FOUND, NOT_OWN_AREA, NOT_OWN_INSTITUTION.
   */
  readonly openSportsWindow: InstitutionPayload;
  /**
   * Puts up the clauses of the agreement, or other ones; nobody has confirmed them yet (协商协议).
   * Refuses CLAUSE_MISSING, APPLICATION_NOT_FOUND, WRONG_STATE, INSTITUTION_NOT_FOUND, NOT_OWN_AREA.
   */
  readonly proposeDesignationAgreement: InstitutionPayload;
  /**
   * Puts an institution of the own area on the public record (机构登记).
   * Refuses CODE_TAKEN, CODE_INVALID, NAME_REQUIRED, LEVEL_NOT_ALLOWED, NOT_OWN_AREA.
   */
  readonly registerInstitution: InstitutionPayload;
  /**
   * Does not accept an application, for a published reason (不予受理).
   * Refuses REASON_NOT_PUBLISHED, APPLICATION_NOT_FOUND, WRONG_STATE, INSTITUTION_NOT_FOUND, NOT_OWN_AREA.
   */
  readonly rejectDesignationApplication: InstitutionPayload;
  /**
   * Ends a suspension: from that day on the institution is active (恢复).
   * Refuses NOT_SUSPENDED, INSTITUTION_NOT_FOUND, NOT_OWN_AREA.
   */
  readonly resumeInstitution: InstitutionPayload;
  /**
   * Connects an institution for cross-province direct settlement, or disconnects it; saying what holds already changes
   * nothing (跨省直接结算联网).
   * Refuses CITY_AGENCY_REQUIRED, NOT_BASIC_DESIGNATED, INSTITUTION_NOT_FOUND, NOT_OWN_AREA.
   */
  readonly setNetworked: InstitutionPayload;
  /**
   * Signs what both sides have confirmed; BASIC designation begins with the agreement (签订协议).
   * Refuses BOTH_PARTIES_REQUIRED, BEGINS_BEFORE_SIGNING, ALREADY_DESIGNATED, APPLICATION_NOT_FOUND, WRONG_STATE,
   * INSTITUTION_NOT_FOUND, NOT_OWN_AREA.
   */
  readonly signDesignationAgreement: InstitutionPayload;
  /**
   * Suspends an institution: from that day on nothing is settled there (暂停).
   * Refuses NOT_ACTIVE, REASON_REQUIRED, INSTITUTION_NOT_FOUND, NOT_OWN_AREA.
   */
  readonly suspendInstitution: InstitutionPayload;
};


/** Changes (办理). */
export type MutationAcceptDesignationApplicationArgs = {
  input: AcceptDesignationApplicationInput;
};


/** Changes (办理). */
export type MutationApplyDesignationArgs = {
  input: ApplyDesignationInput;
};


/** Changes (办理). */
export type MutationAssessDesignationApplicationArgs = {
  input: AssessDesignationApplicationInput;
};


/** Changes (办理). */
export type MutationCloseSportsWindowArgs = {
  input: CloseSportsWindowInput;
};


/** Changes (办理). */
export type MutationConfirmDesignationAgreementArgs = {
  input: ConfirmDesignationAgreementInput;
};


/** Changes (办理). */
export type MutationDesignateDualChannelPharmacyArgs = {
  input: DesignateDualChannelPharmacyInput;
};


/** Changes (办理). */
export type MutationEndDesignationApplicationArgs = {
  input: EndDesignationApplicationInput;
};


/** Changes (办理). */
export type MutationOpenDesignationArgs = {
  input: OpenDesignationInput;
};


/** Changes (办理). */
export type MutationOpenSportsWindowArgs = {
  input: OpenSportsWindowInput;
};


/** Changes (办理). */
export type MutationProposeDesignationAgreementArgs = {
  input: ProposeDesignationAgreementInput;
};


/** Changes (办理). */
export type MutationRegisterInstitutionArgs = {
  input: RegisterInstitutionInput;
};


/** Changes (办理). */
export type MutationRejectDesignationApplicationArgs = {
  input: RejectDesignationApplicationInput;
};


/** Changes (办理). */
export type MutationResumeInstitutionArgs = {
  input: ResumeInstitutionInput;
};


/** Changes (办理). */
export type MutationSetNetworkedArgs = {
  input: SetNetworkedInput;
};


/** Changes (办理). */
export type MutationSignDesignationAgreementArgs = {
  input: SignDesignationAgreementInput;
};


/** Changes (办理). */
export type MutationSuspendInstitutionArgs = {
  input: SuspendInstitutionInput;
};

/** A designation to open (开通定点). */
export type OpenDesignationInput = {
  /** Codes of the diseases CHRONIC_OUTPATIENT is opened for, only for it (病种). */
  readonly diseases?: ReadonlyArray<Scalars['String']['input']>;
  /** First day (起始日). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution (机构). */
  readonly institutionId: Scalars['ID']['input'];
  /** For what (定点类别). */
  readonly kind: DesignationKind;
};

/** A window to open (开设体育专用结算窗口). */
export type OpenSportsWindowInput = {
  /** First day (起始日). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution (机构). */
  readonly institutionId: Scalars['ID']['input'];
  /** Where in the institution (位置). */
  readonly place: WindowPlaceInput;
};

/** A chronic or special disease that is settled at the institution (开通病种). */
export type OpenedDisease = {
  readonly __typename?: 'OpenedDisease';
  /** Code of the disease (病种代码). */
  readonly code: Scalars['String']['output'];
  /** First day (起始日). */
  readonly from: Scalars['Date']['output'];
  /** Last day; null: no end (截止日). */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** Who runs an institution; decides nothing (举办性质). */
export type Ownership =
  /** Privately run (社会办). */
  | 'PRIVATE'
  /** Publicly run (公立). */
  | 'PUBLIC';

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

/** The clauses of an agreement (协商协议). */
export type ProposeDesignationAgreementInput = {
  /** The four mandatory ones, and others (条款). */
  readonly clauses: ReadonlyArray<AgreementClause>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution that applied (申请机构). */
  readonly institutionId: Scalars['ID']['input'];
};

/** A condition, a material or a reason (公开条目). */
export type PublishedItem = {
  readonly __typename?: 'PublishedItem';
  /** What mutations name it by (代码). */
  readonly code: Scalars['String']['output'];
  /** In English (英文). */
  readonly en: Scalars['String']['output'];
  /** In Chinese (中文). */
  readonly zh: Scalars['String']['output'];
};

/** Questions (查询). */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Institutions of the own area with an application in a state, ordered by area and code: what waits, and for how long
   * (定点申请办理清单). Refuses NOT_OWN_AREA.
   */
  readonly designationApplications: InstitutionConnection;
  /** What is asked of those who apply for designation, the same of every owner (定点申请条件). */
  readonly designationConditions: DesignationConditions;
  /**
   * How applications made in a period fared, publicly and privately run institutions beside each other (一视同仁统计).
   * Refuses PERIOD_INVALID, TOO_MANY_APPLICANTS, NOT_OWN_AREA.
   */
  readonly equalTreatment: ReadonlyArray<TreatmentOfOwner>;
  /** One institution by its national code; null when there is none (机构查询). */
  readonly institution?: Maybe<Institution>;
  /** Institutions, ordered by area and code (定点医药机构名录). */
  readonly institutions: InstitutionConnection;
};


/** Questions (查询). */
export type QueryDesignationApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['AreaCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  state: DesignationApplicationState;
};


/** Questions (查询). */
export type QueryDesignationConditionsArgs = {
  applicant: DesignationApplicantKind;
};


/** Questions (查询). */
export type QueryEqualTreatmentArgs = {
  area: Scalars['AreaCode']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Questions (查询). */
export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['AreaCode']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  designation?: InputMaybe<DesignationKind>;
  disease?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<InstitutionKind>;
  networked?: InputMaybe<Scalars['Boolean']['input']>;
  sportsWindow?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<InstitutionStatus>;
};

/** An institution to register (机构登记). */
export type RegisterInstitutionInput = {
  /** Where it stands (行政区划). */
  readonly area: Scalars['AreaCode']['input'];
  /** The national institution code: H, or P for a pharmacy, and eleven digits (机构代码). */
  readonly code: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is (机构类别). */
  readonly kind: InstitutionKind;
  /** Its level, if it has one (机构等级). */
  readonly level?: InputMaybe<InstitutionLevel>;
  /** What it is called (机构名称). */
  readonly name: InstitutionNameInput;
  /** Who runs it (举办性质). */
  readonly ownership: Ownership;
};

/** An application not to accept (不予受理). */
export type RejectDesignationApplicationInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution that applied (申请机构). */
  readonly institutionId: Scalars['ID']['input'];
  /** Code of a published reason (不予受理情形). */
  readonly reason: Scalars['String']['input'];
};

/** An institution to resume (恢复). */
export type ResumeInstitutionInput = {
  /** First day on which it is active again (起始日). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution (机构). */
  readonly institutionId: Scalars['ID']['input'];
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

/** A connection for cross-province direct settlement (跨省直接结算联网). */
export type SetNetworkedInput = {
  /** The day from which on it is so (起始日). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution (机构). */
  readonly institutionId: Scalars['ID']['input'];
  /** Connected, or not (是否联网). */
  readonly networked: Scalars['Boolean']['input'];
};

/** An agreement to sign (签订协议). */
export type SignDesignationAgreementInput = {
  /** First day of agreement and designation, today or later (生效日期). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution that applied (申请机构). */
  readonly institutionId: Scalars['ID']['input'];
};

/** A window that settles for athletes, coaches, event staff and spectators (体育专用结算窗口). */
export type SportsWindow = {
  readonly __typename?: 'SportsWindow';
  /** First day (起始日). */
  readonly from: Scalars['Date']['output'];
  /** Where in the institution (位置). */
  readonly place: WindowPlace;
  /** Last day; null: no end (截止日). */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** An institution to suspend (暂停). */
export type SuspendInstitutionInput = {
  /** First day of the suspension (起始日). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution (机构). */
  readonly institutionId: Scalars['ID']['input'];
  /** Why; kept from the public (暂停原因). */
  readonly reason: Scalars['String']['input'];
};

/** How applications of one kind of owner fared (按举办性质统计). */
export type TreatmentOfOwner = {
  readonly __typename?: 'TreatmentOfOwner';
  /** How many applied (申请数). */
  readonly applications: Scalars['Int']['output'];
  /** Calendar days from application to assessment, rounded up; null: none was assessed (平均评估天数). */
  readonly averageDaysToAssessment?: Maybe<Scalars['Int']['output']>;
  /** Who runs the institutions (举办性质). */
  readonly ownership: Ownership;
  /** How many were not accepted or not qualified (未通过数). */
  readonly refused: Scalars['Int']['output'];
  /** How many signed an agreement (签约数). */
  readonly signed: Scalars['Int']['output'];
};

/** Where in an institution a window is (窗口位置). */
export type WindowPlace = {
  readonly __typename?: 'WindowPlace';
  /** In English, where it was given (英文). */
  readonly en?: Maybe<Scalars['String']['output']>;
  /** In Chinese (中文). */
  readonly zh: Scalars['String']['output'];
};

/** Where in an institution a window is (窗口位置). */
export type WindowPlaceInput = {
  /** In English (英文). */
  readonly en?: InputMaybe<Scalars['String']['input']>;
  /** In Chinese (中文). */
  readonly zh: Scalars['String']['input'];
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
  Institution: Institution;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Institution:
    ( { __typename: 'Institution' }
    & GraphQLRecursivePick<FederationTypes['Institution'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptDesignationApplicationInput: AcceptDesignationApplicationInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgreementClause: AgreementClause;
  AgreementParty: AgreementParty;
  ApplyDesignationInput: ApplyDesignationInput;
  AreaCode: ResolverTypeWrapper<Scalars['AreaCode']['output']>;
  AssessDesignationApplicationInput: AssessDesignationApplicationInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AssessmentCriterion: AssessmentCriterion;
  AssessmentResultInput: AssessmentResultInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CareType: CareType;
  CloseSportsWindowInput: CloseSportsWindowInput;
  ConfirmDesignationAgreementInput: ConfirmDesignationAgreementInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DesignateDualChannelPharmacyInput: DesignateDualChannelPharmacyInput;
  Designation: ResolverTypeWrapper<Designation>;
  DesignationAgreement: ResolverTypeWrapper<DesignationAgreement>;
  DesignationApplicantKind: DesignationApplicantKind;
  DesignationApplication: ResolverTypeWrapper<DesignationApplicationModel>;
  DesignationApplicationState: DesignationApplicationState;
  DesignationAssessment: ResolverTypeWrapper<DesignationAssessment>;
  DesignationConditions: ResolverTypeWrapper<DesignationConditions>;
  DesignationKind: DesignationKind;
  DualChannelCriterion: DualChannelCriterion;
  EmergencyKind: EmergencyKind;
  EndDesignationApplicationInput: EndDesignationApplicationInput;
  IdNumber: ResolverTypeWrapper<Scalars['IdNumber']['output']>;
  Institution: ResolverTypeWrapper<InstitutionModel>;
  InstitutionConnection: ResolverTypeWrapper<Omit<InstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InstitutionEdge']>, nodes: ReadonlyArray<ResolversTypes['Institution']> }>;
  InstitutionEdge: ResolverTypeWrapper<Omit<InstitutionEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  InstitutionKind: InstitutionKind;
  InstitutionLevel: InstitutionLevel;
  InstitutionName: ResolverTypeWrapper<InstitutionName>;
  InstitutionNameInput: InstitutionNameInput;
  InstitutionPayload: ResolverTypeWrapper<Omit<InstitutionPayload, 'institution'> & { institution: ResolversTypes['Institution'] }>;
  InstitutionStatus: InstitutionStatus;
  InsuranceType: InsuranceType;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenDesignationInput: OpenDesignationInput;
  OpenSportsWindowInput: OpenSportsWindowInput;
  OpenedDisease: ResolverTypeWrapper<OpenedDisease>;
  Ownership: Ownership;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ProposeDesignationAgreementInput: ProposeDesignationAgreementInput;
  PublishedItem: ResolverTypeWrapper<PublishedItem>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ratio: ResolverTypeWrapper<Scalars['Ratio']['output']>;
  RegisterInstitutionInput: RegisterInstitutionInput;
  RejectDesignationApplicationInput: RejectDesignationApplicationInput;
  ResumeInstitutionInput: ResumeInstitutionInput;
  Role: Role;
  Scope: Scope;
  SetNetworkedInput: SetNetworkedInput;
  SignDesignationAgreementInput: SignDesignationAgreementInput;
  SportsWindow: ResolverTypeWrapper<SportsWindow>;
  SuspendInstitutionInput: SuspendInstitutionInput;
  TreatmentOfOwner: ResolverTypeWrapper<TreatmentOfOwner>;
  WindowPlace: ResolverTypeWrapper<WindowPlace>;
  WindowPlaceInput: WindowPlaceInput;
  WorkContextInput: WorkContextInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptDesignationApplicationInput: AcceptDesignationApplicationInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  ApplyDesignationInput: ApplyDesignationInput;
  AreaCode: Scalars['AreaCode']['output'];
  AssessDesignationApplicationInput: AssessDesignationApplicationInput;
  Int: Scalars['Int']['output'];
  AssessmentResultInput: AssessmentResultInput;
  Boolean: Scalars['Boolean']['output'];
  CloseSportsWindowInput: CloseSportsWindowInput;
  ConfirmDesignationAgreementInput: ConfirmDesignationAgreementInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DesignateDualChannelPharmacyInput: DesignateDualChannelPharmacyInput;
  Designation: Designation;
  DesignationAgreement: DesignationAgreement;
  DesignationApplication: DesignationApplicationModel;
  DesignationAssessment: DesignationAssessment;
  DesignationConditions: DesignationConditions;
  EndDesignationApplicationInput: EndDesignationApplicationInput;
  IdNumber: Scalars['IdNumber']['output'];
  Institution: InstitutionModel;
  InstitutionConnection: Omit<InstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InstitutionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Institution']> };
  InstitutionEdge: Omit<InstitutionEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  InstitutionName: InstitutionName;
  InstitutionNameInput: InstitutionNameInput;
  InstitutionPayload: Omit<InstitutionPayload, 'institution'> & { institution: ResolversParentTypes['Institution'] };
  Money: Scalars['Money']['output'];
  Mutation: Record<PropertyKey, never>;
  OpenDesignationInput: OpenDesignationInput;
  OpenSportsWindowInput: OpenSportsWindowInput;
  OpenedDisease: OpenedDisease;
  PageInfo: PageInfo;
  ProposeDesignationAgreementInput: ProposeDesignationAgreementInput;
  PublishedItem: PublishedItem;
  Query: Record<PropertyKey, never>;
  Ratio: Scalars['Ratio']['output'];
  RegisterInstitutionInput: RegisterInstitutionInput;
  RejectDesignationApplicationInput: RejectDesignationApplicationInput;
  ResumeInstitutionInput: ResumeInstitutionInput;
  SetNetworkedInput: SetNetworkedInput;
  SignDesignationAgreementInput: SignDesignationAgreementInput;
  SportsWindow: SportsWindow;
  SuspendInstitutionInput: SuspendInstitutionInput;
  TreatmentOfOwner: TreatmentOfOwner;
  WindowPlace: WindowPlace;
  WindowPlaceInput: WindowPlaceInput;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DesignationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Designation'] = ResolversParentTypes['Designation']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DesignationKind'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DesignationAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationAgreement'] = ResolversParentTypes['DesignationAgreement']> = {
  clauses?: Resolver<ReadonlyArray<ResolversTypes['AgreementClause']>, ParentType, ContextType>;
  confirmedBy?: Resolver<ReadonlyArray<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DesignationApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationApplication'] = ResolversParentTypes['DesignationApplication']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['DesignationAgreement']>, ParentType, ContextType>;
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['DesignationAssessment']>, ParentType, ContextType>;
  conditionsVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DesignationApplicationState'], ParentType, ContextType>;
};

export type DesignationAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationAssessment'] = ResolversParentTypes['DesignationAssessment']> = {
  experts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notMet?: Resolver<ReadonlyArray<ResolversTypes['AssessmentCriterion']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DesignationConditionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationConditions'] = ResolversParentTypes['DesignationConditions']> = {
  applicant?: Resolver<ResolversTypes['DesignationApplicantKind'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['PublishedItem']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['PublishedItem']>, ParentType, ContextType>;
  nonAcceptanceReasons?: Resolver<ReadonlyArray<ResolversTypes['PublishedItem']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface IdNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IdNumber'], any> {
  name: 'IdNumber';
}

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  designationApplications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DesignationApplication']>>, ParentType, ContextType>;
  designations?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType, Partial<InstitutionDesignationsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstitutionKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['InstitutionLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['InstitutionName'], ParentType, ContextType>;
  networked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<InstitutionNetworkedArgs>>;
  openedDiseases?: Resolver<ReadonlyArray<ResolversTypes['OpenedDisease']>, ParentType, ContextType, Partial<InstitutionOpenedDiseasesArgs>>;
  ownership?: Resolver<ResolversTypes['Ownership'], ParentType, ContextType>;
  sportsWindow?: Resolver<Maybe<ResolversTypes['SportsWindow']>, ParentType, ContextType, Partial<InstitutionSportsWindowArgs>>;
  status?: Resolver<ResolversTypes['InstitutionStatus'], ParentType, ContextType, Partial<InstitutionStatusArgs>>;
  suspensionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type InstitutionNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionName'] = ResolversParentTypes['InstitutionName']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstitutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionPayload'] = ResolversParentTypes['InstitutionPayload']> = {
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptDesignationApplication?: Resolver<ResolversTypes['InstitutionPayload'], ParentType, ContextType, RequireFields<MutationAcceptDesignationApplicationArgs, 'input'>>;
  applyDesignation?: Resolver<ResolversTypes['InstitutionPayload'], ParentType, ContextType, RequireFields<MutationApplyDesignationArgs, 'input'>>;
  assessDesignationApplication?: Resolver<ResolversTypes['InstitutionPayload'], ParentType, ContextType, RequireFields<MutationAssessDesignationApplicationArgs, 'input'>>;
  closeSportsWindow?: Resolver<ResolversTypes['InstitutionPayload'], ParentType, ContextType, RequireFields<MutationCloseSportsWindowArgs, 'input'>>;
  confirmDesignationAgreement?: Resolver<ResolversTypes['InstitutionPayload'], ParentType, ContextType, RequireFields<MutationConfirmDesignationAgreementArgs, 'input'>>;
  designateDualChannelPharmacy?: Resolver<ResolversTypes['InstitutionPayload'], ParentType, ContextType, RequireFields<MutationDesignateDualChannelPharmacyArgs, 'input'>>;
  endDesignationApplication?: Resolver<ResolversTypes['InstitutionPayload'], ParentType, ContextType, RequireFields<MutationEndDesignationApplicationArgs, 'input'>>;
  openDesignation?: Resolver<ResolversTypes['InstitutionPayload'], ParentType, ContextType, RequireFields<MutationOpenDesignationArgs, 'input'>>;
  openSportsWindow?: Resolver<ResolversTypes['InstitutionPayload'], ParentType, ContextType, RequireFields<MutationOpenSportsWindowArgs, 'input'>>;
  proposeDesignationAgreement?: Resolver<ResolversTypes['InstitutionPayload'], ParentType, ContextType, RequireFields<MutationProposeDesignationAgreementArgs, 'input'>>;
  registerInstitution?: Resolver<ResolversTypes['InstitutionPayload'], ParentType, ContextType, RequireFields<MutationRegisterInstitutionArgs, 'input'>>;
  rejectDesignationApplication?: Resolver<ResolversTypes['InstitutionPayload'], ParentType, ContextType, RequireFields<MutationRejectDesignationApplicationArgs, 'input'>>;
  resumeInstitution?: Resolver<ResolversTypes['InstitutionPayload'], ParentType, ContextType, RequireFields<MutationResumeInstitutionArgs, 'input'>>;
  setNetworked?: Resolver<ResolversTypes['InstitutionPayload'], ParentType, ContextType, RequireFields<MutationSetNetworkedArgs, 'input'>>;
  signDesignationAgreement?: Resolver<ResolversTypes['InstitutionPayload'], ParentType, ContextType, RequireFields<MutationSignDesignationAgreementArgs, 'input'>>;
  suspendInstitution?: Resolver<ResolversTypes['InstitutionPayload'], ParentType, ContextType, RequireFields<MutationSuspendInstitutionArgs, 'input'>>;
};

export type OpenedDiseaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenedDisease'] = ResolversParentTypes['OpenedDisease']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublishedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedItem'] = ResolversParentTypes['PublishedItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  designationApplications?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<QueryDesignationApplicationsArgs, 'state'>>;
  designationConditions?: Resolver<ResolversTypes['DesignationConditions'], ParentType, ContextType, RequireFields<QueryDesignationConditionsArgs, 'applicant'>>;
  equalTreatment?: Resolver<ReadonlyArray<ResolversTypes['TreatmentOfOwner']>, ParentType, ContextType, RequireFields<QueryEqualTreatmentArgs, 'area' | 'from' | 'to'>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'id'>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<QueryInstitutionsArgs, 'status'>>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export type SportsWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SportsWindow'] = ResolversParentTypes['SportsWindow']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['WindowPlace'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TreatmentOfOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatmentOfOwner'] = ResolversParentTypes['TreatmentOfOwner']> = {
  applications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageDaysToAssessment?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ownership?: Resolver<ResolversTypes['Ownership'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WindowPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WindowPlace'] = ResolversParentTypes['WindowPlace']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AreaCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Designation?: DesignationResolvers<ContextType>;
  DesignationAgreement?: DesignationAgreementResolvers<ContextType>;
  DesignationApplication?: DesignationApplicationResolvers<ContextType>;
  DesignationAssessment?: DesignationAssessmentResolvers<ContextType>;
  DesignationConditions?: DesignationConditionsResolvers<ContextType>;
  IdNumber?: GraphQLScalarType;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  InstitutionName?: InstitutionNameResolvers<ContextType>;
  InstitutionPayload?: InstitutionPayloadResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  OpenedDisease?: OpenedDiseaseResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PublishedItem?: PublishedItemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
  SportsWindow?: SportsWindowResolvers<ContextType>;
  TreatmentOfOwner?: TreatmentOfOwnerResolvers<ContextType>;
  WindowPlace?: WindowPlaceResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
