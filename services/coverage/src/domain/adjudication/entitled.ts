import type { DesignationKind } from '@yibao/schemas/facts/institutions';
import { checkDirectSettlement } from '@yibao/schemas/policy/direct-settlement';
import type { EntitlementKind } from '@yibao/schemas/policy/codes';
import type { Policy } from '@yibao/schemas/policy/resolve';
import { entitlementInForce } from '@yibao/schemas/facts/coverage';
import type { Entitlement } from './entitlement.ts';
import { entryOf } from './catalogue.ts';
import type { Claim, ClaimFacts, ClaimLine } from './claim.ts';
import { find } from './policy-reading.ts';
import { refuse } from './refusals.ts';
import { ruled, type Step } from './trace.ts';

/** What an entitlement is worth for a bill: null where it applies, otherwise why it does not. */
type Hindrance = 'NOT_IN_FORCE' | 'COST_BASED' | 'NOT_DESIGNATED_FOR_KIND' | 'AREA_NOT_ALLOWED' | null;
type Judged = { readonly entitlement: Entitlement; readonly hindrance: Hindrance; readonly step: Step };

/** The benefits that a line may take, beside ordinary care. */
export type LineBenefits = {
  readonly chronic: Entitlement | undefined;
  readonly dualChannel: Entitlement | undefined;
};
export type Entitled = {
  readonly benefitsOf: (line: ClaimLine) => LineBenefits;
  readonly steps: readonly Step[];
};

/**
 * Which entitlements bear on which lines of a bill: a drug whose label names the disease, or whatever has no label on a bill
 * that names it; a dual-channel drug by its code, and with it the special disease it was recognised for [S002-15a, S002-16].
 * Each serves where `usable` says so. Refuses, for a bill of chronic care, NOT_ENTITLED, AREA_NOT_ALLOWED and
 * NOT_DESIGNATED_FOR_KIND.
 */
export const entitled = (
  claim: Claim,
  facts: ClaimFacts,
  policy: Policy,
  held: readonly Entitlement[],
): Entitled => {
  const judgeAll = (candidates: readonly Entitlement[]) =>
    candidates.map((entitlement) => judge(entitlement, claim, facts, policy));
  const isFor = (line: ClaimLine, { disease }: Entitlement): boolean => {
    const labelled = entryOf(facts.catalogue, line.code)?.indications ?? [];
    return labelled.length > 0 ? labelled.includes(disease) : claim.disease === disease;
  };

  const drugs = judgeAll(
    held.filter(
      ({ kind, code }) => kind === 'DUAL_CHANNEL' && claim.lines.some((line) => line.code === code),
    ),
  );
  const dualOf = (line: ClaimLine) => usable(drugs).find(({ code }) => code === line.code);
  const takes = (line: ClaimLine, chronic: Entitlement) =>
    isFor(line, chronic) ||
    (find(policy, 'settlement.sameDisease') !== undefined && dualOf(line)?.disease === chronic.disease);
  const diseases = judgeAll(
    held.filter((each) => each.kind === 'CHRONIC_SPECIAL' && claim.lines.some((line) => takes(line, each))),
  );
  if (claim.careType === 'CHRONIC_OUTPATIENT') requireUsable(claim, diseases);
  return {
    benefitsOf: (line) => ({
      chronic: usable(diseases).find((each) => takes(line, each)),
      dualChannel: dualOf(line),
    }),
    steps: [...diseases, ...drugs].map(({ step }) => step),
  };
};

const usable = (judged: readonly Judged[]): readonly Entitlement[] =>
  judged.filter(({ hindrance }) => hindrance === null).map(({ entitlement }) => entitlement);

const requireUsable = ({ disease }: Claim, diseases: readonly Judged[]): void => {
  const own = diseases.filter(({ entitlement }) => entitlement.disease === disease);
  if (own.some(({ hindrance }) => hindrance === null || hindrance === 'COST_BASED')) return;
  const [reason] = own.flatMap(({ hindrance }) =>
    hindrance === 'AREA_NOT_ALLOWED' || hindrance === 'NOT_DESIGNATED_FOR_KIND' ? [hindrance] : [],
  );
  throw refuse(reason ?? 'NOT_ENTITLED');
};

