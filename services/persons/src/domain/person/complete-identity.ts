import type { IsoDate } from '@yibao/platform/domain';
import { IdentityCompleted, type IdentityProof, type PersonEvent } from '@yibao/schemas/events/persons';
import type { IdentityDocument } from './identity-document.ts';
import { isProvisional, known, type Person } from './person.ts';
import { refuse } from './refusals.ts';

export type CompleteIdentity = {
  readonly document: IdentityDocument & { readonly searchKey: string };
  readonly proof: IdentityProof;
  readonly today: IsoDate;
};

/**
 * Adds the missing identity number: the flag is cleared, id and history stay [S003-1.2d]. The birth date in the number
 * replaces the one that was only stated. Refuses NOTHING_TO_COMPLETE, PERSON_UNKNOWN.
 */
export const completeIdentity = (
  current: Person | null,
  { document, proof }: CompleteIdentity,
): readonly PersonEvent[] => {
  const person = known(current);
  if (person.searchKeys.includes(document.searchKey)) return [];
  if (!isProvisional(person)) throw refuse('NOTHING_TO_COMPLETE', { idType: person.idType });
  const { idType, number, searchKey } = document;
  const sex = document.sex ?? person.sex;
  return [
    IdentityCompleted(
      {
        personId: person.personId,
        idType,
        proof,
        birthDate: document.birthDate ?? person.birthDate,
        ...(sex ? { sex } : {}),
      },
      { document: { number, searchKey } },
    ),
  ];
};
