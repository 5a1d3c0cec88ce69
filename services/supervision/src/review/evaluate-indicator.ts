import { isIsoMonth, ratioBetween, ratioOf, type Metadata } from '@yibao/platform/domain';
import type { IndicatorValue } from '@yibao/schemas/events/supervision';
import type { IndicatorCode } from '@yibao/schemas/facts/supervision';
import type { Context } from '../context.ts';
import { isAlarming, isYearly, keepIndicator, measure, type Measured } from '../domain/indicator.ts';
import { refuse } from '../domain/refusals.ts';
import { rulesOn, type PublishedRule, type RuleBase } from '../domain/rule.ts';
import { raise } from './raise.ts';

/** What to measure, of whom, when. */
export type Question = {
  readonly indicator: IndicatorCode;
  readonly institutionId: string;
  readonly area: string;
  readonly period: string;
  readonly declaredBaseline: string | null;
};

const spanOf = (period: string) =>
  period.length === 4 ? { from: `${period}-01`, to: `${period}-12` } : { from: period, to: period };

/** Refuses INVALID_PERIOD: a year for the ratios of persons in difficulty, a month for the others. */
const requirePeriod = ({ indicator, period }: Question): void => {
  const isRight = isYearly(indicator) ? /^(19|20)\d\d$/.test(period) : isIsoMonth(period);
  if (!isRight)
    throw refuse('INVALID_PERIOD', { period, expected: isYearly(indicator) ? 'YYYY' : 'YYYY-MM' });
};

/** The rule in force today that sets the limit of an indicator. */
const limitOf = (base: RuleBase, indicator: IndicatorCode, today: string): PublishedRule | null =>
  rulesOn(base, today).find(
    ({ logic }) => logic.mechanism === 'INDICATOR_ABOVE' && logic.indicator === indicator,
  ) ?? null;

/** The share of the year before, from its rows or as declared; null for indicators without one. */
const baselineOf = async (
  { indicator, institutionId, period, declaredBaseline }: Question,
  { sumsOf }: Context,
): Promise<Measured['baseline']> => {
  if (indicator !== 'HARDSHIP_SELF_PAID_RATIO') return null;
  const { part, whole } = await sumsOf(indicator, institutionId, spanOf(String(Number(period) - 1)));
  if (whole > 0) return ratioBetween(part, whole);
  return declaredBaseline === null ? null : ratioOf(declaredBaseline);
};

type Answer = { readonly value: IndicatorValue; readonly rule: PublishedRule | null };

/** Computes a value from the rows of the period; see `measure` for what it refuses. */
export const answer = async (question: Question, context: Context): Promise<Answer> => {
  requirePeriod(question);
  const { indicator, institutionId, area, period } = question;
  const rule = limitOf(await context.rulesNow(), indicator, context.today());
  const [sums, baseline] = await Promise.all([
    context.sumsOf(indicator, institutionId, spanOf(period)),
    baselineOf(question, context),
  ]);
  const asOf = context.now().toISOString();
  return { value: measure({ indicator, institutionId, area, period, sums, baseline, rule, asOf }), rule };
};

const idOf = ({ indicator, institutionId, period }: Question) => `${indicator}|${institutionId}|${period}`;

/** Keeps the value and raises an alert, once per rule, institution and period, where it is above its limit. */
export const evaluateIndicator = async (question: Question, context: Context, metadata: Metadata) => {
  const { value, rule } = await answer(question, context);
  const id = idOf(question);
  const { state, revision } = await context.indicators.change(id, keepIndicator(value), metadata);
  if (rule && isAlarming(value))
    await raise(
      {
        rule,
        subject: { kind: 'INSTITUTION', id: question.institutionId },
        source: { kind: 'INDICATOR', id },
        ...{ area: question.area, measured: value.value, limit: value.limit },
      },
      context,
      metadata,
    );
  return { indicator: state ?? value, revision };
};
