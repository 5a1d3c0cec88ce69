import { DomainError, requireOpaqueId } from '@yibao/platform/domain';
import { commandOf } from '@yibao/platform/graphql';
import type { StationEvent } from '@yibao/schemas/events/sports';
import type { Context } from '../../context.ts';
import { isEnrolledInProvince } from '../../domain/profile/eligibility.ts';
import { refuse } from '../../refusals.ts';
import { activateStation, confirmItem, planStation, type Station } from '../../domain/station/station.ts';
import { acceptVisit, reportIssue } from '../../domain/station/visit.ts';
import { requireOwnArea } from '../acting.ts';
import type { AcceptStationVisitInput, MutationResolvers, OpenStationInput } from '../generated.ts';
import { textOf } from './events.ts';

const payload = ({ state, revision }: { state: Station | null; revision: number }) => {
  if (!state) throw refuse('STATION_UNKNOWN');
  return { station: state, revision };
};

const stationNamed = async (stationId: string, context: Context): Promise<Station> => {
  const station = await context.stations.find(stationId);
  if (!station) throw refuse('STATION_UNKNOWN');
  return station;
};

/** The sports department sets up those in colleges, the agency those at events [S000-R1a, S000-R1d]. */
const requireDepartment = ({ viewer }: Context, type: Station['type']) => {
  const needed = type === 'FIXED' ? 'SPORTS_DEPARTMENT' : 'OFFICER';
  if (!viewer.roles.includes(needed)) throw refuse('WRONG_DEPARTMENT', { needed });
};

const ofCollege = ({ collegeId, area }: OpenStationInput) => {
  if (!collegeId || !area) throw refuse('COLLEGE_REQUIRED');
  requireOpaqueId(collegeId, 'input.collegeId');
  return { collegeId, area, leadDepartment: 'SPORTS' as const };
};

const ofEvent = async ({ eventId, venueId }: OpenStationInput, { events }: Context) => {
  const event = eventId ? await events.find(eventId) : null;
  if (!event) throw refuse('EVENT_UNKNOWN');
  const venue = event.venues.find((each) => each.venueId === venueId);
  if (!venue) throw refuse('VENUE_UNKNOWN', { venues: event.venues.map((each) => each.venueId) });
  if (event.status === 'CLOSED' || event.status === 'CANCELLED') throw refuse('EVENT_OVER');
  const { from, to } = event;
  const leadDepartment = 'MEDICAL_INSURANCE' as const;
  return { eventId: event.eventId, venueId: venue.venueId, area: venue.area, from, to, leadDepartment };
};

/** Refuses COLLEGE_ALREADY_HAS_STATION. */
const takeCollege = async (collegeId: string, stationId: string, { colleges }: Context) => {
  try {
    await colleges.take(collegeId, stationId);
  } catch (error) {
    if (error instanceof DomainError && error.reason === 'ALREADY_TAKEN')
      throw refuse('COLLEGE_ALREADY_HAS_STATION', { stationId: await colleges.ownerOf(collegeId) });
    throw error;
  }
};

type Decide = (current: Station | null) => readonly StationEvent[];
type Target = { readonly stationId: string; readonly idempotencyKey: string };

/** The resolver of a mutation on a station of the own area. Refuses STATION_UNKNOWN, NOT_OWN_AREA. */
const decidesOnStation =
  <Input extends Target>(mutation: string, decisionOf: (input: Input, context: Context) => Decide) =>
  async (_parent: unknown, { input }: { readonly input: Input }, context: Context) => {
    const { area } = await stationNamed(input.stationId, context);
    requireOwnArea(context, area);
    const command = commandOf(context, mutation, input);
    return payload(await context.stations.change(input.stationId, decisionOf(input, context), command));
  };

/** Who visits. Refuses PERSON_UNKNOWN, REPLICA_BEHIND. */
const visitorOf = async ({ personId, service }: AcceptStationVisitInput, type: string, context: Context) => {
  if (!personId) return { personId: null, enrolledInProvince: false };
  const known = await context.knownById.load(personId);
  const enrolledInProvince = isEnrolledInProvince(known, context.today());
  if (service === 'HANDLE' && type === 'FIXED' && !enrolledInProvince) await context.requirePersonsFresh();
  if (known.area === null) {
    await context.requirePersonsFresh();
    throw refuse('PERSON_UNKNOWN');
  }
  context.access.note(personId, 'SERVICE');
  return { personId, enrolledInProvince };
};

export const stationMutations = {
  openStation: async (_parent, { input }, context) => {
    const { type, serviceItems } = input;
    requireDepartment(context, type);
    const command = commandOf(context, 'openStation', input);
    const owner = type === 'FIXED' ? ofCollege(input) : await ofEvent(input, context);
    requireOwnArea(context, owner.area);
    const place = { place: textOf(input.place), hours: textOf(input.hours) };
    const decide = planStation({ stationId: command.newId, type, ...place, ...owner, serviceItems });
    // What would be refused must not take the college.
    decide(null);
    if ('collegeId' in owner) await takeCollege(owner.collegeId, command.newId, context);
    return payload(await context.stations.change(command.newId, decide, command));
  },
  confirmChecklistItem: decidesOnStation('confirmChecklistItem', ({ item, photoRef }, { now, today }) =>
    confirmItem(item, photoRef, now().toISOString(), today()),
  ),
  activateStation: decidesOnStation('activateStation', (_input, { today }) => activateStation(today())),
  acceptStationVisit: async (_parent, { input }, context) => {
    const { stationId, audience = null, service } = input;
    const station = await stationNamed(stationId, context);
    requireOwnArea(context, station.area);
    const command = commandOf(context, 'acceptStationVisit', input);
    const visitor = await visitorOf(input, station.type, context);
    const when = { visitedAt: context.now().toISOString(), today: context.today() };
    const decide = acceptVisit(station, { visitId: command.newId, audience, service, ...visitor, ...when });
    const { state, revision } = await context.stationVisits.change(command.newId, decide, command);
    if (!state) throw refuse('STATION_UNKNOWN');
    return { visit: state, revision };
  },
  reportStationIssue: async (_parent, { input }, context) => {
    const { stationId, topic, text } = input;
    const { area } = await stationNamed(stationId, context);
    requireOwnArea(context, area);
    const command = commandOf(context, 'reportStationIssue', input);
    const issue = { issueId: command.newId, stationId, area, topic, reportedAt: context.now().toISOString() };
    const { revision } = await context.stationIssues.change(command.newId, reportIssue(issue, text), command);
    return { issueId: command.newId, revision };
  },
} satisfies Partial<MutationResolvers>;
