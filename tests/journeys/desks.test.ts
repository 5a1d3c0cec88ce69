import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPersons } from '../../infra/local/issuer/demo-ids.ts';
import { reasonsOf, runningGraph, type RunningGraph } from './running-graph.ts';
import { change, dayFromNow, storyOn } from './story.ts';

let graph: RunningGraph;
const { does, refusal, refusals, sees, looks, waits, shown } = storyOn(() => graph.client);
beforeAll(async () => {
  graph = await runningGraph();
}, 180_000);
afterAll(async () => graph.stop());

const today = dayFromNow(0);
const changchun = '220100';
const sportsLine = '12393-SPORTS';

describe('a call to the hotline', () => {
  const fields = `id state dueOn resolution reopenings score callerConfirmed department { kind area } history { act text }`;
  const seenQuery = `query ($id: ID!) { ticket(id: $id) { ${fields} } }`;
  const listQuery =
    'query ($filter: TicketFilterInput) { tickets(filter: $filter, first: 100) { nodes { id } } }';
  const question = '外地观众急诊怎么办？';
  let ticketId: string;
  const opening = change(
    'openTicket',
    { lineId: sportsLine, category: 'BUSINESS_PROBLEM', audience: 'SPECTATOR', question, area: changchun },
    'ticket { id state origin dueOn department { kind area } }',
  );
  const step = (name: string, input: object = {}) =>
    change(name, { ticketId, ...input }, `ticket { ${fields} }`);
  const took = async (as: string, name: string, input: object = {}) =>
    (await does(as, step(name, input))).ticket;

  it('is opened online by the caller, and seen by the caller and the desks it concerns', async () => {
    expect(await refusals(['sports', 'analyst', 'changchun-hospital', 'insurer'], opening)).toEqual([
      'ROLE_NOT_ALLOWED',
    ]);
    expect(await refusals(['jilin-officer'], opening)).toEqual(['POST_REQUIRED']);
    const { ticket } = await does('sun', opening);
    expect(ticket).toMatchObject({
      state: 'OPEN',
      origin: 'ONLINE',
      department: { kind: 'INSURANCE', area: '220000' },
    });
    ticketId = ticket.id;
    for (const as of ['sun', 'hotline', 'changchun-hotline'])
      expect((await sees(as, seenQuery, { id: ticketId })).ticket.id).toBe(ticketId);
    for (const as of ['wang', 'jining-officer', 'jilin-officer', 'changchun-officer'])
      for (const id of [ticketId, 'none'])
        expect(await looks(as, seenQuery, { id })).toEqual({ data: { ticket: null } });
    expect(reasonsOf(await looks('analyst', seenQuery, { id: ticketId }))).toEqual(['ROLE_NOT_ALLOWED']);
    const mine = '{ me { tickets { nodes { id } } } }';
    expect((await sees('sun', mine)).me.tickets.nodes).toEqual([{ id: ticketId }]);
    expect((await sees('wang', mine)).me.tickets.nodes).toEqual([]);
    expect((await sees('wang', listQuery)).tickets.nodes).toEqual([]);
  });

  it('is passed on to the department of the place, which has hours to answer', async () => {
    const passing = step('transferTicket', {
      department: { kind: 'INSURANCE', area: changchun },
      reason: '属地办理',
    });
    expect(await refusals(['sun', 'sports', 'analyst'], passing)).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await refusals(['jining-officer', 'changchun-officer'], passing)).toEqual(['POST_REQUIRED']);
    const { ticket } = await does('hotline', passing);
    expect(ticket).toMatchObject({ state: 'OPEN', department: { kind: 'INSURANCE', area: changchun } });
  });

  it('is handled by one person until it is resolved', async () => {
    const assigning = step('assignHandler', { handlerId: 'demo-changchun-hotline' });
    expect(await refusals(['jining-officer', 'changchun-officer'], assigning)).toEqual(['POST_REQUIRED']);
    expect(await refusal('sun', assigning)).toBe('ROLE_NOT_ALLOWED');
    await does('changchun-hotline', assigning);
    expect(await refusal('hotline', step('startTicket'))).toBe('ONE_HANDLER_ONLY');
    expect((await took('changchun-hotline', 'startTicket')).state).toBe('IN_PROGRESS');
    const resolving = step('resolveTicket', { resolution: '已告知备案流程' });
    expect(await refusal('hotline', resolving)).toBe('ONE_HANDLER_ONLY');
    expect(await refusal('changchun-hotline', step('closeTicket', { callerConfirmed: true }))).toBe(
      'RESOLUTION_REQUIRED',
    );
    expect((await does('changchun-hotline', resolving)).ticket.state).toBe('RESOLVED');
  });

  it('opens again when the caller says no, and closes when the caller says yes [S000-08d]', async () => {
    expect(await refusal('sun', step('closeTicket', { callerConfirmed: true }))).toBe('ROLE_NOT_ALLOWED');
    expect(await took('changchun-hotline', 'closeTicket', { callerConfirmed: false })).toMatchObject({
      ...{ state: 'IN_PROGRESS', reopenings: 1, resolution: null },
    });
    await took('changchun-hotline', 'resolveTicket', { resolution: '已协助备案' });
    expect(await took('changchun-hotline', 'closeTicket', { callerConfirmed: true })).toMatchObject({
      ...{ state: 'CLOSED', callerConfirmed: true, resolution: '已协助备案' },
    });
    const { ticket } = await sees('sun', seenQuery, { id: ticketId });
    expect(ticket.history.map(({ act }: { act: string }) => act)).toEqual([
      ...['OPENED', 'TRANSFERRED', 'ASSIGNED', 'STARTED', 'RESOLVED', 'REOPENED', 'RESOLVED', 'CLOSED'],
    ]);
  });

  it('is rated by the caller, once', async () => {
    const rating = change('rateAnswer', { ticketId, score: 4 }, 'ticket { state score }');
    expect(await refusal('wang', rating)).toBe('TICKET_NOT_FOUND');
    expect(await refusals(['sports', 'analyst'], rating)).toEqual(['ROLE_NOT_ALLOWED']);
    expect((await does('sun', rating)).ticket).toEqual({ state: 'CLOSED', score: 4 });
    expect(await refusal('sun', rating)).toBe('ALREADY_RATED');
    const stats = 'query ($month: String!) { hotlineStats(month: $month) { n satisfaction { n average } } }';
    const { hotlineStats } = await sees('hotline', stats, { month: today.slice(0, 7) });
    expect(hotlineStats).toEqual({ n: 1, satisfaction: { n: 1, average: 4 } });
    expect(reasonsOf(await looks('sun', stats, { month: today.slice(0, 7) }))).toEqual(['ROLE_NOT_ALLOWED']);
  });
});

