import type { Viewer } from '@yibao/platform/access';
import { changchunPack, dataOf, type HotlineUnderTest } from './hotline-under-test.ts';
import * as ask from './requests.ts';
import { desk, sports } from './requests.ts';

/** The version of a policy that answers cite. */
export const cited = { pack: 'CHANGCHUN_TEST', version: 'CHANGCHUN_TEST-1' };

export const guide = {
  ...{ domain: 'SPORTS', topic: 'EMERGENCY_CARE', audiences: ['SPECTATOR', 'ATHLETE'] },
  ...{ title: '异地急诊', text: '异地急诊抢救视同已备案，可直接结算。', cites: [cited] },
};

export const entry = (more: object = {}) => ({
  ...{ topic: 'EMERGENCY_CARE', question: '急诊要备案吗？', answer: '不需要。', ...more },
});

/** A later version of the cited pack, in force from a day on. */
export const later = (version: string, effectiveFrom: string, publishedAt: string) => ({
  ...{ ...changchunPack, version, effectiveFrom, publishedAt },
});

const knowledge = `query ($text: String!, $domain: ArticleDomain, $audience: HotlineAudience) {
  knowledge(text: $text, domain: $domain, audience: $audience) { id } }`;
const oneArticle = `query ($id: ID!) { _entities(representations: [{ __typename: "KnowledgeArticle", id: $id }]) {
  ... on KnowledgeArticle { current { version validUntil status } versions { version status } } } }`;
const column = `query ($channel: FaqChannel!, $audience: HotlineAudience!) {
  faqs(channel: $channel, audience: $audience, first: 100) { nodes { id } } }`;

type Row = { readonly id: string };
const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);

type SeenArticle = {
  readonly current: { readonly version: number; readonly validUntil: string; readonly status: string } | null;
  readonly versions: readonly { readonly version: number; readonly status: string }[];
};

/** Drafts, publishes and looks up what the hotline answers. */
export const answering = ({ running, change }: HotlineUnderTest) => {
  const draftedArticle = async (more: object = {}, viewer: Viewer = sports): Promise<string> =>
    dataOf<{ draftArticle: { article: Row } }>(await change(ask.draftArticle, { ...guide, ...more }, viewer))
      .draftArticle.article.id;
  return {
    draftedArticle,
    publishedArticle: async (more: object = {}): Promise<string> => {
      const articleId = await draftedArticle(more);
      const { errors } = await change(ask.approveArticle, { articleId, version: 1 });
      if (errors) throw new Error(JSON.stringify(errors));
      return articleId;
    },
    article: async (id: string, viewer: Viewer = desk): Promise<SeenArticle> => {
      const answer = await running.execute(oneArticle, { id }, viewer);
      const [seen] = dataOf<{ _entities: readonly (SeenArticle | null)[] }>(answer)._entities;
      if (!seen) throw new Error('There is no such article');
      return seen;
    },
    /** The ids of the articles found by a text. */
    found: async (text: string, more: object = {}) =>
      idsOf(
        dataOf<{ knowledge: readonly Row[] }>(await running.execute(knowledge, { text, ...more })).knowledge,
      ),
    draftedFaq: async (more: object = {}, viewer: Viewer = desk): Promise<string> =>
      dataOf<{ draftFaq: { faq: Row } }>(await change(ask.draftFaq, entry(more), viewer)).draftFaq.faq.id,
    /** The ids of the entries that a channel shows. */
    shown: async (channel: string, audience = 'SPECTATOR') =>
      idsOf(
        dataOf<{ faqs: { nodes: readonly Row[] } }>(await running.execute(column, { channel, audience })).faqs
          .nodes,
      ),
  };
};
