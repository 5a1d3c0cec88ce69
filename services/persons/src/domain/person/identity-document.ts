import { parseIdNumber, refusals, type IsoDate } from '@yibao/platform/domain';
import type { IdType, Sex } from '@yibao/schemas/facts/persons';

const refuse = refusals({
  INVALID_ID_NUMBER: [
    'BAD_USER_INPUT',
    '证件号码不正确，请核对',
    'The identity number is not valid; please check it',
  ],
});

/** An identity document as it was shown: what its number tells, where it tells something. */
export type IdentityDocument = {
  readonly idType: IdType;
  readonly number: string;
  readonly birthDate?: IsoDate;
  readonly sex?: Sex;
};

/** Permits of Hong Kong, Macao (H, M and 8 or 10 digits) and Taiwan (8 digits); passports: letters and digits. */
const forms = { HMT_PERMIT: /^(?:[HM]\d{8}(?:\d{2})?|\d{8})$/, PASSPORT: /^[A-Z0-9]{5,17}$/ } as const;

/**
 * Reads a document's number as typed. Resident cards and residence permits of Hong Kong, Macao and Taiwan residents
 * carry national numbers with a check digit [S003-8.1c]. Refuses INVALID_ID_NUMBER, never repeating the number.
 */
export const readDocument = (idType: IdType, text: string, today: IsoDate): IdentityDocument => {
  if (idType === 'RESIDENT_ID' || idType === 'HMT_RESIDENCE') {
    const { number, birthDate, sex } = parseIdNumber(text, today);
    return { idType, number, birthDate, sex };
  }
  const number = text.normalize('NFKC').trim().toUpperCase();
  if (!forms[idType].test(number)) throw refuse('INVALID_ID_NUMBER', { problem: 'FORM' });
  return { idType, number };
};

/** What a number is unique within: both documents with national numbers share one space. */
export const uniqueText = ({ idType, number }: Pick<IdentityDocument, 'idType' | 'number'>): string =>
  `${idType === 'HMT_RESIDENCE' ? 'RESIDENT_ID' : idType}:${number}`;
