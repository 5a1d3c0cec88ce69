import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  as,
  citizen,
  envelopeOf,
  grantFor,
  hospital,
  officer,
  rebuilt,
  until,
  type TestService,
} from '@yibao/platform/testing';
import { CaseAccepted } from '@yibao/schemas/events/service-desk';
import { SportsEventChanged, StationPlanned } from '@yibao/schemas/events/sports';
import { HotlineLineFact } from '@yibao/schemas/facts/hotline';
import { SportsEventFact, StationFact } from '@yibao/schemas/facts/sports';
import { companionVisitStore, hospitalChannelStore } from './persistence/hospital-stores.ts';
import { sportsEventStore } from './persistence/event-store.ts';
import { stationIssueStore, stationStore, stationVisitStore } from './persistence/station-store.ts';
import {
  asker,
  heardOf,
  keyHospital,
  movingClock,
  otherHospital,
  pharmacyId,
  runningSports,
} from './testing/known.ts';

const clock = movingClock('2026-07-30T10:00:00+08:00');
const sportsDepartment = as('SPORTS_DEPARTMENT', { area: '220000', level: 'PROVINCE' });
const changchun = officer('220100');
const siping = officer('220300');

let running: TestService;
const { data, reason } = asker(() => running);
let keys = 0;
const input = (more: object) => {
  keys += 1;
  return { input: { idempotencyKey: `test-key-${keys}`, ...more } };
};
const text = (zh: string) => ({ zh });

const registerEvent = `mutation ($input: RegisterEventInput!) { registerEvent(input: $input) { event {
  id kind area from to status venues { id area } stations { id } } } }`;
const changeEvent = `mutation ($input: ChangeEventInput!) { changeEvent(input: $input) { event { from to } } }`;
const cancelEvent = `mutation ($input: CancelEventInput!) { cancelEvent(input: $input) { event { status } } }`;
const eventOf = `query ($id: ID!) { sportsEvent(id: $id) { status from to stations { id status }
  closingReport { stations consultations handled issues visitsByAudience { audience visits } } } }`;
const openStation = `mutation ($input: OpenStationInput!) { openStation(input: $input) { station {
  id type area status from to leadDepartment serviceItems { id } } } }`;
const confirm = `mutation ($input: ConfirmChecklistItemInput!) { confirmChecklistItem(input: $input) { station {
  status openChecklistItems } } }`;
const activate = `mutation ($input: ActivateStationInput!) { activateStation(input: $input) { station { status from to } } }`;
const accept = `mutation ($input: AcceptStationVisitInput!) { acceptStationVisit(input: $input) { visit { id audience service caseId } } }`;
const report = `mutation ($input: ReportStationIssueInput!) { reportStationIssue(input: $input) { issueId } }`;
const stationOf = `query ($id: ID!) { station(id: $id) { status from to collegeId event { id } serviceItems { id } } }`;

const games = (more: object = {}) =>
  input({
    ...{
      kind: 'COMPETITION',
      name: text('示例邀请赛'),
      area: '220100',
      from: '2026-08-01',
      to: '2026-08-05',
    },
    venues: [
      { id: 'V1', area: '220102', name: text('体育场') },
      { id: 'V2', area: '220103', name: text('体育馆') },
    ],
    expectedSpectators: 25_000,
    ...more,
  });
const registered = async (more: object = {}): Promise<string> =>
  (await data(registerEvent, games(more), sportsDepartment)).registerEvent.event.id;
const mobile = (eventId: string, more: object = {}) =>
  input({
    ...{ type: 'MOBILE', eventId, venueId: 'V1', serviceItems: ['CROSS_REGION_FILING'] },
    ...{ place: text('东门'), hours: text('9:00-21:00') },
    ...more,
  });
const fixed = (collegeId: string, more: object = {}) =>
  input({
    ...{ type: 'FIXED', collegeId, area: '220104', serviceItems: ['TRANSFER', 'CROSS_REGION_FILING'] },
    ...{ place: text('图书馆'), hours: text('工作日') },
    ...more,
  });
const planned = async (asked: object, viewer = changchun): Promise<string> =>
  (await data(openStation, asked, viewer)).openStation.station.id;
