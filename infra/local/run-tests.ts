import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environmentWith, readLauncherConfig } from './config.ts';
import { startGuard } from './guard.ts';
import { explanationOf } from './refusal.ts';
import { root } from './root.ts';
import { settingOf, startServers, type Servers } from './servers/start-servers.ts';

const say = (line: string) => console.log(line);

const jestArguments = (given: readonly string[]) => [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  join(root, 'node_modules/jest/bin/jest.js'),
  '--json',
  `--outputFile=${join(root, '.local/test-results.json')}`,
  ...given,
];

/** Runs jest against the servers; answers its exit code. */
const runJest = async (servers: Servers, given: readonly string[]): Promise<number> => {
  const child = spawn(process.execPath, jestArguments(given), {
    cwd: root,
    stdio: 'inherit',
    env: environmentWith({
      MONGODB_URI: servers.mongodbUri,
      ...(servers.kafkaBrokers ? { KAFKA_BROKERS: servers.kafkaBrokers.join(',') } : {}),
    }),
  });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  process.once('SIGINT', forward);
  process.once('SIGTERM', forward);
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
};

/** Servers of its own on free ports with a folder of its own, then every test, then nothing is left. */
const main = async (): Promise<number> => {
  const folder = join(root, '.local', `test-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const guard = startGuard();
  let servers: Servers | undefined;
  try {
    servers = await startServers(
      settingOf(readLauncherConfig(), { folder, guard, say, onRestart: () => {} }),
    );
    if (servers.kafkaBrokers === null)
      say('No Kafka: tests against Kafka fail. Set KAFKA_BROKERS, or put Java 17 and Maven on the PATH.');
    return await runJest(servers, process.argv.slice(2));
  } finally {
    await servers?.stop();
    await guard.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

process.exitCode = await main().catch((error: unknown) => {
  console.error(explanationOf(error));
  return 1;
});
