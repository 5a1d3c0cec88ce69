import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { environmentWith, readLauncherConfig } from '../config.ts';
import { readRun, runFileIn, type Run } from '../run-file.ts';
import { root } from '../root.ts';
import { findProgram } from '../servers/programs.ts';

/** Waits for a condition, at most so long. */
export const eventually = async (holds: () => boolean | Promise<boolean>, what: string, seconds = 60) => {
  const deadline = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`not within ${seconds} s: ${what}`);
    await pause(25);
  }
};

/** A folder for a search path that holds only these programs: no Docker engine takes part in a test. */
const pathWith = (names: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  const { searchPath } = readLauncherConfig();
  for (const name of names) {
    const found = findProgram(name, searchPath);
    if (found) symlinkSync(found, join(folder, name));
  }
  return folder;
};

const programs = pathWith(['java', 'python3', 'mvn', 'mongod', 'node', 'npm', 'sh']);

export type Started = {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly run: () => Promise<Run>;
  readonly exitCode: () => Promise<number | null>;
};

type Environment = Readonly<Record<string, string>>;

const start = (
  localDir: string,
  environment: Environment,
  program: string,
  args: readonly string[],
): Started => {
  let output = '';
  const child = spawn(program, args, {
    cwd: root,
    // A group of its own, as a terminal gives it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentWith({
      PATH: programs,
      MONGODB_URI: '',
      KAFKA_BROKERS: '',
      PORT: '0',
      NODE_ENV: 'test',
      LOG_LEVEL: '',
      PROVINCE_PERSONS: '12',
      LOCAL_DIR: localDir,
      npm_lifecycle_event: '',
      ...environment,
    }),
  });
  child.stdout.on('data', (text) => (output += String(text)));
  child.stderr.on('data', (text) => (output += String(text)));
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    child,
    output: () => output,
    exitCode: () => exited,
    async run() {
      const file = runFileIn(localDir);
      const isOver = () => readRun(file) !== null || child.exitCode !== null;
      await eventually(isOver, 'the launcher is up', 150);
      const run = readRun(file);
      if (!run) throw new Error(`the launcher ended: ${output}`);
      return run;
    },
  };
};

/** Starts a launcher with small parts as a process of its own, servers of its own included. */
export const startTiny = (
  localDir: string,
  environment: Environment = {},
  args: readonly string[] = [],
): Started => {
  const file = join(root, 'infra/local/testing/launch-tiny.ts');
  return start(localDir, environment, process.execPath, [
    ...['--import', import.meta.resolve('tsx'), file],
    ...args,
  ]);
};

/** `npm start`, as a person types it. */
export const npmStart = (localDir: string, environment: Environment = {}): Started =>
  start(localDir, environment, 'npm', ['start']);

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** `npm run <command>` to its end. `lines`: as many are read, as `| head -n <lines>` reads them, then nobody reads. */
export const npmRun = async (localDir: string, args: readonly string[], lines = Infinity): Promise<Ended> => {
  const child = spawn('npm', ['run', '-s', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentWith({
      ...{ PATH: programs, NODE_ENV: 'test', LOCAL_DIR: localDir, MONGODB_URI: '', KAFKA_BROKERS: '' },
    }),
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => {
    stdout += String(text);
    if (stdout.split('\n').length > lines) child.stdout.destroy();
  });
  child.stderr.on('data', (text) => (stderr += String(text)));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
};
