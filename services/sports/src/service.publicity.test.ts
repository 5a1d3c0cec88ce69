import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, envelopeOf, officer, rebuilt, until, type TestService } from '@yibao/platform/testing';
import { SportsEventRegistered } from '@yibao/schemas/events/sports';
import { offerStore } from './persistence/people-stores.ts';
import { campaignStore, lectureStore, publicityPointStore } from './persistence/publicity-stores.ts';
import { asker, movingClock, runningSports } from './testing/known.ts';

const clock = movingClock('2026-05-08T10:00:00+08:00');
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

const registerEvent = `mutation ($input: RegisterEventInput!) { registerEvent(input: $input) { event { id } } }`;
const register = `mutation ($input: RegisterProfileInput!) { registerProfile(input: $input) { revision } }`;
const registered = async (more: object = {}, viewer = changchun): Promise<string> =>
  (
    await data(
      registerEvent,
      input({
        ...{
          kind: 'COMPETITION',
          name: text('示例邀请赛'),
          area: '220100',
          from: '2026-05-10',
          to: '2026-05-12',
        },
        venues: [{ id: 'V1', area: '220102', name: text('体育场') }],
        expectedSpectators: 900,
        ...more,
      }),
      viewer,
    )
  ).registerEvent.event.id;

let eventId: string;
beforeAll(async () => {
  running = await runningSports(clock, { m1: '220100', m2: '220100', m3: '220100', x1: '220100' });
  eventId = await registered();
});
afterAll(async () => running.stop());

describe('lectures', () => {
  const schedule = `mutation ($input: ScheduleLectureInput!) { scheduleLecture(input: $input) { lecture { id status missingTopics } } }`;
  const record = `mutation ($input: RecordLectureResultInput!) { recordLectureResult(input: $input) { lecture { place status reach attendance { audience people } } } }`;
  const close = `mutation ($input: CloseLectureInput!) { closeLecture(input: $input) { lecture { status } } }`;
  const four = ['BASIC_INSURANCE', 'CATASTROPHIC_ILLNESS', 'OUTPATIENT_BENEFITS', 'CHRONIC_DISEASE_BENEFITS'];
  const lecture = (more: object = {}) =>
    input({ place: 'TEAM', placeId: 'TEAM-0001', area: '220100', date: '2026-05-10', topics: four, ...more });
  const attendance = [{ audience: 'ATHLETE', people: 40 }];

  it('are held once, and count who came [S000-11a]', async () => {
    expect(await reason(schedule, lecture({ topics: [] }), changchun)).toBe('TOPICS_REQUIRED');
    expect(await reason(schedule, lecture({ date: '2026-05-07' }), changchun)).toBe('DATE_IN_PAST');
    expect(await reason(schedule, lecture(), siping)).toBe('NOT_OWN_AREA');
    expect(await reason(schedule, lecture(), citizen('m1'))).toBe('ROLE_NOT_ALLOWED');
    const { id: lectureId } = (await data(schedule, lecture(), sportsDepartment)).scheduleLecture.lecture;
    expect(await reason(close, input({ lectureId }), changchun)).toBe('LECTURE_NOT_HELD');
    expect(await reason(record, input({ lectureId, attendance }), changchun)).toBe('LECTURE_NOT_HELD');
    clock.set('2026-05-10T10:00:00+08:00');
    expect(await reason(record, input({ lectureId, attendance: [] }), changchun)).toBe('ATTENDANCE_REQUIRED');
    expect(
      await reason(record, input({ lectureId, attendance: [...attendance, ...attendance] }), changchun),
    ).toBe('ATTENDANCE_REQUIRED');
    expect(await reason(record, input({ lectureId: 'none', attendance }), changchun)).toBe('LECTURE_UNKNOWN');
    const held = (await data(record, input({ lectureId, attendance }), changchun)).recordLectureResult
      .lecture;
    expect(held).toEqual({ place: 'TEAM', status: 'HELD', reach: 40, attendance });
    expect(await reason(record, input({ lectureId, attendance }), changchun)).toBe('ALREADY_HELD');
    await data(close, input({ lectureId }), changchun);
    expect(await reason(close, input({ lectureId }), changchun)).toBe('ALREADY_CLOSED');
    const closed = await until('publication', async () =>
      (await running.events()).find(({ type }) => type === 'sports.lecture-closed.v1'),
    );
    expect(closed.data).toEqual({ lectureId, placeId: 'TEAM-0001', area: '220100', closedOn: '2026-05-10' });
  });

  it('show what of the five topics was left out [S000-11b]', async () => {
    const missing = `query ($placeId: ID!) { missingTopics(placeId: $placeId) }`;
    expect((await data(missing, { placeId: 'TEAM-0001' }, changchun)).missingTopics).toEqual([
      'CROSS_REGION_SETTLEMENT',
    ]);
    expect((await data(missing, { placeId: 'TEAM-0002' }, changchun)).missingTopics).toHaveLength(5);
  });
});

