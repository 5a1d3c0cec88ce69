import type { SportsEventResolvers } from '../generated.ts';

export const SportsEvent: SportsEventResolvers = {
  __resolveReference: async ({ id }, { eventById }) => eventById.load(id),
  id: ({ eventId }) => eventId,
  venues: ({ venues }) => venues.map(({ venueId, area, name }) => ({ id: venueId, area, name })),
  stations: async ({ eventId }, _args, { stationsOfEvent }) => stationsOfEvent.load(eventId),
  closingReport: ({ report }) => report,
};
