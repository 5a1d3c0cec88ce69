import type { Slice } from '@yibao/platform/graphql';
import { type Store, type StoreDefinition, within } from '@yibao/platform/mongo';
import type { PaymentStandardEvent } from '@yibao/schemas/events/drugs';
import { PaymentStandardFact } from '@yibao/schemas/facts/drugs';
import { paymentStandards, type PaymentStandard } from '../domain/payment-standard.ts';

export const standardStore: StoreDefinition<PaymentStandard | null, PaymentStandardEvent> = {
  collection: 'paymentStandards',
  aggregate: paymentStandards,
  facts: (value) => (value ? [{ definition: PaymentStandardFact, value }] : []),
  indexes: [{ key: { 'state.area': 1, 'state.genericCode': 1 } }],
};

/** The standards of a province and all below it, by generic name. */
export const standardsIn =
  ({ query }: Store<PaymentStandard | null, PaymentStandardEvent>) =>
  async (area: string, { limit, after }: Slice): Promise<readonly PaymentStandard[]> => {
    const filter = {
      'state.area': within(area),
      ...(after !== undefined && { _id: { $gt: after } }),
    };
    return (await query(filter, { sort: { _id: 1 }, limit })).flatMap(({ state }) => state ?? []);
  };
