import { areasAbove } from './areas.ts';
import type { ParameterPath, ValueAt } from './catalogue.ts';
import type { InsuranceType } from './codes.ts';
import {
  refOf,
  type Citation,
  type Entry,
  type Override,
  type PackVersion,
  type VersionRef,
} from './pack.ts';
import { appliesOn } from './timeline.ts';

/** What a version is on a day: its written status, or what its dates make of it once it is published. */
export type PackStatus = 'PROPOSED' | 'DRAFT' | 'APPROVED' | 'IN_FORCE' | 'EXPIRED';

/** A parameter as it applies: its value, where it stands, and which version it comes from. */
export type Applied<Value = unknown> = {
  /** Undefined: the source names the parameter without a value. */
  readonly value: Value | undefined;
  readonly source: Citation;
  readonly from: VersionRef;
  readonly demonstration: boolean;
};

/** The rules for one person on one service date: self-contained, so that the same settlement can be run again. */
export type Policy = VersionRef & {
  readonly status: PackStatus;
  /** A draft: it may be simulated, never paid by. */
  readonly simulated: boolean;
  readonly area: string;
  readonly insuranceType: InsuranceType;
  readonly serviceDate: string;
  readonly knownAt: string;
  readonly parameters: { readonly [Path in ParameterPath]?: Applied<ValueAt<Path>> };
  readonly overrides: readonly Override[];
};

export type PolicyQuery = {
  readonly area: string;
  readonly insuranceType: InsuranceType;
  readonly serviceDate: string;
  /** Only versions published by this instant are seen. */
  readonly knownAt: string;
  /** FRAMEWORK: where no pool has a pack, the rules of the province or the nation answer (filing, transfer). */
  readonly use?: 'BENEFITS' | 'FRAMEWORK';
  /** Take a draft where nothing is in force, or this very version; the answer is marked simulated. */
  readonly simulate?: true | { readonly version: string };
};

export type PolicyRefusal = {
  readonly reason: 'NO_PACK_FOR_AREA' | 'PACK_NOT_IN_FORCE' | 'PACK_EXPIRED';
  readonly details: Readonly<Record<string, unknown>>;
};
export type PolicyAnswer =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly refusal: PolicyRefusal };

/** The status of a version on a day, derived from its dates [S003-2.22, S003-5.31a]. */
export const statusOn = (version: PackVersion, date: string): PackStatus => {
  if (version.status !== 'APPROVED' || version.publishedAt === null) return version.status;
  if (version.effectiveTo !== null && date > version.effectiveTo) return 'EXPIRED';
  return version.effectiveFrom === null || date >= version.effectiveFrom ? 'IN_FORCE' : 'APPROVED';
};

/**
 * The rules that apply to an insurance type of an area on the service date, among what was known at `knownAt`: the nearest
 * area that has a pack, one version, never mixed [S003-0, S003-2.2, S003-2.4a]. Where that pack has run out and no draft
 * is to follow, the pool above takes its place [S003-8.4c]. Refuses NO_PACK_FOR_AREA, PACK_NOT_IN_FORCE (with the drafts
 * and dates there are), PACK_EXPIRED.
 */
export const resolvePolicy = (versions: readonly PackVersion[], query: PolicyQuery): PolicyAnswer => {
  const [nearest, ...above] = packsUpwards(versions, query);
  if (nearest === undefined)
    return refusal('NO_PACK_FOR_AREA', { area: query.area, insuranceType: query.insuranceType });

  const chosen = inForce(nearest, query) ?? simulated(nearest, query);
  if (chosen) return { ok: true, policy: policyOf(chosen, query) };
  const refused = notInForce(nearest, query);
  if (refused.reason !== 'PACK_EXPIRED') return { ok: false, refusal: refused };
  const wider = above.map((each) => inForce(each.filter(isPool), query)).find((each) => each !== undefined);
  return wider ? { ok: true, policy: policyOf(wider, query) } : { ok: false, refusal: refused };
};

