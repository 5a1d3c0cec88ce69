import { requireOpaqueId } from '@yibao/platform/domain';
import { parseReference } from '@yibao/platform/facts';
import { commandOf, type Command } from '@yibao/platform/graphql';
import type { ProfileEvent } from '@yibao/schemas/events/sports';
import type { Context } from '../../context.ts';
import { endCapacity, issueCard, registerProfile, revokeCard } from '../../domain/profile/decide.ts';
import { thenReview } from '../../domain/profile/eligibility.ts';
import type { SportsProfile } from '../../domain/profile/profile.ts';
import { refuse } from '../../refusals.ts';
import type { MutationResolvers } from '../generated.ts';
import { mayCertify, requireProfileAct } from '../acting.ts';

type Decide = (profile: SportsProfile | null) => readonly ProfileEvent[];

/** Changes a profile, and derives the eligibility anew with it. */
const changeProfile = async (personReference: string, decide: Decide, command: Command, context: Context) => {
  const { key: personId } = parseReference(personReference);
  const known = await context.knownOf(personId, personId);
  // The department acts on people wherever they are insured: they see that it did.
  context.access.note(personId, 'SERVICE');
  const { state, revision } = await context.profiles.change(
    personId,
    thenReview(decide, known, context.today()),
    command,
  );
  if (!state) throw refuse('NOT_FOUND');
  return { profile: state, revision };
};

export const profileMutations = {
  registerProfile: async (_parent, { input }, context) => {
    const { key: personId } = parseReference(input.personId);
    // `id@revision` waits for somebody who was registered a moment ago.
    await context.knownOf(input.personId, personId);
    await requireProfileAct(personId, context);
    const { audience = null, unit, from, to } = input;
    requireOpaqueId(unit ?? '', 'input.unit');
    const request = {
      personId,
      audience,
      unit: unit ?? undefined,
      from: from ?? context.today(),
      to: to ?? undefined,
      certified: mayCertify(context),
    };
    const command = commandOf(context, 'registerProfile', input);
    return changeProfile(personId, registerProfile(request), command, context);
  },
  endCapacity: async (_parent, { input }, context) =>
    changeProfile(
      input.personId,
      endCapacity(input.audience, input.on ?? context.today()),
      commandOf(context, 'endCapacity', input),
      context,
    ),
  issueSportsCard: async (_parent, { input }, context) => {
    const command = commandOf(context, 'issueSportsCard', input);
    const { personId, kind, from, to } = input;
    return changeProfile(personId, issueCard({ cardId: command.newId, kind, from, to }), command, context);
  },
  revokeSportsCard: async (_parent, { input }, context) =>
    changeProfile(
      input.personId,
      revokeCard(input.cardId, context.today(), input.reason),
      commandOf(context, 'revokeSportsCard', input),
      context,
    ),
} satisfies Partial<MutationResolvers>;
