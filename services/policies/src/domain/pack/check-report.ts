import type { Warning } from '@yibao/schemas/events/policies';
import type { ParameterPath } from '@yibao/schemas/policy/catalogue';
import {
  benefitChanges,
  incompleteParts,
  missingValues,
  type BenefitChange,
  type BoundFinding,
} from '@yibao/schemas/policy/check';
import { resolveVersion } from '@yibao/schemas/policy/merge';
import type { Entry, Override, PackVersion } from '@yibao/schemas/policy/pack';
import { canonical } from './canonical.ts';
import { boundFindings } from './bounds.ts';
import type { PackAndVersion, VersionRecord } from './pack.ts';
import { warningsOf } from './publish.ts';
import { overlapped, predecessorOf } from './succession.ts';

/** A parameter whose values differ from those of the version before. */
export type Difference = {
  readonly path: ParameterPath;
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
  /** Null: the parameter is no benefit that could get better or worse. */
  readonly change: BenefitChange['change'] | null;
};

export type CheckReport = {
  /** Named without a value: using one is refused with PARAMETER_MISSING. */
  readonly missing: readonly ParameterPath[];
  /** Without these it cannot be approved. */
  readonly incomplete: readonly ParameterPath[];
  readonly bounds: readonly BoundFinding[];
  readonly overrides: readonly Override[];
  readonly previous: VersionRecord | undefined;
  readonly differences: readonly Difference[];
  readonly warnings: readonly Warning[];
  /** Reasons for which approval or publication would be refused at present. */
  readonly obstacles: readonly ('INCOMPLETE_VERSION' | 'OUT_OF_BOUNDS' | 'OVERLAPPING_VERSION')[];
};

const differencesOf = (next: PackVersion, previous: PackVersion | undefined): readonly Difference[] => {
  if (previous === undefined) return [];
  const judged = new Map(benefitChanges(next, previous).map(({ path, change }) => [path, change]));
  const paths = new Set([...Object.keys(previous.parameters), ...Object.keys(next.parameters)]);
  return ([...paths] as ParameterPath[]).sort().flatMap((path) => {
    const before: readonly Entry[] = previous.parameters[path] ?? [];
    const after: readonly Entry[] = next.parameters[path] ?? [];
    const isSame = canonical(before.map(withoutSource)) === canonical(after.map(withoutSource));
    return isSame ? [] : [{ path, before, after, change: judged.get(path) ?? null }];
  });
};

const withoutSource = ({ source: _source, layer: _layer, ...rest }: Entry) => rest;

/** A version not yet published as it would be published today; a published one as it was. */
const standingOf = (
  { stage, written, resolved }: VersionRecord,
  rules: readonly PackVersion[],
): PackVersion => (stage === 'PUBLISHED' ? resolved : resolveVersion(written, rules));

/** What stands in the way of a version, and what it changes. `rules` are those of the packs above. */
export const checkReport = ({ pack, record }: PackAndVersion, rules: readonly PackVersion[]): CheckReport => {
  const resolved = standingOf(record, rules);
  const previous = predecessorOf(pack, resolved);
  const incomplete = incompleteParts(resolved);
  const bounds = boundFindings(resolved, rules);
  const isOpen = record.stage !== 'PUBLISHED' && record.stage !== 'WITHDRAWN';
  const obstacles = [
    ...(incomplete.length > 0 ? ['INCOMPLETE_VERSION' as const] : []),
    ...(bounds.some(({ outcome }) => outcome === 'REFUSED') ? ['OUT_OF_BOUNDS' as const] : []),
    ...(overlapped(pack, record.written) ? ['OVERLAPPING_VERSION' as const] : []),
  ];
  return {
    missing: missingValues(resolved),
    incomplete,
    bounds,
    overrides: resolved.overrides,
    previous,
    differences: differencesOf(resolved, previous?.resolved),
    warnings: isOpen ? warningsOf(pack, { written: record.written, resolved }, rules) : record.warnings,
    obstacles: isOpen ? obstacles : [],
  };
};
