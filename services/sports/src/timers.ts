import type { Metadata } from '@yibao/platform/domain';
import type { Wake } from '@yibao/platform/service';
import type { Context } from './context.ts';
import { markOverdue } from './domain/assisted/carry-out.ts';
import { turnEvent } from './domain/event/event.ts';
import { markUnassigned } from './domain/green/case.ts';
import { markResponseOverdue } from './domain/hospital/visit.ts';
import { reviewEligibility } from './domain/profile/eligibility.ts';
import { markGuidanceOverdue } from './domain/training/training.ts';
import { turnStation } from './domain/station/station.ts';

const byTimer = (id: string, wakeAt: string, { correlationId }: Context): Metadata => ({
  actor: 'system',
  correlationId,
  causationId: null,
  commandId: `wake:${id}:${wakeAt}`,
});

/** A card, a capacity or the enrolment has turned. */
const reviewProfile: Wake<Context> = async (personId, wakeAt, context) => {
  const known = await context.knownOf(personId, personId);
  await context.profiles.change(
    personId,
    reviewEligibility(known, context.today()),
    byTimer(personId, wakeAt, context),
  );
};

/** The event begins, or ends: its report is counted from its stations. */
const turnSportsEvent: Wake<Context> = async (eventId, wakeAt, context) => {
  const [stations = []] = await context.stationsOfEvents([eventId]);
  const counted = await context.reportTogether(stations.map(({ stationId }) => stationId));
  await context.events.change(
    eventId,
    turnEvent(context.now(), context.today(), { stations: stations.length, ...counted }),
    byTimer(eventId, wakeAt, context),
  );
};

/** What happens by itself when its time has come, by collection. */
export const timers: Readonly<Record<string, Wake<Context>>> = {
  profiles: reviewProfile,
  sportsEvents: turnSportsEvent,
  assistedServices: async (id, wakeAt, context) => {
    await context.assisted.change(id, markOverdue(context.today()), byTimer(id, wakeAt, context));
  },
  greenCases: async (id, wakeAt, context) => {
    await context.greenCases.change(id, markUnassigned(context.now()), byTimer(id, wakeAt, context));
  },
  stations: async (id, wakeAt, context) => {
    await context.stations.change(id, turnStation(context.today()), byTimer(id, wakeAt, context));
  },
  stationTrainings: async (id, wakeAt, context) => {
    await context.trainings.change(id, markGuidanceOverdue(context.today()), byTimer(id, wakeAt, context));
  },
  companionVisits: async (id, wakeAt, context) => {
    await context.companionVisits.change(
      id,
      markResponseOverdue(context.now()),
      byTimer(id, wakeAt, context),
    );
  },
};
