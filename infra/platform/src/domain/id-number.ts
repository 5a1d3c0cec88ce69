import { isIsoDate, type IsoDate } from './dates.ts';
import { refusals } from './errors.ts';

/** What a resident identity number (GB 11643) says about its holder. */
export type IdNumber = {
  /** 18 characters, the check character in upper case. */
  readonly number: string;
  readonly birthDate: IsoDate;
  /** Six digits: where it was first issued, not where the holder lives. */
  readonly areaCode: string;
  readonly sex: 'MALE' | 'FEMALE';
};

type Problem = 'FORM' | 'BIRTH_DATE' | 'BORN_IN_FUTURE' | 'CHECK_DIGIT';

const refuse = refusals({
  INVALID_ID_NUMBER: [
    'BAD_USER_INPUT',
    '身份证号码不正确，请核对',
    'The identity number is not valid; please check it',
  ],
});

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** The check character over the first 17 digits: ISO 7064 MOD 11-2. */
export const checkDigitOf = (digits: string): string => {
  if (!/^\d{17}$/.test(digits)) throw new RangeError('The check digit is taken over 17 digits');
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return checkCharacters.charAt(sum % 11);
};

/** A 15-digit number of the old kind in its 18-digit form; all of its holders were born in 19xx. */
const upgraded = (digits: string): string => {
  const long = `${digits.slice(0, 6)}19${digits.slice(6)}`;
  return long + checkDigitOf(long);
};

const birthDateIn = (number: string): string =>
  `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;

const problemOf = (number: string, today: IsoDate | undefined): Problem | null => {
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return 'FORM';
  const birthDate = birthDateIn(number);
  if (!/^(19|20)/.test(birthDate) || !isIsoDate(birthDate)) return 'BIRTH_DATE';
  if (today !== undefined && birthDate > today) return 'BORN_IN_FUTURE';
  return checkDigitOf(number.slice(0, 17)) === number.charAt(17) ? null : 'CHECK_DIGIT';
};

/**
 * Reads an identity number as typed: surrounding blanks, a small x and full-width digits are forgiven, 15 digits are
 * upgraded. With `today`, a later birth date is refused too. Refuses INVALID_ID_NUMBER; the details name the problem
 * and never repeat the number.
 */
export const parseIdNumber = (text: string, today?: IsoDate): IdNumber => {
  const typed = text.normalize('NFKC').trim().toUpperCase();
  const number = /^\d{15}$/.test(typed) ? upgraded(typed) : typed;
  const problem = problemOf(number, today);
  if (problem) throw refuse('INVALID_ID_NUMBER', { problem });
  return {
    number,
    birthDate: birthDateIn(number),
    areaCode: number.slice(0, 6),
    sex: Number(number.charAt(16)) % 2 === 1 ? 'MALE' : 'FEMALE',
  };
};

/** Whether the text is a valid 18-digit number, its check character in upper case. */
export const isIdNumber = (text: string): boolean => problemOf(text, undefined) === null;

/**
 * First and last character only. More would be too much: with the birth date, which many screens show beside it, three
 * leading and four trailing characters leave fewer than a hundred numbers to try.
 */
export const maskIdNumber = (number: string): string =>
  number.length < 3
    ? '*'.repeat(number.length)
    : number.charAt(0) + '*'.repeat(number.length - 2) + number.slice(-1);
