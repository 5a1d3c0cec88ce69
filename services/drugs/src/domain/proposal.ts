import { dateIn, daysBetween, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import {
  ProposalDecided,
  ProposalDrafted,
  ProposalSent,
  type ProposalAuthority,
  type ProposalEvent,
} from '@yibao/schemas/events/drugs';
import type { DrugKind, EntryTerms } from '@yibao/schemas/facts/drugs';
import { refuse } from './refusals.ts';
import { authorityOf } from './authority.ts';

export type ProposalState = 'DRAFT' | 'SENT' | 'ACCEPTED' | 'REFUSED';

/** A drug proposed for the catalogue: its kind says who decides, and only that authority answers. */
export type Proposal = {
  readonly proposalId: string;
  readonly code: string;
  readonly area: string;
  readonly kind: DrugKind;
  readonly authority: ProposalAuthority;
  readonly listId?: string | undefined;
  readonly state: ProposalState;
  readonly draftedOn: IsoDate;
  readonly sentAt: string | null;
  readonly effectiveFrom: IsoDate | null;
  readonly document: string | null;
  readonly decidedOn: IsoDate | null;
  /** Calendar days from sending to decision. */
  readonly days: number | null;
  readonly private?: { readonly justification: string } | undefined;
};

/** Null before it is written. */
export const proposals: Aggregate<Proposal | null, ProposalEvent> = {
  initial: null,
  evolve(proposal, event) {
    switch (event.type) {
      case ProposalDrafted.type: {
        const unsaid = { sentAt: null, effectiveFrom: null, document: null, decidedOn: null, days: null };
        return { ...event.data, state: 'DRAFT', ...unsaid, private: event.private };
      }
      case ProposalSent.type:
        return proposal && { ...proposal, state: 'SENT', sentAt: event.data.sentAt };
      case ProposalDecided.type: {
        const { decision, effectiveFrom = null, document, decidedOn, days } = event.data;
        return proposal && { ...proposal, state: decision, effectiveFrom, document, decidedOn, days };
      }
    }
  },
};

export type ProposalDraft = {
  readonly proposalId: string;
  readonly code: string;
  readonly area: string;
  readonly kind: DrugKind | undefined;
  readonly inCatalogue: boolean;
  readonly listId: string | null;
  readonly justification: string;
  readonly draftedOn: IsoDate;
};

/**
 * Writes a proposal; the authority follows from the kind [S000-14b, S000-14c]. Refuses KIND_UNKNOWN, ALREADY_IN_CATALOGUE,
 * JUSTIFICATION_REQUIRED.
 */
export const draftProposal =
  ({ proposalId, code, area, kind, inCatalogue, listId, justification, draftedOn }: ProposalDraft) =>
  (current: Proposal | null): readonly ProposalEvent[] => {
    if (current) return [];
    const authority = authorityOf(kind);
    if (!kind || !authority) throw refuse('KIND_UNKNOWN', { code });
    if (inCatalogue) throw refuse('ALREADY_IN_CATALOGUE', { code });
    if (justification.trim() === '') throw refuse('JUSTIFICATION_REQUIRED');
    const list = listId === null ? {} : { listId };
    const draft = { proposalId, code, area, authority, kind, ...list, draftedOn };
    return [ProposalDrafted(draft, { justification: justification.trim() })];
  };

const there = (proposal: Proposal | null): Proposal => {
  if (!proposal) throw refuse('PROPOSAL_NOT_FOUND');
  return proposal;
};
const named = ({ proposalId, code, area, authority }: Proposal) => ({ proposalId, code, area, authority });

/** Sends it to the one authority that may decide [S000-14b]. Refuses NOT_DRAFT, WRONG_AUTHORITY. */
export const sendProposal =
  (recipient: ProposalAuthority, sentAt: string) =>
  (current: Proposal | null): readonly ProposalEvent[] => {
    const proposal = there(current);
    if (proposal.state !== 'DRAFT') throw refuse('NOT_DRAFT', { state: proposal.state });
    if (proposal.authority !== recipient) throw refuse('WRONG_AUTHORITY', { authority: proposal.authority });
    return [ProposalSent({ ...named(proposal), sentAt })];
  };

export type Decision = {
  readonly accepted: boolean;
  readonly effectiveFrom: IsoDate | null;
  /** How it is paid for, when a province takes it in; null: not, or not rightly, said. */
  readonly terms: EntryTerms | null;
  readonly document: string;
  readonly today: IsoDate;
  /** Whether the caller is the authority that may decide this one. */
  readonly isAuthority: (proposal: Proposal) => boolean;
};

const acceptance = ({ authority }: Proposal, { effectiveFrom, terms }: Decision) => {
  if (effectiveFrom === null) throw refuse('EFFECTIVE_DATE_REQUIRED');
  // What the nation takes in comes with its own version of the catalogue.
  if (authority === 'NATIONAL') return { effectiveFrom };
  if (!terms || terms.class === 'C') throw refuse('TERMS_REQUIRED');
  return { effectiveFrom, terms };
};

/**
 * The authority takes the drug in from a day on, or refuses it [S000-14e]. Refuses NOT_SENT, WRONG_AUTHORITY,
 * SOURCE_REQUIRED, EFFECTIVE_DATE_REQUIRED, TERMS_REQUIRED.
 */
export const decideProposal =
  (decision: Decision) =>
  (current: Proposal | null): readonly ProposalEvent[] => {
    const proposal = there(current);
    const { accepted, document, today, isAuthority } = decision;
    if (!isAuthority(proposal)) throw refuse('WRONG_AUTHORITY', { authority: proposal.authority });
    if (proposal.state !== 'SENT' || proposal.sentAt === null)
      throw refuse('NOT_SENT', { state: proposal.state });
    if (document.trim() === '') throw refuse('SOURCE_REQUIRED');
    return [
      ProposalDecided({
        ...named(proposal),
        decision: accepted ? 'ACCEPTED' : 'REFUSED',
        ...(accepted ? acceptance(proposal, decision) : {}),
        document: document.trim(),
        decidedOn: today,
        days: Math.max(0, daysBetween(dateIn(new Date(proposal.sentAt)), today)),
      }),
    ];
  };

/** How many were taken in and refused, and the days they took [S000-14e]. */
export const reportOn = (decided: readonly Proposal[]) => {
  const days = decided.flatMap((each) => each.days ?? []);
  const sum = days.reduce((total, each) => total + each, 0);
  return {
    accepted: decided.filter(({ state }) => state === 'ACCEPTED').length,
    refused: decided.filter(({ state }) => state === 'REFUSED').length,
    averageDays: days.length === 0 ? null : Math.ceil(sum / days.length),
    mostDays: days.length === 0 ? null : Math.max(...days),
  };
};
