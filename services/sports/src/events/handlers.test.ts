import { afterAll, beforeAll, describe } from '@jest/globals';
import { citizen, envelopeOf, type TestService } from '@yibao/platform/testing';
import { eachReactsOnce, storedIn, type History, type Step } from '@yibao/platform/testing/reactions';
import type { Envelope } from '@yibao/schemas/events/envelope';
import { FilingChanged, FilingEnded, FilingRegistered } from '@yibao/schemas/events/cross-region-care';
import * as persons from '@yibao/schemas/events/persons';
import { EntitlementApplied, EntitlementGranted, EntitlementRefused } from '@yibao/schemas/events/coverage';
import { CaseAccepted, CaseCancelled, CaseFinished } from '@yibao/schemas/events/service-desk';
import {
  RosterEntered,
  SportsEventCancelled,
  SportsEventChanged,
  SportsEventRegistered,
  StationPlanned,
} from '@yibao/schemas/events/sports';
import { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import { asker, enrolment, movingClock, person, runningSports } from '../testing/known.ts';
import * as ask from '../testing/requests.ts';
import { changchun, keyed, sportsDepartment } from '../testing/requests.ts';
import { handlers } from './index.ts';

const clock = movingClock('2026-07-30T10:00:00+08:00');
let running: TestService;
const { data } = asker(() => running);
const input = keyed();

const certified = async (personId: string, more: object = {}) => {
  const athlete = { personId, audience: 'ATHLETE', from: '2026-01-01', ...more };
  await data(ask.register, input(athlete), sportsDepartment);
  const card = { personId, kind: 'JIXIANG', from: '2026-01-01', to: '2026-12-31' };
  await data(ask.issue, input(card), sportsDepartment);
};
const registered = async (more: object = {}): Promise<string> =>
  (await data(ask.registerEvent, input(ask.games(more)), sportsDepartment)).registerEvent.event.id;
const planned = async (eventId: string): Promise<string> =>
  (await data(ask.openStation, input(ask.mobile(eventId)), changchun)).openStation.station.id;
/** As a station was planned by what its event once said. */
const setBack = async (stationId: string) =>
  running.db
    .collection<{ _id: string }>('stations')
    .updateOne({ _id: stationId }, { $set: { 'state.to': '2026-08-02' } });

const enrolmentEvents = [
  persons.EnrolmentRegistered,
  persons.EnrolmentStarted,
  persons.EnrolmentRenewed,
  persons.EnrolmentChanged,
  persons.EnrolmentEnded,
  persons.EnrolmentLapsed,
] as const;

/** Insured elsewhere, in the province again, and so on; then dead. */
const enrolments: History = async () => {
  await certified('p1');
  const from = (sequence: number, kind: string) => ({
    source: `persons/${kind}`,
    aggregateId: 'p1',
    sequence,
  });
  const heard: Step[] = [];
  for (const [at, define] of enrolmentEvents.entries()) {
    const fact = enrolment('p1', at % 2 === 0 ? '210100' : '220100');
    const said = { type: define.type, data: { ...define.example, personId: 'p1' } };
    const event = envelopeOf(said, from(at + 2, 'enrolments'));
    heard.push([event, async () => running.receiveFact(EnrolmentFact, fact, at + 2)]);
  }
  const dead = { status: 'DECEASED', statusFrom: '2026-07-29' } as const;
  const died = persons.PersonDied({ personId: 'p1', diedOn: '2026-07-29' });
  const death = envelopeOf(died, from(2, 'persons'));
  const known = async () => running.receiveFact(PersonFact, person('p1', '220100', dead), 2);
  return [...heard, [death, known]];
};

const filing = { ...FilingRegistered.example, personId: 'p2', insuredArea: '220100' };
const ofFiling = (sequence: number) => ({
  source: 'cross-region-care/personFilings',
  ...{ aggregateId: 'p2', sequence },
});

const greenCases: History = async () => {
  await certified('p2');
  const ofCase = (caseId: string, sequence: number) => ({ aggregateId: caseId, sequence });
  const accepted = { ...CaseAccepted.example, personId: 'p2', area: '220100' };
  const finished = { ...CaseFinished.example, caseId: 'k1', personId: 'p2' };
  const next = { ...filing, filingId: 'f2' };
  const ended = FilingEnded({ personId: 'p2', filingId: 'f2', to: '2026-07-30', reason: 'REQUESTED' });
  const changed = envelopeOf(
    FilingChanged({ ...FilingChanged.example, personId: 'p2', filingId: 'f1', next }),
    ofFiling(2),
  );
  const ofBenefits = (sequence: number) => ({ source: 'coverage/benefits', aggregateId: 'p2', sequence });
  const applied = { ...EntitlementApplied.example, personId: 'p2', insuredArea: '220100' };
  const granted = { ...EntitlementGranted.example, personId: 'p2', entitlementId: 'e1' };
  const refused = { ...EntitlementRefused.example, personId: 'p2', entitlementId: 'e2' };
  return [
    [envelopeOf(EntitlementApplied({ ...applied, entitlementId: 'e1' }), ofBenefits(1))],
    [envelopeOf(EntitlementApplied({ ...applied, entitlementId: 'e2' }), ofBenefits(2))],
    [envelopeOf(EntitlementGranted(granted), ofBenefits(3))],
    [envelopeOf(EntitlementRefused(refused, { reason: '资料不足' }), ofBenefits(4))],
    [envelopeOf(CaseAccepted({ ...accepted, caseId: 'k1' }), ofCase('k1', 1))],
    [envelopeOf(CaseAccepted({ ...accepted, caseId: 'k2' }), ofCase('k2', 1))],
    [envelopeOf(CaseFinished(finished), ofCase('k1', 2))],
    [envelopeOf(CaseCancelled({ ...CaseCancelled.example, caseId: 'k2', personId: 'p2' }), ofCase('k2', 2))],
    [envelopeOf(FilingRegistered({ ...filing, filingId: 'f1' }), ofFiling(1))],
    [changed],
    [envelopeOf(ended, ofFiling(3))],
  ];
};

const assistedFilings: History = async () => {
  const request = {
    ...{ personId: 'p3', audience: 'SPECTATOR', mode: 'ONLINE', business: 'CROSS_REGION_FILING' },
    time: '2026-07-31T10:00:00+08:00',
  };
  const requested = async () =>
    (await data(ask.ask, input(request), citizen('p3'))).requestAssistedService.service.id as string;
  const [one, other] = [await requested(), await requested()];
  const own = { ...filing, personId: 'p3' };
  const inContextOf = { service: 'sports', id: one };
  const changed = FilingChanged({
    ...FilingChanged.example,
    ...{ personId: 'p3', filingId: 'f3', next: { ...own, filingId: 'f4' } },
    inContextOf: { service: 'sports', id: other },
  });
  const from = (sequence: number) => ({ ...ofFiling(sequence), aggregateId: 'p3' });
  return [
    [envelopeOf(FilingRegistered({ ...own, filingId: 'f3', inContextOf }), from(1))],
    [envelopeOf(changed, from(2))],
  ];
};

const visits: History = async () => {
  const { id: stationId } = (await data(ask.openStation, input(ask.fixed('C1')), sportsDepartment))
    .openStation.station;
  for (const item of ['VISUAL_IDENTITY_SIGN', 'SERVICE_ITEMS_POSTED'])
    await data(ask.confirm, input({ stationId, item, photoRef: 'photo-1' }), sportsDepartment);
  await data(ask.activate, input({ stationId }), sportsDepartment);
  const visit = { stationId, audience: 'STUDENT', personId: 'p3', service: 'HANDLE' };
  const { id } = (await data(ask.acceptVisit, input(visit), changchun)).acceptStationVisit.visit;
  const accepted = (caseId: string) =>
    CaseAccepted({ ...CaseAccepted.example, caseId, personId: 'p3', inContextOf: { service: 'sports', id } });
  return [
    [envelopeOf(accepted('k3'), { aggregateId: 'k3' })],
    [envelopeOf(accepted('k4'), { aggregateId: 'k4' })],
  ];
};

const aligned =
  (event: (eventId: string, stationId: string) => Envelope): History =>
  async () => {
    const eventId = await registered();
    const stationId = await planned(eventId);
    await storedIn(running);
    await setBack(stationId);
    return [[event(eventId, stationId)]];
  };
const heardOf = (eventId: string, sequence = 9) => ({
  source: 'sports/elsewhere',
  aggregateId: eventId,
  sequence,
});

const offered =
  (personId: string, event: (eventId: string) => Envelope): History =>
  async () => {
    const trip = { kind: 'TRAINING_TRIP', unit: 'TEAM-0009', venues: [ask.inHaikou] };
    const eventId = await registered(trip);
    await storedIn(running);
    // Joins after the service's own news of the trip was handled.
    await certified(personId, { unit: 'TEAM-0009' });
    return [[event(eventId)]];
  };

const histories: Readonly<Record<string, History>> = {
  'enrolments and a death': enrolments,
  'cases, filings and applications of somebody eligible': greenCases,
  'filings made for requests': assistedFilings,
  'cases made for visitors': visits,
  'a change of an event': aligned((eventId) =>
    envelopeOf(SportsEventChanged({ ...SportsEventChanged.example, eventId, venues: [] }), heardOf(eventId)),
  ),
  'a cancellation': aligned((eventId) =>
    envelopeOf(
      SportsEventCancelled({ ...SportsEventCancelled.example, eventId }, { reason: '' }),
      heardOf(eventId),
    ),
  ),
  'a station': aligned((eventId, stationId) =>
    envelopeOf(StationPlanned({ ...StationPlanned.example, stationId, eventId }), heardOf(stationId)),
  ),
  'a new trip': offered('p4', (eventId) =>
    envelopeOf(SportsEventRegistered({ ...SportsEventRegistered.example, eventId }), heardOf(eventId)),
  ),
  'another trip': offered('p5', (eventId) =>
    envelopeOf(SportsEventChanged({ ...SportsEventChanged.example, eventId }), heardOf(eventId)),
  ),
  'a roster': offered('p6', (eventId) =>
    envelopeOf(RosterEntered({ ...RosterEntered.example, eventId, personId: 'p6' }), heardOf(eventId)),
  ),
};

describe('the reactions of sports', () => {
  beforeAll(async () => {
    const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id) => [id, '220100'] as const);
    running = await runningSports(clock, Object.fromEntries(people));
  });
  afterAll(async () => running.stop());

  eachReactsOnce(() => running, handlers, histories);
});
