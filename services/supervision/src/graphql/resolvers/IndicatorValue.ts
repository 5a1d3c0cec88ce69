import { decimalOf, multiplyRatios, ratioBetween } from '@yibao/platform/domain';
import { ruleIdOf } from '../../domain/rule.ts';
import type { IndicatorValueResolvers } from '../generated.ts';

const cents = ratioBetween(1, 100);

export const IndicatorValue: IndicatorValueResolvers = {
  value: ({ indicator, value, numeratorFen, denominator }) =>
    indicator === 'AVG_COST'
      ? decimalOf(multiplyRatios(ratioBetween(numeratorFen, denominator), cents), 2, true)
      : value,
  excess: ({ excessFen }) => excessFen,
  rule: ({ rule }) => rule && ruleIdOf(rule),
};
