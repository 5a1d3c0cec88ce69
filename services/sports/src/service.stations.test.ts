import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { citizen, envelopeOf, rebuilt, until, type TestService } from '@yibao/platform/testing';
import { CaseAccepted } from '@yibao/schemas/events/service-desk';
import { StationFact } from '@yibao/schemas/facts/sports';
import { sportsEventStore } from './persistence/event-store.ts';
import { stationIssueStore, stationStore, stationVisitStore } from './persistence/station-store.ts';
import { asker, heardOf, movingClock, runningSports } from './testing/known.ts';
import * as ask from './testing/requests.ts';
import { changchun, keyed, siping, sportsDepartment } from './testing/requests.ts';

const clock = movingClock('2026-07-30T10:00:00+08:00');

let running: TestService;
const { data, reason } = asker(() => running);
const input = keyed();
const text = (zh: string) => ({ zh });

const changeEvent = `mutation ($input: ChangeEventInput!) { changeEvent(input: $input) { event { from to } } }`;
const cancelEvent = `mutation ($input: CancelEventInput!) { cancelEvent(input: $input) { event { status } } }`;
const eventOf = `query ($id: ID!) { sportsEvent(id: $id) { status from to stations { id status }
  closingReport { stations consultations handled issues visitsByAudience { audience visits } } } }`;
const report = `mutation ($input: ReportStationIssueInput!) { reportStationIssue(input: $input) { issueId } }`;
const stationOf = `query ($id: ID!) { station(id: $id) { status from to collegeId event { id } serviceItems { id } } }`;

const registered = async (more: object = {}): Promise<string> =>
  (await data(ask.registerEvent, input(ask.games(more)), sportsDepartment)).registerEvent.event.id;
const planned = async (asked: object, viewer = changchun): Promise<string> =>
  (await data(ask.openStation, asked, viewer)).openStation.station.id;
const confirmAll = async (stationId: string) => {
  for (const item of ['VISUAL_IDENTITY_SIGN', 'SERVICE_ITEMS_POSTED'])
    await data(ask.confirm, input({ stationId, item, photoRef: 'photo-1' }), changchun);
};
const statusOf = async (id: string) => (await data(stationOf, { id }, citizen('p1'))).station.status;
const says = async (status: string, id: string) =>
  until(`${status} of ${id}`, async () => (await statusOf(id)) === status);

beforeAll(async () => {
  running = await runningSports(clock, { p1: '220100', p2: '220100', o1: '210100' });
});
afterAll(async () => running.stop());

