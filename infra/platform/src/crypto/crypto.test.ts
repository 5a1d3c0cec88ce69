import { describe, expect, it } from '@jest/globals';
import { createCipheriv, createHash } from 'node:crypto';
import { blindIndex, newDataKey, open, seal, SealBrokenError, unwrapKey, wrapKey } from './index.ts';

const base64Key = () => newDataKey().toString('base64');

describe('the algorithms underneath', () => {
  it('SM3 of GB/T 32905, example 1', () =>
    expect(createHash('sm3').update('abc').digest('hex')).toBe(
      '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    ));

  it('SM4 of GB/T 32907, example 1', () => {
    const block = Buffer.from('0123456789abcdeffedcba9876543210', 'hex');
    const cipher = createCipheriv('sm4-ecb', block, null).setAutoPadding(false);
    expect(cipher.update(block).toString('hex')).toBe('681edf34d206965e86b3e94f536e4246');
  });
});

describe('seal', () => {
  const key = newDataKey();

  it.each(['', 'x', '张三 110', 'y'.repeat(5000)])('opens to what was sealed: %#', (text) =>
    expect(open(key, 'persons.private', seal(key, 'persons.private', text))).toBe(text),
  );

  it('never gives the same text twice', () => expect(seal(key, 'a', 'b')).not.toBe(seal(key, 'a', 'b')));

  it('opens with no other key and in no other place', () => {
    const sealed = seal(key, 'persons.private', 'secret');
    expect(() => open(newDataKey(), 'persons.private', sealed)).toThrow(SealBrokenError);
    expect(() => open(key, 'persons.privat', sealed)).toThrow(SealBrokenError);
  });

  it('breaks when any part is changed or cut', () => {
    const bytes = Buffer.from(seal(key, 'a', 'a text of some length'), 'base64');
    for (let position = 0; position < bytes.length; position += 1) {
      const changed = Buffer.from(bytes);
      changed[position] = (changed[position] ?? 0) ^ 1;
      expect(() => open(key, 'a', changed.toString('base64'))).toThrow(SealBrokenError);
    }
    expect(() => open(key, 'a', bytes.subarray(0, -16).toString('base64'))).toThrow(SealBrokenError);
    expect(() => open(key, 'a', '')).toThrow(SealBrokenError);
  });
});

describe('the key ring', () => {
  it('unwraps what an older key of the ring wrapped, and wraps with the newest', () => {
    const [old, fresh, key] = [base64Key(), base64Key(), newDataKey()];
    const wrapped = wrapKey(old, 'p1', key);
    expect(unwrapKey(`${fresh},${old}`, 'p1', wrapped)).toEqual(key);
    expect(wrapKey(`${fresh},${old}`, 'p1', key).slice(0, 8)).toBe(wrapKey(fresh, 'p1', key).slice(0, 8));
    expect(() => unwrapKey(fresh, 'p1', wrapped)).toThrow(SealBrokenError);
  });

  it('keeps the key of one person from another', () => {
    const master = base64Key();
    expect(() => unwrapKey(master, 'p2', wrapKey(master, 'p1', newDataKey()))).toThrow(SealBrokenError);
  });
});

describe('blindIndex', () => {
  const key = base64Key();
  it('is equal for equal texts of one context only', () => {
    expect(blindIndex(key, 'a', '1')).toBe(blindIndex(key, 'a', '1'));
    const others = [blindIndex(key, 'a', '2'), blindIndex(key, 'b', '1'), blindIndex(base64Key(), 'a', '1')];
    expect(others).not.toContain(blindIndex(key, 'a', '1'));
  });
});
