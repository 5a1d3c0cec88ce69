import { commandOf, type Command } from '@yibao/platform/graphql';
import type { Decide } from '@yibao/platform/domain';
import type { TicketEvent } from '@yibao/schemas/events/hotline';
import type { Context } from '../context.ts';
import { answerableVersion } from '../domain/change-article.ts';
import { refuse } from '../domain/refusals.ts';
import { closeTicket, rateTicket, resolveTicket } from '../domain/finish-ticket.ts';
import { answerTicket, assignHandler, startTicket } from '../domain/handle-ticket.ts';
import { openTicket } from '../domain/open-ticket.ts';
import { maySee, requirePost } from './ticket-access.ts';
import type { Ticket } from '../domain/ticket.ts';
import { transferTicket } from '../domain/transfer-ticket.ts';
import { actingIn, present, requirePlace, ticketToHandle } from './acting.ts';
import type { AnswerTicketInput, MutationResolvers, OpenTicketInput } from './generated.ts';

const changed = async (
  ticketId: string,
  decide: Decide<Ticket | null, TicketEvent>,
  command: Command,
  { tickets }: Context,
) => {
  const { state, revision } = await tickets.change(ticketId, decide, command);
  return { ticket: present(state), revision };
};

/** A citizen asks for themselves; an officer takes a call and need not know from whom. */
const caller = (context: Context, area: string) => {
  const { viewer } = context;
  if (viewer.roles.includes('OFFICER')) {
    requirePlace(context, area);
    return { origin: 'CALL', openedBy: viewer.subject } as const;
  }
  if (viewer.personId === undefined) throw refuse('NOT_OWN_AREA');
  return { origin: 'ONLINE', openedBy: viewer.subject, personId: viewer.personId } as const;
};

/** Refuses LINE_NOT_FOUND, AREA_UNKNOWN, ITEM_UNKNOWN. */
const placeOf = async ({ lineId, area, serviceItem }: OpenTicketInput, context: Context) => {
  const { lines, isArea, isServiceItem } = context;
  const line = await lines.find(lineId);
  if (!line) throw refuse('LINE_NOT_FOUND');
  if (!(await isArea(area))) throw refuse('AREA_UNKNOWN', { area });
  if (serviceItem && !(await isServiceItem(serviceItem))) throw refuse('ITEM_UNKNOWN', { code: serviceItem });
  return line;
};

const open = async (input: OpenTicketInput, context: Context) => {
  const { category, audience = null, question, area, serviceItem, eventId, inContextOf } = input;
  const known = caller(context, area);
  const command = commandOf(context, 'openTicket', input);
  const line = await placeOf(input, context);
  const { at } = actingIn(context);
  const request = {
    ...{ ticketId: command.newId, at, category, audience, area, question },
    ...known,
    ...(serviceItem ? { serviceItem } : {}),
    ...(eventId ? { eventId } : {}),
    ...(inContextOf ? { inContextOf } : {}),
  };
  const terms = { rules: await context.rulesOf(area), calendars: await context.calendars() };
  const queue = eventId ? await context.eventQueues.find(eventId) : null;
  return changed(command.newId, openTicket(request, line, terms, queue), command, context);
};

const answer = async (input: AnswerTicketInput, context: Context) => {
  const { ticketId } = await ticketToHandle(input.ticketId, context);
  const command = commandOf(context, 'answerTicket', input);
  const { article: named, text, confirmed = null } = input;
  const article = named
    ? answerableVersion(
        await context.articleById.load(named.articleId),
        named.version ?? null,
        context.today(),
      )
    : undefined;
  return changed(ticketId, answerTicket({ article, text, confirmed }, actingIn(context)), command, context);
};

export const ticketMutations = {
  openTicket: (_parent, { input }, context) => open(input, context),
  assignHandler: async (_parent, { input }, context) => {
    const { ticketId } = await ticketToHandle(input.ticketId, context);
    const decide = assignHandler(input.handlerId, actingIn(context));
    return changed(ticketId, decide, commandOf(context, 'assignHandler', input), context);
  },
  startTicket: async (_parent, { input }, context) => {
    const { ticketId } = await ticketToHandle(input.ticketId, context);
    const command = commandOf(context, 'startTicket', input);
    return changed(ticketId, startTicket(actingIn(context)), command, context);
  },
  answerTicket: (_parent, { input }, context) => answer(input, context),
  transferTicket: async (_parent, { input }, context) => {
    const { ticketId } = await ticketToHandle(input.ticketId, context);
    const { department: to, reason } = input;
    const command = commandOf(context, 'transferTicket', input);
    const rules = await context.rulesOf(to.area);
    const isKnown = await context.isArea(to.area);
    // A refusal must not rest on what may be out of date.
    if (!isKnown || rules.responseHours[to.kind] === undefined) await context.requireFreshPolicies();
    const decide = transferTicket({ to, isKnown, reason, rules }, actingIn(context));
    return changed(ticketId, decide, command, context);
  },
  resolveTicket: async (_parent, { input }, context) => {
    const { ticketId } = await ticketToHandle(input.ticketId, context);
    const command = commandOf(context, 'resolveTicket', input);
    return changed(ticketId, resolveTicket(input.resolution, actingIn(context)), command, context);
  },
  closeTicket: async (_parent, { input }, context) => {
    const { ticketId, department } = await ticketToHandle(input.ticketId, context);
    const command = commandOf(context, 'closeTicket', input);
    const closing = { callerConfirmed: input.callerConfirmed ?? null, reason: input.reason };
    const rules = await context.rulesOf(department.area);
    return changed(ticketId, closeTicket(closing, actingIn(context), rules), command, context);
  },
} satisfies Partial<MutationResolvers>;

/** The caller's own ticket, or one that the officer's desk may act on. Refuses POST_REQUIRED, TICKET_NOT_FOUND. */
const ticketToRate = async (ticketId: string, context: Context): Promise<Ticket> => {
  const { viewer, ticketById } = context;
  if (viewer.roles.includes('OFFICER')) requirePost(viewer);
  const ticket = await ticketById.load(ticketId);
  if (!ticket || !maySee(viewer, ticket)) throw refuse('TICKET_NOT_FOUND');
  return ticket;
};

export const rateTicketOf = async (ticketId: string, score: number, command: Command, context: Context) => {
  const { department } = await ticketToRate(ticketId, context);
  const rules = await context.rulesOf(department.area);
  return changed(ticketId, rateTicket(score, actingIn(context), rules), command, context);
};
