import type { IsoDate } from '@yibao/platform/domain';
import type { Store, StoreDefinition } from '@yibao/platform/mongo';
import type { CampaignEvent, LectureEvent, PublicityPointEvent } from '@yibao/schemas/events/sports';
import type { Db } from 'mongodb';
import { campaigns, type Campaign } from '../domain/publicity/campaign.ts';
import { lectures, type Lecture } from '../domain/publicity/lecture.ts';
import { publicityPoints, type PublicityPoint } from '../domain/publicity/point.ts';

export const lectureStore: StoreDefinition<Lecture | null, LectureEvent> = {
  collection: 'lectures',
  aggregate: lectures,
  indexes: [{ key: { 'state.placeId': 1 } }, { key: { 'state.date': 1 } }],
};

export const campaignStore: StoreDefinition<Campaign | null, CampaignEvent> = {
  collection: 'campaigns',
  aggregate: campaigns,
  indexes: [{ key: { 'state.eventId': 1 } }, { key: { 'state.createdOn': 1 } }],
};

export const publicityPointStore: StoreDefinition<PublicityPoint | null, PublicityPointEvent> = {
  collection: 'publicityPoints',
  aggregate: publicityPoints,
  indexes: [{ key: { 'state.eventId': 1 } }, { key: { 'state.from': 1 } }],
};

const atMost = 200;
const held = ['HELD', 'CLOSED'];

/** Lectures that were held at a college or a team. */
export const lecturesHeldAt =
  ({ query }: Pick<Store<Lecture | null, LectureEvent>, 'query'>) =>
  async (placeId: string): Promise<readonly Lecture[]> => {
    const filter = { 'state.placeId': placeId, 'state.status': { $in: held } };
    return (await query(filter, { limit: atMost })).flatMap(({ state }) => state ?? []);
  };

/** The campaigns of an event. */
export const campaignsOf =
  ({ query }: Pick<Store<Campaign | null, CampaignEvent>, 'query'>) =>
  async (eventId: string): Promise<readonly Campaign[]> =>
    (await query({ 'state.eventId': eventId }, { limit: atMost })).flatMap(({ state }) => state ?? []);

/** The publicity points of an event. */
export const pointsOf =
  ({ query }: Pick<Store<PublicityPoint | null, PublicityPointEvent>, 'query'>) =>
  async (eventId: string): Promise<readonly PublicityPoint[]> =>
    (await query({ 'state.eventId': eventId }, { limit: atMost })).flatMap(({ state }) => state ?? []);

export type PublicityCount = { readonly n: number; readonly reach: number };

/** How many of each kind there were between two days, and whom they reached [S000-G4]. */
export const publicityCounts = (db: Db) => {
  const total = async (collection: string, match: object): Promise<PublicityCount> => {
    const group = { $group: { _id: null, n: { $sum: 1 }, reach: { $sum: '$state.reach' } } };
    const [found] = await db
      .collection(collection)
      .aggregate<PublicityCount>([{ $match: match }, group])
      .toArray();
    return { n: found?.n ?? 0, reach: found?.reach ?? 0 };
  };
  return async (from: IsoDate, to: IsoDate) => {
    const between = { $gte: from, $lte: to };
    const [ofLectures, ofCampaigns, joint, ofPoints] = await Promise.all([
      total('lectures', { 'state.date': between, 'state.status': { $in: held } }),
      total('campaigns', { 'state.createdOn': between }),
      total('campaigns', { 'state.createdOn': between, 'state.departments.1': { $exists: true } }),
      total('publicityPoints', { 'state.from': between }),
    ]);
    return { lectures: ofLectures, campaigns: ofCampaigns, joint, points: ofPoints };
  };
};
