import type { EmergencyRegistrationResolvers } from '../generated.ts';

export const EmergencyRegistration: EmergencyRegistrationResolvers = {
  __resolveReference: ({ id }, { emergencyById }) => emergencyById.load(id),
  id: ({ registrationId }) => registrationId,
  person: ({ personId }) => ({ id: personId }),
};
