import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, grantFor, officer, rebuilt, until, type TestService } from '@yibao/platform/testing';
import type { Viewer } from '@yibao/platform/access';
import { PersonFact } from '@yibao/schemas/facts/persons';
import { OpenCaseFact } from '@yibao/schemas/facts/service-desk';
import { caseStore } from './persistence/case-store.ts';
import { asking, cityOfficer, colleague, key, openDesk } from './testing/desk.ts';

const whole = `revision case { id state windowId windowsVisited channel dueOn firstAsked priority area
  tasks { id item department status handler result answer } materials { code status } notice { materials text } }`;

describe('cases of the service desk', () => {
  let desk: TestService;
  let outletId: string;
  const ask = asking(() => desk);
  const accept = (input: object, viewer: Viewer = cityOfficer) =>
    ask(
      'acceptCase',
      'AcceptCaseInput',
      whole,
      {
        personId: 'p1',
        channel: 'WINDOW',
        outletId,
        windowId: '2',
        items: ['SPORTS_WINDOW_SETTLEMENT'],
        ...input,
      },
      viewer,
    );
  const act = (mutation: string, type: string, input: object, viewer: Viewer = cityOfficer) =>
    ask(mutation, type, whole, input, viewer);
  const request = (caseId: string, material: string, viewer: Viewer = cityOfficer) =>
    act('requestMaterial', 'RequestMaterialInput', { caseId, material }, viewer);
  const notice = (caseId: string, more: object = {}, viewer: Viewer = cityOfficer) =>
    act('issueOneTimeNotice', 'IssueNoticeInput', { caseId, ...more }, viewer);
  const answer = (caseId: string, taskId: string, viewer: Viewer = cityOfficer, more: object = {}) =>
    act('answerTask', 'AnswerTaskInput', { caseId, taskId, result: 'GRANTED', ...more }, viewer);
  const finish = (caseId: string, viewer: Viewer = cityOfficer) =>
    act('finishCase', 'FinishCaseInput', { caseId, result: 'GRANTED' }, viewer);

  beforeAll(async () => {
    desk = await openDesk();
    const outlet = await ask(
      'registerOutlet',
      'RegisterOutletInput',
      'outlet { id }',
      {
        ...{ name: { zh: '长春市医保大厅' }, level: 'CITY', area: '220100', host: 'AGENCY' },
        ...{ inGovernmentHall: false, address: '示例路1号', windows: ['1', '2', '3'] },
        location: { latitude: 43.88, longitude: 125.32 },
      },
      cityOfficer,
    );
    outletId = outlet.outlet.id;
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
    [
      'a channel the item does not have',
      { channel: 'MAIL', outletId: null, windowId: null },
      'CHANNEL_NOT_OFFERED',
    ],
    ['no window', { windowId: null }, 'OUTLET_REQUIRED'],
    ['no outlet', { outletId: null }, 'OUTLET_REQUIRED'],
    ['a window that is not there', { windowId: '9' }, 'WINDOW_UNKNOWN'],
    ['an outlet that is not there', { outletId: 'none' }, 'OUTLET_NOT_FOUND'],
  ])('refuses %s', async (_what, input, refused) => expect(await accept(input)).toMatchObject({ refused }));

  it('lets those act who may, through their own channels, an agent by mandate only [S003-3.1h]', async () => {
    const online = { channel: 'MOBILE', outletId: null, windowId: null };
    expect(await accept({}, officer('220200'))).toMatchObject({ refused: 'MAY_NOT_ACT' });
    expect(await accept(online, citizen('p2'))).toMatchObject({ refused: 'MAY_NOT_ACT' });
    expect(await accept({}, as('HOSPITAL'))).toMatchObject({ refused: 'ROLE_NOT_ALLOWED' });
    expect(await accept({}, citizen('p1'))).toMatchObject({ refused: 'CHANNEL_NOT_ALLOWED' });
    expect(await accept(online, as('AGENT'))).toMatchObject({ refused: 'MANDATE_REQUIRED' });
    expect(await accept(online, as('UNIT', { organisation: 'U1' }))).toMatchObject({
      refused: 'MANDATE_REQUIRED',
    });
    const mandate = grantFor('p1', 'some-AGENT', ['SERVICE'], { kind: 'MANDATE' });
    const consent = grantFor('p1', 'some-AGENT', ['SERVICE'], { kind: 'CONSENT' });
    expect(await accept(online, as('AGENT', { grants: [consent] }))).toMatchObject({
      refused: 'MANDATE_REQUIRED',
    });
    expect(await accept(online, as('AGENT', { grants: [mandate] }))).toMatchObject({ revision: 1 });
  });

  it('starts the same case online as at the window, without an officer [S001-3.2]', async () => {
    const online = { channel: 'MOBILE', outletId: null, windowId: null };
    const { case: made } = await accept({ ...online, items: ['ENROLMENT_CHANGE'] }, citizen('p1'));
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

  it('moves a case inside the desk: the person visits one window [S001-1.3c] [S002-17]', async () => {
    const { case: made } = await accept({ items: ['MANUAL_REIMBURSEMENT'] });
    const move = (windowId: string, personMustGo: boolean, viewer: Viewer = cityOfficer) =>
      act('moveCase', 'MoveCaseInput', { caseId: made.id, windowId, personMustGo }, viewer);
    expect(await move('3', true)).toMatchObject({ refused: 'SAME_WINDOW_REQUIRED' });
    expect(await move('9', false)).toMatchObject({ refused: 'WINDOW_UNKNOWN' });
    expect(await move('3', false, citizen('p1'))).toMatchObject({ refused: 'ROLE_NOT_ALLOWED' });
    expect((await move('3', false)).case).toMatchObject({ windowId: '3', windowsVisited: 1 });
    const [task] = made.tasks;
    await answer(made.id, task.id);
    expect((await finish(made.id)).case).toMatchObject({ state: 'FINISHED', windowsVisited: 1 });
    expect(await move('2', false)).toMatchObject({ refused: 'CASE_CLOSED' });
  });

  it('keeps the first-asked officer until the end, whoever handles the tasks [S001-9.1a]', async () => {
    const { case: made } = await accept({ items: ['ENROLMENT_CHANGE', 'MATERNITY_CLAIM'] });
    const [one, two] = made.tasks.map(({ id }: { id: string }) => id);
    const reassign = (taskId: string, handler: string, viewer: Viewer = cityOfficer) =>
      act('reassignTask', 'ReassignTaskInput', { caseId: made.id, taskId, handler }, viewer);
    expect(await reassign(one, ' ')).toMatchObject({ refused: 'HANDLER_REQUIRED' });
    expect(await reassign('none', 'x')).toMatchObject({ refused: 'TASK_NOT_FOUND' });
    expect((await reassign(one, colleague.subject)).case).toMatchObject({
      firstAsked: cityOfficer.subject,
      tasks: [{ handler: colleague.subject }, { handler: null }],
    });
    expect(await answer(made.id, one)).toMatchObject({ refused: 'NOT_HANDLER' });
    expect(await reassign(one, 'x', officer('220100', 'CITY', 'C'))).toMatchObject({
      refused: 'NOT_HANDLER',
    });
    expect(await finish(made.id)).toMatchObject({ refused: 'TASKS_OPEN' });
    expect((await answer(made.id, one, colleague, { answer: '已变更' })).case.tasks[0]).toMatchObject({
      ...{ status: 'DONE', result: 'GRANTED', answer: '已变更' },
    });
    expect(await answer(made.id, one, colleague)).toMatchObject({ refused: 'TASK_DONE' });
    await answer(made.id, two, colleague);
    expect(await finish(made.id, officer('220100', 'CITY', 'C'))).toMatchObject({ refused: 'NOT_HANDLER' });
    expect((await finish(made.id)).case).toMatchObject({
      state: 'FINISHED',
      firstAsked: cityOfficer.subject,
    });
    expect(await finish(made.id)).toMatchObject({ refused: 'CASE_CLOSED' });
  });

  it('keeps the officer who was asked first, though another one accepts', async () =>
    expect((await accept({ firstAsked: 'officer-asked' })).case.firstAsked).toBe('officer-asked'));

  it('withdraws a case before it has a result', async () => {
    const cancel = (caseId: string, reason: string, viewer: Viewer = citizen('p1')) =>
      act('cancelCase', 'CancelCaseInput', { caseId, reason }, viewer);
    const { case: made } = await accept({ items: ['ENROLMENT_CHANGE', 'MATERNITY_CLAIM'] });
    expect(await cancel(made.id, '不再需要', citizen('p2'))).toMatchObject({ refused: 'MAY_NOT_ACT' });
    expect(await cancel(made.id, ' ')).toMatchObject({ refused: 'REASON_REQUIRED' });
    expect(await cancel('none', 'x')).toMatchObject({ refused: 'MAY_NOT_ACT' });
    const { case: other } = await accept({ items: ['ENROLMENT_CHANGE', 'MATERNITY_CLAIM'] });
    await answer(other.id, other.tasks[0].id);
    expect(await cancel(other.id, '不再需要')).toMatchObject({ refused: 'RESULT_EXISTS' });
    expect((await cancel(made.id, '不再需要')).case.state).toBe('CANCELLED');
    expect(await notice(made.id)).toMatchObject({ refused: 'CASE_CLOSED' });
  });

  it('passes a task on to another department and tells the applicant its decision [S003-3.1g]', async () => {
    const { case: made } = await accept({ items: ['ASSISTANCE_APPLICATION'] });
    const [{ id: taskId }] = made.tasks;
    const triage = (department: string, consent: boolean) =>
      act('triageTask', 'TriageTaskInput', { caseId: made.id, taskId, department, consent });
    const decide = (organisation: string) =>
      ask(
        'decideTransferredTask',
        'DecideTransferredTaskInput',
        'caseId taskId status revision',
        { caseId: made.id, taskId, result: 'GRANTED' },
        as('PARTNER_DEPARTMENT', { organisation }),
      );
    const tell = () => act('notifyApplicant', 'CaseInput', { caseId: made.id });
    expect(await triage('NOBODY', true)).toMatchObject({ refused: 'DEPARTMENT_UNKNOWN' });
    expect(await triage('CIVIL_AFFAIRS', false)).toMatchObject({ refused: 'CONSENT_REQUIRED' });
    expect(await tell()).toMatchObject({ refused: 'NOT_DECIDED' });
    expect((await triage('CIVIL_AFFAIRS', true)).case).toMatchObject({ state: 'TRANSFERRED' });
    expect(await triage('HEALTH', true)).toMatchObject({ refused: 'TASK_TRANSFERRED' });
    expect(await answer(made.id, taskId)).toMatchObject({ refused: 'TASK_TRANSFERRED' });
    expect(await decide('HEALTH')).toMatchObject({ refused: 'NOT_OWN_DEPARTMENT' });
    expect(await decide('CIVIL_AFFAIRS')).toMatchObject({ status: 'DONE' });
    expect(await decide('CIVIL_AFFAIRS')).toMatchObject({ refused: 'TASK_DONE' });
    expect((await tell()).case.state).toBe('NOTIFIED');
    expect((await finish(made.id)).case.state).toBe('FINISHED');
    const states = await until('publication', async () => {
      const types = (await desk.events())
        .filter(({ aggregateId }) => aggregateId === made.id)
        .map(({ type }) => type);
      return types.length === 5 && types;
    });
    expect(states).toEqual([
      'service-desk.case-accepted.v1',
      'service-desk.case-transferred.v1',
      'service-desk.case-decided.v1',
      'service-desk.applicant-notified.v1',
      'service-desk.case-finished.v1',
    ]);
  });

  it('takes a case of a platform once by its external id', async () => {
    const receive = (more: object = {}, organisation = 'NATIONAL_PLATFORM') =>
      ask(
        'receiveExternalCase',
        'ReceiveExternalCaseInput',
        'caseId state revision',
        {
          platform: 'NATIONAL_PLATFORM',
          externalId: 'N-1',
          personId: 'p5',
          items: ['ENROLMENT_CHANGE'],
          ...more,
        },
        as('PARTNER_DEPARTMENT', { organisation }),
      );
    expect(await receive({}, 'OTHER')).toMatchObject({ refused: 'PLATFORM_UNKNOWN' });
    expect(await receive({ platform: 'OTHER' }, 'OTHER')).toMatchObject({ refused: 'PLATFORM_UNKNOWN' });
    for (const externalId of ['张三 1', '11010519491231002X'])
      expect(await receive({ externalId })).toMatchObject({ refused: 'EXTERNAL_ID_INVALID' });
    await desk.receiveHeartbeat('persons');
    expect(await receive({ personId: 'nobody' })).toMatchObject({ refused: 'PERSON_UNKNOWN' });
    const received = await receive({ idempotencyKey: 'external-N-1' });
    const look = await until('the person sees it', async () =>
      (await desk.events()).find(
        ({ type, data }) =>
          type === 'service-desk.person-data-read.v1' && (data as { personId: string }).personId === 'p5',
      ),
    );
    expect(look.data).toMatchObject({ role: 'PARTNER_DEPARTMENT', organisation: 'NATIONAL_PLATFORM' });
    expect(received).toMatchObject({ state: 'ACCEPTED', revision: 1 });
    expect(await receive({ idempotencyKey: 'external-N-1' })).toEqual(received);
    expect(await receive()).toMatchObject({
      refused: 'EXTERNAL_ID_KNOWN',
      details: { caseId: received.caseId },
    });
    const found = await desk.execute(
      `{ serviceCase(id: "${received.caseId}") { channel platform externalId } }`,
      {},
      citizen('p5'),
    );
    expect(found.data.serviceCase).toEqual({
      ...{ channel: 'NATIONAL_PLATFORM', platform: 'NATIONAL_PLATFORM', externalId: 'N-1' },
    });
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
    const online = { channel: 'APP', outletId: null, windowId: null, items: ['E_VOUCHER_ACTIVATION'] };
    for (const personId of ['p7', 'p8']) await accept({ ...online, personId }, citizen(personId));
    await accept({ items: ['E_VOUCHER_ACTIVATION'] });
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
