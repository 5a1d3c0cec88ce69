import { todayOn } from '@yibao/platform/domain';
import { areasOf as areasOfPersons, parameterOn } from '@yibao/platform/facts';
import { defineService, type Kernel, type ServiceRequest } from '@yibao/platform/service';
import { HotlineLineFact } from '@yibao/schemas/facts/hotline';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import { PackVersionFact, WorkingCalendarFact } from '@yibao/schemas/facts/policies';
import DataLoader from 'dataloader';
import type { Context, Questions, Stores } from './context.ts';
import type { VideoSession } from './domain/assisted/service.ts';
import type { VideoParty } from './domain/assisted/video.ts';
import { handlers } from './events/index.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { requestCounts, responseTimes } from './persistence/assisted-figures.ts';
import { assistedStore, servicesIn, servicesOf } from './persistence/assisted-store.ts';
import { eventsThat, sportsEventStore } from './persistence/event-store.ts';
import { greenCasesIn, greenCaseStore, openCasesOf } from './persistence/green-store.ts';
import * as hospitals from './persistence/hospital-stores.ts';
import * as facts from './persistence/known-facts.ts';
import * as people from './persistence/people-stores.ts';
import { profileStore } from './persistence/profile-store.ts';
import * as publicity from './persistence/publicity-stores.ts';
import { eventsWith, rosterCounts, rosterOf, rosterStore } from './persistence/roster-store.ts';
import { stationReports } from './persistence/station-report.ts';
import * as stationStores from './persistence/station-store.ts';
import { guidanceDue, trainingStore } from './persistence/training-store.ts';
import { timers } from './timers.ts';

const storesOf = ({ store }: Kernel): Stores => ({
  profiles: store(profileStore),
  assisted: store(assistedStore),
  greenCases: store(greenCaseStore),
  events: store(sportsEventStore),
  rosterEntries: store(rosterStore),
  stations: store(stationStores.stationStore),
  stationVisits: store(stationStores.stationVisitStore),
  stationIssues: store(stationStores.stationIssueStore),
  companionVisits: store(hospitals.companionVisitStore),
  hospitalChannels: store(hospitals.hospitalChannelStore),
  trainings: store(trainingStore),
  lectures: store(publicity.lectureStore),
  campaigns: store(publicity.campaignStore),
  publicityPoints: store(publicity.publicityPointStore),
  liaisons: store(people.liaisonStore),
  offers: store(people.offerStore),
});

const surroundingsOf = ({ replica, clock }: Kernel) => {
  const persons = replica(PersonFact);
  const enrolments = replica(EnrolmentFact);
  const institutions = replica(InstitutionFact, [{ key: { 'value.area': 1 } }]);
  const packs = replica(PackVersionFact, [{ key: { 'value.areas': 1 } }]);
  const lines = replica(HotlineLineFact);
  const policyFor = facts.policyFor(packs, clock.now);
  const areasOf = areasOfPersons(persons);
  return {
    areasOf,
    knownOf: facts.knownOf(persons, enrolments),
    areaOfPerson: async (personId: string) => (await areasOf([personId])).get(personId) ?? null,
    knownOfMany: facts.knownOfMany(persons, enrolments),
    placeOn: facts.placeOn(institutions),
    placesIn: facts.placesIn(institutions),
    hospitalsOf: facts.hospitalsOf(institutions, () => todayOn(clock)),
    hotlineLines: async () => (await lines.query({}, { limit: 20 })).map(({ value }) => value),
    policyFor,
    parameterOn: parameterOn(packs, clock.now),
    workingDaysAfter: facts.workingDaysAfter(replica(WorkingCalendarFact)),
    requirePersonsFresh: persons.requireFresh,
    requireInstitutionsFresh: institutions.requireFresh,
    now: clock.now,
    today: () => todayOn(clock),
  };
};

const questionsOf = (
  { readModel, db }: Kernel,
  stores: Stores,
  reports: ReturnType<typeof stationReports>,
): Questions => {
  const { assisted, greenCases, events, stations, companionVisits, profiles } = stores;
  return {
    servicesOf: servicesOf(assisted),
    servicesIn: servicesIn(assisted),
    requestCounts: requestCounts(db),
    responseTimes: responseTimes(db),
    openCasesOf: openCasesOf(greenCases),
    greenCasesIn: greenCasesIn(greenCases),
    eventsThat: eventsThat(events),
    rosterOf: rosterOf(stores.rosterEntries),
    eventsWith: eventsWith(stores.rosterEntries),
    stationsThat: stationStores.stationsThat(stations),
    visitsAt: hospitals.visitsAt(companionVisits),
    responseCounts: hospitals.responseCounts(readModel<hospitals.VisitRow>(hospitals.visitRows)),
    reportTogether: reports.together,
    stationsOfEvents: stationStores.stationsOfEvents(stations),
    lecturesHeldAt: publicity.lecturesHeldAt(stores.lectures),
    campaignsOf: publicity.campaignsOf(stores.campaigns),
    pointsOf: publicity.pointsOf(stores.publicityPoints),
    publicityCounts: publicity.publicityCounts(db),
    guidanceDue: guidanceDue(stores.trainings),
    offersTo: people.offersTo(stores.offers),
    membersOf: people.membersOf(profiles),
  };
};

/** What is known of persons, read once in an operation: the check of access learns their areas from it. */
const knownPersons = (knownOfMany: ReturnType<typeof facts.knownOfMany>, { access }: ServiceRequest) =>
  new DataLoader(async (personIds: readonly string[]) => {
    const known = await knownOfMany(personIds);
    for (const [index, personId] of personIds.entries())
      access.learn(personId, known[index]?.area ?? undefined);
    return known;
  });

export const service = defineService<Context>('sports', async (kernel) => {
  const stores = storesOf(kernel);
  const reports = stationReports(kernel.db);
  const { knownOfMany, ...surroundings } = surroundingsOf(kernel);
  const questions = questionsOf(kernel, stores, reports);
  const stationExists = async (stationId: string) => (await stores.stations.get(stationId)) !== undefined;
  const shared = {
    ...stores,
    ...surroundings,
    ...questions,
    colleges: kernel.claims('college', stationExists),
    videoToken: (serviceId: string, { startedAt }: VideoSession, party: VideoParty) =>
      kernel.blindIndex('video-session', JSON.stringify([serviceId, startedAt, party])),
  };
  return {
    resolvers,
    areasOf: surroundings.areasOf,
    handlers,
    timers,
    contextOf: (request) => ({
      ...request,
      ...shared,
      profileById: new DataLoader(stores.profiles.findMany),
      greenCaseById: new DataLoader(stores.greenCases.findMany),
      eventById: new DataLoader(stores.events.findMany),
      stationById: new DataLoader(stores.stations.findMany),
      stationsOfEvent: new DataLoader(questions.stationsOfEvents),
      rosterCountsOfEvent: new DataLoader(rosterCounts(kernel.db)),
      hospitalsOfCity: new DataLoader(surroundings.hospitalsOf),
      reportOfStation: new DataLoader(reports.each),
      knownById: knownPersons(knownOfMany, request),
    }),
  };
});
