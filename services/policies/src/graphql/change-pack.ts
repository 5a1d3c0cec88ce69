import { commandOf } from '@yibao/platform/graphql';
import type { PackEvent } from '@yibao/schemas/events/policies';
import type { PackVersion } from '@yibao/schemas/policy/pack';
import type { Context } from '../context.ts';
import { requireVersion } from '../domain/pack/decide-proposal.ts';
import type { PolicyPack } from '../domain/pack/pack.ts';
import { refuse } from '../domain/pack/refusals.ts';
import { requireResponsible } from './responsibility.ts';

/** Refuses PACK_NOT_FOUND. */
export const requirePack = (pack: PolicyPack | null, code: string): PolicyPack => {
  if (!pack) throw refuse('PACK_NOT_FOUND', { pack: code });
  return pack;
};

type Target = { readonly pack: string; readonly version: string };
type Decide = (pack: PolicyPack, rules: readonly PackVersion[]) => readonly PackEvent[];

/**
 * Carries out a mutation on a version of a pack of the viewer's own places, with the rules of the packs above it, and
 * answers as PackVersionPayload. Refuses PACK_NOT_FOUND, COUNTY_MAY_NOT_WRITE, NOT_RESPONSIBLE.
 */
export const changePack = async (
  context: Context,
  mutation: string,
  { pack: code, version }: Target,
  input: { readonly idempotencyKey: string },
  decide: Decide,
) => {
  const { packs, packByCode, rulesAbove, viewer, correlationId } = context;
  const known = requirePack(await packByCode.load(code), code);
  const rules = await rulesAbove(known.areas);
  const command = commandOf({ viewer, correlationId }, mutation, input);
  const { state, revision } = await packs.change(
    code,
    (current) => {
      const pack = requirePack(current, code);
      requireResponsible(viewer, pack.areas);
      return decide(pack, rules);
    },
    command,
  );
  packByCode.clear(code);
  const pack = requirePack(state, code);
  return { packVersion: { pack, record: requireVersion(pack, version) }, revision };
};
