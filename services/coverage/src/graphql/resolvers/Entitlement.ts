import type { EntitlementResolvers } from '../generated.ts';

export const Entitlement: EntitlementResolvers = {
  id: ({ entitlementId }) => entitlementId,
  person: ({ personId }) => ({ id: personId }),
  institution: ({ institutionId }) => (institutionId === null ? null : { id: institutionId }),
  area: ({ insuredArea }) => insuredArea,
  reason: ({ secret }) => secret?.reason ?? null,
};
