import { z } from 'zod';

/** Kinds of insurance (险种); one pooling pack serves exactly one of them. */
export const insuranceType = z.enum(['EMPLOYEE', 'RESIDENT', 'ASSISTANCE']);
export type InsuranceType = z.infer<typeof insuranceType>;

/** Standing of an insured employee on the service date (在职、退休); residents have none. */
export const memberStatus = z.enum(['ACTIVE', 'RETIRED']);
export type MemberStatus = z.infer<typeof memberStatus>;

/** Level of a medical institution (医疗机构等级). */
export const institutionLevel = z.enum(['L1', 'L2', 'L3']);
export type InstitutionLevel = z.infer<typeof institutionLevel>;

/** What a bill is for (就医类型). */
export const careType = z.enum([
  'OUTPATIENT',
  'PHARMACY',
  'CHRONIC_OUTPATIENT',
  'EMERGENCY_OBSERVATION',
  'EMERGENCY_RESCUE',
  'DAY_SURGERY',
  'DAY_WARD',
  'INPATIENT',
]);
export type CareType = z.infer<typeof careType>;

/** The kind of an emergency: rescue (抢救) is the narrower one, treatment (救治) the wider [C2]. */
export const emergencyKind = z.enum(['RESCUE', 'TREATMENT']);
export type EmergencyKind = z.infer<typeof emergencyKind>;

/** Kinds of filing for care away from home (异地就医备案类型). */
export const filingType = z.enum(['LONG_TERM', 'RESETTLED', 'REFERRED', 'TEMPORARY', 'DEEMED']);
export type FilingType = z.infer<typeof filingType>;

/** Where care stands to the insured place: at home, elsewhere in the province, in another province. */
export const careScope = z.enum(['LOCAL', 'INTRA_PROVINCE', 'CROSS_PROVINCE']);
export type CareScope = z.infer<typeof careScope>;

/** Who pays a part of a bill before the person does (支付层), in the order of settlement. */
export const layer = z.enum([
  'BASIC_POOL',
  'CIVIL_SERVANT_SUBSIDY',
  'LARGE_AMOUNT',
  'CATASTROPHIC',
  'ASSISTANCE',
  'COMMERCIAL',
]);
export type Layer = z.infer<typeof layer>;

/** Counters of a natural year that share a deductible and a cap (累计项). */
export const counterSet = z.enum(['ORDINARY', 'INPATIENT', 'CHRONIC', 'DUAL_CHANNEL']);
export type CounterSet = z.infer<typeof counterSet>;

/** What a person is recognised for beside ordinary care (门诊慢特病、双通道药品). */
export const entitlementKind = z.enum(['CHRONIC_SPECIAL', 'DUAL_CHANNEL']);
export type EntitlementKind = z.infer<typeof entitlementKind>;

/** Who may change a pack, from the highest on; a lower one stays within the bounds of the higher ones. */
export const authority = z.enum(['NATIONAL', 'PROVINCE', 'CITY']);
export type Authority = z.infer<typeof authority>;

export const isoDate = z.iso.date();
export const instant = z.iso.datetime({ offset: true });
/** Six digits, or six digits and a zone below or beside them: '370800-TAIBAI-LAKE'. */
export const areaCode = z.string().regex(/^\d{6}(\d{3}){0,2}(-[A-Z]+)*$/);
