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
import { countedYear, lawfulRoutes, type Route, type RouteName } from './routes.ts';
import { inWords, numbered, ruled, type Step, type TraceStep } from './trace.ts';

/** What the person already stands at, from the Benefits of the person, and what the account holds ready. */
export type PersonStanding = {
  readonly counters: Counters;
  readonly stays: readonly StaySpan[];
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
 * Settles a bill in thought: splits its lines, takes the best lawful route, lets the layers pay in order, then the account,
 * then the person. Pure and deterministic: the same input gives the same bytes, so quote, settle and replay agree.
 * `policy` must be the one of the claim's service date. Refusals as in `lawfulRoutes`, `splitLines` and `need`.
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

  const outcomes = lawfulRoutes(claim, facts, policy).map((route) => settleBy(route, bill));
  const ranked = [...outcomes].sort((a, b) => a.payers.personFen - b.payers.personFen);
  const [best] = ranked;
  if (!best) throw new Error('No lawful route was found');
  const ranking = ranked.map(({ route, payers }) => ({
    route: route.name,
    fundFen: payers.fundFen,
    personFen: payers.personFen,
  }));

  const adjudication = recordOf(bill, best, ranking);
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

type Outcome = {
  readonly route: Route;
  readonly layers: readonly LayerShare[];
  readonly notPayable: NotPayable | null;
  readonly payers: Payers;
  readonly movements: readonly Movement[];
  readonly steps: readonly Step[];
};

const settleBy = (route: Route, bill: Bill): Outcome => {
  const { claim, facts, policy, standing, amounts } = bill;
  const year = countedYear(claim, policy);
  const counter = counterOf(standing.counters, year, route.counters);
  const verdict = eligibility(route, claim, facts, policy, standing.stays);
  const outcomes = verdict.notPayable
    ? []
    : payByLayers({
        baseFen: amounts.inScopeFen,
        facts,
        policy,
        route,
        level: levelOf(claim, facts, policy),
        counter,
        rounding: need(policy, 'rounding').value,
      });
  const layers = outcomes.map(({ share }) => share);
  const account = payFromAccount(amounts, layers, policy, standing.heldFen);
  const pool = layers.find(({ layer }) => layer === 'BASIC_POOL');
  return {
    route,
    layers,
    notPayable: verdict.notPayable,
    payers: payersOf(amounts.billFen, layers, account.accountFen),
    movements: pool
      ? [
          {
            year,
            set: route.counters,
            deductibleFen: pool.deductibleFen,
            fundPaidFen: pool.paidFen,
            inScopeFen: amounts.inScopeFen,
          },
        ]
      : [],
    steps: [...verdict.steps, ...outcomes.flatMap(({ steps }) => steps), ...account.steps],
  };
};

/** At a pharmacy the pack says whose level counts, for instance that of the prescribing institution [Q6]. */
const levelOf = ({ careType, prescription }: Claim, { institution }: ClaimFacts, policy: Policy) => {
  if (careType !== 'PHARMACY') return institution.level;
  const rule = need(policy, 'outpatient.pharmacy.level').value;
  return rule === 'PRESCRIBING_INSTITUTION' ? (prescription?.level ?? null) : rule;
};

const payersOf = (billFen: number, layers: readonly LayerShare[], accountFen: number): Payers => {
  const funds = layers.map(({ layer, paidFen }) => ({ layer, fen: paidFen }));
  const fundFen = sumFen(funds.map(({ fen }) => fen));
  return {
    funds,
    fundFen,
    accountFen,
    cashFen: billFen - fundFen - accountFen,
    personFen: billFen - fundFen,
  };
};

const recordOf = (bill: Bill, best: Outcome, ranking: readonly Ranked[]): Adjudication => {
  const { claim, facts, policy, lines, amounts } = bill;
  const trace = numbered([
    directStep(facts.direct),
    ...catalogueSteps(claim, facts),
    splitStep(lines.length, amounts),
    routeStep(best, ranking),
    ...best.steps,
    resultStep(amounts, best.payers, find(policy, 'rounding') ?? null),
  ]);
  return {
    route: best.route.name,
    ranking,
    serviceDate: claim.serviceDate,
    amounts,
    lines,
    layers: best.layers,
    notPayable: best.notPayable,
    payers: best.payers,
    movements: best.movements,
    policy: { pack: policy.pack, version: policy.version, knownAt: policy.knownAt },
    simulated: policy.simulated,
    demonstration: trace.some(({ demonstration }) => demonstration),
    trace,
  };
};

const routeStep = ({ route }: Outcome, ranking: readonly Ranked[]): Step =>
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
