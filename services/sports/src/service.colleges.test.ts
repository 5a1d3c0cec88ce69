import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, rebuilt, until, type TestService } from '@yibao/platform/testing';
import { liaisonStore } from './persistence/people-stores.ts';
import { trainingStore } from './persistence/training-store.ts';
import { asker, movingClock, runningSports } from './testing/known.ts';
import { changchun, keyed, siping, sportsDepartment } from './testing/requests.ts';

const clock = movingClock('2026-05-10T10:00:00+08:00');

let running: TestService;
const { data, reason } = asker(() => running);
const input = keyed();
const text = (zh: string) => ({ zh });

beforeAll(async () => {
  running = await runningSports(clock, { m1: '220100' });
});
afterAll(async () => running.stop());

describe('liaisons of colleges', () => {
  const assign = `mutation ($input: AssignLiaisonInput!) { assignLiaison(input: $input) { liaison { name phone from } } }`;
  const end = `mutation ($input: EndLiaisonInput!) { endLiaison(input: $input) { liaison { to } } }`;
  const openStation = `mutation ($input: OpenStationInput!) { openStation(input: $input) { revision } }`;
  const without = '{ collegesWithoutLiaison(area: "220000") }';
  const liaison = (collegeId: string, more: object = {}) =>
    input({ collegeId, area: '220104', name: '周某', phone: '0431-80000000', ...more });

  it('are named by the sports department, one for each [S000-R1b]', async () => {
    for (const collegeId of ['C1', 'C2', 'C3'])
      await data(
        openStation,
        input({
          ...{ type: 'FIXED', collegeId, area: '220104', serviceItems: ['TRANSFER'] },
          ...{ place: text('图书馆'), hours: text('工作日') },
        }),
        sportsDepartment,
      );
    for (const collegeId of ['C1', 'C2']) await data(assign, liaison(collegeId), sportsDepartment);
    expect((await data(without, {}, sportsDepartment)).collegesWithoutLiaison).toEqual(['C3']);
    expect(await reason(assign, liaison('C1'), sportsDepartment)).toBe('LIAISON_ALREADY_SET');
    expect(await reason(assign, liaison('C3', { phone: '' }), sportsDepartment)).toBe('CONTACT_REQUIRED');
    expect(await reason(assign, liaison('C3', { area: '210100' }), sportsDepartment)).toBe('NOT_OWN_AREA');
    expect(await reason(assign, liaison('C3'), changchun)).toBe('ROLE_NOT_ALLOWED');
    // A college stays where it was first said to be, whoever names somebody else later.
    const elsewhere = as('SPORTS_DEPARTMENT', { area: '210000', level: 'PROVINCE' });
    expect(await reason(assign, liaison('C1', { area: '210100' }), elsewhere)).toBe('NOT_OWN_AREA');
    expect(await reason(end, input({ collegeId: 'C3' }), sportsDepartment)).toBe('LIAISON_UNKNOWN');
    expect(
      (await data(end, input({ collegeId: 'C2', on: '2026-05-11' }), sportsDepartment)).endLiaison.liaison.to,
    ).toBe('2026-05-11');
    const seen = 'query ($id: ID!) { collegeLiaison(collegeId: $id) { name } }';
    expect((await data(seen, { id: 'C2' }, changchun)).collegeLiaison).toEqual({ name: '周某' });
    // A name and a telephone: not for agencies elsewhere.
    expect((await data(seen, { id: 'C2' }, siping)).collegeLiaison).toBeNull();
    clock.set('2026-05-12T10:00:00+08:00');
    expect((await data(seen, { id: 'C2' }, changchun)).collegeLiaison).toBeNull();
    expect((await data(without, {}, sportsDepartment)).collegesWithoutLiaison).toEqual(['C2', 'C3']);
  });
});

describe('guidance of stations', () => {
  const record = `mutation ($input: RecordStationTrainingInput!) { recordStationTraining(input: $input) { training { dueOn lastGuidanceOn trainings } } }`;
  const due = 'query ($on: Date) { trainingsDue(area: "220100", on: $on) { dueOn station { collegeId } } }';

  it('falls due by the interval, and is said to be overdue [S000-R1c]', async () => {
    const [station] = (
      await running.execute('{ stations(type: FIXED, first: 1) { nodes { id collegeId } } }')
    ).data.stations.nodes;
    const guidance = { stationId: station.id, kind: 'GUIDANCE', date: '2026-02-11', attendees: 6 };
    expect(await reason(record, input({ ...guidance, date: '2026-05-13' }), changchun)).toBe(
      'DATE_IN_FUTURE',
    );
    expect(await reason(record, input({ ...guidance, attendees: 0 }), changchun)).toBe('ATTENDEES_REQUIRED');
    expect(await reason(record, input({ ...guidance, stationId: 'none' }), changchun)).toBe(
      'STATION_UNKNOWN',
    );
    expect(await reason(record, input(guidance), siping)).toBe('NOT_OWN_AREA');
    expect(await reason(record, input(guidance), sportsDepartment)).toBe('ROLE_NOT_ALLOWED');
    expect((await data(record, input(guidance), changchun)).recordStationTraining.training).toEqual({
      ...{ dueOn: '2026-05-12', lastGuidanceOn: '2026-02-11', trainings: 1 },
    });
    expect((await data(due, {}, changchun)).trainingsDue).toEqual([]);
    const overdue = { dueOn: '2026-05-12', station: { collegeId: station.collegeId } };
    expect((await data(due, { on: '2026-05-13' }, changchun)).trainingsDue).toEqual([overdue]);
    expect((await data(due, { on: '2026-05-13' }, siping)).trainingsDue).toEqual([]);
    clock.set('2026-05-13T00:00:01+08:00');
    await until('it is said', async () =>
      (await running.events()).some(({ type }) => type === 'sports.guidance-overdue.v1'),
    );
    clock.set('2026-05-12T10:00:00+08:00');
  });

  it('rests on what events say: journal and outbox fold to what is stored', async () => {
    for (const { stored, folded } of [
      await rebuilt(running, liaisonStore),
      await rebuilt(running, trainingStore),
    ]) {
      expect(stored.size).toBeGreaterThan(0);
      expect(folded).toEqual(stored);
    }
  });
});
