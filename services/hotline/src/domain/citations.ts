import { addDays, dateIn, type IsoDate } from '@yibao/platform/domain';
import type { CitedVersion } from '@yibao/schemas/events/hotline';
import type { PackVersion, VersionRef } from '@yibao/schemas/policy/pack';
import { refuse } from './refusals.ts';

/** A published version, as far as what cites it depends on it. */
export type PublishedVersion = VersionRef & {
  readonly publishedAt: string;
  readonly effectiveFrom: IsoDate | null;
  readonly effectiveTo: IsoDate | null;
};

/** Undefined for drafts and proposals. */
export const publishedVersion = ({
  pack,
  version,
  publishedAt,
  effectiveFrom,
  effectiveTo,
}: PackVersion): PublishedVersion | undefined =>
  publishedAt === null ? undefined : { pack, version, publishedAt, effectiveFrom, effectiveTo };

const earliest = (days: readonly (IsoDate | null)[]): IsoDate | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

/** Whether `later` takes the place of `cited`: the same pack, published afterwards. */
export const replaces = (later: PublishedVersion, cited: CitedVersion): boolean =>
  later.pack === cited.pack &&
  later.version !== cited.version &&
  Date.parse(later.publishedAt) > Date.parse(cited.publishedAt);

/** The last day before a replacement applies: it does from its first day on, and never before it was published. */
export const lastDayBefore = ({ effectiveFrom, publishedAt }: PublishedVersion): IsoDate => {
  const publishedOn = dateIn(new Date(publishedAt));
  return addDays(effectiveFrom !== null && effectiveFrom > publishedOn ? effectiveFrom : publishedOn, -1);
};

/** The versions as cited. Refuses POLICY_UNKNOWN. */
export const cite = (
  references: readonly VersionRef[],
  published: readonly PublishedVersion[],
): readonly CitedVersion[] =>
  references.map(({ pack, version }) => {
    const known = published.find((each) => each.pack === pack && each.version === version);
    if (!known) throw refuse('POLICY_UNKNOWN', { pack, version });
    return { pack, version, publishedAt: known.publishedAt };
  });

/**
 * The last day on which everything cited holds: what ends, or is replaced, ends the answer with it; null: nothing ends.
 * Refuses POLICY_UNKNOWN, POLICY_EXPIRED.
 */
export const validThrough = (
  cites: readonly CitedVersion[],
  published: readonly PublishedVersion[],
  today: IsoDate,
): IsoDate | null => {
  const ends = cites.map((cited) => {
    const known = published.find((each) => each.pack === cited.pack && each.version === cited.version);
    if (!known) throw refuse('POLICY_UNKNOWN', { pack: cited.pack, version: cited.version });
    const replaced = published.filter((each) => replaces(each, cited)).map((each) => lastDayBefore(each));
    const last = earliest([known.effectiveTo, ...replaced]);
    if (last !== null && last < today)
      throw refuse('POLICY_EXPIRED', { pack: cited.pack, version: cited.version, lastDay: last });
    return last;
  });
  return earliest(ends);
};

/** What of an answer a newly published version replaces, and the last day that leaves to the answer. */
export const replacedBy = (
  cites: readonly CitedVersion[],
  validUntil: IsoDate | null,
  later: PublishedVersion,
): { readonly replaced: VersionRef; readonly validUntil: IsoDate } | null => {
  const cited = cites.find((each) => replaces(later, each));
  if (!cited) return null;
  const last = lastDayBefore(later);
  return {
    replaced: { pack: cited.pack, version: cited.version },
    validUntil: validUntil !== null && validUntil < last ? validUntil : last,
  };
};
