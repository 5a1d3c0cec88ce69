import type { CollegeLiaisonResolvers } from '../generated.ts';

export const CollegeLiaison: CollegeLiaisonResolvers = {
  name: ({ private: secret }) => secret?.name ?? null,
  phone: ({ private: secret }) => secret?.phone ?? null,
};
