import { PackVersionProposed, type PackEvent, type Proposer } from '@yibao/schemas/events/policies';
import { resolveVersion } from '@yibao/schemas/policy/merge';
import { packVersion, type Bound, type PackVersion } from '@yibao/schemas/policy/pack';
import { refuse } from './refusals.ts';
import { changedParameters, citationOf, pathOf, type ProposedValue } from './change-parameters.ts';
import { versionIn, type PolicyPack, type Text, type VersionRecord } from './pack.ts';

/** A bound for the packs of the same places and below. */
export type ProposedBound = {
  readonly path: string;
  readonly rule: Bound['rule'];
  readonly strength: Bound['strength'];
  readonly from: string | null;
  readonly source: ProposedValue['source'];
};

/** A change of a pack as it is asked for. Null: not given. */
export type Proposal = {
  readonly version: string;
  /** The version whose rules go on where nothing else is said; a draft that is proposed goes on from itself. */
  readonly basedOn: string | null;
  readonly title: Text | null;
  readonly basis: readonly string[] | null;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly parameters: readonly ProposedValue[];
  readonly removed: readonly string[];
  readonly bounds: readonly ProposedBound[] | null;
  readonly justification: string | null;
  readonly proposer: Proposer;
};

const versionId = /^[A-Z0-9][A-Z0-9_-]{2,63}$/;

/** A version that stands under this id already; only a draft may be proposed again. Refuses VERSION_TAKEN, CODE_INVALID. */
const draftOf = (pack: PolicyPack, version: string): VersionRecord | undefined => {
  const known = versionIn(pack, version);
  if (known && known.stage !== 'DRAFT') throw refuse('VERSION_TAKEN', { version, stage: known.stage });
  if (!known && !versionId.test(version)) throw refuse('CODE_INVALID', { version });
  return known;
};

const baseOf = (pack: PolicyPack, { version, basedOn }: Proposal): VersionRecord | undefined => {
  const draft = draftOf(pack, version);
  if (basedOn === null) return draft;
  const base = versionIn(pack, basedOn);
  if (!base) throw refuse('VERSION_NOT_FOUND', { version: basedOn });
  return base;
};

const periodOf = ({ effectiveFrom, effectiveTo }: Proposal) => {
  if (effectiveFrom === null) throw refuse('EFFECTIVE_DATE_REQUIRED');
  if (effectiveTo !== null && effectiveTo < effectiveFrom)
    throw refuse('PERIOD_INVALID', { effectiveFrom, effectiveTo });
  return { effectiveFrom, effectiveTo };
};

const boundOf = ({ path, rule, strength, from, source }: ProposedBound): Bound => ({
  path: pathOf(path),
  rule,
  strength,
  source: citationOf(path, source),
  ...(from === null ? {} : { from }),
});

/** What the proposal says itself, as a version; checked as a whole. */
const writtenOf = (pack: PolicyPack, base: PackVersion | undefined, proposal: Proposal): PackVersion => {
  const { version, title, basis, parameters, removed, bounds } = proposal;
  const written = {
    pack: pack.code,
    version,
    title: title ?? base?.title ?? pack.title,
    authority: pack.authority,
    poolingLevel: pack.poolingLevel,
    areas: pack.areas,
    insuranceTypes: pack.insuranceTypes,
    basis: basis ?? base?.basis ?? pack.basis,
    issuer: pack.issuer,
    ...(pack.interpreter ? { interpreter: pack.interpreter } : {}),
    status: 'PROPOSED',
    ...periodOf(proposal),
    publishedAt: null,
    parameters: changedParameters(base?.parameters ?? {}, parameters, removed),
    bounds: bounds === null ? (base?.bounds ?? []) : bounds.map(boundOf),
    flags: base?.flags ?? [],
    overrides: [],
    resolvedFrom: [],
    notes: base?.notes ?? [],
  };
  const parsed = packVersion.safeParse(written);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => ({ at: issue.path.join('.'), problem: issue.message }));
  throw refuse('VALUE_INVALID', { issues });
};

/**
 * Proposes a version of a pack: a new one, or a draft of the release. `rules` are those of the packs above; the proposal
 * may be simulated with them from now on [S003-2.6e, S003-5.6].
 * Refuses VERSION_TAKEN, CODE_INVALID, VERSION_NOT_FOUND, EFFECTIVE_DATE_REQUIRED, PERIOD_INVALID, JUSTIFICATION_REQUIRED,
 * UNKNOWN_PARAMETER, SOURCE_REQUIRED, VALUE_INVALID.
 */
export const proposeVersion =
  (proposal: Proposal, rules: readonly PackVersion[]) =>
  (pack: PolicyPack): readonly PackEvent[] => {
    const base = baseOf(pack, proposal);
    const written = writtenOf(pack, base?.written, proposal);
    const justification = proposal.justification?.trim() ?? '';
    if (justification === '') throw refuse('JUSTIFICATION_REQUIRED');
    const resolved = resolveVersion(written, rules);
    const { version, proposer } = proposal;
    const basedOn = base === undefined || base.version === version ? null : base.version;
    return [
      PackVersionProposed(
        { pack: pack.code, version, proposer, basedOn, written, resolved },
        { justification },
      ),
    ];
  };
