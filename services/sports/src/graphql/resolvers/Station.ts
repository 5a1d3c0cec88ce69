import { openItems } from '../../domain/station/station.ts';
import type { StationResolvers } from '../generated.ts';

export const Station: StationResolvers = {
  __resolveReference: async ({ id }, { stationById }) => stationById.load(id),
  id: ({ stationId }) => stationId,
  event: async ({ eventId }, _args, { eventById }) =>
    eventId === undefined ? null : eventById.load(eventId),
  serviceItems: ({ serviceItems }) => serviceItems.map((id) => ({ id })),
  openChecklistItems: (station) => openItems(station),
  report: async ({ stationId }, _args, { reportOfStation }) => reportOfStation.load(stationId),
};
