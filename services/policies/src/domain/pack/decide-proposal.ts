import {
  PackVersionApproved,
  ProposalCoSigned,
  ProposalWithdrawn,
  type ApprovingAuthority,
  type PackEvent,
  type Proposer,
} from '@yibao/schemas/events/policies';
import { incompleteParts } from '@yibao/schemas/policy/check';
import { resolveVersion } from '@yibao/schemas/policy/merge';
import type { PackVersion } from '@yibao/schemas/policy/pack';
import { refuse } from './refusals.ts';
import { requireWithinBounds } from './bounds.ts';
import { versionIn, type PolicyPack, type VersionRecord } from './pack.ts';

/** Refuses VERSION_NOT_FOUND. */
export const requireVersion = (pack: PolicyPack, version: string): VersionRecord => {
  const record = versionIn(pack, version);
  if (!record) throw refuse('VERSION_NOT_FOUND', { version });
  return record;
};

/** Refuses VERSION_NOT_FOUND, NOT_PROPOSED. */
const requireProposed = (pack: PolicyPack, version: string): VersionRecord => {
  const record = requireVersion(pack, version);
  if (record.stage !== 'PROPOSED') throw refuse('NOT_PROPOSED', { version, stage: record.stage });
  return record;
};

const isSame = (a: Proposer, b: Pick<Proposer, 'account' | 'organisation'>): boolean =>
  a.account === b.account || (a.organisation !== undefined && a.organisation === b.organisation);

/** A second authority proposes as well [S003-2.6e]. Refuses VERSION_NOT_FOUND, NOT_PROPOSED, SAME_PROPOSER. */
export const coSign =
  (version: string, proposer: Proposer) =>
  (pack: PolicyPack): readonly PackEvent[] => {
    const { proposers } = requireProposed(pack, version);
    if (proposers.some((other) => other.side === proposer.side || isSame(other, proposer)))
      throw refuse('SAME_PROPOSER', { sides: proposers.map(({ side }) => side) });
    return [ProposalCoSigned({ pack: pack.code, version, proposer })];
  };

/** Refuses VERSION_NOT_FOUND, NOT_PROPOSED, NOT_A_PROPOSER, REASON_REQUIRED. */
export const withdraw =
  (version: string, by: Pick<Proposer, 'account' | 'organisation'>, reason: string) =>
  (pack: PolicyPack): readonly PackEvent[] => {
    const { proposers } = requireProposed(pack, version);
    if (!proposers.some((proposer) => isSame(proposer, by))) throw refuse('NOT_A_PROPOSER');
    if (reason.trim() === '') throw refuse('REASON_REQUIRED');
    return [ProposalWithdrawn({ pack: pack.code, version, account: by.account }, { reason: reason.trim() })];
  };

export type ApprovalRequest = {
  readonly version: string;
  readonly authority: ApprovingAuthority;
  readonly document: string;
  readonly account: string;
};

const requireProposers = ({ procedure }: PolicyPack, { proposers }: VersionRecord): void => {
  const missing = procedure.coSigners.filter((side) => !proposers.some((proposer) => proposer.side === side));
  if (missing.length > 0) throw refuse('PROPOSER_MISSING', { missing, source: procedure.source });
};

/**
 * The competent authority approves a proposal. `rules` are those of the packs above [S003-2.6e, S003-8.4b].
 * Refuses VERSION_NOT_FOUND, NOT_PROPOSED, PROPOSER_MISSING, PROPOSER_MAY_NOT_APPROVE, AUTHORITY_NOT_COMPETENT,
 * DOCUMENT_REQUIRED, INCOMPLETE_VERSION, OUT_OF_BOUNDS.
 */
export const approve =
  ({ version, authority, document, account }: ApprovalRequest, rules: readonly PackVersion[]) =>
  (pack: PolicyPack): readonly PackEvent[] => {
    const record = requireProposed(pack, version);
    requireProposers(pack, record);
    if (record.proposers.some((proposer) => proposer.account === account))
      throw refuse('PROPOSER_MAY_NOT_APPROVE');
    const { approvedBy } = pack.procedure;
    if (approvedBy !== null && approvedBy !== authority)
      throw refuse('AUTHORITY_NOT_COMPETENT', { approvedBy });
    if (document.trim() === '') throw refuse('DOCUMENT_REQUIRED');
    const resolved = resolveVersion(record.written, rules);
    const missing = incompleteParts(resolved);
    if (missing.length > 0) throw refuse('INCOMPLETE_VERSION', { missing });
    requireWithinBounds(resolved, rules);
    return [PackVersionApproved({ pack: pack.code, version, authority, document: document.trim(), account })];
  };
