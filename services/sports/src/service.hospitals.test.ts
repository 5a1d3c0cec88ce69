import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, grantFor, hospital, rebuilt, until, type TestService } from '@yibao/platform/testing';
import { HotlineLineFact } from '@yibao/schemas/facts/hotline';
import { companionVisitStore, hospitalChannelStore } from './persistence/hospital-stores.ts';
import {
  asker,
  heardOf,
  keyHospital,
  movingClock,
  otherHospital,
  pharmacyId,
  runningSports,
} from './testing/known.ts';
import * as ask from './testing/requests.ts';
import { changchun, keyed, siping, sportsDepartment } from './testing/requests.ts';

const clock = movingClock('2026-07-30T10:00:00+08:00');

let running: TestService;
const { data, reason } = asker(() => running);
const input = keyed();

const registered = async (more: object = {}): Promise<string> =>
  (await data(ask.registerEvent, input(ask.games(more)), sportsDepartment)).registerEvent.event.id;
const planned = async (asked: object, viewer = changchun): Promise<string> =>
  (await data(ask.openStation, asked, viewer)).openStation.station.id;
const confirmAll = async (stationId: string) => {
  for (const item of ['VISUAL_IDENTITY_SIGN', 'SERVICE_ITEMS_POSTED'])
    await data(ask.confirm, input({ stationId, item, photoRef: 'photo-1' }), changchun);
};

beforeAll(async () => {
  running = await runningSports(clock, { p1: '220100', p2: '220100' });
});
afterAll(async () => running.stop());

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
    await data(
      ask.register,
      input({ personId: 'p1', audience: 'COACH', from: '2026-01-01' }),
      sportsDepartment,
    );
    await data(
      ask.issue,
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

  it('keep what their events say: journal and outbox fold to what is stored', async () => {
    const kept = [await rebuilt(running, companionVisitStore), await rebuilt(running, hospitalChannelStore)];
    for (const { stored, folded } of kept) {
      expect(stored.size).toBeGreaterThan(0);
      expect(folded).toEqual(stored);
    }
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
    const college = await planned(input(ask.fixed('C1')), sportsDepartment);
    await confirmAll(college);
    await data(ask.activate, input({ stationId: college }), sportsDepartment);
    const eventId = await registered({ from: '2026-08-08', to: '2026-08-09' });
    const id = await planned(input(ask.mobile(eventId)));
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
});
