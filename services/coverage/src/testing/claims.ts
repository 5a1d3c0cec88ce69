import type { DirectSettlement, DirectSettlementFacts } from '@yibao/schemas/policy/direct-settlement';
import type { Citation, PackVersion, Parameters } from '@yibao/schemas/policy/pack';
import { resolvePolicy, type Policy, type PolicyQuery } from '@yibao/schemas/policy/resolve';
import { adjudicate, type Adjudication, type PersonStanding } from '../domain/adjudication/adjudicate.ts';
import type { CatalogueEntry, Claim, ClaimFacts } from '../domain/adjudication/claim.ts';
import type { SettleRequest } from '../domain/settle.ts';

export const cited: Citation = { document: 'TEST', article: '1', row: 'TEST-1' };
export const given = <const Value>(value: Value) => [{ value, source: cited }];

/** The rules of an invented city: every mechanism once. */
export const sampleRules: Parameters = {
  rounding: given('HALF_UP'),
  'outpatient.layers': given(['BASIC_POOL']),
  'outpatient.deductible': given({ mechanism: 'FLAT_PER_YEAR', amount: '100.00' }),
  'outpatient.rate': given({
    mechanism: 'RATE_TABLE',
    rows: [{ status: 'RETIRED', ratio: '0.60' }, { ratio: '0.50' }],
  }),
  'outpatient.cap': given({ mechanism: 'CAP', rows: [{ amount: '800.00' }] }),
  'outpatient.pharmacy.level': given('PRESCRIBING_INSTITUTION'),
  'outpatient.duringStay': given(false),
  'inpatient.layers': given(['BASIC_POOL']),
  'inpatient.careTypes': given(['EMERGENCY_OBSERVATION', 'EMERGENCY_RESCUE', 'DAY_SURGERY']),
  'inpatient.deductible': given({
    mechanism: 'PER_STAY',
    byLevel: { L1: '300.00', L2: '600.00', L3: '900.00' },
  }),
  'inpatient.rate': given({
    mechanism: 'BANDS',
    bands: [
      { upTo: '1000.00', rows: [{ ratio: '0.80' }] },
      { upTo: '5000.00', rows: [{ ratio: '0.85' }] },
      { upTo: null, rows: [{ ratio: '0.90' }] },
    ],
  }),
  'inpatient.cap': given({ mechanism: 'CAP', rows: [{ amount: '20000.00' }] }),
  'inpatient.yearOfStay': given('DISCHARGE'),
  'emergencyAway.layers': given(['BASIC_POOL']),
  'emergencyAway.outpatient.deductible': given({ mechanism: 'NONE' }),
  'emergencyAway.outpatient.rate': given({ mechanism: 'RATE_TABLE', rows: [{ ratio: '0.80' }] }),
  'emergencyAway.outpatient.cap': given({ mechanism: 'UNLIMITED' }),
  'emergencyAway.outpatient.countedIn': given('INPATIENT'),
  'emergencyAway.inpatient.deductible': given({
    mechanism: 'PER_STAY',
    byLevel: { L1: '300.00', L2: '600.00', L3: '900.00' },
  }),
  'emergencyAway.inpatient.rate': given({ mechanism: 'RATE_TABLE', rows: [{ ratio: '0.75' }] }),
  'emergencyAway.inpatient.cap': given({ mechanism: 'CAP', rows: [{ amount: '20000.00' }] }),
  'away.reduction': given({ mechanism: 'POINTS', rows: [{ filingType: 'TEMPORARY', points: '10' }] }),
  'account.payableParts': given(['IN_SCOPE', 'OWN_FIRST', 'OVER_STANDARD']),
};

export const sampleVersion = (changes: Partial<PackVersion> = {}): PackVersion => ({
  pack: 'CITY',
  version: 'CITY-1',
  title: { zh: '某市', en: 'A city' },
  authority: 'CITY',
  poolingLevel: 'CITY',
  areas: ['990100'],
  insuranceTypes: ['EMPLOYEE'],
  basis: [],
  issuer: { zh: '某市', en: 'A city' },
  status: 'APPROVED',
  effectiveFrom: '2022-01-01',
  effectiveTo: null,
  publishedAt: '2022-01-01T00:00:00+08:00',
  parameters: sampleRules,
  bounds: [],
  flags: [],
  overrides: [],
  resolvedFrom: [],
  notes: [],
  ...changes,
});

