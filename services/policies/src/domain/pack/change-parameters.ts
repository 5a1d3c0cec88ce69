import { isIsoDate } from '@yibao/platform/domain';
import { catalogue, isParameterPath, type ParameterPath } from '@yibao/schemas/policy/catalogue';
import type { Citation, Entry, Parameters } from '@yibao/schemas/policy/pack';
import { refuse } from './refusals.ts';

/** A value as it is proposed; several for one path follow each other in time. */
export type ProposedValue = {
  readonly path: string;
  /** Undefined: named without a value, so that using it is refused with PARAMETER_MISSING. */
  readonly value: unknown;
  readonly source: { readonly document: string; readonly article: string } | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly demonstration: boolean;
  readonly note: string | null;
};

/** Marks a rule that came through the procedure, not from one of the five sources. */
const local = 'LOCAL';

/** A complete citation. Refuses SOURCE_REQUIRED. */
export const citationOf = (path: string, source: ProposedValue['source']): Citation => {
  const document = source?.document.trim() ?? '';
  const article = source?.article.trim() ?? '';
  if (document === '' || article === '') throw refuse('SOURCE_REQUIRED', { path });
  return { document, article, row: local };
};

/** Refuses UNKNOWN_PARAMETER. */
export const pathOf = (path: string): ParameterPath => {
  if (!isParameterPath(path)) throw refuse('UNKNOWN_PARAMETER', { path });
  return path;
};

const valueOf = (path: ParameterPath, value: unknown): unknown => {
  const parsed = catalogue[path].schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => ({ at: issue.path.join('.'), problem: issue.message }));
  throw refuse('VALUE_INVALID', { path, issues });
};

const entryOf = (path: ParameterPath, proposed: ProposedValue): Entry => {
  const { value, from, to, note } = proposed;
  const source = citationOf(path, proposed.source);
  const isDemonstration = proposed.demonstration || source.document === 'DEMONSTRATION';
  return {
    ...(value === undefined ? { parameter: true as const } : { value: valueOf(path, value) }),
    source,
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(isDemonstration ? { demonstration: true as const } : {}),
    ...(note === null ? {} : { note }),
  };
};

/** The values of one path in the order of time. Refuses PERIOD_INVALID when they overlap. */
const inTurn = (path: string, entries: readonly Entry[]): readonly Entry[] => {
  const sorted = [...entries].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  sorted.forEach(({ from, to }, index) => {
    const next = sorted[index + 1];
    const isDated = [from, to].every((date) => date === undefined || isIsoDate(date));
    const endsFirst = from === undefined || to === undefined || from <= to;
    const leavesRoom = next === undefined || (to !== undefined && next.from !== undefined && to < next.from);
    if (!isDated || !endsFirst || !leavesRoom) throw refuse('PERIOD_INVALID', { path, from, to });
  });
  return sorted;
};

/**
 * Parameters with some values replaced, added or taken out; all values of a changed path are replaced together.
 * Refuses UNKNOWN_PARAMETER, SOURCE_REQUIRED, VALUE_INVALID, PERIOD_INVALID, each with the path [S003-2.6e].
 */
export const changedParameters = (
  parameters: Parameters,
  proposed: readonly ProposedValue[],
  removed: readonly string[],
): Parameters => {
  const changes = new Map<ParameterPath, Entry[]>();
  for (const each of proposed) {
    const path = pathOf(each.path);
    changes.set(path, [...(changes.get(path) ?? []), entryOf(path, each)]);
  }
  const gone = new Set<string>(removed.map(pathOf));
  const kept = Object.entries(parameters).filter(([path]) => !gone.has(path));
  const replaced = [...changes].map(([path, entries]) => [path, inTurn(path, entries)] as const);
  return Object.fromEntries([...kept, ...replaced]);
};
