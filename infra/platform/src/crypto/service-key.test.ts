import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { newDataKey } from './data-key.ts';
import { keyIdOf, open, seal } from './seal.ts';
import { blindIndex, serviceKeysOf, unwrapKey, wrapKey } from './service-key.ts';

const configuredKey = () => randomBytes(32).toString('base64');
const broken = (problem: string) => expect.objectContaining({ name: 'SealBrokenError', problem });

describe('wrapKey', () => {
  const serviceKey = configuredKey();
  const key = newDataKey();

  it('gives back the same key', () => {
    const unwrapped = unwrapKey(serviceKey, 'p1', wrapKey(serviceKey, 'p1', key));
    expect(unwrapped.id).toBe(key.id);
    expect(open(unwrapped, 'persons.private', seal(key, 'persons.private', '张三'))).toBe('张三');
  });
  it('keeps the key of one person from another', () =>
    expect(() => unwrapKey(serviceKey, 'p2', wrapKey(serviceKey, 'p1', key))).toThrow(broken('TAG')));
  it('unwraps under no other service key', () =>
    expect(() => unwrapKey(configuredKey(), 'p1', wrapKey(serviceKey, 'p1', key))).toThrow(
      broken('UNKNOWN_KEY'),
    ));
  it('rotates: the newest service key wraps, the older ones still unwrap', () => {
    const [fresh, old] = [configuredKey(), serviceKey];
    const wrapped = wrapKey(old, 'p1', key);
    expect(unwrapKey(`${fresh},${old}`, 'p1', wrapped).id).toBe(key.id);
    expect(keyIdOf(wrapKey(`${fresh},${old}`, 'p1', key))).toBe(serviceKeysOf(fresh)[0].id);
    expect(() => unwrapKey(fresh, 'p1', wrapped)).toThrow(broken('UNKNOWN_KEY'));
  });
  it.each([
    ['nothing', ''],
    ['too few bytes', randomBytes(31).toString('base64')],
    ['too many bytes', randomBytes(33).toString('base64')],
    ['another alphabet', Buffer.alloc(32, 0xff).toString('base64url')],
    ['a text', 'correct horse battery staple'],
    ['an empty second key', `${serviceKey},`],
  ])('does not start with %s for a service key', (_what, configured) => {
    expect(() => wrapKey(configured, 'p1', key)).toThrow('A configured key must be 32 bytes in base64');
  });
});

describe('blindIndex', () => {
  const indexKey = configuredKey();
  it('is equal for equal texts of one context under one key, and for nothing else', () => {
    const index = blindIndex(indexKey, 'a', '12');
    expect(blindIndex(indexKey, 'a', '12')).toBe(index);
    expect(index).toMatch(/^[0-9a-f]{64}$/);
    expect([
      blindIndex(indexKey, 'a', '1'),
      blindIndex(indexKey, 'b', '12'),
      blindIndex(indexKey, 'a1', '2'),
      blindIndex(indexKey, '', 'a12'),
      blindIndex(configuredKey(), 'a', '12'),
    ]).not.toContain(index);
  });
  it('stays what it is, because stored claims depend on it', () =>
    expect(
      blindIndex(Buffer.alloc(32, 7).toString('base64'), 'persons.id-number', '11010519491231002X'),
    ).toBe('9b96c81dbdf3deea47340e8bd2533eb3875264c34a469c1f6336fe4b9806c463'));
  it('takes no short key', () => expect(() => blindIndex('c2hvcnQ=', 'a', '1')).toThrow('32 bytes'));
});