describe('campaigns', () => {
  const create = `mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { campaign { id form showings quantity slogan joint } } }`;
  const join = `mutation ($input: JoinCampaignInput!) { joinCampaign(input: $input) { campaign { joint departments } } }`;
  const reach = `mutation ($input: RecordCampaignReachInput!) { recordCampaignReach(input: $input) { campaign { reach } } }`;
  const showings = ['2026-05-10T15:00:00+08:00', '2026-05-12T23:59:59+08:00'];
  const film = (more: object = {}) => input({ eventId, form: 'FILM_IN_BREAK', showings, ...more });
  const towels = (more: object = {}) =>
    input({ eventId, form: 'MERCHANDISE', slogan: '医保同行', quantity: 5000, ...more });

  it('show films in the breaks of an event [S000-12a]', async () => {
    expect(await reason(create, film({ showings: [] }), changchun)).toBe('SCHEDULE_REQUIRED');
    expect(await reason(create, film({ showings: ['2026-05-13T00:00:00+08:00'] }), changchun)).toBe(
      'OUTSIDE_EVENT',
    );
    expect(await reason(create, film({ showings: ['2026-05-09T23:59:59+08:00'] }), changchun)).toBe(
      'OUTSIDE_EVENT',
    );
    expect(await reason(create, film({ eventId: 'none' }), changchun)).toBe('EVENT_UNKNOWN');
    expect(await reason(create, film(), siping)).toBe('NOT_OWN_AREA');
    await data(create, film(), changchun);
    const list = `query ($id: ID!) { campaigns(eventId: $id) { form showings } }`;
    const seen = (await running.execute(list, { id: eventId })).data.campaigns;
    expect(seen).toEqual([{ form: 'FILM_IN_BREAK', showings }]);
  });

  it('print slogans on merchandise; both departments make it a joint one [S000-12b] [S000-R3d]', async () => {
    expect(await reason(create, towels({ quantity: null }), changchun)).toBe('QUANTITY_REQUIRED');
    expect(await reason(create, towels({ quantity: 0 }), changchun)).toBe('QUANTITY_REQUIRED');
    expect(await reason(create, towels({ slogan: ' ' }), changchun)).toBe('SLOGAN_REQUIRED');
    const { campaign } = (await data(create, towels(), changchun)).createCampaign;
    expect(campaign).toMatchObject({ form: 'MERCHANDISE', quantity: 5000, slogan: '医保同行', joint: false });
    const campaignId = campaign.id;
    expect(await reason(join, input({ campaignId }), changchun)).toBe('ALREADY_JOINED');
    expect((await data(join, input({ campaignId }), sportsDepartment)).joinCampaign.campaign).toEqual({
      joint: true,
      departments: ['MEDICAL_INSURANCE', 'SPORTS'],
    });
    expect(await reason(reach, input({ campaignId, reach: -1 }), changchun)).toBe('REACH_INVALID');
    expect(await reason(reach, input({ campaignId: 'none', reach: 1 }), changchun)).toBe('CAMPAIGN_UNKNOWN');
    await data(reach, input({ campaignId, reach: 200 }), changchun);
  });
});

