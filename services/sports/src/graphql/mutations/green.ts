import { commandOf } from '@yibao/platform/graphql';
import type { GreenCaseEvent } from '@yibao/schemas/events/sports';
import type { Context } from '../../context.ts';
import { assignOfficer, replaceOfficer, startGreenCase, type GreenCase } from '../../domain/green/case.ts';
import { eligibilityOn } from '../../domain/profile/eligibility.ts';
import { refuse } from '../../refusals.ts';
import type { MutationResolvers } from '../generated.ts';

type Decide = (current: GreenCase | null) => readonly GreenCaseEvent[];
type Target = { readonly greenCaseId: string; readonly idempotencyKey: string };

/** Whether the green channel is open to a person today. */
export const isEligible = async (
  personId: string,
  { profiles, knownById, today }: Context,
): Promise<boolean> => {
  const [profile, known] = await Promise.all([profiles.find(personId), knownById.load(personId)]);
  return profile !== null && eligibilityOn(profile, known, today()).eligible;
};

/** The resolver of a mutation on a green case of the own area; one that is not there looks like another's. */
const decidesOnGreenCase =
  <Input extends Target>(
    mutation: string,
    decisionOf: (input: Input, context: Context, personId: string) => Decide | Promise<Decide>,
  ) =>
  async (_parent: unknown, { input }: { readonly input: Input }, context: Context) => {
    const { greenCaseId } = input;
    const personId = (await context.greenCases.find(greenCaseId))?.personId ?? 'nobody';
    // First, so that access is judged by what it has read of the person.
    const decide = await decisionOf(input, context, personId);
    await context.access.requireAct(personId, 'SERVICE');
    const command = commandOf(context, mutation, input);
    const { state, revision } = await context.greenCases.change(greenCaseId, decide, command);
    if (!state) throw refuse('NOT_FOUND');
    return { greenCase: state, revision };
  };

const instant = ({ now }: Context) => now().toISOString();

export const greenMutations = {
  assignOfficer: decidesOnGreenCase('assignOfficer', async (input, context, personId) =>
    assignOfficer(input, await isEligible(personId, context), instant(context)),
  ),
  replaceOfficer: decidesOnGreenCase('replaceOfficer', (input, context) =>
    replaceOfficer(input, input.reason, instant(context)),
  ),
  startGreenCase: decidesOnGreenCase('startGreenCase', (_input, context) => startGreenCase(instant(context))),
} satisfies Partial<MutationResolvers>;
