import { PackVersionPublished, type PackEvent, type Warning } from '@yibao/schemas/events/policies';
import { benefitChanges } from '@yibao/schemas/policy/check';
import { resolveVersion } from '@yibao/schemas/policy/merge';
import type { Entry, PackVersion } from '@yibao/schemas/policy/pack';
import { refuse } from './refusals.ts';
import { boundFindings, requireWithinBounds } from './bounds.ts';
import { requireVersion } from './decide-proposal.ts';
import type { PolicyPack } from './pack.ts';
import { overlapped, predecessorOf, publicationInstant } from './succession.ts';

/** Values that rest on no document of an authority: answers to open questions, and what was invented for the demo. */
const withoutBasis = ({ parameters }: PackVersion): readonly string[] =>
  Object.entries(parameters)
    .filter(([, entries]: readonly [string, readonly Entry[]]) =>
      entries.some(({ source }) => ['ASSUMPTION', 'DEMONSTRATION'].includes(source.document)),
    )
    .map(([path]) => path);

/**
 * What does not forbid a publication but must be said: a benefit that falls [S003-2.6g], a rule without legal basis
 * [S003-8.0g], a bound that holds in principle only [S003-3.2j].
 */
export const warningsOf = (
  pack: PolicyPack,
  { written, resolved }: { readonly written: PackVersion; readonly resolved: PackVersion },
  rules: readonly PackVersion[],
): readonly Warning[] => {
  const before = predecessorOf(pack, resolved);
  const worse = before
    ? benefitChanges(resolved, before.resolved)
        .filter(({ change }) => change === 'WORSE')
        .map(({ path }) => path)
    : [];
  const baseless = withoutBasis(written);
  const loose = boundFindings(resolved, rules)
    .filter(({ outcome }) => outcome === 'WARNED')
    .map(({ path }) => path);
  return [
    ...(worse.length > 0 ? [{ code: 'DECREASING_BENEFIT' as const, paths: worse }] : []),
    ...(written.basis.length === 0 ? [{ code: 'LEGAL_BASIS_MISSING' as const, paths: [] }] : []),
    ...(baseless.length > 0 ? [{ code: 'LEGAL_BASIS_MISSING' as const, paths: baseless }] : []),
    ...(loose.length > 0 ? [{ code: 'BOUND_IN_PRINCIPLE' as const, paths: loose }] : []),
  ];
};

/**
 * Publishes an approved version: resolved with the rules of the packs above, and never changed again [S003-5.31b].
 * Refuses VERSION_NOT_FOUND, NOT_APPROVED, OVERLAPPING_VERSION, OUT_OF_BOUNDS.
 */
export const publish =
  (version: string, rules: readonly PackVersion[], now: Date) =>
  (pack: PolicyPack): readonly PackEvent[] => {
    const record = requireVersion(pack, version);
    const { stage, written } = record;
    if (stage !== 'APPROVED') throw refuse('NOT_APPROVED', { version, stage });
    const other = overlapped(pack, written);
    if (other) {
      const { effectiveFrom, effectiveTo } = other.resolved;
      throw refuse('OVERLAPPING_VERSION', { version: other.version, effectiveFrom, effectiveTo });
    }
    const publishedAt = publicationInstant(pack, now);
    const resolved = { ...resolveVersion(written, rules), status: 'APPROVED' as const, publishedAt };
    requireWithinBounds(resolved, rules);
    const warnings = warningsOf(pack, { written, resolved }, rules);
    return [PackVersionPublished({ pack: pack.code, version, resolved, warnings })];
  };
