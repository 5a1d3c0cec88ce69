import { describe, expect, it } from '@jest/globals';
import { commandOf, deriveId } from './command.ts';

const caller = { viewer: { subject: 'desk-1' }, correlationId: 'c1' };
const input = { idempotencyKey: 'key-12345', amount: 3 };

describe('commandOf', () => {
  it('makes the same command, and the same new id, of the same call', () => {
    expect(commandOf(caller, 'settle', input)).toEqual(commandOf(caller, 'settle', { ...input }));
  });

  it.each([
    ['another caller', commandOf({ ...caller, viewer: { subject: 'desk-2' } }, 'settle', input)],
    ['another mutation', commandOf(caller, 'reverse', input)],
    ['another key', commandOf(caller, 'settle', { ...input, idempotencyKey: 'key-54321' })],
  ])('tells %s apart', (_what, other) => {
    const command = commandOf(caller, 'settle', input);
    expect([other.commandId === command.commandId, other.newId === command.newId]).toEqual([false, false]);
  });

  it('serves each person by itself under one key: what two are given has two ids', () => {
    const of = (personId: string) => commandOf(caller, 'settle', { ...input, personId });
    expect(of('p1')).toEqual(of('p1'));
    expect(of('p1@3').commandId).toBe(of('p1').commandId);
    expect([of('p2').commandId === of('p1').commandId, of('p2').newId === of('p1').newId]).toEqual([
      false,
      false,
    ]);
  });

  it('tells another input under the same key by its hash', () => {
    const changed = { ...input, amount: 4 };
    const other = commandOf(caller, 'settle', changed);
    const command = commandOf(caller, 'settle', input);
    expect([other.commandId, other.inputHash === command.inputHash]).toEqual([command.commandId, false]);
  });

  it.each(['short', 'x'.repeat(129)])('refuses the key %s', (idempotencyKey) => {
    expect(() => commandOf(caller, 'settle', { idempotencyKey })).toThrow('8 to 128');
  });

  it('takes the name of a service as the work it belongs to, and no words', () => {
    const within = (service: string) => () =>
      commandOf(caller, 'settle', { ...input, inContextOf: { service } });
    expect(within('service-desk')).not.toThrow();
    for (const service of ['王小明', 'Wang Xiaoming', '', 'x'.repeat(200)])
      expect(within(service)).toThrow('The work belongs to a service');
  });
});

describe('deriveId', () => {
  it('is a UUID of version 8', () => {
    expect(deriveId('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
  it('does not confuse where one part ends', () => expect(deriveId('ab', 'c')).not.toBe(deriveId('a', 'bc')));
});
