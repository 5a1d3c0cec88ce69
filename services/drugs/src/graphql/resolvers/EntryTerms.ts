import type { EntryTermsResolvers } from '../generated.ts';

export const EntryTerms: EntryTermsResolvers = {
  maximumDailyDose: ({ maximumDailyDose }) => maximumDailyDose ?? null,
  courseDays: ({ courseDays }) => courseDays ?? null,
  price: ({ priceFen }) => priceFen ?? null,
  separatePayment: ({ separatePayment }) => separatePayment ?? false,
};