const confirmAll = async (stationId: string) => {
  for (const item of ['VISUAL_IDENTITY_SIGN', 'SERVICE_ITEMS_POSTED'])
    await data(confirm, input({ stationId, item, photoRef: 'photo-1' }), changchun);
};
const statusOf = async (id: string) => (await data(stationOf, { id }, citizen('p1'))).station.status;
const says = async (status: string, id: string) =>
  until(`${status} of ${id}`, async () => (await statusOf(id)) === status);

beforeAll(async () => {
  running = await runningSports(clock, { p1: '220100', p2: '220100', o1: '210100' });
});
afterAll(async () => running.stop());

describe('sports events', () => {
  it('are registered by the departments of their area, ahead of time', async () => {
    const { event } = (await data(registerEvent, games(), changchun)).registerEvent;
    expect(event).toMatchObject({ status: 'REGISTERED', area: '220100', stations: [] });
    expect(await reason(registerEvent, games(), siping)).toBe('NOT_OWN_AREA');
    expect(await reason(registerEvent, games(), citizen('p1'))).toBe('ROLE_NOT_ALLOWED');
    expect(await reason(registerEvent, games({ to: '2026-07-31' }), changchun)).toBe('PERIOD_INVALID');
    expect(await reason(registerEvent, games({ from: '2026-07-29' }), changchun)).toBe('PERIOD_INVALID');
    expect(await reason(registerEvent, games({ venues: [] }), changchun)).toBe('VENUE_REQUIRED');
    expect(await reason(registerEvent, games({ kind: 'TRAINING_TRIP' }), changchun)).toBe('UNIT_REQUIRED');
    const list = `{ sportsEvents(area: "220100", status: REGISTERED) { nodes { id } } }`;
    expect((await data(list, {}, citizen('p1'))).sportsEvents.nodes).toEqual([{ id: event.id }]);
    const fact = await until('the fact', async () => (await running.facts(SportsEventFact)).get(event.id));
    expect(fact).toEqual({
      eventId: event.id,
      area: '220100',
      from: '2026-08-01',
      to: '2026-08-05',
      status: 'REGISTERED',
    });
    expect(
      (await data(cancelEvent, input({ eventId: event.id, reason: '场馆停用' }), changchun)).cancelEvent.event
        .status,
    ).toBe('CANCELLED');
    expect(await reason(cancelEvent, input({ eventId: event.id, reason: 'again' }), changchun)).toBe(
      'INVALID_STATE',
    );
  });

  it('need so many stations: one a venue, and enough for the spectators [S000-10b]', async () => {
    const plan = `query ($id: ID!) { stationPlan(eventId: $id) { stations forVenues forSpectators demonstration } }`;
    const id = await registered();
    expect((await data(plan, { id }, changchun)).stationPlan).toEqual({
      ...{ stations: 3, forVenues: 2, forSpectators: 3, demonstration: true },
    });
    const small = await registered({ expectedSpectators: 20_000 });
    expect((await data(plan, { id: small }, sportsDepartment)).stationPlan.stations).toBe(2);
    expect(await reason(plan, { id: 'none' }, changchun)).toBe('EVENT_UNKNOWN');
    const elsewhere = await registered({ area: '220300' });
    expect(await reason(plan, { id: elsewhere }, changchun)).toBe('NO_PACK_FOR_AREA');
    expect(await reason(plan, { id }, citizen('p1'))).toBe('ROLE_NOT_ALLOWED');
  });
});

