import { commandOf } from '@yibao/platform/graphql';
import { assignLiaison, endLiaison } from '../../domain/liaison/liaison.ts';
import { declineOffer } from '../../domain/offer/offer.ts';
import { refuse } from '../../refusals.ts';
import { requireOwnArea } from '../acting.ts';
import type { MutationResolvers } from '../generated.ts';

export const peopleMutations = {
  assignLiaison: async (_parent, { input }, context) => {
    const { collegeId, area, name, phone } = input;
    // A college stays where it was first said to be.
    const before = await context.liaisons.find(collegeId);
    for (const each of [area, before?.area ?? area]) requireOwnArea(context, each);
    const command = commandOf(context, 'assignLiaison', input);
    const assignment = { collegeId, area, liaisonId: command.newId };
    const decide = assignLiaison(assignment, { name, phone }, context.today());
    const { state, revision } = await context.liaisons.change(collegeId, decide, command);
    if (!state) throw refuse('LIAISON_UNKNOWN');
    return { liaison: state, revision };
  },
  endLiaison: async (_parent, { input }, context) => {
    const liaison = await context.liaisons.find(input.collegeId);
    if (!liaison) throw refuse('LIAISON_UNKNOWN');
    requireOwnArea(context, liaison.area);
    const decide = endLiaison(input.on ?? context.today());
    const command = commandOf(context, 'endLiaison', input);
    const { state, revision } = await context.liaisons.change(input.collegeId, decide, command);
    return { liaison: state ?? liaison, revision };
  },
  declineOffer: async (_parent, { input }, context) => {
    const decide = declineOffer(context.viewer.personId ?? null);
    const command = commandOf(context, 'declineOffer', input);
    const { state, revision } = await context.offers.change(input.offerId, decide, command);
    if (!state) throw refuse('OFFER_UNKNOWN');
    return { offer: state, revision };
  },
} satisfies Partial<MutationResolvers>;