describe('stations', () => {
  it('are set up by the department that leads [S000-R1a] [S000-R1d]', async () => {
    const eventId = await registered();
    expect(await reason(ask.openStation, input(ask.fixed('C1')), changchun)).toBe('WRONG_DEPARTMENT');
    expect(await reason(ask.openStation, input(ask.mobile(eventId)), sportsDepartment)).toBe(
      'WRONG_DEPARTMENT',
    );
    expect(await reason(ask.openStation, input(ask.mobile(eventId)), siping)).toBe('NOT_OWN_AREA');
    expect(await reason(ask.openStation, input(ask.mobile('none')), changchun)).toBe('EVENT_UNKNOWN');
    expect(await reason(ask.openStation, input(ask.mobile(eventId, { venueId: 'V9' })), changchun)).toBe(
      'VENUE_UNKNOWN',
    );
    expect(await reason(ask.openStation, input(ask.mobile(eventId, { serviceItems: [] })), changchun)).toBe(
      'SERVICE_ITEMS_REQUIRED',
    );
    expect(await reason(ask.openStation, input(ask.fixed('C1', { area: null })), sportsDepartment)).toBe(
      'COLLEGE_REQUIRED',
    );
    await data(cancelEvent, input({ eventId, reason: '天气' }), changchun);
    expect(await reason(ask.openStation, input(ask.mobile(eventId)), changchun)).toBe('EVENT_OVER');
  });

  it('stand in a college without end, one each, once the checklist is complete [S000-09a] [S000-R3a]', async () => {
    const id = await planned(input(ask.fixed('C1')), sportsDepartment);
    expect(await reason(ask.openStation, input(ask.fixed('C1')), sportsDepartment)).toBe(
      'COLLEGE_ALREADY_HAS_STATION',
    );
    expect(await reason(ask.activate, input({ stationId: id }), sportsDepartment)).toBe(
      'CHECKLIST_INCOMPLETE',
    );
    const item = { stationId: id, item: 'VISUAL_IDENTITY_SIGN' };
    for (const photoRef of ['', '11010519491231002X'])
      expect(await reason(ask.confirm, input({ ...item, photoRef }), changchun)).toBe('PHOTO_REQUIRED');
    expect(await reason(ask.confirm, input({ ...item, photoRef: 'p' }), siping)).toBe('NOT_OWN_AREA');
    const { station } = (await data(ask.confirm, input({ ...item, photoRef: 'photo-1' }), sportsDepartment))
      .confirmChecklistItem;
    expect(station).toEqual({ status: 'PLANNED', openChecklistItems: ['SERVICE_ITEMS_POSTED'] });
    await confirmAll(id);
    expect(await reason(ask.activate, input({ stationId: id }), changchun)).toBe('ROLE_NOT_ALLOWED');
    expect(
      (await data(ask.activate, input({ stationId: id }), sportsDepartment)).activateStation.station,
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
    expect(await reason(ask.acceptVisit, input({ ...visit, audience: 'SPECTATOR' }), changchun)).toBe(
      'AUDIENCE_NOT_SERVED',
    );
    expect(await reason(ask.acceptVisit, input({ ...visit, audience: null }), changchun)).toBe(
      'AUDIENCE_REQUIRED',
    );
    expect(await reason(ask.acceptVisit, input({ ...visit, personId: null }), changchun)).toBe(
      'PERSON_REQUIRED',
    );
    expect(await reason(ask.acceptVisit, input(visit), siping)).toBe('NOT_OWN_AREA');
    expect(await reason(ask.acceptVisit, input(visit), sportsDepartment)).toBe('ROLE_NOT_ALLOWED');
    expect(
      await heardOf(running, async () =>
        reason(ask.acceptVisit, input({ ...visit, personId: 'o1' }), changchun),
      ),
    ).toBe('NOT_ENROLLED_IN_PROVINCE');
    expect(
      await reason(ask.acceptVisit, input({ ...visit, personId: 'nobody', service: 'CONSULT' }), changchun),
    ).toBe('PERSON_UNKNOWN');
    const { id } = (await data(ask.acceptVisit, input(visit), changchun)).acceptStationVisit.visit;
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
      await planned(input(ask.mobile(eventId))),
      await planned(input(ask.mobile(eventId, { venueId: 'V2' }))),
      await planned(input(ask.mobile(eventId))),
    ];
    await confirmAll(one);
    await confirmAll(two);
    expect(await reason(ask.activate, input({ stationId: one }), sportsDepartment)).toBe('MOBILE_BY_EVENT');
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
      await reason(
        ask.acceptVisit,
        input({ stationId: one, audience: 'SPECTATOR', service: 'CONSULT' }),
        changchun,
      ),
    ).toBe('STATION_CLOSED');

    clock.set('2026-08-01T00:00:01+08:00');
    await says('ACTIVE', one);
    await until(
      'the event began',
      async () => (await data(eventOf, { id: eventId }, changchun)).sportsEvent.status === 'STARTED',
    );
    expect(await statusOf(three)).toBe('PLANNED');
    const visit = { stationId: one, service: 'CONSULT' };
    await data(ask.acceptVisit, input({ ...visit, audience: 'SPECTATOR' }), changchun);
    await data(
      ask.acceptVisit,
      input({ ...visit, audience: 'COACH', personId: 'o1', service: 'HANDLE' }),
      changchun,
    );
    expect(await reason(ask.acceptVisit, input({ ...visit, audience: 'TEACHER' }), changchun)).toBe(
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
    expect(await reason(ask.acceptVisit, input({ ...visit, audience: 'SPECTATOR' }), changchun)).toBe(
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

  it('keep what their events say: journal and outbox fold to what is stored', async () => {
    const kept = [
      await rebuilt(running, sportsEventStore),
      await rebuilt(running, stationStore),
      await rebuilt(running, stationVisitStore),
      await rebuilt(running, stationIssueStore),
    ];
    for (const { stored, folded } of kept) {
      expect(stored.size).toBeGreaterThan(0);
      expect(folded).toEqual(stored);
    }
  });
});