describe('stations', () => {
  it('are set up by the department that leads [S000-R1a] [S000-R1d]', async () => {
    const eventId = await registered();
    expect(await reason(openStation, fixed('C1'), changchun)).toBe('WRONG_DEPARTMENT');
    expect(await reason(openStation, mobile(eventId), sportsDepartment)).toBe('WRONG_DEPARTMENT');
    expect(await reason(openStation, mobile(eventId), siping)).toBe('NOT_OWN_AREA');
    expect(await reason(openStation, mobile('none'), changchun)).toBe('EVENT_UNKNOWN');
    expect(await reason(openStation, mobile(eventId, { venueId: 'V9' }), changchun)).toBe('VENUE_UNKNOWN');
    expect(await reason(openStation, mobile(eventId, { serviceItems: [] }), changchun)).toBe(
      'SERVICE_ITEMS_REQUIRED',
    );
    expect(await reason(openStation, fixed('C1', { area: null }), sportsDepartment)).toBe('COLLEGE_REQUIRED');
    await data(cancelEvent, input({ eventId, reason: '天气' }), changchun);
    expect(await reason(openStation, mobile(eventId), changchun)).toBe('EVENT_OVER');
  });

  it('stand in a college without end, one each, once the checklist is complete [S000-09a] [S000-R3a]', async () => {
    const id = await planned(fixed('C1'), sportsDepartment);
    expect(await reason(openStation, fixed('C1'), sportsDepartment)).toBe('COLLEGE_ALREADY_HAS_STATION');
    expect(await reason(activate, input({ stationId: id }), sportsDepartment)).toBe('CHECKLIST_INCOMPLETE');
    const item = { stationId: id, item: 'VISUAL_IDENTITY_SIGN' };
    for (const photoRef of ['', '11010519491231002X'])
      expect(await reason(confirm, input({ ...item, photoRef }), changchun)).toBe('PHOTO_REQUIRED');
    expect(await reason(confirm, input({ ...item, photoRef: 'p' }), siping)).toBe('NOT_OWN_AREA');
    const { station } = (await data(confirm, input({ ...item, photoRef: 'photo-1' }), sportsDepartment))
      .confirmChecklistItem;
    expect(station).toEqual({ status: 'PLANNED', openChecklistItems: ['SERVICE_ITEMS_POSTED'] });
    await confirmAll(id);
    expect(await reason(activate, input({ stationId: id }), changchun)).toBe('ROLE_NOT_ALLOWED');
    expect(
      (await data(activate, input({ stationId: id }), sportsDepartment)).activateStation.station,
    ).toEqual({
      ...{ status: 'ACTIVE', from: '2026-07-30', to: null },
    });
    const fact = await until('the fact', async () => {
      const known = (await running.facts(StationFact)).get(id);
      return known?.status === 'ACTIVE' && known;
    });
    expect(fact).toMatchObject({ type: 'FIXED', collegeId: 'C1', from: '2026-07-30' });
  });

  it('tell everybody what they offer', async () => {
    const list = `query ($on: Date) { stations(type: FIXED, area: "220000", on: $on) { nodes { serviceItems { id } } } }`;
    const seen = (await running.execute(list, { on: '2026-07-30' })).data.stations.nodes;
    expect(seen).toEqual([{ serviceItems: [{ id: 'TRANSFER' }, { id: 'CROSS_REGION_FILING' }] }]);
    expect((await running.execute(list, { on: '2026-07-29' })).data.stations.nodes).toEqual([]);
  });

  it('advise and handle teachers and students of the province in one visit [S000-09b] [S000-A14]', async () => {
    const [station] = (await running.execute('{ stations(type: FIXED) { nodes { id } } }')).data.stations
      .nodes;
    const visit = { stationId: station.id, audience: 'STUDENT', personId: 'p1', service: 'HANDLE' };
    expect(await reason(accept, input({ ...visit, audience: 'SPECTATOR' }), changchun)).toBe(
      'AUDIENCE_NOT_SERVED',
    );
    expect(await reason(accept, input({ ...visit, audience: null }), changchun)).toBe('AUDIENCE_REQUIRED');
    expect(await reason(accept, input({ ...visit, personId: null }), changchun)).toBe('PERSON_REQUIRED');
    expect(await reason(accept, input(visit), siping)).toBe('NOT_OWN_AREA');
    expect(await reason(accept, input(visit), sportsDepartment)).toBe('ROLE_NOT_ALLOWED');
    expect(
      await heardOf(running, async () => reason(accept, input({ ...visit, personId: 'o1' }), changchun)),
    ).toBe('NOT_ENROLLED_IN_PROVINCE');
    expect(await reason(accept, input({ ...visit, personId: 'nobody', service: 'CONSULT' }), changchun)).toBe(
      'PERSON_UNKNOWN',
    );
    const { id } = (await data(accept, input(visit), changchun)).acceptStationVisit.visit;
    const inContextOf = { service: 'sports', id };
    const example = { ...CaseAccepted.example, area: '220100', inContextOf };
    const anothers = envelopeOf(CaseAccepted({ ...example, caseId: 'k0', personId: 'p2' }), {
      aggregateId: 'k0',
    });
    const made = envelopeOf(CaseAccepted({ ...example, caseId: 'k1', personId: 'p1' }), {
      aggregateId: 'k1',
    });
    const second = envelopeOf(CaseAccepted({ ...example, caseId: 'k2', personId: 'p1' }), {
      aggregateId: 'k2',
    });
    for (const event of [anothers, made, made, second]) await running.receive(event);
    const handled = await until('the case', async () => {
      const all = await running.events();
      const found = all.filter(({ type }) => type === 'sports.station-visit-handled.v1');
      return found.length > 0 && found;
    });
    expect(handled.map(({ data: said }) => said)).toMatchObject([
      { visitId: id, caseId: 'k1', personId: 'p1' },
    ]);
  });

  it('open and close with their event, follow it, and receive all four groups meanwhile [S000-10a] [S000-10c]', async () => {
    const eventId = await registered();
    const [one, two, three] = [
      await planned(mobile(eventId)),
      await planned(mobile(eventId, { venueId: 'V2' })),
      await planned(mobile(eventId)),
    ];
    await confirmAll(one);
    await confirmAll(two);
    expect(await reason(activate, input({ stationId: one }), sportsDepartment)).toBe('MOBILE_BY_EVENT');
    await data(
      changeEvent,
      input({ eventId, to: '2026-08-06', venues: [{ id: 'V1', area: '220102', name: text('体育场') }] }),
      changchun,
    );
    await says('CLOSED', two);
    await until(
      'it follows',
      async () => (await data(stationOf, { id: one }, citizen('p1'))).station.to === '2026-08-06',
    );
    expect(
      await reason(accept, input({ stationId: one, audience: 'SPECTATOR', service: 'CONSULT' }), changchun),
    ).toBe('STATION_CLOSED');

    clock.set('2026-08-01T00:00:01+08:00');
    await says('ACTIVE', one);
    await until(
      'the event began',
      async () => (await data(eventOf, { id: eventId }, changchun)).sportsEvent.status === 'STARTED',
    );
    expect(await statusOf(three)).toBe('PLANNED');
    // What the event said before it was changed comes again, late: nothing follows it.
    const late = SportsEventChanged({ ...SportsEventChanged.example, eventId, to: '2026-08-02', venues: [] });
    await running.receive(
      envelopeOf(late, { source: 'sports/sportsEvents', aggregateId: eventId, sequence: 1 }),
    );
    await running.receive(
      envelopeOf(StationPlanned({ ...StationPlanned.example, stationId: one, eventId }), {
        aggregateId: one,
      }),
    );

    const visit = { stationId: one, service: 'CONSULT' };
    await data(accept, input({ ...visit, audience: 'SPECTATOR' }), changchun);
    await data(accept, input({ ...visit, audience: 'COACH', personId: 'o1', service: 'HANDLE' }), changchun);
    expect(await reason(accept, input({ ...visit, audience: 'TEACHER' }), changchun)).toBe(
      'AUDIENCE_NOT_SERVED',
    );
    const issue = { stationId: one, topic: 'NETWORK', text: '网络中断' };
    expect(await reason(report, input({ ...issue, text: ' ' }), changchun)).toBe('TEXT_REQUIRED');
    expect(await reason(report, input({ ...issue, stationId: 'none' }), changchun)).toBe('STATION_UNKNOWN');
    expect(await reason(report, input(issue), siping)).toBe('NOT_OWN_AREA');
    await data(report, input(issue), sportsDepartment);
    await confirmAll(three);
    expect(await statusOf(three)).toBe('ACTIVE');
    const numbers = `query ($id: ID!) { station(id: $id) { report { consultations handled issues visitsByAudience { audience visits } } } }`;
    const seen = {
      consultations: 1,
      handled: 1,
      issues: 1,
      visitsByAudience: [
        { audience: 'COACH', visits: 1 },
        { audience: 'SPECTATOR', visits: 1 },
      ],
    };
    expect((await data(numbers, { id: one }, sportsDepartment)).station.report).toEqual(seen);
    expect(await reason(numbers, { id: one }, citizen('p1'))).toBe('ROLE_NOT_ALLOWED');

    clock.set('2026-08-06T23:59:58+08:00');
    expect(await statusOf(one)).toBe('ACTIVE');
    clock.set('2026-08-07T00:00:01+08:00');
    await says('CLOSED', one);
    await says('CLOSED', three);
    expect((await data(stationOf, { id: one }, citizen('p1'))).station.to).toBe('2026-08-06');
    const closed = await until('the event is over', async () => {
      const { sportsEvent } = await data(eventOf, { id: eventId }, changchun);
      return sportsEvent.status === 'CLOSED' && sportsEvent;
    });
    expect(closed.closingReport).toEqual({ stations: 3, ...seen });
    expect(await reason(accept, input({ ...visit, audience: 'SPECTATOR' }), changchun)).toBe(
      'STATION_CLOSED',
    );
  });

  it('tell the hotline of problems, without the words [S000-R3c]', async () => {
    const all = await running.events();
    const [issue] = all.filter(({ type }) => type === 'sports.station-issue-reported.v1');
    expect(issue?.data).toMatchObject({ topic: 'NETWORK', area: '220102' });
    expect(JSON.stringify(issue)).not.toContain('网络中断');
  });

  it('publish their visits', async () => {
    const visits = (await running.events()).filter(({ type }) => type === 'sports.station-visited.v1');
    expect(visits.map(({ data: said }) => (said as { audience: string }).audience)).toEqual([
      'STUDENT',
      'SPECTATOR',
      'COACH',
    ]);
  });
});

