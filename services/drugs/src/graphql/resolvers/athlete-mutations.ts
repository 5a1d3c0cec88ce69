import { DomainError } from '@yibao/platform/domain';
import { commandOf } from '@yibao/platform/graphql';
import { provinceOf } from '@yibao/schemas/policy/areas';
import type { Context } from '../../context.ts';
import { changeList, submitList } from '../../domain/athlete-list.ts';
import { catalogueId } from '../../domain/catalogue.ts';
import { entryTerms, isInScope } from '../../domain/entry.ts';
import { openRound } from '../../domain/adjustment-round.ts';
import { decideProposal, draftProposal, sendProposal, type Proposal } from '../../domain/proposal.ts';
import { refuse } from '../../domain/refusals.ts';
import { maySeeList } from '../athlete-lists.ts';
import type { DecideProposalInput, MutationResolvers } from '../generated.ts';
import { isAuthorityFor, ownProvince, requireOwn, requireProvince } from '../province.ts';
import { statedTerms } from '../stated-terms.ts';

/** Codes that are no drug of any catalogue. */
const unknownAmong = async (codes: readonly string[], { entryByCode }: Context): Promise<string[]> => {
  const found = await entryByCode.loadMany(codes);
  return codes.filter((_code, index) => {
    const entry = found[index];
    return !entry || entry instanceof Error || entry.catalogue !== 'DRUG';
  });
};

/** A unit hands in lists of itself; a sports department names the team. Refuses NOT_A_TEAM. */
const teamOf = ({ viewer }: Context, teamId: string | null): string => {
  const isUnit = viewer.roles.includes('UNIT') && !viewer.roles.includes('SPORTS_DEPARTMENT');
  const team = isUnit ? (teamId ?? viewer.organisation) : teamId;
  if (!team || (isUnit && team !== viewer.organisation)) throw refuse('NOT_A_TEAM');
  return team;
};

const proposalChanged = async (
  id: string,
  decide: Parameters<Context['proposals']['change']>[1],
  mutation: string,
  input: { readonly idempotencyKey: string },
  context: Context,
) => {
  const command = commandOf(context, mutation, input);
  const { state: proposal, revision } = await context.proposals.change(id, decide, command);
  if (!proposal) throw refuse('PROPOSAL_NOT_FOUND');
  return { proposal, revision };
};

/** One open proposal of a drug in a province. Refuses ALREADY_PROPOSED. */
const takePlace = async ({ proposalClaims }: Context, key: string, proposalId: string) => {
  try {
    await proposalClaims.take(key, proposalId);
  } catch (error) {
    if (error instanceof DomainError && error.reason === 'ALREADY_TAKEN') throw refuse('ALREADY_PROPOSED');
    throw error;
  }
};

/** More than wait in a province at a time. */
const mostCandidates = { limit: 1000, after: undefined };

const openProposals = async (area: string, { proposalsThat }: Context): Promise<readonly Proposal[]> => {
  const [drafts, sent] = await Promise.all([
    proposalsThat({ area, state: 'DRAFT' }, mostCandidates),
    proposalsThat({ area, state: 'SENT' }, mostCandidates),
  ]);
  return [...drafts, ...sent];
};

const decisionOf = (input: DecideProposalInput, { viewer, today }: Context) => ({
  accepted: input.accepted,
  effectiveFrom: input.effectiveFrom ?? null,
  terms: statedTerms(input.class ?? null, input.ownFirst ?? [], viewer.area ?? ''),
  document: input.document,
  today: today(),
  isAuthority: (proposal: Proposal) => isAuthorityFor(viewer, proposal),
});

type Athletes = Pick<
  MutationResolvers,
  | 'submitAthleteDrugList'
  | 'changeAthleteDrugList'
  | 'proposeDrug'
  | 'sendProposal'
  | 'openAdjustmentRound'
  | 'decideProposal'
>;

export const athleteMutations: Athletes = {
  submitAthleteDrugList: async (_parent, { input }, context) => {
    const command = commandOf(context, 'submitAthleteDrugList', input);
    const teamId = teamOf(context, input.teamId ?? null);
    const { viewer } = context;
    const place = input.area ?? viewer.area;
    if (place === undefined) throw refuse('NOT_A_TEAM');
    const area = provinceOf(place);
    if (viewer.area !== undefined && provinceOf(viewer.area) !== area) throw refuse('NOT_A_TEAM');
    const { items } = input;
    const unknown = await unknownAmong(items.slice(0, 501), context);
    const list = { listId: command.newId, teamId, area, items, submittedOn: context.today(), unknown };
    const { state, revision } = await context.athleteLists.change(command.newId, submitList(list), command);
    if (!state) throw refuse('LIST_NOT_FOUND');
    return { list: state, revision };
  },
  changeAthleteDrugList: async (_parent, { input }, context) => {
    const { listId, add = [], remove = [] } = input;
    const list = await context.athleteListById.load(listId);
    if (!list || !maySeeList(context, list)) throw refuse('LIST_NOT_FOUND');
    const unknown = await unknownAmong(add.slice(0, 501), context);
    const command = commandOf(context, 'changeAthleteDrugList', input);
    const { state, revision } = await context.athleteLists.change(
      listId,
      changeList({ add, remove, unknown }),
      command,
    );
    if (!state) throw refuse('LIST_NOT_FOUND');
    return { list: state, revision };
  },
  proposeDrug: async (_parent, { input }, context) => {
    const area = ownProvince(context);
    const command = commandOf(context, 'proposeDrug', input);
    const { code, justification, listId = null } = input;
    // Proposed under this key before: its place may be another's by now, and the drug in the catalogue.
    const before = await context.proposals.change(command.newId, () => [], command);
    if (before.state) return { proposal: before.state, revision: before.revision };
    const entry = await context.entryByCode.load(code);
    if (entry?.catalogue !== 'DRUG') throw refuse('UNKNOWN_CODE', { codes: [code] });
    const counts = await context.countsOf.load('DRUG');
    const inCatalogue = isInScope(entryTerms(entry, { area, on: context.today(), counts }));
    const { kind } = entry;
    const draft = { proposalId: command.newId, code, area, kind, inCatalogue, listId, justification };
    const decide = draftProposal({ ...draft, draftedOn: context.today() });
    decide(null);
    await takePlace(context, `${area}/${code}`, command.newId);
    return proposalChanged(command.newId, decide, 'proposeDrug', input, context);
  },
  sendProposal: async (_parent, { input }, context) => {
    requireProvince(context);
    const proposal = await context.proposalById.load(input.proposalId);
    if (proposal) requireOwn(context, proposal.area);
    const decide = sendProposal(input.recipient, context.now().toISOString());
    return proposalChanged(input.proposalId, decide, 'sendProposal', input, context);
  },
  openAdjustmentRound: async (_parent, { input }, context) => {
    const area = requireProvince(context);
    const command = commandOf(context, 'openAdjustmentRound', input);
    const { catalogue = 'DRUG', from, to } = input;
    const open = catalogue === 'DRUG' ? await openProposals(area, context) : [];
    const request = { roundId: command.newId, area, catalogue, from, to, open };
    const { state, revision } = await context.adjustmentRounds.change(
      catalogueId(area, catalogue),
      openRound(request),
      command,
    );
    const round = state.find(({ roundId }) => roundId === command.newId);
    if (!round) throw refuse('ROUND_OPEN');
    return { round: { ...round, id: round.roundId }, revision };
  },
  decideProposal: async (_parent, { input }, context) =>
    proposalChanged(
      input.proposalId,
      decideProposal(decisionOf(input, context)),
      'decideProposal',
      input,
      context,
    ),
};