/** What an institution must be designated for, to give a benefit and to recognise somebody for it. */
export const designationFor = {
  CHRONIC_SPECIAL: 'CHRONIC_OUTPATIENT',
  DUAL_CHANNEL: 'DUAL_CHANNEL',
} as const satisfies Record<EntitlementKind, DesignationKind>;

/** Valid on the day, at any institution that is designated for it in the insured or the filed place [S002-12a, S002-12b]. */
const judge = (entitlement: Entitlement, claim: Claim, facts: ClaimFacts, policy: Policy): Judged => {
  const { kind, disease } = entitlement;
  const isCostBased =
    kind === 'CHRONIC_SPECIAL' && find(policy, 'chronic.costBased')?.value.includes(disease) === true;
  const hindrance = !entitlementInForce(entitlement, claim)
    ? 'NOT_IN_FORCE'
    : isCostBased
      ? 'COST_BASED'
      : !facts.designations.includes(designationFor[kind])
        ? 'NOT_DESIGNATED_FOR_KIND'
        : placeAllowed(entitlement, facts, policy)
          ? null
          : 'AREA_NOT_ALLOWED';
  return { entitlement, hindrance, step: entitlementStep(entitlement, hindrance, policy) };
};

/**
 * The direct-settlement table knows at home and filed from elsewhere. Chronic care is asked as such, with its five diseases
 * across provinces; the table has no row for a dual-channel drug, which is asked as a stay: that needs a filing everywhere.
 */
const placeAllowed = ({ kind, disease }: Entitlement, { care }: ClaimFacts, policy: Policy): boolean => {
  const asked =
    kind === 'CHRONIC_SPECIAL'
      ? ({ careType: 'CHRONIC_OUTPATIENT', disease, entitled: true } as const)
      : ({ careType: 'INPATIENT' } as const);
  return checkDirectSettlement({ ...care, emergency: undefined, ...asked }, policy).outcome === 'DIRECT';
};

/** The step names no disease: who may read it may not know that. */
const entitlementStep = (
  { entitlementId, kind }: Entitlement,
  hindrance: Hindrance,
  policy: Policy,
): Step => {
  const rule = find(policy, hindrance === 'COST_BASED' ? 'chronic.costBased' : 'away.chronic.places');
  const texts = hindranceTexts[hindrance ?? 'NONE'];
  return ruled(
    'ENTITLEMENT',
    rule ?? null,
    { entitlementId, kind },
    { usable: hindrance === null, reason: hindrance },
    { zh: `${kindTexts[kind].zh}：${texts.zh}`, en: `${kindTexts[kind].en}: ${texts.en}` },
  );
};

const kindTexts = {
  CHRONIC_SPECIAL: { zh: '门诊慢特病资格', en: 'Entitlement to chronic and special disease care' },
  DUAL_CHANNEL: { zh: '双通道药品资格', en: 'Entitlement to a dual-channel drug' },
} as const satisfies Record<EntitlementKind, Step['text']>;

const hindranceTexts = {
  NONE: { zh: '可在本机构享受。', en: 'it may be used here.' },
  NOT_IN_FORCE: { zh: '就医时不在有效期内。', en: 'not in force at the time of care.' },
  COST_BASED: {
    zh: '该病种已转为费用保障，按普通门诊结算。',
    en: 'the disease is protected by cost now: ordinary outpatient care pays.',
  },
  NOT_DESIGNATED_FOR_KIND: {
    zh: '本机构不是此项待遇的定点机构。',
    en: 'this institution is not designated for it.',
  },
  AREA_NOT_ALLOWED: {
    zh: '仅限在参保地或备案地享受。',
    en: 'given in the insured place or the filed place of care only.',
  },
} as const satisfies Record<Exclude<Hindrance, null> | 'NONE', Step['text']>;
