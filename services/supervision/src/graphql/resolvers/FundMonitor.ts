import type { FundMonitorResolvers } from '../generated.ts';

export const FundMonitor: FundMonitorResolvers = {
  n: ({ settlements, reversals }) => settlements + reversals,
  fund: ({ fundFen }) => fundFen,
  account: ({ accountFen }) => accountFen,
  layers: ({ layers }) => layers.map(({ payer, fen }) => ({ payer, amount: fen })),
  recovered: ({ recoveredFen }) => recoveredFen,
};
