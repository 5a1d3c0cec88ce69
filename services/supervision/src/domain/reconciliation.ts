import { isIsoMonth, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import {
  DifferenceExplained,
  ReconciliationRun,
  type LedgerPair,
  type ReconciliationEvent,
} from '@yibao/schemas/events/supervision';
import { refuse } from './refusals.ts';

export type Difference = {
  readonly pair: LedgerPair;
  /** What the first ledger has beyond the second, in fen. */
  readonly fen: number;
  readonly explainedOn: IsoDate | null;
};

/** Three ledgers of an area and month. */
export type Reconciliation = {
  readonly reconciliationId: string;
  readonly area: string;
  readonly period: string;
  readonly taxFen: number;
  readonly financeFen: number;
  readonly insuranceFen: number;
  readonly runOn: IsoDate;
  readonly differences: readonly Difference[];
  /** Sealed: the explanations by pair. */
  readonly private?: { readonly explanations: Partial<Readonly<Record<LedgerPair, string>>> } | null;
};

export const reconciliations: Aggregate<Reconciliation | null, ReconciliationEvent> = {
  initial: null,
  evolve(current, event) {
    switch (event.type) {
      case ReconciliationRun.type: {
        const differences = event.data.differences.map((each) => ({ ...each, explainedOn: null }));
        return { ...event.data, differences };
      }
      case DifferenceExplained.type: {
        if (!current) return null;
        const { pair, explainedOn } = event.data;
        const differences = current.differences.map((each) =>
          each.pair === pair ? { ...each, explainedOn } : each,
        );
        const explanation = event.private?.explanation;
        if (explanation === undefined) return { ...current, differences };
        const explanations = { ...current.private?.explanations, [pair]: explanation };
        return { ...current, differences, private: { explanations } };
      }
    }
  },
};

export const reconciliationIdOf = (area: string, period: string): string => `${area}|${period}`;

export type Ledgers = {
  readonly area: string;
  readonly period: string;
  readonly taxFen: number | null;
  readonly financeFen: number | null;
  readonly insuranceFen: number | null;
  readonly today: IsoDate;
};

/**
 * Compares three ledgers of a month, once; each against the next on the way of the money [S003-2.17e]. Refuses
 * INVALID_PERIOD, LEDGER_MISSING, ALREADY_RUN.
 */
export const runReconciliation =
  ({ area, period, taxFen, financeFen, insuranceFen, today: runOn }: Ledgers) =>
  (current: Reconciliation | null): readonly ReconciliationEvent[] => {
    if (!isIsoMonth(period)) throw refuse('INVALID_PERIOD', { period, expected: 'YYYY-MM' });
    if (taxFen === null || financeFen === null || insuranceFen === null) throw refuse('LEDGER_MISSING');
    if (current) throw refuse('ALREADY_RUN', { runOn: current.runOn });
    const differences = [
      { pair: 'TAX_FINANCE' as const, fen: taxFen - financeFen },
      { pair: 'FINANCE_INSURANCE' as const, fen: financeFen - insuranceFen },
    ].filter(({ fen }) => fen !== 0);
    const reconciliationId = reconciliationIdOf(area, period);
    const ledgers = { taxFen, financeFen, insuranceFen };
    return [ReconciliationRun({ reconciliationId, area, period, ...ledgers, differences, runOn })];
  };

/** Explains a difference that is open [S003-2.17e]. Refuses DIFFERENCE_UNKNOWN, EXPLANATION_REQUIRED. */
export const explainDifference =
  (pair: LedgerPair, explanation: string, explainedOn: IsoDate) =>
  (current: Reconciliation | null): readonly ReconciliationEvent[] => {
    const open = current?.differences.find((each) => each.pair === pair && each.explainedOn === null);
    if (!current || !open) throw refuse('DIFFERENCE_UNKNOWN', { pair });
    if (explanation.trim() === '') throw refuse('EXPLANATION_REQUIRED');
    const { reconciliationId, area, period } = current;
    return [DifferenceExplained({ reconciliationId, area, period, pair, explainedOn }, { explanation })];
  };
