import { z } from 'zod';
import {
  areaCode,
  careType,
  counterSet,
  filingType,
  instant,
  institutionLevel,
  insuranceType,
  isoDate,
  layer,
} from '../policy/codes.ts';
import { citation, versionRef } from '../policy/pack.ts';
import type { EntitlementEvent } from './coverage/entitlements.ts';
import { defineEvent, type EventOf } from './define-event.ts';

export * from './coverage/entitlements.ts';

const fen = z.int().describe('fen');
const personId = z.string().describe('opaque id of the person');
const settlementId = z.string();

const split = z.object({
  billFen: fen,
  outOfScopeFen: fen,
  overStandardFen: fen,
  ownFirstFen: fen,
  inScopeFen: fen,
});
const movement = z.object({
  year: z.int(),
  set: counterSet,
  deductibleFen: fen,
  fundPaidFen: fen,
  inScopeFen: fen,
});
const payers = z.object({
  funds: z.array(z.object({ layer, fen })).readonly(),
  fundFen: fen,
  accountFen: fen,
  cashFen: fen,
  personFen: fen,
});
const plain = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const step = z.object({
  step: z.int(),
  mechanism: z.string(),
  version: versionRef.nullable(),
  source: citation.nullable(),
  demonstration: z.boolean(),
  input: z.record(z.string(), plain),
  output: z.record(z.string(), plain),
  text: z.object({ zh: z.string(), en: z.string() }),
});

/** A bill's line as codes: what clearing and supervision need; its text stays private. */
const codedLine = split.extend({
  lineId: z.string(),
  code: z.string(),
  quantity: z.string(),
  servedOn: isoDate.optional(),
  doctorId: z.string().optional(),
});

export const settlement = z.object({
  settlementId,
  personId,
  billId: z.string(),
  institutionId: z.string(),
  careArea: areaCode,
  institutionLevel: institutionLevel.nullable().optional(),
  insuredArea: areaCode,
  insuranceType,
  careType,
  route: z.string(),
  serviceDate: isoDate,
  settledAt: instant,
  stayId: z.string().optional(),
  prescriptionId: z.string().optional().describe('the prescription that was filled'),
  amounts: split,
  payers,
  movements: z.array(movement).readonly(),
  notPayable: z.string().nullable(),
  deemedFiled: z.boolean(),
  filingId: z.string().nullable(),
  filingType: filingType.nullable(),
  policy: versionRef.extend({ knownAt: z.string() }),
  demonstration: z.boolean(),
  factVersions: z
    .record(z.string(), z.string())
    .describe('the versions of the facts used: type, or type/key, to epoch.revision'),
  lines: z.array(codedLine).readonly(),
});
export type Settled = Readonly<z.infer<typeof settlement>>;

const somebody = '0d5f9c1e-7a52-8c3b-9f10-3f7b2a6c4d10';
const aSettlement = '8a1b2c3d-4e5f-8a6b-9c7d-8e9f0a1b2c3d';

export const SettlementCompleted = defineEvent('coverage.settlement-completed.v1', {
  description: 'A bill was settled: who pays which part, by which policy version (费用结算完成).',
  schema: settlement,
  privateSchema: z.object({
    texts: z.record(z.string(), z.string()).describe('what the bill says, by line'),
    trace: z.array(step).readonly(),
    ranking: z.array(z.object({ route: z.string(), fundFen: fen, personFen: fen })).readonly(),
  }),
  example: {
    settlementId: aSettlement,
    personId: somebody,
    billId: 'B-0001',
    institutionId: 'H99010000001',
    careArea: '990100',
    insuredArea: '990100',
    insuranceType: 'EMPLOYEE',
    careType: 'OUTPATIENT',
    route: 'ORDINARY_OUTPATIENT',
    serviceDate: '2022-02-10',
    settledAt: '2022-02-10T10:00:00+08:00',
    amounts: { billFen: 30000, outOfScopeFen: 0, overStandardFen: 0, ownFirstFen: 0, inScopeFen: 30000 },
    payers: {
      funds: [{ layer: 'BASIC_POOL', fen: 10000 }],
      fundFen: 10000,
      accountFen: 5000,
      cashFen: 15000,
      personFen: 20000,
    },
    movements: [{ year: 2022, set: 'ORDINARY', deductibleFen: 10000, fundPaidFen: 10000, inScopeFen: 30000 }],
    notPayable: null,
    deemedFiled: false,
    filingId: null,
    filingType: null,
    policy: {
      pack: 'XX_CITY_EMPLOYEE',
      version: 'XX_CITY_EMPLOYEE-2022',
      knownAt: '2022-02-10T02:00:00.000Z',
    },
    demonstration: false,
    factVersions: { 'persons.person.v1': '0.3' },
    lines: [
      {
        ...{ lineId: '1', code: 'A0001', quantity: '1' },
        ...{ billFen: 30000, outOfScopeFen: 0, overStandardFen: 0, ownFirstFen: 0, inScopeFen: 30000 },
      },
    ],
  },
});

