import type { Metadata } from '@yibao/platform/domain';
import { deriveId } from '@yibao/platform/graphql';
import { onEvent } from '@yibao/platform/service';
import { SportsEventChanged, SportsEventRegistered } from '@yibao/schemas/events/sports';
import type { Context } from '../context.ts';
import { itemsFor, makeOffer } from '../domain/offer/offer.ts';

const atATime = 50;

/** Members of the team that goes away are offered what they need there, each once [S000-G6]. */
const offer = async (eventId: string, { events, offers, membersOf }: Context, metadata: Metadata) => {
  const event = await events.find(eventId);
  if (event?.unit === undefined || event.status === 'CANCELLED') return;
  const items = itemsFor(event);
  if (items.length === 0) return;
  let after: string | undefined = '';
  while (after !== undefined) {
    const page: { members: readonly string[]; last: string | undefined } = await membersOf(
      event.unit,
      event.from,
      after,
      atATime,
    );
    for (const personId of page.members)
      for (const serviceItem of items) {
        const offerId = deriveId('offer', eventId, personId, serviceItem);
        await offers.change(offerId, makeOffer({ offerId, personId, eventId, serviceItem }), metadata);
      }
    after = page.last;
  }
};

export const offerHandlers = [
  onEvent(SportsEventRegistered, 'offer-on-registration', async ({ data }, context: Context, metadata) =>
    offer(data.eventId, context, metadata),
  ),
  onEvent(SportsEventChanged, 'offer-on-change', async ({ data }, context: Context, metadata) =>
    offer(data.eventId, context, metadata),
  ),
];
