import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimPidFile, runningOf, writePidFile } from './pid-file.ts';
import { identityOf } from './process-identity.ts';

const folder = mkdtempSync(join(tmpdir(), 'pid files '));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a pid file', () => {
  it('names a process while it runs', () => {
    const file = join(folder, 'mine.pid');
    writePidFile(file, process.pid);
    expect(runningOf(file)).toBe(process.pid);
  });

  it.each([
    ['a later process has the same id', JSON.stringify({ pid: process.pid, identity: 'an earlier one' })],
    ['no such process runs', JSON.stringify({ pid: 2 ** 22 + 1, identity: 'gone' })],
    ['it is damaged', '{'],
  ])('names nobody when %s', (_why, content) => {
    const file = join(folder, 'other.pid');
    writeFileSync(file, content);
    expect(runningOf(file)).toBeNull();
  });

  it('is claimed once, and taken over from a process that has ended', () => {
    const file = join(folder, 'claim.pid');
    expect(claimPidFile(file, process.pid)).toBeNull();
    expect(claimPidFile(file, process.ppid)).toBe(process.pid);
    writeFileSync(file, JSON.stringify({ pid: process.pid, identity: 'an earlier one' }));
    expect(claimPidFile(file, process.ppid)).toBeNull();
    expect(runningOf(file)).toBe(process.ppid);
  });

  it('tells processes apart by more than their id', () => {
    expect(identityOf(process.pid)).not.toBe(identityOf(process.ppid));
    expect(identityOf(process.pid)).toBe(identityOf(process.pid));
  });
});