describe('key hospitals', () => {
  const openChannel = `mutation ($input: OpenHospitalGreenChannelInput!) { openHospitalGreenChannel(input: $input) { channels { from to } } }`;
  const endChannel = `mutation ($input: EndHospitalGreenChannelInput!) { endHospitalGreenChannel(input: $input) { channels { from to } } }`;
  const open = `mutation ($input: OpenCompanionVisitInput!) { openCompanionVisit(input: $input) { visit { id status respondBy steps { step } hospital { id } } } }`;
  const respond = `mutation ($input: RespondToVisitInput!) { respondToVisit(input: $input) { visit { status contactPerson respondedAt } } }`;
  const advance = `mutation ($input: AdvanceCompanionVisitInput!) { advanceCompanionVisit(input: $input) { visit { status steps { step at guide } } } }`;
  const desk = hospital(keyHospital);
  const visit = (more: object = {}) =>
    input({ personId: 'p1', hospitalId: keyHospital, wishedDate: '2026-08-12', ...more });
  const opened = async (more: object = {}) =>
    (await data(open, visit(more), citizen('p1'))).openCompanionVisit.visit;

  beforeAll(async () => {
    clock.set('2026-08-08T09:00:00+08:00');
    const register = `mutation ($input: RegisterProfileInput!) { registerProfile(input: $input) { revision } }`;
    const issue = `mutation ($input: IssueSportsCardInput!) { issueSportsCard(input: $input) { revision } }`;
    await data(register, input({ personId: 'p1', audience: 'COACH', from: '2026-01-01' }), sportsDepartment);
    await data(
      issue,
      input({ personId: 'p1', kind: 'JIJIAN', from: '2026-01-01', to: '2026-12-31' }),
      sportsDepartment,
    );
  });

  it('open their channel on some days, which do not overlap [S000-05d]', async () => {
    const days = { hospitalId: keyHospital, from: '2026-08-10', to: '2026-08-20', reason: '集训期间' };
    expect(await reason(openChannel, input(days), hospital(otherHospital))).toBe('NOT_OWN_HOSPITAL');
    expect(await reason(openChannel, input(days), siping)).toBe('NOT_OWN_HOSPITAL');
    const ofOther = hospital(otherHospital);
    expect(
      await heardOf(running, async () =>
        reason(openChannel, input({ ...days, hospitalId: otherHospital }), ofOther),
      ),
    ).toBe('NOT_KEY_HOSPITAL');
    expect(await reason(openChannel, input({ ...days, reason: '' }), desk)).toBe('REASON_REQUIRED');
    expect(await reason(openChannel, input({ ...days, to: '2026-08-09' }), desk)).toBe('PERIOD_INVALID');
    await data(openChannel, input(days), desk);
    expect(
      await reason(openChannel, input({ ...days, from: '2026-08-20', to: '2026-08-21' }), changchun),
    ).toBe('PERIOD_OVERLAPS');
    expect(await reason(endChannel, input({ hospitalId: keyHospital, on: '2026-08-21' }), desk)).toBe(
      'NOT_FOUND',
    );
    expect(
      (await data(endChannel, input({ hospitalId: keyHospital, on: '2026-08-18' }), changchun))
        .endHospitalGreenChannel.channels,
    ).toEqual([{ from: '2026-08-10', to: '2026-08-18' }]);
    const seen = await running.execute(`{ hospitalChannels(hospitalId: "${keyHospital}") { from to } }`);
    expect(seen.data.hospitalChannels).toEqual([{ from: '2026-08-10', to: '2026-08-18' }]);
  });

  it('accompany holders of a card while the channel is open [S000-05b] [S000-05d]', async () => {
    for (const [wishedDate, outcome] of [
      ['2026-08-09', 'CHANNEL_CLOSED'],
      ['2026-08-19', 'CHANNEL_CLOSED'],
      ['2026-08-07', 'DATE_IN_PAST'],
    ])
      expect(await reason(open, visit({ wishedDate }), citizen('p1'))).toBe(outcome);
    expect(
      await heardOf(running, async () => reason(open, visit({ hospitalId: otherHospital }), citizen('p1'))),
    ).toBe('NOT_KEY_HOSPITAL');
    expect(await reason(open, visit({ personId: 'p2' }), citizen('p1'))).toBe('MAY_NOT_ACT');
    expect(await heardOf(running, async () => reason(open, visit({ personId: 'p2' }), citizen('p2')))).toBe(
      'NOT_ELIGIBLE_GREEN',
    );
    expect(await opened({ wishedDate: '2026-08-18' })).toMatchObject({
      status: 'OPEN',
      hospital: { id: keyHospital },
    });
    const grant = grantFor('p1', keyHospital, ['SERVICE'], { expiresAt: '2026-08-09T09:00:00+08:00' });
    await data(open, visit({ wishedDate: '2026-08-10' }), hospital(keyHospital, grant));
    expect(await reason(open, visit(), desk)).toBe('MAY_NOT_ACT');
  });

  it('guide every step in its order, none skipped [S000-05c]', async () => {
    const { id: visitId, steps } = await opened();
    expect(steps.map(({ step }: { step: string }) => step)).toEqual(['REGISTRATION', 'CONSULTATION', 'DONE']);
    const at = { visitId, step: 'REGISTRATION', guide: '导诊员' };
    expect(await reason(advance, input(at), desk)).toBe('NOT_RESPONDED');
    expect(await reason(respond, input({ visitId, contactPerson: '' }), desk)).toBe('CONTACT_REQUIRED');
    expect(await reason(respond, input({ visitId, contactPerson: '护士长' }), hospital(otherHospital))).toBe(
      'VISIT_UNKNOWN',
    );
    const { respondToVisit } = await data(respond, input({ visitId, contactPerson: '护士长' }), desk);
    expect(respondToVisit.visit).toMatchObject({ status: 'RESPONDED', contactPerson: '护士长' });
    expect(await reason(respond, input({ visitId, contactPerson: '护士长' }), desk)).toBe(
      'ALREADY_RESPONDED',
    );
    expect(await reason(advance, input({ ...at, step: 'CONSULTATION' }), desk)).toBe('STEP_OUT_OF_ORDER');
    expect(await reason(advance, input({ ...at, guide: ' ' }), desk)).toBe('GUIDE_REQUIRED');
    for (const step of ['REGISTRATION', 'CONSULTATION', 'DONE'])
      await data(advance, input({ ...at, step }), desk);
    expect(await reason(advance, input(at), desk)).toBe('VISIT_DONE');
    const shown = `query ($id: ID!) { companionVisit(id: $id) { status steps { step guide } } }`;
    expect((await data(shown, { id: visitId }, citizen('p1'))).companionVisit).toEqual({
      status: 'DONE',
      steps: ['REGISTRATION', 'CONSULTATION', 'DONE'].map((step) => ({ step, guide: '导诊员' })),
    });
    for (const viewer of [citizen('p2'), siping, hospital(otherHospital)])
      expect((await data(shown, { id: visitId }, viewer)).companionVisit).toBeNull();
    const own = '{ hospitalVisits { nodes { id } } }';
    expect((await data(own, {}, desk)).hospitalVisits.nodes.length).toBe(3);
    expect((await data(own, {}, hospital(otherHospital))).hospitalVisits.nodes).toEqual([]);
  });

  it('are measured by how fast they answer [S000-G5]', async () => {
    const asked = `{ visitResponseReport(from: "2026-08-08", to: "2026-08-08") { n inTime overdue shareInTime } }`;
    clock.set('2026-08-08T09:31:00+08:00');
    const report = await until('the two are overdue', async () => {
      const { visitResponseReport } = await data(asked, {}, as('ANALYST'));
      return visitResponseReport.overdue === 2 && visitResponseReport;
    });
    expect(report).toEqual({ n: 3, inTime: 1, overdue: 2, shareInTime: '0.333' });
  });
});

