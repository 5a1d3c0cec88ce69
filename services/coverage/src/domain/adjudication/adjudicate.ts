import { sumFen, type IsoDate } from '@yibao/platform/domain';
import type { Layer } from '@yibao/schemas/policy/codes';
import type { VersionRef } from '@yibao/schemas/policy/pack';
import type { Policy } from '@yibao/schemas/policy/resolve';
import { counterOf, type Counters, type Movement } from './counters.ts';
import { payFromAccount } from './account-part.ts';
import { assertBalanced } from './balance.ts';
import { catalogueSteps } from './catalogue.ts';
import type { Claim, ClaimFacts } from './claim.ts';
import { directStep, eligibility, type NotPayable, type StaySpan } from './eligibility.ts';
import { payByLayers, type LayerShare } from './layers.ts';
import { splitLines, splitStep, totalOf, type Split, type SplitLine } from './lines.ts';
import { find, need } from './policy-reading.ts';
import type { Entitlement } from './entitlement.ts';
import { lawfulPlans, type Part, type Plan } from './plans.ts';
import { countedYear, type RouteName } from './routes.ts';
import { inWords, numbered, ruled, type Step, type TraceStep } from './trace.ts';

/** What the person already stands at, from the Benefits of the person, and what the account holds ready. */
export type PersonStanding = {
  readonly counters: Counters;
  readonly stays: readonly StaySpan[];
  readonly entitlements: readonly Entitlement[];
  /** The upper bound of the account part: the amount held, or the balance when only quoting. */
  readonly heldFen: number;
};

export type Payers = {
  readonly funds: readonly { readonly layer: Layer; readonly fen: number }[];
  readonly fundFen: number;
  readonly accountFen: number;
  readonly cashFen: number;
  readonly personFen: number;
};

/** A route that the law allows, with what it would give: kept so that the choice can be checked. */
export type Ranked = { readonly route: RouteName; readonly fundFen: number; readonly personFen: number };

/** A bill, settled or quoted: every fen has a payer, every step its rule. Amounts in fen. */
export type Adjudication = {
  /** The route that comes first by law; the trace shows those of the other lines. */
  readonly route: RouteName;
  readonly ranking: readonly Ranked[];
  readonly serviceDate: IsoDate;
  readonly amounts: Split;
  readonly lines: readonly SplitLine[];
  readonly layers: readonly LayerShare[];
  /** Why no layer was asked, where none was. */
  readonly notPayable: NotPayable | null;
  readonly payers: Payers;
  readonly movements: readonly Movement[];
  readonly policy: VersionRef & { readonly knownAt: string };
  /** By a draft: a simulation, never to be settled. */
  readonly simulated: boolean;
  /** Values invented for the demo were used. */
  readonly demonstration: boolean;
  readonly trace: readonly TraceStep[];
};

/**
 * Settles a bill in thought: splits its lines, takes the lawful plan the law puts first and of equals the best for the
 * person, lets the layers pay in order, then the account, then the person. Pure and deterministic: the same input gives the
 * same bytes, so quote, settle and replay agree. `policy` must be the one of the claim's service date. Refusals as in
 * `lawfulPlans`, `splitLines` and `need`.
 */
export const adjudicate = (
  claim: Claim,
  facts: ClaimFacts,
  policy: Policy,
  standing: PersonStanding,
): Adjudication => {
  if (policy.serviceDate !== claim.serviceDate)
    throw new Error('The policy given is not the one of the service date');
  const lines = splitLines(claim, facts, need(policy, 'rounding').value);
  const bill: Bill = { claim, facts, policy, standing, lines, amounts: totalOf(lines) };

  const plans = lawfulPlans(claim, facts, policy, lines, standing.entitlements);
  const general = settleBy(plans.general, bill);
  const entitled = plans.entitled
    .map((plan) => settleBy(plan, bill))
    .sort((a, b) => a.payers.personFen - b.payers.personFen);
  const best = entitled[0] ?? general;
  const ranking = [...entitled, general].map(({ lead, payers }) => ({
    route: lead.part.route.name,
    fundFen: payers.fundFen,
    personFen: payers.personFen,
  }));

  const adjudication = recordOf(bill, best, ranking, plans.steps);
  assertBalanced(adjudication);
  return adjudication;
};

type Bill = {
  readonly claim: Claim;
  readonly facts: ClaimFacts;
  readonly policy: Policy;
  readonly standing: PersonStanding;
  readonly lines: readonly SplitLine[];
  readonly amounts: Split;
};

type PartOutcome = {
  readonly part: Part;
  readonly layers: readonly LayerShare[];
  readonly notPayable: NotPayable | null;
  readonly movements: readonly Movement[];
  readonly steps: readonly Step[];
};

type Outcome = {
  readonly lead: PartOutcome;
  readonly parts: readonly PartOutcome[];
  readonly layers: readonly LayerShare[];
  readonly payers: Payers;
  readonly steps: readonly Step[];
};

const settleBy = (plan: Plan, bill: Bill): Outcome => {
  const { amounts, policy, standing } = bill;
  const parts = plan.map((part) => settlePart(part, bill));
  const [lead] = parts;
  if (!lead) throw new Error('A plan has no part');
  const layers = parts.flatMap((each) => each.layers);
  const account = payFromAccount(amounts, layers, policy, standing.heldFen);
  return {
    lead,
    parts,
    layers,
    payers: payersOf(amounts.billFen, layers, account.accountFen),
    steps: account.steps,
  };
};

