import type { IsoDate } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import type { Store, StoreDefinition } from '@yibao/platform/mongo';
import type {
  ArticleDomain,
  ArticleEvent,
  FaqChannel,
  FaqEvent,
  HotlineTopic,
} from '@yibao/schemas/events/hotline';
import type { HotlineAudience } from '@yibao/schemas/facts/hotline';
import type { Db } from 'mongodb';
import { articles, type Article, type ArticleStatus } from '../domain/article/article.ts';
import { nextExpiry } from '../domain/article/change-article.ts';
import { faqs, type Faq, type FaqStatus } from '../domain/faq/faq.ts';

export const faqStore: StoreDefinition<Faq | null, FaqEvent> = {
  collection: 'faqs',
  aggregate: faqs,
  indexes: [
    { key: { 'state.areas': 1, 'state.status': 1, 'state.position': 1 } },
    { key: { 'state.channels': 1, 'state.status': 1, 'state.position': 1 } },
    { key: { 'state.cites.pack': 1, _id: 1 } },
    { key: { 'state.ratings.month': 1 } },
  ],
};

export const articleStore: StoreDefinition<Article | null, ArticleEvent> = {
  collection: 'articles',
  aggregate: articles,
  wakeAt: nextExpiry,
  indexes: [
    { key: { 'state.areas': 1, _id: 1 } },
    { key: { 'state.shown.cites.pack': 1, _id: 1 } },
    { key: { 'state.shown.terms': 1 } },
  ],
};

type Faqs = Store<Faq | null, FaqEvent>;
type Articles = Store<Article | null, ArticleEvent>;

const shownOn = (field: string, today: IsoDate) => ({
  [`${field}.status`]: { $in: ['PUBLISHED', 'REVIEW_DUE'] },
  $or: [{ [`${field}.validUntil`]: null }, { [`${field}.validUntil`]: { $gte: today } }],
});

const faqPage = async ({ query }: Faqs, filter: object, { limit, after }: Slice) => {
  const following = after === undefined ? {} : { 'state.position': { $gt: after } };
  const found = await query({ ...filter, ...following }, { sort: { 'state.position': 1 }, limit });
  return found.flatMap(({ state }) => state ?? []);
};

export type Column = {
  readonly channel: FaqChannel;
  readonly audience: HotlineAudience;
  readonly topic?: HotlineTopic | undefined;
  /** What is about this event as well; absent: only what serves every event. */
  readonly eventId?: string | undefined;
};

/** What a channel shows an audience on a day, oldest first [S000-07b]. */
export const faqsShown =
  (store: Faqs) =>
  async (
    { channel, audience, topic, eventId }: Column,
    today: IsoDate,
    slice: Slice,
  ): Promise<readonly Faq[]> =>
    faqPage(
      store,
      {
        ...shownOn('state', today),
        'state.channels': channel,
        'state.audiences': audience,
        'state.eventId': eventId === undefined ? null : { $in: [null, eventId] },
        ...(topic === undefined ? {} : { 'state.topic': topic }),
      },
      slice,
    );

/** What the agencies of an area, and below it, keep. */
export const faqsIn =
  (store: Faqs) =>
  async (area: string, status: FaqStatus, slice: Slice): Promise<readonly Faq[]> =>
    faqPage(store, { 'state.areas': area, 'state.status': status }, slice);

export const articlesIn =
  ({ query }: Articles) =>
  async (area: string, status: ArticleStatus, { limit, after }: Slice): Promise<readonly Article[]> => {
    const following = after === undefined ? {} : { _id: { $gt: after } };
    const found = await query(
      { 'state.areas': area, 'state.versions.status': status, ...following },
      { limit },
    );
    return found.flatMap(({ state }) => state ?? []);
  };

/** Ids of what is public and cites a pack, a page after an id. */
export const citing =
  (
    { query }: Pick<Articles, 'query'> | Pick<Faqs, 'query'>,
    field: 'state.cites.pack' | 'state.shown.cites.pack',
  ) =>
  async (pack: string, { limit, after }: Slice): Promise<readonly string[]> => {
    const following = after === undefined ? {} : { _id: { $gt: after } };
    return (await query({ [field]: pack, ...following }, { limit })).map(({ id }) => id);
  };

export type Search = {
  readonly terms: readonly string[];
  readonly domain: ArticleDomain | undefined;
  readonly audience: HotlineAudience | undefined;
  readonly limit: number;
};

/** Ids of public articles: those that hold most of the terms first, of equal ones the newest [S001-3.5a]. */
export const articlesAbout =
  (db: Db) =>
  async ({ terms, domain, audience, limit }: Search, today: IsoDate): Promise<readonly string[]> => {
    const found = await db
      .collection<{ _id: string }>(articleStore.collection)
      .aggregate<{ _id: string }>([
        {
          $match: {
            'state.shown.terms': { $in: [...terms] },
            ...shownOn('state.shown', today),
            ...(domain === undefined ? {} : { 'state.shown.domain': domain }),
            ...(audience === undefined ? {} : { 'state.shown.audiences': audience }),
          },
        },
        {
          $project: {
            publishedAt: '$state.shown.publishedAt',
            fit: { $size: { $setIntersection: ['$state.shown.terms', [...terms]] } },
          },
        },
        { $sort: { fit: -1, publishedAt: -1, _id: 1 } },
        { $limit: limit },
        { $project: { _id: 1 } },
      ])
      .toArray();
    return found.map(({ _id }) => _id);
  };
