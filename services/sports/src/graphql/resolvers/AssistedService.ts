import type { AssistedServiceResolvers } from '../generated.ts';

export const AssistedService: AssistedServiceResolvers = {
  id: ({ serviceId }) => serviceId,
  person: ({ personId }) => ({ id: personId }),
  place: ({ private: secret }) => secret?.place ?? null,
  // No step can be planned at a window [S000-01e].
  visitCountByApplicant: () => 0,
};
