import { describe, expect, it } from '@jest/globals';
import { requireOpaqueId } from './opaque-id.ts';

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
