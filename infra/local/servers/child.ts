import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { environmentWith } from '../config.ts';
import { runningOf, writePidFile } from '../pid-file.ts';
import { identityOf } from '../process-identity.ts';
import type { Setting } from './way.ts';

export type Command = {
  /** Names its log and pid file. */
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Keeps what an earlier run wrote into the log. */
  readonly again?: boolean;
};

export type Child = {
  readonly pid: number;
  readonly log: string;
  readonly ended: Promise<void>;
  readonly isRunning: () => boolean;
};

const signal = (pid: number, name: NodeJS.Signals) => {
  try {
    process.kill(-pid, name);
  } catch {
    // It has ended already.
  }
};

/** Asks a process group to end, and after four seconds does not ask any more: what was acknowledged is on disk. */
export const stopProcess = async (pid: number): Promise<void> => {
  const identity = identityOf(pid);
  if (identity === null) return;
  signal(pid, 'SIGTERM');
  const deadline = Date.now() + 4000;
  while (identityOf(pid) === identity) {
    if (Date.now() > deadline) signal(pid, 'SIGKILL');
    await pause(20);
  }
};

const pidFileOf = (folder: string, name: string) => join(folder, `${name}.pid`);

/** Ends a server left over from a launcher that was killed together with its guard: it holds the data folder's lock. */
export const stopOrphan = async (folder: string, name: string): Promise<void> => {
  const orphan = runningOf(pidFileOf(folder, name));
  if (orphan !== null) await stopProcess(orphan);
};

const ownFiles = ['launcher.pid', 'run.pid'];

/** Ends whatever an earlier launcher of this folder left: its servers, and parts that had processes of their own. */
export const stopOrphans = async (folder: string): Promise<void> => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.pid') && !ownFiles.includes(name));
  await Promise.all(files.map(async (name) => stopOrphan(folder, name.slice(0, -'.pid'.length))));
};

export const lastLinesOf = (log: string): string =>
  readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' | ');

/** Spawns a child as leader of a process group: Ctrl-C in the terminal reaches the launcher only, which stops it in order. */
export const spawnChild = (
  { folder, guard }: Pick<Setting, 'folder' | 'guard'>,
  { name, program, args, environment = {}, again = false }: Command,
): Child => {
  const pidFile = pidFileOf(folder, name);
  const log = join(folder, 'logs', `${name}.log`);
  mkdirSync(join(folder, 'logs'), { recursive: true });
  const output = openSync(log, again ? 'a' : 'w');
  const child = spawn(program, [...args], {
    detached: true,
    stdio: ['ignore', output, output],
    env: environmentWith(environment),
  });
  closeSync(output);
  let running = true;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} cannot be run`);
  guard.watch(pid);
  writePidFile(pidFile, pid);
  void ended.then(() => {
    running = false;
    guard.forget(pid);
    rmSync(pidFile, { force: true });
  });
  return { pid, log, ended, isRunning: () => running };
};
