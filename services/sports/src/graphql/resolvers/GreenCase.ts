import type { GreenCase as Model } from '../../domain/green/case.ts';
import type { GreenCaseResolvers } from '../generated.ts';

/** The one officer of a case; the name is gone once the person was erased. */
export const officerOf = ({ greenCaseId, officerId, private: secret }: Model) =>
  officerId === null
    ? null
    : { greenCaseId, officerId, name: secret?.name ?? null, phone: secret?.phone ?? null };

export const GreenCase: GreenCaseResolvers = {
  __resolveReference: async ({ id }, { greenCaseById }) => greenCaseById.load(id),
  id: ({ greenCaseId }) => greenCaseId,
  person: ({ personId }) => ({ id: personId }),
  originKind: ({ origin }) => origin.kind,
  originId: ({ origin }) => origin.id,
  officer: (found) => officerOf(found),
};
