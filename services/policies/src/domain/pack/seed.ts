import {
  PackCreated,
  PackVersionSeeded,
  type ChangeProcedure,
  type PackEvent,
} from '@yibao/schemas/events/policies';
import { resolveVersion } from '@yibao/schemas/policy/merge';
import type { PackVersion } from '@yibao/schemas/policy/pack';
import { versionIn, type PolicyPack } from './pack.ts';

/** A file of the release differs from what was recorded under the same version id: the service must not start. */
const changedFile = ({ pack, version }: PackVersion): Error =>
  new Error(
    `Policy pack ${pack}: the content of version ${version} differs from what was recorded at an earlier start. ` +
      'A version never changes: restore the file, or give the new content a version id of its own.',
  );

const created = (file: PackVersion, procedure: ChangeProcedure): PackEvent => {
  const {
    pack,
    title,
    authority,
    poolingLevel,
    areas,
    insuranceTypes,
    basis,
    issuer,
    interpreter = null,
  } = file;
  return PackCreated({
    ...{ pack, title, authority, poolingLevel, areas, insuranceTypes, basis, issuer, interpreter },
    procedure,
  });
};

/** A version of the release, and the hash of its file's content. */
export type PackFile = { readonly file: PackVersion; readonly contentHash: string };

/**
 * Records the versions that come with a release, once; `rules` are those of the packs above. Files of one pack, in the
 * order of time. Throws when a file was changed under its version id.
 */
export const seedVersions =
  (files: readonly PackFile[], rules: readonly PackVersion[], procedure: ChangeProcedure) =>
  (pack: PolicyPack | null): readonly PackEvent[] => {
    const versions = files.flatMap(({ file, contentHash }): PackEvent[] => {
      const known = pack === null ? undefined : versionIn(pack, file.version);
      if (known && known.contentHash !== contentHash) throw changedFile(file);
      if (known) return [];
      const { pack: code, version } = file;
      const resolved = resolveVersion(file, rules);
      return [PackVersionSeeded({ pack: code, version, contentHash, written: file, resolved })];
    });
    const [first] = files;
    return pack === null && first ? [created(first.file, procedure), ...versions] : versions;
  };
