import { decimalOf } from '@yibao/platform/domain';
import type { Segment } from './claim.ts';
import type { LayerInput, LayerOutcome } from './layers.ts';
import { capLeft, costFor, deductibleDue, fundOf, reduceSegments, segmentsOf } from './mechanisms.ts';
import { find, need } from './policy-reading.ts';
import { inWords, percentOf, ruled, type Step } from './trace.ts';

/**
 * The pooled fund of the basic insurance: deductible, then rate (lowered for some filings away from home), then the cap of
 * the natural year. Refuses PARAMETER_MISSING, LEVEL_UNKNOWN, STATUS_UNKNOWN.
 */
export const basicPool = (input: LayerInput): LayerOutcome => {
  const deductible = bearDeductible(input);
  const rated = applyRate(input, input.baseFen - deductible.fen);
  const capped = applyCap(input, rated.fundFen);
  const sharedCost = input.baseFen - deductible.fen;
  const sharedFen = capped.fen === rated.fundFen ? sharedCost : costFor(rated.segments, capped.fen);
  return {
    share: {
      layer: 'BASIC_POOL',
      baseFen: input.baseFen,
      deductibleFen: deductible.fen,
      sharedFen,
      beyondCapFen: sharedCost - sharedFen,
      paidFen: capped.fen,
    },
    steps: [deductible.step, ...rated.steps, capped.step],
  };
};

const bearDeductible = ({ baseFen, facts, policy, route, level, counter }: LayerInput) => {
  const rule = need(policy, `${route.rules}.deductible`);
  const usedFen = counter.deductibleFen;
  const dueFen = deductibleDue(rule.value, usedFen, { status: facts.status, level });
  const fen = Math.min(baseFen, dueFen);
  const [due, used, borne] = [dueFen, usedFen, fen].map(inWords) as [Words, Words, Words];
  return {
    fen,
    step: ruled(
      `DEDUCTIBLE/${rule.value.mechanism}`,
      rule,
      { baseFen, usedFen, dueFen, level },
      { deductibleFen: fen },
      {
        zh: `起付标准：本年度已负担${used.zh}，本次应负担${due.zh}，实际负担${borne.zh}。`,
        en: `Deductible: ${used.en} borne earlier this year, ${due.en} due now, ${borne.en} borne by this bill.`,
      },
    ),
  };
};

const applyRate = ({ facts, policy, route, level, rounding }: LayerInput, costFen: number) => {
  const rule = need(policy, `${route.rules}.rate`);
  const full = segmentsOf(rule.value, costFen, { status: facts.status, level });
  const reduced = lowerAwayFromHome(facts, policy, full);
  const segments = reduced?.segments ?? full;
  const fundFen = fundOf(segments, rounding);
  const [cost, fund] = [inWords(costFen), inWords(fundFen)];
  const ratios = segments.map(({ ratio }) => decimalOf(ratio)).join(' / ');
  const shares = percentagesOf(segments);
  const step = ruled(
    `RATE/${rule.value.mechanism}`,
    rule,
    { costFen, status: facts.status, level, ratios },
    { computedFen: fundFen },
    {
      zh: `起付标准以上${cost.zh}，按${shares}支付，计${fund.zh}。`,
      en: `${cost.en} above the deductible, paid at ${shares}: ${fund.en}.`,
    },
  );
  return { segments, fundFen, steps: reduced ? [reduced.step, step] : [step] };
};

/** The lower rate of a filing kind applies away from home under the ordinary rules, not to emergencies. */
const lowerAwayFromHome = (
  { direct }: LayerInput['facts'],
  policy: LayerInput['policy'],
  segments: readonly Segment[],
): { readonly segments: readonly Segment[]; readonly step: Step } | undefined => {
  const rule = direct.ruleSet === 'AWAY' ? find(policy, 'away.reduction') : undefined;
  if (!rule) return undefined;
  const lowered = reduceSegments(segments, rule.value, direct.filingType);
  const [before, after] = [segments, lowered].map(percentagesOf);
  if (before === undefined || after === undefined || before === after) return undefined;
  return {
    segments: lowered,
    step: ruled(
      `REDUCTION/${rule.value.mechanism}`,
      rule,
      { filingType: direct.filingType, ratios: before },
      { ratios: after },
      {
        zh: `异地就医（备案类型${direct.filingType ?? '无'}）降低支付比例：${before}调整为${after}。`,
        en: `Away from home (filing ${direct.filingType ?? 'none'}) the rate is lowered from ${before} to ${after}.`,
      },
    ),
  };
};

const applyCap = ({ facts, policy, route, level, counter }: LayerInput, computedFen: number) => {
  const rule = need(policy, `${route.rules}.cap`);
  const paidFen = counter.fundPaidFen;
  const left = capLeft(rule.value, paidFen, { status: facts.status, level });
  const leftFen = left === 'UNLIMITED' ? computedFen : left === 'NOT_APPLICABLE' ? 0 : left;
  const fen = Math.min(computedFen, leftFen);
  const [paid, room, now] = [paidFen, leftFen, fen].map(inWords) as [Words, Words, Words];
  const text =
    left === 'UNLIMITED'
      ? { zh: `不设年度限额，支付${now.zh}。`, en: `No yearly cap: the fund pays ${now.en}.` }
      : left === 'NOT_APPLICABLE'
        ? {
            zh: '该人员不适用此项待遇，支付0.00元。',
            en: 'This benefit does not apply to the person: 0.00 yuan.',
          }
        : {
            zh: `年度限额：此前已支付${paid.zh}，尚余${room.zh}，本次支付${now.zh}。`,
            en: `Yearly cap: ${paid.en} paid before, ${room.en} left, the fund pays ${now.en}.`,
          };
  const step = ruled(
    `CAP/${rule.value.mechanism}`,
    rule,
    { computedFen, paidBeforeFen: paidFen, left },
    { paidFen: fen },
    text,
  );
  return { fen, step };
};

const percentagesOf = (segments: readonly Segment[]): string =>
  segments.map(({ ratio }) => percentOf(ratio)).join(' / ');

type Words = ReturnType<typeof inWords>;
