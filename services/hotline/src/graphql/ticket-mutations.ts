import { commandOf, type Command } from '@yibao/platform/graphql';
import type { Decide } from '@yibao/platform/domain';
import type { TicketEvent } from '@yibao/schemas/events/hotline';
import type { Context } from '../context.ts';
import type { Acting } from '../domain/acting.ts';
import { answerableVersion } from '../domain/article/change-article.ts';
import { refuse } from '../domain/refusals.ts';
import { closeTicket, rateTicket, resolveTicket } from '../domain/ticket/finish-ticket.ts';
import { answerTicket, assignHandler, startTicket } from '../domain/ticket/handle-ticket.ts';
import { openTicket } from '../domain/ticket/open-ticket.ts';
import { mayHandle, maySee, requirePost } from './ticket-access.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import { transferTicket } from '../domain/ticket/transfer-ticket.ts';
import { actingIn, present, requirePlace } from './acting.ts';
import type {
  AnswerTicketInput,
  CloseTicketInput,
  MutationResolvers,
  OpenTicketInput,
  TransferTicketInput,
} from './generated.ts';

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

type Handling = Decide<Ticket | null, TicketEvent>;

/**
 * What an officer does to a ticket that the own desk or department holds; one elsewhere looks like none, as does one that
 * went elsewhere a moment ago. Refuses POST_REQUIRED, TICKET_NOT_FOUND.
 */
const handle = async (
  name: string,
  input: { readonly idempotencyKey: string; readonly ticketId: string },
  context: Context,
  decideFor: (acting: Acting) => Handling | Promise<Handling>,
) => {
  const { viewer } = context;
  requirePost(viewer);
  const decide = await decideFor(actingIn(context));
  const decideHere: Handling = (ticket) => {
    if (!ticket || !mayHandle(viewer, ticket)) throw refuse('TICKET_NOT_FOUND');
    return decide(ticket);
  };
  return changed(input.ticketId, decideHere, commandOf(context, name, input), context);
};

const answer = async (input: AnswerTicketInput, context: Context) =>
  handle('answerTicket', input, context, async (acting) => {
    const { article: named, text, confirmed = null } = input;
    const article = named
      ? answerableVersion(
          await context.articleById.load(named.articleId),
          named.version ?? null,
          context.today(),
        )
      : undefined;
    return answerTicket({ article, text, confirmed }, acting);
  });

const transfer = async (input: TransferTicketInput, context: Context) =>
  handle('transferTicket', input, context, async (acting) => {
    const { department: to, reason } = input;
    const rules = await context.rulesOf(to.area);
    const isKnown = await context.isArea(to.area);
    // A refusal must not rest on what may be out of date.
    if (!isKnown || rules.responseHours[to.kind] === undefined) await context.requireFreshPolicies();
    return transferTicket({ to, isKnown, reason, rules }, acting);
  });

const close = async (input: CloseTicketInput, context: Context) =>
  handle('closeTicket', input, context, async (acting) => {
    const ticket = await context.ticketById.load(input.ticketId);
    if (!ticket) throw refuse('TICKET_NOT_FOUND');
    const closing = { callerConfirmed: input.callerConfirmed ?? null, reason: input.reason };
    return closeTicket(closing, acting, await context.rulesOf(ticket.department.area));
  });

export const ticketMutations = {
  openTicket: (_parent, { input }, context) => open(input, context),
  assignHandler: (_parent, { input }, context) =>
    handle('assignHandler', input, context, (acting) => assignHandler(input.handlerId, acting)),
  startTicket: (_parent, { input }, context) => handle('startTicket', input, context, startTicket),
  answerTicket: (_parent, { input }, context) => answer(input, context),
  transferTicket: (_parent, { input }, context) => transfer(input, context),
  resolveTicket: (_parent, { input }, context) =>
    handle('resolveTicket', input, context, (acting) => resolveTicket(input.resolution, acting)),
  closeTicket: (_parent, { input }, context) => close(input, context),
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
