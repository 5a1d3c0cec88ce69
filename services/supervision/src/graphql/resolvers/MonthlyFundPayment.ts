import type { MonthlyFundPaymentResolvers } from '../generated.ts';

export const MonthlyFundPayment: MonthlyFundPaymentResolvers = {
  n: ({ settlements, reversals }) => settlements + reversals,
  fund: ({ fundFen }) => fundFen,
};
