import { commandOf, type Command } from '@yibao/platform/graphql';
import type { Context } from '../context.ts';
import {
  applyForEntitlement,
  reviewEntitlement,
  revokeEntitlement,
  type Acting,
} from '../domain/recognise.ts';
import { refuse } from '../domain/refusals.ts';
import { applicationOf } from '../settlement/application.ts';
import { refusedOnFreshFactsOnly } from '../settlement/fresh-refusals.ts';
import type { MutationResolvers } from './generated.ts';

const change = async (
  personId: string,
  entitlementId: string,
  decide: Parameters<Context['benefits']['change']>[1],
  context: Context,
  command: Command,
) => {
  const { revision } = await context.benefits.change(personId, decide, command);
  const entitlement = await context.entitlementById(entitlementId);
  if (!entitlement) throw refuse('NOT_ENTITLED', { entitlementId });
  return { entitlement, revision };
};

/** An institution acts for itself, an officer for the agency of the insured area; nobody decides about the own affairs. */
const actingAs = (
  { personId, entitlementId }: { readonly personId: string; readonly entitlementId: string },
  { viewer, now }: Context,
): Acting => {
  if (viewer.personId === personId) throw refuse('NOT_THE_REVIEWER');
  const at = now().toISOString();
  if (viewer.roles.includes('OFFICER')) return { entitlementId, personId, institutionId: null, at };
  if (!viewer.organisation) throw refuse('INSTITUTION_REQUIRED');
  return { entitlementId, personId, institutionId: viewer.organisation, at };
};

export const entitlementMutations: Pick<
  MutationResolvers,
  'applyEntitlement' | 'reviewEntitlement' | 'revokeEntitlement'
> = {
  applyEntitlement: async (_parent, { input }, context) => {
    const { personId } = input;
    await context.access.requireAct(personId, 'CLINICAL');
    const command = commandOf(context, 'applyEntitlement', input);
    const application = await refusedOnFreshFactsOnly(context, async () =>
      applicationOf(command.newId, input, context),
    );
    return change(personId, command.newId, applyForEntitlement(application), context, command);
  },
  reviewEntitlement: async (_parent, { input }, context) => {
    const { personId, entitlementId, approved, validTo, reason } = input;
    await context.access.requireAct(personId, 'CLINICAL');
    const review = { ...actingAs(input, context), approved, validTo: validTo ?? null, reason: reason ?? '' };
    const decide = reviewEntitlement({ ...review, today: context.today() });
    return change(personId, entitlementId, decide, context, commandOf(context, 'reviewEntitlement', input));
  },
  revokeEntitlement: async (_parent, { input }, context) => {
    const { personId, entitlementId, reason } = input;
    await context.access.requireAct(personId, 'CLINICAL');
    const decide = revokeEntitlement({ ...actingAs(input, context), reason });
    return change(personId, entitlementId, decide, context, commandOf(context, 'revokeEntitlement', input));
  },
};
