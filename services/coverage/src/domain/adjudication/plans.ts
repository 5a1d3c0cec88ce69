import type { Policy } from '@yibao/schemas/policy/resolve';
import type { Entitlement } from './entitlement.ts';
import type { Claim, ClaimFacts } from './claim.ts';
import { entitled, type LineBenefits } from './entitled.ts';
import type { SplitLine } from './lines.ts';
import { find, need } from './policy-reading.ts';
import { chronic, dualChannel, generalRoute, type Route, type RouteName } from './routes.ts';
import { ruled, type Step } from './trace.ts';

/** The lines of a bill that one route settles. */
export type Part = { readonly route: Route; readonly lines: readonly SplitLine[] };
/** A lawful way to settle a whole bill; no two of its parts move the same counters. */
export type Plan = readonly Part[];

export type Plans = {
  /** With the benefits the person is entitled to: these come first, and the best of them for the person is taken. */
  readonly entitled: readonly Plan[];
  readonly general: Plan;
  readonly steps: readonly Step[];
};

/**
 * The lawful ways to settle a bill. Outpatient care takes the benefits of chronic and special diseases and of dual-channel
 * drugs before ordinary care, line by line [S002-15a]; where a line may take either of them, both ways are worked out, and
 * the better one counts [S002-16]. Refusals as in `generalRoute` and `entitled`.
 */
export const lawfulPlans = (
  claim: Claim,
  facts: ClaimFacts,
  policy: Policy,
  lines: readonly SplitLine[],
  held: readonly Entitlement[],
): Plans => {
  const route = generalRoute(claim, facts, policy);
  const general = [{ route, lines }];
  if (route.name !== 'ORDINARY_OUTPATIENT') return { entitled: [], general, steps: [] };
  const { benefitsOf, steps } = entitled(claim, facts, policy, held);
  const benefits = claim.lines.map(benefitsOf);
  if (!benefits.some((each) => each.chronic ?? each.dualChannel)) return { entitled: [], general, steps };

  const routeOf = {
    chronic: ({ disease }: Entitlement) => chronic(disease, policy),
    dualChannel: () => dualChannel(policy),
  };
  const planOf = (first: keyof LineBenefits, second: keyof LineBenefits): Plan =>
    grouped(
      benefits.map((each) => {
        const [one, other] = [each[first], each[second]];
        return one ? routeOf[first](one) : other ? routeOf[second](other) : route;
      }),
      lines,
    );
  const either = benefits.some((each) => each.chronic && each.dualChannel);
  const hasChoice = either && find(policy, 'settlement.sameDisease') !== undefined;
  return {
    entitled: [planOf('chronic', 'dualChannel'), ...(hasChoice ? [planOf('dualChannel', 'chronic')] : [])],
    general,
    steps: [...steps, priorityStep(policy), ...(hasChoice ? [sameDiseaseStep(policy)] : [])],
  };
};

/** What comes first by law leads. */
const order: readonly RouteName[] = ['CHRONIC_SPECIAL', 'INPATIENT', 'DUAL_CHANNEL', 'ORDINARY_OUTPATIENT'];

/** The lines of each route together. */
const grouped = (routes: readonly Route[], lines: readonly SplitLine[]): Plan =>
  order.flatMap((name) => {
    const route = routes.find((each) => each.name === name);
    return route ? [{ route, lines: lines.filter((_line, index) => routes[index]?.name === name) }] : [];
  });

const priorityStep = (policy: Policy): Step =>
  ruled(
    'PRIORITY',
    need(policy, 'settlement.priority'),
    {},
    {},
    {
      zh: '门诊就医优先以门诊慢特病、双通道药品待遇结算。',
      en: 'Chronic, special-disease and dual-channel benefits come before ordinary outpatient care.',
    },
  );

const sameDiseaseStep = (policy: Policy): Step =>
  ruled(
    'SAME_DISEASE',
    need(policy, 'settlement.sameDisease'),
    {},
    {},
    {
      zh: '同病种双通道药品可按门诊特病待遇支付，取待遇较高者。',
      en: 'A dual-channel drug of the same disease may take the special-disease benefit: the better one counts.',
    },
  );
