import { statusOn } from '../../domain/delegation/delegation.ts';
import type { ConsentResolvers } from '../generated.ts';

export const Consent: ConsentResolvers = {
  id: ({ consentId }) => consentId,
  person: ({ personId: id }) => ({ id }),
  status: (consent, _args, { today }) => statusOn(consent, today()),
};
