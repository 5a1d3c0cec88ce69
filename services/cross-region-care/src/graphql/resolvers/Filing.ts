import { validityOn } from '../../domain/filing.ts';
import type { FilingResolvers } from '../generated.ts';

export const Filing: FilingResolvers = {
  __resolveReference: ({ id }, { filingById }) => filingById.load(id),
  id: ({ filingId }) => filingId,
  person: ({ personId }) => ({ id: personId }),
  guidedBy: ({ guidedBy }) => guidedBy ?? null,
  validity: (filing, { on }, { today }) => validityOn(filing, on ?? today()),
};
