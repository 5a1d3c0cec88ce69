import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGuard } from '../guard.ts';
import { writePidFile } from '../pid-file.ts';
import { identityOf, isAlive } from '../process-identity.ts';
import { eventually } from '../testing/started.ts';
import { fakeMachine, type FakeMachine } from '../testing/fake-machine.ts';
import { stopOrphans } from './child.ts';
import { mayRestart } from './restarts.ts';
import { runServer } from './server-process.ts';

const guard = startGuard();
let machine: FakeMachine;
beforeEach(() => {
  machine = fakeMachine(guard);
  mkdirSync(machine.setting.folder);
});
afterEach(() => machine.remove());
afterAll(() => guard.close());

const yes = async () => true;
const command = (script: string) => ({ name: 'tiny', program: process.execPath, args: ['-e', script] });
const staying = command('setInterval(() => {}, 1000); console.log("up")');

describe('a server as a child process', () => {
  it('writes a log, and leaves neither process nor pid file when it is stopped', async () => {
    const server = await runServer(machine.setting, staying);
    const log = join(machine.setting.folder, 'logs/tiny.log');
    await server.until(async () => readFileSync(log, 'utf8') === 'up\n');
    await server.stop();
    expect(isAlive(server.pid())).toBe(false);
    expect(() => readFileSync(join(machine.setting.folder, 'tiny.pid'))).toThrow(/ENOENT/);
  });

  it('is made to end when it does not want to', async () => {
    const deaf = await runServer(
      machine.setting,
      command("process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)"),
    );
    await deaf.until(yes);
    await deaf.stop();
    expect(isAlive(deaf.pid())).toBe(false);
  }, 20_000);

  it('is started again when it ends by itself', async () => {
    const server = await runServer(machine.setting, staying);
    await server.until(yes);
    const before = server.pid();
    process.kill(before, 'SIGKILL');
    await eventually(() => server.pid() !== before, 'it runs again');
    expect(machine.said).toEqual([
      expect.stringMatching(/^tiny ended by itself \(.*\); it is started again$/),
    ]);
    await server.stop();
  });

  it('is given up when it ends before it has answered, with the end of its log', async () => {
    const server = await runServer(machine.setting, command('console.error("bad option"); process.exit(2)'));
    await expect(server.until(async () => false)).rejects.toThrow('tiny ended at once (bad option)');
    await server.died;
  });

  it('ends an orphan that holds the same data: its launcher and guard were killed', async () => {
    const { pid = 0 } = spawn(process.execPath, staying.args, { detached: true, stdio: 'ignore' });
    writePidFile(join(machine.setting.folder, 'tiny.pid'), pid);
    const identity = identityOf(pid);
    expect(identity).not.toBeNull();
    const server = await runServer(machine.setting, staying);
    expect(identityOf(pid)).not.toBe(identity);
    expect(isAlive(server.pid())).toBe(true);
    await server.stop();
  }, 30_000);

  it('is ended with all others that a killed launcher left in the folder; the launcher itself is not one of them', async () => {
    const { folder } = machine.setting;
    const pids = ['persons', 'gateway', 'launcher'].map((name) => {
      const { pid = 0 } = spawn(process.execPath, staying.args, { detached: true, stdio: 'ignore' });
      writePidFile(join(folder, `${name}.pid`), pid);
      return pid;
    });
    const identities = pids.map(identityOf);
    await stopOrphans(folder);
    expect(pids.map((pid, index) => identityOf(pid) === identities[index])).toEqual([false, false, true]);
    process.kill(pids[2] ?? 0, 'SIGKILL');
  }, 30_000);
});

describe('the guard', () => {
  it('ends what it watches when the launcher is gone, also by kill -9', async () => {
    const guardModule = JSON.stringify(new URL('../guard.ts', import.meta.url).href);
    const script = `
      import { spawn } from 'node:child_process';
      import { startGuard } from ${guardModule};
      const guard = startGuard();
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
      guard.watch(child.pid);
      setTimeout(() => { console.log(child.pid); process.kill(process.pid, 'SIGKILL'); }, 300);`;
    const { stdout } = spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script],
      { encoding: 'utf8' },
    );
    const pid = Number(stdout);
    expect(pid).toBeGreaterThan(1);
    await eventually(() => !isAlive(pid), 'the child has ended', 15);
  }, 30_000);

  it('lets nothing be started after it was closed', async () => {
    const closed = startGuard();
    await closed.close();
    const server = await runServer({ ...machine.setting, guard: closed }, staying);
    await server.died;
    expect(isAlive(server.pid())).toBe(false);
  });
});

describe('starting again', () => {
  it('is given up after five times in a minute', () => {
    const restarts: number[] = [];
    expect([0, 1, 2, 3, 4].map((second) => mayRestart(restarts, second * 1000))).toEqual(Array(5).fill(true));
    expect(mayRestart(restarts, 59_999)).toBe(false);
    expect(mayRestart(restarts, 60_001)).toBe(true);
  });
});
