import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dataKeyOf, newDataKey } from './data-key.ts';
import { keyIdOf, open, seal, SealBrokenError } from './seal.ts';

const key = newDataKey();
const place = 'persons.private';
const broken = (problem: string) => expect.objectContaining({ name: 'SealBrokenError', problem });
const flipped = (sealed: string, position: number): string => {
  const bytes = Buffer.from(sealed, 'base64');
  bytes[position] = (bytes[position] ?? 0) ^ 1;
  return bytes.toString('base64');
};

describe('a sealed text', () => {
  it.each(['', 'x', '张三 110', 'y'.repeat(16), 'z'.repeat(5000), '\0'])(
    'opens to what was sealed: %#',
    (text) => expect(open(key, place, seal(key, place, text))).toBe(text),
  );
  it('opens to what was sealed, whatever text and place', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, context) => {
        expect(open(key, context, seal(key, context, text))).toBe(text);
      }),
    ));
  it('is never the same twice', () => expect(seal(key, place, 'a')).not.toBe(seal(key, place, 'a')));
  it('shows nothing of the text', () => {
    const bytes = Buffer.from(seal(key, place, 'a'.repeat(64)), 'base64');
    expect(bytes.includes('aaaa')).toBe(false);
  });
  it('is laid out as version, key id, iv, ciphertext and tag', () => {
    const bytes = Buffer.from(seal(key, place, 'a'.repeat(16)), 'base64');
    expect(bytes).toHaveLength(1 + 8 + 16 + 32 + 32);
    expect(bytes[0]).toBe(1);
    expect(bytes.toString('hex', 1, 9)).toBe(key.id);
  });
  it('opens for ever: one sealed with the first version', () =>
    expect(open(dataKeyOf(Buffer.alloc(32, 7)), 'persons.private', firstVersion)).toBe('甲'));
});

describe('a sealed text that was tampered with', () => {
  const sealed = seal(key, place, 'a text of more than one block');
  const { length } = Buffer.from(sealed, 'base64');
  const positions = (from: number, until: number) =>
    Array.from({ length: until - from }, (_, at) => from + at);

  it.each([
    ['version', 0, 1, 'FORM'],
    ['key id', 1, 9, 'UNKNOWN_KEY'],
    ['iv', 9, 25, 'TAG'],
    ['ciphertext', 25, length - 32, 'TAG'],
    ['tag', length - 32, length, 'TAG'],
  ])('is refused for any changed byte of its %s', (_part, from, until, problem) => {
    for (const position of positions(from, until))
      expect(() => open(key, place, flipped(sealed, position))).toThrow(broken(problem));
  });
  it('is refused at any shorter length', () => {
    const bytes = Buffer.from(sealed, 'base64');
    for (const end of positions(0, length))
      expect(() => open(key, place, bytes.subarray(0, end).toString('base64'))).toThrow(SealBrokenError);
  });
  it('is refused with a block appended or cut out', () => {
    const bytes = Buffer.from(sealed, 'base64');
    const longer = Buffer.concat([bytes, Buffer.alloc(16)]).toString('base64');
    const shorter = Buffer.concat([bytes.subarray(0, 25), bytes.subarray(41)]).toString('base64');
    expect(() => open(key, place, longer)).toThrow(broken('TAG'));
    expect(() => open(key, place, shorter)).toThrow(broken('TAG'));
  });
  it.each([
    ['nothing', ''],
    ['a blank in it', ` ${sealed}`],
    ['an ignored character', `${sealed.slice(0, 8)}*${sealed.slice(8)}`],
    ['its padding repeated', `${sealed}=`],
    ['the alphabet of URLs', `${sealed.slice(0, -4)}-_-_`],
    ['something else', 'not sealed at all'],
  ])('is refused with %s', (_what, text) => expect(() => open(key, place, text)).toThrow(broken('FORM')));
});

describe('the place of a sealed text', () => {
  it.each(['persons.privat', 'persons.private2', 'Persons.private', '', 'cases.private'])(
    'is not %j',
    (other) => expect(() => open(key, other, seal(key, place, 'a'))).toThrow(broken('TAG')),
  );
});

describe('keys', () => {
  it('open only what they sealed', () =>
    expect(() => open(newDataKey(), place, seal(key, place, 'a'))).toThrow(broken('UNKNOWN_KEY')));
  it('with another secret under the same id open nothing', () =>
    expect(() => open({ ...newDataKey(), id: key.id }, place, seal(key, place, 'a'))).toThrow(broken('TAG')));
  it('rotate: the new one seals, the old ones still open', () => {
    const [fresh, old] = [newDataKey(), newDataKey()];
    const before = seal(old, place, 'before');
    const after = seal([fresh, old], place, 'after');
    expect([open([fresh, old], place, before), open([fresh, old], place, after)]).toEqual([
      'before',
      'after',
    ]);
    expect([keyIdOf(before), keyIdOf(after)]).toEqual([old.id, fresh.id]);
    expect(() => open(old, place, after)).toThrow(broken('UNKNOWN_KEY'));
  });
  it('are not shown by printing them', () => {
    const shown = dataKeyOf(Buffer.alloc(32, 'A'));
    expect(JSON.stringify(shown) + inspect(shown, { depth: 9 })).not.toMatch(/AAAA|4141|65, ?65/);
  });
  it('have 32 bytes', () => {
    expect(() => dataKeyOf(Buffer.alloc(31))).toThrow('32 bytes');
    expect(() => dataKeyOf(Buffer.alloc(33))).toThrow('32 bytes');
  });
  it('of the same bytes are the same key', () =>
    expect(dataKeyOf(Buffer.alloc(32, 1)).id).toBe(dataKeyOf(Buffer.alloc(32, 1)).id));
});

const firstVersion =
  'AanHBLWwJkOFy8MD8Jo52LDZ9eLwtcbqe5Swc4aI0d6A2bI40gl99Ckin8mGEq1ODU/zoRxtftdtLoqcX5vVrTlRcRT056X23Q==';
