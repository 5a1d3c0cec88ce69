import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoInstitutions, demoPersons } from '../../infra/local/issuer/demo-ids.ts';
import { reasonsOf, runningGraph, type RunningGraph } from './running-graph.ts';
import { change, dayFromNow, storyOn } from './story.ts';

let graph: RunningGraph;
const { does, refusal, refusals, sees, looks, waits } = storyOn(() => graph.client);
beforeAll(async () => {
  graph = await runningGraph();
}, 180_000);
afterAll(async () => graph.stop());

const { changchunHospital, haikouHospital } = demoInstitutions;
const today = dayFromNow(0);
const changchun = '220100';

describe('a day of an event', () => {
  const department = 'sports';
  const text = (zh: string) => ({ zh });
  const venues = [
    { id: 'V1', area: '220102', name: text('体育场') },
    { id: 'V2', area: '220103', name: text('体育馆') },
  ];
  let eventId: string;
  let stationId: string;
  const stationQuery =
    'query ($id: ID!) { station(id: $id) { status from to event { id } serviceItems { id name { zh } } } }';
  const stationSeen = async (id = stationId) => (await sees(null, stationQuery, { id })).station;
  const confirming = (item: string, id = stationId) =>
    change(
      'confirmChecklistItem',
      { stationId: id, item, photoRef: 'PHOTO-1' },
      'station { status openChecklistItems }',
    );
  const visiting = (input: object) =>
    change('acceptStationVisit', { stationId, ...input }, 'visit { id service caseId }');

  it('begins with its registration, and the hotline opens a queue for it', async () => {
    const registering = change(
      'registerEvent',
      {
        ...{ kind: 'COMPETITION', name: text('示例邀请赛'), area: changchun, venues },
        ...{ from: today, to: dayFromNow(2), expectedSpectators: 25_000 },
      },
      'event { id status stations { id } }',
    );
    expect(await refusals(['sun', 'team', 'health', 'analyst'], registering)).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await refusals(['jining-officer', 'hainan-officer'], registering)).toEqual(['NOT_OWN_AREA']);
    eventId = (await does(department, registering)).event.id;
    const queues = '{ hotlineLines(code: "SPORTS") { roundTheClock eventQueues { eventId area from to } } }';
    const { hotlineLines } = await waits(
      'the queue',
      async () => sees(null, queues),
      (seen) => seen.hotlineLines[0].eventQueues.length > 0,
    );
    expect(hotlineLines[0]).toEqual({
      roundTheClock: true,
      eventQueues: [{ eventId, area: changchun, from: today, to: dayFromNow(2) }],
    });
    const { stationPlan } = await sees(
      'changchun-officer',
      'query ($id: ID!) { stationPlan(eventId: $id) { stations } }',
      { id: eventId },
    );
    expect(stationPlan.stations).toBe(3);
  });

  it('opens its station by its period, once the checklist is complete [S000-R1d]', async () => {
    const planning = change(
      'openStation',
      {
        ...{
          type: 'MOBILE',
          eventId,
          venueId: 'V1',
          serviceItems: ['CROSS_REGION_FILING', 'INSURANCE_QUERY'],
        },
        ...{ place: text('东门'), hours: text('9:00-21:00') },
      },
      'station { id status }',
    );
    expect(await refusal(department, planning)).toBe('WRONG_DEPARTMENT');
    expect(await refusal('jining-officer', planning)).toBe('NOT_OWN_AREA');
    expect(await refusals(['sun', 'changchun-hospital', 'analyst'], planning)).toEqual(['ROLE_NOT_ALLOWED']);
    const { station } = await does('changchun-officer', planning);
    expect(station.status).toBe('PLANNED');
    stationId = station.id;
    expect(await refusal('changchun-officer', visiting({ audience: 'SPECTATOR', service: 'CONSULT' }))).toBe(
      'STATION_CLOSED',
    );
    expect(await refusal('jining-officer', confirming('VISUAL_IDENTITY_SIGN'))).toBe('NOT_OWN_AREA');
    expect(await refusal('sun', confirming('VISUAL_IDENTITY_SIGN'))).toBe('ROLE_NOT_ALLOWED');
    for (const item of ['VISUAL_IDENTITY_SIGN', 'SERVICE_ITEMS_POSTED'])
      await does('changchun-officer', confirming(item));
    const open = await waits('the opening', stationSeen, ({ status }) => status === 'ACTIVE');
    expect(open).toMatchObject({
      ...{ from: today, to: dayFromNow(2), event: { id: eventId } },
      serviceItems: [{ name: { zh: '异地就医备案' } }, { name: { zh: '参保缴费信息查询' } }],
    });
    const eventQuery = 'query ($id: ID!) { sportsEvent(id: $id) { status } }';
    await waits(
      'the start',
      async () => sees(null, eventQuery, { id: eventId }),
      ({ sportsEvent }) => sportsEvent.status === 'STARTED',
    );
  });

  it('has a station in a college as well, set up by the sports department [S000-09a]', async () => {
    const planning = change(
      'openStation',
      {
        ...{ type: 'FIXED', collegeId: 'COLLEGE-1', area: '220104', serviceItems: ['CROSS_REGION_FILING'] },
        ...{ place: text('图书馆'), hours: text('工作日') },
      },
      'station { id }',
    );
    expect(await refusal('changchun-officer', planning)).toBe('WRONG_DEPARTMENT');
    const { id } = (await does(department, planning)).station;
    const activating = change('activateStation', { stationId: id }, 'station { status to }');
    expect(await refusal(department, activating)).toBe('CHECKLIST_INCOMPLETE');
    expect(await refusals(['changchun-officer', 'sun'], activating)).toEqual(['ROLE_NOT_ALLOWED']);
    for (const item of ['VISUAL_IDENTITY_SIGN', 'SERVICE_ITEMS_POSTED'])
      await does(department, confirming(item, id));
    expect((await does(department, activating)).station).toEqual({ status: 'ACTIVE', to: null });
    expect(await refusal(department, planning)).toBe('COLLEGE_ALREADY_HAS_STATION');
  });

  it('designates a hospital, and everybody finds help and care [S000-G3] [S000-02c]', async () => {
    const designating = change('openDesignation', {
      institutionId: changchunHospital,
      kind: 'KEY_SPORTS_HOSPITAL',
      from: today,
    });
    expect(await refusals(['sports', 'changchun-hospital', 'analyst'], designating)).toEqual([
      'ROLE_NOT_ALLOWED',
    ]);
    expect(await refusal('jining-officer', designating)).toBe('NOT_OWN_AREA');
    expect(await refusal('changchun-officer', designating)).toBe('PROVINCIAL_AGENCY_REQUIRED');
    await does('jilin-officer', designating);
    const points = `{ sportsServicePoints(area: "220100") { type institution { id name { zh } } station { id } number } }`;
    const { sportsServicePoints } = await waits(
      'the points',
      async () => sees(null, points),
      (seen) => seen.sportsServicePoints.length === 4,
    );
    expect(sportsServicePoints).toMatchObject([
      { type: 'KEY_HOSPITAL', institution: { id: changchunHospital, name: { zh: '长春市示例医院' } } },
      { type: 'COLLEGE_STATION' },
      { type: 'VENUE_STATION', station: { id: stationId } },
      { type: 'HOTLINE', number: '12393' },
    ]);
    const guide = `query ($eventId: ID!) { careGuide(need: CARE, eventId: $eventId) { places { institution { id } keyHospital } credentials } }`;
    const { careGuide } = await sees(null, guide, { eventId });
    expect(careGuide).toMatchObject({
      places: [{ institution: { id: changchunHospital }, keyHospital: true }],
      credentials: ['E_VOUCHER', 'VALID_ID', 'INSURANCE_CARD'],
    });
  });

  it('advises a spectator, and handles the matter of an athlete as a case of the desk [S000-10c]', async () => {
    expect(
      await refusals(['sports', 'sun', 'kiosk'], visiting({ audience: 'SPECTATOR', service: 'CONSULT' })),
    ).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await refusal('jining-officer', visiting({ audience: 'SPECTATOR', service: 'CONSULT' }))).toBe(
      'NOT_OWN_AREA',
    );
    const advised = await does('changchun-officer', visiting({ audience: 'SPECTATOR', service: 'CONSULT' }));
    expect(advised.visit).toMatchObject({ service: 'CONSULT', caseId: null });
    const handle = { audience: 'ATHLETE', personId: demoPersons.zhao, service: 'HANDLE' };
    expect(await refusal('changchun-officer', visiting({ ...handle, personId: null }))).toBe(
      'PERSON_REQUIRED',
    );
    const { visit } = await does('changchun-officer', visiting(handle));
    const accepting = change(
      'acceptCase',
      {
        ...{ personId: demoPersons.zhao, items: ['INSURANCE_QUERY'], channel: 'MOBILE' },
        inContextOf: { service: 'sports', id: visit.id },
      },
      'case { id inContextOf { service id } }',
    );
    expect(await refusal('jining-officer', accepting)).toBe('MAY_NOT_ACT');
    const { case: made } = await does('changchun-officer', accepting);
    expect(made.inContextOf).toEqual({ service: 'sports', id: visit.id });
    const report = `query ($id: ID!) { station(id: $id) { report { consultations handled issues } } }`;
    const { station } = await waits(
      'the report',
      async () => sees('changchun-officer', report, { id: stationId }),
      (seen) => seen.station.report.handled === 1,
    );
    expect(station.report).toEqual({ consultations: 1, handled: 1, issues: 0 });
    expect(reasonsOf(await looks('sun', report, { id: stationId }))).toEqual(['ROLE_NOT_ALLOWED']);
  });

  it('turns a problem of the station into a ticket of the hotline [S000-R3c]', async () => {
    const reporting = change(
      'reportStationIssue',
      { stationId, topic: 'NETWORK', text: '网络中断' },
      'issueId',
    );
    expect(await refusals(['sun', 'changchun-hospital', 'analyst'], reporting)).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await refusal('jining-officer', reporting)).toBe('NOT_OWN_AREA');
    const { issueId } = await does('changchun-officer', reporting);
    const tickets = `{ tickets(first: 100) { nodes { origin state area inContextOf { service id } } } }`;
    type Ticket = { readonly origin: string };
    const ofStations = async (as: string) =>
      (await sees(as, tickets)).tickets.nodes.filter(({ origin }: Ticket) => origin === 'STATION');
    const opened = await waits(
      'the ticket',
      async () => ofStations('hotline'),
      (found) => found.length > 0,
    );
    expect(opened).toEqual([
      { origin: 'STATION', state: 'OPEN', area: '220102', inContextOf: { service: 'sports', id: issueId } },
    ]);
    expect(await ofStations('sun')).toEqual([]);
  });

  it('has the hospital accompany an athlete with a card, step by step [S000-05b] [S000-05c]', async () => {
    const personId = demoPersons.zhao;
    const day = { personId, hospitalId: changchunHospital, wishedDate: today };
    const asking = change('openCompanionVisit', day, 'visit { id status steps { step } }');
    expect(await refusal('zhao', asking)).toBe('NOT_ELIGIBLE_GREEN');
    await does(
      department,
      change('registerProfile', { personId, audience: 'ATHLETE', unit: 'TEAM-JILIN-1', from: '2026-01-01' }),
    );
    await does(
      department,
      change('issueSportsCard', { personId, kind: 'JIXIANG', from: '2026-01-01', to: '2030-12-31' }),
    );
    const eligible = '{ me { greenChannelEligibility { eligible } } }';
    await waits(
      'the card',
      async () => sees('zhao', eligible),
      ({ me }) => me.greenChannelEligibility?.eligible === true,
    );
    expect(await refusal('zhao', asking)).toBe('CHANNEL_CLOSED');
    const channel = change('openHospitalGreenChannel', {
      hospitalId: changchunHospital,
      from: today,
      to: dayFromNow(2),
      reason: '赛事',
    });
    expect(await refusals(['haikou-hospital', 'jining-officer'], channel)).toEqual(['NOT_OWN_HOSPITAL']);
    expect(await refusal(department, channel)).toBe('ROLE_NOT_ALLOWED');
    await does('changchun-hospital', channel);
    expect(await refusal('zhao', change('openCompanionVisit', { ...day, hospitalId: haikouHospital }))).toBe(
      'NOT_KEY_HOSPITAL',
    );
    expect(await refusals(['wang', 'jining-officer', 'changchun-hospital'], asking)).toEqual(['MAY_NOT_ACT']);
    const { visit } = await does('zhao', asking);
    const visitId = visit.id;
    const seenQuery = 'query ($id: ID!) { companionVisit(id: $id) { status steps { step guide } } }';
    for (const as of ['wang', 'jining-officer', 'haikou-hospital'])
      for (const id of [visitId, 'none'])
        expect(await looks(as, seenQuery, { id })).toEqual({ data: { companionVisit: null } });
    const responding = change('respondToVisit', { visitId, contactPerson: '示例护士' }, 'visit { status }');
    const advancing = (step: string) =>
      change('advanceCompanionVisit', { visitId, step, guide: '导诊员' }, 'visit { status }');
    const steps = visit.steps.map(({ step }: { step: string }) => step);
    expect(await refusal('changchun-hospital', advancing(steps[0]))).toBe('NOT_RESPONDED');
    expect(await refusal('haikou-hospital', responding)).toBe('VISIT_UNKNOWN');
    expect(await refusals(['zhao', 'changchun-officer'], responding)).toEqual(['ROLE_NOT_ALLOWED']);
    expect((await does('changchun-hospital', responding)).visit.status).toBe('RESPONDED');
    expect(await refusal('changchun-hospital', advancing(steps[1]))).toBe('STEP_OUT_OF_ORDER');
    for (const step of steps) {
      expect(await refusal('haikou-hospital', advancing(step))).toBe('VISIT_UNKNOWN');
      await does('changchun-hospital', advancing(step));
    }
    const { companionVisit } = await sees('zhao', seenQuery, { id: visitId });
    expect(companionVisit).toEqual({
      status: 'DONE',
      steps: steps.map((each: string) => ({ step: each, guide: '导诊员' })),
    });
  });
});
