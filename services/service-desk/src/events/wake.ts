import type { Metadata } from '@yibao/platform/domain';
import type { Wake } from '@yibao/platform/service';
import type { Context } from '../context.ts';
import { turnOverdue } from '../domain/case/close-case.ts';
import { turnFollowUpOverdue } from '../domain/rating/rate-service.ts';

const woken = (id: string, wakeAt: string, { correlationId }: Context): Metadata => ({
  actor: 'system',
  correlationId,
  causationId: null,
  commandId: `wake:${id}:${wakeAt}`,
});

/** The time limit of a case may have passed. */
export const wakeCase: Wake<Context> = async (id, wakeAt, context) => {
  await context.cases.change(id, turnOverdue(context.today()), woken(id, wakeAt, context));
};

/** The last day for following up a bad rating may have passed. */
export const wakeRating: Wake<Context> = async (id, wakeAt, context) => {
  await context.ratings.change(id, turnFollowUpOverdue(context.today()), woken(id, wakeAt, context));
};
