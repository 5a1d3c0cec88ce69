import { describe, expect, it } from '@jest/globals';
import { idNumberOf } from './fixtures.ts';
import { readDocument, uniqueText } from './identity-document.ts';

const today = '2026-03-10';
const problemOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    return error as { reason: string; message: string; details: unknown };
  }
  throw new Error('Nothing was refused');
};

describe('readDocument', () => {
  it('reads birth date and sex off a resident identity number', () => {
    const number = idNumberOf('1966-03-18', '011');
    expect(readDocument('RESIDENT_ID', ` ${number.toLowerCase()} `, today)).toEqual({
      idType: 'RESIDENT_ID',
      number,
      birthDate: '1966-03-18',
      sex: 'MALE',
    });
  });

  it('accepts a residence permit of a Macao resident [S003-8.1c]', () => {
    const number = idNumberOf('1980-05-06', '022', '820000');
    expect(readDocument('HMT_RESIDENCE', number, today)).toMatchObject({
      birthDate: '1980-05-06',
      sex: 'FEMALE',
    });
  });

  it.each([
    ['HMT_PERMIT', 'h12345678', 'H12345678'],
    ['HMT_PERMIT', 'M1234567801', 'M1234567801'],
    ['HMT_PERMIT', '01234567', '01234567'],
    ['PASSPORT', 'e1234567', 'E1234567'],
  ] as const)('accepts the number of a %s as typed: %s [S003-8.1c]', (idType, typed, number) => {
    expect(readDocument(idType, typed, today)).toEqual({ idType, number });
  });

  it.each([
    ['HMT_PERMIT', 'X12345678'],
    ['HMT_PERMIT', 'H1234567'],
    ['PASSPORT', 'E-123'],
    ['RESIDENT_ID', 'H12345678'],
  ] as const)('refuses as %s: %s', (idType, typed) => {
    expect(problemOf(() => readDocument(idType, typed, today)).reason).toBe('INVALID_ID_NUMBER');
  });

  it('refuses a wrong check digit without repeating the number', () => {
    const number = idNumberOf('1966-03-18');
    const wrong = number.slice(0, 17) + (number.endsWith('1') ? '2' : '1');
    const refusal = problemOf(() => readDocument('RESIDENT_ID', wrong, today));
    expect(refusal).toMatchObject({ reason: 'INVALID_ID_NUMBER', details: { problem: 'CHECK_DIGIT' } });
    expect(JSON.stringify(refusal) + refusal.message).not.toContain(wrong);
  });

  it('lets national numbers be unique across both documents that carry them', () => {
    const number = idNumberOf('1980-05-06');
    expect(uniqueText({ idType: 'HMT_RESIDENCE', number })).toBe(
      uniqueText({ idType: 'RESIDENT_ID', number }),
    );
    expect(uniqueText({ idType: 'PASSPORT', number })).not.toBe(uniqueText({ idType: 'HMT_PERMIT', number }));
  });
});
