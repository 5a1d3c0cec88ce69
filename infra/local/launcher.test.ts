import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './process-identity.ts';
import type { Run } from './run-file.ts';
import { eventually, startTiny, type Started } from './testing/started.ts';

const folders = mkdtempSync(join(tmpdir(), 'launcher test '));
let localDir = '';
let started: Started[] = [];

const start = (...args: Parameters<typeof startTiny>) => {
  const one = startTiny(...args);
  started.push(one);
  return one;
};

const processesOf = ({ servers }: Run) =>
  [servers.mongodb.pid, servers.kafka.pid].filter((pid) => pid !== null);

beforeEach(() => {
  localDir = mkdtempSync(join(folders, 'data '));
});
afterEach(async () => {
  for (const { child, exitCode } of started) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await exitCode();
  }
  started = [];
});
afterAll(() => rmSync(folders, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));

describe('the launcher', () => {
  it('keeps its servers up, takes them along when it is killed, starts again on the same data, and drains', async () => {
    const killed = start(localDir);
    const before = await killed.run();
    expect(Object.keys(before.services).sort()).toEqual(['alpha', 'beta']);
    const secrets = readFileSync(join(localDir, 'secrets.json'), 'utf8');
    expect(statSync(join(localDir, 'secrets.json')).mode & 0o777).toBe(0o600);

    const second = start(localDir);
    expect(await second.exitCode()).toBe(1);
    expect(second.output()).toBe(
      `Process ${before.pid} is already running on ${localDir}: stop it, or give this one a LOCAL_DIR of its own.\n`,
    );

    const { pid, address } = before.servers.mongodb;
    if (pid === null) throw new Error('this MongoDB is not ours to end');
    process.kill(pid, 'SIGKILL');
    await eventually(
      async () => (await killed.run()).servers.mongodb.pid !== pid,
      'MongoDB is started again',
    );
    const repaired = await killed.run();
    expect(repaired.servers.mongodb.address).toBe(address);

    killed.child.kill('SIGKILL');
    await killed.exitCode();
    await eventually(() => processesOf(repaired).filter(isAlive).length === 0, 'the servers are gone', 15);

    const again = start(localDir);
    const run = await again.run();
    expect(readFileSync(join(localDir, 'secrets.json'), 'utf8')).toBe(secrets);
    const slow = fetch(`http://localhost:${run.port}/slow`);
    await (await fetch(run.urls['health'] ?? '')).text();
    const began = Date.now();
    again.child.kill('SIGINT');
    expect(await (await slow).text()).toBe('done');
    expect(await again.exitCode()).toBe(0);
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(processesOf(run).filter(isAlive)).toEqual([]);
    expect(existsSync(join(localDir, 'run.json'))).toBe(false);
  }, 180_000);

  it('runs twice side by side: each takes the next free port, servers and data of its own', async () => {
    const localDirs = [join(localDir, 'one'), join(localDir, 'the other')];
    const [first, second] = localDirs.map((each) => start(each, { PORT: '' }));
    const runs = await Promise.all([first?.run(), second?.run()]);
    const [one, other] = runs;
    if (!one || !other || !first || !second) throw new Error('two were started');
    for (const { port } of [one, other]) expect(port).toBeGreaterThanOrEqual(4000);
    expect(new Set([one, other].map(({ port }) => port)).size).toBe(2);
    for (const server of ['mongodb', 'kafka'] as const)
      expect(one.servers[server].address).not.toBe(other.servers[server].address);
    expect(localDirs).toEqual([one.localDir, other.localDir]);

    first.child.kill('SIGINT');
    expect(await first.exitCode()).toBe(0);
    expect(await (await fetch(other.urls['health'] ?? '')).text()).toBe('done');
    expect(processesOf(other).every(isAlive)).toBe(true);
    second.child.kill('SIGINT');
    expect(await second.exitCode()).toBe(0);
  }, 120_000);

  it('refuses a port that is taken when it was asked for, and leaves nothing behind', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await eventually(() => other.listening, 'the other program listens');
    const { port } = other.address() as AddressInfo;
    const refused = start(localDir, { PORT: String(port) });
    expect(await refused.exitCode()).toBe(1);
    expect(refused.output()).toBe(
      `Port ${port} is taken: choose another PORT, or leave it unset for the next free one.\n`,
    );
    expect(existsSync(join(localDir, 'launcher.pid'))).toBe(false);
    other.close();
  }, 60_000);
});
