import type { RequestAccess } from '@yibao/platform/access';
import {
  historyOf,
  isOverdueOn,
  questionOf,
  resolutionOf,
  type Ticket as TicketModel,
} from '../../domain/ticket.ts';
import { maySee } from '../ticket-access.ts';
import type { TicketResolvers } from '../generated.ts';

/** An officer of the person's own area who reads what the person said is noted in the person's access log. */
const noteLook = async ({ personId }: TicketModel, access: RequestAccess): Promise<void> => {
  if (personId !== null && (await access.mayRead(personId, 'SERVICE')))
    await access.requireRead(personId, 'SERVICE');
};

const lastFromArticle = ({ answers }: TicketModel) => answers.findLast(({ articleId }) => articleId !== null);

export const Ticket: TicketResolvers = {
  __resolveReference: async ({ id }, { ticketById, viewer }) => {
    const ticket = await ticketById.load(id);
    return ticket && maySee(viewer, ticket) ? ticket : null;
  },
  id: ({ ticketId }) => ticketId,
  person: ({ personId }) => (personId === null ? null : { id: personId }),
  line: ({ lineId }, _args, { lineById }) => lineById.load(lineId),
  question: async (ticket, _args, { access }) => {
    await noteLook(ticket, access);
    return questionOf(ticket);
  },
  resolution: async (ticket, _args, { access }) => {
    await noteLook(ticket, access);
    return resolutionOf(ticket);
  },
  overdue: (ticket, _args, { today }) => isOverdueOn(ticket, today()),
  article: (ticket, _args, { articleById }) => {
    const articleId = lastFromArticle(ticket)?.articleId ?? null;
    return articleId === null ? null : articleById.load(articleId);
  },
  articleVersion: (ticket) => lastFromArticle(ticket)?.articleVersion ?? null,
  history: async (ticket, _args, { access }) => {
    await noteLook(ticket, access);
    return historyOf(ticket);
  },
};
