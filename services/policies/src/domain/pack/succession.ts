import { addDays, type IsoDate } from '@yibao/platform/domain';
import type { PackVersion } from '@yibao/schemas/policy/pack';
import { publishedIn, type PolicyPack, type VersionRecord } from './pack.ts';

type Dated = Pick<PackVersion, 'effectiveFrom' | 'effectiveTo'>;

const startOf = ({ effectiveFrom }: Dated): string => effectiveFrom ?? '0000-00-00';
const endOf = ({ effectiveTo }: Dated): string => effectiveTo ?? '9999-99-99';

export const meet = (a: Dated, b: Dated): boolean => startOf(a) <= endOf(b) && startOf(b) <= endOf(a);

/** Whether `next` takes over from `before`: later start, no earlier end, so that the earlier one never comes back. */
const succeeds = (next: Dated, before: Dated): boolean =>
  startOf(next) > startOf(before) && endOf(next) >= endOf(before);

/** The published version that a further one would overlap without succeeding it. */
export const overlapped = (pack: PolicyPack, next: Dated): VersionRecord | undefined =>
  publishedIn(pack).find(({ resolved }) => meet(next, resolved) && !succeeds(next, resolved));

/** The published version that takes over first from another one, if any does. */
export const successorOf = (pack: PolicyPack, version: Dated): VersionRecord | undefined =>
  publishedIn(pack)
    .filter(({ resolved }) => meet(resolved, version) && startOf(resolved) > startOf(version))
    .sort((a, b) => (startOf(a.resolved) < startOf(b.resolved) ? -1 : 1))[0];

/** The last day on which a version rules: its own, or the one before its successor starts. */
export const lastDayOf = (pack: PolicyPack, version: Dated): IsoDate | null => {
  const successor = successorOf(pack, version)?.resolved.effectiveFrom ?? null;
  return successor === null ? version.effectiveTo : addDays(successor, -1);
};

/**
 * What the published versions of these packs themselves say, each cut where its successor starts: the rules that are
 * merged into the packs below. Pass them to `resolveVersion`.
 */
export const rulesOf = (packs: readonly PolicyPack[]): readonly PackVersion[] =>
  packs.flatMap((pack) =>
    publishedIn(pack).map(({ written, resolved }) => ({
      ...written,
      status: 'APPROVED' as const,
      publishedAt: resolved.publishedAt,
      effectiveTo: lastDayOf(pack, resolved),
    })),
  );

/** The published version that ruled on the day before a version starts; else the last one before it. */
export const predecessorOf = (pack: PolicyPack, version: Dated): VersionRecord | undefined =>
  publishedIn(pack)
    .filter(({ resolved }) => startOf(resolved) < startOf(version))
    .sort((a, b) => (startOf(a.resolved) < startOf(b.resolved) ? 1 : -1))[0];

/** The last publication of a version: itself, or its latest renewal. */
export const latestOf = (pack: PolicyPack, version: string): VersionRecord | undefined =>
  pack.versions.filter((record) => record.version === version || record.renews === version).at(-1);

/** An instant later than every publication of the pack, so that the order of publications is never in doubt. */
export const publicationInstant = (pack: PolicyPack, now: Date): string => {
  const last = Math.max(
    0,
    ...pack.versions.map(({ resolved }) => Date.parse(resolved.publishedAt ?? '') || 0),
  );
  return new Date(Math.max(now.getTime(), last + 1)).toISOString();
};
