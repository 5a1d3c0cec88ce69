import { dateIn, type IsoDate } from '@yibao/platform/domain';
import type { DirectSettlement } from '@yibao/schemas/policy/direct-settlement';
import type { Policy } from '@yibao/schemas/policy/resolve';
import type { Claim, ClaimFacts } from './claim.ts';
import { find } from './policy-reading.ts';
import type { Route } from './routes.ts';
import { ruled, type Step } from './trace.ts';

/** A stay of the person, open while there is no discharge. */
export type StaySpan = {
  readonly stayId: string;
  readonly institutionId: string;
  readonly admittedAt: string;
  readonly dischargedAt: string | null;
};

/** Why no fund is asked: the person pays, and the settlement says so. */
export type NotPayable = 'NOT_COVERED' | 'INPATIENT_STAY' | 'LONG_TERM_CARE';

export type Verdict = { readonly notPayable: NotPayable | null; readonly steps: readonly Step[] };

/** Whether the funds are asked at all: not for what the pack does not cover, nor for outpatient care in a stay [S003-5.9d]. */
export const eligibility = (
  route: Route,
  claim: Claim,
  facts: ClaimFacts,
  policy: Policy,
  stays: readonly StaySpan[],
): Verdict => {
  if (route.layers.value.length === 0)
    return refused('NOT_COVERED', route.layers, {
      zh: '该政策版本不支付此类费用，费用由个人负担。',
      en: 'This version of the policy does not pay for such care: the person pays.',
    });
  if (route.name !== 'ORDINARY_OUTPATIENT') return { notPayable: null, steps: [] };
  return (
    duringStay(claim, policy, stays) ?? duringLongTermCare(facts, policy) ?? { notPayable: null, steps: [] }
  );
};

const duringStay = (claim: Claim, policy: Policy, stays: readonly StaySpan[]): Verdict | undefined => {
  const rule = find(policy, 'outpatient.duringStay');
  if (rule?.value !== false || !stays.some((stay) => coversCare(stay, claim))) return undefined;
  return refused('INPATIENT_STAY', rule, {
    zh: '住院期间发生的普通门诊费用不纳入统筹支付，费用由个人负担。',
    en: 'Ordinary outpatient care during an inpatient stay is not paid by the pool: the person pays.',
  });
};

/** Long-term care does not stand in the way where the pack says so; a pack that says the contrary is obeyed [S003-5.9c]. */
const duringLongTermCare = ({ longTermCare }: ClaimFacts, policy: Policy): Verdict | undefined => {
  const rule = longTermCare ? find(policy, 'outpatient.longTermCare') : undefined;
  if (!rule) return undefined;
  if (rule.value)
    return {
      notPayable: null,
      steps: [
        ruled(
          'ELIGIBILITY',
          rule,
          { longTermCare: true },
          { payable: true },
          {
            zh: '长期护理期间的普通门诊费用纳入统筹支付。',
            en: 'Ordinary outpatient care during long-term care is paid by the pool.',
          },
        ),
      ],
    };
  return refused('LONG_TERM_CARE', rule, {
    zh: '长期护理期间的普通门诊费用不纳入统筹支付。',
    en: 'Ordinary outpatient care during long-term care is not paid by the pool.',
  });
};

/** With only a date, the day of admission belongs to the stay and the day of discharge does not. */
const coversCare = ({ admittedAt, dischargedAt }: StaySpan, { servedAt, serviceDate }: Claim): boolean => {
  if (servedAt !== undefined) {
    const at = Date.parse(servedAt);
    return Date.parse(admittedAt) <= at && (dischargedAt === null || at < Date.parse(dischargedAt));
  }
  return dayOf(admittedAt) <= serviceDate && (dischargedAt === null || serviceDate < dayOf(dischargedAt));
};

const dayOf = (instant: string): IsoDate => dateIn(new Date(instant));

const refused = (reason: NotPayable, rule: Parameters<typeof ruled>[1], text: Step['text']): Verdict => ({
  notPayable: reason,
  steps: [ruled('ELIGIBILITY', rule, {}, { payable: false, reason }, text)],
});

/** The answer of the direct-settlement table, as the first step of the trace. */
export const directStep = (direct: DirectSettlement): Step => ({
  mechanism: 'DIRECT_SETTLEMENT',
  version: direct.source ? { pack: direct.source.pack, version: direct.source.version } : null,
  source: direct.source
    ? { document: direct.source.document, article: direct.source.article, row: direct.source.row }
    : null,
  demonstration: false,
  input: { scope: direct.scope, filingId: direct.filingId },
  output: {
    outcome: direct.outcome,
    reason: direct.reason,
    ruleSet: direct.ruleSet,
    deemedFiled: direct.deemedFiled,
  },
  text: directTexts[direct.reason],
});

const directTexts: Readonly<Record<DirectSettlement['reason'], Step['text']>> = {
  AT_HOME: { zh: '在参保地就医，按本地待遇结算。', en: 'Care at the insured place: local benefits apply.' },
  NO_FILING_NEEDED: {
    zh: '该类异地就医无需备案，直接结算。',
    en: 'This care away from home needs no filing.',
  },
  FILED: {
    zh: '已办理异地就医备案，直接结算。',
    en: 'A filing for this city is in force: settled directly.',
  },
  EMERGENCY_DEEMED_FILED: {
    zh: '急诊视同已备案，按参保地异地急诊待遇结算。',
    en: 'An emergency counts as filed: the emergency benefits of the insured place apply.',
  },
  LATE_FILING: {
    zh: '结算后补办备案，按参保地规定手工报销。',
    en: 'Filed after settlement: reimbursed by hand.',
  },
  NOT_NETWORKED: {
    zh: '机构未联网，由参保地手工报销。',
    en: 'The institution is not networked: reimbursed by hand.',
  },
  FILING_REQUIRED: { zh: '未办理异地就医备案。', en: 'A filing for care away from home is missing.' },
  FILING_MISMATCH: { zh: '备案地与就医地不一致。', en: 'The filing names another city.' },
  NOT_DESIGNATED: { zh: '该机构不是定点医药机构。', en: 'The institution is not designated.' },
  ENTITLEMENT_REQUIRED: { zh: '没有该病种的待遇资格。', en: 'The entitlement for this disease is missing.' },
  NOT_IN_FIVE: { zh: '不在跨省直接结算的病种范围内。', en: 'The disease is not settled across provinces.' },
  DISEASE_NOT_OPENED: { zh: '该机构未开通此病种。', en: 'The institution has not opened this disease.' },
  NO_RULE_FOR_SCOPE: {
    zh: '政策未规定该范围的异地就医。',
    en: 'The policy has no rule for care in this scope.',
  },
};
