import { PackVersionRenewed, type PackEvent } from '@yibao/schemas/events/policies';
import { resolveVersion } from '@yibao/schemas/policy/merge';
import type { PackVersion } from '@yibao/schemas/policy/pack';
import { canonical } from './canonical.ts';
import { publishedIn, type PolicyPack, type VersionRecord } from './pack.ts';
import { lastDayOf, latestOf, publicationInstant } from './succession.ts';

/** The rules of a version as they are today, cut where its successor starts, under an id of its own. */
const resolvedNow = (
  pack: PolicyPack,
  { written, resolved }: VersionRecord,
  version: string,
  rules: readonly PackVersion[],
): PackVersion =>
  resolveVersion({ ...written, version, status: 'APPROVED', effectiveTo: lastDayOf(pack, resolved) }, rules);

/**
 * Publishes the versions of a pack again that a newer rule of a higher authority changes, each as `<version>.<n>`; what
 * was published before stays as it was, so that earlier settlements can be run again [S003-5.31b]. Does nothing where
 * nothing changes.
 */
export const renewUnder =
  (rules: readonly PackVersion[], now: Date) =>
  (pack: PolicyPack): readonly PackEvent[] => {
    const publishedAt = publicationInstant(pack, now);
    return publishedIn(pack).flatMap((record) => {
      const { version } = record;
      const latest = latestOf(pack, version) ?? record;
      const current = resolvedNow(pack, record, latest.version, rules);
      if (canonical(current.parameters) === canonical(latest.resolved.parameters)) return [];
      const renewals = pack.versions.filter(({ renews }) => renews === version).length;
      const renewed = `${version}.${renewals + 2}`;
      const resolved = { ...resolvedNow(pack, record, renewed, rules), publishedAt };
      return [PackVersionRenewed({ pack: pack.code, version: renewed, renews: version, resolved })];
    });
  };
