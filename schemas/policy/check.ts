import { reaches } from './authorities.ts';
import { catalogue, type ParameterPath } from './catalogue.ts';
import { isNotApplicable, isUnlimited, numbersIn, weigh } from './compare.ts';
import { compareDecimals } from './decimal.ts';
import type { Bound, Entry, PackVersion } from './pack.ts';

export type BoundFinding = {
  readonly path: ParameterPath;
  readonly bound: Bound;
  /** REFUSED: the version may not be published (OUT_OF_BOUNDS); WARNED: the bound holds in principle only. */
  readonly outcome: 'REFUSED' | 'WARNED';
  readonly value: unknown;
};

/** The values of a version that leave the bounds set for its places by an approved pack [S003-8.4b, S003-5.10b]. */
export const boundsLeft = (version: PackVersion, versions: readonly PackVersion[]): readonly BoundFinding[] =>
  versions
    .flatMap((other) => boundsFor(version, other))
    .flatMap((bound) =>
      entriesAt(version, bound.path)
        .filter(
          (entry) => bound.from === undefined || (entry.to ?? version.effectiveTo ?? '9999') >= bound.from,
        )
        .flatMap((entry) => ('value' in entry ? [entry.value] : []))
        .filter((value) => !within(value, bound.rule))
        .map((value) => ({
          path: bound.path,
          bound,
          outcome: bound.strength === 'MUST' ? ('REFUSED' as const) : ('WARNED' as const),
          value,
        })),
    );

/** Parameters the version names without a value: it may be published, using one is refused with PARAMETER_MISSING. */
export const missingValues = (version: PackVersion): readonly ParameterPath[] =>
  (Object.keys(version.parameters) as ParameterPath[]).filter((path) =>
    entriesAt(version, path).some((entry) => !('value' in entry)),
  );

const reform = {
  outpatient: ['outpatient.deductible', 'outpatient.rate', 'outpatient.cap'],
  account: ['account.ownContribution', 'account.retiredShare'],
} as const satisfies Record<string, readonly ParameterPath[]>;

/**
 * What a pooling pack must still state before it may be published: both halves of the outpatient reform come together
 * [S003-2.4c], and money cannot be computed without a rule for fractions. Empty: complete.
 */
export const incompleteParts = (version: PackVersion): readonly ParameterPath[] => {
  if (version.poolingLevel === null) return [];
  const states = (path: ParameterPath) => entriesAt(version, path).length > 0;
  const started = [...reform.outpatient, ...reform.account].some(states);
  const employees = version.insuranceTypes.includes('EMPLOYEE');
  const needed: readonly ParameterPath[] = started
    ? ['rounding', ...reform.outpatient, ...(employees ? reform.account : [])]
    : [];
  return needed.filter((path) => !states(path));
};

export type BenefitChange = {
  readonly path: ParameterPath;
  /** WORSE needs a reason (DECREASING_BENEFIT) [S003-2.6g, S003-8.5a]. */
  readonly change: 'BETTER' | 'WORSE' | 'OTHER';
};

/** How a version's benefits differ from those of the version before, seen from the insured person. */
export const benefitChanges = (next: PackVersion, previous: PackVersion): readonly BenefitChange[] =>
  (Object.keys(catalogue) as ParameterPath[]).flatMap((path) => {
    const { better } = catalogue[path];
    const [after, before] = [lastValue(next, path), lastValue(previous, path)];
    if (better === null || before === undefined) return [];
    const change = after === undefined ? 'WORSE' : weigh(after, before, better);
    return change === 'EQUAL' ? [] : [{ path, change }];
  });

const boundsFor = (version: PackVersion, other: PackVersion): readonly Bound[] =>
  other.status === 'APPROVED' && reaches(other, version)
    ? other.bounds.filter(({ insuranceTypes }) =>
        (insuranceTypes ?? other.insuranceTypes).some((type) => version.insuranceTypes.includes(type)),
      )
    : [];

const entriesAt = (version: PackVersion, path: ParameterPath): readonly Entry[] =>
  version.parameters[path] ?? [];

const lastValue = (version: PackVersion, path: ParameterPath): unknown => {
  const last = entriesAt(version, path).at(-1);
  return last && 'value' in last ? last.value : undefined;
};

const within = (value: unknown, rule: Bound['rule']): boolean => {
  if (rule.kind === 'INCLUDES')
    return Array.isArray(value) && rule.codes.every((code) => value.includes(code));
  if (isUnlimited(value)) return rule.kind === 'AT_LEAST';
  if (isNotApplicable(value)) return rule.kind === 'AT_MOST';
  const numbers = [...(numbersIn(value)?.values() ?? [])];
  return numbers.every(
    (number) => compareDecimals(number, rule.value) * (rule.kind === 'AT_LEAST' ? 1 : -1) >= 0,
  );
};
