import { DomainError } from '@yibao/platform/domain';
import { commandOf } from '@yibao/platform/graphql';
import type { Context } from '../context.ts';
import { createPack, type NewPack } from '../domain/pack/create.ts';
import { refuse } from '../domain/pack/refusals.ts';
import type { CreatePolicyPackInput } from './generated.ts';
import { requirePack } from './change-pack.ts';
import { requireResponsible } from './responsibility.ts';

const newPackOf = (input: CreatePolicyPackInput): NewPack => {
  const { code, title, areas, insuranceTypes, poolingLevel, issuer, interpreter, basis, procedure } = input;
  return {
    code,
    title,
    areas: [...new Set(areas)],
    insuranceTypes: [...new Set(insuranceTypes)],
    poolingLevel: poolingLevel ?? null,
    issuer,
    interpreter: interpreter ?? null,
    basis,
    procedure: procedure
      ? {
          coSigners: procedure.financeCoSigns ? ['FINANCE'] : [],
          approvedBy: procedure.approvedBy ?? null,
          source: procedure.source,
        }
      : null,
  };
};

const placesOf = ({ areas, insuranceTypes }: Pick<NewPack, 'areas' | 'insuranceTypes'>): readonly string[] =>
  areas.flatMap((area) => insuranceTypes.map((type) => `${area}:${type}`));

/** Takes the places of a pack for it alone. Refuses AREA_IN_OTHER_PACK. */
export const takePlaces = async (
  { placeClaims }: Pick<Context, 'placeClaims'>,
  pack: Pick<NewPack, 'code' | 'areas' | 'insuranceTypes'>,
): Promise<void> => {
  for (const place of placesOf(pack))
    try {
      await placeClaims.take(place, pack.code);
    } catch (error) {
      if (!(error instanceof DomainError) || error.reason !== 'ALREADY_TAKEN') throw error;
      const [area, insuranceType] = place.split(':');
      throw refuse('AREA_IN_OTHER_PACK', { area, insuranceType, pack: await placeClaims.ownerOf(place) });
    }
};

/** After a refusal: gives back the places that the pack of this code, if there is one, does not rule. */
const releasePlaces = async ({ placeClaims, packs }: Context, pack: NewPack): Promise<void> => {
  const standing = await packs.find(pack.code);
  const kept = new Set(standing ? placesOf(standing) : []);
  for (const place of placesOf(pack)) if (!kept.has(place)) await placeClaims.release(place, pack.code);
};

const requireAreas = async ({ areaByCode }: Context, codes: readonly string[]): Promise<void> => {
  const found = await areaByCode.loadMany(codes);
  const unknown = codes.filter((_code, index) => !found[index]);
  if (unknown.length > 0) throw refuse('UNKNOWN_AREA', { areas: unknown });
};

/** The resolver of createPolicyPack; see its description for what it refuses. */
export const createPolicyPack = async (
  _parent: unknown,
  { input }: { readonly input: CreatePolicyPackInput },
  context: Context,
) => {
  const { packs, packByCode, viewer, correlationId } = context;
  const request = newPackOf(input);
  requireResponsible(viewer, request.areas);
  await requireAreas(context, request.areas);
  const decide = createPack(request);
  const command = commandOf({ viewer, correlationId }, 'createPolicyPack', input);
  // What is wrong with the request itself is said before any place is taken.
  decide(null);
  try {
    await takePlaces(context, request);
    const { state, revision } = await packs.change(request.code, decide, command);
    packByCode.clear(request.code);
    return { pack: requirePack(state, request.code), revision };
  } catch (error) {
    await releasePlaces(context, request);
    throw error;
  }
};