/** A value, or the path that is missing: either the pack does not know it, or its source gives no value. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value; readonly applied: Applied<Value> }
  | { readonly ok: false; readonly reason: 'PARAMETER_MISSING'; readonly path: ParameterPath };

/** Reads one parameter. Refuses PARAMETER_MISSING with the path; nothing is guessed. */
export const read = <Path extends ParameterPath>(policy: Policy, path: Path): Reading<ValueAt<Path>> => {
  const applied = policy.parameters[path] as Applied<ValueAt<Path>> | undefined;
  return applied?.value === undefined
    ? { ok: false, reason: 'PARAMETER_MISSING', path }
    : { ok: true, value: applied.value, applied };
};

const refusal = (reason: PolicyRefusal['reason'], details: PolicyRefusal['details']): PolicyAnswer => ({
  ok: false,
  refusal: { reason, details },
});

const isPool = ({ poolingLevel }: PackVersion) => poolingLevel !== null;

/** The versions of each area that has a pack, the nearest area first. */
const packsUpwards = (versions: readonly PackVersion[], query: PolicyQuery): (readonly PackVersion[])[] => {
  const visible = versions.filter(
    (version) =>
      version.insuranceTypes.includes(query.insuranceType) &&
      (isPool(version) || query.use === 'FRAMEWORK') &&
      (version.publishedAt === null || Date.parse(version.publishedAt) <= Date.parse(query.knownAt)),
  );
  return areasAbove(query.area)
    .map((area) => visible.filter(({ areas }) => areas.includes(area)))
    .filter((found) => found.length > 0);
};

const covers = ({ effectiveFrom, effectiveTo }: PackVersion, date: string): boolean =>
  (effectiveFrom === null || effectiveFrom <= date) && (effectiveTo === null || date <= effectiveTo);

/** A version published again replaces the earlier publication; the latest one known is used. */
const latest = (versions: readonly PackVersion[]): PackVersion | undefined =>
  versions.reduce<PackVersion | undefined>(
    (last, next) =>
      last && Date.parse(last.publishedAt ?? '') >= Date.parse(next.publishedAt ?? '') ? last : next,
    undefined,
  );

const inForce = (versions: readonly PackVersion[], { serviceDate, simulate }: PolicyQuery) =>
  typeof simulate === 'object'
    ? undefined
    : latest(versions.filter((version) => statusOn(version, serviceDate) === 'IN_FORCE'));

const simulated = (versions: readonly PackVersion[], { serviceDate, simulate }: PolicyQuery) => {
  if (simulate === undefined) return undefined;
  return simulate === true
    ? versions.find((version) => version.publishedAt === null && covers(version, serviceDate))
    : versions.find(({ version }) => version === simulate.version);
};

const notInForce = (versions: readonly PackVersion[], { serviceDate }: PolicyQuery): PolicyRefusal => {
  const known = versions.map((version) => ({
    ...refOf(version),
    status: statusOn(version, serviceDate),
    effectiveFrom: version.effectiveFrom,
    effectiveTo: version.effectiveTo,
  }));
  const published = known.filter(({ status }) => status !== 'DRAFT' && status !== 'PROPOSED');
  // Where a draft is to follow, the answer is the draft: it can be simulated, and settled by once it is in force.
  const awaited = versions.some((version) => version.publishedAt === null && covers(version, serviceDate));
  const expired = !awaited && published.length > 0 && published.every(({ status }) => status === 'EXPIRED');
  return {
    reason: expired ? 'PACK_EXPIRED' : 'PACK_NOT_IN_FORCE',
    details: { serviceDate, versions: known },
  };
};

const policyOf = (version: PackVersion, query: PolicyQuery): Policy => {
  const status = statusOn(version, query.serviceDate);
  const parameters: Record<string, Applied> = {};
  for (const [path, entries] of Object.entries(version.parameters) as [string, readonly Entry[]][]) {
    const entry = entries.find((candidate) => appliesOn(candidate, query.serviceDate));
    if (entry) parameters[path] = appliedOf(entry, version);
  }
  return {
    ...refOf(version),
    status,
    simulated: status !== 'IN_FORCE',
    area: query.area,
    insuranceType: query.insuranceType,
    serviceDate: query.serviceDate,
    knownAt: query.knownAt,
    parameters,
    overrides: version.overrides,
  };
};

const appliedOf = (entry: Entry, version: PackVersion): Applied => ({
  value: 'value' in entry ? entry.value : undefined,
  source: entry.source,
  from: entry.layer ?? refOf(version),
  demonstration: entry.demonstration === true,
});
