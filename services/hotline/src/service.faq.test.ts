import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, envelopeOf, rebuilt, until, type TestService } from '@yibao/platform/testing';
import { LectureClosed } from '@yibao/schemas/events/sports';
import { faqStore } from './persistence/answer-stores.ts';
import { questionStore } from './persistence/question-store.ts';
import { answering, entry } from './testing/answers.ts';
import { hotlineUnderTest, movingClock, type HotlineUnderTest } from './testing/hotline-under-test.ts';
import * as ask from './testing/requests.ts';
import { changchun, desk, jining, sports, withoutPost } from './testing/requests.ts';

const clock = movingClock('2026-07-06T10:00:00+08:00');

describe('the questions and entries of the hotline subgraph', () => {
  let running: TestService;
  let hotline: HotlineUnderTest;
  let answers: ReturnType<typeof answering>;
  beforeAll(async () => {
    hotline = await hotlineUnderTest(clock);
    answers = answering(hotline);
    running = hotline.running;
  });
  afterAll(async () => running.stop());

  it('counts a question once per asking, and ranks topics by how often they came up [S000-07a]', async () => {
    const asking = { topic: 'EMERGENCY_CARE', audience: 'ATHLETE', source: 'CALL', text: '急诊怎么报销' };
    const keyed = { idempotencyKey: 'question-once', ...asking };
    for (const _each of [1, 2]) await running.execute(ask.recordQuestion, { input: keyed }, desk);
    for (const _each of [1, 2]) await hotline.change(ask.recordQuestion, asking, sports);
    await hotline.change(ask.recordQuestion, { ...asking, topic: 'INSTITUTION_INFO' });
    await hotline.change(ask.recordQuestion, { ...asking, topic: 'INSTITUTION_INFO', audience: 'COACH' });
    const top = async (variables: object) => {
      const query = `query ($audience: HotlineAudience, $from: Date!, $to: Date!, $limit: Int) { topQuestions(
        audience: $audience, from: $from, to: $to, limit: $limit) { topic count } }`;
      const answer = await running.execute(query, { from: '2026-07-06', to: '2026-07-06', ...variables });
      return answer.data?.topQuestions ?? answer.errors?.map(({ extensions }) => extensions.reason);
    };
    expect(await top({ limit: 1 })).toEqual([{ topic: 'EMERGENCY_CARE', count: 3 }]);
    expect(await top({ audience: 'COACH' })).toEqual([{ topic: 'INSTITUTION_INFO', count: 1 }]);
    expect(await top({ from: '2026-07-05', to: '2026-07-05' })).toEqual([]);
    expect(await top({ limit: 51 })).toEqual(['LIMIT_OUT_OF_RANGE']);
    expect(await top({ to: '2026-07-05' })).toEqual(['DATE_NOT_ALLOWED']);
    expect(await top({ from: '2025-07-05', to: '2026-07-06' })).not.toEqual(['DATE_NOT_ALLOWED']);
    expect(await top({ from: '2025-07-04', to: '2026-07-06' })).toEqual(['DATE_NOT_ALLOWED']);
  });

  it('records and answers questions for those who may, with a topic and an audience', async () => {
    const asking = { topic: 'DRUGS', audience: 'COACH', source: 'WINDOW', text: '能买什么药' };
    const refused = async (more: object, viewer = desk) =>
      hotline.reasons(ask.recordQuestion, { ...asking, ...more }, viewer);
    expect(await refused({ topic: 'WEATHER' })).toEqual(['TOPIC_UNKNOWN']);
    expect(await refused({ audience: null })).toEqual(['AUDIENCE_REQUIRED']);
    expect(await refused({ text: '' })).toEqual(['TEXT_REQUIRED']);
    expect(await refused({ area: '370800' })).toEqual(['NOT_OWN_AREA']);
    expect(await refused({ area: '220199' })).toEqual(['AREA_UNKNOWN']);
    expect(await refused({}, withoutPost)).toEqual(['POST_REQUIRED']);
    expect(await refused({}, citizen('p1'))).toEqual(['ROLE_NOT_ALLOWED']);
    const { id } = (await hotline.change(ask.recordQuestion, asking)).data.recordQuestion.question;
    const reply = { questionId: id, answer: '见目录' };
    expect(await hotline.reasons(ask.answerQuestion, { ...reply, questionId: 'none' })).toEqual([
      'QUESTION_NOT_FOUND',
    ]);
    expect((await hotline.change(ask.answerQuestion, reply)).data.answerQuestion.question).toMatchObject({
      ...{ answered: true, text: '能买什么药', answer: '见目录', ticket: null },
    });
    expect(await hotline.reasons(ask.answerQuestion, reply)).toEqual(['ALREADY_ANSWERED']);
    const open = '{ hotlineQuestions(unanswered: true, first: 100) { nodes { id answered } } }';
    const left = (await running.execute(open, {}, desk)).data.hotlineQuestions.nodes;
    expect(left.length).toBeGreaterThan(0);
    expect(left.map((each: { id: string }) => each.id)).not.toContain(id);
    const stored = await running.db.collection<{ _id: string }>('questions').findOne({ _id: id });
    expect(JSON.stringify(stored)).not.toContain('目录');
  });

  it('lets the agencies of its area keep an entry; to others it looks like none', async () => {
    const faqId = await answers.draftedFaq({}, changchun);
    const list = '{ faqEntries(status: DRAFT, first: 100) { nodes { id } } }';
    const seen = async (viewer: typeof desk) =>
      (await running.execute(list, {}, viewer)).data.faqEntries.nodes;
    const shown = { faqId, channels: ['WEB'], audiences: ['ATHLETE'] };
    for (const [mutation, asked] of [
      [ask.draftFaq, entry({ faqId })],
      [ask.publishFaq, shown],
      [ask.withdrawFaq, { faqId }],
    ] as const)
      expect(await hotline.reasons(mutation, asked, jining)).toEqual(['FAQ_NOT_FOUND']);
    expect(await seen(jining)).toEqual([]);
    // Below the province: its desk keeps it too, and it stays the city's.
    expect(await hotline.reasons(ask.draftFaq, entry({ faqId }))).toBeUndefined();
    expect(await seen(changchun)).toEqual([{ id: faqId }]);
    expect(await hotline.reasons(ask.withdrawFaq, { faqId }, changchun)).toBeUndefined();
  });

  it('carries what a lecture left unanswered on as one ticket and one draft each, once [S000-11c]', async () => {
    const at = { source: 'LECTURE', audience: 'ATHLETE', topic: 'E_VOUCHER', area: '220100' };
    const inContextOf = { service: 'sports', id: 'lecture-1' };
    for (const answer of ['一', '二', '三', '四', null])
      await hotline.change(ask.recordQuestion, { ...at, inContextOf, text: `问题${answer ?? '五'}`, answer });
    const event = envelopeOf(LectureClosed({ ...LectureClosed.example, lectureId: 'lecture-1' }));
    await running.receive(event);
    await running.receive(event);
    await running.receive({ ...event, id: 'another-envelope', sequence: 2 });
    const tickets = async () =>
      running.db.collection('tickets').find({ 'state.origin': 'LECTURE' }).toArray();
    await until('the ticket', async () => (await tickets()).length > 0);
    // Recorded after the end: a ticket at once; with an answer, none.
    const late = await hotline.change(ask.recordQuestion, { ...at, inContextOf, text: '迟到的问题' });
    expect(late.data.recordQuestion.question.ticket).toMatchObject({
      origin: 'LECTURE',
      question: '迟到的问题',
    });
    const solved = await hotline.change(ask.recordQuestion, { ...at, inContextOf, text: 'q', answer: 'a' });
    expect(solved.data.recordQuestion.question.ticket).toBeNull();
    expect(await tickets()).toHaveLength(2);
    const drafts = '{ faqEntries(status: DRAFT) { nodes { question answer } } }';
    const own = (await running.execute(drafts, {}, desk)).data.faqEntries.nodes;
    expect(own).toEqual([
      { question: '问题五', answer: '' },
      { question: '迟到的问题', answer: '' },
    ]);
  });

  it('drafts entries from questions of the own area', async () => {
    const asked = { topic: 'EMERGENCY_CARE', audience: 'SPECTATOR', source: 'CALL', text: '?' };
    const recorded = await hotline.change(ask.recordQuestion, { ...asked, area: '370800' }, jining);
    const questionIds = [recorded.data.recordQuestion.question.id];
    expect(await hotline.reasons(ask.draftFaq, entry({ questionIds }), changchun)).toEqual([
      'QUESTION_NOT_FOUND',
    ]);
    expect(await hotline.reasons(ask.draftFaq, entry({ questionIds }), jining)).toBeUndefined();
  });

  it('shows an entry in the channels and to the audiences it was published to, and only there [S000-07b]', async () => {
    const id = await answers.draftedFaq();
    const to = { faqId: id, channels: ['MINI_PROGRAM'], audiences: ['SPECTATOR'] };
    const refused = async (more: object, viewer = desk) =>
      hotline.reasons(ask.publishFaq, { ...to, ...more }, viewer);
    expect(await refused({ channels: [] })).toEqual(['CHANNEL_REQUIRED']);
    expect(await refused({ audiences: [] })).toEqual(['AUDIENCE_REQUIRED']);
    expect(await refused({ validUntil: '2026-07-05' })).toEqual(['DATE_NOT_ALLOWED']);
    expect(await refused({ faqId: 'none' })).toEqual(['FAQ_NOT_FOUND']);
    expect(await refused({}, withoutPost)).toEqual(['POST_REQUIRED']);
    expect(await refused({ faqId: await answers.draftedFaq({ answer: '' }) })).toEqual(['ANSWER_REQUIRED']);
    const unseen = `query ($id: ID!) { _entities(representations: [{ __typename: "Faq", id: $id }]) { ... on Faq { id } } }`;
    expect((await running.execute(unseen, { id })).data._entities).toEqual([null]);
    await hotline.change(ask.publishFaq, { ...to, validUntil: '2026-07-06' });
    expect(await answers.shown('MINI_PROGRAM')).toEqual([id]);
    expect(await answers.shown('OFFICIAL_ACCOUNT')).toEqual([]);
    expect(await answers.shown('MINI_PROGRAM', 'COACH')).toEqual([]);
    expect(await refused({})).toEqual(['INVALID_STATE']);
    const rate = { faqId: id, score: 4, audience: 'SPECTATOR' };
    expect(
      (await hotline.change(ask.rateAnswer, rate, citizen('p1'))).data.rateAnswer.faq.satisfaction,
    ).toEqual({ n: 1, average: 4 });
    expect(await hotline.reasons(ask.rateAnswer, rate, citizen('p1'))).toEqual(['ALREADY_RATED']);
    expect(await hotline.reasons(ask.rateAnswer, { ...rate, audience: 'COACH' }, citizen('p2'))).toEqual([
      'AUDIENCE_REQUIRED',
    ]);
    expect(await hotline.reasons(ask.rateAnswer, rate, desk)).toEqual(['OWN_ANSWER']);
    clock.forward(24);
    expect(await answers.shown('MINI_PROGRAM')).toEqual([]);
    expect(await hotline.reasons(ask.rateAnswer, rate, citizen('p2'))).toEqual(['FAQ_NOT_FOUND']);
    await hotline.change(ask.withdrawFaq, { faqId: id });
    expect(await hotline.reasons(ask.withdrawFaq, { faqId: id })).toEqual(['INVALID_STATE']);
    expect(await hotline.reasons(ask.draftFaq, entry({ faqId: id }))).toEqual(['INVALID_STATE']);
    expect(await hotline.reasons(ask.draftFaq, entry({ questionIds: ['none'] }))).toEqual([
      'QUESTION_NOT_FOUND',
    ]);
    expect(await hotline.reasons(ask.draftFaq, entry(), changchun)).toBeUndefined();
  });

  it('tells of a month how many were resolved at first contact, how soon and how well [S001-3.5a] [S000-07c]', async () => {
    clock.forward(24 * 31);
    const close = async (score?: number) => {
      const { id } = await hotline.opened({ audience: 'COACH' });
      await hotline.change(ask.answerTicket, { ticketId: id, text: '答', confirmed: true });
      if (score !== undefined) await hotline.change(ask.rateAnswer, { ticketId: id, score }, changchun);
    };
    for (const score of [5, 4, 3, undefined]) await close(score);
    await hotline.opened({ audience: 'COACH' });
    const stats = async (variables: object, viewer = as('ANALYST')) => {
      const query = `query ($month: String!, $audience: HotlineAudience, $area: AreaCode, $lineId: ID) {
        hotlineStats(month: $month, audience: $audience, area: $area, lineId: $lineId) { n answered answerWithinSeconds
        answeredWithin resolvedAtFirstContact resolutionRate resolutionRateTarget asOf
        satisfaction { n average } faqSatisfaction { n average } } }`;
      return running.execute(query, variables, viewer);
    };
    const { data } = await stats({
      month: '2026-08',
      audience: 'COACH',
      area: '220100',
      lineId: '12393-SPORTS',
    });
    expect(data.hotlineStats).toMatchObject({
      ...{ n: 5, answered: 4, answerWithinSeconds: 20, answeredWithin: 4, resolvedAtFirstContact: 4 },
      ...{ resolutionRate: '0.8', resolutionRateTarget: '0.90', satisfaction: { n: 3, average: 4 } },
    });
    expect((await stats({ month: '2026-09' })).data.hotlineStats).toMatchObject({
      n: 0,
      resolutionRate: null,
    });
    expect((await stats({ month: '2026-07' })).data.hotlineStats.faqSatisfaction).toEqual({
      n: 1,
      average: 4,
    });
    expect((await stats({ month: '2026-7' })).errors?.[0]?.extensions.reason).toBe('MONTH_INVALID');
    expect((await stats({ month: '2026-07' }, citizen('p1'))).errors?.[0]?.extensions.reason).toBe(
      'ROLE_NOT_ALLOWED',
    );
  });

  it('keeps what its events say: journal and outbox fold to what is stored', async () => {
    for (const { stored, folded } of [
      await rebuilt(running, questionStore),
      await rebuilt(running, faqStore),
    ]) {
      expect(stored.size).toBeGreaterThan(2);
      expect(folded).toEqual(stored);
    }
  });
});
