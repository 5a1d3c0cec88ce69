import { onEvent } from '@yibao/platform/service';
import { CataloguePublished } from '@yibao/schemas/events/drugs';
import type { Context } from '../context.ts';
import { productsOf, renewProducts, standardId, type PaymentStandard } from '../domain/payment-standard.ts';

const atOnce = 200;

/** Products that came under a generic name, or passed, with a version share its standard [S003-2.9b]. */
export const onVersionInForce = onEvent(
  CataloguePublished,
  'renew-products-of-standards',
  async ({ data: { area, catalogue } }, context: Context, metadata) => {
    if (catalogue !== 'DRUG') return;
    let after: string | undefined;
    for (;;) {
      const found: readonly PaymentStandard[] = await context.standardsIn(area, { limit: atOnce, after });
      for (const { genericCode, area: of } of found) {
        const products = productsOf(genericCode, await context.entriesOf(genericCode));
        await context.standards.change(standardId(genericCode, of), renewProducts(products), metadata);
      }
      const last = found.at(-1);
      if (!last || found.length < atOnce) return;
      after = standardId(last.genericCode, last.area);
    }
  },
);
