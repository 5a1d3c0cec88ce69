import { commandOf } from '@yibao/platform/graphql';
import type { Context } from '../../context.ts';
import { closeStay, openStay } from '../../domain/stays.ts';
import type { Benefits } from '../../domain/benefits.ts';
import { settledParts } from '../../domain/settled-parts.ts';
import { refuse } from '../../domain/refusals.ts';
import { refusedOnFreshFactsOnly } from '../../settlement/fresh-refusals.ts';
import { reverseClaim, settleClaim } from '../../settlement/settle-claim.ts';
import { entitlementMutations } from '../entitlement-mutations.ts';
import type { MutationResolvers } from '../generated.ts';

const settlementPayload = async (
  { settlementId, revision }: { settlementId: string; revision: number },
  { settlementById }: Context,
) => {
  const settlement = await settlementById.load(settlementId);
  if (!settlement) throw refuse('SETTLEMENT_UNKNOWN');
  return { settlement, revision };
};

const stayPayload = ({ stays }: Benefits, stayId: string, revision: number) => {
  const stay = stays.find((each) => each.stayId === stayId);
  if (!stay) throw refuse('STAY_NOT_OPEN', { stayId });
  const { institutionId, admittedAt, dischargedAt } = stay;
  return { stay: { id: stayId, institution: { id: institutionId }, admittedAt, dischargedAt }, revision };
};

const ownInstitution = ({ viewer }: Context): string => {
  if (!viewer.organisation) throw refuse('INSTITUTION_REQUIRED');
  return viewer.organisation;
};

export const Mutation: MutationResolvers = {
  ...entitlementMutations,
  settleClaim: async (_parent, { input }, context) => {
    const { personId, claim } = input;
    await context.access.requireAct(personId, 'COVERAGE');
    // Whoever names a disease learns by the answer whether the person is recognised for it.
    if (claim.disease) await context.access.requireAct(personId, 'CLINICAL');
    const made = commandOf(context, 'settleClaim', input);
    const settled = await refusedOnFreshFactsOnly(context, async () =>
      settleClaim(personId, claim, context, made),
    );
    return settlementPayload(settled, context);
  },
  reverseSettlement: async (_parent, { input }, context) => {
    const { settlementId, reason } = input;
    const found = await context.settlementById.load(settlementId);
    // A settlement that is not there looks like one of a person the caller may not act for.
    await context.access.requireAct(found?.personId ?? 'nobody', 'COVERAGE');
    if (!found) throw refuse('SETTLEMENT_UNKNOWN');
    if (reason.trim() === '') throw refuse('REASON_REQUIRED');
    const byAgency = context.viewer.roles.includes('OFFICER');
    const reversal = {
      ...{ settlementId, personId: found.personId, reason, settled: settledParts(found) },
      institutionId: byAgency ? null : ownInstitution(context),
      reversedAt: context.now().toISOString(),
    };
    const reversed = await reverseClaim(reversal, context, commandOf(context, 'reverseSettlement', input));
    context.settlementById.clear(settlementId);
    return settlementPayload(reversed, context);
  },
  openStay: async (_parent, { input }, context) => {
    const { personId, admittedAt } = input;
    await context.access.requireAct(personId, 'COVERAGE');
    const made = commandOf(context, 'openStay', input);
    const stayId = made.newId;
    const admission = {
      stayId,
      personId,
      institutionId: ownInstitution(context),
      admittedAt,
      now: context.now(),
    };
    const { state, revision } = await context.benefits.change(personId, openStay(admission), made);
    return stayPayload(state, stayId, revision);
  },
  closeStay: async (_parent, { input }, context) => {
    const { personId, stayId, dischargedAt } = input;
    await context.access.requireAct(personId, 'COVERAGE');
    const discharge = { stayId, personId, institutionId: ownInstitution(context), dischargedAt };
    const made = commandOf(context, 'closeStay', input);
    const { state, revision } = await context.benefits.change(personId, closeStay(discharge), made);
    return stayPayload(state, stayId, revision);
  },
};
