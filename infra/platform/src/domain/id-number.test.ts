import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './dates.ts';
import { DomainError } from './errors.ts';
import { containsIdNumber, findIdNumbers, redactIdNumbers } from './id-number-search.ts';
import { checkDigitOf, isIdNumber, maskIdNumber, parseIdNumber } from './id-number.ts';

/** The specimen of GB 11643. */
const specimen = '11010519491231002X';

const problemOf = (text: string, today?: string): unknown => {
  try {
    parseIdNumber(text, today);
    return null;
  } catch (error) {
    return error instanceof DomainError && error.reason === 'INVALID_ID_NUMBER'
      ? error.details.problem
      : error;
  }
};

const numberOf = (area: number, birthDate: string, order: number): string => {
  const digits = `${area}${birthDate.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return digits + checkDigitOf(digits);
};
const anyNumber = fc
  .tuple(fc.integer({ min: 110_000, max: 829_999 }), fc.integer({ min: 0, max: 45_000 }), fc.nat(999))
  .map(([area, days, order]) => numberOf(area, addDays('1900-01-01', days), order));

describe('parseIdNumber', () => {
  it('reads the specimen of the standard', () =>
    expect(parseIdNumber(specimen)).toEqual({
      number: specimen,
      birthDate: '1949-12-31',
      areaCode: '110105',
      sex: 'FEMALE',
    }));
  it('reads an odd order number as male', () =>
    expect(parseIdNumber(numberOf(220_102, '1980-01-01', 1)).sex).toBe('MALE'));
  it('forgives blanks around it, a small x and full-width digits', () => {
    expect(parseIdNumber(' 11010519491231002x\n').number).toBe(specimen);
    expect(parseIdNumber('１１０１０５１９４９１２３１００２Ｘ').number).toBe(specimen);
  });
  it('upgrades 15 digits to the number that the holder has now', () =>
    expect(parseIdNumber('110105491231002').number).toBe(specimen));
  it.each([
    ['', 'FORM'],
    ['1101051949123100', 'FORM'],
    ['11010519491231002', 'FORM'],
    ['11010519491231002XX', 'FORM'],
    ['010105194912310020', 'FORM'],
    ['1101051949123100X2', 'FORM'],
    ['110105 19491231 002X', 'FORM'],
    ['110105194912310021', 'CHECK_DIGIT'],
    ['110105490231002', 'BIRTH_DATE'],
    [numberOf(110_105, '2023-02-30', 2), 'BIRTH_DATE'],
    [numberOf(110_105, '1899-12-31', 2), 'BIRTH_DATE'],
    [numberOf(110_105, '2100-01-01', 2), 'BIRTH_DATE'],
    [numberOf(110_105, '9191-01-01', 2), 'BIRTH_DATE'],
    [numberOf(110_105, '2023-02-29', 2), 'BIRTH_DATE'],
  ])('refuses %j for its %s', (text, problem) => expect(problemOf(text)).toBe(problem));
  it('refuses a birth date in the future, from the day before birth on', () => {
    const newborn = numberOf(220_102, '2026-01-31', 123);
    expect(problemOf(newborn, '2026-01-30')).toBe('BORN_IN_FUTURE');
    expect(problemOf(newborn, '2026-01-31')).toBeNull();
  });
  it('does not repeat the number in the refusal', () => {
    expect.assertions(1);
    try {
      parseIdNumber('110105194912310021');
    } catch (error) {
      if (error instanceof DomainError)
        expect([error.message, error.messages, error.details]).toEqual([
          'The identity number is not valid; please check it',
          {
            zh: '身份证号码不正确，请核对',
            en: 'The identity number is not valid; please check it',
          },
          { problem: 'CHECK_DIGIT' },
        ]);
    }
  });
  it('notices every single wrong digit and every swap of neighbours', () =>
    fc.assert(
      fc.property(anyNumber, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
        const at = (index: number) => number.charAt(index);
        const wrong =
          number.slice(0, place) + String((Number(at(place)) + shift) % 10) + number.slice(place + 1);
        const swapped = number.slice(0, place) + at(place + 1) + at(place) + number.slice(place + 2);
        return (
          isIdNumber(number) && !isIdNumber(wrong) && (at(place) === at(place + 1) || !isIdNumber(swapped))
        );
      }),
    ));
});

describe('checkDigitOf', () => {
  it('is X where the remainder is two', () => expect(checkDigitOf('11010519491231002')).toBe('X'));
  it('wants 17 digits', () => expect(() => checkDigitOf('110105')).toThrow(RangeError));
});

describe('maskIdNumber', () => {
  it('shows the first and the last character', () =>
    expect(maskIdNumber(specimen)).toBe('1****************X'));
  it.each(['', '1', '12'])('shows nothing of %j', (text) => expect(maskIdNumber(text)).toMatch(/^\**$/));
});

describe('the search for numbers in free text', () => {
  it.each([
    `身份证${specimen}号`,
    `id=${specimen}&x=1`,
    `"${specimen}"`,
    `a${specimen}b`,
    specimen.toLowerCase(),
    `${specimen}${specimen}`,
    `99${specimen}`,
    '12110105194912310038', // glued to two digits before, so that it ends the run
    `${numberOf(220_102, '1980-01-01', 1)}99`,
    '110105 19491231 002X',
    '110105-19491231-002-X',
    '１１０１０５１９４９１２３１００２Ｘ',
  ])('finds one in %j', (text) => expect(containsIdNumber(text)).toBe(true));
  it.each([
    '',
    '110105194912310021',
    'order 202301041234567890',
    '2023-01-04T08:00:00.000+08:00',
    '018f3c2a-7b1d-7000-8000-1234567890ab',
    '110105491231002',
    '110105,19491231,002X',
    '1234567890123456789012345678901234567890',
  ])('finds none in %j', (text) => {
    expect(findIdNumbers(text)).toEqual([]);
    expect(redactIdNumbers(text)).toBe(text);
  });
  it('names what it found in its plain form', () =>
    expect(findIdNumbers(`甲 110105 19491231 002x, 乙 ${numberOf(220_102, '1980-01-01', 1)}`)).toEqual([
      specimen,
      numberOf(220_102, '1980-01-01', 1),
    ]));
  it('replaces the number and leaves the rest', () => {
    expect(redactIdNumbers(`参保人${specimen}，电话另附`)).toBe('参保人[id number]，电话另附');
    expect(redactIdNumbers(`${specimen}/${specimen}`, '#')).toBe('#/#');
  });
  it('leaves no digit of two overlapping numbers', () => {
    // The second begins at the third digit of the first.
    const overlapping = '22240320191001010704';
    expect(findIdNumbers(overlapping)).toHaveLength(2);
    expect(redactIdNumbers(overlapping)).toBe('[id number]');
  });
  it('finds every number, whatever stands around it, and leaves none behind', () =>
    fc.assert(
      fc.property(anyNumber, fc.string(), fc.string(), (number, before, after) => {
        const text = before + number + after;
        return findIdNumbers(text).includes(number) && !containsIdNumber(redactIdNumbers(text));
      }),
    ));
});
