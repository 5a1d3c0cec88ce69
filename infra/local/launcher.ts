import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { traceIfAsked } from '@yibao/platform/tracing';
import type { StartArguments } from './arguments.ts';
import type { LauncherConfig } from './config.ts';
import { startGuard, type Guard } from './guard.ts';
import { markAsOurs } from './local-dir.ts';
import { claimPidFile } from './pid-file.ts';
import { holdPort, type HeldPort } from './ports.ts';
import { StartRefusal } from './refusal.ts';
import { publishRun, withdrawRun, type Run } from './run-file.ts';
import { runOf } from './run-of.ts';
import { secretsIn } from './secrets.ts';
import { provinceOnce, seedDemoProvince } from './seeding.ts';
import { services as listed } from './services.ts';
import { stopOrphans } from './servers/child.ts';
import { settingOf, startServers, type Servers } from './servers/start-servers.ts';
import { startStack, type Stack, type StackOptions } from './stack.ts';
import { childProcesses } from './stack/child-processes.ts';
import { inProcess, loadAhead } from './stack/in-process.ts';
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

/** Clears away what an earlier run has left, takes the port, and begins to load what will be needed. */
const makeReady = async ({ config, processes, parts }: LaunchOptions): Promise<HeldPort> => {
  await stopOrphans(config.localDir);
  const held = await holdPort(config.port);
  if (processes === 'one' && !parts) loadAhead(listed.map(({ name }) => name));
  return held;
};

/** The graph to start on these servers. */
const graphOn = async (
  servers: Servers,
  options: LaunchOptions,
  { port, release }: HeldPort,
  host: Host,
): Promise<StackOptions> => ({
  ...options.config,
  mongodbUri: servers.mongodbUri,
  kafkaBrokers: servers.kafkaBrokers,
  port,
  releasePort: release,
  secrets: await secretsIn(options.config.localDir),
  issuerDir: join(options.config.localDir, 'issuer'),
  parts: partsOf(options, servers, host),
  ...(options.services && { services: options.services }),
});

/** Starts servers, services and gateway on a data folder of its own. */
export const launch = (options: LaunchOptions): Launch => {
  const { config, say } = options;
  const { localDir } = config;
  const lock = claim(localDir);
  const guard = startGuard();
  let servers: Servers | undefined;
  let stack: Stack | undefined;
  let release = async () => {};
  let stopTracing = async () => {};
  let current: (() => Run) | undefined;
  const host: Host = { folder: localDir, guard, say, onRestart: () => current && publishRun(current()) };
  let making = Promise.resolve();
  const stopping = new AbortController();
  let fail = (_reason: string) => {};
  const failed = new Promise<string>((resolve) => (fail = resolve));

  const start = async (): Promise<Run> => {
    const startedAt = new Date();
    const held = await makeReady(options);
    release = held.release;
    const running = (servers = await startServers(settingOf(config, host)));
    void running.died.then((name) => fail(`${name} could not be kept up: see ${join(localDir, 'logs')}.`));
    const wanted = await graphOn(running, options, held, host);
    const persons = config.production || options.seed ? 0 : config.provincePersons;
    making = provinceOnce(wanted, { persons, say, signal: stopping.signal });
    await making;
    stopTracing = await traceIfAsked('yibao');
    const graph = (stack = await startStack(wanted));
    if (!config.production) await (options.seed ?? seedDemoProvince)(graph, say);
    const times = { startedAt, readyAt: new Date() };
    current = () => runOf({ config, servers: running, stack: graph, ...times });
    publishRun(current());
    return current();
  };

  return {
    started: start(),
    failed,
    async drain() {
      await release();
      stopping.abort(new StartRefusal('The demonstration province is made when the graph starts again.'));
      await Promise.allSettled([making]);
      if (stack) await within(6000, stack.stop()).catch((error: unknown) => say(String(error)));
      await within(2000, stopTracing());
      await servers?.stop();
      await guard.close();
      withdrawRun(localDir);
      rmSync(lock, { force: true });
    },
  };
};
