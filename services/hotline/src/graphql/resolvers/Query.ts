import { addDays, isIsoMonth } from '@yibao/platform/domain';
import { connection } from '@yibao/platform/graphql';
import { termsOf } from '../../domain/article/terms.ts';
import { isOpenAt } from '../../domain/line/hours.ts';
import { refuse } from '../../domain/refusals.ts';
import { marksOf, maySee, requirePost } from '../ticket-access.ts';
import { sidingIn } from '../acting.ts';
import type { QueryResolvers, TicketFilterInput } from '../generated.ts';
import { statsOf } from '../stats.ts';

/** Refuses LIMIT_OUT_OF_RANGE. */
const limitOf = (limit: number | null | undefined): number => {
  const asked = limit ?? 10;
  if (asked < 1 || asked > 50) throw refuse('LIMIT_OUT_OF_RANGE', { least: 1, most: 50 });
  return asked;
};

const filterOf = (filter: TicketFilterInput | null | undefined, today: string) => ({
  lineId: filter?.lineId ?? undefined,
  category: filter?.category ?? undefined,
  audience: filter?.audience ?? undefined,
  department: filter?.department ?? undefined,
  state: filter?.state ?? undefined,
  eventId: filter?.eventId ?? undefined,
  overdueOn: filter?.overdue === true ? today : undefined,
});

/** Nobody's area: lists of it are empty. */
const nowhere = '-';
const mostTerms = 50;
/** Everybody may ask, and every question of the days is counted. */
const mostDays = 366;

const byPosition = ({ position }: { readonly position: string }) => position;

export const Query: QueryResolvers = {
  hotlineLines: async (_parent, { code, audience, at }, { linesThat }) => {
    const found = await linesThat(code ?? undefined);
    return found.filter(
      (line) => (!audience || line.audiences.includes(audience)) && (!at || isOpenAt(line, new Date(at))),
    );
  },
  ticket: async (_parent, { id }, { ticketById, viewer }) => {
    const ticket = await ticketById.load(id);
    return ticket && maySee(viewer, ticket) ? ticket : null;
  },
  tickets: (_parent, { filter, ...args }, { viewer, ticketsSeenBy, today }) => {
    if (viewer.roles.includes('OFFICER')) requirePost(viewer);
    return connection(
      args,
      (slice) => ticketsSeenBy(marksOf(viewer), filterOf(filter, today()), slice),
      byPosition,
    );
  },
  topQuestions: (_parent, { audience, from, to, limit }, { topTopics }) => {
    const latest = addDays(from, mostDays);
    if (to < from || to > latest) throw refuse('DATE_NOT_ALLOWED', { earliest: from, latest });
    return topTopics({ audience: audience ?? undefined, from, to, limit: limitOf(limit) });
  },
  hotlineQuestions: (_parent, { unanswered, ...args }, { viewer, questionsIn }) => {
    requirePost(viewer);
    return connection(
      args,
      (slice) => questionsIn(viewer.area ?? nowhere, unanswered === true, slice),
      byPosition,
    );
  },
  faqs: (_parent, { channel, audience, topic, ...args }, { faqsShown, today }) =>
    connection(
      args,
      (slice) => faqsShown({ channel, audience, topic: topic ?? undefined }, today(), slice),
      byPosition,
    ),
  faqEntries: (_parent, { status, ...args }, { viewer, faqsIn }) => {
    requirePost(viewer);
    return connection(args, (slice) => faqsIn(viewer.area ?? nowhere, status, slice), byPosition);
  },
  knowledge: async (_parent, { text, domain, audience, limit }, { articlesAbout, articleById, today }) => {
    const most = limitOf(limit);
    // Enough to find an article by; each is looked up.
    const terms = termsOf(text).slice(0, mostTerms);
    if (terms.length === 0) return [];
    const search = { terms, domain: domain ?? undefined, audience: audience ?? undefined, limit: most };
    const found = await articleById.loadMany(await articlesAbout(search, today()));
    return found.flatMap((each) => (each === null || each instanceof Error ? [] : [each]));
  },
  knowledgeArticles: (_parent, { status, ...args }, context) => {
    sidingIn(context);
    return connection(
      args,
      (slice) => context.articlesIn(context.viewer.area ?? nowhere, status, slice),
      ({ articleId }) => articleId,
    );
  },
  hotlineStats: (_parent, { month, lineId, audience, area }, context) => {
    if (!isIsoMonth(month)) throw refuse('MONTH_INVALID');
    const query = { lineId: lineId ?? undefined, audience: audience ?? undefined, area: area ?? undefined };
    return statsOf({ month, ...query }, context);
  },
};
