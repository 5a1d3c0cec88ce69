import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TracedClaim as TracedClaimModel } from '../domain/claim.ts';
import type { FundFigures as FundFiguresModel, MonthlyPayment as MonthlyPaymentModel } from '../persistence/fund-figures.ts';
import type { PublishedRule as PublishedRuleModel } from '../domain/rule.ts';
import type { Evaluation as EvaluationModel, Hit as HitModel, IndicatorValue as IndicatorValueModel } from '@yibao/schemas/events/supervision';
import type { Alert as AlertModel } from '../domain/alert.ts';
import type { ViolationCase as ViolationCaseModel } from '../domain/violation-case.ts';
import type { CreditRecord as CreditRecordModel } from '../domain/credit.ts';
import type { Reconciliation as ReconciliationModel } from '../domain/reconciliation.ts';
import type { LegalBasis as LegalBasisModel } from '../domain/legal-bases.ts';
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

/** Kinds of movements of a personal account (账户变动类别). */
export type AccountMovementKind =
  /** Came in (划入). */
  | 'CREDIT'
  /** Paid (支付). */
  | 'DEBIT'
  /** Held for a settlement (冻结). */
  | 'HOLD'
  /** Given back by a reversal (退回). */
  | 'REFUND'
  /** Free again without a payment (解冻). */
  | 'RELEASE';

/** An alert: once per rule, subject and source (预警). */
export type Alert = {
  readonly __typename?: 'Alert';
  /** Whose supervision handles it (属地). */
  readonly area: Scalars['AreaCode']['output'];
  /** The case it became (案件). */
  readonly case?: Maybe<ViolationCase>;
  /** Code of the rule (规则代码). */
  readonly code: Scalars['String']['output'];
  /** By when it is handled (处置期限). */
  readonly dueOn: Scalars['Date']['output'];
  /** Id (预警编号). */
  readonly id: Scalars['ID']['output'];
  /** Against what (限值). */
  readonly limit?: Maybe<Scalars['String']['output']>;
  /** What was measured (实测值). */
  readonly measured?: Maybe<Scalars['String']['output']>;
  /** The note of the outcome (处置说明). */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What came of it; null while it waits (处置结果). */
  readonly outcome?: Maybe<AlertOutcome>;
  /** When it was raised (预警时间). */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** Version of the rule (规则版本). */
  readonly ruleVersion: Scalars['Int']['output'];
  /** The settlement, or indicator and period (来源). */
  readonly sourceId: Scalars['ID']['output'];
  /** What it was seen in (来源类别). */
  readonly sourceKind: AlertSourceKind;
  /** Where it stands (状态). */
  readonly state: AlertState;
  /** Code of the institution, or the opaque id of the person (对象). */
  readonly subjectId: Scalars['ID']['output'];
  /** Whom it is about (对象类别). */
  readonly subjectKind: SupervisedKind;
};

