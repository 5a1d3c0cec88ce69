import { isOwnArea } from '@yibao/platform/access';
import { connection, onlyReadable } from '@yibao/platform/graphql';
import { read } from '@yibao/schemas/policy/resolve';
import { serviceItemsFor } from '../../domain/annex/service-items.ts';
import { sessionUnderWay, videoParties } from '../../domain/assisted/video.ts';
import { stationPlan } from '../../domain/event/event.ts';
import { isLiaisonOn } from '../../domain/liaison/liaison.ts';
import { missingTopics } from '../../domain/publicity/lecture.ts';
import { refuse } from '../../refusals.ts';
import { maySeeRequest } from '../acting.ts';
import type { QueryResolvers } from '../generated.ts';
import { greenEligibility } from '../green-eligibility.ts';
import { collegesWithoutLiaison, publicityReport, serviceReport } from '../reports.ts';
import { careGuide, servicePoints } from '../service-points.ts';
import { shareOf } from '../share-of.ts';
import { officerOf } from './GreenCase.ts';

/** The partner that carries pictures and voices. */
const videoPlatform = 'VIDEO_PLATFORM';
/** Nobody's area: lists of it are empty. */
const nowhere = '-';

export const Query: QueryResolvers = {
  greenChannelEligibility: async (_parent, { personId, on }, context) => {
    await context.access.requireRead(personId, 'SERVICE');
    return greenEligibility(personId, on ?? null, context);
  },
  assistedService: async (_parent, { id }, context) => {
    const service = await context.assisted.find(id);
    if (!service || !(await maySeeRequest(service, context))) return null;
    context.access.note(service.personId, 'SERVICE');
    return service;
  },
  videoAdmission: async (_parent, { serviceId, token }, { viewer, assisted, videoToken }) => {
    const service = viewer.organisation === videoPlatform ? await assisted.find(serviceId) : null;
    const session = service && sessionUnderWay(service);
    if (!session) return null;
    return videoParties.find((party) => videoToken(serviceId, session, party) === token) ?? null;
  },
  myAssistedServices: (_parent, args, { viewer, servicesOf }) =>
    connection(
      args,
      (slice) => servicesOf(viewer.personId ?? '', slice),
      ({ requestedAt, serviceId }) => `${requestedAt}/${serviceId}`,
    ),
  sportsRequests: async (_parent, { filter, ...args }, { viewer, access, servicesIn }) => {
    const page = await connection(
      args,
      (slice) => servicesIn(viewer.area ?? nowhere, filter ?? {}, slice),
      ({ requestedAt, serviceId }) => `${requestedAt}/${serviceId}`,
    );
    for (const { personId } of page.nodes) access.note(personId, 'SERVICE');
    return page;
  },
  sportsRequestCounts: (_parent, { filter }, { viewer, requestCounts }) =>
    requestCounts(viewer.area ?? nowhere, filter ?? {}),
  myGreenOfficers: async (_parent, _args, { viewer, openCasesOf }) =>
    (await openCasesOf(viewer.personId ?? '')).flatMap((found) => officerOf(found) ?? []),
  greenCases: async (_parent, { status, ...args }, { viewer, access, greenCasesIn }) => {
    const page = await connection(
      args,
      (slice) => greenCasesIn(viewer.area ?? nowhere, status ?? null, slice),
      ({ openedAt, greenCaseId }) => `${openedAt}/${greenCaseId}`,
    );
    // Somebody who is insured elsewhere by now is no longer this agency's to see.
    return onlyReadable(page, access, 'SERVICE');
  },
  companionVisit: async (_parent, { id }, { companionVisits, access, viewer }) => {
    const visit = await companionVisits.find(id);
    if (!visit) return null;
    const isAtOwn = viewer.roles.includes('HOSPITAL') && viewer.organisation === visit.hospitalId;
    if (!isAtOwn && !(await access.mayRead(visit.personId, 'SERVICE'))) return null;
    access.note(visit.personId, 'SERVICE');
    return visit;
  },
  hospitalVisits: async (_parent, args, { viewer, access, visitsAt }) => {
    const page = await connection(
      args,
      (slice) => visitsAt(viewer.organisation ?? nowhere, slice),
      ({ requestedAt, visitId }) => `${requestedAt}/${visitId}`,
    );
    for (const { personId } of page.nodes) access.note(personId, 'SERVICE');
    return page;
  },
  visitResponseReport: async (_parent, { from, to }, { responseCounts }) => {
    const { n, inTime, overdue } = await responseCounts(from, to);
    return { n, inTime, overdue, shareInTime: shareOf(inTime, n) };
  },
  hospitalChannels: async (_parent, { hospitalId }, { hospitalChannels }) =>
    (await hospitalChannels.find(hospitalId)).channels.map(({ channelId, from, to }) => ({
      ...{ id: channelId, from, to },
    })),
  sportsEvent: async (_parent, { id }, { eventById }) => eventById.load(id),
  sportsEvents: (_parent, { area, status, ...args }, { eventsThat }) =>
    connection(
      args,
      (slice) => eventsThat(area ?? null, status ?? null, slice),
      ({ from, eventId }) => `${from}/${eventId}`,
    ),
  stationPlan: async (_parent, { eventId }, { eventById, policyFor }) => {
    const event = await eventById.load(eventId);
    if (!event) throw refuse('EVENT_UNKNOWN');
    const policy = await policyFor(event.area, event.from);
    const ratio = read(policy, 'sports.spectatorsPerStation');
    if (!ratio.ok) throw refuse('PARAMETER_MISSING', { path: ratio.path, pack: policy.pack });
    return { ...stationPlan(event, ratio.value), demonstration: ratio.applied.demonstration };
  },
  station: async (_parent, { id }, { stationById }) => stationById.load(id),
  stations: (_parent, { type, area, on, ...args }, { stationsThat }) =>
    connection(
      args,
      (slice) => stationsThat({ type, area, on }, slice),
      ({ area: where, stationId }) => `${where}/${stationId}`,
    ),
  sportsServiceItems: (_parent, { scope, audience, seq }) =>
    serviceItemsFor(scope ?? null, audience ?? null, seq ?? null),
  sportsServicePoints: async (_parent, { type, area, on }, context) =>
    servicePoints(type ?? null, area ?? null, on ?? context.today(), context),
  careGuide: async (_parent, { need, area, eventId }, context) =>
    careGuide(need, area ?? null, eventId ?? null, context),
  sportsServiceReport: async (_parent, { from, to, audience }, context) =>
    serviceReport(from, to, audience ?? null, context),
  lecture: async (_parent, { id }, { lectures }) => lectures.find(id),
  missingTopics: async (_parent, { placeId }, { lecturesHeldAt }) =>
    missingTopics(await lecturesHeldAt(placeId)),
  campaigns: async (_parent, { eventId }, { campaignsOf }) => campaignsOf(eventId),
  publicityPoints: async (_parent, { eventId }, { pointsOf }) => pointsOf(eventId),
  publicityReport: async (_parent, { from, to }, context) => publicityReport(from, to, context),
  collegesWithoutLiaison: async (_parent, { area }, context) => collegesWithoutLiaison(area, context),
  trainingsDue: async (_parent, { area, on }, { viewer, guidanceDue, today }) =>
    isOwnArea(viewer, area) ? guidanceDue(area, on ?? today()) : [],
  collegeLiaison: async (_parent, { collegeId }, { viewer, liaisons, today }) => {
    const liaison = await liaisons.find(collegeId);
    // A name and a telephone: for those of the area only.
    return isLiaisonOn(liaison, today()) && isOwnArea(viewer, liaison?.area) ? liaison : null;
  },
  myOffers: async (_parent, _args, { viewer, offersTo }) => offersTo(viewer.personId ?? ''),
};
