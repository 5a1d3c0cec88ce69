import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkDigitOf, containsIdNumber } from '../domain/index.ts';
import { redactText } from './redact-text.ts';

const idNumber = `22010219900101001${checkDigitOf('22010219900101001')}`;

describe('redactText', () => {
  it.each([
    [`参保人${idNumber}，`, '参保人[id number]，'],
    ['call 13812345678 now', 'call [mobile number] now'],
    ['+86 138-1234-5678', '[mobile number]'],
    ['8613812345678', '[mobile number]'],
    ['电话１３８１２３４５６７８', '电话[mobile number]'],
    ['authorization: Bearer abc.def-1', 'authorization: Bearer [redacted]'],
    ['basic dXNlcjpwYXNz', 'basic [redacted]'],
    ['token eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJwMSJ9.c2ln-_1', 'token [redacted]'],
    ['mongodb://user:pass@db:27017/x', 'mongodb://[redacted]@db:27017/x'],
    ['/find?name=Zhao&page=2&idNumber=E123', '/find?name=[redacted]&page=2&idNumber=[redacted]'],
    [
      'E11000 dup key: { name: "张三", area: "220100" }',
      'E11000 dup key: { name: "[redacted]", area: "220100" }',
    ],
    [`{"phone":"0431-1","code":"A"}`, `{"phone":"[redacted]","code":"A"}`],
    [`{ full_name: 'Zhao \\'San\\'' }`, `{ full_name: "[redacted]" }`],
    ['"姓名": "张三', '"姓名": "[redacted]"'],
  ])('turns %j into %j', (text, expected) => expect(redactText(text)).toBe(expected));

  it.each([
    'filing-opened.v1 of 220100 on 2022-11-01',
    '018f3c2a-7b1d-7000-8000-13812345678a',
    '66a138123456789012345678',
    '1700000000000',
    '138123456789',
    'operationName: "Settle"',
    '{"collectionName":"persons","name space":1}',
    '/graphql?operationName=Settle',
    'mongodb://127.0.0.1:27017/x',
    '',
  ])('leaves %j', (text) => expect(redactText(text)).toBe(text));

  it('cuts a long text without leaving half a number at the cut', () => {
    for (let before = 3960; before <= 4000; before += 1) {
      const redacted = redactText('x'.repeat(before) + idNumber + 'y'.repeat(100));
      expect(redacted).toMatch(/^x+(\[id number\]y*)?\[cut\]$/);
    }
  });

  it.each([
    ['letters', 'a'.repeat(100_000)],
    ['digits', '1'.repeat(100_000)],
    ['quotes', `name="`.repeat(20_000)],
    ['blanks', ' '.repeat(100_000)],
    ['digits and hyphens', '1-'.repeat(50_000)],
    ['points', 'eyJaaaa.'.repeat(20_000)],
    ['hexadecimal', 'abcdef12-'.repeat(12_000)],
  ])('is quick over many %s', (_what, text) => {
    // The best of five: another process may take the processor away, never hand it out.
    const durations = Array.from({ length: 5 }, () => {
      const start = performance.now();
      redactText(text);
      return performance.now() - start;
    });
    expect(Math.min(...durations)).toBeLessThan(60);
  });

  it('leaves no identity or mobile number in any surroundings', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const redacted = redactText(`${before}${idNumber}${after} 13812345678 ${before}`);
        return !containsIdNumber(redacted) && !redacted.includes('13812345678');
      }),
    ));
});
