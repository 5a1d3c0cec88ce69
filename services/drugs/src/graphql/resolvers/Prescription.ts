import type { PrescriptionResolvers } from '../generated.ts';

export const Prescription: PrescriptionResolvers = {
  __resolveReference: ({ id }, { prescriptionById }) => prescriptionById.load(id),
  id: ({ prescriptionId }) => prescriptionId,
  person: ({ personId }) => ({ id: personId }),
  diagnoses: ({ private: secret }) => secret?.diagnoses ?? null,
};