describe('publicity points', () => {
  const open = `mutation ($input: OpenPublicityPointInput!) { openPublicityPoint(input: $input) { point { id ready missing } } }`;
  const material = `mutation ($input: RecordMaterialInput!) { recordMaterial(input: $input) { point { ready missing materials { form quantity } } } }`;
  const reach = `mutation ($input: RecordPointReachInput!) { recordPointReach(input: $input) { point { reach } } }`;
  const point = (more: object = {}) =>
    input({ eventId, venueId: 'V1', from: '2026-05-10', to: '2026-05-12', ...more });

  it('stand at a venue of the event, and are ready with all three topics [S000-13a] [S000-13b] [S000-13c]', async () => {
    expect(await reason(open, point({ venueId: 'V9' }), changchun)).toBe('VENUE_UNKNOWN');
    expect(await reason(open, point({ to: '2026-05-13' }), changchun)).toBe('OUTSIDE_EVENT');
    expect(await reason(open, point({ from: '2026-05-09' }), changchun)).toBe('OUTSIDE_EVENT');
    expect(await reason(open, point(), siping)).toBe('NOT_OWN_AREA');
    const { id: pointId } = (await data(open, point(), sportsDepartment)).openPublicityPoint.point;
    const banners = { pointId, form: 'BANNER', quantity: 4, topics: ['POLICY', 'ENROLMENT_PROCESS'] };
    expect(await reason(material, input({ ...banners, quantity: 0 }), changchun)).toBe('QUANTITY_REQUIRED');
    expect((await data(material, input(banners), changchun)).recordMaterial.point).toMatchObject({
      ...{ ready: false, missing: ['REIMBURSEMENT_SCOPE'] },
    });
    const booklets = { pointId, form: 'BOOKLET', quantity: 500, topics: ['REIMBURSEMENT_SCOPE'] };
    expect((await data(material, input(booklets), changchun)).recordMaterial.point).toEqual({
      ...{ ready: true, missing: [] },
      materials: [
        { form: 'BANNER', quantity: 4 },
        { form: 'BOOKLET', quantity: 500 },
      ],
    });
    expect(await reason(reach, input({ pointId, reach: -1 }), changchun)).toBe('REACH_INVALID');
    await data(reach, input({ pointId, reach: 60 }), changchun);
    const list = `query ($id: ID!) { publicityPoints(eventId: $id) { id venueId } }`;
    expect((await data(list, { id: eventId }, changchun)).publicityPoints).toEqual([
      { id: pointId, venueId: 'V1' },
    ]);
  });

  it('count with lectures and campaigns [S000-G4]', async () => {
    const report = `query ($to: Date!) { publicityReport(from: "2026-05-10", to: $to) { activities reach lectures campaigns jointCampaigns points } }`;
    expect((await data(report, { to: '2026-05-12' }, as('ANALYST'))).publicityReport).toEqual({
      ...{ activities: 4, reach: 300, lectures: 1, campaigns: 2, jointCampaigns: 1, points: 1 },
    });
    expect(await reason(report, { to: '2026-05-12' }, citizen('m1'))).toBe('ROLE_NOT_ALLOWED');
  });
});

