import type { Metadata } from '@yibao/platform/domain';
import { deriveId } from '@yibao/platform/graphql';
import { onEvent } from '@yibao/platform/service';
import { RosterEntered, SportsEventChanged, SportsEventRegistered } from '@yibao/schemas/events/sports';
import type { Context } from '../context.ts';
import type { SportsEvent } from '../domain/event/event.ts';
import { itemsFor, makeOffer } from '../domain/offer/offer.ts';

const atATime = 50;

/** What the event asks for of somebody at home in a city, each once [S000-G6]. */
const offerTo = async (
  { personId, home }: { readonly personId: string; readonly home: string },
  event: SportsEvent,
  { offers }: Context,
  metadata: Metadata,
) => {
  const { eventId } = event;
  for (const serviceItem of itemsFor(event, home)) {
    const offerId = deriveId('offer', eventId, personId, serviceItem);
    await offers.change(offerId, makeOffer({ offerId, personId, eventId, serviceItem }), metadata);
  }
};

/** Members of a team that goes on a training trip, from the city of the team. */
const offerToMembers = async (event: SportsEvent, context: Context, metadata: Metadata) => {
  const { unit, area: home, from } = event;
  if (event.kind !== 'TRAINING_TRIP' || unit === undefined || itemsFor(event, home).length === 0) return;
  let after: string | undefined = '';
  while (after !== undefined) {
    const page: { members: readonly string[]; last: string | undefined } = await context.membersOf(
      ...([unit, from, after, atATime] as const),
    );
    for (const personId of page.members) await offerTo({ personId, home }, event, context, metadata);
    after = page.last;
  }
};

/** Those on the roster, from where each is insured. */
const offerToRoster = async (event: SportsEvent, context: Context, metadata: Metadata) => {
  let after: string | undefined;
  for (;;) {
    const entries = await context.rosterOf(event.eventId, { limit: atATime, after });
    const homes = await context.areasOf(entries.map(({ personId }) => personId));
    for (const [personId, home] of homes) await offerTo({ personId, home }, event, context, metadata);
    if (entries.length < atATime) return;
    after = entries.at(-1)?.entryId;
  }
};

/** The event as it stands now, while it takes place. */
const eventNow = async (eventId: string, { events }: Context): Promise<SportsEvent | null> => {
  const event = await events.find(eventId);
  return event?.status === 'CANCELLED' ? null : event;
};

export const offerHandlers = [
  onEvent(SportsEventRegistered, 'offer-on-registration', async ({ data }, context: Context, metadata) => {
    const event = await eventNow(data.eventId, context);
    if (event) await offerToMembers(event, context, metadata);
  }),
  onEvent(SportsEventChanged, 'offer-on-change', async ({ data }, context: Context, metadata) => {
    const event = await eventNow(data.eventId, context);
    if (!event) return;
    await offerToMembers(event, context, metadata);
    await offerToRoster(event, context, metadata);
  }),
  onEvent(
    RosterEntered,
    'offer-on-roster-entry',
    async ({ data: { eventId, personId } }, context: Context, metadata) => {
      const [event, home] = await Promise.all([eventNow(eventId, context), context.areaOfPerson(personId)]);
      if (event && home !== null) await offerTo({ personId, home }, event, context, metadata);
    },
  ),
];
