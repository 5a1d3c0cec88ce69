import type { IsoDate } from '@yibao/platform/domain';
import { standardKeys, standardOn } from '@yibao/schemas/facts/drugs';
import type { Context } from '../context.ts';
import type { CatalogueEntry } from '../domain/entry.ts';
import { onDay, type PaymentStandard, type StandardOnDay } from '../domain/payment-standard.ts';

const found = async (
  keys: readonly string[],
  { standardByKey }: Pick<Context, 'standardByKey'>,
): Promise<readonly PaymentStandard[]> =>
  (await standardByKey.loadMany(keys)).flatMap((each) => (each && !(each instanceof Error) ? [each] : []));

/** The standard of a product, or of a generic name, on a day; null: none. */
export const standardFor = async (
  code: string,
  { area, on }: { readonly area: string; readonly on: IsoDate },
  context: Pick<Context, 'standardByKey' | 'entryByCode'>,
): Promise<StandardOnDay | null> => {
  const entry = await context.entryByCode.load(code);
  const standards = await found(standardKeys(entry ?? { code }, area), context);
  // A generic name is asked for itself; a product shares only what names it.
  const shared = entry ? standards.filter(({ products }) => products.includes(code)) : standards;
  for (const standard of shared) {
    const held = onDay(standard, on);
    if (held) return held;
  }
  return null;
};

/** The standards of many products on a day, in fen by code, with one look. */
export const standardsFor = async (
  entries: readonly CatalogueEntry[],
  { area, on }: { readonly area: string; readonly on: IsoDate },
  context: Pick<Context, 'standardByKey'>,
): Promise<ReadonlyMap<string, number>> => {
  const amounts = await Promise.all(
    entries.map(async (entry) => {
      const standards = await found(standardKeys(entry, area), context);
      return [entry.code, standardOn(standards, entry.code, on)] as const;
    }),
  );
  return new Map(amounts.flatMap(([code, amount]) => (amount === null ? [] : [[code, amount] as const])));
};
