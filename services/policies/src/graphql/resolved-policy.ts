import { resolvePolicy, type PolicyQuery, type PolicyRefusal } from '@yibao/schemas/policy/resolve';
import type { Context } from '../context.ts';
import { versionIn } from '../domain/pack/pack.ts';
import { refuse } from '../domain/pack/refusals.ts';
import type { ShownPolicy } from './shown.ts';
import { visibleVersions } from './visible.ts';

const refusalOf = ({ reason, details }: PolicyRefusal) => refuse(reason, details);

/**
 * The rules that apply, by the same function by which every service chooses them from the facts.
 * Refuses NO_PACK_FOR_AREA, PACK_NOT_IN_FORCE, PACK_EXPIRED.
 */
export const resolvedPolicy = async (context: Context, query: PolicyQuery): Promise<ShownPolicy> => {
  const packs = await context.packsRuling([query.area]);
  const versions = packs.flatMap((pack) => visibleVersions(context, pack));
  const answer = resolvePolicy(
    versions.map(({ record }) => record.resolved),
    query,
  );
  if (!answer.ok) throw refusalOf(answer.refusal);
  const { policy } = answer;
  const pack = packs.find(({ code }) => code === policy.pack);
  const record = pack && versionIn(pack, policy.version);
  if (!pack || !record) throw new Error('The version that was chosen is not among those it was chosen from');
  return { policy, version: { pack, record } };
};
