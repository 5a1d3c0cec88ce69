import { z } from 'zod';
import { indicatorCode, indicatorState, IndicatorValueFact } from '../../facts/supervision.ts';
import { areaCode, instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

export const indicatorValue = z.object({
  indicator: indicatorCode,
  institutionId: z.string(),
  area: areaCode,
  period: z.string(),
  value: z.string().describe('a decimal: a ratio, or fen for AVG_COST'),
  numeratorFen: z.int().describe('fen, or a number of lines for OFF_CATALOGUE'),
  denominator: z.int().describe('fen, or a number: of settlements for AVG_COST, of lines for OFF_CATALOGUE'),
  n: z.int().describe('settlements counted'),
  baseline: z.string().nullable(),
  limit: z.string().nullable(),
  state: indicatorState,
  excessFen: z.int().nullable(),
  rule: z.object({ code: z.string(), version: z.int() }).nullable(),
  asOf: instant,
});
export type IndicatorValue = Readonly<z.infer<typeof indicatorValue>>;

export const IndicatorEvaluated = defineEvent('supervision.indicator-evaluated.v1', {
  description: 'An indicator of an institution was computed anew from the rows of its period (指标评估).',
  schema: indicatorValue,
  example: {
    ...IndicatorValueFact.example,
    area: '220102',
    numeratorFen: 90000,
    denominator: 1000000,
    baseline: '0.085',
    excessFen: 5000,
    rule: { code: 'HARDSHIP_SELF_PAID_LIMIT', version: 1 },
    asOf: '2026-01-05T02:00:00.000Z',
  },
});
export type IndicatorEvent = EventOf<typeof IndicatorEvaluated>;

export const ScreeningRun = defineEvent('supervision.screening-run.v1', {
  description: 'The nightly screening of institutions was carried out (夜间筛查).',
  schema: z.object({ on: isoDate, next: instant }),
  example: { on: '2026-02-11', next: '2026-02-11T17:00:00.000Z' },
});
export type ScreeningEvent = EventOf<typeof ScreeningRun>;
