import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { citizen, envelopeOf, officer, rebuilt, until, type TestService } from '@yibao/platform/testing';
import { FilingRegistered } from '@yibao/schemas/events/cross-region-care';
import { assistedStore } from './persistence/assisted-store.ts';
import { asker, heardOf, movingClock, runningSports } from './testing/known.ts';
import * as ask from './testing/requests.ts';
import { changchun, keyed, siping, sportsDepartment } from './testing/requests.ts';

const clock = movingClock('2026-03-02T10:00:00+08:00');

let running: TestService;
const { data, reason } = asker(() => running);
const input = keyed();

const shown = `query ($id: ID!) { assistedService(id: $id) { id status overdue officerId completedAt
  tasks { kind done resultRef } steps { step location resultRef } } }`;
const act = (mutation: string, type: string) =>
  `mutation ($input: ${type}!) { ${mutation}(input: $input) { service { status } } }`;
const accept = act('acceptService', 'AcceptServiceInput');
const addStep = act('addStep', 'AddStepInput');
const recordStep = act('recordAssistedStep', 'RecordAssistedStepInput');
const complete = act('completeAssistedBusiness', 'CompleteAssistedBusinessInput');
const interpret = act('recordInterpretation', 'RecordInterpretationInput');
const cancel = act('cancelService', 'CancelServiceInput');

const athlete = async (personId: string, audience = 'ATHLETE', viewer = sportsDepartment) =>
  data(ask.register, input({ personId, audience, unit: 'TEAM-0001', from: '2026-01-01' }), viewer);
const filing = (personId: string, filingId: string, more: object = {}) =>
  FilingRegistered({ ...FilingRegistered.example, filingId, personId, insuredArea: '220100', ...more });

beforeAll(async () => {
  running = await runningSports(clock, {
    a1: '220100',
    a2: '220100',
    a3: '220100',
    c1: '220100',
    o1: '210100',
    s1: '210100',
  });
});
afterAll(async () => running.stop());

