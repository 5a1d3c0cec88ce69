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
import { FilingChanged, FilingEnded, FilingRegistered } from '@yibao/schemas/events/cross-region-care';
import { EnrolmentLapsed, EnrolmentRegistered, PersonDied } from '@yibao/schemas/events/persons';
import { CaseAccepted, CaseFinished } from '@yibao/schemas/events/service-desk';
import { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import { GreenEligibilityFact, SportsProfileFact } from '@yibao/schemas/facts/sports';
import { assistedStore } from './persistence/assisted-store.ts';
import { greenCaseStore } from './persistence/green-store.ts';
import { profileStore } from './persistence/profile-store.ts';
import { asker, enrolment, heardOf, movingClock, person, runningSports } from './testing/known.ts';

const clock = movingClock('2026-03-02T10:00:00+08:00');
const sportsDepartment = as('SPORTS_DEPARTMENT', { area: '220000', level: 'PROVINCE' });
const changchun = officer('220100');
const siping = officer('220300');

let running: TestService;
const { data, reason } = asker(() => running);
let keys = 0;
/** An input under a key of its own. */
const input = (more: object) => {
  keys += 1;
  return { input: { idempotencyKey: `test-key-${keys}`, ...more } };
};

const register = `mutation ($input: RegisterProfileInput!) { registerProfile(input: $input) {
  revision profile { id capacities { audience unit from to } eligibility { eligible reason } } } }`;
const endCapacity = `mutation ($input: EndCapacityInput!) { endCapacity(input: $input) {
  profile { capacities { audience to } eligibility { eligible reason } } } }`;
const issue = `mutation ($input: IssueSportsCardInput!) { issueSportsCard(input: $input) {
  profile { cards { id kind from to revokedOn } eligibility { eligible reason } } } }`;
const revoke = `mutation ($input: RevokeSportsCardInput!) { revokeSportsCard(input: $input) {
  profile { cards { revokedOn } eligibility { eligible reason } } } }`;
const eligibility = `query ($id: ID!, $on: Date) { greenChannelEligibility(personId: $id, on: $on) { eligible reason } }`;
const ask = `mutation ($input: RequestAssistedServiceInput!) { requestAssistedService(input: $input) { service {
  id audience mode status place agreedAt dueOn visitCountByApplicant tasks { kind done resultRef topics } } } }`;
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

const athlete = async (personId: string, audience = 'ATHLETE') =>
  data(register, input({ personId, audience, unit: 'TEAM-0001', from: '2026-01-01' }), sportsDepartment);
const card = async (personId: string, kind = 'JIXIANG', to = '2026-12-31') =>
  data(issue, input({ personId, kind, from: '2026-01-01', to }), sportsDepartment);
const registersG2 = () => input({ personId: 'g2', audience: 'COACH', unit: 'TEAM-0009', from: '2026-01-01' });
const isEligible = async (id: string) =>
  (await data(eligibility, { id }, citizen(id))).greenChannelEligibility;

const filing = (personId: string, filingId: string, more: object = {}) =>
  FilingRegistered({ ...FilingRegistered.example, filingId, personId, insuredArea: '220100', ...more });
const greenOf = `query { greenCases { nodes { id originKind originId status unassigned officer { name } person { id } } } }`;
const greenCaseOf = async (originId: string) =>
  (await data(greenOf, {}, changchun)).greenCases.nodes.find(
    (each: { originId: string }) => each.originId === originId,
  );

beforeAll(async () => {
  running = await runningSports(clock, {
    ...{ a1: '220100', a2: '220100', a3: '220100', a4: '220100', a5: '220100', c1: '220100' },
    ...{ g1: '220100', g2: '220100', o1: '210100', s1: '210100' },
  });
});
afterAll(async () => running.stop());

describe('profiles, cards and the green channel', () => {
  it('asks for the group, and lets people call themselves spectators only [S000-G1]', async () => {
    expect(await reason(register, input({ personId: 's1' }), citizen('s1'))).toBe('AUDIENCE_REQUIRED');
    expect(await reason(register, input({ personId: 's1', audience: 'COACH' }), citizen('s1'))).toBe(
      'CAPACITY_NOT_CERTIFIED',
    );
    const { registerProfile } = await data(
      register,
      input({ personId: 's1', audience: 'SPECTATOR' }),
      citizen('s1'),
    );
    expect(registerProfile.profile.capacities).toEqual([
      { audience: 'SPECTATOR', unit: null, from: '2026-03-02', to: null },
    ]);
  });

  it('lets nobody register others but the department, and agencies their own', async () => {
    const asked = (personId = 'a1') => input({ personId, audience: 'ATHLETE' });
    expect(await reason(register, asked(), citizen('a2'))).toBe('MAY_NOT_ACT');
    expect(await reason(register, asked(), siping)).toBe('MAY_NOT_ACT');
    expect(await reason(register, asked(), hospital('H1'))).toBe('ROLE_NOT_ALLOWED');
    expect(await heardOf(running, async () => reason(register, asked('nobody'), sportsDepartment))).toBe(
      'PERSON_UNKNOWN',
    );
    expect(
      await reason(
        register,
        {
          ...asked(),
          ...input({ personId: 'a1', audience: 'ATHLETE', from: '2026-03-02', to: '2026-03-01' }),
        },
        changchun,
      ),
    ).toBe('PERIOD_INVALID');
  });

  it('opens the channel with capacity, one card and insurance in the province [S000-04a] [S000-A12]', async () => {
    expect(await isEligible('a1')).toEqual({ eligible: false, reason: 'NOT_ATHLETE_OR_COACH' });
    await athlete('a1');
    expect(await isEligible('a1')).toEqual({ eligible: false, reason: 'NO_CARD' });
    const { issueSportsCard } = await card('a1', 'JIJIAN');
    expect(issueSportsCard.profile.eligibility).toEqual({ eligible: true, reason: null });
    await athlete('o1');
    await card('o1');
    expect(await isEligible('o1')).toEqual({ eligible: false, reason: 'NOT_ENROLLED_IN_PROVINCE' });
    const facts = await until('the facts', async () => {
      const known = await running.facts(GreenEligibilityFact);
      const isThere = known.get('o1')?.reason === 'NOT_ENROLLED_IN_PROVINCE' && known.get('a1')?.eligible;
      return isThere ? known : undefined;
    });
    expect(facts.get('a1')).toEqual({
      personId: 'a1',
      eligible: true,
      validFrom: '2026-03-02',
      validTo: '2026-12-31',
    });
    expect(facts.get('o1')).toEqual({ personId: 'o1', eligible: false, reason: 'NOT_ENROLLED_IN_PROVINCE' });
    expect((await running.facts(SportsProfileFact)).get('a1')?.audiences).toEqual([
      { audience: 'ATHLETE', unit: 'TEAM-0001', from: '2026-01-01' },
    ]);
  });

  it('shows it to the person and those who hold the scope, and to nobody else', async () => {
    const grant = grantFor('a1', 'H1', ['SERVICE']);
    expect(
      (await data(eligibility, { id: 'a1' }, hospital('H1', grant))).greenChannelEligibility.eligible,
    ).toBe(true);
    for (const viewer of [citizen('a2'), siping, hospital('H1')])
      expect(await reason(eligibility, { id: 'a1' }, viewer)).toBe('SCOPE_NOT_GRANTED');
    expect(await reason(eligibility, { id: 'a1' }, as('INSURER'))).toBe('ROLE_NOT_ALLOWED');
    const entity = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) {
      ... on Person { sportsProfile { id cards { kind } } greenChannelEligibility { eligible } } } }`;
    const [seen] = (await data(entity, { id: 'a1' }, citizen('a1')))._entities;
    expect(seen).toEqual({
      sportsProfile: { id: 'a1', cards: [{ kind: 'JIJIAN' }] },
      greenChannelEligibility: { eligible: true },
    });
    expect(await reason(entity, { id: 'a1' }, citizen('a2'))).toBe('SCOPE_NOT_GRANTED,SCOPE_NOT_GRANTED');
  });

  it('refuses cards that are not due, and takes them back [S000-04a]', async () => {
    expect(
      await reason(
        issue,
        input({ personId: 's1', kind: 'JIXIANG', from: '2026-03-02', to: '2026-12-31' }),
        sportsDepartment,
      ),
    ).toBe('NOT_ATHLETE_OR_COACH');
    expect(
      await reason(
        issue,
        input({ personId: 'a1', kind: 'JIJIAN', from: '2026-12-31', to: '2027-01-01' }),
        sportsDepartment,
      ),
    ).toBe('CARD_ALREADY_HELD');
    expect(
      await reason(
        issue,
        input({ personId: 'a1', kind: 'JIJIAN', from: '2027-01-02', to: '2027-01-01' }),
        sportsDepartment,
      ),
    ).toBe('PERIOD_INVALID');
    expect(
      await reason(
        issue,
        input({ personId: 'a1', kind: 'JIXIANG', from: '2026-01-01', to: '2026-12-31' }),
        changchun,
      ),
    ).toBe('ROLE_NOT_ALLOWED');
    await athlete('a2');
    const [held] = (await card('a2')).issueSportsCard.profile.cards;
    expect(
      await reason(revoke, input({ personId: 'a2', cardId: held.id, reason: ' ' }), sportsDepartment),
    ).toBe('REASON_REQUIRED');
    expect(
      await reason(revoke, input({ personId: 'a2', cardId: 'none', reason: 'left' }), sportsDepartment),
    ).toBe('NOT_FOUND');
    const { revokeSportsCard } = await data(
      revoke,
      input({ personId: 'a2', cardId: held.id, reason: 'left' }),
      sportsDepartment,
    );
    expect(revokeSportsCard.profile).toEqual({
      cards: [{ revokedOn: '2026-03-02' }],
      eligibility: { eligible: false, reason: 'NO_CARD' },
    });
  });

  it('ends a capacity with its last day', async () => {
    expect(await reason(endCapacity, input({ personId: 'a2', audience: 'COACH' }), sportsDepartment)).toBe(
      'NOT_FOUND',
    );
    const { profile } = (
      await data(
        endCapacity,
        input({ personId: 'a2', audience: 'ATHLETE', on: '2026-03-01' }),
        sportsDepartment,
      )
    ).endCapacity;
    expect(profile).toEqual({
      capacities: [{ audience: 'ATHLETE', to: '2026-03-01' }],
      eligibility: { eligible: false, reason: 'NOT_ATHLETE_OR_COACH' },
    });
  });

  it('derives anew when the insurance changes, once, whatever comes twice or late', async () => {
    await athlete('a3');
    await card('a3');
    const from = (sequence: number) => ({ source: 'persons/enrolments', aggregateId: 'a3', sequence });
    const key = { personId: 'a3', relationId: 'r-a3', type: 'EMPLOYEE', area: '220100' } as const;
    const lapsed = envelopeOf(EnrolmentLapsed({ ...key, lapsedOn: '2026-03-02' }), from(3));
    // The event comes before the fact: it waits for it.
    await running.receive(lapsed);
    await running.receiveFact(EnrolmentFact, enrolment('a3', '220100', '2026-03-01'), 3);
    await until('not eligible', async () => !(await isEligible('a3')).eligible);
    const registered = envelopeOf(EnrolmentRegistered({ ...EnrolmentRegistered.example, ...key }), from(2));
    await running.receive(registered);
    await running.receive(lapsed);
    // Handled in their order: what comes after them shows that they were.
    const ofAnother = PersonDied({ personId: 'a3', diedOn: '2026-03-01' });
    await running.receiveFact(
      PersonFact,
      person('a3', '220100', { status: 'DECEASED', statusFrom: '2026-03-01' }),
      2,
    );
    await running.receive(
      envelopeOf(ofAnother, { source: 'persons/persons', aggregateId: 'a3', sequence: 2 }),
    );
    await until(
      'the death',
      async () => (await running.facts(GreenEligibilityFact)).get('a3')?.reason === 'DECEASED',
    );
    const changes = async () =>
      (await running.events()).filter(
        ({ type, data: said }) =>
          type === 'sports.green-eligibility-changed.v1' && (said as { personId: string }).personId === 'a3',
      );
    expect((await changes()).map(({ data: said }) => (said as { eligible: boolean }).eligible)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('ends with the person', async () => {
    await athlete('a4');
    await card('a4');
    await running.receiveFact(
      PersonFact,
      person('a4', '220100', { status: 'DECEASED', statusFrom: '2026-03-01' }),
      2,
    );
    const died = PersonDied({ personId: 'a4', diedOn: '2026-03-01' });
    const heard = envelopeOf(died, { source: 'persons/persons', aggregateId: 'a4', sequence: 2 });
    for (const event of [heard, heard]) await running.receive(event);
    await until(
      'the fact',
      async () => (await running.facts(GreenEligibilityFact)).get('a4')?.reason === 'DECEASED',
    );
  });

  it('turns by itself when a card runs out', async () => {
    await athlete('a5');
    await card('a5', 'JIXIANG', '2026-03-02');
    expect((await running.facts(GreenEligibilityFact)).get('a5')?.reason).not.toBe('DECEASED');
    await until('eligible', async () => (await running.facts(GreenEligibilityFact)).get('a5')?.eligible);
    clock.set('2026-03-03T00:00:01+08:00');
    await until(
      'the card ran out',
      async () => (await running.facts(GreenEligibilityFact)).get('a5')?.reason === 'NO_CARD',
    );
    expect(await isEligible('a5')).toEqual({ eligible: false, reason: 'NO_CARD' });
    clock.set('2026-03-02T11:00:00+08:00');
  });
});

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
    (await data(ask, request(personId, more), citizen(personId))).requestAssistedService.service;

  beforeAll(async () => {
    await running.receiveHeartbeat('persons');
    await athlete('c1', 'COACH');
  });

  it('comes to athletes and coaches insured in the province [S000-01a] [S000-A09]', async () => {
    const service = await requested('a1');
    expect(service).toMatchObject({
      ...{ audience: 'ATHLETE', mode: 'ONSITE', status: 'REQUESTED', place: '训练基地', dueOn: '2026-03-03' },
      ...{ visitCountByApplicant: 0, tasks: [{ kind: 'AGENCY', done: false }] },
    });
    expect(await heardOf(running, async () => reason(ask, request('o1'), citizen('o1')))).toBe(
      'NOT_ELIGIBLE_ONSITE',
    );
    expect(await reason(ask, request('s1', { audience: 'SPECTATOR' }), citizen('s1'))).toBe(
      'NOT_ELIGIBLE_ONSITE',
    );
    expect(await reason(ask, request('a1', { business: 'CARE_GUIDANCE' }), citizen('a1'))).toBe(
      'BUSINESS_NOT_OFFERED_ONSITE',
    );
    expect(await reason(ask, request('a1', { place: ' ' }), citizen('a1'))).toBe('PLACE_REQUIRED');
    expect(await reason(ask, request('a1', { audience: null }), citizen('a1'))).toBe('AUDIENCE_REQUIRED');
    expect(await reason(ask, request('a1'), citizen('a3'))).toBe('MAY_NOT_ACT');
    expect(await reason(ask, request('a1'), siping)).toBe('MAY_NOT_ACT');
  });

  it('helps all four groups remotely, at a time agreed on [S000-02a] [S000-A07]', async () => {
    const service = await requested('s1', { audience: 'SPECTATOR', place: null, ...remote });
    expect(service).toMatchObject({ status: 'ACCEPTED', agreedAt: remote.time, place: null });
    expect(await reason(ask, request('s1', { audience: 'SPECTATOR', mode: 'ONLINE' }), citizen('s1'))).toBe(
      'VIDEO_TIME_REQUIRED',
    );
    expect(
      await reason(
        ask,
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
});

describe('green cases', () => {
  const assign = `mutation ($input: AssignOfficerInput!) { assignOfficer(input: $input) { greenCase { officer { name phone } } } }`;
  const replace = `mutation ($input: ReplaceOfficerInput!) { replaceOfficer(input: $input) { greenCase { officer { name } } } }`;
  const start = `mutation ($input: StartGreenCaseInput!) { startGreenCase(input: $input) { greenCase { status } } }`;
  const named = { officerId: 'officer-7', name: '钱某', phone: '0431-12393' };
  const accepted = CaseAccepted({
    ...CaseAccepted.example,
    caseId: 'k1',
    personId: 'g1',
    area: '220100',
    acceptedAt: '2026-03-02T12:00:00+08:00',
  });

  it('accompany cases and filings of those who are eligible, once, until they end', async () => {
    await athlete('g1');
    await card('g1');
    const events = [
      envelopeOf(accepted, { aggregateId: 'k1' }),
      envelopeOf(filing('g1', 'f-g1', { registeredAt: '2026-03-02T12:00:00+08:00' }), {
        aggregateId: 'g1',
        sequence: 1,
      }),
      envelopeOf(filing('g2', 'f-g2'), { aggregateId: 'g2', sequence: 1 }),
    ];
    for (const event of [...events, ...events]) await running.receive(event);
    await until('both are open', async () => (await greenCaseOf('k1')) && greenCaseOf('f-g1'));
    expect(await greenCaseOf('k1')).toMatchObject({
      originKind: 'CASE',
      status: 'ACCEPTED',
      officer: null,
      person: { id: 'g1' },
    });
    const all = (await data(greenOf, {}, changchun)).greenCases.nodes;
    const origins = all.map(({ originId }: { originId: string }) => originId);
    expect(origins.filter((id: string) => ['f-g1', 'f-g2', 'k1'].includes(id)).sort()).toEqual([
      'f-g1',
      'k1',
    ]);
    expect((await data(greenOf, {}, siping)).greenCases.nodes).toEqual([]);
  });

  it('have one named officer, without whom they do not begin [S000-04c]', async () => {
    const { id: greenCaseId } = await greenCaseOf('k1');
    expect(await reason(start, input({ greenCaseId }), changchun)).toBe('OFFICER_REQUIRED');
    expect(await reason(assign, input({ greenCaseId, ...named, name: ' ' }), changchun)).toBe(
      'OFFICER_REQUIRED',
    );
    expect(await reason(assign, input({ greenCaseId, ...named }), siping)).toBe('MAY_NOT_ACT');
    expect(await reason(assign, input({ greenCaseId: 'none', ...named }), changchun)).toBe('MAY_NOT_ACT');
    await data(assign, input({ greenCaseId, ...named }), changchun);
    expect(await reason(assign, input({ greenCaseId, ...named, officerId: 'officer-8' }), changchun)).toBe(
      'ALREADY_ASSIGNED',
    );
    const mine = await data('{ myGreenOfficers { officerId name phone } }', {}, citizen('g1'));
    expect(mine.myGreenOfficers).toEqual([named]);
    expect((await data('{ myGreenOfficers { name } }', {}, citizen('a1'))).myGreenOfficers).toEqual([]);
    const other = { ...named, officerId: 'officer-8', name: '孙某' };
    expect(await reason(replace, input({ greenCaseId, ...other, reason: '' }), changchun)).toBe(
      'REASON_REQUIRED',
    );
    await data(replace, input({ greenCaseId, ...other, reason: 'leave' }), changchun);
    expect((await data(start, input({ greenCaseId }), changchun)).startGreenCase.greenCase.status).toBe(
      'STARTED',
    );
    expect(await reason(start, input({ greenCaseId }), changchun)).toBe('INVALID_STATE');
  });

  it('show the gap when nobody is named in time', async () => {
    clock.set('2026-03-02T12:31:00+08:00');
    await until('unassigned', async () => (await greenCaseOf('f-g1')).unassigned);
    expect((await greenCaseOf('k1')).unassigned).toBe(false);
  });

  it('close with what they accompany, and do not open again', async () => {
    const finished = CaseFinished({
      ...CaseFinished.example,
      caseId: 'k1',
      personId: 'g1',
      finishedAt: '2026-03-02T15:00:00+08:00',
    });
    const ended = FilingEnded({ personId: 'g1', filingId: 'f-g1', to: '2026-03-02', reason: 'REQUESTED' });
    const changed = FilingChanged({ ...FilingChanged.example, filingId: 'f-g1' });
    const closing = [
      envelopeOf(finished, { aggregateId: 'k1', sequence: 2 }),
      envelopeOf(ended, { aggregateId: 'g1', sequence: 2 }),
      envelopeOf(changed, { aggregateId: 'g1', sequence: 3 }),
    ];
    const late = envelopeOf(accepted, { aggregateId: 'k1', sequence: 1 });
    for (const event of [...closing, late, ...closing]) await running.receive(event);
    await until('closed', async () => {
      const both = [await greenCaseOf('k1'), await greenCaseOf('f-g1')];
      return both.every(({ status }) => status === 'CLOSED');
    });
    const { id: greenCaseId } = await greenCaseOf('k1');
    expect(await reason(assign, input({ greenCaseId, ...named }), changchun)).toBe('INVALID_STATE');
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
    await data(`mutation registers${register.slice('mutation '.length)}`, registersG2(), sportsDepartment);
    await until('the department acted', async () => looksAt('g2', 'registers'));
  });

  it('takes a team by its id, no name', async () => {
    const named = { personId: 'g2', audience: 'COACH', unit: '王小明之队' };
    expect(await reason(register, input(named), sportsDepartment)).toBe('ID_INVALID');
  });

  it('keep what their events say: journal and outbox fold to what is stored', async () => {
    const all = [
      await rebuilt(running, profileStore),
      await rebuilt(running, assistedStore),
      await rebuilt(running, greenCaseStore),
    ];
    for (const { stored, folded } of all) {
      expect(stored.size).toBeGreaterThan(1);
      expect(folded).toEqual(stored);
    }
  });
});
