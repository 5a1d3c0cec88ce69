import { createCipheriv, createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';

const hex = (text: string) => Buffer.from(text, 'hex');

describe('SM3', () => {
  it.each([
    ['example 1', 'abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
    ['example 2', 'abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
  ])('is that of GB/T 32905, %s', (_name, text, digest) =>
    expect(createHash('sm3').update(text).digest('hex')).toBe(digest),
  );
  it('in HMAC is that of GM/T 0042', () => {
    const key = hex('0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20');
    const text = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'.repeat(2);
    expect(createHmac('sm3', key).update(text).digest('hex')).toBe(
      'ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a',
    );
  });
});

describe('SM4', () => {
  const block = hex('0123456789abcdeffedcba9876543210');

  it('is that of GB/T 32907, example 1', () => {
    const cipher = createCipheriv('sm4-ecb', block, null).setAutoPadding(false);
    expect(cipher.update(block).toString('hex')).toBe('681edf34d206965e86b3e94f536e4246');
  });
  it('is that of GB/T 32907, example 2: encrypted a million times', () => {
    // CBC over zeros encrypts its own last block again, beginning with the iv.
    const cipher = createCipheriv('sm4-cbc', block, block).setAutoPadding(false);
    const blocks = cipher.update(Buffer.alloc(16 * 1_000_000));
    expect(blocks.subarray(-16).toString('hex')).toBe('595298c7c6fd271f0402f804c33d3f66');
  });
});
