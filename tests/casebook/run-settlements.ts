import { fenOf, replay, yuanOf } from '@yibao/platform/domain';
import { checkDirectSettlement, type DirectSettlementFacts } from '@yibao/schemas/policy/direct-settlement';
import type { Adjudication } from '../../services/coverage/src/domain/adjudication/adjudicate.ts';
import type { CatalogueEntry, Claim } from '../../services/coverage/src/domain/adjudication/claim.ts';
import { counterOf } from '../../services/coverage/src/domain/adjudication/counters.ts';
import { benefits, type Benefits } from '../../services/coverage/src/domain/benefits.ts';
import { quote, settle, type SettleRequest } from '../../services/coverage/src/domain/settle.ts';
import type { SettlementCase, SettlementStep } from './case-file.ts';
import { policyOn } from './policies.ts';

/** What a step gave, in the words of its expectation. */
export type StepResult = {
  readonly quoted: Adjudication;
  readonly outcome: string;
  readonly amounts: Readonly<Record<string, string | undefined>>;
};

/** Runs the bills of a case one after the other, each quoted and settled on the same state. */
export const runSettlements = (file: SettlementCase): readonly StepResult[] => {
  let state = benefits.initial;
  return file.steps.map((step, index) => {
    const request = requestFor(file, step, index);
    const before: Benefits = {
      ...state,
      ...(step.inWard ? { stays: [wardOf(step.inWard)] } : {}),
      entitlements: step.entitled.map((each) => heldFrom(file, each)),
    };
    const quoted = quote(request, before);
    const outcome = request.facts.direct.outcome;
    if (outcome === 'DIRECT') state = replay(benefits, settle(request)(before), { ...state });
    return { quoted, outcome, amounts: amountsOf(quoted, outcome === 'DIRECT' ? state : null) };
  });
};

const heldFrom = (
  { insured: { area: insuredArea } }: SettlementCase,
  { kind, code, disease }: SettlementStep['entitled'][number],
) => ({
  ...{ entitlementId: `${kind} ${code}`, kind, code, disease, insuredArea, institutionId: null },
  ...{ status: 'APPROVED' as const, grantedAt: '2022-01-01T00:00:00+08:00', validTo: null, revokedAt: null },
});

const wardOf = ({ from, to }: NonNullable<SettlementStep['inWard']>) => ({
  stayId: 'ward',
  institutionId: 'H9',
  admittedAt: `${from}T08:00:00+08:00`,
  dischargedAt: to === undefined ? null : `${to}T08:00:00+08:00`,
});

const requestFor = (file: SettlementCase, step: SettlementStep, index: number): SettleRequest => {
  const { claim, catalogue } = billOf(step, index);
  const policy = policyOn(file, step.on);
  const area = step.at.area ?? file.insured.area;
  const settledAt = `${step.on}T12:00:00+08:00`;
  const care: DirectSettlementFacts = {
    insuredArea: file.insured.area,
    careArea: area,
    careType: step.careType,
    careFrom: step.stay?.admittedOn ?? step.on,
    careTo: step.on,
    settledAt,
    institution: step.at,
    filings: step.filings.map((filing, number) => ({ filingId: `f${number}`, ...filing })),
    emergency: step.emergency,
    disease: step.disease,
    entitled: step.entitled.some(
      ({ kind, disease }) => kind === 'CHRONIC_SPECIAL' && disease === step.disease,
    ),
  };
  return {
    settlementId: `s${index}`,
    claim,
    facts: {
      personId: 'person-1',
      status: step.status ?? file.insured.status,
      institution: { institutionId: 'H1', area, level: step.at.level },
      catalogue,
      designations: step.at.designations,
      direct: checkDirectSettlement(care, policy),
      care,
      memberships: step.civilServant ? ['CIVIL_SERVANT_SUBSIDY'] : [],
      longTermCare: false,
    },
    policy,
    insuredArea: file.insured.area,
    insuranceType: file.insured.type,
    heldFen: fenOf(step.held),
    settledAt,
    factVersions: {},
  };
};

const billOf = (step: SettlementStep, index: number) => {
  const lines = step.lines ?? [
    { amount: step.inScope ?? '0.00', quantity: '1', class: 'A' as const, ownFirst: '0' },
  ];
  const catalogue: Record<string, CatalogueEntry> = {};
  const claimLines = lines.map((line, number) => {
    const code = ('code' in line ? line.code : undefined) ?? `ITEM-${number}`;
    catalogue[code] = {
      class: line.class,
      ownFirstRatio: line.ownFirst,
      indications: 'indications' in line ? line.indications : [],
      paymentStandardFen: 'standard' in line && line.standard !== undefined ? fenOf(line.standard) : null,
    };
    return { lineId: String(number), code, quantity: line.quantity, amountFen: fenOf(line.amount) };
  });
  const claim: Claim = {
    billId: `bill-${index}`,
    careType: step.careType,
    serviceDate: step.on,
    lines: claimLines,
    ...(step.disease === undefined ? {} : { disease: step.disease }),
    ...(step.stay ? { stay: { stayId: `stay-${index}`, ...step.stay } } : {}),
    ...(step.prescribedAt
      ? { prescription: { prescriptionId: `rx-${index}`, level: step.prescribedAt } }
      : {}),
  };
  return { claim, catalogue };
};

const amountsOf = (quoted: Adjudication, state: Benefits | null): StepResult['amounts'] => {
  const [movement] = quoted.movements;
  const counter = state && movement && counterOf(state.counters, movement.year, movement.set);
  const paidBy = (name: string) => quoted.payers.funds.find(({ layer }) => layer === name)?.fen ?? 0;
  return {
    deductible: yuanOf(quoted.layers[0]?.deductibleFen ?? 0),
    beyondCap: yuanOf(quoted.layers[0]?.beyondCapFen ?? 0),
    fund: yuanOf(paidBy('BASIC_POOL')),
    subsidy: yuanOf(paidBy('CIVIL_SERVANT_SUBSIDY')),
    account: yuanOf(quoted.payers.accountFen),
    person: yuanOf(quoted.payers.personFen),
    used: counter ? yuanOf(counter.deductibleFen) : undefined,
    paid: counter ? yuanOf(counter.fundPaidFen) : undefined,
    route: quoted.route,
    layers: quoted.trace.find(({ mechanism }) => mechanism === 'ROUTE')?.output['layers']?.toString(),
    notPayable: quoted.notPayable ?? undefined,
  };
};
