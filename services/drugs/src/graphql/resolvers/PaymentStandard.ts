import { everywhere } from '@yibao/schemas/facts/drugs';
import type { PaymentStandardResolvers } from '../generated.ts';

export const PaymentStandard: PaymentStandardResolvers = {
  area: ({ area }) => (area === everywhere ? null : area),
  amount: ({ amountFen }) => amountFen,
};
