import type { ApprovingAuthority, ChangeProcedure, Proposer, Warning } from '@yibao/schemas/events/policies';
import type { Authority, InsuranceType } from '@yibao/schemas/policy/codes';
import type { PackVersion } from '@yibao/schemas/policy/pack';

export type Text = { readonly zh: string; readonly en: string };

/** How far a version has come. In force and expired are what its dates make of PUBLISHED. */
export type Stage = 'DRAFT' | 'PROPOSED' | 'WITHDRAWN' | 'APPROVED' | 'PUBLISHED';

export type Approval = {
  readonly authority: ApprovingAuthority;
  readonly document: string;
  readonly account: string;
};

/** The rules as people wrote them, and the same with the rules of higher authorities merged in. */
export type Contents = { readonly written: PackVersion; readonly resolved: PackVersion };

/** One version of a pack. Once PUBLISHED it never changes. */
export type VersionRecord = Contents & {
  readonly version: string;
  readonly stage: Stage;
  /** The draft of the release: what it is again when its proposal is withdrawn. */
  readonly draft: Contents | null;
  /** Of the file it came with; null: it came through the procedure. */
  readonly contentHash: string | null;
  readonly basedOn: string | null;
  readonly proposers: readonly Proposer[];
  readonly approval: Approval | null;
  readonly warnings: readonly Warning[];
  /** The version it publishes again after a higher rule changed; null: it is one of its own. */
  readonly renews: string | null;
};

/** The rule book of one place and its insurance types; its id is its code. */
export type PolicyPack = {
  readonly code: string;
  readonly title: Text;
  readonly authority: Authority;
  /** Null: a framework, which rules other packs and pools nothing. */
  readonly poolingLevel: 'CITY' | 'PROVINCE' | null;
  readonly areas: readonly string[];
  readonly insuranceTypes: readonly InsuranceType[];
  readonly basis: readonly string[];
  readonly issuer: Text;
  readonly interpreter: Text | null;
  readonly procedure: ChangeProcedure;
  readonly versions: readonly VersionRecord[];
  /** By version: free text, which may name persons. Null when it was erased. */
  readonly private?: Remarks | null;
};

export type Remarks = {
  readonly justifications: Readonly<Record<string, string>>;
  readonly withdrawals: Readonly<Record<string, string>>;
};

/** One version together with the pack it belongs to. */
export type PackAndVersion = { readonly pack: PolicyPack; readonly record: VersionRecord };

export const versionIn = (pack: PolicyPack, version: string): VersionRecord | undefined =>
  pack.versions.find((record) => record.version === version);

/** Published versions that people made, without their renewals. */
export const publishedIn = ({ versions }: PolicyPack): readonly VersionRecord[] =>
  versions.filter(({ stage, renews }) => stage === 'PUBLISHED' && renews === null);
