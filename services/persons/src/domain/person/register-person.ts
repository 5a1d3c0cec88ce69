import type { IsoDate } from '@yibao/platform/domain';
import { PersonRegistered, type PersonEvent, type ProvisionalReason } from '@yibao/schemas/events/persons';
import type { Sex } from '@yibao/schemas/facts/persons';
import type { IdentityDocument } from './identity-document.ts';
import type { Person } from './person.ts';
import { refuse } from './refusals.ts';

export type RegisterPerson = {
  readonly personId: string;
  readonly name: string;
  /** Undefined: none can be shown. */
  readonly document: (IdentityDocument & { readonly searchKey: string }) | undefined;
  readonly provisionalReason: ProvisionalReason | undefined;
  readonly birthDate: IsoDate | undefined;
  readonly sex: Sex | undefined;
  readonly area: string;
  readonly householdArea: string;
  readonly today: IsoDate;
};

/** The birth date from the number, or as stated. Refuses BIRTH_DATE_DIFFERS, BIRTH_DATE_REQUIRED, DATE_NOT_ALLOWED. */
export const birthDateOf = (
  fromNumber: IsoDate | undefined,
  stated: IsoDate | undefined,
  today: IsoDate,
): IsoDate => {
  if (fromNumber !== undefined && stated !== undefined && fromNumber !== stated)
    throw refuse('BIRTH_DATE_DIFFERS');
  const birthDate = fromNumber ?? stated;
  if (birthDate === undefined) throw refuse('BIRTH_DATE_REQUIRED');
  if (birthDate > today) throw refuse('DATE_NOT_ALLOWED', { field: 'birthDate', latest: today });
  return birthDate;
};

/**
 * Puts a person on record, provisionally with a reason where no number can be shown [S003-1.2d]. Refuses NAME_REQUIRED,
 * PROVISIONAL_REASON_REQUIRED, BIRTH_DATE_REQUIRED, BIRTH_DATE_DIFFERS, DATE_NOT_ALLOWED.
 */
export const registerPerson = (person: Person | null, request: RegisterPerson): readonly PersonEvent[] => {
  if (person) return [];
  const { personId, document, provisionalReason, area, householdArea, today } = request;
  const name = request.name.normalize('NFKC').trim();
  if (name === '') throw refuse('NAME_REQUIRED');
  if (!document && !provisionalReason) throw refuse('PROVISIONAL_REASON_REQUIRED');
  const birthDate = birthDateOf(document?.birthDate, request.birthDate, today);
  const sex = document?.sex ?? request.sex;
  const place = { area, householdArea };
  const data = { personId, birthDate, ...(sex ? { sex } : {}), ...place };
  return document
    ? [
        PersonRegistered(
          { ...data, idType: document.idType },
          { name, document: { number: document.number, searchKey: document.searchKey } },
        ),
      ]
    : [PersonRegistered({ ...data, ...(provisionalReason ? { provisionalReason } : {}) }, { name })];
};
