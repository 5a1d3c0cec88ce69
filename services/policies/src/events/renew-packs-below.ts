import type { Metadata } from '@yibao/platform/domain';
import { onEvent, type EventHandler } from '@yibao/platform/service';
import { PackVersionPublished, PackVersionSeeded } from '@yibao/schemas/events/policies';
import { authority, type Authority } from '@yibao/schemas/policy/codes';
import type { PackVersion } from '@yibao/schemas/policy/pack';
import type { Context } from '../context.ts';
import { renewUnder } from '../domain/pack/renew.ts';

const below = (higher: Authority): readonly Authority[] =>
  authority.options.slice(authority.options.indexOf(higher) + 1);

/** Publishes the packs below again where a rule that was published above them changes theirs [S003-5.31b]. */
const renewPacksBelow = async (
  { authority: higher, areas }: PackVersion,
  { packs, codesBelow, rulesAbove, now }: Context,
  metadata: Metadata,
): Promise<void> => {
  const authorities = below(higher);
  if (authorities.length === 0) return;
  for (const code of await codesBelow(areas, authorities)) {
    const pack = await packs.find(code);
    if (!pack) continue;
    const rules = await rulesAbove(pack.areas);
    await packs.change(code, (current) => (current ? renewUnder(rules, now())(current) : []), metadata);
  }
};

export const renewPacksBelowHandlers: readonly EventHandler<Context>[] = [
  onEvent(PackVersionPublished, 'renew-packs-below', ({ data }, context: Context, metadata) =>
    renewPacksBelow(data.resolved, context, metadata),
  ),
  onEvent(PackVersionSeeded, 'renew-packs-below-seeded', async ({ data }, context: Context, metadata) => {
    if (data.resolved.publishedAt !== null) await renewPacksBelow(data.resolved, context, metadata);
  }),
];
