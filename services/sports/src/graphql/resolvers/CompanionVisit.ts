import type { CompanionVisitResolvers } from '../generated.ts';

export const CompanionVisit: CompanionVisitResolvers = {
  id: ({ visitId }) => visitId,
  hospital: ({ hospitalId }) => ({ id: hospitalId }),
  status: ({ respondedAt, doneAt, steps }) =>
    doneAt.length === steps.length ? 'DONE' : respondedAt === null ? 'OPEN' : 'RESPONDED',
  contactPerson: ({ private: secret }) => secret?.contactPerson ?? null,
  steps: ({ steps, doneAt, private: secret }) =>
    steps.map((step, index) => ({
      step,
      at: doneAt[index] ?? null,
      guide: secret?.guides?.[index] ?? null,
    })),
};
