import { commandOf } from '@yibao/platform/graphql';
import type { ItemDefinition, ItemEvent } from '@yibao/schemas/events/service-desk';
import type { Context } from '../../context.ts';
import { latestOf, type Item } from '../../domain/item/item.ts';
import { publishItem, retireItem, reviseItem } from '../../domain/item/publish-item.ts';
import { refuse } from '../../domain/item/refusals.ts';
import type { ItemDefinitionInput, MutationResolvers } from '../generated.ts';

/** Items are defined once, at province level [S001-0.4]. Refuses PROVINCE_ONLY. */
const requireProvince = ({ viewer: { level } }: Context): void => {
  if (level !== 'PROVINCE') throw refuse('PROVINCE_ONLY', { level });
};

const definitionOf = ({
  materials,
  steps,
  aliases,
  delegable,
  closesOn,
  ...given
}: ItemDefinitionInput): ItemDefinition => ({
  ...given,
  materials: materials.map(({ code, name, basis, suppliedByExchange }) => ({
    ...{ code, name },
    basis: basis ?? null,
    suppliedByExchange: suppliedByExchange ?? false,
  })),
  steps: steps.map(({ code, name, basis }) => ({ code, name, basis: basis ?? null })),
  channels: [...new Set(given.channels)],
  aliases: aliases ?? [],
  delegable: delegable ?? [],
  closesOn: closesOn ?? null,
});

const changeItem = async (
  context: Context,
  mutation: string,
  input: { readonly code: string; readonly idempotencyKey: string },
  decide: (item: Item | null) => readonly ItemEvent[],
) => {
  requireProvince(context);
  const command = commandOf(context, mutation, input);
  const { state, revision } = await context.items.change(input.code, decide, command);
  const item = state && latestOf(state);
  if (!item) throw refuse('ITEM_NOT_FOUND', { code: input.code });
  return { item, revision };
};

/** As `changeItem` on a published item. Refuses ITEM_NOT_FOUND. */
const known = (decide: (item: Item) => readonly ItemEvent[]) => (item: Item | null) => {
  if (!item) throw refuse('ITEM_NOT_FOUND');
  return decide(item);
};

export const itemMutations = {
  publishServiceItem: async (_parent, { input }, context) =>
    changeItem(
      context,
      'publishServiceItem',
      input,
      publishItem(input.code, input.from, definitionOf(input.item)),
    ),
  reviseServiceItem: async (_parent, { input }, context) =>
    changeItem(
      context,
      'reviseServiceItem',
      input,
      known(reviseItem(input.from, definitionOf(input.item), input.basis ?? null)),
    ),
  retireServiceItem: async (_parent, { input }, context) => {
    const hasOpenCases = await context.hasOpenCase({ item: input.code });
    const decide = retireItem(input.from, context.today(), hasOpenCases);
    return changeItem(context, 'retireServiceItem', input, known(decide));
  },
} satisfies MutationResolvers;
