import { describe, expect, it } from '@jest/globals';
import { readinessOf } from './readiness.ts';

const at = Date.parse('2026-03-02T08:00:00Z');
const answering = { command: async () => ({ ok: 1 }) };
const unreachable = { command: async () => Promise.reject(new Error('no server')) };
const heardBefore = (ms: number) => ({ lastHeartbeatAt: () => new Date(at - ms) });

describe('readiness', () => {
  it.each([
    ['without consumers', answering, [], undefined],
    ['with a consumer last heard of 30 s ago', answering, [0, 30_000], undefined],
    ['with a consumer last heard of longer ago', answering, [0, 30_001], 'consumer'],
    ['without a database', unreachable, [0], 'database'],
  ])('%s', async (_case, db, ages, reason) => {
    const { unready } = readinessOf(db, ages.map(heardBefore), () => at);
    expect(await unready()).toBe(reason);
  });

  it('ends with draining', async () => {
    const { unready, drain } = readinessOf(answering, [], () => at);
    drain();
    expect(await unready()).toBe('draining');
  });
});
