import type { Metadata } from '@yibao/platform/domain';
import { onEvent } from '@yibao/platform/service';
import { SportsEventCancelled, SportsEventChanged, StationPlanned } from '@yibao/schemas/events/sports';
import type { Context } from '../context.ts';
import { followEvent, type Station } from '../domain/station/station.ts';

/**
 * Stations follow their event as it stands now, not as an event of it once said: what comes late or twice changes
 * nothing.
 */
const align = async (
  station: Station,
  { events, stations, today }: Context,
  metadata: Metadata,
): Promise<void> => {
  const event = station.eventId === undefined ? null : await events.find(station.eventId);
  if (!event) return;
  const { from, to, status, venues } = event;
  const takesPlace = status !== 'CANCELLED' && venues.some(({ venueId }) => venueId === station.venueId);
  await stations.change(station.stationId, followEvent({ from, to, takesPlace }, today()), metadata);
};

const alignAll = async (eventId: string, context: Context, metadata: Metadata) => {
  const [stations = []] = await context.stationsOfEvents([eventId]);
  for (const station of stations) await align(station, context, metadata);
};

export const eventHandlers = [
  onEvent(SportsEventChanged, 'align-stations-on-change', async ({ data }, context: Context, metadata) =>
    alignAll(data.eventId, context, metadata),
  ),
  onEvent(SportsEventCancelled, 'align-stations-on-cancel', async ({ data }, context: Context, metadata) =>
    alignAll(data.eventId, context, metadata),
  ),
  // The event may have changed while the station was being planned.
  onEvent(StationPlanned, 'align-planned-station', async ({ data }, context: Context, metadata) => {
    const station = await context.stations.find(data.stationId);
    if (station) await align(station, context, metadata);
  }),
];
