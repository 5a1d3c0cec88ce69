import { refusals, type Aggregate } from '@yibao/platform/domain';
import { OfferDeclined, OfferMade, type OfferEvent } from '@yibao/schemas/events/sports';
import { cityOf } from '@yibao/schemas/policy/areas';

const refuse = refusals({
  OFFER_UNKNOWN: ['NOT_FOUND', '未找到该推送', 'There is no such offer'],
  ALREADY_DECLINED: ['CONFLICT', '已谢绝', 'The offer was declined already'],
});

/** A service offered to one person on one occasion: never repeated. */
export type Offer = ReturnType<typeof OfferMade>['data'] & { readonly declined: boolean };

export const offers: Aggregate<Offer | null, OfferEvent> = {
  initial: null,
  evolve(current, event) {
    switch (event.type) {
      case OfferMade.type:
        return { ...event.data, declined: false };
      case OfferDeclined.type:
        return current && { ...current, declined: true };
    }
  },
};

/** What an event asks for of somebody at home in an area: away from that city a filing is needed [S000-G6]. */
export const itemsFor = (
  { venues }: { readonly venues: readonly { readonly area: string }[] },
  home: string,
): readonly string[] =>
  venues.some(({ area }) => cityOf(area) !== cityOf(home)) ? ['CROSS_REGION_FILING'] : [];

/** Offers once, whatever is heard again. */
export const makeOffer =
  (offer: ReturnType<typeof OfferMade>['data']) =>
  (current: Offer | null): readonly OfferEvent[] =>
    current ? [] : [OfferMade(offer)];

/** The person does not want it. Refuses OFFER_UNKNOWN, ALREADY_DECLINED. */
export const declineOffer =
  (personId: string | null) =>
  (current: Offer | null): readonly OfferEvent[] => {
    // Another's looks like none.
    if (!current || current.personId !== personId) throw refuse('OFFER_UNKNOWN');
    if (current.declined) throw refuse('ALREADY_DECLINED');
    return [OfferDeclined({ offerId: current.offerId, personId: current.personId })];
  };