describe('offers', () => {
  const mine = '{ myOffers { id declined serviceItem { id } event { id } } }';
  const decline = `mutation ($input: DeclineOfferInput!) { declineOffer(input: $input) { offer { declined } } }`;

  it('come to the members of a team that goes away, each once [S000-G6]', async () => {
    for (const [personId, unit] of [
      ['m1', 'TEAM-0009'],
      ['m2', 'TEAM-0009'],
      ['x1', 'TEAM-0008'],
    ])
      await data(
        register,
        input({ personId, audience: 'ATHLETE', unit, from: '2026-01-01' }),
        sportsDepartment,
      );
    await data(
      register,
      input({ personId: 'm3', audience: 'COACH', unit: 'TEAM-0009', from: '2026-01-01', to: '2026-05-19' }),
      sportsDepartment,
    );
    const trip = {
      kind: 'TRAINING_TRIP',
      unit: 'TEAM-0009',
      from: '2026-05-20',
      to: '2026-05-30',
      expectedSpectators: 0,
    };
    const atHome = await registered(trip, sportsDepartment);
    const away = { ...trip, venues: [{ id: 'V1', area: '460105', name: text('海口基地') }] };
    const hainan = await registered(away, sportsDepartment);
    const offered = await until('the offer', async () => {
      const { myOffers } = await data(mine, {}, citizen('m2'));
      return myOffers.length > 0 && myOffers;
    });
    expect(offered).toEqual([
      {
        id: offered[0].id,
        declined: false,
        serviceItem: { id: 'CROSS_REGION_FILING' },
        event: { id: hainan },
      },
    ]);
    expect(hainan).not.toBe(atHome);
    for (const other of ['m3', 'x1']) expect((await data(mine, {}, citizen(other))).myOffers).toEqual([]);
    const [ofM1] = (await data(mine, {}, citizen('m1'))).myOffers;
    expect(await reason(decline, input({ offerId: ofM1.id }), citizen('m2'))).toBe('OFFER_UNKNOWN');
    await data(decline, input({ offerId: ofM1.id }), citizen('m1'));
    expect(await reason(decline, input({ offerId: ofM1.id }), citizen('m1'))).toBe('ALREADY_DECLINED');
    const again = SportsEventRegistered({
      ...SportsEventRegistered.example,
      ...trip,
      kind: 'TRAINING_TRIP',
      eventId: hainan,
    });
    await running.receive(envelopeOf(again, { aggregateId: hainan }));
    await until('heard again', async () => (await running.events()).length > 0);
    expect((await data(mine, {}, citizen('m1'))).myOffers).toEqual([]);
  });
});

describe('the report of help', () => {
  it('tells how remote and how fast it is [S000-G2]', async () => {
    const ask = `mutation ($input: RequestAssistedServiceInput!) { requestAssistedService(input: $input) { service { id } } }`;
    const accept = `mutation ($input: AcceptServiceInput!) { acceptService(input: $input) { revision } }`;
    const base = { personId: 'm1', audience: 'ATHLETE', business: 'TRANSFER' };
    const remote = { ...base, mode: 'ONLINE', time: '2026-05-13T10:00:00+08:00' };
    const onsite = { ...base, mode: 'ONSITE', place: '训练基地' };
    clock.set('2026-05-12T10:00:00+08:00');
    const made: string[] = [];
    for (const asked of [...Array(7).fill(remote), ...Array(3).fill(onsite)])
      made.push((await data(ask, input(asked), citizen('m1'))).requestAssistedService.service.id);
    for (const [index, minutes] of [10, 20, 45].entries()) {
      clock.set(`2026-05-12T10:${minutes}:00+08:00`);
      await data(accept, input({ serviceId: made[index] }), changchun);
    }
    const report = `query ($from: Date!, $audience: SportsAudience) { sportsServiceReport(from: $from, to: "2026-05-31", audience: $audience) {
      n remoteShare responded medianResponseMinutes completed inTime } }`;
    expect((await data(report, { from: '2026-05-01' }, as('ANALYST'))).sportsServiceReport).toEqual({
      ...{ n: 10, remoteShare: '0.700', responded: 3, medianResponseMinutes: 20, completed: 0, inTime: 0 },
    });
    const none = { n: 0, remoteShare: null, medianResponseMinutes: null };
    expect((await data(report, { from: '2026-05-13' }, changchun)).sportsServiceReport).toMatchObject(none);
    expect(
      (await data(report, { from: '2026-05-01', audience: 'COACH' }, changchun)).sportsServiceReport,
    ).toMatchObject(none);
    expect(await reason(report, { from: '2026-05-01' }, citizen('m1'))).toBe('ROLE_NOT_ALLOWED');
  });

  it('rests on what events say: journal and outbox fold to what is stored', async () => {
    const kept = [
      await rebuilt(running, lectureStore),
      await rebuilt(running, campaignStore),
      await rebuilt(running, publicityPointStore),
      await rebuilt(running, offerStore),
    ];
    for (const { stored, folded } of kept) {
      expect(stored.size).toBeGreaterThan(0);
      expect(folded).toEqual(stored);
    }
  });
});
