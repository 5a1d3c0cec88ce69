import { z } from 'zod';
import { areaCode, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** Along the way of a contribution: what tax collected is what finance received is what insurance booked. */
export const ledgerPair = z.enum(['TAX_FINANCE', 'FINANCE_INSURANCE']);
export type LedgerPair = z.infer<typeof ledgerPair>;

const fen = z.int().nonnegative().describe('fen');
const named = {
  reconciliationId: z.string(),
  area: areaCode,
  period: z.string().describe('a month, as 2026-02'),
};
const example = { reconciliationId: '220100|2026-02', area: '220100', period: '2026-02' };

export const ReconciliationRun = defineEvent('supervision.reconciliation-run.v1', {
  description: 'Three ledgers of one period were compared; differences stay open until explained (三方对账).',
  schema: z.object({
    ...named,
    taxFen: fen,
    financeFen: fen,
    insuranceFen: fen,
    differences: z.array(z.object({ pair: ledgerPair, fen: z.int() })).readonly(),
    runOn: isoDate,
  }),
  example: {
    ...example,
    ...{ taxFen: 100000000, financeFen: 100000000, insuranceFen: 99988000 },
    differences: [{ pair: 'FINANCE_INSURANCE', fen: 12000 }],
    runOn: '2026-03-02',
  },
});

export const DifferenceExplained = defineEvent('supervision.difference-explained.v1', {
  description: 'A difference between two ledgers was explained (对账差异说明).',
  schema: z.object({ ...named, pair: ledgerPair, explainedOn: isoDate }),
  privateSchema: z.object({ explanation: z.string() }),
  example: { ...example, pair: 'FINANCE_INSURANCE', explainedOn: '2026-03-05' },
});

export type ReconciliationEvent = EventOf<typeof ReconciliationRun> | EventOf<typeof DifferenceExplained>;