describe('what the hotline knows', () => {
  const knowledgeQuery = `query ($text: String!) { knowledge(text: $text) { id current { title draftedBy approvedBy } } }`;
  const found = async (text: string) => (await sees(null, knowledgeQuery, { text })).knowledge;
  let articleId: string;

  it('is drafted by one department and approved by the other, before anybody finds it [S000-R2b]', async () => {
    const guide = {
      ...{ domain: 'SPORTS', topic: 'EMERGENCY_CARE', audiences: ['SPECTATOR'] },
      ...{ title: '赛场急诊指引', text: '赛场急诊抢救视同已备案，可直接结算。' },
    };
    const drafting = change('draftArticle', guide, 'article { id versions { status } }');
    expect(await refusals(['sun', 'health', 'analyst'], drafting)).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await refusal('jilin-officer', drafting)).toBe('POST_REQUIRED');
    const { article } = await does('sports', drafting);
    articleId = article.id;
    expect(article.versions).toEqual([{ status: 'DRAFT' }]);
    expect(await found('赛场急诊')).toEqual([]);
    const approving = change('approveArticle', { articleId, version: 1 }, 'article { current { status } }');
    expect(await refusal('sports', approving)).toBe('OTHER_DEPARTMENT_MUST_APPROVE');
    expect(await refusals(['jilin-officer'], approving)).toEqual(['POST_REQUIRED']);
    expect(await refusals(['sun', 'analyst'], approving)).toEqual(['ROLE_NOT_ALLOWED']);
    await does('hotline', approving);
    expect(await found('赛场急诊')).toEqual([
      { id: articleId, current: { title: '赛场急诊指引', draftedBy: 'SPORTS', approvedBy: 'INSURANCE' } },
    ]);
  });

  it('answers a call at once [S000-08b]', async () => {
    const call = { lineId: sportsLine, category: 'CONSULTATION', audience: 'SPECTATOR', area: changchun };
    const { ticket } = await does(
      'hotline',
      change('openTicket', { ...call, question: '赛场急诊能直接结算吗？' }, 'ticket { id }'),
    );
    const answering = change(
      'answerTicket',
      { ticketId: ticket.id, article: { articleId }, confirmed: true },
      'ticket { state article { id } }',
    );
    expect(await refusals(['sun', 'sports'], answering)).toEqual(['ROLE_NOT_ALLOWED']);
    expect((await does('hotline', answering)).ticket).toEqual({
      state: 'CLOSED',
      article: { id: articleId },
    });
  });

  it('grows by the questions that come up, which the public then finds answered [S000-07a]', async () => {
    const asked = {
      topic: 'E_VOUCHER',
      audience: 'SPECTATOR',
      source: 'CALL',
      area: changchun,
      text: '电子凭证怎么激活？',
    };
    const recording = change('recordQuestion', asked, 'question { id answered }');
    expect(await refusals(['sun', 'analyst'], recording)).toEqual(['ROLE_NOT_ALLOWED']);
    const { question } = await does('hotline', recording);
    expect(question.answered).toBe(false);
    const top = `query ($on: Date!) { topQuestions(from: $on, to: $on) { topic count } }`;
    expect((await sees(null, top, { on: today })).topQuestions).toContainEqual({
      topic: 'E_VOUCHER',
      count: 1,
    });

    const entry = {
      topic: 'E_VOUCHER',
      questionIds: [question.id],
      question: '如何激活电子凭证？',
      answer: '在吉林医保小程序激活。',
    };
    const drafting = change('draftFaq', entry, 'faq { id status }');
    expect(await refusals(['sports', 'sun', 'analyst'], drafting)).toEqual(['ROLE_NOT_ALLOWED']);
    const { faq } = await does('hotline', drafting);
    expect(faq.status).toBe('DRAFT');
    const shownQuery = `query ($audience: HotlineAudience!) { faqs(channel: MINI_PROGRAM, audience: $audience) { nodes { question answer questions } } }`;
    const shownTo = async (audience: string) => (await sees(null, shownQuery, { audience })).faqs.nodes;
    expect(await shownTo('SPECTATOR')).toEqual([]);
    const publishing = change(
      'publishFaq',
      { faqId: faq.id, channels: ['MINI_PROGRAM'], audiences: ['SPECTATOR'] },
      'faq { status }',
    );
    expect(await refusal('jilin-officer', publishing)).toBe('POST_REQUIRED');
    expect(await refusals(['sports', 'sun'], publishing)).toEqual(['ROLE_NOT_ALLOWED']);
    expect((await does('hotline', publishing)).faq.status).toBe('PUBLISHED');
    expect(await shownTo('SPECTATOR')).toEqual([
      { question: entry.question, answer: entry.answer, questions: 1 },
    ]);
    expect(await shownTo('COACH')).toEqual([]);
  });
});

