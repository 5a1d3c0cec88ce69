import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  careType,
  emergencyKind,
  entitlementKind,
  filingType,
  institutionLevel,
  insuranceType,
  isoDate,
  memberStatus,
} from '@yibao/schemas/policy/codes';
import { designationKind } from '@yibao/schemas/facts/institutions';
import { money } from '@yibao/schemas/policy/values';

/** Where a worked case comes from, and which requirement rows it proves. */
const common = {
  case: z.string(),
  title: z.string(),
  source: z.string(),
  rows: z.array(z.string()).min(1),
  /** Drafts that the case takes as activated. */
  activated: z.array(z.string()).default([]),
  /** Stand-ins for values the source does not give; never shipped. */
  testValues: z.record(z.string(), z.unknown()).default({}),
};

const filing = z.strictObject({
  type: filingType,
  destination: z.string(),
  registeredAt: z.string(),
  from: isoDate,
  to: isoDate.nullable().default(null),
  retrospective: z.boolean().default(false),
});

const place = z.strictObject({
  area: z.string().optional(),
  level: institutionLevel.nullable().default(null),
  designated: z.boolean().default(true),
  networked: z.boolean().default(true),
  openedDiseases: z.array(z.string()).default([]),
  designations: z.array(designationKind).default(['BASIC', 'CHRONIC_OUTPATIENT', 'DUAL_CHANNEL']),
});

/** What the person is recognised for on the day of the bill. */
const entitlement = z.strictObject({ kind: entitlementKind, code: z.string(), disease: z.string() });

const insured = z.strictObject({ area: z.string(), type: insuranceType });

const line = z.strictObject({
  amount: money,
  quantity: z.string().default('1'),
  class: z.enum(['A', 'B', 'C']).default('A'),
  ownFirst: z.string().default('0'),
  standard: money.optional(),
  code: z.string().optional(),
  /** Diseases that the label names. */
  indications: z.array(z.string()).default([]),
});

/** One bill and what it must give; amounts in yuan. */
const settlementStep = z.strictObject({
  on: isoDate,
  status: memberStatus.optional(),
  careType: careType.default('OUTPATIENT'),
  inScope: money.optional(),
  lines: z.array(line).optional(),
  at: place.prefault({}),
  prescribedAt: institutionLevel.optional(),
  stay: z.strictObject({ admittedOn: isoDate, dischargedOn: isoDate }).optional(),
  filings: z.array(filing).default([]),
  emergency: emergencyKind.optional(),
  entitled: z.array(entitlement).default([]),
  /** The disease that the bill names. */
  disease: z.string().optional(),
  /** Days on which the person is in a ward while this bill is settled. */
  inWard: z.strictObject({ from: isoDate, to: isoDate.optional() }).optional(),
  civilServant: z.boolean().default(false),
  held: money.default('0.00'),
  deductible: money.optional(),
  beyondCap: money.optional(),
  fund: money,
  subsidy: money.optional(),
  account: money.optional(),
  person: money,
  used: money.optional(),
  paid: money.optional(),
  route: z.string().optional(),
  /** The layers that the route asks, in their order. */
  layers: z.string().optional(),
  notPayable: z.string().optional(),
  direct: z.string().optional(),
});
export type SettlementStep = z.infer<typeof settlementStep>;

const settlements = z.strictObject({
  ...common,
  kind: z.literal('settlements'),
  insured: insured.extend({ status: memberStatus.nullable().default(null) }),
  steps: z.array(settlementStep).min(1),
  total: z.strictObject({ inScope: money, fund: money, person: money }).optional(),
});
export type SettlementCase = z.infer<typeof settlements>;

const credits = z.strictObject({
  ...common,
  kind: z.literal('credits'),
  insured,
  birthDate: isoDate,
  retiredOn: isoDate.nullable().default(null),
  base: money,
  /** What the person paid: the own contribution of the month. */
  ownContribution: money,
  months: z
    .array(z.strictObject({ from: z.string(), to: z.string(), each: money, refused: z.string().optional() }))
    .min(1),
  year: money.optional(),
});
export type CreditCase = z.infer<typeof credits>;

const direct = z.strictObject({
  ...common,
  rows: z.array(z.string()).default([]),
  kind: z.literal('direct'),
  insured,
  checks: z
    .array(
      z.strictObject({
        when: z.string(),
        /** None where the answer names a step that nobody offers yet: an answer alone proves no row. */
        rows: z.array(z.string()).default([]),
        careType,
        from: isoDate,
        to: isoDate.optional(),
        settledAt: z.string().optional(),
        at: place.extend({ area: z.string() }),
        filings: z.array(filing).default([]),
        emergency: emergencyKind.optional(),
        disease: z.string().optional(),
        entitled: z.boolean().optional(),
        outcome: z.enum(['DIRECT', 'MANUAL', 'NONE']),
        reason: z.string(),
        ruleSet: z.string().optional(),
        deemedFiled: z.boolean().default(false),
        article: z.string().optional(),
      }),
    )
    .min(1),
});
export type DirectCase = z.infer<typeof direct>;
export type DirectCheck = DirectCase['checks'][number];

const caseFile = z.discriminatedUnion('kind', [settlements, credits, direct]);
export type CaseFile = z.infer<typeof caseFile>;

/** Every worked case, by the pack whose folder it stands in. */
export const casesIn = (folder: string): readonly (CaseFile & { readonly pack: string })[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: pack }) =>
      readdirSync(join(folder, pack))
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => read(join(folder, pack, file)))
        .map((content) => ({ ...content, pack })),
    );

const read = (path: string): CaseFile => {
  const result = caseFile.safeParse(parse(readFileSync(path, 'utf8')));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
  return result.data;
};
