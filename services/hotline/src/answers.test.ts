import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, envelopeOf, rebuilt, until, type TestService } from '@yibao/platform/testing';
import { PackVersionPublished, PackVersionRenewed } from '@yibao/schemas/events/policies';
import { LectureClosed } from '@yibao/schemas/events/sports';
import { articleStore, faqStore } from './persistence/answer-stores.ts';
import { questionStore } from './persistence/question-store.ts';
import { changchunPack, hotlineUnderTest, movingClock } from './testing/hotline-under-test.ts';
import * as ask from './testing/requests.ts';
import { changchun, desk, jining, sports, withoutPost } from './testing/requests.ts';

const clock = movingClock('2026-07-06T10:00:00+08:00');
const cited = { pack: 'CHANGCHUN_TEST', version: 'CHANGCHUN_TEST-1' };
const guide = {
  ...{ domain: 'SPORTS', topic: 'EMERGENCY_CARE', audiences: ['SPECTATOR', 'ATHLETE'] },
  ...{ title: '异地急诊', text: '异地急诊抢救视同已备案，可直接结算。', cites: [cited] },
};
/** A later version of the cited pack, in force from a day on. */
const later = (version: string, effectiveFrom: string, publishedAt: string) => ({
  ...{ ...changchunPack, version, effectiveFrom, publishedAt },
});

