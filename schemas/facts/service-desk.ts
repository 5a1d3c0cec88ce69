import { z } from 'zod';
import { areaCode, isoDate } from '../policy/codes.ts';
import { defineFact } from './define-fact.ts';

/** Where a case comes in (办理渠道). */
export const channel = z.enum([
  'WINDOW',
  'MOBILE',
  'WEB_HALL',
  'GRASSROOTS',
  'APP',
  'WECHAT_MINI',
  'PHONE',
  'MAIL',
  'SELF_SERVICE',
  'VIDEO',
  'NATIONAL_PLATFORM',
]);
export type Channel = z.infer<typeof channel>;

/** How high an outlet stands (经办层级). */
export const outletLevel = z.enum(['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE']);
export type OutletLevel = z.infer<typeof outletLevel>;

/** Up to which step a delegated item is run: as a whole, or as first review only (下放环节). */
export const delegatedStep = z.enum(['WHOLE', 'FIRST_REVIEW']);
export type DelegatedStep = z.infer<typeof delegatedStep>;

/** The event of another service on which a task of the item closes (办结事件). */
export const closesOn = z.enum(['FILING_REGISTERED', 'ENROLMENT_REGISTERED', 'ENROLMENT_CHANGED']);
export type ClosesOn = z.infer<typeof closesOn>;

/** Departments that handle tasks of the service desk (承办部门). */
export const departments = [
  'MEDICAL_INSURANCE',
  'CIVIL_AFFAIRS',
  'TAX',
  'HUMAN_RESOURCES',
  'RURAL_REVITALISATION',
  'HEALTH',
  'SPORTS',
  'TRADE_UNION',
] as const;

/** Platforms that hand cases over (转入平台) [S001-8.1, S003-3.1b]. */
export const platforms = ['NATIONAL_PLATFORM', 'JIANGSU_CLOUD'] as const;

/** Where a case stands (事项状态). TRANSFERRED: a task lies with another department; DECIDED: that one has decided. */
export const caseState = z.enum(['ACCEPTED', 'TRANSFERRED', 'DECIDED', 'NOTIFIED', 'FINISHED', 'CANCELLED']);
export type CaseState = z.infer<typeof caseState>;

/** Where a self-service terminal stands (自助区场所). */
export const kioskPlace = z.enum([
  'HALL',
  'BANK',
  'COMMUNITY_CENTRE',
  'MEDICAL_INSTITUTION',
  'PHARMACY',
  'OTHER',
]);
export type KioskPlace = z.infer<typeof kioskPlace>;

/** What a self-service terminal can show (自助查询功能); a basic item is a case of its own. */
export const kioskFunction = z.enum(['CONTRIBUTIONS', 'BALANCE', 'BASIC_ITEMS']);
export type KioskFunction = z.infer<typeof kioskFunction>;

export const delegable = z.object({ level: outletLevel, step: delegatedStep });

/** A version of a service item, as far as other services depend on it. */
export const itemVersion = z.object({
  version: z.int().positive(),
  from: isoDate,
  channels: z.array(channel).readonly(),
  materials: z.array(z.string()).readonly().describe('codes of all that may be asked for'),
  days: z.int().positive().describe('working days'),
  delegable: z.array(delegable).readonly(),
  department: z.string().describe('who handles its tasks'),
  closesOn: closesOn.nullable(),
});

export const ServiceItemFact = defineFact('service-desk.service-item.v1', {
  description:
    'A service item with its versions; in force on a day is the last one that has begun (经办事项).',
  schema: z.object({
    code: z.string(),
    versions: z.array(itemVersion).readonly(),
    retiredFrom: isoDate.nullable().describe('first day on which it is no longer offered'),
  }),
  keyOf: ({ code }) => code,
  example: {
    code: 'CROSS_REGION_FILING',
    versions: [
      {
        version: 1,
        from: '2022-07-01',
        channels: ['WINDOW', 'APP'],
        materials: ['VALID_ID'],
        days: 1,
        delegable: [{ level: 'TOWNSHIP', step: 'WHOLE' }],
        department: 'MEDICAL_INSURANCE',
        closesOn: 'FILING_REGISTERED',
      },
    ],
    retiredFrom: null,
  },
});

export const OpenCaseFact = defineFact('service-desk.open-case.v1', {
  description:
    'A case and who handles it: lets an officer see the person while it is open; closed ones stay known (在办事项).',
  schema: z.object({
    caseId: z.string(),
    personId: z.string().describe('opaque id of the person'),
    area: areaCode.describe('of the outlet, or where the person is insured'),
    outletId: z.string().nullable(),
    officers: z.array(z.string()).readonly().describe('opaque ids of the accounts that handle it'),
    items: z.array(z.string()).readonly().describe('codes'),
    state: caseState,
    until: isoDate.nullable().describe('last day of handling; null: open'),
  }),
  keyOf: ({ caseId }) => caseId,
  example: {
    caseId: '7b1d3f50-2a4c-8e6f-9a1b-3c5d7e9f0a21',
    personId: '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10',
    area: '220100',
    outletId: 'CHANGCHUN-HALL',
    officers: ['officer-7'],
    items: ['CROSS_REGION_FILING'],
    state: 'ACCEPTED',
    until: null,
  },
});

export const OutletFact = defineFact('service-desk.outlet.v1', {
  description: 'An outlet of the agencies: where, which level, what is delegated to it (经办服务网点).',
  schema: z.object({
    outletId: z.string(),
    level: outletLevel,
    area: areaCode,
    open: z.boolean(),
    windowClosed: z.boolean().describe('an emergency plan is active: contactless channels only'),
    delegated: z
      .array(z.object({ item: z.string(), step: delegatedStep, from: isoDate, to: isoDate.nullable() }))
      .readonly(),
  }),
  keyOf: ({ outletId }) => outletId,
  example: {
    outletId: 'CHANGCHUN-STREET-1',
    level: 'TOWNSHIP',
    area: '220102001',
    open: true,
    windowClosed: false,
    delegated: [{ item: 'MANUAL_REIMBURSEMENT', step: 'FIRST_REVIEW', from: '2026-01-01', to: null }],
  },
});

export const KioskFact = defineFact('service-desk.kiosk.v1', {
  description: 'A self-service terminal: where it stands and what it shows (医保自助终端).',
  schema: z.object({
    kioskId: z.string(),
    account: z.string().describe('opaque id of the terminal account'),
    place: kioskPlace,
    hostId: z.string().nullable(),
    area: areaCode,
    functions: z.array(kioskFunction).readonly(),
    status: z.enum(['ACTIVE', 'SUSPENDED']),
  }),
  keyOf: ({ kioskId }) => kioskId,
  example: {
    kioskId: '1c2d3e4f-5061-8273-9485-a6b7c8d9e0f1',
    account: 'kiosk-1',
    place: 'PHARMACY',
    hostId: 'P22010200001',
    area: '220102',
    functions: ['CONTRIBUTIONS', 'BALANCE'],
    status: 'ACTIVE',
  },
});
