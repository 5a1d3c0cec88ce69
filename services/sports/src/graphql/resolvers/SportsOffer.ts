import type { SportsOfferResolvers } from '../generated.ts';

export const SportsOffer: SportsOfferResolvers = {
  id: ({ offerId }) => offerId,
  event: async ({ eventId }, _args, { eventById }) => eventById.load(eventId),
  serviceItem: ({ serviceItem }) => ({ id: serviceItem }),
};
