import { z } from 'zod';
import { areaOrAll, itemCode, standardPeriod } from '../../facts/drugs.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

const products = z.array(itemCode).readonly();
const standard = { genericCode: 'GN-C07AB02', area: '220000', products: ['XC07AB02'] } as const;

export const PaymentStandardChanged = defineEvent('drugs.payment-standard-changed.v1', {
  description:
    'From a day on this is paid at most for a unit of a generic name, or of one product, in an area (医保支付标准变更).',
  schema: standardPeriod.extend({ genericCode: itemCode, area: areaOrAll, products, source: z.string() }),
  example: { ...standard, from: '2026-01-01', amountFen: 320, source: '吉医保发〔2025〕0号' },
});

export const StandardProductsChanged = defineEvent('drugs.payment-standard-products-changed.v1', {
  description:
    'Other products share the standard of a generic name since a version was published (支付标准适用产品变更).',
  schema: z.object({ genericCode: itemCode, area: areaOrAll, products }),
  example: standard,
});

export type PaymentStandardEvent =
  EventOf<typeof PaymentStandardChanged> | EventOf<typeof StandardProductsChanged>;