/** A page of alerts (预警列表). */
export type AlertConnection = {
  readonly __typename?: 'AlertConnection';
  /** The alerts with their cursors (条目). */
  readonly edges: ReadonlyArray<AlertEdge>;
  /** The alerts (预警). */
  readonly nodes: ReadonlyArray<Alert>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** An alert of a page (条目). */
export type AlertEdge = {
  readonly __typename?: 'AlertEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The alert (预警). */
  readonly node: Alert;
};

/** What came of an alert (处置结果). */
export type AlertOutcome =
  /** A violation, dealt with (属实). */
  | 'CONFIRMED'
  /** It became a case (转案件). */
  | 'CONVERTED'
  /** Put right (已整改). */
  | 'CORRECTED'
  /** None (不属实). */
  | 'DISMISSED'
  /** Its source was taken back (来源已撤销). */
  | 'WITHDRAWN';

/** An alert after a change (办理结果). */
export type AlertPayload = {
  readonly __typename?: 'AlertPayload';
  /** The alert (预警). */
  readonly alert: Alert;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** What an alert was seen in (预警来源). */
export type AlertSourceKind =
  /** An indicator (指标). */
  | 'INDICATOR'
  /** A prescription, with its flag and line (处方). */
  | 'PRESCRIPTION'
  /** The nightly screening (夜间筛查). */
  | 'SCREENING'
  /** A settlement (结算). */
  | 'SETTLEMENT';

/** Where an alert stands (预警状态). */
export type AlertState =
  /** It is closed (已处置). */
  | 'HANDLED'
  /** It waits (待处置). */
  | 'OPEN'
  /** It waits, and its day has passed (逾期). */
  | 'OVERDUE';

/** An appeal against an entry (信用申诉). */
export type AppealCreditInput = {
  /** The entry (条目编号). */
  readonly entryId: Scalars['ID']['input'];
  /** Why (理由). */
  readonly grounds: Scalars['String']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** An appeal (申诉). */
export type AppealDecisionInput = {
  /** The case (案件编号). */
  readonly caseId: Scalars['ID']['input'];
  /** Why (理由). */
  readonly grounds: Scalars['String']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What an appeal answers to the subject (申诉结果). */
export type AppealPayload = {
  readonly __typename?: 'AppealPayload';
  /** When the appeal was made (申诉日期). */
  readonly appealedOn: Scalars['Date']['output'];
  /** The case (案件编号). */
  readonly caseId: Scalars['ID']['output'];
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** How an appeal is decided (申诉结果). */
export type AppealResult =
  /** Other amounts (变更). */
  | 'CHANGED'
  /** The decision falls (撤销). */
  | 'REVOKED'
  /** The decision stands (维持). */
  | 'UPHELD';

/** A responsible party (责任方). */
export type AssignResponsibilityInput = {
  /** The case (案件编号). */
  readonly caseId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Code of the body (责任单位). */
  readonly party: Scalars['String']['input'];
  /** How (责任类别). */
  readonly responsibility: Responsibility;
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

/** An appeal (申诉). */
export type CaseAppeal = {
  readonly __typename?: 'CaseAppeal';
  /** When (日期). */
  readonly appealedOn: Scalars['Date']['output'];
  /** When it was decided (决定日期). */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** How it was decided; null: it waits (结果). */
  readonly result?: Maybe<AppealResult>;
};

/** The decision of a case (处理决定). */
export type CaseDecision = {
  readonly __typename?: 'CaseDecision';
  /** Last day for an appeal (申诉期限). */
  readonly appealUntil: Scalars['Date']['output'];
  /** When it was decided (决定日期). */
  readonly decidedOn: Scalars['Date']['output'];
  /** What it rests on (法律依据). */
  readonly legalBasis: ReadonlyArray<LegalBasis>;
  /** The fine (罚款). */
  readonly penalty: Scalars['Money']['output'];
  /** To be given back (应追回). */
  readonly recover: Scalars['Money']['output'];
  /** Further sanctions (其他处理). */
  readonly sanctions: ReadonlyArray<CaseSanction>;
};

/** Who is responsible in a case (责任方). */
export type CaseResponsibility = {
  readonly __typename?: 'CaseResponsibility';
  /** Code of the body (责任单位). */
  readonly party: Scalars['String']['output'];
  /** How (责任类别). */
  readonly responsibility: Responsibility;
};

/** A sanction (处理措施). */
export type CaseSanction = {
  readonly __typename?: 'CaseSanction';
  /** Its amount, for FUND_REDUCTION (金额). */
  readonly amount?: Maybe<Scalars['Money']['output']>;
  /** Its kind (类别). */
  readonly kind: SanctionKind;
};

/** A sanction (处理措施). */
export type CaseSanctionInput = {
  /** Its amount, for FUND_REDUCTION (金额). */
  readonly amount?: InputMaybe<Scalars['Money']['input']>;
  /** Its kind (类别). */
  readonly kind: SanctionKind;
};

/** Where a case came from (案件来源). */
export type CaseSource =
  /** An alert (预警). */
  | 'ALERT'
  /** An audit (稽核). */
  | 'AUDIT'
  /** Another department (部门移送). */
  | 'DEPARTMENT'
  /** An inspection (检查). */
  | 'INSPECTION'
  /** Something else (其他). */
  | 'OTHER'
  /** The public (社会举报). */
  | 'PUBLIC';

/** Who deals with a case (处理途径). */
export type CaseTrack =
  /** Administrative supervision (行政监管). */
  | 'ADMINISTRATIVE'
  /** Agreement management of the agency (协议管理). */
  | 'AGREEMENT';

/** When a claim is shown to the rules (审核阶段). */
export type CheckStage =
  /** While it is given (事中). */
  | 'IN_PROCESS'
  /** Before the care (事前). */
  | 'PRE';

/** What the rules said of a claim (审核结果). */
export type ClaimEvaluation = {
  readonly __typename?: 'ClaimEvaluation';
  /** The rules it meets (命中). */
  readonly hits: ReadonlyArray<RuleHit>;
  /** Id; of a settled claim that of the settlement (审核编号). */
  readonly id: Scalars['ID']['output'];
  /** Code of the institution (机构代码). */
  readonly institutionId: Scalars['ID']['output'];
  /** The day whose rules applied (适用日期). */
  readonly on: Scalars['Date']['output'];
  /** Taken back since: no hits count (是否已撤销). */
  readonly reversed: Scalars['Boolean']['output'];
  /** The state of the rule base (规则库版本). */
  readonly ruleBase: Scalars['String']['output'];
  /** When it was looked at (阶段). */
  readonly stage: RuleStage;
  /** The kind of claim (单据类型). */
  readonly type: ClaimType;
  /** Codes that the catalogue did not know (未知代码). */
  readonly unknownCodes: ReadonlyArray<Scalars['String']['output']>;
};

/** An evaluation after a change (办理结果). */
export type ClaimEvaluationPayload = {
  readonly __typename?: 'ClaimEvaluationPayload';
  /** The evaluation (审核结果). */
  readonly evaluation: ClaimEvaluation;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** Kinds of claims (单据类型). */
export type ClaimType =
  /** Away from home (异地就医). */
  | 'CROSS_REGION'
  /** At home, inpatient (住院). */
  | 'INPATIENT'
  /** At home, outpatient (门诊). */
  | 'OUTPATIENT'
  /** At a pharmacy (购药). */
  | 'PURCHASE';

/** The end of a case (结案). */
export type CloseCaseInput = {
  /** The case (案件编号). */
  readonly caseId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it is without substance; only for a case that was never verified (不成立原因). */
  readonly unfoundedBecause?: InputMaybe<Scalars['String']['input']>;
};

/** An alert that becomes a case (预警转案件). */
export type ConvertAlertInput = {
  /** The alert (预警编号). */
  readonly alertId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The track (处理途径). */
  readonly track: CaseTrack;
  /** What the case is about (违规类型). */
  readonly type: ViolationType;
};

/** An entry of a credit record (信用记录条目). */
export type CreditEntry = {
  readonly __typename?: 'CreditEntry';
  /** Last day for an appeal (申诉期限). */
  readonly appealUntil: Scalars['Date']['output'];
  /** When it was appealed (申诉日期). */
  readonly appealedOn?: Maybe<Scalars['Date']['output']>;
  /** Its id; of a decided case the case's (条目编号). */
  readonly id: Scalars['ID']['output'];
  /** What it is about (类别). */
  readonly kind: CreditEntryKind;
  /** Negative for a breach (分值). */
  readonly points: Scalars['Int']['output'];
  /** When it was made (日期). */
  readonly ratedOn: Scalars['Date']['output'];
  /** When it ceased to count (修复日期). */
  readonly restoredOn?: Maybe<Scalars['Date']['output']>;
};

/** What an entry is about (信用条目类别). */
export type CreditEntryKind =
  /** A breach (失信). */
  | 'BREACH'
  /** A decided case (案件). */
  | 'CASE'
  /** Merit (守信). */
  | 'MERIT';

/** Levels of credit (信用等级). */
export type CreditLevel =
  /** From 90 on (90分及以上). */
  | 'A'
  /** From 75 on (75分及以上). */
  | 'B'
  /** From 60 on (60分及以上). */
  | 'C'
  /** Below 60 (60分以下). */
  | 'D';

/** A credit record after a change (办理结果). */
export type CreditPayload = {
  readonly __typename?: 'CreditPayload';
  /** The record (信用记录). */
  readonly record: CreditRecord;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** How a subject stands with supervision (信用记录). */
export type CreditRecord = {
  readonly __typename?: 'CreditRecord';
  /** The entries, oldest first (记录). */
  readonly entries: ReadonlyArray<CreditEntry>;
  /** From A, the best, to D (信用等级). */
  readonly level: CreditLevel;
  /** 100 and what the entries that count add to it (得分). */
  readonly score: Scalars['Int']['output'];
  /** Code of the institution or agency, or the opaque id of the person (对象). */
  readonly subjectId: Scalars['ID']['output'];
  /** Whom (对象类别). */
  readonly subjectKind: SupervisedKind;
};

/** The decision on an appeal (申诉决定). */
export type DecideAppealInput = {
  /** The case (案件编号). */
  readonly caseId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The fine, for CHANGED (罚款). */
  readonly penalty?: InputMaybe<Scalars['Money']['input']>;
  /** Why (理由). */
  readonly reasons: Scalars['String']['input'];
  /** To be given back, for CHANGED (应追回). */
  readonly recover?: InputMaybe<Scalars['Money']['input']>;
  /** How (结果). */
  readonly result: AppealResult;
};

/** A decision (处理决定). */
export type DecideCaseInput = {
  /** The case (案件编号). */
  readonly caseId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Codes of the list of legal bases (法律依据). */
  readonly legalBasis: ReadonlyArray<Scalars['String']['input']>;
  /** The fine; administrative track only (罚款). */
  readonly penalty?: InputMaybe<Scalars['Money']['input']>;
  /** To be given back (应追回). */
  readonly recover: Scalars['Money']['input'];
  /** Further sanctions (其他处理). */
  readonly sanctions?: InputMaybe<ReadonlyArray<CaseSanctionInput>>;
};

/** Kinds of emergency (急诊类型). */
export type EmergencyKind =
  /** Rescue, the narrower kind (急诊抢救). */
  | 'RESCUE'
  /** Treatment, the wider kind (急诊救治). */
  | 'TREATMENT';

/** A claim to look at (单据). */
export type EvaluateClaimInput = {
  /** What the bill is for (就医类型). */
  readonly careType: CareType;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Code of the institution; for an officer (机构代码). */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** The lines (明细). */
  readonly lines: ReadonlyArray<EvaluatedLineInput>;
  /** The patient, where earlier care is to count (患者). */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Before the care, or while it is given (阶段). */
  readonly stage: CheckStage;
};

/** What is measured and kept (指标评估). */
export type EvaluateIndicatorInput = {
  /** The declared share of the base year, where its rows are not here (申报基期值). */
  readonly declaredBaseline?: InputMaybe<Scalars['Ratio']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The indicator (指标). */
  readonly indicator: IndicatorCode;
  /** Code of the institution (机构代码). */
  readonly institutionId: Scalars['ID']['input'];
  /** A year (2022) for the two ratios of persons in difficulty, else a month (2022-03) (期间). */
  readonly period: Scalars['String']['input'];
};

/** A line of a claim (明细). */
export type EvaluatedLineInput = {
  /** What it costs (金额). */
  readonly amount: Scalars['Money']['input'];
  /** Its code in the catalogue (代码). */
  readonly code: Scalars['String']['input'];
  /** Reference of the consent (知情同意编号). */
  readonly consentReference?: InputMaybe<Scalars['String']['input']>;
  /** Dose a day (日剂量). */
  readonly dailyDose?: InputMaybe<Scalars['String']['input']>;
  /** Days it is meant for (天数). */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  /** Diagnoses given for it (诊断). */
  readonly indications?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its number in the bill (明细号). */
  readonly lineId: Scalars['ID']['input'];
  /** How many (数量). */
  readonly quantity: Scalars['String']['input'];
  /** Its day; today unless said (日期). */
  readonly servedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** How many claims of a kind were looked at (审核覆盖). */
export type EvaluationCoverage = {
  readonly __typename?: 'EvaluationCoverage';
  /** As of (截至时间). */
  readonly asOf: Scalars['DateTime']['output'];
  /** Looked at by the rules (已审核数). */
  readonly evaluated: Scalars['Int']['output'];
  /** Settled claims (结算数). */
  readonly settled: Scalars['Int']['output'];
  /** Evaluated of settled; null where none was settled (覆盖率). */
  readonly share?: Maybe<Scalars['Ratio']['output']>;
  /** The kind; null: all together (单据类型). */
  readonly type?: Maybe<ClaimType>;
};

/** An explanation of a difference (差异说明). */
export type ExplainDifferenceInput = {
  /** The area (行政区划). */
  readonly area: Scalars['AreaCode']['input'];
  /** The explanation (说明). */
  readonly explanation: Scalars['String']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The two ledgers (账目). */
  readonly pair: LedgerPair;
  /** The month, as 2026-02 (月份). */
  readonly period: Scalars['String']['input'];
};

/** What the funds of an area have paid (基金运行). */
export type FundMonitor = {
  readonly __typename?: 'FundMonitor';
  /** Paid by personal accounts, less what reversals gave back (个人账户支付). */
  readonly account: Scalars['Money']['output'];
  /** The area asked about (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** Rows up to this instant count (截至时间). */
  readonly asOf: Scalars['DateTime']['output'];
  /** Paid by the funds, less what reversals gave back (基金支付). */
  readonly fund: Scalars['Money']['output'];
  /** Paid by the funds, by layer; reversed settlements are left out (按支付层次). */
  readonly layers: ReadonlyArray<TracedPayer>;
  /** Rows counted: settlements and reversals (记录数). */
  readonly n: Scalars['Int']['output'];
  /** The instant of the newest row counted; null: there is none (最新数据时间). */
  readonly newestAt?: Maybe<Scalars['DateTime']['output']>;
  /** Alerts that wait, as of now (未处置预警数). */
  readonly openAlerts: Scalars['Int']['output'];
  /** Came back through cases by the day of asOf (追回). */
  readonly recovered: Scalars['Money']['output'];
  /** Reversals counted (撤销笔数). */
  readonly reversals: Scalars['Int']['output'];
  /** Settlements counted (结算笔数). */
  readonly settlements: Scalars['Int']['output'];
};

/** The way of a settlement's money; shows no person (基金追溯). */
export type FundTrace = {
  readonly __typename?: 'FundTrace';
  /** Movements of the personal account for it, by time (个人账户变动). */
  readonly accountMovements: ReadonlyArray<TracedMovement>;
  /** What was claimed (费用总额). */
  readonly bill: Scalars['Money']['output'];
  /** Where the care was given (就医地). */
  readonly careArea: Scalars['AreaCode']['output'];
  /** What the bill was for (就医类型). */
  readonly careType: CareType;
  /** What the rules said of it; null: not looked at yet (审核结果). */
  readonly evaluation?: Maybe<ClaimEvaluation>;
  /** What the funds bear in the end: paid, less given back (基金净支付). */
  readonly fundNet: Scalars['Money']['output'];
  /** In scope of that (政策范围内). */
  readonly inScope: Scalars['Money']['output'];
  /** Code of the institution (机构代码). */
  readonly institutionId: Scalars['ID']['output'];
  /** The scheme (险种). */
  readonly insuranceType: InsuranceType;
  /** Whose fund paid (参保地). */
  readonly insuredArea: Scalars['AreaCode']['output'];
  /** Who paid (支付构成). */
  readonly payers: ReadonlyArray<TracedPayer>;
  /** The policy version it was settled by (政策版本). */
  readonly policy: TracedPolicy;
  /** What came back through cases that it gave rise to (追回). */
  readonly recoveries: ReadonlyArray<TracedRecovery>;
  /** Its reversal; null: it stands (结算撤销). */
  readonly reversal?: Maybe<TracedReversal>;
  /** Day of the care (就医日期). */
  readonly serviceDate: Scalars['Date']['output'];
  /** When it was settled (结算时间). */
  readonly settledAt: Scalars['DateTime']['output'];
  /** Id of the settlement (结算编号). */
  readonly settlementId: Scalars['ID']['output'];
};

/** What came of an alert (预警处置). */
export type HandleAlertInput = {
  /** The alert (预警编号). */
  readonly alertId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What was found (说明). */
  readonly note: Scalars['String']['input'];
  /** The outcome (处置结果). */
  readonly outcome?: InputMaybe<HandledOutcome>;
};

/** What a person may say came of an alert (处置结果). */
export type HandledOutcome =
  /** A violation, dealt with (属实). */
  | 'CONFIRMED'
  /** Put right (已整改). */
  | 'CORRECTED'
  /** None (不属实). */
  | 'DISMISSED';

/** Hits on settled claims (命中报告). */
export type HitReport = {
  readonly __typename?: 'HitReport';
  /** As of (截至时间). */
  readonly asOf: Scalars['DateTime']['output'];
  /** All hits of the months (命中总数). */
  readonly hits: Scalars['Int']['output'];
  /** Claims looked at (已审核数). */
  readonly n: Scalars['Int']['output'];
  /** By rule version, most first (按规则). */
  readonly rules: ReadonlyArray<RuleHits>;
  /** By tag (按标签). */
  readonly tags: ReadonlyArray<TagHits>;
};

/** What is measured of an institution (监测指标). */
export type IndicatorCode =
  /** Own payment within scope of assisted inpatients, a year (救助对象自付占比). */
  | 'ASSISTED_OWN_PAY_RATIO'
  /** Average cost of a settlement (次均费用). */
  | 'AVG_COST'
  /** Share of examinations in the cost (检查费用占比). */
  | 'EXAM_SHARE'
  /** Growth of costs against the same month a year before (费用增长). */
  | 'GROWTH'
  /** Self-paid share of inpatient costs of persons in difficulty, a year (困难群众住院自费占比). */
  | 'HARDSHIP_SELF_PAID_RATIO'
  /** Share of lines outside the catalogue (目录外项目占比). */
  | 'OFF_CATALOGUE'
  /** Share of costs out of scope (自费比例). */
  | 'SELF_PAID_RATIO';

/** What is measured (指标条件). */
export type IndicatorInput = {
  /** The declared share of the base year, where its rows are not here (申报基期值). */
  readonly declaredBaseline?: InputMaybe<Scalars['Ratio']['input']>;
  /** The indicator (指标). */
  readonly indicator: IndicatorCode;
  /** Code of the institution (机构代码). */
  readonly institutionId: Scalars['ID']['input'];
  /** A year (2022) for the two ratios of persons in difficulty, else a month (2022-03) (期间). */
  readonly period: Scalars['String']['input'];
};

/** An indicator after an evaluation (办理结果). */
export type IndicatorPayload = {
  readonly __typename?: 'IndicatorPayload';
  /** The value (指标值). */
  readonly indicator: IndicatorValue;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** How a value stands to its limit (指标状态). */
export type IndicatorState =
  /** Above the base year (超基期). */
  | 'ABOVE_BASELINE'
  /** Above the cap (超上限). */
  | 'ABOVE_CAP'
  /** No rule sets a limit (无限值). */
  | 'NO_LIMIT'
  /** Within it (正常). */
  | 'OK';

/** How an indicator moved (指标趋势). */
export type IndicatorTrend = {
  readonly __typename?: 'IndicatorTrend';
  /** Settlements counted (记录数). */
  readonly n: Scalars['Int']['output'];
  /** Against the year before; null where one of the two is missing (趋势). */
  readonly trend?: Maybe<Trend>;
  /** The value; null: no rows (指标值). */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** The year (年度). */
  readonly year: Scalars['Int']['output'];
};

/** A value of an indicator, computed from its rows (指标值). */
export type IndicatorValue = {
  readonly __typename?: 'IndicatorValue';
  /** As of (截至时间). */
  readonly asOf: Scalars['DateTime']['output'];
  /** The value of the base period (基期值). */
  readonly baseline?: Maybe<Scalars['String']['output']>;
  /** What lies above the limit (超出金额). */
  readonly excess?: Maybe<Scalars['Money']['output']>;
  /** The indicator (指标). */
  readonly indicator: IndicatorCode;
  /** Code of the institution (机构代码). */
  readonly institutionId: Scalars['ID']['output'];
  /** The effective limit (限值). */
  readonly limit?: Maybe<Scalars['String']['output']>;
  /** Settlements counted (记录数). */
  readonly n: Scalars['Int']['output'];
  /** The year, or the month (期间). */
  readonly period: Scalars['String']['output'];
  /** Code and version of the rule that sets the limit (规则). */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** How the value stands to it (状态). */
  readonly state: IndicatorState;
  /** A ratio; for AVG_COST the average in yuan (指标值). */
  readonly value: Scalars['String']['output'];
};

/** Insurance types (险种). */
export type InsuranceType =
  /** Medical assistance (医疗救助). */
  | 'ASSISTANCE'
  /** Basic medical insurance of employees (职工基本医疗保险). */
  | 'EMPLOYEE'
  /** Basic medical insurance of residents (居民基本医疗保险). */
  | 'RESIDENT';

/** A difference between two ledgers (对账差异). */
export type LedgerDifference = {
  readonly __typename?: 'LedgerDifference';
  /** What the first has beyond the second (差额). */
  readonly amount: Scalars['Money']['output'];
  /** When it was explained; null: it is open (说明日期). */
  readonly explainedOn?: Maybe<Scalars['Date']['output']>;
  /** The explanation (说明). */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** The two ledgers (账目). */
  readonly pair: LedgerPair;
};

/** Two ledgers that must agree (账目对). */
export type LedgerPair =
  /** Finance and insurance (财政与医保). */
  | 'FINANCE_INSURANCE'
  /** Tax and finance (税务与财政). */
  | 'TAX_FINANCE';

/** What a decision may rest on (法律依据). */
export type LegalBasis = {
  readonly __typename?: 'LegalBasis';
  /** Days within which the decision may be appealed (申诉天数). */
  readonly appealDays: Scalars['Int']['output'];
  /** The requirement row that names it; the sources cite no article (出处). */
  readonly article: Scalars['String']['output'];
  /** Its code (代码). */
  readonly code: Scalars['String']['output'];
  /** The document (文件). */
  readonly document: Scalars['String']['output'];
  /** The track it serves (处理途径). */
  readonly track: CaseTrack;
};

/** Fund payment of an area in a month (按月基金支付). */
export type MonthlyFundPayment = {
  readonly __typename?: 'MonthlyFundPayment';
  /** The insured area (参保地). */
  readonly area: Scalars['AreaCode']['output'];
  /** As of (截至时间). */
  readonly asOf: Scalars['DateTime']['output'];
  /** Paid by the funds, less what reversals of the month gave back (基金支付). */
  readonly fund: Scalars['Money']['output'];
  /** The month, as 2026-02 (月份). */
  readonly month: Scalars['String']['output'];
  /** Rows: settlements and reversals of the month (记录数). */
  readonly n: Scalars['Int']['output'];
  /** Reversals of the month (撤销笔数). */
  readonly reversals: Scalars['Int']['output'];
  /** Settlements of the month (结算笔数). */
  readonly settlements: Scalars['Int']['output'];
};

/** Changes (办理). */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Publishes the first version of a rule; its examples are run before (新增审核规则).
   * Refuses POST_REQUIRED, VERSION_EXISTS, GUIDANCE_REQUIRED, PARAMETER_INVALID, EXAMPLE_REQUIRED, EXAMPLE_FAILS,
   * DATE_NOT_ALLOWED.
   */
  readonly addRule: RulePayload;
  /**
   * The subject appeals against an entry; it counts on meanwhile (信用申诉).
   * Refuses ENTRY_NOT_FOUND, GROUNDS_REQUIRED, ALREADY_APPEALED, APPEAL_DEADLINE_PASSED.
   */
  readonly appealCredit: CreditPayload;
  /**
   * The subject appeals; the decision stays in force meanwhile (申诉).
   * Refuses CASE_NOT_FOUND, NOT_DECIDED, GROUNDS_REQUIRED, ALREADY_APPEALED, APPEAL_DEADLINE_PASSED.
   */
  readonly appealDecision: AppealPayload;
  /** Names who is responsible and how. Refuses CASE_NOT_FOUND, PARTY_REQUIRED, CASE_CLOSED (责任划分). */
  readonly assignResponsibility: ViolationCasePayload;
  /**
   * Closes a case that was carried out, or one without substance that was never verified (结案).
   * Refuses CASE_NOT_FOUND, WRONG_TRACK, NOT_DECIDED, APPEAL_OPEN, RECOVERY_OPEN, CASE_CLOSED.
   */
  readonly closeCase: ViolationCasePayload;
  /**
   * Opens a case from an alert and closes the alert with it (预警转案件).
   * Refuses ALERT_NOT_FOUND, WRONG_TRACK, ALREADY_HANDLED.
   */
  readonly convertAlertToCase: ViolationCasePayload;
  /**
   * Decides an appeal: upheld, changed or revoked (申诉决定).
   * Refuses CASE_NOT_FOUND, NO_APPEAL, REASONS_REQUIRED, AMOUNT_REQUIRED, OVER_RECOVERY.
   */
  readonly decideAppeal: ViolationCasePayload;
  /**
   * Decides a case; the track fixes who may (处理决定).
   * Refuses CASE_NOT_FOUND, WRONG_TRACK, NOT_VERIFIED, HEARING_REQUIRED, LEGAL_BASIS_REQUIRED, SANCTION_REQUIRED,
   * ALREADY_DECIDED.
   */
  readonly decideCase: ViolationCasePayload;
  /**
   * Looks at a claim before or while the care is given; the hits are kept, the lines are not (事前事中审核).
   * Refuses INSTITUTION_REQUIRED, INSTITUTION_UNKNOWN, NOT_OWN_AREA, MAY_NOT_ACT, LINES_REQUIRED, UNKNOWN_CODE,
   * RULE_BASE_MISSING, REPLICA_BEHIND.
   */
  readonly evaluateClaim: ClaimEvaluationPayload;
  /**
   * Computes an indicator from its rows, keeps the value and raises what is above its limit (指标评估).
   * Refuses INSTITUTION_UNKNOWN, NOT_OWN_AREA, INVALID_PERIOD, NO_ROWS, BASELINE_MISSING, PARAMETER_MISSING.
   */
  readonly evaluateIndicator: IndicatorPayload;
  /** Explains a difference that is open. Refuses NOT_OWN_AREA, DIFFERENCE_UNKNOWN, EXPLANATION_REQUIRED (差异说明). */
  readonly explainDifference: ReconciliationPayload;
  /** Closes an alert with an outcome. Refuses ALERT_NOT_FOUND, OUTCOME_REQUIRED, ALREADY_HANDLED (预警处置). */
  readonly handleAlert: AlertPayload;
  /**
   * Opens a case against an institution, a person or an agency (立案).
   * Refuses ALERT_REQUIRED, NOT_OWN_AREA, SUBJECT_UNKNOWN, AREA_MISMATCH, REPLICA_BEHIND, NOT_YET_VISIBLE (of a settlement
   * that has not arrived), SETTLEMENT_MISMATCH, SUBJECT_REQUIRED, UNKNOWN_TYPE, WRONG_TRACK.
   */
  readonly openCase: ViolationCasePayload;
  /**
   * Makes an entry in a credit record; the level follows from the scores (信用评价).
   * Refuses NOT_OWN_AREA, SUBJECT_UNKNOWN, AREA_MISMATCH, REPLICA_BEHIND, SUBJECT_REQUIRED, EVIDENCE_REQUIRED,
   * SCORE_INVALID.
   */
  readonly rateCredit: CreditPayload;
  /** Records the hearing of the subject. Refuses CASE_NOT_FOUND, STATEMENT_REQUIRED, NOT_VERIFIED, DATE_NOT_ALLOWED (陈述申辩). */
  readonly recordHearing: ViolationCasePayload;
  /**
   * Records an amount that came back; a receipt counts once, in whichever case (追回).
   * Refuses CASE_NOT_FOUND, WRONG_TRACK, NOT_DECIDED, RECEIPT_USED, DATE_NOT_ALLOWED, OVER_RECOVERY.
   */
  readonly recordRecovery: ViolationCasePayload;
  /** An entry counts no longer. Refuses ENTRY_NOT_FOUND, REASONS_REQUIRED (信用修复). */
  readonly restoreCredit: CreditPayload;
  /** A rule is no longer applied from a day on. Refuses POST_REQUIRED, RULE_NOT_FOUND, DATE_NOT_ALLOWED (停用审核规则). */
  readonly retireRule: RulePayload;
  /**
   * Compares the ledgers of tax, finance and insurance for a month, once (三方对账).
   * Refuses NOT_OWN_AREA, INVALID_PERIOD, LEDGER_MISSING, ALREADY_RUN.
   */
  readonly runReconciliation: ReconciliationPayload;
  /** Lets another department see a case. Refuses CASE_NOT_FOUND, DEPARTMENT_UNKNOWN (案件共享). */
  readonly shareCase: ViolationCasePayload;
  /** Runs the examples of a rule that is not published; nothing is stored. Refuses PARAMETER_INVALID (规则试运行). */
  readonly testRule: RuleTest;
  /**
   * Publishes the next version of a rule from a day on; the former one stays as it was (修订审核规则).
   * Refuses as addRule does, and RULE_NOT_FOUND.
   */
  readonly updateRule: RulePayload;
  /** Records what was verified. Refuses CASE_NOT_FOUND, NO_FINDING, NOT_OPEN (查实). */
  readonly verifyFindings: ViolationCasePayload;
};


/** Changes (办理). */
export type MutationAddRuleArgs = {
  input: RuleInput;
};


/** Changes (办理). */
export type MutationAppealCreditArgs = {
  input: AppealCreditInput;
};


/** Changes (办理). */
export type MutationAppealDecisionArgs = {
  input: AppealDecisionInput;
};


/** Changes (办理). */
export type MutationAssignResponsibilityArgs = {
  input: AssignResponsibilityInput;
};


/** Changes (办理). */
export type MutationCloseCaseArgs = {
  input: CloseCaseInput;
};


/** Changes (办理). */
export type MutationConvertAlertToCaseArgs = {
  input: ConvertAlertInput;
};


/** Changes (办理). */
export type MutationDecideAppealArgs = {
  input: DecideAppealInput;
};


/** Changes (办理). */
export type MutationDecideCaseArgs = {
  input: DecideCaseInput;
};


/** Changes (办理). */
export type MutationEvaluateClaimArgs = {
  input: EvaluateClaimInput;
};


/** Changes (办理). */
export type MutationEvaluateIndicatorArgs = {
  input: EvaluateIndicatorInput;
};


/** Changes (办理). */
export type MutationExplainDifferenceArgs = {
  input: ExplainDifferenceInput;
};


/** Changes (办理). */
export type MutationHandleAlertArgs = {
  input: HandleAlertInput;
};


/** Changes (办理). */
export type MutationOpenCaseArgs = {
  input: OpenCaseInput;
};


/** Changes (办理). */
export type MutationRateCreditArgs = {
  input: RateCreditInput;
};


/** Changes (办理). */
export type MutationRecordHearingArgs = {
  input: RecordHearingInput;
};


/** Changes (办理). */
export type MutationRecordRecoveryArgs = {
  input: RecordRecoveryInput;
};


/** Changes (办理). */
export type MutationRestoreCreditArgs = {
  input: RestoreCreditInput;
};


/** Changes (办理). */
export type MutationRetireRuleArgs = {
  input: RetireRuleInput;
};


/** Changes (办理). */
export type MutationRunReconciliationArgs = {
  input: RunReconciliationInput;
};


/** Changes (办理). */
export type MutationShareCaseArgs = {
  input: ShareCaseInput;
};


/** Changes (办理). */
export type MutationTestRuleArgs = {
  input: RuleInput;
};


/** Changes (办理). */
export type MutationUpdateRuleArgs = {
  input: RuleInput;
};


/** Changes (办理). */
export type MutationVerifyFindingsArgs = {
  input: VerifyFindingsInput;
};

/** A case to open (立案). */
export type OpenCaseInput = {
  /** Where the institution lies or the person is insured; of an agency, its area (属地). */
  readonly area: Scalars['AreaCode']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The settlement that gave rise to it: one at the institution, for the person, or in the area of the agency (结算编号). */
  readonly settlementId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it came from; not ALERT, of which convertAlertToCase makes one (来源). */
  readonly source: CaseSource;
  /** Code of the institution or agency, or the opaque id of the person (对象). */
  readonly subjectId: Scalars['ID']['input'];
  /** Against whom (对象类别). */
  readonly subjectKind: SupervisedKind;
  /** The track (处理途径). */
  readonly track: CaseTrack;
  /** What it is about, from the closed list of ViolationType (违规类型). */
  readonly type: Scalars['String']['input'];
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

/** Questions (查询). */
export type Query = {
  readonly __typename?: 'Query';
  /** Alerts of the own area, or of the own institution; by due day (预警列表). */
  readonly alerts: AlertConnection;
  /** Cases of the own area, oldest first; cases against an agency only for supervision (案件列表). */
  readonly cases: ViolationCaseConnection;
  /** An evaluation; of a settled claim under the settlement's id. Null where the caller may not see it (审核结果). */
  readonly claimEvaluation?: Maybe<ClaimEvaluation>;
  /** The credit record of a subject; null where there is none the caller may see (信用记录). */
  readonly creditHistory?: Maybe<CreditRecord>;
  /** Settled claims and how many of them the rules looked at. Refuses NOT_OWN_AREA, INVALID_PERIOD (智能审核覆盖率). */
  readonly evaluationCoverage: ReadonlyArray<EvaluationCoverage>;
  /** What the funds of an area have paid up to an instant: the sum of its rows. Refuses NOT_OWN_AREA (基金运行监控). */
  readonly fundMonitor: FundMonitor;
  /**
   * A settlement from claim to recovery: what was paid, by which policy version, what the rules said of it, the account's
   * movements, its reversal. No person is shown. Null outside the own area (基金全程追溯).
   */
  readonly fundTrace?: Maybe<FundTrace>;
  /** Hits of the rules on settled claims, by tag, for months of an area. Refuses NOT_OWN_AREA, INVALID_PERIOD (规则命中报告). */
  readonly hitReport: HitReport;
  /**
   * An indicator of an institution, computed now from the rows of the period; nothing is stored.
   * Refuses INSTITUTION_UNKNOWN, NOT_OWN_AREA, INVALID_PERIOD, NO_ROWS, BASELINE_MISSING, PARAMETER_MISSING (指标).
   */
  readonly indicator: IndicatorValue;
  /** How an indicator moved over years. Refuses INSTITUTION_UNKNOWN, NOT_OWN_AREA, INVALID_PERIOD (指标趋势). */
  readonly indicatorTrend: ReadonlyArray<IndicatorTrend>;
  /** What a decision may rest on (法律依据). */
  readonly legalBases: ReadonlyArray<LegalBasis>;
  /**
   * Fund payment by insured area and month, reversals in the month of the reversal. Refuses NOT_OWN_AREA
   * (按月基金支付).
   */
  readonly monthlyFundPayments: ReadonlyArray<MonthlyFundPayment>;
  /** Three-party reconciliations of the own area, by area and month (三方对账). */
  readonly reconciliations: ReconciliationConnection;
  /** The rules in force on a day (审核规则). */
  readonly rules: ReadonlyArray<Rule>;
  /** Cases shared with the department of the caller (共享案件). */
  readonly sharedCases: ViolationCaseConnection;
};


/** Questions (查询). */
export type QueryAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  dueBy?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<AlertState>;
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions (查询). */
export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ViolationCaseState>;
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  track?: InputMaybe<CaseTrack>;
  type?: InputMaybe<ViolationType>;
};


/** Questions (查询). */
export type QueryClaimEvaluationArgs = {
  id: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryCreditHistoryArgs = {
  subjectId: Scalars['ID']['input'];
  subjectKind: SupervisedKind;
};


/** Questions (查询). */
export type QueryEvaluationCoverageArgs = {
  input: ReportInput;
};


/** Questions (查询). */
export type QueryFundMonitorArgs = {
  area: Scalars['AreaCode']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions (查询). */
export type QueryFundTraceArgs = {
  settlementId: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryHitReportArgs = {
  input: ReportInput;
};


/** Questions (查询). */
export type QueryIndicatorArgs = {
  input: IndicatorInput;
};


/** Questions (查询). */
export type QueryIndicatorTrendArgs = {
  indicator: IndicatorCode;
  institutionId: Scalars['ID']['input'];
  years: ReadonlyArray<Scalars['Int']['input']>;
};


/** Questions (查询). */
export type QueryLegalBasesArgs = {
  track?: InputMaybe<CaseTrack>;
};


/** Questions (查询). */
export type QueryMonthlyFundPaymentsArgs = {
  area: Scalars['AreaCode']['input'];
  year: Scalars['Int']['input'];
};


/** Questions (查询). */
export type QueryReconciliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions (查询). */
export type QueryRulesArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  stage?: InputMaybe<RuleStage>;
  tag?: InputMaybe<RuleTag>;
};


/** Questions (查询). */
export type QuerySharedCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry of a credit record (信用评价). */
export type RateCreditInput = {
  /** Where the institution lies or the person is insured; of an agency, its area (属地). */
  readonly area: Scalars['AreaCode']['input'];
  /** What it rests on (依据). */
  readonly evidence: Scalars['String']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 for merit, -1 to -100 for a breach (分值). */
  readonly points: Scalars['Int']['input'];
  /** Code of the institution or agency, or the opaque id of the person (对象). */
  readonly subjectId: Scalars['ID']['input'];
  /** Whom (对象类别). */
  readonly subjectKind: SupervisedKind;
};

/** Three ledgers of an area and month (三方对账). */
export type Reconciliation = {
  readonly __typename?: 'Reconciliation';
  /** The area (行政区划). */
  readonly area: Scalars['AreaCode']['output'];
  /** Where two ledgers differ (差异). */
  readonly differences: ReadonlyArray<LedgerDifference>;
  /** Received by finance (财政入账). */
  readonly finance: Scalars['Money']['output'];
  /** Booked by insurance (医保记账). */
  readonly insurance: Scalars['Money']['output'];
  /** The month, as 2026-02 (月份). */
  readonly period: Scalars['String']['output'];
  /** When it was run (对账日期). */
  readonly runOn: Scalars['Date']['output'];
  /** Collected by tax (税务征收). */
  readonly tax: Scalars['Money']['output'];
};

/** A page of reconciliations (对账列表). */
export type ReconciliationConnection = {
  readonly __typename?: 'ReconciliationConnection';
  /** The reconciliations with their cursors (条目). */
  readonly edges: ReadonlyArray<ReconciliationEdge>;
  /** The reconciliations (对账). */
  readonly nodes: ReadonlyArray<Reconciliation>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A reconciliation of a page (条目). */
export type ReconciliationEdge = {
  readonly __typename?: 'ReconciliationEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The reconciliation (对账). */
  readonly node: Reconciliation;
};

/** A reconciliation after a change (办理结果). */
export type ReconciliationPayload = {
  readonly __typename?: 'ReconciliationPayload';
  /** The reconciliation (对账). */
  readonly reconciliation: Reconciliation;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** A hearing (陈述申辩). */
export type RecordHearingInput = {
  /** The case (案件编号). */
  readonly caseId: Scalars['ID']['input'];
  /** When (日期). */
  readonly heardOn: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What the subject said (陈述). */
  readonly statement: Scalars['String']['input'];
};

/** An amount that came back (追回). */
export type RecordRecoveryInput = {
  /** How much (金额). */
  readonly amount: Scalars['Money']['input'];
  /** The case (案件编号). */
  readonly caseId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Number of the receipt; counts once (凭证号). */
  readonly receipt: Scalars['String']['input'];
  /** When (日期). */
  readonly recoveredOn: Scalars['Date']['input'];
};

/** Months of an area (报告条件). */
export type ReportInput = {
  /** A province or a city includes all below it (行政区划). */
  readonly area: Scalars['AreaCode']['input'];
  /** First month, as 2026-01 (起始月). */
  readonly from: Scalars['String']['input'];
  /** Last month (截止月). */
  readonly to: Scalars['String']['input'];
};

/** What another service may tell of (提示类别). */
export type ReportKind =
  /** A prescription was flagged (处方提示). */
  | 'PRESCRIPTION_FLAGGED';

/** Kinds of responsibility (责任类别). */
export type Responsibility =
  /** Of the health authority (行业主管责任). */
  | 'INDUSTRY'
  /** Of the institution (主体责任). */
  | 'MAIN'
  /** Of the insurance authority (监管责任). */
  | 'SUPERVISION'
  /** Of the local government (属地责任). */
  | 'TERRITORIAL';

/** An entry that counts no longer (信用修复). */
export type RestoreCreditInput = {
  /** The entry (条目编号). */
  readonly entryId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (理由). */
  readonly reasons: Scalars['String']['input'];
  /** Code of the institution or agency, or the opaque id of the person (对象). */
  readonly subjectId: Scalars['ID']['input'];
  /** Whom (对象类别). */
  readonly subjectKind: SupervisedKind;
};

/** The end of a rule (停用). */
export type RetireRuleInput = {
  /** Its code (规则代码). */
  readonly code: Scalars['String']['input'];
  /** First day without it, after today (停用日). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
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

/** A version of a rule; a published one never changes (审核规则). */
export type Rule = {
  readonly __typename?: 'Rule';
  /** Its code (规则代码). */
  readonly code: Scalars['String']['output'];
  /** Working days within which its alerts are handled (处置时限，工作日). */
  readonly dueWorkingDays: Scalars['Int']['output'];
  /** How many examples were run before publication (样例数). */
  readonly examples: Scalars['Int']['output'];
  /** First day (起始日). */
  readonly from: Scalars['Date']['output'];
  /** What to do where it hits (指引). */
  readonly guidance: RuleText;
  /** CODE/version (规则编号). */
  readonly id: Scalars['ID']['output'];
  /** How it works, from the closed list (机制). */
  readonly mechanism: RuleMechanism;
  /** The values of the mechanism (参数). */
  readonly parameters: ReadonlyArray<RuleParameter>;
  /** Requirement row or document (来源). */
  readonly source: Scalars['String']['output'];
  /** When it looks (阶段). */
  readonly stages: ReadonlyArray<RuleStage>;
  /** Whom its alerts are about (对象). */
  readonly subject: SupervisedKind;
  /** What it manages (标签). */
  readonly tag: RuleTag;
  /** What it is called (名称). */
  readonly title: RuleText;
  /** Last day; null: no end (截止日). */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Its version (版本). */
  readonly version: Scalars['Int']['output'];
};

/** A case that a rule must, or must not, hit (样例). */
export type RuleExampleInput = {
  /** The claim; for rules of claims (单据). */
  readonly claim?: InputMaybe<SampleClaimInput>;
  /** Earlier claims of the person (既往单据). */
  readonly history?: InputMaybe<ReadonlyArray<SampleClaimInput>>;
  /** Whether the rule must hit (预期). */
  readonly hits: Scalars['Boolean']['input'];
  /** Numbers; for rules of institutions (数值). */
  readonly numbers?: InputMaybe<SampleNumbersInput>;
  /** What is told; for rules of what other services tell (提示). */
  readonly report?: InputMaybe<SampleReportInput>;
};

/** What one example gave (样例结果). */
export type RuleExampleResult = {
  readonly __typename?: 'RuleExampleResult';
  /** Whether the rule hit (实际). */
  readonly actual: Scalars['Boolean']['output'];
  /** Whether a hit was expected (预期). */
  readonly expected: Scalars['Boolean']['output'];
};

/** A rule that a claim meets (命中). */
export type RuleHit = {
  readonly __typename?: 'RuleHit';
  /** Against what (限值). */
  readonly limit?: Maybe<Scalars['String']['output']>;
  /** The lines it is about (明细). */
  readonly lineIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What was measured (实测值). */
  readonly measured?: Maybe<Scalars['String']['output']>;
  /** The rule version (规则). */
  readonly rule: Rule;
};

/** Hits of a rule version (规则命中). */
export type RuleHits = {
  readonly __typename?: 'RuleHits';
  /** Its code (规则代码). */
  readonly code: Scalars['String']['output'];
  /** How many (命中数). */
  readonly hits: Scalars['Int']['output'];
  /** Its version (版本). */
  readonly version: Scalars['Int']['output'];
};

/** A version of a rule (规则). */
export type RuleInput = {
  /** Its code, such as REPEATED_EXAM (规则代码). */
  readonly code: Scalars['String']['input'];
  /** Working days within which its alerts are handled (处置时限). */
  readonly dueWorkingDays: Scalars['Int']['input'];
  /** Cases it must hit, and must not (样例). */
  readonly examples: ReadonlyArray<RuleExampleInput>;
  /** First day, today or later (起始日). */
  readonly from: Scalars['Date']['input'];
  /** What to do where it hits (指引). */
  readonly guidance: RuleTextInput;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How it works (机制). */
  readonly logic: RuleLogicInput;
  /** Requirement row or document (来源). */
  readonly source: Scalars['String']['input'];
  /** When it looks (阶段). */
  readonly stages: ReadonlyArray<RuleStage>;
  /** Whom its alerts are about (对象). */
  readonly subject: SupervisedKind;
  /** What it manages (标签). */
  readonly tag: RuleTag;
  /** What it is called (名称). */
  readonly title: RuleTextInput;
  /** 1 for a new rule, else the next (版本). */
  readonly version: Scalars['Int']['input'];
};

/** A mechanism with its values; those that it does not use are left out (机制与参数). */
export type RuleLogicInput = {
  /** A share or amount above which it hits (上限). */
  readonly above?: InputMaybe<Scalars['String']['input']>;
  /** Lines with these codes (代码). */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Days looked back, or without care (天数). */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  /** Standard deviations above the peers (标准差倍数). */
  readonly deviations?: InputMaybe<Scalars['Int']['input']>;
  /** Share below the mean at which it hits (降幅). */
  readonly drop?: InputMaybe<Scalars['String']['input']>;
  /** Only with these flags (提示代码). */
  readonly flags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The indicator (指标). */
  readonly indicator?: InputMaybe<IndicatorCode>;
  /** The mechanism (机制). */
  readonly mechanism: RuleMechanism;
  /** Months looked at, 1 to 12 (月份). */
  readonly months?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Most debits a day (每日次数上限). */
  readonly most?: InputMaybe<Scalars['Int']['input']>;
  /** Fewest peers to compare with (最少同类数). */
  readonly peers?: InputMaybe<Scalars['Int']['input']>;
  /** What must be named (所需引用). */
  readonly reference?: InputMaybe<RuleReference>;
  /** What is told of (提示类别). */
  readonly report?: InputMaybe<ReportKind>;
  /** The sex the lines are not for (不适用性别). */
  readonly sex?: InputMaybe<RuleSex>;
  /** Lines with these tags in the catalogue; DRUG, ITEM, CONSUMABLE and FACILITY are tags too (标签). */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The closed list of mechanisms (规则机制). */
export type RuleMechanism =
  /** Average cost far above the peers (远高于同类). */
  | 'ABOVE_PEERS'
  /** Admissions far below the mean of January to October (远低于均值). */
  | 'BELOW_MEAN'
  /** Too large a share of the cost (费用占比过高). */
  | 'COST_SHARE_ABOVE'
  /** Longer than a course (超疗程). */
  | 'COURSE_EXCEEDED'
  /** More a day than the label allows (超剂量). */
  | 'DAILY_DOSE_EXCEEDED'
  /** Days of a stay without any line (住院期间无诊疗记录). */
  | 'DAYS_WITHOUT_CARE'
  /** Too many account payments a day at one place (同日多次刷卡). */
  | 'DEBITS_PER_DAY'
  /** An indicator above its limit (指标超限). */
  | 'INDICATOR_ABOVE'
  /** No diagnosis of the label (超适应症). */
  | 'OFF_LABEL'
  /** A unit costs more than it may (超限价). */
  | 'PRICE_ABOVE_CEILING'
  /** Too much of one code in a period (周期内超量). */
  | 'QUANTITY_IN_PERIOD'
  /** No consent, or no diagnosis given (缺少依据). */
  | 'REFERENCE_MISSING'
  /** The same code again within days (重复项目). */
  | 'REPEATED_CODE'
  /** Told by another service (其他业务提示). */
  | 'REPORTED'
  /** Not for this sex (性别不符). */
  | 'WRONG_SEX';

/** A value of a mechanism (参数). */
export type RuleParameter = {
  readonly __typename?: 'RuleParameter';
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Its value as text (值). */
  readonly value: Scalars['String']['output'];
};

/** A rule version after a change (办理结果). */
export type RulePayload = {
  readonly __typename?: 'RulePayload';
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
  /** The rule (规则). */
  readonly rule: Rule;
};

/** What a line must name (所需引用). */
export type RuleReference =
  /** The consent of the patient (知情同意). */
  | 'CONSENT'
  /** A diagnosis (诊断依据). */
  | 'INDICATION';

/** Sex, as rules know it (性别). */
export type RuleSex =
  /** Female (女). */
  | 'FEMALE'
  /** Male (男). */
  | 'MALE';

/** When a rule looks (审核阶段). */
export type RuleStage =
  /** While it is given (事中). */
  | 'IN_PROCESS'
  /** After it was settled (事后). */
  | 'POST'
  /** Before the care (事前). */
  | 'PRE';

/** What a rule manages (规则标签). */
export type RuleTag =
  /** Price (管价格). */
  | 'PRICE'
  /** Service (管服务). */
  | 'SERVICE'
  /** Technology (管技术). */
  | 'TECHNOLOGY';

/** What the examples of a rule gave (规则试运行结果). */
export type RuleTest = {
  readonly __typename?: 'RuleTest';
  /** Each example in turn (样例结果). */
  readonly examples: ReadonlyArray<RuleExampleResult>;
  /** Whether all examples gave what was expected (是否全部通过). */
  readonly passed: Scalars['Boolean']['output'];
};

/** A text in both languages (文本). */
export type RuleText = {
  readonly __typename?: 'RuleText';
  /** English (英文). */
  readonly en: Scalars['String']['output'];
  /** Chinese (中文). */
  readonly zh: Scalars['String']['output'];
};

/** A text in both languages (文本). */
export type RuleTextInput = {
  /** English (英文). */
  readonly en: Scalars['String']['input'];
  /** Chinese (中文). */
  readonly zh: Scalars['String']['input'];
};

/** The totals of three ledgers (账目). */
export type RunReconciliationInput = {
  /** The area (行政区划). */
  readonly area: Scalars['AreaCode']['input'];
  /** Received by finance (财政入账). */
  readonly finance?: InputMaybe<Scalars['Money']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Booked by insurance (医保记账). */
  readonly insurance?: InputMaybe<Scalars['Money']['input']>;
  /** The month, as 2026-02 (月份). */
  readonly period: Scalars['String']['input'];
  /** Collected by tax (税务征收). */
  readonly tax?: InputMaybe<Scalars['Money']['input']>;
};

/** A claim of an example (样例单据). */
export type SampleClaimInput = {
  /** Paid by the account (个人账户支付). */
  readonly account?: InputMaybe<Scalars['Money']['input']>;
  /** Of a stay (是否住院). */
  readonly inpatient?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of an invented institution (机构). */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Its lines (明细). */
  readonly lines: ReadonlyArray<SampleLineInput>;
  /** Its day (日期). */
  readonly on: Scalars['Date']['input'];
  /** Sex of the invented patient (性别). */
  readonly sex?: InputMaybe<RuleSex>;
};

/** A line of an example, with what the catalogue would say (样例明细). */
export type SampleLineInput = {
  /** What it costs (金额). */
  readonly amount: Scalars['Money']['input'];
  /** Most a unit may cost (限价). */
  readonly ceiling?: InputMaybe<Scalars['Money']['input']>;
  /** Its code (代码). */
  readonly code: Scalars['String']['input'];
  /** Reference of the consent (知情同意编号). */
  readonly consentReference?: InputMaybe<Scalars['String']['input']>;
  /** Days of a course (疗程天数). */
  readonly courseDays?: InputMaybe<Scalars['Int']['input']>;
  /** Dose a day (日剂量). */
  readonly dailyDose?: InputMaybe<Scalars['String']['input']>;
  /** Days it is meant for (天数). */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  /** Diagnoses given for it (诊断). */
  readonly indications?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Diagnoses on its label (说明书适应症). */
  readonly labelIndications?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Most a day (最大日剂量). */
  readonly maximumDailyDose?: InputMaybe<Scalars['String']['input']>;
  /** How many (数量). */
  readonly quantity: Scalars['String']['input'];
  /** Its day (日期). */
  readonly servedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Tags in the catalogue (目录标签). */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Numbers of an institution and those it is compared with (样例数值). */
export type SampleNumbersInput = {
  /** Of its peers, of the months before, or the baseline (对照). */
  readonly others: ReadonlyArray<Scalars['String']['input']>;
  /** Its own (本机构). */
  readonly value: Scalars['String']['input'];
};

/** What another service tells of (样例提示). */
export type SampleReportInput = {
  /** Its flag (提示代码). */
  readonly flag: Scalars['String']['input'];
  /** What is told of (提示类别). */
  readonly kind: ReportKind;
};

/** Kinds of sanctions (处理措施类别). */
export type SanctionKind =
  /** Leaders and persons held responsible (追究责任). */
  | 'ACCOUNTABILITY'
  /** Agreement ended (解除协议). */
  | 'END_OF_AGREEMENT'
  /** Less at the next allocation (扣减资金). */
  | 'FUND_REDUCTION'
  /** Agreement suspended (中止协议). */
  | 'SUSPENSION_OF_AGREEMENT'
  /** A warning (警告). */
  | 'WARNING';

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

/** A department to share with (共享). */
export type ShareCaseInput = {
  /** The case (案件编号). */
  readonly caseId: Scalars['ID']['input'];
  /** PUBLIC_SECURITY, HEALTH, MARKET_REGULATION, DRUG_ADMINISTRATION, AUDIT or FINANCE (部门). */
  readonly department: Scalars['String']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Whom supervision is about (监管对象). */
export type SupervisedKind =
  /** A handling agency (经办机构). */
  | 'AGENCY'
  /** A designated institution (定点医药机构). */
  | 'INSTITUTION'
  /** An insured person (参保人员). */
  | 'PERSON';

/** Hits of a tag (标签命中). */
export type TagHits = {
  readonly __typename?: 'TagHits';
  /** How many (命中数). */
  readonly hits: Scalars['Int']['output'];
  /** The tag (标签). */
  readonly tag: RuleTag;
};

/** A movement of a personal account (账户变动). */
export type TracedMovement = {
  readonly __typename?: 'TracedMovement';
  /** How much (金额). */
  readonly amount: Scalars['Money']['output'];
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** What moved (类别). */
  readonly kind: AccountMovementKind;
};

/** One payer of a bill (支付方). */
export type TracedPayer = {
  readonly __typename?: 'TracedPayer';
  /** What it paid (金额). */
  readonly amount: Scalars['Money']['output'];
  /** A fund layer, ACCOUNT or CASH (支付层次). */
  readonly payer: Scalars['String']['output'];
};

/** The policy version a settlement rests on (政策版本). */
export type TracedPolicy = {
  readonly __typename?: 'TracedPolicy';
  /** The pack (政策包). */
  readonly pack: Scalars['String']['output'];
  /** Its version (版本). */
  readonly version: Scalars['String']['output'];
};

/** An amount that came back through a case (追回). */
export type TracedRecovery = {
  readonly __typename?: 'TracedRecovery';
  /** How much (金额). */
  readonly amount: Scalars['Money']['output'];
  /** The case (案件编号). */
  readonly caseId: Scalars['ID']['output'];
  /** When (日期). */
  readonly recoveredOn: Scalars['Date']['output'];
};

/** A settlement taken back (结算撤销). */
export type TracedReversal = {
  readonly __typename?: 'TracedReversal';
  /** Given back to the account (账户退回). */
  readonly account: Scalars['Money']['output'];
  /** Given back by the funds (基金退回). */
  readonly fund: Scalars['Money']['output'];
  /** When (时间). */
  readonly reversedAt: Scalars['DateTime']['output'];
};

/** How a value moved (趋势). */
export type Trend =
  /** Down (下降). */
  | 'DOWN'
  /** As before (持平). */
  | 'FLAT'
  /** Up (上升). */
  | 'UP';

/** Verified findings (查实情况). */
export type VerifyFindingsInput = {
  /** The case (案件编号). */
  readonly caseId: Scalars['ID']['input'];
  /** What was verified (查实情况). */
  readonly findings: ReadonlyArray<Scalars['String']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A case of a violation: never decided without verification, hearing and legal basis (违规案件). */
export type ViolationCase = {
  readonly __typename?: 'ViolationCase';
  /** The appeal (申诉). */
  readonly appeal?: Maybe<CaseAppeal>;
  /** Whose case it is (属地). */
  readonly area: Scalars['AreaCode']['output'];
  /** The decision in force; null: not decided (处理决定). */
  readonly decision?: Maybe<CaseDecision>;
  /** What was verified (查实情况). */
  readonly findings: ReadonlyArray<Scalars['String']['output']>;
  /** What follows from what was verified; the source says no more (后续措施). */
  readonly followUps: ReadonlyArray<Scalars['String']['output']>;
  /** When the subject was heard (陈述申辩日期). */
  readonly heardOn?: Maybe<Scalars['Date']['output']>;
  /** Id (案件编号). */
  readonly id: Scalars['ID']['output'];
  /** When it was opened (立案时间). */
  readonly openedAt: Scalars['DateTime']['output'];
  /** What came back so far (已追回). */
  readonly recovered: Scalars['Money']['output'];
  /** Who is responsible and how (责任划分). */
  readonly responsibilities: ReadonlyArray<CaseResponsibility>;
  /** The departments it is shared with (共享部门). */
  readonly sharedWith: ReadonlyArray<Scalars['String']['output']>;
  /** Where it came from (来源). */
  readonly source: CaseSource;
  /** Where it stands (状态). */
  readonly state: ViolationCaseState;
  /** Code of the institution or agency, or the opaque id of the person (对象). */
  readonly subjectId: Scalars['ID']['output'];
  /** Against whom (对象类别). */
  readonly subjectKind: SupervisedKind;
  /** Administrative supervision, or agreement management (处理途径). */
  readonly track: CaseTrack;
  /** What it is about (违规类型). */
  readonly type: ViolationType;
};

/** A page of cases (案件列表). */
export type ViolationCaseConnection = {
  readonly __typename?: 'ViolationCaseConnection';
  /** The cases with their cursors (条目). */
  readonly edges: ReadonlyArray<ViolationCaseEdge>;
  /** The cases (案件). */
  readonly nodes: ReadonlyArray<ViolationCase>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** A case of a page (条目). */
export type ViolationCaseEdge = {
  readonly __typename?: 'ViolationCaseEdge';
  /** Goes on after this one (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The case (案件). */
  readonly node: ViolationCase;
};

/** A case after a change (办理结果). */
export type ViolationCasePayload = {
  readonly __typename?: 'ViolationCasePayload';
  /** The case (案件). */
  readonly case: ViolationCase;
  /** Pass on as `id@revision` where another service must know this change (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** Where a case stands (案件状态). */
export type ViolationCaseState =
  /** An appeal waits (申诉中). */
  | 'APPEALED'
  /** Closed (已结案). */
  | 'CLOSED'
  /** Decided (已决定). */
  | 'DECIDED'
  /** The subject was heard (已陈述申辩). */
  | 'HEARD'
  /** Opened (已立案). */
  | 'OPENED'
  /** Verified (已查实). */
  | 'VERIFIED';

/** What a case can be about (违规类型). */
export type ViolationType =
  /** Cash from a personal account (套取个人账户). */
  | 'ACCOUNT_CASH_OUT'
  /** Drugs sold on (倒卖药品). */
  | 'DRUG_RESALE'
  /** Exaggerated illness or effect (夸大病情或疗效). */
  | 'EXAGGERATED_ILLNESS'
  /** Fake illness (假病情). */
  | 'FAKE_ILLNESS'
  /** Fake patient (假病人). */
  | 'FAKE_PATIENT'
  /** Fake receipt (假票据). */
  | 'FAKE_RECEIPT'
  /** False or excess recording (虚记多记). */
  | 'FALSE_RECORDING'
  /** Invented service (虚构医疗服务). */
  | 'FICTITIOUS_SERVICE'
  /** Deceived, induced or forced (欺骗、诱使、强迫). */
  | 'FORCED_CONSUMPTION'
  /** Forged documents or bills (伪造医疗文书或票据). */
  | 'FORGED_DOCUMENT'
  /** Funds used otherwise (擅自改变资金用途). */
  | 'FUND_MISUSE'
  /** A bed without a patient (挂床住院). */
  | 'HANGING_BED'
  /** Admission under another name (冒名顶替住院). */
  | 'IMPERSONATED_ADMISSION'
  /** Irrational use of drugs (不合理用药). */
  | 'IRRATIONAL_DRUG'
  /** Chaotic management (管理混乱). */
  | 'MISMANAGEMENT'
  /** Excessive treatment (过度诊疗). */
  | 'OVER_TREATMENT'
  /** Price added in the operation (术中加价). */
  | 'PRICE_ADDED_DURING_SURGERY'
  /** Fraud in project work (弄虚作假). */
  | 'PROJECT_FRAUD'
  /** Cash from the outpatient quota (套取门诊额度). */
  | 'QUOTA_CASH_OUT';

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
  Alert: Alert;
  ClaimEvaluation: ClaimEvaluation;
  Rule: Rule;
  ViolationCase: ViolationCase;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Alert:
    ( { __typename: 'Alert' }
    & GraphQLRecursivePick<FederationTypes['Alert'], {"id":true}> );
  ClaimEvaluation:
    ( { __typename: 'ClaimEvaluation' }
    & GraphQLRecursivePick<FederationTypes['ClaimEvaluation'], {"id":true}> );
  Rule:
    ( { __typename: 'Rule' }
    & GraphQLRecursivePick<FederationTypes['Rule'], {"id":true}> );
  ViolationCase:
    ( { __typename: 'ViolationCase' }
    & GraphQLRecursivePick<FederationTypes['ViolationCase'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountMovementKind: AccountMovementKind;
  Alert: ResolverTypeWrapper<AlertModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AlertConnection: ResolverTypeWrapper<Omit<AlertConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AlertEdge']>, nodes: ReadonlyArray<ResolversTypes['Alert']> }>;
  AlertEdge: ResolverTypeWrapper<Omit<AlertEdge, 'node'> & { node: ResolversTypes['Alert'] }>;
  AlertOutcome: AlertOutcome;
  AlertPayload: ResolverTypeWrapper<Omit<AlertPayload, 'alert'> & { alert: ResolversTypes['Alert'] }>;
  AlertSourceKind: AlertSourceKind;
  AlertState: AlertState;
  AppealCreditInput: AppealCreditInput;
  AppealDecisionInput: AppealDecisionInput;
  AppealPayload: ResolverTypeWrapper<AppealPayload>;
  AppealResult: AppealResult;
  AreaCode: ResolverTypeWrapper<Scalars['AreaCode']['output']>;
  AssignResponsibilityInput: AssignResponsibilityInput;
  CareType: CareType;
  CaseAppeal: ResolverTypeWrapper<CaseAppeal>;
  CaseDecision: ResolverTypeWrapper<Omit<CaseDecision, 'legalBasis'> & { legalBasis: ReadonlyArray<ResolversTypes['LegalBasis']> }>;
  CaseResponsibility: ResolverTypeWrapper<CaseResponsibility>;
  CaseSanction: ResolverTypeWrapper<CaseSanction>;
  CaseSanctionInput: CaseSanctionInput;
  CaseSource: CaseSource;
  CaseTrack: CaseTrack;
  CheckStage: CheckStage;
  ClaimEvaluation: ResolverTypeWrapper<EvaluationModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClaimEvaluationPayload: ResolverTypeWrapper<Omit<ClaimEvaluationPayload, 'evaluation'> & { evaluation: ResolversTypes['ClaimEvaluation'] }>;
  ClaimType: ClaimType;
  CloseCaseInput: CloseCaseInput;
  ConvertAlertInput: ConvertAlertInput;
  CreditEntry: ResolverTypeWrapper<CreditEntry>;
  CreditEntryKind: CreditEntryKind;
  CreditLevel: CreditLevel;
  CreditPayload: ResolverTypeWrapper<Omit<CreditPayload, 'record'> & { record: ResolversTypes['CreditRecord'] }>;
  CreditRecord: ResolverTypeWrapper<CreditRecordModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideAppealInput: DecideAppealInput;
  DecideCaseInput: DecideCaseInput;
  EmergencyKind: EmergencyKind;
  EvaluateClaimInput: EvaluateClaimInput;
  EvaluateIndicatorInput: EvaluateIndicatorInput;
  EvaluatedLineInput: EvaluatedLineInput;
  EvaluationCoverage: ResolverTypeWrapper<EvaluationCoverage>;
  ExplainDifferenceInput: ExplainDifferenceInput;
  FundMonitor: ResolverTypeWrapper<FundFiguresModel>;
  FundTrace: ResolverTypeWrapper<TracedClaimModel>;
  HandleAlertInput: HandleAlertInput;
  HandledOutcome: HandledOutcome;
  HitReport: ResolverTypeWrapper<HitReport>;
  IdNumber: ResolverTypeWrapper<Scalars['IdNumber']['output']>;
  IndicatorCode: IndicatorCode;
  IndicatorInput: IndicatorInput;
  IndicatorPayload: ResolverTypeWrapper<Omit<IndicatorPayload, 'indicator'> & { indicator: ResolversTypes['IndicatorValue'] }>;
  IndicatorState: IndicatorState;
  IndicatorTrend: ResolverTypeWrapper<IndicatorTrend>;
  IndicatorValue: ResolverTypeWrapper<IndicatorValueModel>;
  InsuranceType: InsuranceType;
  LedgerDifference: ResolverTypeWrapper<LedgerDifference>;
  LedgerPair: LedgerPair;
  LegalBasis: ResolverTypeWrapper<LegalBasisModel>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  MonthlyFundPayment: ResolverTypeWrapper<MonthlyPaymentModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenCaseInput: OpenCaseInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateCreditInput: RateCreditInput;
  Ratio: ResolverTypeWrapper<Scalars['Ratio']['output']>;
  Reconciliation: ResolverTypeWrapper<ReconciliationModel>;
  ReconciliationConnection: ResolverTypeWrapper<Omit<ReconciliationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReconciliationEdge']>, nodes: ReadonlyArray<ResolversTypes['Reconciliation']> }>;
  ReconciliationEdge: ResolverTypeWrapper<Omit<ReconciliationEdge, 'node'> & { node: ResolversTypes['Reconciliation'] }>;
  ReconciliationPayload: ResolverTypeWrapper<Omit<ReconciliationPayload, 'reconciliation'> & { reconciliation: ResolversTypes['Reconciliation'] }>;
  RecordHearingInput: RecordHearingInput;
  RecordRecoveryInput: RecordRecoveryInput;
  ReportInput: ReportInput;
  ReportKind: ReportKind;
  Responsibility: Responsibility;
  RestoreCreditInput: RestoreCreditInput;
  RetireRuleInput: RetireRuleInput;
  Role: Role;
  Rule: ResolverTypeWrapper<PublishedRuleModel>;
  RuleExampleInput: RuleExampleInput;
  RuleExampleResult: ResolverTypeWrapper<RuleExampleResult>;
  RuleHit: ResolverTypeWrapper<HitModel>;
  RuleHits: ResolverTypeWrapper<RuleHits>;
  RuleInput: RuleInput;
  RuleLogicInput: RuleLogicInput;
  RuleMechanism: RuleMechanism;
  RuleParameter: ResolverTypeWrapper<RuleParameter>;
  RulePayload: ResolverTypeWrapper<Omit<RulePayload, 'rule'> & { rule: ResolversTypes['Rule'] }>;
  RuleReference: RuleReference;
  RuleSex: RuleSex;
  RuleStage: RuleStage;
  RuleTag: RuleTag;
  RuleTest: ResolverTypeWrapper<RuleTest>;
  RuleText: ResolverTypeWrapper<RuleText>;
  RuleTextInput: RuleTextInput;
  RunReconciliationInput: RunReconciliationInput;
  SampleClaimInput: SampleClaimInput;
  SampleLineInput: SampleLineInput;
  SampleNumbersInput: SampleNumbersInput;
  SampleReportInput: SampleReportInput;
  SanctionKind: SanctionKind;
  Scope: Scope;
  ShareCaseInput: ShareCaseInput;
  SupervisedKind: SupervisedKind;
  TagHits: ResolverTypeWrapper<TagHits>;
  TracedMovement: ResolverTypeWrapper<TracedMovement>;
  TracedPayer: ResolverTypeWrapper<TracedPayer>;
  TracedPolicy: ResolverTypeWrapper<TracedPolicy>;
  TracedRecovery: ResolverTypeWrapper<TracedRecovery>;
  TracedReversal: ResolverTypeWrapper<TracedReversal>;
  Trend: Trend;
  VerifyFindingsInput: VerifyFindingsInput;
  ViolationCase: ResolverTypeWrapper<ViolationCaseModel>;
  ViolationCaseConnection: ResolverTypeWrapper<Omit<ViolationCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ViolationCaseEdge']>, nodes: ReadonlyArray<ResolversTypes['ViolationCase']> }>;
  ViolationCaseEdge: ResolverTypeWrapper<Omit<ViolationCaseEdge, 'node'> & { node: ResolversTypes['ViolationCase'] }>;
  ViolationCasePayload: ResolverTypeWrapper<Omit<ViolationCasePayload, 'case'> & { case: ResolversTypes['ViolationCase'] }>;
  ViolationCaseState: ViolationCaseState;
  ViolationType: ViolationType;
  WorkContextInput: WorkContextInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Alert: AlertModel;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AlertConnection: Omit<AlertConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AlertEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Alert']> };
  AlertEdge: Omit<AlertEdge, 'node'> & { node: ResolversParentTypes['Alert'] };
  AlertPayload: Omit<AlertPayload, 'alert'> & { alert: ResolversParentTypes['Alert'] };
  AppealCreditInput: AppealCreditInput;
  AppealDecisionInput: AppealDecisionInput;
  AppealPayload: AppealPayload;
  AreaCode: Scalars['AreaCode']['output'];
  AssignResponsibilityInput: AssignResponsibilityInput;
  CaseAppeal: CaseAppeal;
  CaseDecision: Omit<CaseDecision, 'legalBasis'> & { legalBasis: ReadonlyArray<ResolversParentTypes['LegalBasis']> };
  CaseResponsibility: CaseResponsibility;
  CaseSanction: CaseSanction;
  CaseSanctionInput: CaseSanctionInput;
  ClaimEvaluation: EvaluationModel;
  Boolean: Scalars['Boolean']['output'];
  ClaimEvaluationPayload: Omit<ClaimEvaluationPayload, 'evaluation'> & { evaluation: ResolversParentTypes['ClaimEvaluation'] };
  CloseCaseInput: CloseCaseInput;
  ConvertAlertInput: ConvertAlertInput;
  CreditEntry: CreditEntry;
  CreditPayload: Omit<CreditPayload, 'record'> & { record: ResolversParentTypes['CreditRecord'] };
  CreditRecord: CreditRecordModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideAppealInput: DecideAppealInput;
  DecideCaseInput: DecideCaseInput;
  EvaluateClaimInput: EvaluateClaimInput;
  EvaluateIndicatorInput: EvaluateIndicatorInput;
  EvaluatedLineInput: EvaluatedLineInput;
  EvaluationCoverage: EvaluationCoverage;
  ExplainDifferenceInput: ExplainDifferenceInput;
  FundMonitor: FundFiguresModel;
  FundTrace: TracedClaimModel;
  HandleAlertInput: HandleAlertInput;
  HitReport: HitReport;
  IdNumber: Scalars['IdNumber']['output'];
  IndicatorInput: IndicatorInput;
  IndicatorPayload: Omit<IndicatorPayload, 'indicator'> & { indicator: ResolversParentTypes['IndicatorValue'] };
  IndicatorTrend: IndicatorTrend;
  IndicatorValue: IndicatorValueModel;
  LedgerDifference: LedgerDifference;
  LegalBasis: LegalBasisModel;
  Money: Scalars['Money']['output'];
  MonthlyFundPayment: MonthlyPaymentModel;
  Mutation: Record<PropertyKey, never>;
  OpenCaseInput: OpenCaseInput;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  RateCreditInput: RateCreditInput;
  Ratio: Scalars['Ratio']['output'];
  Reconciliation: ReconciliationModel;
  ReconciliationConnection: Omit<ReconciliationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReconciliationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Reconciliation']> };
  ReconciliationEdge: Omit<ReconciliationEdge, 'node'> & { node: ResolversParentTypes['Reconciliation'] };
  ReconciliationPayload: Omit<ReconciliationPayload, 'reconciliation'> & { reconciliation: ResolversParentTypes['Reconciliation'] };
  RecordHearingInput: RecordHearingInput;
  RecordRecoveryInput: RecordRecoveryInput;
  ReportInput: ReportInput;
  RestoreCreditInput: RestoreCreditInput;
  RetireRuleInput: RetireRuleInput;
  Rule: PublishedRuleModel;
  RuleExampleInput: RuleExampleInput;
  RuleExampleResult: RuleExampleResult;
  RuleHit: HitModel;
  RuleHits: RuleHits;
  RuleInput: RuleInput;
  RuleLogicInput: RuleLogicInput;
  RuleParameter: RuleParameter;
  RulePayload: Omit<RulePayload, 'rule'> & { rule: ResolversParentTypes['Rule'] };
  RuleTest: RuleTest;
  RuleText: RuleText;
  RuleTextInput: RuleTextInput;
  RunReconciliationInput: RunReconciliationInput;
  SampleClaimInput: SampleClaimInput;
  SampleLineInput: SampleLineInput;
  SampleNumbersInput: SampleNumbersInput;
  SampleReportInput: SampleReportInput;
  ShareCaseInput: ShareCaseInput;
  TagHits: TagHits;
  TracedMovement: TracedMovement;
  TracedPayer: TracedPayer;
  TracedPolicy: TracedPolicy;
  TracedRecovery: TracedRecovery;
  TracedReversal: TracedReversal;
  VerifyFindingsInput: VerifyFindingsInput;
  ViolationCase: ViolationCaseModel;
  ViolationCaseConnection: Omit<ViolationCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ViolationCaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ViolationCase']> };
  ViolationCaseEdge: Omit<ViolationCaseEdge, 'node'> & { node: ResolversParentTypes['ViolationCase'] };
  ViolationCasePayload: Omit<ViolationCasePayload, 'case'> & { case: ResolversParentTypes['ViolationCase'] };
  WorkContextInput: WorkContextInput;
};

export type AccessDirectiveArgs = {
  roles: ReadonlyArray<Role>;
  scope?: Maybe<Scope>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert'], FederationReferenceType extends FederationReferenceTypes['Alert'] = FederationReferenceTypes['Alert']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Alert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['ViolationCase']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measured?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AlertOutcome']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceKind?: Resolver<ResolversTypes['AlertSourceKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AlertState'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['SupervisedKind'], ParentType, ContextType>;
};

export type AlertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertConnection'] = ResolversParentTypes['AlertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AlertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Alert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AlertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertEdge'] = ResolversParentTypes['AlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
};

export type AlertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlertPayload'] = ResolversParentTypes['AlertPayload']> = {
  alert?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealPayload'] = ResolversParentTypes['AppealPayload']> = {
  appealedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface AreaCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AreaCode'], any> {
  name: 'AreaCode';
}

export type CaseAppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAppeal'] = ResolversParentTypes['CaseAppeal']> = {
  appealedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['AppealResult']>, ParentType, ContextType>;
};

export type CaseDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseDecision'] = ResolversParentTypes['CaseDecision']> = {
  appealUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  penalty?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recover?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sanctions?: Resolver<ReadonlyArray<ResolversTypes['CaseSanction']>, ParentType, ContextType>;
};

export type CaseResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseResponsibility'] = ResolversParentTypes['CaseResponsibility']> = {
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsibility?: Resolver<ResolversTypes['Responsibility'], ParentType, ContextType>;
};

export type CaseSanctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseSanction'] = ResolversParentTypes['CaseSanction']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SanctionKind'], ParentType, ContextType>;
};

export type ClaimEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEvaluation'] = ResolversParentTypes['ClaimEvaluation'], FederationReferenceType extends FederationReferenceTypes['ClaimEvaluation'] = FederationReferenceTypes['ClaimEvaluation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ClaimEvaluation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['RuleHit']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ruleBase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['RuleStage'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ClaimType'], ParentType, ContextType>;
  unknownCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimEvaluationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEvaluationPayload'] = ResolversParentTypes['ClaimEvaluationPayload']> = {
  evaluation?: Resolver<ResolversTypes['ClaimEvaluation'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEntry'] = ResolversParentTypes['CreditEntry']> = {
  appealUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  appealedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditEntryKind'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  restoredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CreditPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditPayload'] = ResolversParentTypes['CreditPayload']> = {
  record?: Resolver<ResolversTypes['CreditRecord'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRecord'] = ResolversParentTypes['CreditRecord']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['CreditEntry']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CreditLevel'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['SupervisedKind'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EvaluationCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationCoverage'] = ResolversParentTypes['EvaluationCoverage']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evaluated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Ratio']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ClaimType']>, ParentType, ContextType>;
};

export type FundMonitorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundMonitor'] = ResolversParentTypes['FundMonitor']> = {
  account?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['TracedPayer']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newestAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openAlerts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reversals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settlements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundTraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundTrace'] = ResolversParentTypes['FundTrace']> = {
  accountMovements?: Resolver<ReadonlyArray<ResolversTypes['TracedMovement']>, ParentType, ContextType>;
  bill?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  careArea?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  careType?: Resolver<ResolversTypes['CareType'], ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['ClaimEvaluation']>, ParentType, ContextType>;
  fundNet?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  inScope?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insuranceType?: Resolver<ResolversTypes['InsuranceType'], ParentType, ContextType>;
  insuredArea?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  payers?: Resolver<ReadonlyArray<ResolversTypes['TracedPayer']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['TracedPolicy'], ParentType, ContextType>;
  recoveries?: Resolver<ReadonlyArray<ResolversTypes['TracedRecovery']>, ParentType, ContextType>;
  reversal?: Resolver<Maybe<ResolversTypes['TracedReversal']>, ParentType, ContextType>;
  serviceDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  settledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settlementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HitReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HitReport'] = ResolversParentTypes['HitReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['RuleHits']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['TagHits']>, ParentType, ContextType>;
};

export interface IdNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IdNumber'], any> {
  name: 'IdNumber';
}

export type IndicatorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorPayload'] = ResolversParentTypes['IndicatorPayload']> = {
  indicator?: Resolver<ResolversTypes['IndicatorValue'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorTrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorTrend'] = ResolversParentTypes['IndicatorTrend']> = {
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trend?: Resolver<Maybe<ResolversTypes['Trend']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorValue'] = ResolversParentTypes['IndicatorValue']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  excess?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['IndicatorCode'], ParentType, ContextType>;
  institutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IndicatorState'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerDifference'] = ResolversParentTypes['LedgerDifference']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  explainedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pair?: Resolver<ResolversTypes['LedgerPair'], ParentType, ContextType>;
};

export type LegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  appealDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  track?: Resolver<ResolversTypes['CaseTrack'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MonthlyFundPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyFundPayment'] = ResolversParentTypes['MonthlyFundPayment']> = {
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reversals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settlements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addRule?: Resolver<ResolversTypes['RulePayload'], ParentType, ContextType, RequireFields<MutationAddRuleArgs, 'input'>>;
  appealCredit?: Resolver<ResolversTypes['CreditPayload'], ParentType, ContextType, RequireFields<MutationAppealCreditArgs, 'input'>>;
  appealDecision?: Resolver<ResolversTypes['AppealPayload'], ParentType, ContextType, RequireFields<MutationAppealDecisionArgs, 'input'>>;
  assignResponsibility?: Resolver<ResolversTypes['ViolationCasePayload'], ParentType, ContextType, RequireFields<MutationAssignResponsibilityArgs, 'input'>>;
  closeCase?: Resolver<ResolversTypes['ViolationCasePayload'], ParentType, ContextType, RequireFields<MutationCloseCaseArgs, 'input'>>;
  convertAlertToCase?: Resolver<ResolversTypes['ViolationCasePayload'], ParentType, ContextType, RequireFields<MutationConvertAlertToCaseArgs, 'input'>>;
  decideAppeal?: Resolver<ResolversTypes['ViolationCasePayload'], ParentType, ContextType, RequireFields<MutationDecideAppealArgs, 'input'>>;
  decideCase?: Resolver<ResolversTypes['ViolationCasePayload'], ParentType, ContextType, RequireFields<MutationDecideCaseArgs, 'input'>>;
  evaluateClaim?: Resolver<ResolversTypes['ClaimEvaluationPayload'], ParentType, ContextType, RequireFields<MutationEvaluateClaimArgs, 'input'>>;
  evaluateIndicator?: Resolver<ResolversTypes['IndicatorPayload'], ParentType, ContextType, RequireFields<MutationEvaluateIndicatorArgs, 'input'>>;
  explainDifference?: Resolver<ResolversTypes['ReconciliationPayload'], ParentType, ContextType, RequireFields<MutationExplainDifferenceArgs, 'input'>>;
  handleAlert?: Resolver<ResolversTypes['AlertPayload'], ParentType, ContextType, RequireFields<MutationHandleAlertArgs, 'input'>>;
  openCase?: Resolver<ResolversTypes['ViolationCasePayload'], ParentType, ContextType, RequireFields<MutationOpenCaseArgs, 'input'>>;
  rateCredit?: Resolver<ResolversTypes['CreditPayload'], ParentType, ContextType, RequireFields<MutationRateCreditArgs, 'input'>>;
  recordHearing?: Resolver<ResolversTypes['ViolationCasePayload'], ParentType, ContextType, RequireFields<MutationRecordHearingArgs, 'input'>>;
  recordRecovery?: Resolver<ResolversTypes['ViolationCasePayload'], ParentType, ContextType, RequireFields<MutationRecordRecoveryArgs, 'input'>>;
  restoreCredit?: Resolver<ResolversTypes['CreditPayload'], ParentType, ContextType, RequireFields<MutationRestoreCreditArgs, 'input'>>;
  retireRule?: Resolver<ResolversTypes['RulePayload'], ParentType, ContextType, RequireFields<MutationRetireRuleArgs, 'input'>>;
  runReconciliation?: Resolver<ResolversTypes['ReconciliationPayload'], ParentType, ContextType, RequireFields<MutationRunReconciliationArgs, 'input'>>;
  shareCase?: Resolver<ResolversTypes['ViolationCasePayload'], ParentType, ContextType, RequireFields<MutationShareCaseArgs, 'input'>>;
  testRule?: Resolver<ResolversTypes['RuleTest'], ParentType, ContextType, RequireFields<MutationTestRuleArgs, 'input'>>;
  updateRule?: Resolver<ResolversTypes['RulePayload'], ParentType, ContextType, RequireFields<MutationUpdateRuleArgs, 'input'>>;
  verifyFindings?: Resolver<ResolversTypes['ViolationCasePayload'], ParentType, ContextType, RequireFields<MutationVerifyFindingsArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  alerts?: Resolver<ResolversTypes['AlertConnection'], ParentType, ContextType, Partial<QueryAlertsArgs>>;
  cases?: Resolver<ResolversTypes['ViolationCaseConnection'], ParentType, ContextType, Partial<QueryCasesArgs>>;
  claimEvaluation?: Resolver<Maybe<ResolversTypes['ClaimEvaluation']>, ParentType, ContextType, RequireFields<QueryClaimEvaluationArgs, 'id'>>;
  creditHistory?: Resolver<Maybe<ResolversTypes['CreditRecord']>, ParentType, ContextType, RequireFields<QueryCreditHistoryArgs, 'subjectId' | 'subjectKind'>>;
  evaluationCoverage?: Resolver<ReadonlyArray<ResolversTypes['EvaluationCoverage']>, ParentType, ContextType, RequireFields<QueryEvaluationCoverageArgs, 'input'>>;
  fundMonitor?: Resolver<ResolversTypes['FundMonitor'], ParentType, ContextType, RequireFields<QueryFundMonitorArgs, 'area'>>;
  fundTrace?: Resolver<Maybe<ResolversTypes['FundTrace']>, ParentType, ContextType, RequireFields<QueryFundTraceArgs, 'settlementId'>>;
  hitReport?: Resolver<ResolversTypes['HitReport'], ParentType, ContextType, RequireFields<QueryHitReportArgs, 'input'>>;
  indicator?: Resolver<ResolversTypes['IndicatorValue'], ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'input'>>;
  indicatorTrend?: Resolver<ReadonlyArray<ResolversTypes['IndicatorTrend']>, ParentType, ContextType, RequireFields<QueryIndicatorTrendArgs, 'indicator' | 'institutionId' | 'years'>>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['LegalBasis']>, ParentType, ContextType, Partial<QueryLegalBasesArgs>>;
  monthlyFundPayments?: Resolver<ReadonlyArray<ResolversTypes['MonthlyFundPayment']>, ParentType, ContextType, RequireFields<QueryMonthlyFundPaymentsArgs, 'area' | 'year'>>;
  reconciliations?: Resolver<ResolversTypes['ReconciliationConnection'], ParentType, ContextType, Partial<QueryReconciliationsArgs>>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType, Partial<QueryRulesArgs>>;
  sharedCases?: Resolver<ResolversTypes['ViolationCaseConnection'], ParentType, ContextType, Partial<QuerySharedCasesArgs>>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export type ReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['LedgerDifference']>, ParentType, ContextType>;
  finance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  insurance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ReconciliationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationConnection'] = ResolversParentTypes['ReconciliationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Reconciliation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReconciliationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationEdge'] = ResolversParentTypes['ReconciliationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType>;
};

export type ReconciliationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationPayload'] = ResolversParentTypes['ReconciliationPayload']> = {
  reconciliation?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule'], FederationReferenceType extends FederationReferenceTypes['Rule'] = FederationReferenceTypes['Rule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Rule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  guidance?: Resolver<ResolversTypes['RuleText'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mechanism?: Resolver<ResolversTypes['RuleMechanism'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['RuleParameter']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['RuleStage']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['SupervisedKind'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['RuleTag'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['RuleText'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleExampleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleExampleResult'] = ResolversParentTypes['RuleExampleResult']> = {
  actual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RuleHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleHit'] = ResolversParentTypes['RuleHit']> = {
  limit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  measured?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type RuleHitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleHits'] = ResolversParentTypes['RuleHits']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleParameter'] = ResolversParentTypes['RuleParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RulePayload'] = ResolversParentTypes['RulePayload']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type RuleTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleTest'] = ResolversParentTypes['RuleTest']> = {
  examples?: Resolver<ReadonlyArray<ResolversTypes['RuleExampleResult']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RuleTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleText'] = ResolversParentTypes['RuleText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TagHitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagHits'] = ResolversParentTypes['TagHits']> = {
  hits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['RuleTag'], ParentType, ContextType>;
};

export type TracedMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TracedMovement'] = ResolversParentTypes['TracedMovement']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccountMovementKind'], ParentType, ContextType>;
};

export type TracedPayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TracedPayer'] = ResolversParentTypes['TracedPayer']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TracedPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TracedPolicy'] = ResolversParentTypes['TracedPolicy']> = {
  pack?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TracedRecoveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TracedRecovery'] = ResolversParentTypes['TracedRecovery']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recoveredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TracedReversalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TracedReversal'] = ResolversParentTypes['TracedReversal']> = {
  account?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reversedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ViolationCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationCase'] = ResolversParentTypes['ViolationCase'], FederationReferenceType extends FederationReferenceTypes['ViolationCase'] = FederationReferenceTypes['ViolationCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ViolationCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['CaseAppeal']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['CaseDecision']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  followUps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  heardOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recovered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['CaseResponsibility']>, ParentType, ContextType>;
  sharedWith?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CaseSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ViolationCaseState'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['SupervisedKind'], ParentType, ContextType>;
  track?: Resolver<ResolversTypes['CaseTrack'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ViolationType'], ParentType, ContextType>;
};

export type ViolationCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationCaseConnection'] = ResolversParentTypes['ViolationCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ViolationCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ViolationCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ViolationCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationCaseEdge'] = ResolversParentTypes['ViolationCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ViolationCase'], ParentType, ContextType>;
};

export type ViolationCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationCasePayload'] = ResolversParentTypes['ViolationCasePayload']> = {
  case?: Resolver<ResolversTypes['ViolationCase'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Alert?: AlertResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  AlertEdge?: AlertEdgeResolvers<ContextType>;
  AlertPayload?: AlertPayloadResolvers<ContextType>;
  AppealPayload?: AppealPayloadResolvers<ContextType>;
  AreaCode?: GraphQLScalarType;
  CaseAppeal?: CaseAppealResolvers<ContextType>;
  CaseDecision?: CaseDecisionResolvers<ContextType>;
  CaseResponsibility?: CaseResponsibilityResolvers<ContextType>;
  CaseSanction?: CaseSanctionResolvers<ContextType>;
  ClaimEvaluation?: ClaimEvaluationResolvers<ContextType>;
  ClaimEvaluationPayload?: ClaimEvaluationPayloadResolvers<ContextType>;
  CreditEntry?: CreditEntryResolvers<ContextType>;
  CreditPayload?: CreditPayloadResolvers<ContextType>;
  CreditRecord?: CreditRecordResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EvaluationCoverage?: EvaluationCoverageResolvers<ContextType>;
  FundMonitor?: FundMonitorResolvers<ContextType>;
  FundTrace?: FundTraceResolvers<ContextType>;
  HitReport?: HitReportResolvers<ContextType>;
  IdNumber?: GraphQLScalarType;
  IndicatorPayload?: IndicatorPayloadResolvers<ContextType>;
  IndicatorTrend?: IndicatorTrendResolvers<ContextType>;
  IndicatorValue?: IndicatorValueResolvers<ContextType>;
  LedgerDifference?: LedgerDifferenceResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  Money?: GraphQLScalarType;
  MonthlyFundPayment?: MonthlyFundPaymentResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ReconciliationConnection?: ReconciliationConnectionResolvers<ContextType>;
  ReconciliationEdge?: ReconciliationEdgeResolvers<ContextType>;
  ReconciliationPayload?: ReconciliationPayloadResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  RuleExampleResult?: RuleExampleResultResolvers<ContextType>;
  RuleHit?: RuleHitResolvers<ContextType>;
  RuleHits?: RuleHitsResolvers<ContextType>;
  RuleParameter?: RuleParameterResolvers<ContextType>;
  RulePayload?: RulePayloadResolvers<ContextType>;
  RuleTest?: RuleTestResolvers<ContextType>;
  RuleText?: RuleTextResolvers<ContextType>;
  TagHits?: TagHitsResolvers<ContextType>;
  TracedMovement?: TracedMovementResolvers<ContextType>;
  TracedPayer?: TracedPayerResolvers<ContextType>;
  TracedPolicy?: TracedPolicyResolvers<ContextType>;
  TracedRecovery?: TracedRecoveryResolvers<ContextType>;
  TracedReversal?: TracedReversalResolvers<ContextType>;
  ViolationCase?: ViolationCaseResolvers<ContextType>;
  ViolationCaseConnection?: ViolationCaseConnectionResolvers<ContextType>;
  ViolationCaseEdge?: ViolationCaseEdgeResolvers<ContextType>;
  ViolationCasePayload?: ViolationCasePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