describe('two matters at one window', () => {
  const personId = demoPersons.sun;
  const whole = `case { id state windowsVisited firstAsked dueOn tasks { id item status result }
    materials { code status } notice { materials text } }`;
  const seenQuery = `query ($id: ID!) { serviceCase(id: $id) { ${whole.slice(7)} }`;
  let outletId: string;
  let numberId: string;
  let caseId: string;
  const step = (name: string, input: object = {}) => change(name, { caseId, ...input }, whole);
  const seenBy = async (as: string | null, id = caseId) => looks(as, seenQuery, { id });

  it('are found by their everyday name, by everybody', async () => {
    const search =
      'query ($search: String!) { serviceItems(search: $search) { nodes { id materials { code } } } }';
    const { serviceItems } = await sees(null, search, { search: '跨省享' });
    expect(serviceItems.nodes).toEqual([
      { id: 'CROSS_REGION_FILING', materials: [{ code: 'INSURANCE_CARD' }] },
    ]);
  });

  it('begin with a number of the hall', async () => {
    const hall = {
      ...{
        name: { zh: '长春市医保大厅（示例）' },
        level: 'CITY',
        area: changchun,
        host: 'AGENCY',
        inGovernmentHall: false,
      },
      ...{ address: '示例路1号', windows: ['1', '2'], location: { latitude: 43.88, longitude: 125.32 } },
    };
    const founding = change('registerOutlet', hall, 'outlet { id }');
    expect(await refusals(['sun', 'supervisor', 'analyst'], founding)).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await refusals(['jining-officer', 'hainan-officer'], founding)).toEqual(['NOT_OWN_AREA']);
    outletId = (await does('changchun-officer', founding)).outlet.id;
    const taking = change(
      'takeNumber',
      { outletId, group: 'ORDINARY', personId },
      'number { id number state ahead }',
    );
    const first = change('takeNumber', { outletId, group: 'GREEN', personId });
    expect(await refusal('wang', first)).toBe('MAY_NOT_ACT');
    expect(await refusal('sun', first)).toBe('NOT_ELIGIBLE');
    expect(await refusals(['supervisor', 'analyst'], taking)).toEqual(['ROLE_NOT_ALLOWED']);
    const { number } = await does('sun', taking);
    expect(number).toMatchObject({ state: 'WAITING', ahead: 0 });
    numberId = number.id;
    const calling = change('callNumber', { outletId, windowId: '1' }, 'number { id state windowId }');
    expect(await refusal('sun', calling)).toBe('ROLE_NOT_ALLOWED');
    expect(await refusals(['jining-officer'], calling)).toEqual(['NOT_OWN_AREA']);
    expect((await does('changchun-officer', calling)).number).toEqual({
      id: numberId,
      state: 'CALLED',
      windowId: '1',
    });
  });

  it('are one case with a task each [S001-2.1]', async () => {
    const accepting = change(
      'acceptCase',
      {
        ...{ personId, items: ['CROSS_REGION_FILING', 'INSURANCE_QUERY'], channel: 'WINDOW' },
        ...{ outletId, windowId: '1', number: numberId },
      },
      whole,
    );
    expect(await refusals(['jining-officer', 'wang'], accepting)).toEqual(['MAY_NOT_ACT']);
    expect(await refusal('sun', accepting)).toBe('CHANNEL_NOT_ALLOWED');
    expect(await refusals(['changchun-hospital', 'supervisor', 'analyst'], accepting)).toEqual([
      'ROLE_NOT_ALLOWED',
    ]);
    const { case: made } = await does('changchun-officer', accepting);
    caseId = made.id;
    expect(made).toMatchObject({
      state: 'ACCEPTED',
      windowsVisited: 1,
      firstAsked: 'demo-changchun-officer',
    });
    expect(made.tasks).toMatchObject([
      { item: 'CROSS_REGION_FILING', status: 'OPEN' },
      { item: 'INSURANCE_QUERY', status: 'OPEN' },
    ]);
    for (const as of ['sun', 'changchun-officer', 'jilin-officer'])
      expect((await sees(as, seenQuery, { id: caseId })).serviceCase.id).toBe(caseId);
    for (const as of ['wang', 'jining-officer', 'hainan-officer', 'agent'])
      expect([await seenBy(as), await seenBy(as, 'none')]).toEqual(
        Array.from({ length: 2 }, () => ({ data: { serviceCase: null } })),
      );
    for (const as of ['analyst', 'supervisor'])
      expect(reasonsOf(await seenBy(as))).toEqual(['ROLE_NOT_ALLOWED']);
    expect(reasonsOf(await seenBy(null))).toEqual(['SIGN_IN_REQUIRED']);
  });

  it('are told everything in one notice', async () => {
    const telling = step('issueOneTimeNotice', { text: '请出示医保凭证' });
    expect(await refusal('jining-officer', telling)).toBe('MAY_NOT_ACT');
    expect(await refusal('sun', telling)).toBe('ROLE_NOT_ALLOWED');
    expect((await does('changchun-officer', telling)).case.notice).toEqual({
      materials: ['INSURANCE_CARD'],
      text: '请出示医保凭证',
    });
    expect(await refusal('changchun-officer', telling)).toBe('NOTICE_ALREADY_ISSUED');
    expect(await refusal('changchun-officer', step('requestMaterial', { material: 'HOUSEHOLD_BOOK' }))).toBe(
      'MATERIAL_NOT_ALLOWED',
    );
  });

  it('are done where they belong: the filing closes its task by itself', async () => {
    const finishing = step('finishCase', { result: 'GRANTED' });
    expect(await refusal('changchun-officer', finishing)).toBe('TASKS_OPEN');
    const filing = change(
      'fileCrossRegionCare',
      {
        ...{ personId, type: 'LONG_TERM', destination: '460100', channel: 'WINDOW', credential: 'E_VOUCHER' },
        inContextOf: { service: 'service-desk', id: caseId },
      },
      'filing { id }',
    );
    expect(await refusals(['jining-officer', 'wang', 'haikou-hospital'], filing)).toEqual(['MAY_NOT_ACT']);
    const filed = (await does('changchun-officer', filing)).filing.id;
    const one = 'query ($id: ID!) { filing(id: $id) { destination } }';
    expect((await sees('sun', one, { id: filed })).filing.destination).toBe('460100');
    for (const id of [filed, 'none'])
      expect(await looks('wang', one, { id })).toEqual({ data: { filing: null } });
    const { serviceCase } = await waits(
      'the task',
      async () => sees('sun', seenQuery, { id: caseId }),
      (seen) => seen.serviceCase.tasks[0].status === 'DONE',
    );
    expect(serviceCase.tasks).toMatchObject([{ result: 'GRANTED' }, { status: 'OPEN' }]);
    const answering = step('answerTask', {
      taskId: serviceCase.tasks[1].id,
      result: 'ANSWERED',
      answer: '参保正常',
    });
    expect(await refusals(['jining-officer'], answering)).toEqual(['MAY_NOT_ACT']);
    expect(await refusal('sun', answering)).toBe('ROLE_NOT_ALLOWED');
    await does('changchun-officer', answering);
    expect(await refusals(['jining-officer'], finishing)).toEqual(['MAY_NOT_ACT']);
    expect((await does('changchun-officer', finishing)).case).toMatchObject({
      state: 'FINISHED',
      windowsVisited: 1,
    });
    expect((await sees('sun', '{ me { serviceCases { nodes { id } } } }')).me.serviceCases.nodes).toEqual([
      { id: caseId },
    ]);
  });

  it('are rated by whom they were done for, and a bad word is followed up by somebody else [S001-9.2a]', async () => {
    const rating = (grade: number) =>
      change(
        'rateService',
        { actKind: 'CASE', actId: caseId, grade, comment: '等候太久' },
        'rating { id grade followUp { state dueOn } }',
      );
    expect(await refusal('wang', rating(1))).toBe('ACT_NOT_FINISHED');
    expect(await refusals(['changchun-officer', 'analyst'], rating(5))).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await refusal('sun', rating(6))).toBe('GRADE_INVALID');
    const { rating: bad } = await does('sun', rating(2));
    expect(bad.followUp).toMatchObject({ state: 'OPEN', dueOn: expect.any(String) });
    expect(await refusal('sun', rating(5))).toBe('ALREADY_RATED');
    const open = '{ followUps(state: OPEN) { nodes { id comment } } }';
    expect((await sees('auditor', open)).followUps.nodes).toEqual([{ id: bad.id, comment: '等候太久' }]);
    expect((await sees('jining-officer', open)).followUps.nodes).toEqual([]);
    expect(reasonsOf(await looks('analyst', open))).toEqual(['ROLE_NOT_ALLOWED']);
    const following = change(
      'answerFollowUp',
      { ratingId: bad.id, answer: '已致歉并改进' },
      'rating { followUp { state answer } }',
    );
    expect(await refusal('changchun-officer', following)).toBe('OWN_ACT');
    expect(await refusal('jining-officer', following)).toBe('MAY_NOT_ACT');
    expect(await refusal('sun', following)).toBe('ROLE_NOT_ALLOWED');
    expect((await does('auditor', following)).rating.followUp).toEqual({
      state: 'FOLLOWED_UP',
      answer: '已致歉并改进',
    });
  });

  it('are asked at a terminal, which shows and takes what the e-voucher opens, and no more [S001-5.2b] [S004-15] [S002-19c]', async () => {
    const terminal = (account: string, ...functions: string[]) =>
      change('registerKiosk', { account, place: 'HALL', area: changchun, functions }, 'kiosk { id }');
    const mine = terminal('demo-kiosk', 'CONTRIBUTIONS', 'BALANCE', 'BASIC_ITEMS');
    expect(await refusals(['sun', 'kiosk', 'analyst'], mine)).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await refusal('jining-officer', mine)).toBe('NOT_OWN_AREA');
    const kioskId = (await does('changchun-officer', mine)).kiosk.id;
    const others = (await does('changchun-officer', terminal('another-kiosk', 'BALANCE'))).kiosk.id;
    const session = `query ($kioskId: ID!, $personId: ID!) { kioskSession(kioskId: $kioskId, personId: $personId) {
      person { id account { balance } contributions(first: 1) { nodes { month } } } functions } }`;
    expect(reasonsOf(await looks('kiosk', session, { kioskId, personId }))).toEqual(['GRANT_REQUIRED']);
    const grants = [await shown('sun', 'kiosk', 'SELF_SERVICE')];
    const { kioskSession } = await sees('kiosk', session, { kioskId, personId }, grants);
    expect(kioskSession).toEqual({
      person: {
        id: personId,
        account: { balance: '600.00' },
        contributions: { nodes: [{ month: expect.any(String) }] },
      },
      functions: ['CONTRIBUTIONS', 'BALANCE', 'BASIC_ITEMS'],
    });
    for (const [asked, reason] of [
      [{ kioskId: others, personId }, 'NOT_THIS_KIOSK'],
      [{ kioskId, personId: demoPersons.zhao }, 'GRANT_REQUIRED'],
    ] as const)
      expect(reasonsOf(await looks('kiosk', session, asked, grants))).toEqual([reason]);
    expect(reasonsOf(await looks('changchun-hospital', session, { kioskId, personId }))).toEqual([
      'ROLE_NOT_ALLOWED',
    ]);
    for (const field of [
      'name',
      'insuredArea',
      'settlements { nodes { id } }',
      'tickets { nodes { id } }',
      'prescriptions { nodes { id } }',
    ]) {
      const query = `query ($id: ID!) { person(id: $id) { ${field} } }`;
      expect(reasonsOf(await looks('kiosk', query, { id: personId }, grants))).toEqual(['ROLE_NOT_ALLOWED']);
    }

    const accepting = (items: string[], at = kioskId) =>
      change(
        'acceptCase',
        { personId, items, channel: 'SELF_SERVICE', kioskId: at },
        'case { channel firstAsked }',
      );
    expect(await refusal('kiosk', accepting(['INSURANCE_QUERY']))).toBe('GRANT_REQUIRED');
    expect(await refusal('kiosk', accepting(['INSURANCE_QUERY'], others), grants)).toBe('NOT_THIS_KIOSK');
    expect(await refusal('kiosk', accepting(['MATERNITY_CLAIM']), grants)).toBe('ITEM_NOT_BASIC');
    expect((await does('kiosk', accepting(['INSURANCE_QUERY']), grants)).case).toEqual({
      ...{ channel: 'SELF_SERVICE', firstAsked: null },
    });
    const filing = {
      personId,
      type: 'LONG_TERM',
      destination: '460100',
      channel: 'WINDOW',
      credential: 'E_VOUCHER',
    };
    expect(await refusal('kiosk', change('fileCrossRegionCare', filing), grants)).toBe('ROLE_NOT_ALLOWED');
  });
});
