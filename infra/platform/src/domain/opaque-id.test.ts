import { describe, expect, it } from '@jest/globals';
import { isReference, requireOpaqueId } from './opaque-id.ts';

describe('requireOpaqueId', () => {
  it.each([
    'officer-2',
    'H22010200001',
    'o1/2026-03-02/A001',
    'XC07AB02',
    'p1@3',
    'rx 1',
    '',
    '  ',
    'x'.repeat(128),
  ])('takes %j', (id) => expect(requireOpaqueId(id, 'input.id')).toBe(id));

  it.each(['王小明', '１２３', 'x'.repeat(129), '11010519491231002X', 'a\nb'])(
    'refuses %j and does not repeat it',
    (id) => {
      expect(() => requireOpaqueId(id, 'input.id')).toThrow(
        expect.objectContaining({ reason: 'ID_INVALID', details: { at: 'input.id', most: 128 } }),
      );
    },
  );
});

describe('isReference', () => {
  it.each(['photo-1', 'f1', 'N-2026/03:7', 'x'.repeat(80)])('is %j', (text) =>
    expect(isReference(text)).toBe(true),
  );
  it.each(['', '-1', '张三 1', 'a b', 'x'.repeat(81), '11010519491231002X', 'N-11010519491231002X'])(
    'is not %j',
    (text) => expect(isReference(text)).toBe(false),
  );
});
