import type { ReconciliationResolvers } from '../generated.ts';

export const Reconciliation: ReconciliationResolvers = {
  tax: ({ taxFen }) => taxFen,
  finance: ({ financeFen }) => financeFen,
  insurance: ({ insuranceFen }) => insuranceFen,
  differences: ({ differences, private: texts }) =>
    differences.map(({ pair, fen, explainedOn }) => ({
      ...{ pair, amount: fen, explainedOn },
      explanation: texts?.explanations[pair] ?? null,
    })),
};
