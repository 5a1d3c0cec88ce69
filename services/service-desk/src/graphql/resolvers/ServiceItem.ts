import { itemOn } from '../../domain/item/item.ts';
import type { ServiceItemResolvers } from '../generated.ts';

export const ServiceItem: ServiceItemResolvers = {
  __resolveReference: async ({ id }, { itemByCode, today }) => {
    const item = await itemByCode.load(id);
    return item && itemOn(item, today());
  },
  id: ({ code }) => code,
};
