import { statusOn } from '../../domain/delegation/delegation.ts';
import type { MandateResolvers } from '../generated.ts';

export const Mandate: MandateResolvers = {
  id: ({ mandateId }) => mandateId,
  person: ({ personId: id }) => ({ id }),
  status: (mandate, _args, { today }) => statusOn(mandate, today()),
};