describe('what everybody may look up', () => {
  const items = `query ($scope: SportsItemScope, $audience: AnnexClientele, $seq: Int) {
    sportsServiceItems(scope: $scope, audience: $audience, seq: $seq) { seq code bodyItem audiences scope } }`;
  const listed = async (asked: object) => (await running.execute(items, asked)).data.sportsServiceItems;
  const numbers = async (asked: object) => (await listed(asked)).map(({ seq }: { seq: number }) => seq);

  it('are the fifteen items of the annex, without a gap [S000-A15] [S000-A08] [S000-A09] [S000-A13] [S000-A14]', async () => {
    expect(await numbers({})).toEqual([...Array(15).keys()].map((index) => index + 1));
    expect(await numbers({ scope: 'EVENT' })).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await numbers({ audience: 'SPECTATOR' })).not.toContain(9);
    expect(await numbers({ audience: 'EXCELLENT_ATHLETE' })).toEqual([12, 13]);
    expect(await numbers({ audience: 'STUDENT' })).toEqual([14, 15]);
  });

  it.each([
    [1, 'EFFICIENT_REPLY', 7, 4, '[S000-A01]'],
    [2, 'HOTLINE', 8, 4, '[S000-A02]'],
    [3, 'EMERGENCY_FILING', 6, 4, '[S000-A03]'],
    [4, 'SMOOTH_SETTLEMENT', 3, 4, '[S000-A04]'],
    [5, 'MOBILE_STATION', 10, 4, '[S000-A05]'],
    [6, 'EVENT_PROMOTION', 12, 4, '[S000-A06]'],
    [7, 'REMOTE_ASSIST', 2, 4, '[S000-A07]'],
    [8, 'PUBLICITY_POINT', 13, 4, '[S000-A08]'],
    [9, 'ONSITE_ASSIST', 1, 2, '[S000-A09]'],
    [10, 'ATHLETE_DRUGS', 14, 2, '[S000-A10]'],
    [11, 'SUPPLEMENTARY_INSURANCE', 15, 2, '[S000-A11]'],
    [12, 'GREEN_CHANNEL', 4, 2, '[S000-A12]'],
    [13, 'KEY_HOSPITAL', 5, 2, '[S000-A13]'],
    [14, 'COLLEGE_STATION', 9, 4, '[S000-A14]'],
    [15, 'LECTURE', 11, 4, '[S000-A15]'],
  ])('number %i is %s, item %i of the body, for %i groups %s', async (seq, code, bodyItem, groups) => {
    const [item] = await listed({ seq });
    expect({ ...item, audiences: item.audiences.length }).toEqual({
      ...{ seq, code, bodyItem, audiences: groups },
      scope: seq <= 8 ? 'EVENT' : 'PROVINCE',
    });
  });

  it('is where help is found: hospitals, stations, the hotline [S000-G3]', async () => {
    clock.set('2026-08-08T10:00:00+08:00');
    const eventId = await registered({ from: '2026-08-08', to: '2026-08-09' });
    const id = await planned(mobile(eventId));
    await confirmAll(id);
    const points = `query ($type: SportsServicePointType, $area: AreaCode) { sportsServicePoints(type: $type, area: $area) {
      type institution { id } station { id } number place { zh } hours { zh } } }`;
    // The general line serves athletes too, as it serves everybody.
    const general = { ...HotlineLineFact.example, lineId: '12393-GENERAL', code: 'GENERAL' };
    await running.receiveFact(HotlineLineFact, general);
    await until(
      'the second line',
      async () => (await running.db.collection(`replica.${HotlineLineFact.type}`).countDocuments()) === 2,
    );
    const found = (await running.execute(points, {})).data.sportsServicePoints;
    expect(found.map(({ type }: { type: string }) => type)).toEqual([
      'KEY_HOSPITAL',
      'COLLEGE_STATION',
      'VENUE_STATION',
      'HOTLINE',
    ]);
    expect(found[0].institution.id).toBe(keyHospital);
    expect(found[2]).toMatchObject({ station: { id }, place: { zh: '东门' }, hours: { zh: '9:00-21:00' } });
    expect(found[3]).toMatchObject({ number: '12393', hours: { zh: '周一二三四五六日 00:00-24:00' } });
    const elsewhere = (await running.execute(points, { area: '220300' })).data.sportsServicePoints;
    expect(elsewhere.map(({ type }: { type: string }) => type)).toEqual(['HOTLINE']);
    const one = (await running.execute(points, { type: 'VENUE_STATION' })).data.sportsServicePoints;
    expect(one).toHaveLength(1);
  });

  it('is where to find care and medicine around an event [S000-02c]', async () => {
    const guide = `query ($need: CareNeed!, $area: AreaCode, $eventId: ID) { careGuide(need: $need, area: $area, eventId: $eventId) {
      places { institution { id } keyHospital } credentials steps } }`;
    const eventId = await registered({ from: '2026-08-10', to: '2026-08-11' });
    const medicine = (await running.execute(guide, { need: 'MEDICINE', eventId })).data.careGuide;
    expect(medicine).toEqual({
      places: [{ institution: { id: pharmacyId }, keyHospital: false }],
      credentials: ['E_VOUCHER', 'VALID_ID', 'INSURANCE_CARD'],
      steps: ['SHOW_CREDENTIAL', 'SETTLE_AT_ONCE', 'PAY_OWN_SHARE'],
    });
    const care = (await running.execute(guide, { need: 'CARE', area: '220100' })).data.careGuide;
    expect(care.places).toEqual([
      { institution: { id: keyHospital }, keyHospital: true },
      { institution: { id: otherHospital }, keyHospital: false },
    ]);
    expect((await running.execute(guide, { need: 'CARE', area: '220300' })).data.careGuide.places).toEqual(
      [],
    );
    expect(await reason(guide, { need: 'CARE' }, citizen('p1'))).toBe('PLACE_REQUIRED');
    expect(await reason(guide, { need: 'CARE', eventId: 'none' }, citizen('p1'))).toBe('EVENT_UNKNOWN');
  });

  it('is kept as its events say: journal and outbox fold to what is stored', async () => {
    const kept = [
      await rebuilt(running, sportsEventStore),
      await rebuilt(running, stationStore),
      await rebuilt(running, stationVisitStore),
      await rebuilt(running, stationIssueStore),
      await rebuilt(running, companionVisitStore),
      await rebuilt(running, hospitalChannelStore),
    ];
    for (const { stored, folded } of kept) {
      expect(stored.size).toBeGreaterThan(0);
      expect(folded).toEqual(stored);
    }
  });
});
