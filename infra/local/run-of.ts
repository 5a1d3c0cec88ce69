import type { LauncherConfig } from './config.ts';
import { identityOf } from './process-identity.ts';
import type { Run } from './run-file.ts';
import type { Chosen } from './servers/choose.ts';
import { withoutCredentials } from './servers/mongodb-client.ts';
import type { Servers } from './servers/start-servers.ts';
import type { Stack } from './stack.ts';

type Running = {
  readonly config: LauncherConfig;
  readonly servers: Servers;
  readonly stack: Stack;
  readonly startedAt: Date;
  readonly readyAt: Date;
};

const serverOf = ({ way, because, passedOver, server }: Chosen) => ({
  way,
  because,
  passedOver: [...passedOver],
  address: withoutCredentials(server.address),
  pid: server.pid(),
});

/** What runs, as it is written down for others. */
export const runOf = ({ config, servers, stack, startedAt, readyAt }: Running): Run => ({
  pid: process.pid,
  identity: identityOf(process.pid) ?? '',
  startedAt: startedAt.toISOString(),
  readyAt: readyAt.toISOString(),
  port: Number(new URL(stack.url).port),
  urls: {
    graph: stack.graphUrl,
    ...(config.production ? {} : { explorer: `${stack.url}/explorer` }),
    health: `${stack.url}/health`,
    ready: `${stack.url}/ready`,
    metrics: `${stack.url}/metrics`,
    ...(stack.issuerUrl === null ? {} : { issuer: stack.issuerUrl }),
  },
  gateway: { url: stack.url, pid: stack.gateway.pid() },
  services: Object.fromEntries(
    Object.entries(stack.services).map(([name, { url, pid }]) => [name, { url, pid: pid() }]),
  ),
  servers: { mongodb: serverOf(servers.mongodb), kafka: serverOf(servers.kafka) },
  localDir: config.localDir,
});
