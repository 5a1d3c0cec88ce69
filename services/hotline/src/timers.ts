import type { Wake } from '@yibao/platform/service';
import type { Context } from './context.ts';
import { expireArticle } from './domain/article/change-article.ts';
import { nextHigher } from './domain/ticket/department.ts';
import { turnTicket } from './domain/ticket/transfer-ticket.ts';

const woken = (collection: string, id: string, wakeAt: string, { correlationId }: Context) => ({
  actor: 'system',
  correlationId,
  causationId: null,
  commandId: `wake:${collection}:${id}:${wakeAt}`,
});

/** A last day, or the limit of a department, has passed. */
export const turnTicketOver: Wake<Context> = async (id, wakeAt, context) => {
  const { tickets, rulesOf, now } = context;
  const ticket = await tickets.find(id);
  const above = ticket && nextHigher(ticket.department);
  const rules = above ? await rulesOf(above.area) : { responseHours: {} };
  await tickets.change(id, turnTicket(now().toISOString(), rules), woken('tickets', id, wakeAt, context));
};

/** The rule that an article rests on has ended. */
export const turnArticle: Wake<Context> = async (id, wakeAt, context) => {
  await context.articles.change(id, expireArticle(context.today()), woken('articles', id, wakeAt, context));
};
