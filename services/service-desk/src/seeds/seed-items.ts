import type { Context } from '../context.ts';
import { publishItem, reviseItem } from '../domain/item/publish-item.ts';
import type { SeedItem } from './authoring.ts';
import { benefitItems } from './items-benefits.ts';
import { enrolmentItems } from './items-insurance.ts';

const versionOf = async (
  { code }: SeedItem,
  { from, item }: SeedItem['versions'][number],
  number: number,
  { items, correlationId }: Context,
): Promise<void> => {
  await items.change(
    code,
    (current) => {
      // What the province has made of an item since stays as it is.
      if (current && current.versions.length >= number) return [];
      return current ? reviseItem(from, item, null)(current) : publishItem(code, from, item)(null);
    },
    { actor: 'system', correlationId, causationId: null, commandId: `seed:${code}:${number}` },
  );
};

/** The items that the sources name. Repeatable. */
export const seedItems = async (context: Context): Promise<void> => {
  for (const item of [...enrolmentItems, ...benefitItems])
    for (const [index, version] of item.versions.entries())
      await versionOf(item, version, index + 1, context);
};
