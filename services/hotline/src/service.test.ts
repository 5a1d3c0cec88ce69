import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { citizen, envelopeOf, rebuilt, until, type TestService } from '@yibao/platform/testing';
import { TicketAnalytics } from '@yibao/schemas/analytics/tickets';
import { WorkingCalendarPublished } from '@yibao/schemas/events/policies';
import { OpenTicketFact } from '@yibao/schemas/facts/hotline';
import { PersonFact } from '@yibao/schemas/facts/persons';
import { ticketStore } from './persistence/ticket-store.ts';
import { hotlineUnderTest, movingClock, type HotlineUnderTest } from './testing/hotline-under-test.ts';
import * as ask from './testing/requests.ts';
import { changchun, desk, jining, sports, withoutPost } from './testing/requests.ts';

/** A Sunday, at three in the morning. */
const clock = movingClock('2026-07-05T03:00:00+08:00');

describe('the tickets of the hotline subgraph', () => {
  let running: TestService;
  let hotline: HotlineUnderTest;
  beforeAll(async () => {
    hotline = await hotlineUnderTest(clock);
    running = hotline.running;
  });
  afterAll(async () => running.stop());

  const ticket = async (id: string, viewer = desk) => hotline.ticket(id, viewer);
  const listed = async (filter: object, viewer = desk) => hotline.listed(filter, viewer);

  it('takes a call at three on a Sunday from a spectator nobody knows, once per key [S000-A02] [S000-08b]', async () => {
    const input = {
      ...{ idempotencyKey: 'call-at-night', lineId: '12393-SPORTS', category: 'CONSULTATION' },
      ...{ audience: 'SPECTATOR', area: '220100', question: '外地观众急诊怎么办？' },
    };
    const answers = await Promise.all([1, 2].map(() => running.execute(ask.openTicket, { input }, desk)));
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.data.openTicket.ticket).toMatchObject({
      ...{ state: 'OPEN', origin: 'CALL', person: null, question: input.question, dueOn: '2026-07-10' },
      department: { kind: 'INSURANCE', area: '220000' },
    });
    const general = { ...input, idempotencyKey: 'call-at-night-2', lineId: '12393-GENERAL' };
    expect(
      (await running.execute(ask.openTicket, { input: general }, desk)).errors?.[0]?.extensions.reason,
    ).toBe('LINE_CLOSED');
  });

  it('refuses a ticket that says too little, or is asked for in the wrong place', async () => {
    const call = {
      lineId: '12393-SPORTS',
      category: 'CONSULTATION',
      audience: 'COACH',
      area: '220100',
      question: 'q',
    };
    const refused = async (more: object, viewer = desk) =>
      hotline.reasons(ask.openTicket, { ...call, ...more }, viewer);
    expect(await refused({ audience: null })).toEqual(['AUDIENCE_REQUIRED']);
    expect(await refused({ audience: 'INSURED' })).toEqual(['AUDIENCE_REQUIRED']);
    expect(await refused({ question: '  ' })).toEqual(['TEXT_REQUIRED']);
    expect(await refused({ question: 'x'.repeat(4001) })).toEqual(['TEXT_TOO_LONG']);
    expect(await refused({ lineId: '1-X' })).toEqual(['LINE_NOT_FOUND']);
    expect(await refused({ area: '220199' })).toEqual(['AREA_UNKNOWN']);
    expect(await refused({ serviceItem: 'NO_SUCH' })).toEqual(['ITEM_UNKNOWN']);
    expect(await refused({ eventId: 'no-such' })).toEqual(['EVENT_QUEUE_CLOSED']);
    expect(await refused({}, withoutPost)).toEqual(['POST_REQUIRED']);
    expect(await refused({}, jining)).toEqual(['NOT_OWN_AREA']);
    expect(await refused({}, sports)).toEqual(['ROLE_NOT_ALLOWED']);
    expect((await hotline.opened({ serviceItem: 'CROSS_REGION_FILING' })).state).toBe('OPEN');
  });

  it('lets a citizen ask, and shows the ticket to them, the desk and nobody else', async () => {
    const own = await hotline.opened({}, citizen('p1'));
    expect(own).toMatchObject({ origin: 'ONLINE', person: { id: 'p1' } });
    expect(
      (await running.execute(ask.ownTicket, { id: own.id }, citizen('p1'))).data.ticket.question,
    ).toContain('急诊');
    for (const viewer of [citizen('p2'), jining, withoutPost, sports])
      expect(await ticket(own.id, viewer)).toBeNull();
    expect((await ticket(own.id, changchun)).id).toBe(own.id);
    expect(await listed({}, citizen('p1'))).toEqual([own.id]);
    expect(await listed({}, citizen('p2'))).toEqual([]);
    expect(await listed({}, jining)).toEqual([]);
    expect(await listed({}, sports)).toEqual([]);
    const refusedList = await running.execute(ask.listedTickets, {}, withoutPost);
    expect(refusedList.errors?.[0]?.extensions.reason).toBe('POST_REQUIRED');
    const stored = await running.db.collection<{ _id: string }>('tickets').findOne({ _id: own.id });
    expect(JSON.stringify(stored)).not.toContain('急诊');
    await running.receiveFact(PersonFact, { ...PersonFact.example, personId: 'p1', insuredArea: '220100' });
    const ofPerson = `query { _entities(representations: [{ __typename: "Person", id: "p1" }]) {
      ... on Person { tickets { nodes { id } } } } }`;
    expect((await running.execute(ofPerson, {}, citizen('p1'))).data._entities[0].tickets.nodes).toEqual([
      { id: own.id },
    ]);
    expect((await running.execute(ofPerson, {}, jining)).data._entities[0].tickets).toBeNull();
    const facts = await until('the fact', async () => (await running.facts(OpenTicketFact)).get(own.id));
    expect(facts).toEqual({
      ...{ ticketId: own.id, personId: 'p1', area: '220100', state: 'OPEN' },
      department: { kind: 'INSURANCE', area: '220000' },
    });
  });

  it('has an appeal handled by one dedicated person, with an append-only history [S000-08c]', async () => {
    const { id } = await hotline.opened({ category: 'SPORTS_EVENT_APPEAL' });
    expect(await hotline.reasons(ask.startTicket, { ticketId: id })).toEqual(['HANDLER_REQUIRED']);
    const assign = { ticketId: id, handlerId: changchun.subject };
    expect(await hotline.reasons(ask.assignHandler, { ...assign, handlerId: ' ' })).toEqual([
      'HANDLER_REQUIRED',
    ]);
    expect(await hotline.reasons(ask.assignHandler, assign, jining)).toEqual(['TICKET_NOT_FOUND']);
    await hotline.change(ask.assignHandler, assign);
    expect(await hotline.reasons(ask.assignHandler, { ...assign, handlerId: 'other' })).toEqual([
      'ONE_HANDLER_ONLY',
    ]);
    expect(await hotline.reasons(ask.startTicket, { ticketId: id })).toEqual(['ONE_HANDLER_ONLY']);
    await hotline.change(ask.startTicket, { ticketId: id }, changchun);
    const { state, history } = await ticket(id);
    expect(state).toBe('IN_PROGRESS');
    expect(history.map(({ act, by }) => [act, by])).toEqual([
      ['OPENED', desk.subject],
      ['ASSIGNED', desk.subject],
      ['STARTED', changchun.subject],
    ]);
    const types = await until('the events', async () => {
      const own = (await running.events()).filter(({ aggregateId }) => aggregateId === id);
      return own.length === 3 && own.map(({ type }) => type);
    });
    expect(types).toEqual([
      'hotline.ticket-opened.v1',
      'hotline.ticket-assigned.v1',
      'hotline.ticket-started.v1',
    ]);
  });

  it('closes only what is resolved, on the word of the caller or with a reason [S000-08d]', async () => {
    const { id } = await hotline.opened();
    const close = async (more: object) => hotline.reasons(ask.closeTicket, { ticketId: id, ...more });
    expect(await close({ callerConfirmed: true })).toEqual(['RESOLUTION_REQUIRED']);
    expect(await hotline.reasons(ask.resolveTicket, { ticketId: id, resolution: 'x' })).toEqual([
      'INVALID_STATE',
    ]);
    await hotline.change(ask.startTicket, { ticketId: id });
    expect(await hotline.reasons(ask.resolveTicket, { ticketId: id, resolution: ' ' })).toEqual([
      'RESOLUTION_REQUIRED',
    ]);
    await hotline.change(ask.resolveTicket, { ticketId: id, resolution: '已协助办理' });
    expect(await close({})).toEqual(['CONFIRMATION_OR_REASON_REQUIRED']);
    const again = await hotline.change(ask.closeTicket, { ticketId: id, callerConfirmed: false });
    expect(again.data.closeTicket.ticket).toMatchObject({
      state: 'IN_PROGRESS',
      reopenings: 1,
      resolution: null,
    });
    await hotline.change(ask.resolveTicket, { ticketId: id, resolution: '已解决' });
    const closed = await hotline.change(ask.closeTicket, { ticketId: id, reason: '三次回访未接通' });
    expect(closed.data.closeTicket.ticket).toMatchObject({
      ...{ state: 'CLOSED', callerConfirmed: false, resolution: '已解决' },
    });
    expect(await close({ callerConfirmed: true })).toEqual(['INVALID_STATE']);
    expect(await hotline.reasons(ask.closeTicket, { ticketId: id }, citizen('p1'))).toEqual([
      'ROLE_NOT_ALLOWED',
    ]);
  });

  it('opens a ticket again on a bad rating, not on a good one, and takes one rating only [S000-07c]', async () => {
    const closed = async () => {
      const { id } = await hotline.opened({}, citizen('p3'));
      await hotline.change(ask.answerTicket, { ticketId: id, text: '可以', confirmed: true });
      return id;
    };
    const [good, bad, mine] = [await closed(), await closed(), await closed()];
    const rated = async (ticketId: string, score: number) =>
      (await hotline.change(ask.rateAnswer, { ticketId, score }, citizen('p3'))).data.rateAnswer.ticket;
    expect(await rated(good, 3)).toMatchObject({ state: 'CLOSED', score: 3, reopenings: 0 });
    expect(await rated(bad, 2)).toMatchObject({ state: 'IN_PROGRESS', score: 2, reopenings: 1 });
    const refused = async (input: object, viewer = citizen('p3')) =>
      hotline.reasons(ask.rateAnswer, input, viewer);
    expect(await refused({ ticketId: good, score: 5 })).toEqual(['ALREADY_RATED']);
    expect(await refused({ ticketId: mine, score: 6 })).toEqual(['SCORE_OUT_OF_RANGE']);
    expect(await refused({ ticketId: mine, score: 5 }, desk)).toEqual(['OWN_ANSWER']);
    expect(await refused({ ticketId: mine, score: 5 }, citizen('p1'))).toEqual(['TICKET_NOT_FOUND']);
    expect(await refused({ score: 5 })).toEqual(['ONE_SUBJECT']);
    expect(await refused({ ticketId: mine, score: 5 }, changchun)).toBeUndefined();
  });

  it('transfers with the clock of the department, and escalates when it has passed [S000-R2c]', async () => {
    const { id } = await hotline.opened();
    const to = (area: string) => ({
      ticketId: id,
      department: { kind: 'INSURANCE', area },
      reason: '属地办理',
    });
    expect(await hotline.reasons(ask.transferTicket, to('220199'))).toEqual(['REPLICA_BEHIND']);
    await running.receiveHeartbeat('policies');
    await until(
      'the heartbeat',
      async () => (await hotline.reasons(ask.transferTicket, to('220199')))?.[0] === 'DEPARTMENT_UNKNOWN',
    );
    expect(await hotline.reasons(ask.transferTicket, to('370800'))).toEqual(['PARAMETER_MISSING']);
    expect(await hotline.reasons(ask.transferTicket, { ...to('220100'), reason: '' })).toEqual([
      'REASON_REQUIRED',
    ]);
    expect(await hotline.reasons(ask.transferTicket, to('220000'))).toEqual(['ALREADY_HELD']);
    const moved = (await hotline.change(ask.transferTicket, to('220100'))).data.transferTicket.ticket;
    expect(moved).toMatchObject({ state: 'OPEN', handlerId: null, department: { area: '220100' } });
    expect(Date.parse(moved.respondBy) - clock.now().getTime()).toBeGreaterThan(23 * 3_600_000);
    await hotline.change(ask.assignHandler, { ticketId: id, handlerId: changchun.subject }, changchun);
    clock.forward(25);
    const escalated = await until('escalation', async () => {
      const now = await ticket(id);
      return now.department.area === '220000' && now;
    });
    expect(escalated).toMatchObject({ handlerId: changchun.subject, respondBy: null });
    expect(escalated.history.at(-1)).toMatchObject({
      act: 'ESCALATED',
      by: null,
      department: { area: '220000' },
    });
    const overdue = await hotline.opened();
    expect(await listed({ overdue: true })).not.toContain(overdue.id);
  });

  it('lists a ticket as overdue from the day after its last one, and says so once [S000-08d]', async () => {
    const { id, dueOn } = await hotline.opened();
    expect(dueOn).toBe('2026-07-13');
    clock.forward(24 * 7);
    expect(await listed({ overdue: true })).not.toContain(id);
    clock.forward(24);
    expect(await listed({ overdue: true, state: 'OPEN' })).toContain(id);
    await until('the event', async () =>
      (await running.events()).some(
        (event) => event.aggregateId === id && event.type === 'hotline.ticket-overdue.v1',
      ),
    );
    expect((await ticket(id)).overdue).toBe(true);
    expect((await running.events()).filter((event) => event.aggregateId === id)).toHaveLength(2);
  });

  it('leaves the last day open while the calendar is missing, and sets it when it comes [S000-08d]', async () => {
    const days = (Date.parse('2026-12-29T03:00:00+08:00') - clock.now().getTime()) / 3_600_000;
    clock.forward(days);
    const { id, dueOn, dueOpen } = await hotline.opened();
    expect([dueOn, dueOpen]).toEqual([null, 'CALENDAR_MISSING']);
    const calendar = { year: 2027, holidays: ['2027-01-01'], makeUpDays: [], notice: '示例〔2026〕1号' };
    const event = envelopeOf(WorkingCalendarPublished({ ...calendar, noticedOn: '2026-12-20' }));
    await running.receive(event);
    await running.receive(event);
    await until('the last day', async () => (await ticket(id)).dueOn !== null);
    expect(await ticket(id)).toMatchObject({ dueOn: '2027-01-06', dueOpen: null });
    const elsewhere = await hotline.opened({ area: '220000' });
    expect(elsewhere).toMatchObject({ dueOn: null, dueOpen: 'PARAMETER_MISSING' });
  });

  it('lets people see who read what they said, wherever they are insured', async () => {
    const { id } = await hotline.opened({}, citizen('p9'));
    await ticket(id, changchun);
    const look = await until('the look', async () =>
      (await running.events()).find(
        ({ type, data }) =>
          type === 'hotline.person-data-read.v1' && (data as { personId: string }).personId === 'p9',
      ),
    );
    expect(look.data).toMatchObject({ scope: 'SERVICE', viewer: changchun.subject, role: 'OFFICER' });
  });

  it('publishes ids, no names under their cover', async () => {
    const { id: ticketId } = await hotline.opened();
    expect(await hotline.reasons(ask.assignHandler, { ticketId, handlerId: '王小明' })).toEqual([
      'ID_INVALID',
    ]);
    const call = { lineId: '12393-SPORTS', category: 'CONSULTATION', audience: 'COACH', area: '220100' };
    const within = async (inContextOf: object) =>
      hotline.reasons(ask.openTicket, { ...call, question: '?', inContextOf });
    expect(await within({ service: 'sports', id: '11010519491231002X' })).toEqual(['ID_INVALID']);
    expect(await within({ service: '王小明', id: '1' })).toEqual(['WORK_CONTEXT_INVALID']);
  });

  it('tells analysts of closed tickets how they went, and of nobody who it was', async () => {
    const { id } = await hotline.opened({}, citizen('p7'));
    await hotline.change(ask.answerTicket, { ticketId: id, text: '可以', confirmed: true });
    const records = await until('the record', async () => {
      const all = await running.analytics(TicketAnalytics);
      return all.some(({ openedAt }) => openedAt > '2026-12-01') && all;
    });
    expect(records.at(-1)).toMatchObject({
      ...{ area: '220100', category: 'CONSULTATION', origin: 'ONLINE', transfers: 0, reopenings: 0 },
      ...{ secondsToAnswer: expect.any(Number), overdue: false, callerConfirmed: true },
    });
    expect(JSON.stringify(records)).not.toMatch(/p7|可以/);
  });

  it('keeps what its events say: journal and outbox fold to what is stored', async () => {
    const { stored, folded } = await rebuilt(running, ticketStore);
    expect(stored.size).toBeGreaterThan(1);
    expect(folded).toEqual(stored);
  });
});
