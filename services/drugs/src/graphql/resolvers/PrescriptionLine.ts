import type { PrescriptionLineResolvers } from '../generated.ts';

export const PrescriptionLine: PrescriptionLineResolvers = {
  entry: ({ code }, _args, { entryByCode }) => entryByCode.load(code),
};
