import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environmentWith, readLauncherConfig } from './config.ts';
import { startGuard } from './guard.ts';
import { claimPidFile, runningOf } from './pid-file.ts';
import { explanationOf } from './refusal.ts';
import { root } from './root.ts';
import { stopOrphan } from './servers/child.ts';
import { settingOf, startServers } from './servers/start-servers.ts';

const local = join(root, '.local');

/** Removes what test runs that were killed have left: their servers and their folders. */
const removeLeftovers = async () => {
  for (const name of readdirSync(local).filter((each) => /^test-\d+$/.test(each))) {
    const folder = join(local, name);
    if (runningOf(join(folder, 'run.pid')) !== null) continue;
    for (const server of ['mongodb', 'kafka']) await stopOrphan(folder, server);
    rmSync(folder, { recursive: true, force: true });
  }
};

const jest = (environment: Readonly<Record<string, string>>) =>
  spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      join(root, 'node_modules/jest/bin/jest.js'),
      ...process.argv.slice(2),
    ],
    { cwd: root, stdio: 'inherit', env: environmentWith(environment) },
  );

/** `npm test`: servers of its own on free ports, then jest with what it was given. */
const runTests = async (): Promise<number> => {
  mkdirSync(local, { recursive: true });
  await removeLeftovers();
  const folder = join(local, `test-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  claimPidFile(join(folder, 'run.pid'), process.pid);
  const guard = startGuard();
  // Standard output belongs to jest: its last line is the result.
  const say = (line: string) => console.error(line);
  const started = await startServers(
    settingOf(readLauncherConfig(), { folder, guard, say, onRestart: () => {} }),
  );
  const { mongodb, kafka, mongodbUri, kafkaBrokers } = started;
  say(`MongoDB: ${mongodb.way} (${mongodb.because})`);
  say(`Kafka: ${kafka.way} (${kafka.because})`);
  if (kafkaBrokers === null) say('Without Kafka, tests that need it are skipped.');
  const child = jest({ MONGODB_URI: mongodbUri, KAFKA_BROKERS: kafkaBrokers?.join(',') ?? '' });
  // Ctrl-C reaches jest by itself; a signal sent to this process alone must be handed on.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  const code = await new Promise<number>((resolve) => {
    child.once('exit', (ended) => resolve(ended ?? 1));
  });
  await started.stop();
  await guard.close();
  rmSync(folder, { recursive: true, force: true });
  return code;
};

process.exitCode = await runTests().catch((error: unknown) => {
  console.error(explanationOf(error));
  return 1;
});