describe('assisted service', () => {
  const request = (personId: string, more: object = {}) =>
    input({
      personId,
      audience: 'ATHLETE',
      mode: 'ONSITE',
      business: 'CROSS_REGION_FILING',
      place: '训练基地',
      ...more,
    });
  const remote = { mode: 'VIDEO', time: '2026-03-03T10:00:00+08:00' };
  const requested = async (personId: string, more: object = {}) =>
    (await data(ask.ask, request(personId, more), citizen(personId))).requestAssistedService.service;

  beforeAll(async () => {
    await athlete('a1');
    await athlete('c1', 'COACH');
  });

  it('comes to athletes and coaches insured in the province [S000-01a] [S000-A09]', async () => {
    const service = await requested('a1');
    expect(service).toMatchObject({
      ...{ audience: 'ATHLETE', mode: 'ONSITE', status: 'REQUESTED', place: '训练基地', dueOn: '2026-03-03' },
      ...{ visitCountByApplicant: 0, tasks: [{ kind: 'AGENCY', done: false }] },
    });
    expect(await heardOf(running, async () => reason(ask.ask, request('o1'), citizen('o1')))).toBe(
      'NOT_ELIGIBLE_ONSITE',
    );
    expect(await reason(ask.ask, request('s1', { audience: 'SPECTATOR' }), citizen('s1'))).toBe(
      'NOT_ELIGIBLE_ONSITE',
    );
    expect(await reason(ask.ask, request('a1', { business: 'CARE_GUIDANCE' }), citizen('a1'))).toBe(
      'BUSINESS_NOT_OFFERED_ONSITE',
    );
    expect(await reason(ask.ask, request('a1', { place: ' ' }), citizen('a1'))).toBe('PLACE_REQUIRED');
    expect(await reason(ask.ask, request('a1', { audience: null }), citizen('a1'))).toBe('AUDIENCE_REQUIRED');
    expect(await reason(ask.ask, request('a1'), citizen('a3'))).toBe('MAY_NOT_ACT');
    expect(await reason(ask.ask, request('a1'), siping)).toBe('MAY_NOT_ACT');
  });

  it('helps all four groups remotely, at a time agreed on [S000-02a] [S000-A07]', async () => {
    const service = await requested('s1', { audience: 'SPECTATOR', place: null, ...remote });
    expect(service).toMatchObject({ status: 'ACCEPTED', agreedAt: remote.time, place: null });
    expect(
      await reason(ask.ask, request('s1', { audience: 'SPECTATOR', mode: 'ONLINE' }), citizen('s1')),
    ).toBe('VIDEO_TIME_REQUIRED');
    expect(
      await reason(
        ask.ask,
        request('s1', { audience: 'SPECTATOR', mode: 'VIDEO', time: '2026-03-02T09:00:00+08:00' }),
        citizen('s1'),
      ),
    ).toBe('TIME_IN_PAST');
    // Somebody from elsewhere is helped by the province's own agency, and seen by it.
    expect(
      (await data(shown, { id: service.id }, officer('220000', 'PROVINCE'))).assistedService.status,
    ).toBe('ACCEPTED');
    for (const viewer of [changchun, citizen('a1')])
      expect((await data(shown, { id: service.id }, viewer)).assistedService).toBeNull();
  });

  it('shows the person each step with its reference, none at a window [S000-01e] [S000-02b]', async () => {
    const { id: serviceId } = await requested('a1', { business: 'TRANSFER' });
    const step = { serviceId, step: 'COLLECT_MATERIALS' };
    expect(await reason(addStep, input({ ...step, location: 'HOME' }), changchun)).toBe('INVALID_STATE');
    await data(accept, input({ serviceId }), changchun);
    expect(await reason(accept, input({ serviceId }), changchun)).toBe('INVALID_STATE');
    expect(await reason(accept, input({ serviceId }), siping)).toBe('MAY_NOT_ACT');
    expect(await reason(addStep, input({ ...step, location: 'WINDOW' }), changchun)).toBe(
      'HOME_SERVICE_ONLY',
    );
    await data(addStep, input({ ...step, location: 'HOME' }), changchun);
    expect(await reason(addStep, input({ ...step, location: 'REMOTE' }), changchun)).toBe('STEP_EXISTS');
    expect(await reason(recordStep, input({ serviceId, step: 'OTHER', resultRef: 'X-1' }), changchun)).toBe(
      'STEP_UNKNOWN',
    );
    expect(await reason(recordStep, input({ ...step, resultRef: ' ' }), changchun)).toBe(
      'RESULT_REF_REQUIRED',
    );
    await data(recordStep, input({ ...step, resultRef: 'CRF-1' }), changchun);
    expect((await data(shown, { id: serviceId }, citizen('a1'))).assistedService).toMatchObject({
      status: 'IN_PROGRESS',
      steps: [{ step: 'COLLECT_MATERIALS', location: 'HOME', resultRef: 'CRF-1' }],
    });
    expect(await reason(interpret, input({ serviceId, topics: ['WORK_INJURY'] }), changchun)).toBe(
      'NOT_REQUIRED',
    );
    await data(complete, input({ serviceId, resultRef: 'TR-1' }), changchun);
    expect((await data(shown, { id: serviceId }, citizen('a1'))).assistedService.status).toBe('COMPLETED');
    expect(await reason(cancel, input({ serviceId, reason: 'late' }), citizen('a1'))).toBe('INVALID_STATE');
  });

  it('closes the agency task with the filing made in its context, and waits for the interpretation [S000-01b] [S000-01d]', async () => {
    const { id: serviceId } = await requested('c1', { audience: 'COACH', condition: 'SPORTS_INJURY' });
    await data(accept, input({ serviceId }), changchun);
    expect(await reason(complete, input({ serviceId, resultRef: 'X-1' }), changchun)).toBe('CLOSED_BY_OWNER');
    const inContextOf = { service: 'sports', id: serviceId };
    const made = envelopeOf(
      filing('c1', 'f-c1', { inContextOf, registeredAt: '2026-03-02T13:00:00+08:00' }),
      { aggregateId: 'c1' },
    );
    const anothers = envelopeOf(filing('a1', 'f-a1', { inContextOf }), { aggregateId: 'a1' });
    for (const event of [anothers, made, made]) await running.receive(event);
    const now = async () => (await data(shown, { id: serviceId }, citizen('c1'))).assistedService;
    await until('the task is done', async () => (await now()).tasks[0].done);
    expect(await now()).toMatchObject({
      status: 'IN_PROGRESS',
      tasks: [
        { kind: 'AGENCY', done: true, resultRef: 'f-c1' },
        { kind: 'POLICY_INTERPRETATION', done: false },
      ],
    });
    expect(await reason(interpret, input({ serviceId, topics: [] }), changchun)).toBe('TOPICS_REQUIRED');
    await data(interpret, input({ serviceId, topics: ['WORK_INJURY'] }), changchun);
    expect((await now()).status).toBe('COMPLETED');
    const completed = await until('publication', async () =>
      (await running.events()).find(
        ({ type, aggregateId }) => type === 'sports.service-completed.v1' && aggregateId === serviceId,
      ),
    );
    expect(completed.data).toMatchObject({ serviceId, inTime: true });
  });

  it('counts every group by itself [S000-G1] [S000-01f]', async () => {
    const counts = `query ($filter: SportsRequestFilter) { sportsRequestCounts(filter: $filter) { audience requests remote completed inTime } }`;
    const { sportsRequestCounts } = await data(counts, { filter: { from: '2026-03-01' } }, sportsDepartment);
    expect(sportsRequestCounts).toEqual([
      { audience: 'ATHLETE', requests: 2, remote: 0, completed: 1, inTime: 1 },
      { audience: 'COACH', requests: 1, remote: 0, completed: 1, inTime: 1 },
      { audience: 'EVENT_STAFF', requests: 0, remote: 0, completed: 0, inTime: 0 },
      { audience: 'SPECTATOR', requests: 1, remote: 1, completed: 0, inTime: 0 },
    ]);
    const later = await data(
      counts,
      { filter: { audience: 'SPECTATOR', to: '2026-03-01' } },
      sportsDepartment,
    );
    expect(later.sportsRequestCounts).toMatchObject([{ requests: 0 }]);
    const list = `query ($filter: SportsRequestFilter, $first: Int, $after: String) { sportsRequests(filter: $filter, first: $first, after: $after) {
      nodes { id audience } pageInfo { hasNextPage endCursor } } }`;
    const one = (await data(list, { filter: { mode: 'ONSITE' }, first: 2 }, changchun)).sportsRequests;
    expect([one.nodes.length, one.pageInfo.hasNextPage]).toEqual([2, true]);
    const rest = (await data(list, { filter: { mode: 'ONSITE' }, after: one.pageInfo.endCursor }, changchun))
      .sportsRequests;
    expect(rest.nodes).toHaveLength(1);
    expect((await data(list, {}, siping)).sportsRequests.nodes).toEqual([]);
    expect(await reason(list, {}, citizen('a1'))).toBe('ROLE_NOT_ALLOWED');
    const mine = await data('{ myAssistedServices { nodes { audience } } }', {}, citizen('c1'));
    expect(mine.myAssistedServices.nodes).toEqual([{ audience: 'COACH' }]);
  });

  it('says when a target has passed [S000-01f]', async () => {
    const { id } = await requested('a1', { business: 'ROSTER_CHANGE' });
    clock.set('2026-03-04T00:00:01+08:00');
    await until('overdue', async () => (await data(shown, { id }, citizen('a1'))).assistedService.overdue);
    clock.set('2026-03-02T12:00:00+08:00');
  });

  it('let people see who looked and acted because of their place, wherever they are insured', async () => {
    const looksAt = async (personId: string, operation: string) =>
      (await running.events()).find(({ type, data: said }) => {
        const look = said as { personId: string; operation: string };
        return (
          type === 'sports.person-data-read.v1' && look.personId === personId && look.operation === operation
        );
      });
    const provincial = officer('220000', 'PROVINCE');
    const listed = 'query listed { sportsRequests(first: 100) { nodes { id } } }';
    const nodes = (await data(listed, {}, provincial)).sportsRequests.nodes as readonly { id: string }[];
    const person = 'query one($id: ID!) { assistedService(id: $id) { person { id } } }';
    const shown = await Promise.all(nodes.map(({ id }) => data(person, { id }, provincial)));
    const personIds = [...new Set(shown.map(({ assistedService }) => String(assistedService.person.id)))];
    expect(personIds).toContain('s1');
    for (const personId of personIds)
      for (const operation of ['listed', 'one'])
        await until(`${operation} of ${personId}`, async () => looksAt(personId, operation));
    await data(
      `mutation registers${ask.register.slice('mutation '.length)}`,
      input({ personId: 'a2', audience: 'COACH', unit: 'TEAM-0009', from: '2026-01-01' }),
      sportsDepartment,
    );
    await until('the department acted', async () => looksAt('a2', 'registers'));
  });

  it('keep what their events say: journal and outbox fold to what is stored', async () => {
    const { stored, folded } = await rebuilt(running, assistedStore);
    expect(stored.size).toBeGreaterThan(1);
    expect(folded).toEqual(stored);
  });
});
