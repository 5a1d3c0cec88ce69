import { commandOf } from '@yibao/platform/graphql';
import type { Context } from '../../context.ts';
import { refuse } from '../../domain/case/refusals.ts';
import type { Outlet } from '../../domain/outlet/outlet.ts';
import { callNumber, takeNumber, type Queue, type QueueDay } from '../../domain/queue/queue.ts';
import { refuse as refuseNumber } from '../../domain/queue/refusals.ts';
import { requireOwnArea } from '../acting.ts';
import type { MutationResolvers } from '../generated.ts';
import { shownNumber } from '../queue-number.ts';

/** Refuses OUTLET_NOT_FOUND. */
const outletNamed = async (outletId: string, { outletById }: Context): Promise<Outlet> => {
  const outlet = await outletById.load(outletId);
  if (!outlet) throw refuse('OUTLET_NOT_FOUND');
  return outlet;
};

/** Whether the person for whom a number is taken may use the green channel. */
const isGreen = async (personId: string | null | undefined, context: Context): Promise<boolean> => {
  const person = personId ?? context.viewer.personId;
  if (person === undefined) return false;
  await context.access.requireAct(person, 'SERVICE');
  return context.isGreen(person, context.today());
};

const payload = (queue: Queue, day: QueueDay, number: string | undefined, revision: number) => {
  const entry = queue.entries.find((each) => each.number === number);
  if (!entry) throw refuseNumber('NUMBER_UNKNOWN');
  return { number: shownNumber(queue, day, entry), revision };
};

export const queueMutations = {
  takeNumber: async (_parent, { input }, context) => {
    const { outletId, group, personId } = input;
    const outlet = await outletNamed(outletId, context);
    if (outlet.closedOn !== null) throw refuse('OUTLET_CLOSED');
    if (outlet.windowClosed) throw refuse('WINDOW_CLOSED');
    const command = commandOf(context, 'takeNumber', input);
    const day = { outletId, on: context.today() };
    const { roles, subject } = context.viewer;
    const taking = {
      ...{ ticketId: command.newId, group, takenAt: context.now().toISOString() },
      // A desk and a terminal take numbers for whoever stands there.
      heldBy: roles.includes('CITIZEN') ? subject : null,
      isGreen: group === 'GREEN' && (await isGreen(personId, context)),
    };
    const { state, revision } = await context.queues.change(
      `${outletId}/${day.on}`,
      takeNumber(day, taking),
      command,
    );
    const taken = state.entries.find(({ ticketId }) => ticketId === command.newId);
    return payload(state, day, taken?.number, revision);
  },

  callNumber: async (_parent, { input }, context) => {
    const { outletId, windowId } = input;
    const outlet = await outletNamed(outletId, context);
    requireOwnArea(context, outlet.area);
    if (!outlet.windows.includes(windowId)) throw refuse('WINDOW_UNKNOWN', { windows: outlet.windows });
    const day = { outletId, on: context.today() };
    const { state, revision } = await context.queues.change(
      `${outletId}/${day.on}`,
      callNumber(day, windowId, context.now().toISOString()),
      commandOf(context, 'callNumber', input),
    );
    const called = state.entries.filter((entry) => entry.windowId === windowId);
    const latest = called
      .toSorted((one, other) => (one.calledAt ?? '').localeCompare(other.calledAt ?? ''))
      .at(-1);
    return payload(state, day, latest?.number, revision);
  },
} satisfies MutationResolvers;
