import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environmentWith, readLauncherConfig } from './config.ts';
import { startGuard } from './guard.ts';
import { whenOrphaned } from './orphaned.ts';
import { claimPidFile, runningOf } from './pid-file.ts';
import { isAlive } from './process-identity.ts';
import { explanationOf } from './refusal.ts';
import { root } from './root.ts';
import { stopOrphans } from './servers/child.ts';
import { settingOf, startServers, type Servers } from './servers/start-servers.ts';

const local = join(root, '.local');

// Standard output belongs to jest: its last line is the result.
const say = (line: string) => console.error(line);

const isInUse = (folder: string, pid: number) => {
  const file = join(folder, 'run.pid');
  return existsSync(file) ? runningOf(file) !== null : isAlive(pid);
};

/** Removes what test runs that were killed have left: their servers and their folders. */
const removeLeftovers = async () => {
  for (const name of readdirSync(local).filter((each) => /^test-\d+$/.test(each))) {
    const folder = join(local, name);
    if (isInUse(folder, Number(name.slice('test-'.length)))) continue;
    await stopOrphans(folder);
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What `npm run trace` reads; a run of some tests only must not replace it. */
const resultsOf = (given: readonly string[]) =>
  given.every((argument) => argument.startsWith('--'))
    ? ['--json', `--outputFile=${join(local, 'test-results.json')}`]
    : [];

const startJest = ({ mongodbUri, kafkaBrokers }: Servers, given: readonly string[]): ChildProcess =>
  spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      join(root, 'node_modules/jest/bin/jest.js'),
      ...resultsOf(given),
      ...given,
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: environmentWith({ MONGODB_URI: mongodbUri, KAFKA_BROKERS: kafkaBrokers?.join(',') ?? '' }),
    },
  );

/** Runs jest against the servers; answers its exit code. */
const runJest = (servers: Servers): Promise<number> => {
  const child = startJest(servers, process.argv.slice(2));
  // Ctrl-C reaches jest by itself; a signal sent to this process alone must be handed on.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  whenOrphaned(() => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.once('exit', (ended) => resolve(ended ?? 1));
  });
};

/** `npm test`: servers of its own on free ports, then jest with what it was given; then nothing is left. */
const runTests = async (): Promise<number> => {
  mkdirSync(local, { recursive: true });
  await removeLeftovers();
  const folder = join(local, `test-${process.pid}`);
  mkdirSync(folder);
  claimPidFile(join(folder, 'run.pid'), process.pid);
  const guard = startGuard();
  const setting = settingOf(readLauncherConfig(), { folder, guard, say, onRestart: () => {} });
  let servers: Servers | undefined;
  try {
    servers = await startServers(setting);
    const { mongodb, kafka, kafkaBrokers } = servers;
    say(`MongoDB: ${mongodb.way} (${mongodb.because})`);
    say(`Kafka: ${kafka.way} (${kafka.because})`);
    if (kafkaBrokers === null)
      say('There is no Kafka: tests that need it are skipped or fail. Put Java 17 and Maven on the PATH.');
    return await runJest(servers);
  } finally {
    await servers?.stop();
    await guard.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

process.exitCode = await runTests().catch((error: unknown) => {
  console.error(explanationOf(error));
  return 1;
});
