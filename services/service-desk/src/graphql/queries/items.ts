import { connection } from '@yibao/platform/graphql';
import { inForceOn, itemOn, type ItemOnDay } from '../../domain/item/item.ts';
import { compareVersions, gapOf, matches } from '../../domain/item/look-up.ts';
import { refuse } from '../../domain/item/refusals.ts';
import type { Context } from '../../context.ts';
import type { QueryResolvers } from '../generated.ts';

/** The items offered on a day, by code. */
const offeredOn = async (on: string, { everyItem }: Context): Promise<readonly ItemOnDay[]> =>
  (await everyItem()).flatMap((item) => inForceOn(item, on) ?? []);

export const itemQueries = {
  serviceItem: async (_parent, { code, at }, { itemByCode, today }) => {
    const item = await itemByCode.load(code);
    return item && itemOn(item, at ?? today());
  },
  serviceItems: async (_parent, { search, channel, at, ...args }, context) => {
    const offered = await offeredOn(at ?? context.today(), context);
    const found = offered.filter(
      (item) => matches(item, search ?? '') && (!channel || item.channels.includes(channel)),
    );
    return connection(
      args,
      async ({ limit, after }) =>
        found.filter(({ code }) => after === undefined || code > after).slice(0, limit),
      ({ code }) => code,
    );
  },
  compareItemVersions: async (_parent, { code, before, after }, { itemByCode }) => {
    const item = await itemByCode.load(code);
    if (!item) throw refuse('ITEM_NOT_FOUND', { code });
    return compareVersions(item, before, after);
  },
  itemGaps: async (_parent, { kind, at }, context) =>
    (await offeredOn(at ?? context.today(), context)).flatMap((item) => {
      const details = gapOf(item, kind);
      return details ? [{ item, details }] : [];
    }),
} satisfies QueryResolvers;
