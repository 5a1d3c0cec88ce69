import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, envelopeOf, rebuilt, until, type TestService } from '@yibao/platform/testing';
import { PackVersionPublished, PackVersionRenewed } from '@yibao/schemas/events/policies';
import { articleStore } from './persistence/answer-stores.ts';
import { answering, cited, entry, guide, later } from './testing/answers.ts';
import { hotlineUnderTest, movingClock, type HotlineUnderTest } from './testing/hotline-under-test.ts';
import * as ask from './testing/requests.ts';
import { desk, jining, sports, withoutPost } from './testing/requests.ts';

const clock = movingClock('2026-07-06T10:00:00+08:00');

describe('the articles of the hotline subgraph', () => {
  let running: TestService;
  let hotline: HotlineUnderTest;
  let answers: ReturnType<typeof answering>;
  beforeAll(async () => {
    hotline = await hotlineUnderTest(clock);
    answers = answering(hotline);
    running = hotline.running;
  });
  afterAll(async () => running.stop());

  it('lets both departments of its area keep an article; to others it looks like none', async () => {
    const article = {
      ...{ domain: 'SPORTS', topic: 'EMERGENCY_CARE', audiences: ['ATHLETE'], title: '急诊', text: '指引' },
    };
    const articleId = (await hotline.change(ask.draftArticle, article, sports)).data.draftArticle.article.id;
    const elsewhere = as('SPORTS_DEPARTMENT', { area: '370000', level: 'PROVINCE' });
    for (const viewer of [jining, elsewhere])
      for (const [mutation, asked] of [
        [ask.draftArticle, { ...article, articleId }],
        [ask.approveArticle, { articleId, version: 1 }],
        [ask.withdrawArticle, { articleId }],
      ] as const)
        expect(await hotline.reasons(mutation, asked, viewer)).toEqual(['ARTICLE_NOT_FOUND']);
    const list = '{ knowledgeArticles(status: DRAFT) { nodes { id } } }';
    const seen = async (viewer: typeof desk) =>
      (await running.execute(list, {}, viewer)).data.knowledgeArticles.nodes;
    expect([await seen(desk), await seen(jining)]).toEqual([[{ id: articleId }], []]);
    await hotline.change(ask.approveArticle, { articleId, version: 1 });
    await hotline.change(ask.draftArticle, { ...article, articleId });
    const versions = `{ _entities(representations: [{ __typename: "KnowledgeArticle", id: "${articleId}" }]) {
      ... on KnowledgeArticle { current { version } versions { version } } } }`;
    const known = async (viewer: typeof desk) =>
      (await running.execute(versions, {}, viewer)).data._entities[0];
    expect(await known(desk)).toEqual({
      current: { version: 1 },
      versions: [{ version: 1 }, { version: 2 }],
    });
    for (const viewer of [jining, withoutPost])
      expect(await known(viewer)).toEqual({ current: { version: 1 }, versions: [] });
    await hotline.change(ask.withdrawArticle, { articleId });
  });

  it('publishes an article when the other department approves, and answers tickets from it [S000-R2b] [S000-08b]', async () => {
    const id = await answers.draftedArticle({ title: '观众急诊指引' });
    const approve = { articleId: id, version: 1 };
    expect(await answers.found('急诊抢救')).toEqual([]);
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
    const hotel = await answers.publishedArticle({
      title: '电子凭证激活',
      text: '医保电子凭证激活步骤',
      topic: 'E_VOUCHER',
    });
    const both = await answers.publishedArticle({
      title: '电子凭证与急诊',
      text: '急诊也可使用医保电子凭证激活',
    });
    expect(await answers.found('电子凭证激活步骤')).toEqual([hotel, both]);
    expect(await answers.found('电子凭证激活步骤', { domain: 'GENERAL' })).toEqual([]);
    expect(await answers.found('电子凭证激活步骤', { audience: 'COACH' })).toEqual([]);
    expect(await answers.found('  ')).toEqual([]);
    const revision = { ...guide, articleId: hotel, title: '激活', text: '新版步骤' };
    await hotline.change(ask.draftArticle, revision);
    await hotline.change(ask.approveArticle, { articleId: hotel, version: 2 }, sports);
    expect((await answers.article(hotel)).versions).toEqual([
      { version: 1, status: 'SUPERSEDED' },
      { version: 2, status: 'PUBLISHED' },
    ]);
    expect(await answers.found('新版')).toEqual([hotel]);
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
    expect(await answers.found('新版')).toEqual([]);
    expect(await hotline.reasons(ask.withdrawArticle, { articleId: hotel })).toEqual(['INVALID_STATE']);
    const list = 'query ($status: ArticleStatus!) { knowledgeArticles(status: $status) { nodes { id } } }';
    const withdrawn = await running.execute(list, { status: 'WITHDRAWN' }, sports);
    expect(withdrawn.data.knowledgeArticles.nodes).toContainEqual({ id: hotel });
  });

  it('has what cites a replaced version reviewed, and no longer shows it when that has ended [S000-R2b] [S000-07b]', async () => {
    const id = await answers.publishedArticle({ title: '被替代的条目' });
    const shownFaq = await answers.draftedFaq({ cites: [cited] });
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
    await until('the review', async () => (await answers.article(id)).current?.status === 'REVIEW_DUE');
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
    await until('all were heard', async () => (await running.db.collection('inbox').countDocuments()) >= 2);
    expect((await answers.article(id)).current).toEqual({
      version: 1,
      status: 'REVIEW_DUE',
      validUntil: '2026-08-31',
    });
    expect(await answers.shown('WEB')).toEqual([shownFaq]);
    const anew = await hotline.change(ask.draftFaq, entry({ faqId: shownFaq }));
    expect(anew.data.draftFaq.faq.status).toBe('DRAFT');
    expect(await answers.shown('WEB')).toEqual([]);
    clock.forward((Date.parse('2026-09-01T00:30:00+08:00') - clock.now().getTime()) / 3_600_000);
    expect((await answers.article(id)).current).toBeNull();
    expect(await answers.found('被替代的条目')).not.toContain(id);
    await until('the expiry', async () => (await answers.article(id)).versions[0]?.status === 'EXPIRED');
  });

  it('keeps what its events say: journal and outbox fold to what is stored', async () => {
    const { stored, folded } = await rebuilt(running, articleStore);
    expect(stored.size).toBeGreaterThan(2);
    expect(folded).toEqual(stored);
  });
});