export const SettlementReversed = defineEvent('coverage.settlement-reversed.v1', {
  description: 'A settlement was taken back whole: the exact negative (结算撤销).',
  schema: z.object({
    settlementId,
    personId,
    institutionId: z.string(),
    prescriptionId: z.string().optional().describe('may be filled again'),
    reversedAt: instant,
    movements: z.array(movement).readonly().describe('negative'),
    fundFen: fen.describe('given back by the funds'),
    accountFen: fen.describe('given back to the account'),
    settled: settlement
      .pick({
        insuredArea: true,
        careArea: true,
        institutionLevel: true,
        insuranceType: true,
        careType: true,
      })
      .extend({
        serviceDate: isoDate,
        amounts: split,
        payers,
        policy: versionRef,
        demonstration: z.boolean(),
      })
      .optional()
      .describe('what was taken back, as it was settled'),
  }),
  privateSchema: z.object({ reason: z.string() }),
  example: {
    settlementId: aSettlement,
    personId: somebody,
    institutionId: 'H99010000001',
    reversedAt: '2022-02-11T10:00:00+08:00',
    movements: [
      { year: 2022, set: 'ORDINARY', deductibleFen: -10000, fundPaidFen: -10000, inScopeFen: -30000 },
    ],
    fundFen: 10000,
    accountFen: 5000,
  },
});

export const SettlementAbandoned = defineEvent('coverage.settlement-abandoned.v1', {
  description: 'A settlement never came to be before its hold ran out: its id is barred for ever (结算放弃).',
  schema: z.object({ settlementId, personId }),
  example: { settlementId: aSettlement, personId: somebody },
});

const stay = z.object({ stayId: z.string(), personId, institutionId: z.string(), admittedAt: instant });

export const StayOpened = defineEvent('coverage.stay-opened.v1', {
  description: 'A person was admitted (入院).',
  schema: stay,
  example: {
    stayId: '4b5c6d7e-8f90-8a1b-8c2d-3e4f5a6b7c8d',
    personId: somebody,
    institutionId: 'H22010200001',
    admittedAt: '2026-03-01T08:00:00+08:00',
  },
});

export const StayClosed = defineEvent('coverage.stay-closed.v1', {
  description: 'A person was discharged (出院).',
  schema: stay.extend({ dischargedAt: instant }),
  example: { ...StayOpened.example, dischargedAt: '2026-03-06T10:00:00+08:00' },
});

export type BenefitsEvent =
  | EntitlementEvent
  | EventOf<typeof SettlementCompleted>
  | EventOf<typeof SettlementReversed>
  | EventOf<typeof SettlementAbandoned>
  | EventOf<typeof StayOpened>
  | EventOf<typeof StayClosed>;

const accountEntry = z.object({ personId, amountFen: fen });
const entryExample = { personId: somebody, amountFen: 10000 };

export const AccountCredited = defineEvent('coverage.account-credited.v1', {
  description:
    'An amount came into the personal account: a month, or what a reversal gives back (个人账户划入).',
  schema: accountEntry.extend({
    sourceId: z.string().describe('the month, or the reversal; credited once'),
    policy: versionRef.optional(),
  }),
  example: { ...entryExample, sourceId: '2022-02' },
});

export const HoldPlaced = defineEvent('coverage.hold-placed.v1', {
  description: 'An amount of the account is held for a settlement under way (个人账户冻结).',
  schema: accountEntry.extend({ holdId: z.string(), deadline: instant }),
  example: { ...entryExample, holdId: aSettlement, deadline: '2022-02-10T10:10:00+08:00' },
});

export const AccountDebited = defineEvent('coverage.account-debited.v1', {
  description:
    'The account paid a part of a settlement; what was held beyond it is free again (个人账户支付).',
  schema: accountEntry.extend({ holdId: z.string(), freedFen: fen, purpose: z.enum(['OWN_COPAY']) }),
  example: { ...entryExample, holdId: aSettlement, freedFen: 0, purpose: 'OWN_COPAY' },
});

export const HoldReleased = defineEvent('coverage.hold-released.v1', {
  description: 'A hold ended without a payment (个人账户解冻).',
  schema: accountEntry.extend({ holdId: z.string() }),
  example: { ...entryExample, holdId: aSettlement },
});

export type AccountEvent =
  | EventOf<typeof AccountCredited>
  | EventOf<typeof HoldPlaced>
  | EventOf<typeof AccountDebited>
  | EventOf<typeof HoldReleased>;
