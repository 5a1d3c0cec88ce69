import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, grantFor, officer, rebuilt, until, type TestService } from '@yibao/platform/testing';
import type { Viewer } from '@yibao/platform/access';
import { PersonFact } from '@yibao/schemas/facts/persons';
import { OpenCaseFact } from '@yibao/schemas/facts/service-desk';
import { caseStore } from './persistence/case-store.ts';
import { cityOfficer, key } from './testing/desk.ts';
import { caseCalls, online, openHall } from './testing/hall.ts';

describe('cases of the service desk', () => {
  let desk: TestService;
  let outletId: string;
  const { ask, accept, acceptOnline, request, notice, answer, finish } = caseCalls(
    () => desk,
    () => outletId,
  );

  beforeAll(async () => {
    ({ desk, outletId } = await openHall());
  });
  afterAll(async () => desk.stop());

  it('takes items of any insurance as one case with a task each [S001-2.1] [S004-12]', async () => {
    const { case: made, revision } = await accept({
      items: ['ENROLMENT_CHANGE', 'MATERNITY_CLAIM', 'ASSISTANCE_APPLICATION', 'MATERNITY_CLAIM'],
      note: '行动不便',
    });
    expect(revision).toBe(1);
    expect(made).toMatchObject({ state: 'ACCEPTED', windowsVisited: 1, windowId: '2', area: '220100' });
    expect(made.tasks.map(({ item, status }: { item: string; status: string }) => [item, status])).toEqual([
      ['ENROLMENT_CHANGE', 'OPEN'],
      ['MATERNITY_CLAIM', 'OPEN'],
      ['ASSISTANCE_APPLICATION', 'OPEN'],
    ]);
    const accepted = await until('publication', async () =>
      (await desk.events()).find(({ aggregateId }) => aggregateId === made.id),
    );
    expect(JSON.stringify(accepted)).not.toContain('行动不便');
  });

  it('counts the time limit in working days: a holiday does not count, a make-up day does [S001-9.1a]', async () => {
    // Accepted on Monday 2 March; Thursday 5 is a holiday, work is made up on Saturday 7.
    expect((await accept({ items: ['SPORTS_ROSTER_CHANGE'] })).case.dueOn).toBe('2026-03-04');
    expect((await accept({ items: ['CHRONIC_DISEASE_RECOGNITION'] })).case.dueOn).toBe('2026-03-16');
  });

  it('answers a retry with the same case', async () => {
    const input = {
      ...{ idempotencyKey: key(), personId: 'p1', channel: 'WINDOW', outletId, windowId: '1' },
      items: ['ENROLMENT_CHANGE'],
    };
    const answers = await Promise.all([1, 2, 3].map(() => accept(input)));
    expect(new Set(answers.map((each) => each.case.id)).size).toBe(1);
  });

  it.each([
    ['no item', { items: [] }, 'ITEMS_REQUIRED'],
    ['an item that is not offered', { items: ['NOTHING'] }, 'ITEM_NOT_IN_FORCE'],
    ['a channel the item does not have', { ...online, channel: 'MAIL' }, 'CHANNEL_NOT_OFFERED'],
    ['no window', { windowId: null }, 'OUTLET_REQUIRED'],
    ['no outlet', { outletId: null }, 'OUTLET_REQUIRED'],
    ['a window that is not there', { windowId: '9' }, 'WINDOW_UNKNOWN'],
    [
      'a window of another channel that is not there',
      { channel: 'PHONE', windowId: '王小明', items: ['CROSS_REGION_FILING'] },
      'WINDOW_UNKNOWN',
    ],
    [
      'a window without an outlet',
      { ...online, windowId: '王小明', items: ['CROSS_REGION_FILING'] },
      'WINDOW_UNKNOWN',
    ],
    ['the channel of a terminal from a desk', { channel: 'SELF_SERVICE' }, 'CHANNEL_NOT_ALLOWED'],
    ['the channel of a platform from a desk', { channel: 'NATIONAL_PLATFORM' }, 'CHANNEL_NOT_ALLOWED'],
    ['an outlet that is not there', { outletId: 'none' }, 'OUTLET_NOT_FOUND'],
  ])('refuses %s', async (_what, input, refused) => expect(await accept(input)).toMatchObject({ refused }));

  it('lets those act who may, through their own channels, an agent by mandate only [S003-3.1h]', async () => {
    const mobile = { ...online, channel: 'MOBILE' };
    expect(await accept({}, officer('220200'))).toMatchObject({ refused: 'MAY_NOT_ACT' });
    expect(await accept(mobile, citizen('p2'))).toMatchObject({ refused: 'MAY_NOT_ACT' });
    expect(await accept({}, as('HOSPITAL'))).toMatchObject({ refused: 'ROLE_NOT_ALLOWED' });
    for (const channel of ['WINDOW', 'PHONE', 'MAIL', 'VIDEO', 'SELF_SERVICE', 'NATIONAL_PLATFORM'])
      expect(await accept({ channel }, citizen('p1'))).toMatchObject({ refused: 'CHANNEL_NOT_ALLOWED' });
    expect(await accept(mobile, as('AGENT'))).toMatchObject({ refused: 'MANDATE_REQUIRED' });
    expect(await accept(mobile, as('UNIT', { organisation: 'U1' }))).toMatchObject({
      refused: 'MANDATE_REQUIRED',
    });
    const mandate = grantFor('p1', 'some-AGENT', ['SERVICE'], { kind: 'MANDATE' });
    const consent = grantFor('p1', 'some-AGENT', ['SERVICE'], { kind: 'CONSENT' });
    expect(await accept(mobile, as('AGENT', { grants: [consent] }))).toMatchObject({
      refused: 'MANDATE_REQUIRED',
    });
    expect(await accept(mobile, as('AGENT', { grants: [mandate] }))).toMatchObject({ revision: 1 });
  });

  it('starts the same case online as at the window, without an officer [S001-3.2]', async () => {
    const mobile = { ...online, channel: 'MOBILE', items: ['ENROLMENT_CHANGE'] };
    const { case: made } = await accept(mobile, citizen('p1'));
    expect(made).toMatchObject({ channel: 'MOBILE', firstAsked: null, windowsVisited: 0, area: '220100' });
    expect(made.tasks).toHaveLength(1);
  });

  it('takes the two materials of the sports window and no other [S000-03c]', async () => {
    const { case: made } = await accept({ shown: ['RESIDENT_ID', 'E_VOUCHER'] });
    expect(made.materials).toEqual([
      { code: 'VALID_ID', status: 'SHOWN' },
      { code: 'INSURANCE_CARD', status: 'SHOWN' },
    ]);
    expect(await request(made.id, 'HOUSEHOLD_BOOK')).toMatchObject({
      refused: 'MATERIAL_NOT_ALLOWED',
      details: { allowed: ['VALID_ID', 'INSURANCE_CARD'] },
    });
    expect(await request(made.id, 'INSURANCE_CARD')).toMatchObject({ refused: 'MATERIAL_SHOWN' });
  });

  it('never asks for what the data exchange supplies [S001-0.3]', async () => {
    const { case: made } = await accept({ items: ['ENROLMENT_CHANGE'] });
    expect(made.materials).toContainEqual({ code: 'IDENTITY_DATA', status: 'SUPPLIED_BY_EXCHANGE' });
    expect(await request(made.id, 'IDENTITY_DATA')).toMatchObject({ refused: 'SUPPLIED_BY_EXCHANGE' });
    expect(await notice(made.id, { materials: ['IDENTITY_DATA'] })).toMatchObject({
      refused: 'SUPPLIED_BY_EXCHANGE',
    });
    expect((await notice(made.id)).case.notice.materials).toEqual(['VALID_ID']);
  });

  it('tells everything in one notice; more only when the facts have changed [S001-1.3a] [S001-9.1a]', async () => {
    const { case: made } = await accept({ personId: 'p4', items: ['MANUAL_REIMBURSEMENT'] });
    expect(await request(made.id, 'RECEIPTS')).toMatchObject({ refused: 'NOTICE_REQUIRED' });
    expect(await notice(made.id, { materials: ['UNIT_ROSTER'] })).toMatchObject({
      refused: 'MATERIAL_NOT_ALLOWED',
    });
    const told = await notice(made.id, { materials: ['INSURANCE_CARD', 'RECEIPTS'], text: '请携带票据' });
    expect(told.case.notice).toEqual({ materials: ['INSURANCE_CARD', 'RECEIPTS'], text: '请携带票据' });
    expect(await notice(made.id)).toMatchObject({ refused: 'NOTICE_ALREADY_ISSUED' });
    expect((await request(made.id, 'RECEIPTS')).case.materials[1]).toEqual({
      code: 'RECEIPTS',
      status: 'REQUESTED',
    });
    expect(await request(made.id, 'FEE_LIST')).toMatchObject({ refused: 'ONE_TIME_NOTICE' });
    await desk.receiveFact(PersonFact, { ...PersonFact.example, personId: 'p4', insuredArea: '220100' }, 2);
    await until(
      'the facts have changed',
      async () => (await request(made.id, 'FEE_LIST')).refused === undefined,
    );
  });

  it('opens the reimbursement package with its notice at once [S001-1.3a]', async () => {
    const open = (viewer: Viewer) =>
      ask(
        'openReimbursementPackage',
        'OpenReimbursementPackageInput',
        'revision case { notice { materials } tasks { item } }',
        { idempotencyKey: 'package-p1', personId: 'p1', channel: 'APP', receipts: ['票据一'] },
        viewer,
      );
    expect(await open(citizen('p2'))).toMatchObject({ refused: 'MAY_NOT_ACT' });
    const opened = await open(citizen('p1'));
    expect(opened).toEqual({
      revision: 2,
      case: {
        notice: { materials: ['INSURANCE_CARD', 'RECEIPTS', 'FEE_LIST'] },
        tasks: [{ item: 'MANUAL_REIMBURSEMENT' }],
      },
    });
    expect(await open(citizen('p1'))).toEqual(opened);
  });

  it('gives priority to those of the green channel on its days', async () => {
    const priorityOf = async (personId: string) => (await accept({ personId })).case.priority;
    expect(await priorityOf('p1')).toBeNull();
    expect(await priorityOf('p2')).toBe('GREEN');
    // Eligible until yesterday.
    expect(await priorityOf('p3')).toBeNull();
  });

  it('shows cases to the person and to officers of the area, row by row', async () => {
    const { case: made } = await accept({ personId: 'p6' });
    const one = `{ serviceCase(id: "${made.id}") { id } }`;
    const seenBy = async (viewer: Viewer, query = one) => (await desk.execute(query, {}, viewer)).data;
    expect(await seenBy(citizen('p6'))).toEqual({ serviceCase: { id: made.id } });
    // What may not be seen looks like what is not there.
    for (const viewer of [citizen('p1'), officer('220200')])
      for (const query of [one, '{ serviceCase(id: "none") { id } }'])
        expect(await seenBy(viewer, query)).toEqual({ serviceCase: null });
    const supervisor = as('SUPERVISOR', { area: '220100', level: 'CITY' });
    expect((await desk.execute(one, {}, supervisor)).errors?.[0]?.extensions.reason).toBe('ROLE_NOT_ALLOWED');
    const list =
      'query ($area: AreaCode, $state: CaseState) { serviceCases(area: $area, state: $state, first: 100) { nodes { id state } } }';
    await answer(made.id, made.tasks[0].id);
    await finish(made.id);
    const own = (await desk.execute(list, { state: 'FINISHED' }, cityOfficer)).data.serviceCases.nodes;
    expect(new Set(own.map(({ state }: { state: string }) => state))).toEqual(new Set(['FINISHED']));
    expect((await desk.execute(list, { area: '220100' }, officer('220200'))).data.serviceCases.nodes).toEqual(
      [],
    );
    const mine = await desk.execute(
      '{ _entities(representations: [{ __typename: "Person", id: "p6" }]) { ... on Person { serviceCases { nodes { id } } } } }',
      {},
      citizen('p6'),
    );
    expect(mine.data._entities[0].serviceCases.nodes).toEqual([{ id: made.id }]);
  });

  it('counts cases by channel, for officers of the area and analysts [S002-18a] [S004-13b]', async () => {
    const period = { area: '220100', from: '2026-03-02', to: '2026-03-02', item: 'E_VOUCHER_ACTIVATION' };
    const items = ['E_VOUCHER_ACTIVATION'];
    for (const personId of ['p7', 'p8']) await acceptOnline(personId, items);
    await accept({ items });
    const text = `query ($period: CasePeriodInput!) { casesByChannel(period: $period) { channel count percent }
      onlineRate(period: $period) { part total percent } }`;
    const count = (viewer: Viewer, more: object = {}) =>
      desk.execute(text, { period: { ...period, ...more } }, viewer);
    const whole = {
      casesByChannel: [
        { channel: 'APP', count: 2, percent: '66.67' },
        { channel: 'WINDOW', count: 1, percent: '33.33' },
      ],
      onlineRate: { part: 2, total: 3, percent: '66.67' },
    };
    expect((await count(cityOfficer)).data).toEqual(whole);
    expect((await count(as('ANALYST'))).data).toEqual(whole);
    expect((await count(officer('220200'))).data.casesByChannel).toEqual([]);
    expect((await count(cityOfficer, { to: '2026-03-01' })).errors?.[0]?.extensions.reason).toBe(
      'PERIOD_INVALID',
    );
    const later = await count(cityOfficer, { from: '2026-03-03', to: '2026-03-04' });
    expect(later.data.onlineRate).toEqual({ part: 0, total: 0, percent: null });
    expect((await count(citizen('p1'))).errors?.[0]?.extensions.reason).toBe('ROLE_NOT_ALLOWED');
  });

  it('publishes codes and ids, no names under their cover', async () => {
    expect(await accept({ shown: ['王小明的身份证'] })).toMatchObject({ refused: 'ID_INVALID' });
    expect(await accept({ firstAsked: '王小明' })).toMatchObject({ refused: 'ID_INVALID' });
  });

  it('tells others who handles a case while it is open, and folds its history', async () => {
    const { case: made } = await accept({ items: ['ENROLMENT_CHANGE'] });
    const factOf = async () => (await desk.facts(OpenCaseFact)).get(made.id);
    expect(await until('the fact', factOf)).toMatchObject({
      ...{ personId: 'p1', area: '220100', officers: [cityOfficer.subject], state: 'ACCEPTED', until: null },
    });
    await answer(made.id, made.tasks[0].id);
    await finish(made.id);
    await until('its end', async () => (await factOf())?.until === '2026-03-02');
    const { stored, folded } = await rebuilt(desk, caseStore);
    expect(folded).toEqual(stored);
  });
});
