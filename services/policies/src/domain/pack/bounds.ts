import { boundsLeft, type BoundFinding } from '@yibao/schemas/policy/check';
import type { PackVersion } from '@yibao/schemas/policy/pack';
import { refuse } from './refusals.ts';
import { meet } from './succession.ts';

/** Where a version leaves bounds: those of the packs above, as far as they rule in its time, and its own. */
export const boundFindings = (
  resolved: PackVersion,
  rules: readonly PackVersion[],
): readonly BoundFinding[] =>
  boundsLeft(resolved, [
    ...rules.filter((other) => other.pack !== resolved.pack && meet(other, resolved)),
    { ...resolved, status: 'APPROVED' },
  ]);

/** Refuses OUT_OF_BOUNDS with every value, its bound and where the bound stands [S003-8.4b]. */
export const requireWithinBounds = (resolved: PackVersion, rules: readonly PackVersion[]): void => {
  const refused = boundFindings(resolved, rules).filter(({ outcome }) => outcome === 'REFUSED');
  if (refused.length === 0) return;
  const findings = refused.map(({ path, value, bound }) => ({
    path,
    value,
    rule: bound.rule,
    source: bound.source,
  }));
  throw refuse('OUT_OF_BOUNDS', { findings });
};
