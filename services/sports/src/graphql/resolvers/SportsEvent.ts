import { isOwnArea } from '@yibao/platform/access';
import { connection } from '@yibao/platform/graphql';
import type { SportsEventResolvers } from '../generated.ts';
import { carePlaceOf, citiesOf } from '../service-points.ts';

export const SportsEvent: SportsEventResolvers = {
  __resolveReference: async ({ id }, { eventById }) => eventById.load(id),
  id: ({ eventId }) => eventId,
  venues: ({ venues }) => venues.map(({ venueId, area, name }) => ({ id: venueId, area, name })),
  stations: async ({ eventId }, _args, { stationsOfEvent }) => stationsOfEvent.load(eventId),
  hospitals: async (event, _args, { hospitalsOfCity }) =>
    (await Promise.all(citiesOf(event).map(async (city) => hospitalsOfCity.load(city))))
      .flat()
      .map(carePlaceOf),
  roster: async ({ eventId, area }, args, { viewer, access, rosterOf }) => {
    // Who takes part is for the departments that hold the event; to others the roster is empty.
    const isHost = isOwnArea(viewer, area);
    const page = await connection(
      args,
      async (slice) => (isHost ? rosterOf(eventId, slice) : []),
      ({ entryId }) => entryId,
    );
    for (const { personId } of page.nodes) access.note(personId, 'SERVICE');
    return page;
  },
  rosterCounts: async ({ eventId }, _args, { rosterCountsOfEvent }) => rosterCountsOfEvent.load(eventId),
  closingReport: ({ report }) => report,
};
