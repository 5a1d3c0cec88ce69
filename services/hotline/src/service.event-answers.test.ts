import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, envelopeOf, until, type TestService } from '@yibao/platform/testing';
import { SportsEventClosed, SportsEventRegistered } from '@yibao/schemas/events/sports';
import { hotlineUnderTest, movingClock } from './testing/hotline-under-test.ts';
import * as ask from './testing/requests.ts';
import { changchun, desk, jining, sports } from './testing/requests.ts';

const clock = movingClock('2026-07-06T10:00:00+08:00');

describe('what the hotline keeps for an event, and for an area', () => {
  let running: TestService;
  let hotline: Awaited<ReturnType<typeof hotlineUnderTest>>;
  const heard = (sequence: number) => ({ source: 'sports/sportsEvents', aggregateId: 'e1', sequence });
  const eventNow = async () => {
    const query = `{ _entities(representations: [{ __typename: "SportsEvent", id: "e1" }]) { ... on SportsEvent {
      hotlineQueue { eventId from to line { number roundTheClock } }
      faqs(channel: STATION, audience: SPECTATOR) { nodes { id event { id } } } } } }`;
    return (await running.execute(query)).data._entities[0];
  };
  const entry = (more: object = {}) => ({
    ...{ topic: 'EMERGENCY_CARE', question: '场馆急诊点在哪？', answer: '东门。', ...more },
  });
  const drafted = async (more: object = {}, viewer = desk): Promise<string> =>
    (await hotline.change(ask.draftFaq, entry(more), viewer)).data.draftFaq.faq.id;
  const published = async (more: object = {}) => {
    const faqId = await drafted(more);
    await hotline.change(ask.publishFaq, { faqId, channels: ['STATION'], audiences: ['SPECTATOR'] });
    return faqId;
  };

  beforeAll(async () => {
    hotline = await hotlineUnderTest(clock);
    running = hotline.running;
    await running.receive(
      envelopeOf(SportsEventRegistered({ ...SportsEventRegistered.example, eventId: 'e1' }), heard(1)),
    );
    await until('the queue', async () => (await eventNow()).hotlineQueue);
  });
  afterAll(async () => running.stop());

  it('gives an event its queue and its set of answers, while it lasts', async () => {
    expect(await hotline.reasons(ask.draftFaq, entry({ eventId: 'none' }))).toEqual(['EVENT_QUEUE_CLOSED']);
    const general = await published();
    const own = await published({ eventId: 'e1' });
    const column = '{ faqs(channel: STATION, audience: SPECTATOR) { nodes { id } } }';
    // What is about one event is no answer for everybody.
    expect((await running.execute(column)).data.faqs.nodes).toEqual([{ id: general }]);
    expect(await eventNow()).toEqual({
      hotlineQueue: {
        ...{ eventId: 'e1', from: '2026-08-01', to: '2026-08-05' },
        line: { number: '12393', roundTheClock: true },
      },
      faqs: {
        nodes: [
          { id: general, event: null },
          { id: own, event: { id: 'e1' } },
        ],
      },
    });
    await running.receive(
      envelopeOf(SportsEventClosed({ ...SportsEventClosed.example, eventId: 'e1' }), heard(2)),
    );
    await until('the end', async () => (await eventNow()).hotlineQueue === null);
    expect((await eventNow()).faqs.nodes).toEqual([]);
  });

  it('lets the agencies of its area keep an entry; to others it looks like none', async () => {
    const faqId = await drafted({}, changchun);
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
    expect(await known(jining)).toEqual({ current: { version: 1 }, versions: [] });
  });
});
