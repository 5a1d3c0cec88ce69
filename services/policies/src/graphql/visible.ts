import type { Context } from '../context.ts';
import { versionIn, type PackAndVersion, type PolicyPack, type VersionRecord } from '../domain/pack/pack.ts';
import type { PolicySource } from '../domain/source.ts';

/** Published versions are for everybody; drafts and proposals for whoever signed in. */
export const isVisible = ({ viewer }: Context, { stage }: VersionRecord): boolean =>
  stage === 'PUBLISHED' || viewer.subject !== 'anonymous';

export const visibleVersions = (context: Context, pack: PolicyPack): readonly PackAndVersion[] =>
  pack.versions.filter((record) => isVisible(context, record)).map((record) => ({ pack, record }));

/** A version by its name; null where there is none, or none the viewer may see: absent and forbidden look alike. */
export const visibleVersion = async (
  context: Context,
  name: { readonly pack: string; readonly version: string },
): Promise<PackAndVersion | null> => {
  const pack = await context.packByCode.load(name.pack);
  const record = pack ? versionIn(pack, name.version) : undefined;
  return pack && record && isVisible(context, record) ? { pack, record } : null;
};

/** A policy document; what is not public is there only for whoever signed in. */
export const visibleSource = async (
  { sourceById, viewer }: Context,
  id: string,
): Promise<PolicySource | null> => {
  const source = await sourceById.load(id);
  return source && (source.publicity === 'ACTIVE' || viewer.subject !== 'anonymous') ? source : null;
};