const settlePart = (part: Part, { claim, facts, policy, standing }: Bill): PartOutcome => {
  const { route, lines } = part;
  const year = countedYear(claim, policy);
  const { inScopeFen } = totalOf(lines);
  const verdict = eligibility(route, claim, facts, policy, standing.stays);
  const outcomes = verdict.notPayable
    ? []
    : payByLayers({
        baseFen: inScopeFen,
        facts,
        policy,
        route,
        level: levelOf(claim, facts, policy),
        counter: counterOf(standing.counters, year, route.counters),
        rounding: need(policy, 'rounding').value,
      });
  const layers = outcomes.map(({ share }) => share);
  const pool = layers.find(({ layer }) => layer === 'BASIC_POOL');
  return {
    part,
    layers,
    notPayable: verdict.notPayable,
    movements: pool
      ? [
          {
            year,
            set: route.counters,
            deductibleFen: pool.deductibleFen,
            fundPaidFen: pool.paidFen,
            inScopeFen,
          },
        ]
      : [],
    steps: [...verdict.steps, ...outcomes.flatMap(({ steps }) => steps)],
  };
};

/** At a pharmacy the pack says whose level counts, for instance that of the prescribing institution [Q6]. */
const levelOf = ({ careType, prescription }: Claim, { institution }: ClaimFacts, policy: Policy) => {
  if (careType !== 'PHARMACY') return institution.level;
  const rule = need(policy, 'outpatient.pharmacy.level').value;
  return rule === 'PRESCRIBING_INSTITUTION' ? (prescription?.level ?? null) : rule;
};

const payersOf = (billFen: number, layers: readonly LayerShare[], accountFen: number): Payers => {
  const funds = [...new Set(layers.map(({ layer }) => layer))].map((name) => ({
    layer: name,
    fen: sumFen(layers.filter(({ layer }) => layer === name).map(({ paidFen }) => paidFen)),
  }));
  const fundFen = sumFen(funds.map(({ fen }) => fen));
  return {
    funds,
    fundFen,
    accountFen,
    cashFen: billFen - fundFen - accountFen,
    personFen: billFen - fundFen,
  };
};

const recordOf = (
  bill: Bill,
  best: Outcome,
  ranking: readonly Ranked[],
  choice: readonly Step[],
): Adjudication => {
  const { claim, facts, policy, lines, amounts } = bill;
  const { lead, parts, layers, payers } = best;
  const trace = numbered([
    directStep(facts.direct),
    ...catalogueSteps(claim, facts),
    splitStep(lines.length, amounts),
    ...choice,
    ...parts.flatMap(({ part, steps }) => [routeStep(part, ranking), ...steps]),
    ...best.steps,
    resultStep(amounts, payers, find(policy, 'rounding') ?? null),
  ]);
  return {
    route: lead.part.route.name,
    ranking,
    serviceDate: claim.serviceDate,
    amounts,
    lines,
    layers,
    notPayable: layers.length === 0 ? lead.notPayable : null,
    payers,
    movements: parts.flatMap(({ movements }) => movements),
    policy: { pack: policy.pack, version: policy.version, knownAt: policy.knownAt },
    simulated: policy.simulated,
    demonstration: trace.some(({ demonstration }) => demonstration),
    trace,
  };
};

const routeStep = ({ route }: Part, ranking: readonly Ranked[]): Step =>
  ruled(
    'ROUTE',
    route.layers,
    { lawful: ranking.map((ranked) => ranked.route).join(', ') },
    { route: route.name, counters: route.counters, layers: route.layers.value.join(', ') },
    {
      zh: `按${routeNames[route.name].zh}结算。`,
      en: `Settled as ${routeNames[route.name].en}.`,
    },
  );

const routeNames = {
  CHRONIC_SPECIAL: { zh: '门诊慢特病待遇', en: 'care of chronic and special diseases' },
  DUAL_CHANNEL: { zh: '双通道药品待遇', en: 'dual-channel drugs' },
  ORDINARY_OUTPATIENT: { zh: '普通门诊统筹', en: 'ordinary outpatient care' },
  INPATIENT: { zh: '住院待遇', en: 'inpatient care' },
  EMERGENCY_AWAY_OUTPATIENT: { zh: '异地急诊待遇（门诊）', en: 'emergency away from home, outpatient' },
  EMERGENCY_AWAY_INPATIENT: { zh: '异地急诊待遇（住院）', en: 'emergency away from home, inpatient' },
} as const satisfies Record<RouteName, { zh: string; en: string }>;

const resultStep = (
  { billFen }: Split,
  { fundFen, accountFen, cashFen }: Payers,
  rounding: Parameters<typeof ruled>[1],
): Step => {
  const [bill, fund, account, cash] = [billFen, fundFen, accountFen, cashFen].map(inWords) as [W, W, W, W];
  return ruled(
    'RESULT',
    rounding,
    { billFen },
    { fundFen, accountFen, cashFen },
    {
      zh: `账单${bill.zh}：基金支付${fund.zh}，个人账户支付${account.zh}，个人现金支付${cash.zh}。`,
      en: `Bill ${bill.en}: the funds pay ${fund.en}, the personal account ${account.en}, cash ${cash.en}.`,
    },
  );
};

type W = ReturnType<typeof inWords>;
