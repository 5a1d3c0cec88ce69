import { rankOf, reaches } from './authorities.ts';
import { catalogue, type ParameterPath } from './catalogue.ts';
import { weigh } from './compare.ts';
import { refOf, type Entry, type Override, type PackVersion, type Parameters } from './pack.ts';
import { clipped, cutBefore, inOrder, meet, windowOf } from './timeline.ts';

/**
 * The resolved, self-contained form of a version: the rules of the authorities above it merged in, each conflict decided
 * and recorded. A newer higher rule replaces the lower one from its first day [S003-5.31b]; where dates do not decide, the
 * parameter's own rule does: the value better for the insured person [C1], or the more specific one [C2-C5].
 * `versions` may hold anything: only approved versions of higher authorities over the same area are taken, and of those
 * only their own values, so that resolving a resolved version changes nothing.
 */
export const resolveVersion = (version: PackVersion, versions: readonly PackVersion[]): PackVersion => {
  const own = { ...version, parameters: ownParameters(version) };
  const above = versions.filter((other) => rules(other, version));
  const nearest = Math.max(...above.map(rankOf));
  const layers = above
    .filter((other) => rankOf(other) === nearest)
    .map((other) => resolveVersion(other, versions));
  return layers.length === 0 ? own : mergeAll(own, layers);
};

const rules = (higher: PackVersion, lower: PackVersion): boolean =>
  rankOf(higher) < rankOf(lower) &&
  higher.status === 'APPROVED' &&
  higher.insuranceTypes.some((type) => lower.insuranceTypes.includes(type)) &&
  meet(windowOf(higher), windowOf(lower)) &&
  reaches(higher, lower);

const ownParameters = ({ parameters, pack, version }: PackVersion): Parameters => {
  const isOwn = ({ layer }: Entry) =>
    layer === undefined || (layer.pack === pack && layer.version === version);
  const entries = Object.entries(parameters).map(([path, all]) => [path, all.filter(isOwn)] as const);
  return Object.fromEntries(entries.filter(([, own]) => own.length > 0));
};

const mergeAll = (lower: PackVersion, layers: readonly PackVersion[]): PackVersion => {
  const paths = new Set(layers.flatMap(({ parameters }) => Object.keys(parameters) as ParameterPath[]));
  const merged = [...paths].map((path) => [path, mergePath(path, lower, layers)] as const);
  return {
    ...lower,
    parameters: {
      ...lower.parameters,
      ...Object.fromEntries(merged.map(([path, { entries }]) => [path, entries] as const)),
    },
    overrides: distinct([
      ...lower.overrides,
      ...layers.flatMap(({ overrides }) => overrides),
      ...merged.flatMap(([, { overrides }]) => overrides),
    ]),
    resolvedFrom: layers.flatMap((layer) => [refOf(layer), ...layer.resolvedFrom]).filter(isFirst),
  };
};

type Merged = { readonly entries: readonly Entry[]; readonly overrides: readonly Override[] };

const mergePath = (path: ParameterPath, lower: PackVersion, layers: readonly PackVersion[]): Merged =>
  layers.reduce<Merged>(
    (merged, higher) => {
      const theirs: readonly Entry[] = (higher.parameters[path] ?? []).flatMap((entry: Entry) =>
        clipped({ ...entry, layer: entry.layer ?? refOf(higher) }, windowOf(higher), windowOf(lower)),
      );
      const ours: readonly Entry[] = lower.parameters[path] ?? [];
      if (theirs.length === 0) return merged;
      if (ours.length === 0) return { ...merged, entries: inOrder([...merged.entries, ...theirs]) };
      const { entries, override } = decide(path, { ours: merged.entries, theirs }, lower, higher);
      return { entries, overrides: [...merged.overrides, ...(override ? [override] : [])] };
    },
    { entries: lower.parameters[path] ?? [], overrides: [] },
  );

type Conflict = { readonly ours: readonly Entry[]; readonly theirs: readonly Entry[] };
type Decision = { readonly entries: readonly Entry[]; readonly override?: Override };

const decide = (
  path: ParameterPath,
  { ours, theirs }: Conflict,
  lower: PackVersion,
  higher: PackVersion,
): Decision => {
  if (valuesOf(ours) === valuesOf(theirs)) return { entries: ours };
  const [theirStart, ourStart] = [statedStart(higher), statedStart(lower)];
  const dated = theirStart !== null && ourStart !== null;
  const won = { path, used: refOf(higher), instead: refOf(lower) };
  const kept = { path, used: refOf(lower), instead: refOf(higher) };

  if (dated && theirStart > ourStart)
    return {
      entries: [...cutBefore(ours, theirStart), ...theirs],
      override: { ...won, reason: 'NEWER_HIGHER_RULE', from: theirStart },
    };
  const { better, conflict } = catalogue[path];
  if (dated || conflict !== 'STRICTER' || better === null)
    return { entries: ours, override: { ...kept, reason: 'LOCAL_RULE_KEPT' } };
  return isBetter(theirs, ours, better)
    ? { entries: theirs, override: { ...won, reason: 'STRICTER' } }
    : { entries: ours, override: { ...kept, reason: 'STRICTER' } };
};

/** The first day as the source prints it; an assumed date decides no conflict. */
const statedStart = ({ effectiveFrom, datesAssumed }: PackVersion): string | null =>
  datesAssumed === undefined ? effectiveFrom : null;

const valueOf = (entry: Entry): unknown => ('value' in entry ? entry.value : undefined);

const valuesOf = (entries: readonly Entry[]): string =>
  JSON.stringify(entries.map((entry) => [entry.from, entry.to, valueOf(entry)]));

const isBetter = (theirs: readonly Entry[], ours: readonly Entry[], better: 'LESS' | 'MORE'): boolean =>
  theirs.every((their) => ours.every((our) => weigh(valueOf(their), valueOf(our), better) === 'BETTER'));

const isFirst = <Item>(item: Item, index: number, all: readonly Item[]): boolean =>
  all.findIndex((other) => JSON.stringify(other) === JSON.stringify(item)) === index;

const distinct = <Item>(items: readonly Item[]): readonly Item[] => items.filter(isFirst);
