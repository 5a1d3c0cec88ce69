import { dateIn } from '@yibao/platform/domain';
import { commandOf } from '@yibao/platform/graphql';
import type { Context } from '../../context.ts';
import { refuse } from '../../domain/appointment/refusals.ts';
import { bookAppointment, cancelAppointment, openSlot, type Slot } from '../../domain/appointment/slot.ts';
import { refuse as refuseOutlet } from '../../domain/case/refusals.ts';
import { inForceOn } from '../../domain/item/item.ts';
import { requireActFor, requireOwnArea } from '../acting.ts';
import type { MutationResolvers } from '../generated.ts';
import { shownSlot } from '../slot.ts';

/** An outlet that takes visitors. Refuses OUTLET_NOT_FOUND, OUTLET_CLOSED, WINDOW_CLOSED. */
const openOutlet = async (outletId: string, { outletById }: Context) => {
  const outlet = await outletById.load(outletId);
  if (!outlet) throw refuseOutlet('OUTLET_NOT_FOUND');
  if (outlet.closedOn !== null) throw refuseOutlet('OUTLET_CLOSED');
  if (outlet.windowClosed) throw refuseOutlet('WINDOW_CLOSED');
  return outlet;
};

const payload = (slot: Slot | null, revision: number) => {
  if (!slot) throw refuse('SLOT_NOT_OPEN');
  return { slot: shownSlot(slot), revision };
};

/** Refuses ITEM_NOT_AT_WINDOW. */
const requireItem = async (code: string, startsAt: string, { itemByCode }: Context): Promise<void> => {
  const item = inForceOn(await itemByCode.load(code), dateIn(new Date(startsAt)));
  if (!item?.channels.includes('WINDOW')) throw refuse('ITEM_NOT_AT_WINDOW', { item: code });
};

export const appointmentMutations = {
  openSlot: async (_parent, { input }, context) => {
    const { outletId, capacity } = input;
    requireOwnArea(context, (await openOutlet(outletId, context)).area);
    const startsAt = new Date(input.startsAt).toISOString();
    const slotId = `${outletId}/${startsAt}`;
    const opened = { slotId, outletId, startsAt, capacity };
    const { state, revision } = await context.slots.change(
      slotId,
      openSlot(opened, context.now().toISOString()),
      commandOf(context, 'openSlot', input),
    );
    return payload(state, revision);
  },
  bookAppointment: async (_parent, { input }, context) => {
    const { slotId, personId, item } = input;
    await requireActFor(context, personId);
    const slot = await context.slots.find(slotId);
    if (!slot) throw refuse('SLOT_NOT_OPEN');
    await openOutlet(slot.outletId, context);
    await requireItem(item, slot.startsAt, context);
    const command = commandOf(context, 'bookAppointment', input);
    const booking = { appointmentId: command.newId, personId, item };
    const { state, revision } = await context.slots.change(
      slotId,
      bookAppointment(booking, context.now().toISOString()),
      command,
    );
    return payload(state, revision);
  },
  cancelAppointment: async (_parent, { input }, context) => {
    const { slotId, personId } = input;
    await requireActFor(context, personId);
    const { state, revision } = await context.slots.change(
      slotId,
      cancelAppointment(personId, context.now().toISOString()),
      commandOf(context, 'cancelAppointment', input),
    );
    return payload(state, revision);
  },
} satisfies MutationResolvers;
