import type { RequestAccess } from '@yibao/platform/access';
import {
  historyOf,
  isOverdueOn,
  questionOf,
  resolutionOf,
  type Ticket as TicketModel,
} from '../../domain/ticket/ticket.ts';
import { maySee } from '../ticket-access.ts';
import type { TicketResolvers } from '../generated.ts';

/** Whoever reads what a person said is noted in the person's access log: the place of the ticket lets them, wherever insured. */
const noteLook = ({ personId }: TicketModel, access: RequestAccess): void => {
  if (personId !== null) access.note(personId, 'SERVICE');
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
  question: (ticket, _args, { access }) => {
    noteLook(ticket, access);
    return questionOf(ticket);
  },
  resolution: (ticket, _args, { access }) => {
    noteLook(ticket, access);
    return resolutionOf(ticket);
  },
  overdue: (ticket, _args, { today }) => isOverdueOn(ticket, today()),
  article: (ticket, _args, { articleById }) => {
    const articleId = lastFromArticle(ticket)?.articleId ?? null;
    return articleId === null ? null : articleById.load(articleId);
  },
  articleVersion: (ticket) => lastFromArticle(ticket)?.articleVersion ?? null,
  history: (ticket, _args, { access }) => {
    noteLook(ticket, access);
    return historyOf(ticket);
  },
};
