import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asSoonAsKnown } from '../../infra/local/demo/client.ts';
import { athleteJourney } from '../../infra/local/demo/athlete.ts';
import { walk, type Walked } from '../../infra/local/demo/walk.ts';
import { demoPersons } from '../../infra/local/issuer/demo-ids.ts';
import { runningGraph, type RunningGraph } from './running-graph.ts';
import { change, storyOn } from './story.ts';

/** Who else tries each step: foreign roles, foreign areas, and nobody. */
const intruders = ['insurer', 'xx-hospital', 'analyst', 'jining-officer', 'wang', null] as const;
/** Open to everybody with an account of their own, for themselves only. */
const ownAffairs = new Set(['eligible', 'token', 'ticket', 'everything']);

describe('the athlete’s journey', () => {
  let graph: RunningGraph;
  const walked = new Map<string, Walked>();
  const dataOf = (name: string) => walked.get(name)?.answer.data;

  beforeAll(async () => {
    graph = await runningGraph();
    await walk(graph.client, athleteJourney, 'athlete-1', (each) => {
      walked.set(each.step.name, each);
    });
  }, 180_000);
  afterAll(async () => graph.stop());

  it('is walked from the card to the last query', () => {
    expect([...walked.keys()]).toEqual(athleteJourney.map(({ name }) => name));
  });

  it('begins with a card that opens the green channel, and without a window [S000-04a, S000-02a]', () => {
    expect(dataOf('eligible').me.greenChannelEligibility).toEqual({ eligible: true, reason: null });
    expect(dataOf('request').requestAssistedService.service).toMatchObject({ visitCountByApplicant: 0 });
  });

  it('ends the assisted service by the filing that the officer makes in its context [S000-01b]', () => {
    const { filing } = dataOf('file').fileCrossRegionCare;
    expect(dataOf('completed').assistedService).toMatchObject({
      status: 'COMPLETED',
      tasks: expect.arrayContaining([{ kind: 'AGENCY', done: true, resultRef: filing.id }]),
    });
  });

  it('opens a green case with one named officer [S000-04c]', () => {
    expect(dataOf('assign').assignOfficer.greenCase).toEqual({
      status: expect.any(String),
      officer: { name: '示例专员', phone: '0431-12393' },
    });
  });

  it('is called before ten who came earlier, to hand in a transfer of insurance', async () => {
    const { does, refusal, sees, waits } = storyOn(() => graph.client);
    const desk = 'changchun-officer';
    const place = { level: 'CITY', area: '220100', host: 'AGENCY', inGovernmentHall: false, windows: ['1'] };
    const where = { address: '示例路2号', location: { latitude: 43.88, longitude: 125.32 } };
    const hall = { ...place, ...where, name: { zh: '长春市医保大厅（示例）' } };
    const outletId = (await does(desk, change('registerOutlet', hall, 'outlet { id }'))).outlet.id;
    const taking = (group: string) => change('takeNumber', { outletId, group }, 'number { id number ahead }');
    for (const _each of Array(10)) await does(desk, taking('ORDINARY'));
    expect(await refusal('wang', taking('GREEN'))).toBe('NOT_ELIGIBLE');
    const { number } = await does('zhao', taking('GREEN'));
    expect(number).toMatchObject({ number: 'G001', ahead: 0 });
    const called = await does(desk, change('callNumber', { outletId, windowId: '1' }, 'number { number }'));
    expect(called.number.number).toBe('G001');

    const transfer = { items: ['ENROLMENT_TRANSFER'], channel: 'WINDOW', outletId, windowId: '1' };
    const ofZhao = { ...transfer, personId: demoPersons.zhao, number: number.id };
    const accepted = await does(desk, change('acceptCase', ofZhao, 'case { id priority }'));
    expect(accepted.case.priority).toBe('GREEN');
    const listed = `{ greenCases(first: 100) { nodes { originKind originId status } } }`;
    await waits(
      'the green case',
      async () => sees(desk, listed),
      ({ greenCases }) =>
        greenCases.nodes.some(
          ({ originKind, originId }: { originKind: string; originId: string }) =>
            originKind === 'CASE' && originId === accepted.case.id,
        ),
    );
  });

  it('is not settled directly before the filing, and is after it [S000-06c, S002-06a]', () => {
    expect(dataOf('unfiled').checkDirectSettlement.outcome).not.toBe('DIRECT');
    expect(dataOf('settle').settleClaim.settlement).toMatchObject({
      status: 'COMPLETED',
      bill: { bill: '15000.00', outOfScope: '300.00', ownFirst: '420.00' },
    });
  });

  it('is rated, asked about and answered, and seen whole by the athlete [S001-9.2a, S000-08b]', () => {
    expect(dataOf('rate').rateService.rating).toMatchObject({ actKind: 'SETTLEMENT', grade: 5 });
    expect(dataOf('answer').answerTicket.ticket).toMatchObject({ state: 'CLOSED' });
    expect(dataOf('everything').me).toMatchObject({
      greenChannelEligibility: { eligible: true },
      filings: { nodes: [{ destination: '460100', validity: { valid: true } }] },
      settlements: { nodes: [{ bill: { bill: '15000.00' } }] },
      tickets: { nodes: [{ state: 'CLOSED' }] },
      ratings: { nodes: expect.arrayContaining([{ actKind: 'SETTLEMENT', grade: 5 }]) },
    });
  });

  it('finds at a station what it offers, with papers and days, without signing in [S000-R3b]', async () => {
    const items = [
      ...['ENROLMENT_CHANGE', 'ENROLMENT_TRANSFER', 'CROSS_REGION_FILING'],
      ...['INSURANCE_QUERY', 'MATERNITY_CLAIM', 'SPORTS_ROSTER_CHANGE'],
    ];
    let key = 0;
    const asSports = async (name: string, type: string, input: object, answer: string) => {
      key += 1;
      const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} } }`;
      const variables = { input: { idempotencyKey: `college-station-${key}`, ...input } };
      const { data, errors } = await asSoonAsKnown(graph.client, { as: 'sports', query, variables });
      expect(errors).toBeUndefined();
      return data[name];
    };
    const words = { zh: '图书馆一层（示范）' };
    const place = { type: 'FIXED', collegeId: 'C1', area: '220104', place: words, hours: words };
    const opened = { ...place, serviceItems: items };
    const { station } = await asSports('openStation', 'OpenStationInput', opened, 'station { id }');
    for (const item of ['VISUAL_IDENTITY_SIGN', 'SERVICE_ITEMS_POSTED']) {
      const confirmed = { stationId: station.id, item, photoRef: 'PHOTO-1' };
      await asSports('confirmChecklistItem', 'ConfirmChecklistItemInput', confirmed, 'revision');
    }
    await asSports('activateStation', 'ActivateStationInput', { stationId: station.id }, 'revision');
    const query = `query ($id: ID!) { station(id: $id) { status serviceItems { id name { zh } materials { code } days } } }`;
    const { data, errors } = await graph.client({ as: null, query, variables: { id: station.id } });
    expect(errors).toBeUndefined();
    expect(data.station.status).toBe('ACTIVE');
    expect(data.station.serviceItems.map(({ id }: { id: string }) => id)).toEqual(items);
    for (const item of data.station.serviceItems)
      expect(item).toEqual({
        id: item.id,
        name: { zh: expect.stringMatching(/./u) },
        materials: expect.any(Array),
        days: expect.any(Number),
      });
  });

  describe.each(athleteJourney.map((step) => step.name))('the step "%s"', (name) => {
    it.each(intruders)('is refused to %s', async (persona) => {
      const step = walked.get(name);
      if (!step) throw new Error(`${name} was not walked`);
      const answer = await graph.client({ ...step.request, as: persona, grants: [] });
      const answered = JSON.stringify(answer.data ?? null);
      if (!answer.errors && !ownAffairs.has(name))
        expect(answered).toMatch(/^(null|\{"\w+":(null|\{"nodes":\[\]\})\})$/);
      expect(answered).not.toContain(demoPersons.zhao);
      expect(answered).not.toContain('示例专员');
    });
  });
});
