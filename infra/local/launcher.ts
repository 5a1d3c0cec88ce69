import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { StartArguments } from './arguments.ts';
import type { LauncherConfig } from './config.ts';
import { startGuard, type Guard } from './guard.ts';
import { markAsOurs } from './local-dir.ts';
import { claimPidFile } from './pid-file.ts';
import { holdPort } from './ports.ts';
import { StartRefusal } from './refusal.ts';
import { publishRun, withdrawRun, type Run } from './run-file.ts';
import { runOf } from './run-of.ts';
import { secretsIn } from './secrets.ts';
import { seedDemoProvince } from './seeding.ts';
import { settingOf, startServers, type Servers } from './servers/start-servers.ts';
import { startStack, type Stack } from './stack.ts';
import { childProcesses } from './stack/child-processes.ts';
import { inProcess } from './stack/in-process.ts';
import type { Parts } from './stack/parts.ts';

export type LaunchOptions = StartArguments & {
  readonly config: LauncherConfig;
  readonly say: (line: string) => void;
  /** The real ones by default. */
  readonly parts?: Parts;
  readonly services?: readonly string[];
  /** Makes what a first start finds; the demonstration province by default, nothing in production. */
  readonly seed?: (stack: Stack, say: (line: string) => void) => Promise<void>;
};

/** An instance that runs, or is about to. */
export type Launch = {
  /** Resolves when the graph answers. */
  readonly started: Promise<Run>;
  /** Resolves with the reason when the instance cannot go on. */
  readonly failed: Promise<string>;
  /** Stops in order, whatever has started so far; afterwards no process is left. */
  readonly drain: () => Promise<void>;
};

const claim = (localDir: string): string => {
  mkdirSync(localDir, { recursive: true });
  const file = join(localDir, 'launcher.pid');
  const holder = claimPidFile(file, process.pid);
  if (holder !== null)
    throw new StartRefusal(
      `Process ${holder} is already running on ${localDir}: stop it, or give this one a LOCAL_DIR of its own.`,
    );
  markAsOurs(localDir);
  return file;
};

const within = (milliseconds: number, work: Promise<unknown>) =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, milliseconds).unref())]);

const partsOf = ({ parts, processes }: LaunchOptions, servers: Servers, host: Host): Parts => {
  if (parts) return parts;
  if (processes === 'one') return inProcess;
  if (servers.kafkaBrokers === null)
    throw new StartRefusal(
      'The embedded bus serves one process only: start without --processes=each, or set KAFKA_BROKERS.',
    );
  return childProcesses(host);
};

type Host = {
  readonly folder: string;
  readonly guard: Guard;
  readonly say: (line: string) => void;
  readonly onRestart: () => void;
};

/** Starts servers, services and gateway on a data folder of its own. */
export const launch = (options: LaunchOptions): Launch => {
  const { config, say } = options;
  const { localDir } = config;
  const lock = claim(localDir);
  const guard = startGuard();
  let servers: Servers | undefined;
  let stack: Stack | undefined;
  let release = async () => {};
  let current: (() => Run) | undefined;
  const host: Host = { folder: localDir, guard, say, onRestart: () => current && publishRun(current()) };
  let fail = (_reason: string) => {};
  const failed = new Promise<string>((resolve) => (fail = resolve));

  const start = async (): Promise<Run> => {
    const startedAt = new Date();
    const held = await holdPort(config.port);
    release = held.release;
    const running = (servers = await startServers(settingOf(config, host)));
    void running.died.then((name) => fail(`${name} could not be kept up: see ${join(localDir, 'logs')}.`));
    stack = await startStack({
      ...options.config,
      mongodbUri: running.mongodbUri,
      kafkaBrokers: running.kafkaBrokers,
      port: held.port,
      releasePort: held.release,
      secrets: await secretsIn(localDir),
      issuerDir: join(localDir, 'issuer'),
      parts: partsOf(options, running, host),
      ...(options.services && { services: options.services }),
    });
    const graph = stack;
    if (!config.production) await (options.seed ?? seedDemoProvince)(graph, say);
    current = () => runOf({ config, servers: running, stack: graph, startedAt });
    publishRun(current());
    return current();
  };

  return {
    started: start(),
    failed,
    async drain() {
      await release();
      if (stack) await within(6000, stack.stop()).catch((error: unknown) => say(String(error)));
      await servers?.stop();
      await guard.close();
      withdrawRun(localDir);
      rmSync(lock, { force: true });
    },
  };
};
