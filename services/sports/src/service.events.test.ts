import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, rebuilt, until, type TestService } from '@yibao/platform/testing';
import { SportsEventFact } from '@yibao/schemas/facts/sports';
import { rosterStore } from './persistence/roster-store.ts';
import { asker, keyHospital, movingClock, otherHospital, runningSports } from './testing/known.ts';
import * as ask from './testing/requests.ts';
import { changchun, keyed, siping, sportsDepartment } from './testing/requests.ts';

const clock = movingClock('2026-07-01T10:00:00+08:00');

let running: TestService;
const { data, reason } = asker(() => running);
const input = keyed();

const enter = `mutation ($input: EnterRosterInput!) { enterRoster(input: $input) {
  event { rosterCounts { audience people } } lines { personId refused } } }`;
const leave = `mutation ($input: LeaveRosterInput!) { leaveRoster(input: $input) { event { id } } }`;
const rosterOf = `query ($id: ID!, $first: Int, $after: String) { sportsEvent(id: $id) {
  roster(first: $first, after: $after) { nodes { person { id } audience unit enteredOn }
  pageInfo { hasNextPage endCursor } } } }`;
const eventsOf = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) {
  ... on Person { sportsEvents { id } } } }`;
const cancel = `mutation ($input: CancelEventInput!) { cancelEvent(input: $input) { event { status } } }`;

const registered = async (more: object = {}): Promise<string> =>
  (await data(ask.registerEvent, input(ask.games(more)), sportsDepartment)).registerEvent.event.id;
const entry = (personId: string, audience = 'ATHLETE', unit: string | null = 'TEAM-0001') => ({
  ...{ personId, audience, unit },
});
const peopleOn = async (id: string, viewer = changchun): Promise<readonly string[]> =>
  (await data(rosterOf, { id }, viewer)).sportsEvent.roster.nodes
    .map(({ person }: { person: { id: string } }) => person.id)
    .sort();

let eventId: string;
beforeAll(async () => {
  running = await runningSports(clock, { p1: '220100', p2: '220100', p3: '220300', o1: '210100' });
  eventId = await registered();
});
afterAll(async () => running.stop());

describe('sports events', () => {
  it('are registered by the departments of their area, ahead of time', async () => {
    const { event } = (await data(ask.registerEvent, input(ask.games()), changchun)).registerEvent;
    expect(event).toMatchObject({ status: 'REGISTERED', area: '220100', stations: [] });
    expect(await reason(ask.registerEvent, input(ask.games()), siping)).toBe('NOT_OWN_AREA');
    expect(await reason(ask.registerEvent, input(ask.games()), citizen('p1'))).toBe('ROLE_NOT_ALLOWED');
    expect(await reason(ask.registerEvent, input(ask.games({ to: '2026-07-31' })), changchun)).toBe(
      'PERIOD_INVALID',
    );
    expect(await reason(ask.registerEvent, input(ask.games({ from: '2026-06-30' })), changchun)).toBe(
      'PERIOD_INVALID',
    );
    expect(await reason(ask.registerEvent, input(ask.games({ venues: [] })), changchun)).toBe(
      'VENUE_REQUIRED',
    );
    expect(await reason(ask.registerEvent, input(ask.games({ kind: 'TRAINING_TRIP' })), changchun)).toBe(
      'UNIT_REQUIRED',
    );
    const list = `{ sportsEvents(area: "220100", status: REGISTERED) { nodes { id } } }`;
    expect((await data(list, {}, citizen('p1'))).sportsEvents.nodes).toContainEqual({ id: event.id });
    const fact = await until('the fact', async () => (await running.facts(SportsEventFact)).get(event.id));
    expect(fact).toEqual({
      eventId: event.id,
      area: '220100',
      from: '2026-08-01',
      to: '2026-08-05',
      status: 'REGISTERED',
    });
    expect(
      (await data(cancel, input({ eventId: event.id, reason: '场馆停用' }), changchun)).cancelEvent.event
        .status,
    ).toBe('CANCELLED');
    expect(await reason(cancel, input({ eventId: event.id, reason: 'again' }), changchun)).toBe(
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

describe('the roster of an event', () => {
  it('takes people in bulk, each line with its own outcome, once per key', async () => {
    const lines = { eventId, entries: [entry('p1'), entry('o1', 'COACH', null), entry('nobody')] };
    const asked = input(lines);
    const outcome = await until('the heartbeats', async () => {
      for (const source of ['persons', 'institutions']) await running.receiveHeartbeat(source);
      const answer = await running.execute(enter, asked, sportsDepartment);
      return answer.errors ? undefined : answer.data.enterRoster;
    });
    expect(outcome).toEqual({
      event: {
        rosterCounts: [
          { audience: 'ATHLETE', people: 1 },
          { audience: 'COACH', people: 1 },
        ],
      },
      lines: [
        { personId: 'p1', refused: null },
        { personId: 'o1', refused: null },
        { personId: 'nobody', refused: 'PERSON_UNKNOWN' },
      ],
    });
    const again = { eventId, entries: [entry('p1'), entry('p2', 'EVENT_STAFF')] };
    for (const _each of [1, 2]) {
      const { enterRoster } = await data(
        enter,
        { input: { ...input(again).input, idempotencyKey: 'roster-once' } },
        changchun,
      );
      expect(enterRoster.lines).toEqual([
        { personId: 'p1', refused: 'ALREADY_ON_ROSTER' },
        { personId: 'p2', refused: null },
      ]);
    }
    expect(await peopleOn(eventId)).toEqual(['o1', 'p1', 'p2']);
  });

  it('refuses what is no roster, and other departments', async () => {
    const refused = async (more: object, viewer = changchun) =>
      reason(enter, input({ eventId, entries: [entry('p3')], ...more }), viewer);
    expect(await refused({}, siping)).toBe('NOT_OWN_AREA');
    expect(await refused({}, citizen('p3'))).toBe('ROLE_NOT_ALLOWED');
    expect(await refused({ eventId: 'none' })).toBe('EVENT_UNKNOWN');
    expect(await refused({ entries: [] })).toBe('ROSTER_LINES');
    expect(await refused({ entries: Array(201).fill(entry('p3')) })).toBe('ROSTER_LINES');
    expect(await refused({ entries: [entry('p3'), entry('p3', 'COACH')] })).toBe('PERSON_TWICE');
    expect(await refused({ entries: [entry('p3', 'ATHLETE', '王小明之队')] })).toBe('ID_INVALID');
    const over = await registered();
    await data(cancel, input({ eventId: over, reason: '天气' }), changchun);
    expect(await refused({ eventId: over })).toBe('EVENT_OVER');
  });

  it('is for the departments of its area, a page at a time, and each person sees the own events', async () => {
    const first = (await data(rosterOf, { id: eventId, first: 2 }, sportsDepartment)).sportsEvent.roster;
    expect([first.nodes.length, first.pageInfo.hasNextPage]).toEqual([2, true]);
    const after = { id: eventId, after: first.pageInfo.endCursor };
    expect((await data(rosterOf, after, sportsDepartment)).sportsEvent.roster.nodes).toHaveLength(1);
    expect(await peopleOn(eventId, siping)).toEqual([]);
    expect(await reason(rosterOf, { id: eventId }, as('ANALYST'))).toBe('ROLE_NOT_ALLOWED');
    expect((await data(eventsOf, { id: 'o1' }, citizen('o1')))._entities[0].sportsEvents).toEqual([
      { id: eventId },
    ]);
    expect(await reason(eventsOf, { id: 'o1' }, citizen('p1'))).toBe('SCOPE_NOT_GRANTED');
    const looks = await until('the look', async () =>
      (await running.events()).some(
        ({ type, data: said }) =>
          type === 'sports.person-data-read.v1' && (said as { personId: string }).personId === 'o1',
      ),
    );
    expect(looks).toBe(true);
  });

  it('lets people go, and takes them again', async () => {
    expect(await reason(leave, input({ eventId, personId: 'p3' }), changchun)).toBe('NOT_ON_ROSTER');
    expect(await reason(leave, input({ eventId, personId: 'p2' }), siping)).toBe('NOT_OWN_AREA');
    await data(leave, input({ eventId, personId: 'p2' }), changchun);
    expect(await peopleOn(eventId)).toEqual(['o1', 'p1']);
    expect(await reason(leave, input({ eventId, personId: 'p2' }), changchun)).toBe('NOT_ON_ROSTER');
    const { lines } = (await data(enter, input({ eventId, entries: [entry('p2', 'COACH')] }), changchun))
      .enterRoster;
    expect(lines).toEqual([{ personId: 'p2', refused: null }]);
  });

  it('offers a filing to those whom the event takes away from the city they are insured in [S000-G6]', async () => {
    const mine = '{ myOffers { serviceItem { id } event { id } } }';
    const offered = async (personId: string) => (await data(mine, {}, citizen(personId))).myOffers;
    await until('the offer', async () => (await offered('o1')).length > 0);
    expect(await offered('o1')).toEqual([
      { serviceItem: { id: 'CROSS_REGION_FILING' }, event: { id: eventId } },
    ]);
    expect(await offered('p1')).toEqual([]);
    // The event moves to Haikou: those who were at home are away now.
    const change = `mutation ($input: ChangeEventInput!) { changeEvent(input: $input) { event { id } } }`;
    await data(change, input({ eventId, venues: [ask.inHaikou] }), changchun);
    await until('the offer', async () => (await offered('p1')).length > 0);
    expect(await offered('o1')).toHaveLength(1);
  });
});

describe('an event as one object', () => {
  it('shows everybody the hospitals around its venues, key hospitals first', async () => {
    const id = await registered();
    const shown =
      'query ($id: ID!) { sportsEvent(id: $id) { hospitals { institution { id } keyHospital } } }';
    expect((await running.execute(shown, { id })).data.sportsEvent.hospitals).toEqual([
      { institution: { id: keyHospital }, keyHospital: true },
      { institution: { id: otherHospital }, keyHospital: false },
    ]);
    const away = await registered({ venues: [ask.inHaikou] });
    expect((await running.execute(shown, { id: away })).data.sportsEvent.hospitals).toEqual([]);
  });

  it('keeps of its roster what events say: journal and outbox fold to what is stored', async () => {
    const { stored, folded } = await rebuilt(running, rosterStore);
    expect(stored.size).toBe(3);
    expect(folded).toEqual(stored);
  });
});
