import { isIdNumber } from './id-number.ts';

/**
 * Every place where an identity number may begin, overlapping ones included: digits are found inside longer runs too,
 * because a number glued to a counter leaks as much as a free-standing one. One blank or hyphen may stand between
 * digits. By chance about one in 15,000 runs of 18 digits is taken for a number; for redaction that is the safe side.
 */
const candidate = /(?=([1-9](?:[ -]?\d){16}[ -]?[\dX]))/g;

type Span = { readonly start: number; readonly end: number; readonly number: string };

/** Full-width digits and a small x to their plain forms, one character each, so that positions stay. */
const plain = (text: string): string =>
  text.replace(/[０-９Ｘｘx]/g, (character) =>
    character === 'x' ? 'X' : character.normalize('NFKC').toUpperCase(),
  );

const spansIn = (text: string): readonly Span[] =>
  [...plain(text).matchAll(candidate)].flatMap(({ index, 1: written = '' }) => {
    const number = written.replace(/[ -]/g, '');
    return isIdNumber(number) ? [{ start: index, end: index + written.length, number }] : [];
  });

/** The valid 18-digit identity numbers in free text. 15-digit ones have no check digit and are not looked for. */
export const findIdNumbers = (text: string): readonly string[] => spansIn(text).map(({ number }) => number);

/** Whether free text holds a valid 18-digit identity number. */
export const containsIdNumber = (text: string): boolean => spansIn(text).length > 0;

/** Free text with every identity number in it replaced. */
export const redactIdNumbers = (text: string, replacement = '[id number]'): string => {
  let result = '';
  let position = 0;
  for (const { start, end } of spansIn(text)) {
    if (start >= position) result += text.slice(position, start) + replacement;
    position = Math.max(position, end);
  }
  return result + text.slice(position);
};
