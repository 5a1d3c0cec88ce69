import { ratioOf, timesRounded, type Rounding } from '@yibao/platform/domain';
import type { Layer } from '@yibao/schemas/policy/codes';
import type { Policy } from '@yibao/schemas/policy/resolve';
import type { Counter } from './counters.ts';
import { basicPool } from './basic-pool.ts';
import type { ClaimFacts } from './claim.ts';
import { need } from './policy-reading.ts';
import type { Route } from './routes.ts';
import { inWords, percentOf, ruled, type Step } from './trace.ts';

/** What one layer was asked to carry and what it pays. */
export type LayerShare = {
  readonly layer: Layer;
  /** In-scope cost left by the layers before. */
  readonly baseFen: number;
  /** Borne by the person before this layer pays. */
  readonly deductibleFen: number;
  /** Shared by ratio, up to the cap [S003-5.6g]. */
  readonly sharedFen: number;
  /** In scope, but beyond the cap. */
  readonly beyondCapFen: number;
  readonly paidFen: number;
};

export type LayerInput = {
  readonly baseFen: number;
  readonly facts: ClaimFacts;
  readonly policy: Policy;
  readonly route: Route;
  readonly level: ClaimFacts['institution']['level'];
  readonly counter: Counter;
  readonly rounding: Rounding;
};

export type LayerOutcome = { readonly share: LayerShare; readonly steps: readonly Step[] };

/** The layers of a route in their order; the base of each is what the one before left [S003-8.11]. */
export const payByLayers = (input: LayerInput): readonly LayerOutcome[] => {
  let baseFen = input.baseFen;
  return input.route.layers.value.flatMap((name) => {
    const pay = mechanismOf(name, input.facts);
    if (!pay) return [];
    const outcome = pay({ ...input, baseFen });
    baseFen -= outcome.share.paidFen;
    return [outcome];
  });
};

/** The layers offered so far; a person who belongs to no other one meets the basic pool alone. */
const mechanismOf = (
  name: Layer,
  { memberships }: ClaimFacts,
): ((input: LayerInput) => LayerOutcome) | undefined => {
  switch (name) {
    case 'BASIC_POOL':
      return basicPool;
    case 'CIVIL_SERVANT_SUBSIDY':
      return memberships.includes(name) ? civilServantSubsidy : undefined;
    case 'LARGE_AMOUNT':
    case 'CATASTROPHIC':
    case 'ASSISTANCE':
    case 'COMMERCIAL':
      return undefined;
  }
};

/** The subsidy takes a share of what the pool left in scope [S003-2.6d]. Refuses PARAMETER_MISSING. */
const civilServantSubsidy = ({ baseFen, policy, rounding }: LayerInput): LayerOutcome => {
  const rate = need(policy, 'civilServantSubsidy.rate');
  const ratio = ratioOf(rate.value);
  const paidFen = timesRounded(baseFen, ratio, rounding);
  const share = percentOf(ratio);
  const [base, paid] = [inWords(baseFen), inWords(paidFen)];
  return {
    share: {
      layer: 'CIVIL_SERVANT_SUBSIDY',
      baseFen,
      deductibleFen: 0,
      sharedFen: baseFen,
      beyondCapFen: 0,
      paidFen,
    },
    steps: [
      ruled(
        'CIVIL_SERVANT_SUBSIDY',
        rate,
        { baseFen, ratio: rate.value },
        { paidFen },
        {
          zh: `公务员医疗补助按剩余${base.zh}的${share}支付${paid.zh}。`,
          en: `The civil-servant subsidy pays ${share} of the remaining ${base.en}: ${paid.en}.`,
        },
      ),
    ],
  };
};