export const policyBy = (version: PackVersion, query: Partial<PolicyQuery> = {}): Policy => {
  const answer = resolvePolicy([version], {
    area: '990100',
    insuranceType: 'EMPLOYEE',
    serviceDate: '2023-05-10',
    knownAt: '2023-12-31T00:00:00+08:00',
    ...query,
  });
  if (!answer.ok) throw new Error(answer.refusal.reason);
  return answer.policy;
};

/** The sample rules with some of them changed, on 10 May 2023. */
export const policyWith = (changes: Parameters = {}, query: Partial<PolicyQuery> = {}): Policy =>
  policyBy(sampleVersion({ parameters: { ...sampleRules, ...changes } }), query);

export const atHome: DirectSettlement = {
  outcome: 'DIRECT',
  reason: 'AT_HOME',
  ruleSet: 'LOCAL',
  scope: 'LOCAL',
  deemedFiled: false,
  filingId: null,
  filingType: null,
  source: null,
};

const entry = (changes: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  class: 'A',
  ownFirstRatio: '0',
  paymentStandardFen: null,
  ...changes,
});

/** CARE is in scope as it stands, SHARED has a tenth to bear first, PRICED a standard of 3.20, COSMETIC is outside, LIMITED restricted. */
export const catalogue = {
  CARE: entry(),
  SHARED: entry({ class: 'B', ownFirstRatio: '0.10' }),
  PRICED: entry({ paymentStandardFen: 320 }),
  COSMETIC: entry({ class: 'C' }),
  UNLISTED: null,
  LIMITED: entry({ restricted: true }),
} as const;

export const claimOf = (fen: number, changes: Partial<Claim> = {}): Claim => ({
  billId: 'bill-1',
  careType: 'OUTPATIENT',
  serviceDate: '2023-05-10',
  lines: [{ lineId: '1', code: 'CARE', quantity: '1', amountFen: fen }],
  ...changes,
});

/** What the direct-settlement table looks at in a visit at home. */
export const careAtHome: DirectSettlementFacts = {
  ...{ insuredArea: '990100', careArea: '990100', careType: 'OUTPATIENT' },
  ...{ careFrom: '2023-05-10', careTo: '2023-05-10', settledAt: '2023-05-10T12:00:00+08:00' },
  institution: { designated: true, networked: true, openedDiseases: [] },
  filings: [],
};

export const factsOf = (changes: Partial<ClaimFacts> = {}): ClaimFacts => ({
  personId: 'person-1',
  status: 'ACTIVE',
  institution: { institutionId: 'H1', area: '990100', level: 'L2' },
  designations: ['BASIC', 'CHRONIC_OUTPATIENT', 'DUAL_CHANNEL'],
  care: careAtHome,
  catalogue,
  direct: atHome,
  memberships: [],
  longTermCare: false,
  ...changes,
});

export const nothingYet: PersonStanding = { counters: {}, stays: [], entitlements: [], heldFen: 0 };

/** What differs from the sample bill, person and rules. */
export type Case = {
  readonly claim?: Partial<Claim>;
  readonly facts?: Partial<ClaimFacts>;
  readonly policy?: Parameters;
  readonly standing?: Partial<PersonStanding>;
};

/** A bill of so many fen by the sample rules. */
export const adjudicated = (fen: number, { claim, facts, policy, standing }: Case = {}): Adjudication =>
  adjudicate(claimOf(fen, claim), factsOf(facts), policyWith(policy), { ...nothingYet, ...standing });

export const requestOf = (
  settlementId: string,
  fen: number,
  changes: Partial<SettleRequest> = {},
): SettleRequest => ({
  settlementId,
  claim: claimOf(fen, { billId: `bill of ${settlementId}` }),
  facts: factsOf(),
  policy: policyWith(),
  insuredArea: '990100',
  insuranceType: 'EMPLOYEE',
  heldFen: 0,
  settledAt: '2023-05-10T10:00:00+08:00',
  factVersions: {},
  ...changes,
});
