import { addWorkingDays, type IsoDate } from '@yibao/platform/domain';
import { commandOf } from '@yibao/platform/graphql';
import type { Context } from '../../context.ts';
import { answerFollowUp, isBad, rateService, type ServedAct } from '../../domain/rating/rate-service.ts';
import type { Rating } from '../../domain/rating/rating.ts';
import { refuse } from '../../domain/rating/refusals.ts';
import { ratingIdOf } from '../../rating-id.ts';
import type { MutationResolvers, RateServiceInput } from '../generated.ts';

const payload = (rating: Rating | null, revision: number) => {
  if (!rating) throw refuse('RATING_NOT_FOUND');
  return { rating, revision };
};

/** A finished case of this service, whose event may still be on its way. */
const finishedCase = async (
  { actKind: kind, actId: id }: RateServiceInput,
  { caseById }: Context,
): Promise<ServedAct | null> => {
  const found = kind === 'CASE' ? await caseById.load(id) : null;
  if (!found || found.finishedAt === null) return null;
  const { personId, area, outletId, officers: providers, finishedAt } = found;
  return {
    ratingId: ratingIdOf(kind, id),
    act: { kind, id },
    personId,
    area,
    outletId,
    providers,
    finishedAt,
  };
};

/** The last day for following up a bad rating; null: the area sets no limit, or a calendar is missing. */
const followUpDueOn = async (area: string | null, context: Context): Promise<IsoDate | null> => {
  if (area === null) return null;
  const today = context.today();
  const [days, calendars] = await Promise.all([
    context.parameterOn('desk.rating.followUpDays', area, today),
    context.calendars(),
  ]);
  const due = days === undefined ? null : addWorkingDays(today, days, calendars);
  return due && 'dueOn' in due ? due.dueOn : null;
};

export const ratingMutations = {
  rateService: async (_parent, { input }, context) => {
    const { actKind, actId, grade, comment } = input;
    const { viewer } = context;
    // A delegate acts in the affairs of somebody, but does not say what that person thinks.
    if (!viewer.roles.includes('CITIZEN')) throw refuse('DELEGATE_MAY_NOT_RATE');
    const ratingId = ratingIdOf(actKind, actId);
    const [known, act] = await Promise.all([context.ratingById.load(ratingId), finishedCase(input, context)]);
    const home = viewer.personId && (await context.areasOf([viewer.personId])).get(viewer.personId);
    const area = known?.area ?? act?.area ?? home ?? null;
    const { state, revision } = await context.ratings.change(
      ratingId,
      rateService({
        ...{ grade, act, area, comment: comment ?? undefined },
        ...{ personId: viewer.personId, account: viewer.subject },
        ratedAt: context.now().toISOString(),
        followUpDueOn: isBad(grade) ? await followUpDueOn(area, context) : null,
      }),
      commandOf(context, 'rateService', input),
    );
    return payload(state, revision);
  },

  answerFollowUp: async (_parent, { input }, context) => {
    const found = await context.ratingById.load(input.ratingId);
    await context.access.requireAct(found?.personId ?? 'nobody', 'SERVICE');
    const decide = answerFollowUp(input.answer, context.viewer.subject, context.now().toISOString());
    const { state, revision } = await context.ratings.change(
      input.ratingId,
      (rating) => {
        if (!rating) throw refuse('RATING_NOT_FOUND');
        return decide(rating);
      },
      commandOf(context, 'answerFollowUp', input),
    );
    return payload(state, revision);
  },
} satisfies MutationResolvers;
