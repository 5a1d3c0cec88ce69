import type { RatingResolvers } from '../generated.ts';

export const Rating: RatingResolvers = {
  __resolveReference: ({ id }, { ratingById }) => ratingById.load(id),
  id: ({ ratingId }) => ratingId,
  actKind: ({ act }) => act.kind,
  actId: ({ act }) => act.id,
  person: ({ personId }) => ({ id: personId }),
  comment: ({ private: secret }) => secret?.comment ?? null,
  followUp: ({ followUp, private: secret }) => followUp && { ...followUp, answer: secret?.answer ?? null },
};
