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
import { certifyingArea, requireProfileAct } from '../acting.ts';

type Decide = (profile: SportsProfile | null) => readonly ProfileEvent[];

/** Changes a profile that the caller may act on, and derives the eligibility anew with it. Refuses MAY_NOT_ACT. */
const changeProfile = async (personReference: string, decide: Decide, command: Command, context: Context) => {
  const { key: personId } = parseReference(personReference);
  // `id@revision` waits for somebody who was registered a moment ago.
  const known = await context.knownOf(personReference, personId);
  await requireProfileAct(personId, known, context);
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
    const { audience = null, unit, from, to } = input;
    requireOpaqueId(unit ?? '', 'input.unit');
    const request = {
      personId: parseReference(input.personId).key,
      audience,
      unit: unit ?? undefined,
      from: from ?? context.today(),
      to: to ?? undefined,
      certifiedIn: certifyingArea(context),
    };
    const command = commandOf(context, 'registerProfile', input);
    return changeProfile(input.personId, registerProfile(request), command, context);
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
