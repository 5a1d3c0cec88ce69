import type { IsoDate } from '@yibao/platform/domain';
import type { Store, StoreDefinition } from '@yibao/platform/mongo';
import type { LiaisonEvent, OfferEvent, ProfileEvent } from '@yibao/schemas/events/sports';
import { liaisons, type Liaison } from '../domain/liaison/liaison.ts';
import { offers, type Offer } from '../domain/offer/offer.ts';
import type { SportsProfile } from '../domain/profile/profile.ts';

/** By college. */
export const liaisonStore: StoreDefinition<Liaison | null, LiaisonEvent> = {
  collection: 'liaisons',
  aggregate: liaisons,
};

export const offerStore: StoreDefinition<Offer | null, OfferEvent> = {
  collection: 'offers',
  aggregate: offers,
  subjectOf: (offer, id) => offer?.personId ?? id,
  indexes: [{ key: { 'state.personId': 1, 'state.declined': 1, _id: 1 } }],
};

const mostOffers = 50;

/** What a person was offered and has not declined. */
export const offersTo =
  ({ query }: Pick<Store<Offer | null, OfferEvent>, 'query'>) =>
  async (personId: string): Promise<readonly Offer[]> => {
    const filter = { 'state.personId': personId, 'state.declined': false };
    return (await query(filter, { limit: mostOffers })).flatMap(({ state }) => state ?? []);
  };

/** Those who belong to a unit on a day, after a person's id; a page at a time. */
export const membersOf =
  ({ query }: Pick<Store<SportsProfile | null, ProfileEvent>, 'query'>) =>
  async (unit: string, on: IsoDate, after: string, limit: number) => {
    const filter = { 'state.capacities.unit': unit, _id: { $gt: after } };
    const found = await query(filter, { sort: { _id: 1 }, limit });
    const isMember = (profile: SportsProfile | null) =>
      profile?.capacities.some(
        (each) => each.unit === unit && each.from <= on && (each.to === undefined || on <= each.to),
      );
    return {
      members: found.filter(({ state }) => isMember(state)).map(({ id }) => id),
      last: found.length === limit ? found.at(-1)?.id : undefined,
    };
  };
