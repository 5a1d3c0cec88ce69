import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Look as LookModel } from '../domain/look.ts';
import type { AssistanceIdentity as AssistanceIdentityModel } from '@yibao/schemas/facts/persons';
import type { Consent as ConsentModel } from '../domain/delegation/consent.ts';
import type { Contribution as ContributionModel } from '../domain/contribution/contribution.ts';
import type { Credential as CredentialModel } from '../domain/credential/credential.ts';
import type { Enrolment as EnrolmentModel, Relation as RelationModel } from '../domain/enrolment/enrolment.ts';
import type { FamilyLink as FamilyLinkModel } from '../domain/person/person.ts';
import type { Mandate as MandateModel } from '../domain/delegation/mandate.ts';
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

/** A page of the looks (查询留痕列表). */
export type AccessLogConnection = {
  readonly __typename?: 'AccessLogConnection';
  /** The page with its cursors (分页条目). */
  readonly edges: ReadonlyArray<AccessLogEdge>;
  /** The page without cursors (条目). */
  readonly nodes: ReadonlyArray<AccessLogEntry>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** One of the looks with its cursor (查询留痕条目). */
export type AccessLogEdge = {
  readonly __typename?: 'AccessLogEdge';
  /** The cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The entry (条目). */
  readonly node: AccessLogEntry;
};

/** One look at a person's data (查询留痕记录). */
export type AccessLogEntry = {
  readonly __typename?: 'AccessLogEntry';
  /** When (时间). */
  readonly at: Scalars['DateTime']['output'];
  /** Opaque id (标识). */
  readonly id: Scalars['ID']['output'];
  /** In which operation (操作). */
  readonly operation: Scalars['String']['output'];
  /** The organisation it belongs to (机构). */
  readonly organisation?: Maybe<Scalars['ID']['output']>;
  /** What for (用途). */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** The role in which it looked (角色). */
  readonly role: Scalars['String']['output'];
  /** The kind of data (数据范围). */
  readonly scope: Scope;
  /** In which service (服务). */
  readonly service: Scalars['String']['output'];
  /** Opaque id of the account that looked (查询账号). */
  readonly viewer: Scalars['ID']['output'];
};

/** Why somebody receives medical assistance (救助对象类别). */
export type AssistanceCategory =
  /** Extremely poor (特困人员). */
  | 'EXTREME_POVERTY'
  /** Low-income margin (低保边缘家庭). */
  | 'LOW_INCOME_MARGIN'
  /** On the minimum living allowance (低保对象). */
  | 'MINIMUM_LIVING'
  /** Rural low income under watch (农村低收入监测对象). */
  | 'RURAL_LOW_INCOME'
  /** Hardship worker certified by the union (特困职工). */
  | 'UNION_HARDSHIP';

/** A dated assistance identity (救助身份). */
export type AssistanceIdentity = {
  readonly __typename?: 'AssistanceIdentity';
  /** Why the person is assisted (救助对象类别). */
  readonly category: AssistanceCategory;
  /** First day (起始日). */
  readonly from: Scalars['Date']['output'];
  /** Opaque id (标识). */
  readonly id: Scalars['ID']['output'];
  /** Whose fund pays (救助金支付地区). */
  readonly payingArea: Scalars['AreaCode']['output'];
  /** Last day; null while none is known (终止日). */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** The two basic schemes (基本医疗保险险种). */
export type BasicInsurance =
  /** For employees (职工基本医疗保险). */
  | 'EMPLOYEE'
  /** For urban and rural residents (城乡居民基本医疗保险). */
  | 'RESIDENT';

/** A contribution to bill (应缴核定). */
export type BillContributionInput = {
  /** Contribution base (缴费基数). */
  readonly base: Scalars['Money']['input'];
  /** The employer's part (单位缴纳). */
  readonly employer?: Scalars['Money']['input'];
  /** The subsidy (财政资助). */
  readonly government?: Scalars['Money']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person's part (个人缴纳). */
  readonly individual: Scalars['Money']['input'];
  /** The month, YYYY-MM; for residents the first month covered (费款所属期). */
  readonly month: Scalars['String']['input'];
  /** The person (人员标识). */
  readonly personId: Scalars['ID']['input'];
  /** The scheme (险种). */
  readonly type: BasicInsurance;
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

/** What changes; what is left out stays (参保信息变更). */
export type ChangeEnrolmentInput = {
  /** Place of insurance (参保地). */
  readonly area?: InputMaybe<Scalars['AreaCode']['input']>;
  /** Why there (参保依据). */
  readonly basis?: InputMaybe<EnrolmentBasis>;
  /** Whether the civil-servant subsidy applies (公务员医疗补助). */
  readonly civilServant?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the person lives on (就业状态). */
  readonly employment?: InputMaybe<Employment>;
  /** First day of the new terms (起始日). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person (人员标识). */
  readonly personId: Scalars['ID']['input'];
  /** Organisation of the employer (用人单位). */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** A change of standing (人员状态变更). */
export type ChangePersonStatusInput = {
  /** First day of retirement, possibly ahead, or the day of death (起始日). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person (人员标识). */
  readonly personId: Scalars['ID']['input'];
  /** RETIRED or DECEASED (状态). */
  readonly status: PersonStatus;
};

/** A missing identity number (补齐身份证明). */
export type CompleteIdentityInput = {
  /** The number (证件号码). */
  readonly idNumber: Scalars['IdNumber']['input'];
  /** Kind of the document (证件类型). */
  readonly idType?: IdType;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person (人员标识). */
  readonly personId: Scalars['ID']['input'];
  /** What proves it (证明材料). */
  readonly proof: IdentityProof;
};

/** A consent given to an organisation (授权). */
export type Consent = {
  readonly __typename?: 'Consent';
  /** The day it was given (授权日期). */
  readonly grantedOn: Scalars['Date']['output'];
  /** The organisation that may look (被授权机构). */
  readonly holder: Scalars['ID']['output'];
  /** Opaque id (标识). */
  readonly id: Scalars['ID']['output'];
  /** Whose data it opens (授权人). */
  readonly person: Person;
  /** What for (用途). */
  readonly purpose: ConsentPurpose;
  /** The day it was taken back (撤回日期). */
  readonly revokedOn?: Maybe<Scalars['Date']['output']>;
  /** What it may see (数据范围). */
  readonly scopes: ReadonlyArray<Scope>;
  /** How it stands today (状态). */
  readonly status: DelegationStatus;
  /** Last day (有效期至). */
  readonly until: Scalars['Date']['output'];
};

/** A page of consents (授权列表). */
export type ConsentConnection = {
  readonly __typename?: 'ConsentConnection';
  /** The page with its cursors (分页条目). */
  readonly edges: ReadonlyArray<ConsentEdge>;
  /** The page without cursors (条目). */
  readonly nodes: ReadonlyArray<Consent>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** One of consents with its cursor (授权条目). */
export type ConsentEdge = {
  readonly __typename?: 'ConsentEdge';
  /** The cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The entry (条目). */
  readonly node: Consent;
};

/** What a change of a consent answers (授权变更结果). */
export type ConsentPayload = {
  readonly __typename?: 'ConsentPayload';
  /** The consent (授权). */
  readonly consent: Consent;
  /** What to pass on as id@revision (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** What a consent is given for (授权用途). */
export type ConsentPurpose =
  /** Handling a claim (理赔). */
  | 'CLAIM'
  /** Serving a customer (客户服务). */
  | 'CUSTOMER_SERVICE'
  /** Offering a policy (投保). */
  | 'UNDERWRITING';

/** A contribution: an employee's month, or a resident's year (缴费记录). */
export type Contribution = {
  readonly __typename?: 'Contribution';
  /** Place of insurance (参保地). */
  readonly area: Scalars['AreaCode']['output'];
  /** Contribution base (缴费基数). */
  readonly base: Scalars['Money']['output'];
  /** Opaque id (标识). */
  readonly id: Scalars['ID']['output'];
  /** The month, YYYY-MM; for residents the first month covered (费款所属期). */
  readonly month: Scalars['String']['output'];
  /** How many months it covers (月数). */
  readonly months: Scalars['Int']['output'];
  /** Whether every part is paid (是否缴清). */
  readonly paid: Scalars['Boolean']['output'];
  /** The day on which the last part was paid (缴清日期). */
  readonly paidOn?: Maybe<Scalars['Date']['output']>;
  /** The parts that are due (分项). */
  readonly parts: ReadonlyArray<ContributionPart>;
  /** What is due in all (应缴合计). */
  readonly total: Scalars['Money']['output'];
  /** The scheme (险种). */
  readonly type: BasicInsurance;
};

/** Where a contribution is paid (缴费渠道). */
export type ContributionChannel =
  /** App of a bank (银行App). */
  | 'BANK_APP'
  /** Counter of a bank (银行柜面). */
  | 'BANK_COUNTER'
  /** App of the tax administration (税务App). */
  | 'TAX_APP'
  /** Town or street (乡镇街道). */
  | 'TOWN';

/** A page of contributions (缴费记录列表). */
export type ContributionConnection = {
  readonly __typename?: 'ContributionConnection';
  /** The page with its cursors (分页条目). */
  readonly edges: ReadonlyArray<ContributionEdge>;
  /** The page without cursors (条目). */
  readonly nodes: ReadonlyArray<Contribution>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** One of contributions with its cursor (缴费记录条目). */
export type ContributionEdge = {
  readonly __typename?: 'ContributionEdge';
  /** The cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The entry (条目). */
  readonly node: Contribution;
};

/** A part of a contribution (缴费分项). */
export type ContributionPart = {
  readonly __typename?: 'ContributionPart';
  /** What is due (应缴金额). */
  readonly amount: Scalars['Money']['output'];
  /** Where it was paid (缴费渠道). */
  readonly channel?: Maybe<ContributionChannel>;
  /** Who owes it (承担方). */
  readonly kind: ContributionPartKind;
  /** The day it was paid; null while it is due (缴费日期). */
  readonly paidOn?: Maybe<Scalars['Date']['output']>;
};

/** Who owes a part of a contribution (缴费承担方). */
export type ContributionPartKind =
  /** The employer (单位). */
  | 'EMPLOYER'
  /** The state, as subsidy (财政资助). */
  | 'GOVERNMENT'
  /** The person (个人). */
  | 'INDIVIDUAL';

/** What a change of a contribution answers (缴费变更结果). */
export type ContributionPayload = {
  readonly __typename?: 'ContributionPayload';
  /** The contribution (缴费记录). */
  readonly contribution: Contribution;
  /** What to pass on as id@revision (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** A credential of a person (凭证). */
export type Credential = {
  readonly __typename?: 'Credential';
  /** Opaque id (标识). */
  readonly id: Scalars['ID']['output'];
  /** The day it was issued (申领日期). */
  readonly issuedOn: Scalars['Date']['output'];
  /** The kind (种类). */
  readonly kind: CredentialKind;
  /** Why it was revoked (注销原因). */
  readonly reason?: Maybe<CredentialRevocationReason>;
  /** The day it was revoked (注销日期). */
  readonly revokedOn?: Maybe<Scalars['Date']['output']>;
};

/** Kinds of credential (凭证种类). */
export type CredentialKind =
  /** Medical-insurance electronic voucher (医保电子凭证). */
  | 'E_VOUCHER';

/** What a change of a credential answers (凭证变更结果). */
export type CredentialPayload = {
  readonly __typename?: 'CredentialPayload';
  /** The credential (凭证). */
  readonly credential: Credential;
  /** What to pass on as id@revision (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** Why a credential was revoked (注销原因). */
export type CredentialRevocationReason =
  /** The person died (死亡). */
  | 'DECEASED'
  /** Lost (遗失). */
  | 'LOST'
  /** Misused by somebody else (被冒用). */
  | 'MISUSED'
  /** The person asked for it (本人申请). */
  | 'PERSON_ASKED';

/** How a consent or mandate stands today (授权状态). */
export type DelegationStatus =
  /** Past its last day (已过期). */
  | 'EXPIRED'
  /** In force (有效). */
  | 'IN_FORCE'
  /** Taken back (已撤销). */
  | 'REVOKED';

/** Kinds of emergency (急诊类型). */
export type EmergencyKind =
  /** Rescue, the narrower kind (急诊抢救). */
  | 'RESCUE'
  /** Treatment, the wider kind (急诊救治). */
  | 'TREATMENT';

/** What a person lives on, as far as enrolment depends on it (就业状态). */
export type Employment =
  /** Child (未成年人). */
  | 'CHILD'
  /** Employed by a unit (用人单位职工). */
  | 'EMPLOYED'
  /** Flexible employment, platform work included (灵活就业、新业态). */
  | 'FLEXIBLE'
  /** Not employed (未就业). */
  | 'NOT_EMPLOYED'
  /** Retired (退休). */
  | 'RETIRED'
  /** Student (学生). */
  | 'STUDENT';

/** The end of an assistance identity (救助身份终止). */
export type EndAssistanceIdentityInput = {
  /** The category, one of AssistanceCategory (救助对象类别). */
  readonly category: Scalars['String']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Last day (终止日). */
  readonly lastDay: Scalars['Date']['input'];
  /** The person (人员标识). */
  readonly personId: Scalars['ID']['input'];
};

/** A relation to end (停保). */
export type EndEnrolmentInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Last day (终止日). */
  readonly lastDay: Scalars['Date']['input'];
  /** The person (人员标识). */
  readonly personId: Scalars['ID']['input'];
  /** Why (终止原因). */
  readonly reason?: EnrolmentEndReason;
  /** The scheme (险种). */
  readonly type: BasicInsurance;
};

/** The end of a family relation (亲属关系解除). */
export type EndFamilyLinkInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Last day; today unless said (终止日). */
  readonly lastDay?: InputMaybe<Scalars['Date']['input']>;
  /** The link (亲属关系标识). */
  readonly linkId: Scalars['ID']['input'];
  /** The person (人员标识). */
  readonly personId: Scalars['ID']['input'];
};

/** All relations of a person to basic insurance (参保). */
export type Enrolment = {
  readonly __typename?: 'Enrolment';
  /** The relation in force on a day, if any (某日有效的参保关系). */
  readonly inForce?: Maybe<EnrolmentRelation>;
  /** Every relation, earliest first (参保关系). */
  readonly relations: ReadonlyArray<EnrolmentRelation>;
};


/** All relations of a person to basic insurance (参保). */
export type EnrolmentInForceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Why a person enrols at a place (参保依据). */
export type EnrolmentBasis =
  /** Household registration (户籍地). */
  | 'HOUSEHOLD'
  /** Usual residence (常住地). */
  | 'RESIDENCE'
  /** Workplace (就业地). */
  | 'WORKPLACE';

/** Why a relation ended (终止原因). */
export type EnrolmentEndReason =
  /** Goes on with other terms (信息变更). */
  | 'CHANGED'
  /** Died (死亡). */
  | 'DECEASED'
  /** Joined the other scheme (转险种). */
  | 'JOINED_OTHER_SCHEME'
  /** The period ended without renewal (断保). */
  | 'LAPSED'
  /** Left the employer (离职). */
  | 'LEFT_UNIT'
  /** Moved away (迁出). */
  | 'MOVED_AWAY'
  /** Another reason (其他). */
  | 'OTHER'
  /** Replaced by another relation (转出). */
  | 'TRANSFERRED';

/** What a change of an enrolment answers (参保变更结果). */
export type EnrolmentPayload = {
  readonly __typename?: 'EnrolmentPayload';
  /** All relations (参保). */
  readonly enrolment: Enrolment;
  /** The person (人员). */
  readonly person: Person;
  /** The relation the change was about (本次参保关系). */
  readonly relation: EnrolmentRelation;
  /** What to pass on as id@revision (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** One relation to basic insurance (参保关系). */
export type EnrolmentRelation = {
  readonly __typename?: 'EnrolmentRelation';
  /** Place of insurance (参保地). */
  readonly area: Scalars['AreaCode']['output'];
  /** Why the person enrols there (参保依据). */
  readonly basis: EnrolmentBasis;
  /** Whether the civil-servant subsidy applies (公务员医疗补助). */
  readonly civilServant: Scalars['Boolean']['output'];
  /** What the person lives on (就业状态). */
  readonly employment: Employment;
  /** Why it ended (终止原因). */
  readonly endReason?: Maybe<EnrolmentEndReason>;
  /** First day (起始日). */
  readonly from: Scalars['Date']['output'];
  /** Opaque id; name it in transferFrom to replace the relation (标识). */
  readonly id: Scalars['ID']['output'];
  /** How it stands today (状态). */
  readonly state: RelationState;
  /** Last day of cover; null while none is known (终止日). */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** The scheme (险种). */
  readonly type: BasicInsurance;
  /** Organisation of the employer (用人单位). */
  readonly unitId?: Maybe<Scalars['ID']['output']>;
};

/** What a relative is to the person (亲属关系). */
export type FamilyKind =
  /** Child (子女). */
  | 'CHILD'
  /** Parent (父母). */
  | 'PARENT'
  /** Spouse (配偶). */
  | 'SPOUSE';

/** A proven family relation (亲属关系). */
export type FamilyLink = {
  readonly __typename?: 'FamilyLink';
  /** First day (起始日). */
  readonly from: Scalars['Date']['output'];
  /** Opaque id (标识). */
  readonly id: Scalars['ID']['output'];
  /** What the relative is to the person (关系). */
  readonly kind: FamilyKind;
  /** The relative, shown as far as the caller may see that person (亲属). */
  readonly relative: Person;
  /** Last day; null while none is known (终止日). */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** What proves a family relation (亲属关系证明). */
export type FamilyProof =
  /** Birth certificate (出生医学证明). */
  | 'BIRTH_CERTIFICATE'
  /** Signed promise (告知承诺书). */
  | 'DECLARATION'
  /** Household register (户口簿). */
  | 'HOUSEHOLD_REGISTER'
  /** Marriage certificate (结婚证). */
  | 'MARRIAGE_CERTIFICATE';

/** A consent to give (授权). */
export type GrantConsentInput = {
  /** The organisation that may look (被授权机构). */
  readonly holder: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person (人员标识). */
  readonly personId: Scalars['ID']['input'];
  /** What for (用途). */
  readonly purpose: ConsentPurpose;
  /** What it may see: ENROLMENT, COVERAGE (数据范围). */
  readonly scopes: ReadonlyArray<Scope>;
  /** Last day (有效期至). */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** What a permission rests on (凭据依据). */
export type GrantKind =
  /** A consent (授权). */
  | 'CONSENT'
  /** An e-voucher that was shown (医保电子凭证). */
  | 'E_VOUCHER'
  /** An identity check (身份核验). */
  | 'IDENTITY_CHECK'
  /** A mandate (委托). */
  | 'MANDATE';

/** A mandate to give (委托). */
export type GrantMandateInput = {
  /** The account or organisation that may act (受托人). */
  readonly agentId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person (人员标识). */
  readonly personId: Scalars['ID']['input'];
  /** In what: every scope but IDENTITY (范围). */
  readonly scopes: ReadonlyArray<Scope>;
  /** Last day (有效期至). */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** A permission that was asked for (访问凭据结果). */
export type GrantPayload = {
  readonly __typename?: 'GrantPayload';
  /** The permission (访问凭据). */
  readonly grant: SignedGrant;
};

/** Kinds of identity document (证件类型). */
export type IdType =
  /** Travel permit of Hong Kong, Macao and Taiwan residents (港澳台居民来往内地通行证). */
  | 'HMT_PERMIT'
  /** Residence permit of Hong Kong, Macao and Taiwan residents (港澳台居民居住证). */
  | 'HMT_RESIDENCE'
  /** Passport (护照). */
  | 'PASSPORT'
  /** Resident identity card (居民身份证). */
  | 'RESIDENT_ID';

/** What proves an identity completed later (身份证明材料). */
export type IdentityProof =
  /** Household register (户口簿). */
  | 'HOUSEHOLD_REGISTER'
  /** Identity card (身份证). */
  | 'ID_CARD'
  /** Passport (护照). */
  | 'PASSPORT'
  /** Record of the police (公安机关证明). */
  | 'POLICE_RECORD'
  /** Residence permit (居住证). */
  | 'RESIDENCE_PERMIT';

/** Who was recognised, and the permission that follows (身份核验结果). */
export type IdentityVerificationPayload = {
  readonly __typename?: 'IdentityVerificationPayload';
  /** The permission (访问凭据). */
  readonly grant: SignedGrant;
  /** Opaque id of the person (人员标识). */
  readonly personId: Scalars['ID']['output'];
  /** Opaque id of the check (核验标识). */
  readonly verificationId: Scalars['ID']['output'];
};

/** Insurance types (险种). */
export type InsuranceType =
  /** Medical assistance (医疗救助). */
  | 'ASSISTANCE'
  /** Basic medical insurance of employees (职工基本医疗保险). */
  | 'EMPLOYEE'
  /** Basic medical insurance of residents (居民基本医疗保险). */
  | 'RESIDENT';

/** A consent to make use of (使用授权). */
export type IssueConsentGrantInput = {
  /** The consent (授权标识). */
  readonly consentId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A credential to issue (申领凭证). */
export type IssueCredentialInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The kind (种类). */
  readonly kind?: CredentialKind;
  /** The person (人员标识). */
  readonly personId: Scalars['ID']['input'];
};

/** A mandate to make use of (使用委托). */
export type IssueMandateGrantInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The mandate (委托标识). */
  readonly mandateId: Scalars['ID']['input'];
};

/** A token to issue (生成动态码). */
export type IssueVoucherTokenInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A family relation (亲属关系绑定). */
export type LinkFamilyMemberInput = {
  /** First day; today unless said (起始日). */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What the relative is to the person (关系). */
  readonly kind: FamilyKind;
  /** The person (人员标识). */
  readonly personId: Scalars['ID']['input'];
  /** What proves it (证明材料). */
  readonly proof?: InputMaybe<FamilyProof>;
  /** The relative by id (亲属标识). */
  readonly relativeId?: InputMaybe<Scalars['ID']['input']>;
  /** Or by identity number, together with the name (亲属证件号码). */
  readonly relativeIdNumber?: InputMaybe<Scalars['IdNumber']['input']>;
  /** Kind of the relative's document (亲属证件类型). */
  readonly relativeIdType?: IdType;
  /** Full name of the relative (亲属姓名). */
  readonly relativeName?: InputMaybe<Scalars['String']['input']>;
};

/** A mandate to act for a person (委托). */
export type Mandate = {
  readonly __typename?: 'Mandate';
  /** The account or organisation that may act (受托人). */
  readonly agentId: Scalars['ID']['output'];
  /** The day it was given (委托日期). */
  readonly grantedOn: Scalars['Date']['output'];
  /** Opaque id (标识). */
  readonly id: Scalars['ID']['output'];
  /** For whom (委托人). */
  readonly person: Person;
  /** The day it was taken back (撤销日期). */
  readonly revokedOn?: Maybe<Scalars['Date']['output']>;
  /** In what kinds of affairs (范围). */
  readonly scopes: ReadonlyArray<Scope>;
  /** How it stands today (状态). */
  readonly status: DelegationStatus;
  /** Last day (有效期至). */
  readonly until: Scalars['Date']['output'];
};

/** A page of mandates (委托列表). */
export type MandateConnection = {
  readonly __typename?: 'MandateConnection';
  /** The page with its cursors (分页条目). */
  readonly edges: ReadonlyArray<MandateEdge>;
  /** The page without cursors (条目). */
  readonly nodes: ReadonlyArray<Mandate>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** One of mandates with its cursor (委托条目). */
export type MandateEdge = {
  readonly __typename?: 'MandateEdge';
  /** The cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The entry (条目). */
  readonly node: Mandate;
};

/** What a change of a mandate answers (委托变更结果). */
export type MandatePayload = {
  readonly __typename?: 'MandatePayload';
  /** The mandate (委托). */
  readonly mandate: Mandate;
  /** What to pass on as id@revision (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** Changes (办理). */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Bills an employee's month, or a resident's year, in parts; the government's part is the subsidy (应缴核定).
   * Refuses ALREADY_BILLED, NOT_ENROLLED, AMOUNT_REQUIRED, INVALID_MONTH, MAY_NOT_ACT.
   */
  readonly billContribution: ContributionPayload;
  /**
   * Changes area, employment, basis or employer from a day (参保信息变更).
   * Refuses NOT_ENROLLED, DATE_NOT_ALLOWED, EMPLOYEE_REQUIRED, RESIDENT_REQUIRED, UNIT_REQUIRED,
   * CIVIL_SERVANT_NOT_EMPLOYED, ID_TYPE_NOT_ALLOWED, BASIS_REQUIRED, PERSON_DECEASED, PERSON_UNKNOWN, MAY_NOT_ACT.
   */
  readonly changeEnrolment: EnrolmentPayload;
  /**
   * Retires a person from a day, or records a death (人员状态变更).
   * Refuses STATUS_NOT_REACHABLE, DATE_NOT_ALLOWED, PERSON_UNKNOWN, MAY_NOT_ACT.
   */
  readonly changePersonStatus: PersonPayload;
  /**
   * Adds the missing identity number; id and history stay (补齐身份证明).
   * Refuses ALREADY_TAKEN, INVALID_ID_NUMBER, NOTHING_TO_COMPLETE, PERSON_UNKNOWN, MAY_NOT_ACT.
   */
  readonly completeIdentity: PersonPayload;
  /**
   * Sets the last day of an assistance identity (救助身份终止).
   * Refuses UNKNOWN_CATEGORY, NOT_IN_CATEGORY, DATE_BEFORE_START, PERSON_UNKNOWN, MAY_NOT_ACT.
   */
  readonly endAssistanceIdentity: PersonPayload;
  /** Ends a relation with a day (停保). Refuses NOT_ENROLLED, DATE_NOT_ALLOWED, PERSON_UNKNOWN, MAY_NOT_ACT. */
  readonly endEnrolment: EnrolmentPayload;
  /**
   * Ends a family link with a day (亲属关系解除).
   * Refuses LINK_UNKNOWN, DATE_NOT_ALLOWED, PERSON_UNKNOWN, MAY_NOT_ACT.
   */
  readonly endFamilyLink: PersonPayload;
  /**
   * Lets an insurer see some of the caller's data, for a purpose, until a day (授权商业保险机构查询).
   * Refuses UNTIL_REQUIRED, SCOPE_NOT_CONSENTABLE, HOLDER_REQUIRED, PERSON_DECEASED, PERSON_UNKNOWN, MAY_NOT_ACT.
   */
  readonly grantConsent: ConsentPayload;
  /**
   * Lets somebody act for a person in some kinds of affairs until a day; an officer records it as witness (委托代办).
   * Refuses SCOPE_NOT_DELEGABLE, UNTIL_REQUIRED, SELF_MANDATE, HOLDER_REQUIRED, PERSON_DECEASED, PERSON_UNKNOWN,
   * MAY_NOT_ACT.
   */
  readonly grantMandate: MandatePayload;
  /**
   * Answers a grant of some minutes to the insurer that holds a consent in force; each use is on record for the person
   * (使用授权). Refuses CONSENT_UNKNOWN, CONSENT_NOT_IN_FORCE, GRANTS_NOT_CONFIGURED.
   */
  readonly issueConsentGrant: GrantPayload;
  /**
   * Issues a credential (申领凭证).
   * Refuses ALREADY_ISSUED, MISSING_IDENTITY_PROOF, PERSON_DECEASED, PERSON_UNKNOWN, MAY_NOT_ACT.
   */
  readonly issueCredential: CredentialPayload;
  /**
   * Answers a grant of an hour to the delegate of a mandate in force; each use is on record for the person (使用委托).
   * Refuses MANDATE_UNKNOWN, MANDATE_NOT_IN_FORCE, GRANTS_NOT_CONFIGURED.
   */
  readonly issueMandateGrant: GrantPayload;
  /**
   * Issues a token of the caller's e-voucher, to be shown once within three minutes (生成电子凭证动态码).
   * Refuses CREDENTIAL_UNKNOWN, CREDENTIAL_REVOKED.
   */
  readonly issueVoucherToken: VoucherTokenPayload;
  /**
   * Links a spouse, parent or child, named by id or by number and name (亲属关系绑定).
   * Refuses SELF_LINK, PROOF_REQUIRED, RELATION_NOT_ALLOWED, RELATIVE_UNKNOWN, INVALID_ID_NUMBER, DATE_NOT_ALLOWED,
   * PERSON_DECEASED, PERSON_UNKNOWN, MAY_NOT_ACT.
   */
  readonly linkFamilyMember: PersonPayload;
  /**
   * Pays parts of a contribution, each whole and once (缴费).
   * Refuses CONTRIBUTION_UNKNOWN, ALREADY_PAID, NOTHING_DUE, AMOUNT_DIFFERS, PART_NOT_ALLOWED, DATE_NOT_ALLOWED,
   * MAY_NOT_ACT.
   */
  readonly payContribution: ContributionPayload;
  /**
   * Records that a person belongs to an assistance category (救助身份登记).
   * Refuses UNKNOWN_CATEGORY, PERIOD_OVERLAPS, PAYING_AREA_REQUIRED, DATE_BEFORE_START, PERSON_DECEASED, PERSON_UNKNOWN,
   * MAY_NOT_ACT.
   */
  readonly recordAssistanceIdentity: PersonPayload;
  /**
   * Registers a relation to basic insurance; a relation in force elsewhere is ended when named in transferFrom (参保登记).
   * Refuses EMPLOYEE_REQUIRED, RESIDENT_REQUIRED, UNIT_REQUIRED, CIVIL_SERVANT_NOT_EMPLOYED, ID_TYPE_NOT_ALLOWED,
   * BASIS_REQUIRED, DUPLICATE_ENROLMENT, NOT_ENROLLED, DATE_NOT_ALLOWED, PERSON_DECEASED, PERSON_UNKNOWN, MAY_NOT_ACT.
   */
  readonly registerEnrolment: EnrolmentPayload;
  /**
   * Puts a person on record; without a number provisionally, with the reason (人员登记).
   * Refuses ALREADY_TAKEN, INVALID_ID_NUMBER, PROVISIONAL_REASON_REQUIRED, NAME_REQUIRED, BIRTH_DATE_REQUIRED,
   * BIRTH_DATE_DIFFERS, DATE_NOT_ALLOWED, NOT_OWN_AREA.
   */
  readonly registerPerson: PersonPayload;
  /**
   * Adds the next calendar year to a relation that has a period (续保).
   * Refuses NOTHING_TO_RENEW, DUPLICATE_ENROLMENT, PERSON_DECEASED, PERSON_UNKNOWN, MAY_NOT_ACT.
   */
  readonly renewEnrolment: EnrolmentPayload;
  /** Takes a consent back (撤回授权). Refuses CONSENT_UNKNOWN, ALREADY_REVOKED, MAY_NOT_ACT. */
  readonly revokeConsent: ConsentPayload;
  /** Revokes a credential (注销凭证). Refuses CREDENTIAL_UNKNOWN, ALREADY_REVOKED, MAY_NOT_ACT. */
  readonly revokeCredential: CredentialPayload;
  /** Takes a mandate back (撤销委托). Refuses MANDATE_UNKNOWN, ALREADY_REVOKED, MAY_NOT_ACT. */
  readonly revokeMandate: MandatePayload;
  /**
   * Accepts a shown token, once, and answers a grant to be sent along as x-grant (身份核验).
   * Refuses TOKEN_EXPIRED, TOKEN_USED, CREDENTIAL_REVOKED, CREDENTIAL_UNKNOWN, STEP_NOT_ALLOWED, GRANTS_NOT_CONFIGURED.
   */
  readonly verifyIdentity: IdentityVerificationPayload;
};


/** Changes (办理). */
export type MutationBillContributionArgs = {
  input: BillContributionInput;
};


/** Changes (办理). */
export type MutationChangeEnrolmentArgs = {
  input: ChangeEnrolmentInput;
};


/** Changes (办理). */
export type MutationChangePersonStatusArgs = {
  input: ChangePersonStatusInput;
};


/** Changes (办理). */
export type MutationCompleteIdentityArgs = {
  input: CompleteIdentityInput;
};


/** Changes (办理). */
export type MutationEndAssistanceIdentityArgs = {
  input: EndAssistanceIdentityInput;
};


/** Changes (办理). */
export type MutationEndEnrolmentArgs = {
  input: EndEnrolmentInput;
};


/** Changes (办理). */
export type MutationEndFamilyLinkArgs = {
  input: EndFamilyLinkInput;
};


/** Changes (办理). */
export type MutationGrantConsentArgs = {
  input: GrantConsentInput;
};


/** Changes (办理). */
export type MutationGrantMandateArgs = {
  input: GrantMandateInput;
};


/** Changes (办理). */
export type MutationIssueConsentGrantArgs = {
  input: IssueConsentGrantInput;
};


/** Changes (办理). */
export type MutationIssueCredentialArgs = {
  input: IssueCredentialInput;
};


/** Changes (办理). */
export type MutationIssueMandateGrantArgs = {
  input: IssueMandateGrantInput;
};


/** Changes (办理). */
export type MutationIssueVoucherTokenArgs = {
  input: IssueVoucherTokenInput;
};


/** Changes (办理). */
export type MutationLinkFamilyMemberArgs = {
  input: LinkFamilyMemberInput;
};


/** Changes (办理). */
export type MutationPayContributionArgs = {
  input: PayContributionInput;
};


/** Changes (办理). */
export type MutationRecordAssistanceIdentityArgs = {
  input: RecordAssistanceIdentityInput;
};


/** Changes (办理). */
export type MutationRegisterEnrolmentArgs = {
  input: RegisterEnrolmentInput;
};


/** Changes (办理). */
export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


/** Changes (办理). */
export type MutationRenewEnrolmentArgs = {
  input: RenewEnrolmentInput;
};


/** Changes (办理). */
export type MutationRevokeConsentArgs = {
  input: RevokeConsentInput;
};


/** Changes (办理). */
export type MutationRevokeCredentialArgs = {
  input: RevokeCredentialInput;
};


/** Changes (办理). */
export type MutationRevokeMandateArgs = {
  input: RevokeMandateInput;
};


/** Changes (办理). */
export type MutationVerifyIdentityArgs = {
  input: VerifyIdentityInput;
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

/** Parts of a contribution to pay (缴费). */
export type PayContributionInput = {
  /** The amount of these parts together (金额). */
  readonly amount: Scalars['Money']['input'];
  /** Where it is paid (缴费渠道). */
  readonly channel: ContributionChannel;
  /** The contribution (缴费记录标识). */
  readonly contributionId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day; today unless said (缴费日期). */
  readonly paidOn?: InputMaybe<Scalars['Date']['input']>;
  /** The parts (分项). */
  readonly parts: ReadonlyArray<ContributionPartKind>;
};

/** A person: one record for life (人员). */
export type Person = {
  readonly __typename?: 'Person';
  /** Who looked at the person's data, in all services, latest first (查询留痕). */
  readonly accessLog?: Maybe<AccessLogConnection>;
  /** Where the person lives (常住地). */
  readonly area?: Maybe<Scalars['AreaCode']['output']>;
  /** Assistance identities, present and past (救助身份). */
  readonly assistanceIdentities?: Maybe<ReadonlyArray<AssistanceIdentity>>;
  /** Date of birth (出生日期). */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** Consents given, by id (授权). */
  readonly consents?: Maybe<ConsentConnection>;
  /** Contributions, latest month first (个人缴费记录). */
  readonly contributions?: Maybe<ContributionConnection>;
  /** Credentials (凭证). */
  readonly credentials?: Maybe<ReadonlyArray<Credential>>;
  /** Day of death (死亡日期). */
  readonly diedOn?: Maybe<Scalars['Date']['output']>;
  /** Relations to basic insurance (参保). */
  readonly enrolment?: Maybe<Enrolment>;
  /** Family links, present and past (亲属关系). */
  readonly familyLinks?: Maybe<ReadonlyArray<FamilyLink>>;
  /** Place of household registration (户籍地). */
  readonly householdArea?: Maybe<Scalars['AreaCode']['output']>;
  /** Opaque id of the person (人员标识). */
  readonly id: Scalars['ID']['output'];
  /** Kind of the identity document; null while provisional (证件类型). */
  readonly idType?: Maybe<IdType>;
  /** Place of insurance: of the relation that has begun last (参保地). */
  readonly insuredArea?: Maybe<Scalars['AreaCode']['output']>;
  /** Mandates given, by id (委托). */
  readonly mandates?: Maybe<MandateConnection>;
  /** The identity number, first and last character only (证件号码，脱敏). */
  readonly maskedIdNumber?: Maybe<Scalars['String']['output']>;
  /** Whether proof of identity is still missing (缺少身份证明). */
  readonly missingIdentityProof?: Maybe<Scalars['Boolean']['output']>;
  /** Full name (姓名). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Why it is missing (无身份证明原因). */
  readonly provisionalReason?: Maybe<ProvisionalReason>;
  /** First day of retirement, possibly ahead (退休起始日). */
  readonly retiredFrom?: Maybe<Scalars['Date']['output']>;
  /** Sex, as far as the document tells (性别). */
  readonly sex?: Maybe<Sex>;
  /** The standing today (人员状态). */
  readonly status?: Maybe<PersonStatus>;
};


/** A person: one record for life (人员). */
export type PersonAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person: one record for life (人员). */
export type PersonConsentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person: one record for life (人员). */
export type PersonContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person: one record for life (人员). */
export type PersonMandatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of persons (人员列表). */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The page with its cursors (分页条目). */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The page without cursors (条目). */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
};

/** One of persons with its cursor (人员条目). */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** The cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The entry (条目). */
  readonly node: Person;
};

/** What a change of a person answers (人员变更结果). */
export type PersonPayload = {
  readonly __typename?: 'PersonPayload';
  /** The person, shown as far as the caller may see (人员). */
  readonly person: Person;
  /** What to pass on as id@revision (版本号). */
  readonly revision: Scalars['Int']['output'];
};

/** Standing of a person (人员状态). */
export type PersonStatus =
  /** Active (在职、在保). */
  | 'ACTIVE'
  /** Deceased (死亡). */
  | 'DECEASED'
  /** Retired (退休). */
  | 'RETIRED';

/** Why no identity number can be shown (无身份证明原因). */
export type ProvisionalReason =
  /** Newborn, not yet registered (新生儿). */
  | 'NEWBORN'
  /** No identity card (无身份证). */
  | 'NO_ID_CARD'
  /** No passport (无护照). */
  | 'NO_PASSPORT'
  /** No residence permit (无居留证). */
  | 'NO_RESIDENCE_PERMIT';

/** Questions (查询). */
export type Query = {
  readonly __typename?: 'Query';
  /** The consents that the insurer of the caller holds (本机构获得的授权). */
  readonly heldConsents: ConsentConnection;
  /** The mandates under which the caller may act (本人受托的委托). */
  readonly heldMandates: MandateConnection;
  /** The caller as an insured person; null when nobody is on record under the account (我的信息). */
  readonly me?: Maybe<Person>;
  /** A person the caller may see something of; null for one who may not be seen, as for one who does not exist (人员查询). */
  readonly person?: Maybe<Person>;
  /** A person of the officer's own area by identity number; null otherwise. Refuses INVALID_ID_NUMBER (按证件号码查询). */
  readonly personByIdNumber?: Maybe<Person>;
  /** Persons of the own area still without proof of identity, in the order of their ids. Refuses NOT_OWN_AREA (无身份证明人员). */
  readonly personsWithoutProof: PersonConnection;
};


/** Questions (查询). */
export type QueryHeldConsentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions (查询). */
export type QueryHeldMandatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions (查询). */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Questions (查询). */
export type QueryPersonByIdNumberArgs = {
  idNumber: Scalars['IdNumber']['input'];
  idType?: IdType;
};


/** Questions (查询). */
export type QueryPersonsWithoutProofArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['AreaCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An assistance identity (救助身份登记). */
export type RecordAssistanceIdentityInput = {
  /** The category, one of AssistanceCategory (救助对象类别). */
  readonly category: Scalars['String']['input'];
  /** First day (起始日). */
  readonly from: Scalars['Date']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose fund pays (救助金支付地区). */
  readonly payingArea?: InputMaybe<Scalars['AreaCode']['input']>;
  /** The person (人员标识). */
  readonly personId: Scalars['ID']['input'];
  /** Last day, where it is known (终止日). */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A relation to open (参保登记). */
export type RegisterEnrolmentInput = {
  /** Place of insurance (参保地). */
  readonly area: Scalars['AreaCode']['input'];
  /** Why there; needed away from the household registration (参保依据). */
  readonly basis?: InputMaybe<EnrolmentBasis>;
  /** Whether the civil-servant subsidy applies (公务员医疗补助). */
  readonly civilServant?: Scalars['Boolean']['input'];
  /** What the person lives on (就业状态). */
  readonly employment: Employment;
  /** First day; today unless said (起始日). */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person (人员标识). */
  readonly personId: Scalars['ID']['input'];
  /** The relation in force that this one replaces (转出的参保关系). */
  readonly transferFrom?: InputMaybe<Scalars['ID']['input']>;
  /** The scheme (险种). */
  readonly type: BasicInsurance;
  /** Organisation of the employer, for employed persons; a unit's own unless said (用人单位). */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** A person to put on record (人员登记). */
export type RegisterPersonInput = {
  /** Where the person lives (常住地). */
  readonly area: Scalars['AreaCode']['input'];
  /** Date of birth; needed where the number does not tell it (出生日期). */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Place of household registration; the area unless said (户籍地). */
  readonly householdArea?: InputMaybe<Scalars['AreaCode']['input']>;
  /** The number; left out where none can be shown (证件号码). */
  readonly idNumber?: InputMaybe<Scalars['IdNumber']['input']>;
  /** Kind of the document (证件类型). */
  readonly idType?: IdType;
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Full name (姓名). */
  readonly name: Scalars['String']['input'];
  /** Why none can be shown (无身份证明原因). */
  readonly provisionalReason?: InputMaybe<ProvisionalReason>;
  /** Sex; taken from the number where it tells (性别). */
  readonly sex?: InputMaybe<Sex>;
};

/** How a relation stands today (参保状态). */
export type RelationState =
  /** In force (正常参保). */
  | 'ACTIVE'
  /** Ended (已终止). */
  | 'ENDED'
  /** Ended without renewal (断保). */
  | 'LAPSED'
  /** Registered ahead (未到起始日). */
  | 'WAITING';

/** A year to add (续保). */
export type RenewEnrolmentInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The person (人员标识). */
  readonly personId: Scalars['ID']['input'];
  /** The scheme (险种). */
  readonly type: BasicInsurance;
  /** The calendar year (年度). */
  readonly year: Scalars['Int']['input'];
};

/** A consent to take back (撤回授权). */
export type RevokeConsentInput = {
  /** The consent (授权标识). */
  readonly consentId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** A credential to revoke (注销凭证). */
export type RevokeCredentialInput = {
  /** The credential (凭证标识). */
  readonly credentialId: Scalars['ID']['input'];
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why (原因). */
  readonly reason: CredentialRevocationReason;
};

/** A mandate to take back (撤销委托). */
export type RevokeMandateInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The mandate (委托标识). */
  readonly mandateId: Scalars['ID']['input'];
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

/** Sex (性别). */
export type Sex =
  /** Female (女). */
  | 'FEMALE'
  /** Male (男). */
  | 'MALE';

/** A short signed permission; send the token along as x-grant (访问凭据). */
export type SignedGrant = {
  readonly __typename?: 'SignedGrant';
  /** When it ends (失效时间). */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** What it rests on (依据). */
  readonly kind: GrantKind;
  /** Whose data it opens (人员标识). */
  readonly personId: Scalars['ID']['output'];
  /** What for (用途). */
  readonly purpose: Scalars['String']['output'];
  /** What it opens (数据范围). */
  readonly scopes: ReadonlyArray<Scope>;
  /** The token (令牌). */
  readonly token: Scalars['String']['output'];
};

/** At which step a credential is shown (就医购药环节). */
export type StepOfCare =
  /** Consultation (就诊). */
  | 'CONSULTATION'
  /** Payment (结算). */
  | 'PAYMENT'
  /** Buying medicine (购药). */
  | 'PHARMACY'
  /** Registration at a hospital (挂号). */
  | 'REGISTRATION'
  /** Fetching reports (取报告). */
  | 'REPORT'
  /** Self-service terminal (自助终端). */
  | 'SELF_SERVICE'
  /** Window of an agency (经办窗口). */
  | 'WINDOW';

/** A token that was shown (身份核验). */
export type VerifyIdentityInput = {
  /** Repeat it with a retry (幂等键). */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The step of care (环节). */
  readonly step: StepOfCare;
  /** The token (动态码). */
  readonly token: Scalars['String']['input'];
};

/** A token to be shown once (电子凭证动态码). */
export type VoucherTokenPayload = {
  readonly __typename?: 'VoucherTokenPayload';
  /** When it ends (失效时间). */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The token; nowhere kept (动态码). */
  readonly token: Scalars['String']['output'];
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessLogConnection: ResolverTypeWrapper<Omit<AccessLogConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccessLogEdge']>, nodes: ReadonlyArray<ResolversTypes['AccessLogEntry']> }>;
  AccessLogEdge: ResolverTypeWrapper<Omit<AccessLogEdge, 'node'> & { node: ResolversTypes['AccessLogEntry'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccessLogEntry: ResolverTypeWrapper<LookModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AreaCode: ResolverTypeWrapper<Scalars['AreaCode']['output']>;
  AssistanceCategory: AssistanceCategory;
  AssistanceIdentity: ResolverTypeWrapper<AssistanceIdentityModel>;
  BasicInsurance: BasicInsurance;
  BillContributionInput: BillContributionInput;
  CareType: CareType;
  ChangeEnrolmentInput: ChangeEnrolmentInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangePersonStatusInput: ChangePersonStatusInput;
  CompleteIdentityInput: CompleteIdentityInput;
  Consent: ResolverTypeWrapper<ConsentModel>;
  ConsentConnection: ResolverTypeWrapper<Omit<ConsentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConsentEdge']>, nodes: ReadonlyArray<ResolversTypes['Consent']> }>;
  ConsentEdge: ResolverTypeWrapper<Omit<ConsentEdge, 'node'> & { node: ResolversTypes['Consent'] }>;
  ConsentPayload: ResolverTypeWrapper<Omit<ConsentPayload, 'consent'> & { consent: ResolversTypes['Consent'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ConsentPurpose: ConsentPurpose;
  Contribution: ResolverTypeWrapper<ContributionModel>;
  ContributionChannel: ContributionChannel;
  ContributionConnection: ResolverTypeWrapper<Omit<ContributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContributionEdge']>, nodes: ReadonlyArray<ResolversTypes['Contribution']> }>;
  ContributionEdge: ResolverTypeWrapper<Omit<ContributionEdge, 'node'> & { node: ResolversTypes['Contribution'] }>;
  ContributionPart: ResolverTypeWrapper<ContributionPart>;
  ContributionPartKind: ContributionPartKind;
  ContributionPayload: ResolverTypeWrapper<Omit<ContributionPayload, 'contribution'> & { contribution: ResolversTypes['Contribution'] }>;
  Credential: ResolverTypeWrapper<CredentialModel>;
  CredentialKind: CredentialKind;
  CredentialPayload: ResolverTypeWrapper<Omit<CredentialPayload, 'credential'> & { credential: ResolversTypes['Credential'] }>;
  CredentialRevocationReason: CredentialRevocationReason;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DelegationStatus: DelegationStatus;
  EmergencyKind: EmergencyKind;
  Employment: Employment;
  EndAssistanceIdentityInput: EndAssistanceIdentityInput;
  EndEnrolmentInput: EndEnrolmentInput;
  EndFamilyLinkInput: EndFamilyLinkInput;
  Enrolment: ResolverTypeWrapper<EnrolmentModel>;
  EnrolmentBasis: EnrolmentBasis;
  EnrolmentEndReason: EnrolmentEndReason;
  EnrolmentPayload: ResolverTypeWrapper<Omit<EnrolmentPayload, 'enrolment' | 'person' | 'relation'> & { enrolment: ResolversTypes['Enrolment'], person: ResolversTypes['Person'], relation: ResolversTypes['EnrolmentRelation'] }>;
  EnrolmentRelation: ResolverTypeWrapper<RelationModel>;
  FamilyKind: FamilyKind;
  FamilyLink: ResolverTypeWrapper<FamilyLinkModel>;
  FamilyProof: FamilyProof;
  GrantConsentInput: GrantConsentInput;
  GrantKind: GrantKind;
  GrantMandateInput: GrantMandateInput;
  GrantPayload: ResolverTypeWrapper<GrantPayload>;
  IdNumber: ResolverTypeWrapper<Scalars['IdNumber']['output']>;
  IdType: IdType;
  IdentityProof: IdentityProof;
  IdentityVerificationPayload: ResolverTypeWrapper<IdentityVerificationPayload>;
  InsuranceType: InsuranceType;
  IssueConsentGrantInput: IssueConsentGrantInput;
  IssueCredentialInput: IssueCredentialInput;
  IssueMandateGrantInput: IssueMandateGrantInput;
  IssueVoucherTokenInput: IssueVoucherTokenInput;
  LinkFamilyMemberInput: LinkFamilyMemberInput;
  Mandate: ResolverTypeWrapper<MandateModel>;
  MandateConnection: ResolverTypeWrapper<Omit<MandateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MandateEdge']>, nodes: ReadonlyArray<ResolversTypes['Mandate']> }>;
  MandateEdge: ResolverTypeWrapper<Omit<MandateEdge, 'node'> & { node: ResolversTypes['Mandate'] }>;
  MandatePayload: ResolverTypeWrapper<Omit<MandatePayload, 'mandate'> & { mandate: ResolversTypes['Mandate'] }>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PayContributionInput: PayContributionInput;
  Person: ResolverTypeWrapper<{ readonly id: string }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonPayload: ResolverTypeWrapper<Omit<PersonPayload, 'person'> & { person: ResolversTypes['Person'] }>;
  PersonStatus: PersonStatus;
  ProvisionalReason: ProvisionalReason;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ratio: ResolverTypeWrapper<Scalars['Ratio']['output']>;
  RecordAssistanceIdentityInput: RecordAssistanceIdentityInput;
  RegisterEnrolmentInput: RegisterEnrolmentInput;
  RegisterPersonInput: RegisterPersonInput;
  RelationState: RelationState;
  RenewEnrolmentInput: RenewEnrolmentInput;
  RevokeConsentInput: RevokeConsentInput;
  RevokeCredentialInput: RevokeCredentialInput;
  RevokeMandateInput: RevokeMandateInput;
  Role: Role;
  Scope: Scope;
  Sex: Sex;
  SignedGrant: ResolverTypeWrapper<SignedGrant>;
  StepOfCare: StepOfCare;
  VerifyIdentityInput: VerifyIdentityInput;
  VoucherTokenPayload: ResolverTypeWrapper<VoucherTokenPayload>;
  WorkContextInput: WorkContextInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessLogConnection: Omit<AccessLogConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccessLogEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AccessLogEntry']> };
  AccessLogEdge: Omit<AccessLogEdge, 'node'> & { node: ResolversParentTypes['AccessLogEntry'] };
  String: Scalars['String']['output'];
  AccessLogEntry: LookModel;
  ID: Scalars['ID']['output'];
  AreaCode: Scalars['AreaCode']['output'];
  AssistanceIdentity: AssistanceIdentityModel;
  BillContributionInput: BillContributionInput;
  ChangeEnrolmentInput: ChangeEnrolmentInput;
  Boolean: Scalars['Boolean']['output'];
  ChangePersonStatusInput: ChangePersonStatusInput;
  CompleteIdentityInput: CompleteIdentityInput;
  Consent: ConsentModel;
  ConsentConnection: Omit<ConsentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConsentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Consent']> };
  ConsentEdge: Omit<ConsentEdge, 'node'> & { node: ResolversParentTypes['Consent'] };
  ConsentPayload: Omit<ConsentPayload, 'consent'> & { consent: ResolversParentTypes['Consent'] };
  Int: Scalars['Int']['output'];
  Contribution: ContributionModel;
  ContributionConnection: Omit<ContributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContributionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Contribution']> };
  ContributionEdge: Omit<ContributionEdge, 'node'> & { node: ResolversParentTypes['Contribution'] };
  ContributionPart: ContributionPart;
  ContributionPayload: Omit<ContributionPayload, 'contribution'> & { contribution: ResolversParentTypes['Contribution'] };
  Credential: CredentialModel;
  CredentialPayload: Omit<CredentialPayload, 'credential'> & { credential: ResolversParentTypes['Credential'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EndAssistanceIdentityInput: EndAssistanceIdentityInput;
  EndEnrolmentInput: EndEnrolmentInput;
  EndFamilyLinkInput: EndFamilyLinkInput;
  Enrolment: EnrolmentModel;
  EnrolmentPayload: Omit<EnrolmentPayload, 'enrolment' | 'person' | 'relation'> & { enrolment: ResolversParentTypes['Enrolment'], person: ResolversParentTypes['Person'], relation: ResolversParentTypes['EnrolmentRelation'] };
  EnrolmentRelation: RelationModel;
  FamilyLink: FamilyLinkModel;
  GrantConsentInput: GrantConsentInput;
  GrantMandateInput: GrantMandateInput;
  GrantPayload: GrantPayload;
  IdNumber: Scalars['IdNumber']['output'];
  IdentityVerificationPayload: IdentityVerificationPayload;
  IssueConsentGrantInput: IssueConsentGrantInput;
  IssueCredentialInput: IssueCredentialInput;
  IssueMandateGrantInput: IssueMandateGrantInput;
  IssueVoucherTokenInput: IssueVoucherTokenInput;
  LinkFamilyMemberInput: LinkFamilyMemberInput;
  Mandate: MandateModel;
  MandateConnection: Omit<MandateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MandateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mandate']> };
  MandateEdge: Omit<MandateEdge, 'node'> & { node: ResolversParentTypes['Mandate'] };
  MandatePayload: Omit<MandatePayload, 'mandate'> & { mandate: ResolversParentTypes['Mandate'] };
  Money: Scalars['Money']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PayContributionInput: PayContributionInput;
  Person: { readonly id: string };
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonPayload: Omit<PersonPayload, 'person'> & { person: ResolversParentTypes['Person'] };
  Query: Record<PropertyKey, never>;
  Ratio: Scalars['Ratio']['output'];
  RecordAssistanceIdentityInput: RecordAssistanceIdentityInput;
  RegisterEnrolmentInput: RegisterEnrolmentInput;
  RegisterPersonInput: RegisterPersonInput;
  RenewEnrolmentInput: RenewEnrolmentInput;
  RevokeConsentInput: RevokeConsentInput;
  RevokeCredentialInput: RevokeCredentialInput;
  RevokeMandateInput: RevokeMandateInput;
  SignedGrant: SignedGrant;
  VerifyIdentityInput: VerifyIdentityInput;
  VoucherTokenPayload: VoucherTokenPayload;
  WorkContextInput: WorkContextInput;
};

export type AccessDirectiveArgs = {
  roles: ReadonlyArray<Role>;
  scope?: Maybe<Scope>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessLogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEdge'] = ResolversParentTypes['AccessLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessLogEntry'], ParentType, ContextType>;
};

export type AccessLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface AreaCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AreaCode'], any> {
  name: 'AreaCode';
}

export type AssistanceIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceIdentity'] = ResolversParentTypes['AssistanceIdentity']> = {
  category?: Resolver<ResolversTypes['AssistanceCategory'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payingArea?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  grantedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DelegationStatus'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ConsentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentConnection'] = ResolversParentTypes['ConsentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Consent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentEdge'] = ResolversParentTypes['ConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
};

export type ConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentPayload'] = ResolversParentTypes['ConsentPayload']> = {
  consent?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ContributionPart']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BasicInsurance'], ParentType, ContextType>;
};

export type ContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionConnection'] = ResolversParentTypes['ContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ContributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionEdge'] = ResolversParentTypes['ContributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType>;
};

export type ContributionPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionPart'] = ResolversParentTypes['ContributionPart']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['ContributionChannel']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContributionPartKind'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ContributionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionPayload'] = ResolversParentTypes['ContributionPayload']> = {
  contribution?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CredentialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Credential'] = ResolversParentTypes['Credential']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CredentialKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['CredentialRevocationReason']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CredentialPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CredentialPayload'] = ResolversParentTypes['CredentialPayload']> = {
  credential?: Resolver<ResolversTypes['Credential'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = {
  inForce?: Resolver<Maybe<ResolversTypes['EnrolmentRelation']>, ParentType, ContextType, Partial<EnrolmentInForceArgs>>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['EnrolmentRelation']>, ParentType, ContextType>;
};

export type EnrolmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentPayload'] = ResolversParentTypes['EnrolmentPayload']> = {
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['EnrolmentRelation'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnrolmentRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentRelation'] = ResolversParentTypes['EnrolmentRelation']> = {
  area?: Resolver<ResolversTypes['AreaCode'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['EnrolmentBasis'], ParentType, ContextType>;
  civilServant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['EnrolmentEndReason']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RelationState'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BasicInsurance'], ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FamilyLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyLink'] = ResolversParentTypes['FamilyLink']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FamilyKind'], ParentType, ContextType>;
  relative?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantPayload'] = ResolversParentTypes['GrantPayload']> = {
  grant?: Resolver<ResolversTypes['SignedGrant'], ParentType, ContextType>;
};

export interface IdNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IdNumber'], any> {
  name: 'IdNumber';
}

export type IdentityVerificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityVerificationPayload'] = ResolversParentTypes['IdentityVerificationPayload']> = {
  grant?: Resolver<ResolversTypes['SignedGrant'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verificationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate']> = {
  agentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grantedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DelegationStatus'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MandateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateConnection'] = ResolversParentTypes['MandateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MandateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mandate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MandateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateEdge'] = ResolversParentTypes['MandateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
};

export type MandatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandatePayload'] = ResolversParentTypes['MandatePayload']> = {
  mandate?: Resolver<ResolversTypes['Mandate'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  billContribution?: Resolver<ResolversTypes['ContributionPayload'], ParentType, ContextType, RequireFields<MutationBillContributionArgs, 'input'>>;
  changeEnrolment?: Resolver<ResolversTypes['EnrolmentPayload'], ParentType, ContextType, RequireFields<MutationChangeEnrolmentArgs, 'input'>>;
  changePersonStatus?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationChangePersonStatusArgs, 'input'>>;
  completeIdentity?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationCompleteIdentityArgs, 'input'>>;
  endAssistanceIdentity?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationEndAssistanceIdentityArgs, 'input'>>;
  endEnrolment?: Resolver<ResolversTypes['EnrolmentPayload'], ParentType, ContextType, RequireFields<MutationEndEnrolmentArgs, 'input'>>;
  endFamilyLink?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationEndFamilyLinkArgs, 'input'>>;
  grantConsent?: Resolver<ResolversTypes['ConsentPayload'], ParentType, ContextType, RequireFields<MutationGrantConsentArgs, 'input'>>;
  grantMandate?: Resolver<ResolversTypes['MandatePayload'], ParentType, ContextType, RequireFields<MutationGrantMandateArgs, 'input'>>;
  issueConsentGrant?: Resolver<ResolversTypes['GrantPayload'], ParentType, ContextType, RequireFields<MutationIssueConsentGrantArgs, 'input'>>;
  issueCredential?: Resolver<ResolversTypes['CredentialPayload'], ParentType, ContextType, RequireFields<MutationIssueCredentialArgs, 'input'>>;
  issueMandateGrant?: Resolver<ResolversTypes['GrantPayload'], ParentType, ContextType, RequireFields<MutationIssueMandateGrantArgs, 'input'>>;
  issueVoucherToken?: Resolver<ResolversTypes['VoucherTokenPayload'], ParentType, ContextType, RequireFields<MutationIssueVoucherTokenArgs, 'input'>>;
  linkFamilyMember?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationLinkFamilyMemberArgs, 'input'>>;
  payContribution?: Resolver<ResolversTypes['ContributionPayload'], ParentType, ContextType, RequireFields<MutationPayContributionArgs, 'input'>>;
  recordAssistanceIdentity?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationRecordAssistanceIdentityArgs, 'input'>>;
  registerEnrolment?: Resolver<ResolversTypes['EnrolmentPayload'], ParentType, ContextType, RequireFields<MutationRegisterEnrolmentArgs, 'input'>>;
  registerPerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  renewEnrolment?: Resolver<ResolversTypes['EnrolmentPayload'], ParentType, ContextType, RequireFields<MutationRenewEnrolmentArgs, 'input'>>;
  revokeConsent?: Resolver<ResolversTypes['ConsentPayload'], ParentType, ContextType, RequireFields<MutationRevokeConsentArgs, 'input'>>;
  revokeCredential?: Resolver<ResolversTypes['CredentialPayload'], ParentType, ContextType, RequireFields<MutationRevokeCredentialArgs, 'input'>>;
  revokeMandate?: Resolver<ResolversTypes['MandatePayload'], ParentType, ContextType, RequireFields<MutationRevokeMandateArgs, 'input'>>;
  verifyIdentity?: Resolver<ResolversTypes['IdentityVerificationPayload'], ParentType, ContextType, RequireFields<MutationVerifyIdentityArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, Partial<PersonAccessLogArgs>>;
  area?: Resolver<Maybe<ResolversTypes['AreaCode']>, ParentType, ContextType>;
  assistanceIdentities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AssistanceIdentity']>>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  consents?: Resolver<Maybe<ResolversTypes['ConsentConnection']>, ParentType, ContextType, Partial<PersonConsentsArgs>>;
  contributions?: Resolver<Maybe<ResolversTypes['ContributionConnection']>, ParentType, ContextType, Partial<PersonContributionsArgs>>;
  credentials?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Credential']>>, ParentType, ContextType>;
  diedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  familyLinks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FamilyLink']>>, ParentType, ContextType>;
  householdArea?: Resolver<Maybe<ResolversTypes['AreaCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idType?: Resolver<Maybe<ResolversTypes['IdType']>, ParentType, ContextType>;
  insuredArea?: Resolver<Maybe<ResolversTypes['AreaCode']>, ParentType, ContextType>;
  mandates?: Resolver<Maybe<ResolversTypes['MandateConnection']>, ParentType, ContextType, Partial<PersonMandatesArgs>>;
  maskedIdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missingIdentityProof?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisionalReason?: Resolver<Maybe<ResolversTypes['ProvisionalReason']>, ParentType, ContextType>;
  retiredFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PersonStatus']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonPayload'] = ResolversParentTypes['PersonPayload']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  heldConsents?: Resolver<ResolversTypes['ConsentConnection'], ParentType, ContextType, Partial<QueryHeldConsentsArgs>>;
  heldMandates?: Resolver<ResolversTypes['MandateConnection'], ParentType, ContextType, Partial<QueryHeldMandatesArgs>>;
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personByIdNumber?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonByIdNumberArgs, 'idNumber' | 'idType'>>;
  personsWithoutProof?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPersonsWithoutProofArgs>>;
};

export interface RatioScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Ratio'], any> {
  name: 'Ratio';
}

export type SignedGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedGrant'] = ResolversParentTypes['SignedGrant']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GrantKind'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VoucherTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherTokenPayload'] = ResolversParentTypes['VoucherTokenPayload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEdge?: AccessLogEdgeResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  AreaCode?: GraphQLScalarType;
  AssistanceIdentity?: AssistanceIdentityResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentConnection?: ConsentConnectionResolvers<ContextType>;
  ConsentEdge?: ConsentEdgeResolvers<ContextType>;
  ConsentPayload?: ConsentPayloadResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  ContributionConnection?: ContributionConnectionResolvers<ContextType>;
  ContributionEdge?: ContributionEdgeResolvers<ContextType>;
  ContributionPart?: ContributionPartResolvers<ContextType>;
  ContributionPayload?: ContributionPayloadResolvers<ContextType>;
  Credential?: CredentialResolvers<ContextType>;
  CredentialPayload?: CredentialPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EnrolmentPayload?: EnrolmentPayloadResolvers<ContextType>;
  EnrolmentRelation?: EnrolmentRelationResolvers<ContextType>;
  FamilyLink?: FamilyLinkResolvers<ContextType>;
  GrantPayload?: GrantPayloadResolvers<ContextType>;
  IdNumber?: GraphQLScalarType;
  IdentityVerificationPayload?: IdentityVerificationPayloadResolvers<ContextType>;
  Mandate?: MandateResolvers<ContextType>;
  MandateConnection?: MandateConnectionResolvers<ContextType>;
  MandateEdge?: MandateEdgeResolvers<ContextType>;
  MandatePayload?: MandatePayloadResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonPayload?: PersonPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ratio?: GraphQLScalarType;
  SignedGrant?: SignedGrantResolvers<ContextType>;
  VoucherTokenPayload?: VoucherTokenPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