describe('the questions, entries and articles of the hotline subgraph', () => {
  let running: TestService;
  let hotline: Awaited<ReturnType<typeof hotlineUnderTest>>;
  beforeAll(async () => {
    hotline = await hotlineUnderTest(clock);
    running = hotline.running;
  });
  afterAll(async () => running.stop());

  const found = async (text: string, more: object = {}) => {
    const query = `query ($text: String!, $domain: ArticleDomain, $audience: HotlineAudience) {
      knowledge(text: $text, domain: $domain, audience: $audience) { id current { title version } } }`;
    return (await running.execute(query, { text, ...more })).data.knowledge.map(
      ({ id }: { id: string }) => id,
    );
  };
  const article = async (id: string) => {
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "KnowledgeArticle", id: $id }]) {
      ... on KnowledgeArticle { current { version validUntil status } versions { version status } } } }`;
    return (await running.execute(query, { id }, desk)).data._entities[0];
  };
  const drafted = async (more: object = {}, viewer = sports): Promise<string> =>
    (await hotline.change(ask.draftArticle, { ...guide, ...more }, viewer)).data.draftArticle.article.id;
  const published = async (more: object = {}): Promise<string> => {
    const id = await drafted(more);
    const answer = await hotline.change(ask.approveArticle, { articleId: id, version: 1 });
    expect(answer.errors).toBeUndefined();
    return id;
  };
  const entry = (more: object = {}) => ({
    ...{ topic: 'EMERGENCY_CARE', question: '急诊要备案吗？', answer: '不需要。', ...more },
  });
  const faq = async (more: object = {}): Promise<string> =>
    (await hotline.change(ask.draftFaq, entry(more))).data.draftFaq.faq.id;
  const shown = async (channel: string, audience = 'SPECTATOR') => {
    const query = `query ($channel: FaqChannel!, $audience: HotlineAudience!) {
      faqs(channel: $channel, audience: $audience, first: 100) { nodes { id question answer } } }`;
    return (await running.execute(query, { channel, audience })).data.faqs.nodes.map(
      ({ id }: { id: string }) => id,
    );
  };

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

  it('publishes an article when the other department approves, and answers tickets from it [S000-R2b] [S000-08b]', async () => {
    const id = await drafted({ title: '观众急诊指引' });
    const approve = { articleId: id, version: 1 };
    expect(await found('急诊抢救')).toEqual([]);
    const current = `query ($id: ID!) { _entities(representations: [{ __typename: "KnowledgeArticle", id: $id }]) {
      ... on KnowledgeArticle { current { version } } } }`;
    expect((await running.execute(current, { id })).data._entities).toEqual([null]);
    expect(await hotline.reasons(ask.approveArticle, approve, sports)).toEqual([
      'OTHER_DEPARTMENT_MUST_APPROVE',
    ]);
    expect(await hotline.reasons(ask.approveArticle, approve, withoutPost)).toEqual(['POST_REQUIRED']);
    expect(await hotline.reasons(ask.approveArticle, { ...approve, version: 2 })).toEqual([
      'VERSION_NOT_DRAFT',
    ]);
    expect(await hotline.reasons(ask.approveArticle, { ...approve, articleId: 'none' })).toEqual([
      'ARTICLE_NOT_FOUND',
    ]);
    const ticket = await hotline.opened();
    const answer = { ticketId: ticket.id, article: { articleId: id }, confirmed: true };
    expect(await hotline.reasons(ask.answerTicket, answer)).toEqual(['ARTICLE_NOT_PUBLISHED']);
    const done = await hotline.change(ask.approveArticle, approve);
    expect(done.data.approveArticle.article.current).toMatchObject({
      ...{ version: 1, status: 'PUBLISHED', draftedBy: 'SPORTS', approvedBy: 'INSURANCE' },
    });
    expect(await hotline.reasons(ask.approveArticle, approve)).toEqual(['VERSION_NOT_DRAFT']);
    expect(await hotline.reasons(ask.answerTicket, { ticketId: ticket.id, confirmed: true })).toEqual([
      'ANSWER_REQUIRED',
    ]);
    const closed = (await hotline.change(ask.answerTicket, answer)).data.answerTicket.ticket;
    expect(closed).toMatchObject({
      ...{
        state: 'CLOSED',
        article: { id },
        articleVersion: 1,
        callerConfirmed: true,
        handlerId: desk.subject,
      },
    });
    const acts = closed.history.map(({ act }: { act: string }) => act);
    expect(acts).toEqual(['OPENED', 'ASSIGNED', 'ANSWERED', 'RESOLVED', 'CLOSED']);
    expect(await hotline.reasons(ask.answerTicket, answer)).toEqual(['INVALID_STATE']);
  });

  it('finds public articles by their words, best first, and versions follow one another [S001-3.5a] [S000-R2b]', async () => {
    const hotel = await published({
      title: '电子凭证激活',
      text: '医保电子凭证激活步骤',
      topic: 'E_VOUCHER',
    });
    const both = await published({ title: '电子凭证与急诊', text: '急诊也可使用医保电子凭证激活' });
    expect(await found('电子凭证激活步骤')).toEqual([hotel, both]);
    expect(await found('电子凭证激活步骤', { domain: 'GENERAL' })).toEqual([]);
    expect(await found('电子凭证激活步骤', { audience: 'COACH' })).toEqual([]);
    expect(await found('  ')).toEqual([]);
    const revision = { ...guide, articleId: hotel, title: '激活', text: '新版步骤' };
    await hotline.change(ask.draftArticle, revision);
    await hotline.change(ask.approveArticle, { articleId: hotel, version: 2 }, sports);
    expect((await article(hotel)).versions).toEqual([
      { version: 1, status: 'SUPERSEDED' },
      { version: 2, status: 'PUBLISHED' },
    ]);
    expect(await found('新版')).toEqual([hotel]);
    expect(await hotline.reasons(ask.draftArticle, { ...revision, articleId: 'none' })).toEqual([
      'ARTICLE_NOT_FOUND',
    ]);
    expect(await hotline.reasons(ask.draftArticle, { ...guide, topic: 'X' })).toEqual(['TOPIC_UNKNOWN']);
    expect(await hotline.reasons(ask.draftArticle, { ...guide, audiences: [] })).toEqual([
      'AUDIENCE_REQUIRED',
    ]);
    expect(await hotline.reasons(ask.draftArticle, { ...guide, title: '' })).toEqual(['TEXT_REQUIRED']);
    const unknown = { ...guide, cites: [{ pack: 'X', version: '1' }] };
    expect(await hotline.reasons(ask.draftArticle, unknown)).toEqual(['POLICY_UNKNOWN']);
    expect(await hotline.reasons(ask.draftArticle, guide, withoutPost)).toEqual(['POST_REQUIRED']);
    expect(await hotline.reasons(ask.draftArticle, guide, as('HEALTH'))).toEqual(['ROLE_NOT_ALLOWED']);
    await hotline.change(ask.withdrawArticle, { articleId: hotel }, sports);
    expect(await found('新版')).toEqual([]);
    expect(await hotline.reasons(ask.withdrawArticle, { articleId: hotel })).toEqual(['INVALID_STATE']);
    const list = 'query ($status: ArticleStatus!) { knowledgeArticles(status: $status) { nodes { id } } }';
    const withdrawn = await running.execute(list, { status: 'WITHDRAWN' }, sports);
    expect(withdrawn.data.knowledgeArticles.nodes).toEqual([{ id: hotel }]);
  });

  it('shows an entry in the channels and to the audiences it was published to, and only there [S000-07b]', async () => {
    const id = await faq();
    const to = { faqId: id, channels: ['MINI_PROGRAM'], audiences: ['SPECTATOR'] };
    const refused = async (more: object, viewer = desk) =>
      hotline.reasons(ask.publishFaq, { ...to, ...more }, viewer);
    expect(await refused({ channels: [] })).toEqual(['CHANNEL_REQUIRED']);
    expect(await refused({ audiences: [] })).toEqual(['AUDIENCE_REQUIRED']);
    expect(await refused({ validUntil: '2026-07-05' })).toEqual(['DATE_NOT_ALLOWED']);
    expect(await refused({ faqId: 'none' })).toEqual(['FAQ_NOT_FOUND']);
    expect(await refused({}, withoutPost)).toEqual(['POST_REQUIRED']);
    expect(await refused({ faqId: await faq({ answer: '' }) })).toEqual(['ANSWER_REQUIRED']);
    const unseen = `query ($id: ID!) { _entities(representations: [{ __typename: "Faq", id: $id }]) { ... on Faq { id } } }`;
    expect((await running.execute(unseen, { id })).data._entities).toEqual([null]);
    await hotline.change(ask.publishFaq, { ...to, validUntil: '2026-07-06' });
    expect(await shown('MINI_PROGRAM')).toEqual([id]);
    expect(await shown('OFFICIAL_ACCOUNT')).toEqual([]);
    expect(await shown('MINI_PROGRAM', 'COACH')).toEqual([]);
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
    expect(await shown('MINI_PROGRAM')).toEqual([]);
    expect(await hotline.reasons(ask.rateAnswer, rate, citizen('p2'))).toEqual(['FAQ_NOT_FOUND']);
    await hotline.change(ask.withdrawFaq, { faqId: id });
    expect(await hotline.reasons(ask.withdrawFaq, { faqId: id })).toEqual(['INVALID_STATE']);
    expect(await hotline.reasons(ask.draftFaq, { ...entry(), faqId: id })).toEqual(['INVALID_STATE']);
    expect(await hotline.reasons(ask.draftFaq, { ...entry(), questionIds: ['none'] })).toEqual([
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

  it('has what cites a replaced version reviewed, and no longer shows it when that has ended [S000-R2b] [S000-07b]', async () => {
    const id = await published({ title: '被替代的条目' });
    const shownFaq = await faq({ cites: [cited] });
    await hotline.change(ask.publishFaq, { faqId: shownFaq, channels: ['WEB'], audiences: ['SPECTATOR'] });
    const older = later('CHANGCHUN_TEST-0', '2020-01-01', '2020-01-01T00:00:00+08:00');
    const newer = later('CHANGCHUN_TEST-2', '2026-09-01', '2026-08-01T00:00:00+08:00');
    const said = (resolved: typeof newer) =>
      PackVersionPublished({ pack: resolved.pack, version: resolved.version, resolved, warnings: [] });
    const pack = (sequence: number) => ({
      source: 'policies/packs',
      aggregateId: 'CHANGCHUN_TEST',
      sequence,
    });
    const event = envelopeOf(said(newer), pack(3));
    await running.receive(event);
    await running.receive(event);
    await until('the review', async () => (await article(id)).current?.status === 'REVIEW_DUE');
    await running.receive(envelopeOf(said(older), pack(2)));
    const renewed = later('CHANGCHUN_TEST-2.2', '2026-10-01', '2026-08-02T00:00:00+08:00');
    await running.receive(
      envelopeOf(
        PackVersionRenewed({
          pack: renewed.pack,
          version: renewed.version,
          renews: newer.version,
          resolved: renewed,
        }),
        pack(4),
      ),
    );
    await until('all were heard', async () => (await running.db.collection('inbox').countDocuments()) >= 3);
    expect((await article(id)).current).toEqual({
      version: 1,
      status: 'REVIEW_DUE',
      validUntil: '2026-08-31',
    });
    expect(await shown('WEB')).toEqual([shownFaq]);
    const anew = await hotline.change(ask.draftFaq, { ...entry(), faqId: shownFaq });
    expect(anew.data.draftFaq.faq.status).toBe('DRAFT');
    expect(await shown('WEB')).toEqual([]);
    clock.forward((Date.parse('2026-09-01T00:30:00+08:00') - clock.now().getTime()) / 3_600_000);
    expect((await article(id)).current).toBeNull();
    expect(await found('被替代的条目')).not.toContain(id);
    await until('the expiry', async () => (await article(id)).versions[0].status === 'EXPIRED');
  });

  it('keeps what its events say: journal and outbox fold to what is stored', async () => {
    const all = [
      await rebuilt(running, questionStore),
      await rebuilt(running, faqStore),
      await rebuilt(running, articleStore),
    ];
    for (const { stored, folded } of all) {
      expect(stored.size).toBeGreaterThan(2);
      expect(folded).toEqual(stored);
    }
  });

  it('shows a draft to those who keep the articles only', async () => {
    const id = await drafted();
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "KnowledgeArticle", id: $id }]) {
      ... on KnowledgeArticle { id } } }`;
    const seen = async (viewer?: typeof desk) =>
      (await running.execute(query, { id }, viewer)).data._entities;
    for (const viewer of [undefined, citizen('p1'), withoutPost]) expect(await seen(viewer)).toEqual([null]);
    for (const viewer of [desk, sports]) expect(await seen(viewer)).toEqual([{ id }]);
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
});
